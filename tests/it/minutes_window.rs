//! In the window: versions of minutes compared, phrases inserted by keys, texts of papers reworded.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::sessions::SessionStatus;
use veche::ops::Office;
use veche::ui::program::{Program, ThemeChoice};

use crate::harness::*;
use crate::sessions::{commission, day, session};

fn types(window: &mut Window, keys: &str) {
    for key in keys.chars() {
        window.event(Event::Text(key.to_string()));
        window.run_ok();
    }
}

fn held() -> Office {
    let mut office = office();
    let body = commission(&mut office);
    let card = session(&office, &body, 9);
    office.hold_session(&card).unwrap();
    office
}

/// A session signed, reopened with a correction and signed again.
fn signed_twice() -> Office {
    let mut office = held();
    let id = office.session_rows().unwrap()[0].id;
    office.sign_protocol(id, day("2026-03-04")).unwrap();
    office
        .reopen_session(id, "ошибка в сроке поручения и в тексте решения")
        .unwrap();
    let mut card = office.session_card(id).unwrap().unwrap();
    card.decisions[0].text = "Утвердить план работы на 2027 год.".into();
    card.assignments[0].due_on = Some(day("2026-05-01"));
    card.session.place = "большой зал".into();
    office.save_session(&card).unwrap();
    office.sign_protocol(id, day("2026-03-06")).unwrap();
    office
}

fn open_session(window: &mut Window) {
    go_to(window, "Комиссии");
    window.query_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
}

