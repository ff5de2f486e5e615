//! Contests in the window: the organizer adds an entry, types marks, decides, gives awards.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::contest_card::ContestCard;
use veche::domain::contests::ContestStatus;

use veche::domain::paper_format::PaperFormat;
use veche::exchange::dump::parse;
use veche::ops::Office;
use veche::ui::program::Program;

use crate::contests::{contest, mark};
use crate::harness::*;

fn open_contest(entrants: &[&str], marks: &[i64]) -> (Window, ContestCard) {
    let mut office = office();
    let card = contest(&mut office, entrants);
    mark(&mut office, &card, marks);
    let mut window = window(office);
    go_to(&mut window, "Конкурсы");
    window.get_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    (window, card)
}

fn stored(window: &Window, card: &ContestCard) -> ContestCard {
    let office = window.state().app.office().unwrap();
    office.contest_card(card.contest.id).unwrap().unwrap()
}

#[test]
fn a_new_contest_is_named_saved_and_seen_in_the_list() {
    let mut window = window(office());
    go_to(&mut window, "Конкурсы");
    assert!(sees(&window, "Конкурсов пока нет"));
    press(&mut window, "Новый конкурс");
    press(&mut window, "Сохранить");
    assert!(sees(&window, "Название"));
    fill(&mut window, "Название", "Лучший подъезд");
    press(&mut window, "Сохранить");
    press(&mut window, "Конкурсы");
    assert!(sees(&window, "Лучший подъезд"));
}

#[test]
fn an_entry_is_added_with_the_next_number() {
    let (mut window, card) = open_contest(&["ТОС «Берёзка»"], &[]);
    part(&mut window, "Заявки");
    press(&mut window, "Добавить заявку");
    fill(
        &mut window,
        "Участник, если нет в списках",
        "Совет дома № 5",
    );
    fill(&mut window, "Проект", "Цветник у подъезда");
    shot(&mut window, "contest-entries");
    press(&mut window, "Сохранить");
    let entry = stored(&window, &card).entries.pop().unwrap();
    assert_eq!(entry.number, "2");
    assert_eq!(entry.entrant, "Совет дома № 5");
}

#[test]
fn marks_are_typed_by_keyboard_and_what_is_no_mark_stays_and_is_explained() {
    let (mut window, card) = open_contest(&["ТОС «Берёзка»", "ТОС «Надежда»"], &[]);
    part(&mut window, "Оценки");
    type_into(&mut window, "Оценка: заявка 1, Вовлечённость", "4");
    window.key_press(Key::Enter);
    window.run_ok();
    window.event(egui::Event::Text("7".to_owned()));
    window.run_ok();
    assert!(sees(&window, "Оценка должна быть от 0 до 5."));
    window.key_press(Key::Tab);
    window.run_ok();
    assert_eq!(value(&window, "Оценка: заявка 1, Результат"), "7");
    type_into(&mut window, "Оценка: заявка 2, Вовлечённость", "да");
    assert!(sees(&window, "«да» — не число"));
    shot(&mut window, "contest-marks");
    let office = window.state().app.office().unwrap();
    let dossier = office.contest_dossier(card.contest.id).unwrap().unwrap();
    let values: Vec<i64> = dossier.marks.iter().map(|it| it.value).collect();
    assert_eq!(values, [4000], "only what is a mark is kept");
    fill(&mut window, "Оценка: заявка 1, Результат", "5");
    fill(&mut window, "Оценка: заявка 2, Вовлечённость", "");
    assert!(sees(&window, "Поставлено 2 из 4"));
}

#[test]
fn a_tie_is_decided_with_a_note_and_then_the_contest_is() {
    let (mut window, card) = open_contest(&["ТОС «Берёзка»", "ТОС «Надежда»"], &[4, 4]);
    part(&mut window, "Итоги");
    assert!(sees(
        &window,
        "Равенство баллов (8): ТОС «Берёзка», ТОС «Надежда»."
    ));
    press(&mut window, "Подвести итоги");
    assert!(sees(&window, "есть нерешённое равенство баллов"));
    assert_eq!(
        stored(&window, &card).contest.status,
        ContestStatus::Scoring
    );
    press(&mut window, "Решить…");
    shot(&mut window, "contest-tie");
    fill(&mut window, "Кто и как решил", "открытое голосование жюри");
    press(&mut window, "Записать решение");
    press(&mut window, "Подвести итоги");
    let decided = stored(&window, &card);
    assert_eq!(decided.contest.status, ContestStatus::Decided);
    assert!(decided.entries.iter().all(|it| it.place == Some(1)));
    shot(&mut window, "contest-decided");
}

#[test]
fn the_place_of_an_entry_is_explained_by_every_juror_and_criterion() {
    let (mut window, _) = open_contest(&["ТОС «Берёзка»", "ТОС «Надежда»"], &[3, 5]);
    part(&mut window, "Итоги");
    press(&mut window, "Почему это место: 2");
    assert!(sees(
        &window,
        "Вовлечённость: Орлова\u{a0}Н.\u{a0}С. — 5, Быков\u{a0}П.\u{a0}И. — 5 → 5"
    ));
    assert!(sees(&window, "Итого 10 — по оценкам 2\u{a0}членов жюри"));
    shot(&mut window, "contest-why");
}

#[test]
fn winners_and_prize_winners_get_their_awards_at_once_and_that_is_undone_at_once() {
    let (mut window, _) = open_contest(&["ТОС «Берёзка»", "ТОС «Надежда»"], &[3, 5]);
    part(&mut window, "Итоги");
    press(&mut window, "Подвести итоги");
    part(&mut window, "Награды");
    fill(&mut window, "Первый номер", "20/1");
    fill(&mut window, "За 1 место, руб.", "5000");
    press(&mut window, "Записать 2\u{a0}награды");
    shot(&mut window, "contest-awards");
    let rows = window.state().app.office().unwrap().award_rows().unwrap();
    assert_eq!(rows.len(), 2);
    let first = rows.iter().find(|it| it.award.number == "20/1").unwrap();
    assert_eq!(first.recipient, "ТОС «Надежда»");
    assert_eq!(first.award.amount_kopecks, Some(500_000));
    assert_eq!(
        first.award.reason,
        "за победу в номинации «Лучший двор» ежегодного конкурса среди членов ТОС"
    );
    click(&mut window, Role::RadioButton, "Награды вручённые");
    assert!(sees(&window, "ТОС «Надежда»"));
    shot(&mut window, "awards");
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    window.run_ok();
    assert!(window.query_by_label_contains("20/1").is_none());
}

#[test]
fn a_contest_of_others_is_added() {
    let mut window = window(office());
    go_to(&mut window, "Конкурсы");
    click(
        &mut window,
        Role::RadioButton,
        "Конкурсы других организаторов",
    );
    press(&mut window, "Новая запись");
    fill(&mut window, "Конкурс", "Лучшая муниципальная практика");
    fill(&mut window, "Награда", "диплом");
    press(&mut window, "Сохранить");
    shot(&mut window, "outside");
    let rows = window.state().app.office().unwrap().outside_rows().unwrap();
    assert_eq!(rows[0].outside.award, "диплом");
    assert_eq!(rows[0].outside.year, 2026);
}

#[test]
fn the_demo_contest_is_shown_whole_and_only_for_reading() {
    let office = demo();
    let contest = office.contest_rows().unwrap()[0].clone();
    let dossier = office.contest_dossier(contest.id).unwrap().unwrap();
    for entry in dossier.results().iter().flat_map(|it| &it.entries) {
        let stored = dossier.entry(entry.entry).unwrap();
        assert_eq!(entry.place.number(), stored.place, "{}", stored.number);
    }
    for size in [[1360.0, 800.0], [1024.0, 700.0]] {
        let mut window = window_of(demo(), size, Program::default());
        go_to(&mut window, "Конкурсы");
        shot(&mut window, &format!("demo-contests-{}", size[0]));
        let row = window.get_all_by_role(Role::Row).next().unwrap();
        row.click();
        window.run_ok();
        assert!(sees(&window, "карточка только для чтения"));
        for name in [
            "Основное",
            "Номинации",
            "Критерии",
            "Жюри",
            "Заявки",
            "Оценки",
            "Итоги",
            "Награды",
        ] {
            part(&mut window, name);
            shot(&mut window, &format!("demo-{name}-{}", size[0]));
        }
    }
}

fn demo() -> Office {
    let mut office = office();
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    office.load(&parse(json).unwrap().tables).unwrap();
    office
}

#[test]
fn what_results_are_written_as_is_chosen_beside_their_papers() {
    let mut window = window(demo());
    go_to(&mut window, "Конкурсы");
    window.get_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    part(&mut window, "Итоги");
    click(&mut window, Role::RadioButton, "Word (.docx) — для правки");
    let format = window.state().app.program().paper_format;
    assert_eq!(format, PaperFormat::Docx);
}