fn small_and_dark() -> [(&'static str, [f32; 2], ThemeChoice); 3] {
    [
        ("", [1360.0, 800.0], ThemeChoice::Light),
        ("-small", [1024.0, 700.0], ThemeChoice::Light),
        ("-dark", [1360.0, 800.0], ThemeChoice::Dark),
    ]
}

fn themed(office: Office, size: [f32; 2], theme: ThemeChoice) -> Window {
    let program = Program {
        theme,
        ..Program::default()
    };
    window_of(office, size, program)
}

#[test]
fn versions_of_the_minutes_are_listed_compared_and_printed() {
    for (name, size, theme) in small_and_dark() {
        let mut window = themed(signed_twice(), size, theme);
        open_session(&mut window);
        click(&mut window, Role::RadioButton, "Версии протокола");
        for said in [
            "Версия 2",
            "действует",
            "Возвращена в работу: ошибка в сроке поручения",
            "Вопрос 1, решение 1.1: было «Утвердить план работы на 2026 год.», \
             стало «Утвердить план работы на 2027 год.»",
            "поручение 1, срок: было 01.04.2026, стало 01.05.2026",
        ] {
            assert!(sees(&window, said), "{said}");
        }
        shot(&mut window, &format!("versions{name}"));
        press(&mut window, "Напечатать версию 1");
        wait_for(&mut window, |window| sees(window, "Сохранить документ"));
    }
}

#[test]
fn a_reopened_session_is_compared_with_what_is_written_now() {
    let mut office = signed_twice();
    let id = office.session_rows().unwrap()[0].id;
    office.reopen_session(id, "ещё раз").unwrap();
    let mut window = window(office);
    open_session(&mut window);
    click(&mut window, Role::RadioButton, "Версии протокола");
    assert!(sees(&window, "В этих версиях сказано одно и то же."));
    choose(&mut window, "Было", "Версия 1");
    assert!(sees(
        &window,
        "Место: было «малый зал», стало «большой зал»"
    ));
    let office = window.state().app.office().unwrap();
    assert_eq!(
        office.session_rows().unwrap()[0].status,
        SessionStatus::Held
    );
}

#[test]
fn a_phrase_is_found_by_typing_in_any_layout_and_inserted_by_enter() {
    for (name, size, theme) in small_and_dark() {
        let mut window = themed(held(), size, theme);
        open_session(&mut window);
        click(
            &mut window,
            Role::RadioButton,
            "1. О плане работы на 2026 год",
        );
        let field = "Пункт решения, строка 1";
        type_into(&mut window, field, "");
        window.key_press(Key::Backspace);
        window.run_ok();
        window.key_press_modifiers(Modifiers::CTRL, Key::Space);
        window.run_ok();
        assert!(sees(&window, "Информацию принять к сведению."));
        shot(&mut window, &format!("phrases{name}"));
        // «принять» with the keys in the Latin layout.
        types(&mut window, "ghbyznm");
        assert!(!sees(&window, "Рекомендовать …"));
        window.key_press(Key::Enter);
        window.run_ok();
        assert_eq!(value(&window, field), "Информацию принять к сведению.");
        // The cursor is back: one types on, and opens the phrases again by F2.
        types(&mut window, " ");
        window.key_press(Key::F2);
        window.run_ok();
        types(&mut window, "отложить");
        window.key_press(Key::Enter);
        window.run_ok();
        // The place to be filled in is selected.
        types(&mut window, "мая");
        assert_eq!(
            value(&window, field),
            "Информацию принять к сведению. Отложить рассмотрение вопроса до мая"
        );
        window.key_press(Key::F2);
        window.run_ok();
        window.key_press(Key::Escape);
        window.run_ok();
        assert!(!sees(&window, "Рекомендовать …"));
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run_ok();
        window.key_press(Key::F2);
        window.run_ok();
        shot(&mut window, &format!("phrases-add{name}"));
        let add = "Добавить в фразы: «Информацию принять к св";
        window.get_by_label_contains(add).click();
        window.run_ok();
        let office = window.state().app.office().unwrap();
        assert_eq!(office.phrases().unwrap().len(), 1);
    }
}

#[test]
fn own_phrases_are_kept_in_the_settings() {
    for (name, size, theme) in small_and_dark() {
        let mut window = themed(office(), size, theme);
        go_to(&mut window, "Настройки");
        click(&mut window, Role::RadioButton, "Фразы");
        press(&mut window, "Добавить фразу");
        fill(&mut window, "Фраза, строка 1", "Одобрить проект.");
        press(&mut window, "Добавить фразу");
        fill(&mut window, "Фраза, строка 2", "Отклонить проект.");
        choose(&mut window, "Для вопросов, строка 2", "План работы");
        press(&mut window, "Поднять строку 2");
        shot(&mut window, &format!("settings-phrases{name}"));
        press(&mut window, "Сохранить");
        let office = window.state().app.office().unwrap();
        let texts: Vec<String> = office
            .phrases()
            .unwrap()
            .into_iter()
            .map(|it| it.text)
            .collect();
        assert_eq!(texts, ["Отклонить проект.", "Одобрить проект."]);
        assert!(!window.state().app.has_unsaved());
    }
}

#[test]
fn a_text_of_the_minutes_is_reworded_seen_and_returned() {
    for (name, size, theme) in small_and_dark() {
        let mut window = themed(held(), size, theme);
        go_to(&mut window, "Настройки");
        click(&mut window, Role::RadioButton, "Тексты документов");
        shot(&mut window, &format!("settings-texts-list{name}"));
        type_into(&mut window, "Поиск по списку", "председательствующий имя");
        press(&mut window, "Председательствующий — {имя}");
        assert!(sees(
            &window,
            "Председательствующий — Иванова\u{a0}А.\u{a0}П."
        ));
        type_into(&mut window, "Свой текст", "Вёл заседание");
        assert!(sees(&window, "Не хватает поля {имя}"));
        press(&mut window, "Сохранить");
        let wordings = |window: &Window| window.state().app.office().unwrap().wordings().unwrap();
        assert!(wordings(&window).is_empty(), "it is not saved so");
        type_into(&mut window, "Свой текст", "Вёл заседание ");
        press(&mut window, "Вставить {имя}");
        assert_eq!(value(&window, "Свой текст"), "Вёл заседание {имя}");
        assert!(sees(&window, "Вёл заседание Иванова\u{a0}А.\u{a0}П."));
        press(&mut window, "Сохранить");
        assert_eq!(wordings(&window)["minutes-chair"], "Вёл заседание {имя}");
        shot(&mut window, &format!("settings-texts{name}"));
        press(&mut window, "Вернуть стандартный");
        assert!(wordings(&window).is_empty());
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run_ok();
        assert_eq!(wordings(&window).len(), 1);
    }
}

#[test]
fn a_title_in_the_agenda_takes_phrases_by_keys() {
    let mut window = window(held());
    open_session(&mut window);
    click(&mut window, Role::RadioButton, "Повестка · 1");
    let field = "Вопрос, строка 1";
    type_into(&mut window, field, "");
    window.key_press(Key::Backspace);
    window.run_ok();
    window.key_press(Key::F2);
    window.run_ok();
    types(&mut window, "разное");
    window.key_press(Key::Enter);
    window.run_ok();
    assert_eq!(value(&window, field), "Разное");
    shot(&mut window, "agenda-phrases");
}
