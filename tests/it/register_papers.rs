//! The papers of the register: chosen columns, places with sums, an extract, chairs, completeness,
//! the changes of a year.

use chrono::{DateTime, NaiveDate};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable};
use veche::documents::{Document, pdf};
use veche::domain::Id;
use veche::domain::people::{Person, PersonCard};
use veche::domain::register::TosCard;
use veche::domain::register_changes::Totals;
use veche::domain::register_options::{RegisterColumn, RegisterOptions, RegisterSheet};
use veche::domain::tos::{
    Boundary, Charter, CharterKind, FoundingMeeting, Officer, OfficerRole, StatusChange,
    Succession, TosStatus, YearFigures,
};
use veche::domain::town::{Act, Territory};
use veche::i18n::{Locale, Tr};
use veche::ops::{Office, Op};
use veche::papers::{self, Paper};

use crate::harness::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ru() -> Tr {
    Tr::new(Locale::Ru)
}

fn compose(office: &Office, paper: &Paper) -> Document {
    paper.compose(office, &ru()).unwrap()
}

fn text(office: &Office, paper: &Paper) -> String {
    compose(office, paper).to_text().replace('\u{a0}', " ")
}

fn remarks(office: &Office, paper: &Paper) -> Vec<String> {
    paper.remarks(office, &ru()).unwrap()
}

/// Pages of a paper, kept where `VECHE_SHOTS` says.
fn pages(paper: &Document, name: &str) -> Vec<String> {
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:40+07:00").unwrap();
    let bytes = pdf::render(paper, made_at, &ru()).unwrap();
    if let Ok(folder) = std::env::var("VECHE_SHOTS") {
        std::fs::write(std::path::Path::new(&folder).join(name), &bytes).unwrap();
    }
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let numbers = file.get_pages().into_keys();
    numbers
        .map(|it| file.extract_text(&[it]).unwrap())
        .collect()
}

fn demo() -> Office {
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    let mut office = office();
    let tables = veche::exchange::dump::parse(json).unwrap().tables;
    office.load(&tables).unwrap();
    office
}

fn place(office: &mut Office, name: &str) -> Id<Territory> {
    let territory = Territory {
        name: name.to_owned(),
        ..Territory::new(Id::new())
    };
    office.add(Op::AddTerritory, &territory).unwrap();
    territory.id
}

fn person(office: &mut Office, name: &str) -> Id<Person> {
    let mut card = PersonCard::new(Id::new());
    card.person = Person::named(card.person.id, name);
    "8 (39042) 2-11-11".clone_into(&mut card.person.phone);
    office.save_person(&card).unwrap();
    card.person.id
}

fn act(number: &str, on: &str) -> Act {
    Act {
        kind: "постановление".to_owned(),
        number: number.to_owned(),
        dated_on: Some(day(on)),
        issuer: "Администрации".to_owned(),
        ..Act::new(Id::new())
    }
}

/// A TOS registered on a day, with residents of 2020.
fn tos(number: &str, name: &str, registered: &str, residents: u32) -> TosCard {
    let mut card = TosCard::new(Id::new());
    let id = card.tos.id;
    number.clone_into(&mut card.tos.number);
    name.clone_into(&mut card.tos.name);
    let act = act("200", registered);
    card.charters.push(Charter {
        registered_on: Some(day(registered)),
        act: Some(act.id),
        ..Charter::new(Id::new(), id)
    });
    card.acts.push(act);
    status(&mut card, TosStatus::Active, registered, "");
    card.years.push(YearFigures {
        residents: Some(residents),
        ..YearFigures::new(Id::new(), id, 2020)
    });
    card
}

fn status(card: &mut TosCard, status: TosStatus, since: &str, ground: &str) {
    card.statuses.push(StatusChange {
        status,
        since: Some(day(since)),
        ground: ground.to_owned(),
        ..StatusChange::new(Id::new(), card.tos.id)
    });
}

fn chair(card: &mut TosCard, person: Id<Person>, since: &str, until: &str) {
    card.officers.push(Officer {
        since: since.parse().ok(),
        until: until.parse().ok(),
        ..Officer::new(Id::new(), card.tos.id, person)
    });
}

/// A TOS with a line in each of its histories, some of them later than 2020.
fn full(office: &mut Office) -> TosCard {
    let mut card = tos("ТОС-01", "ТОС «Берёзка»", "2008-04-22", 1840);
    let id = card.tos.id;
    card.tos.territory = Some(place(office, "рп Майна"));
    "2-00-00".clone_into(&mut card.tos.phone);
    "переезжает".clone_into(&mut card.tos.note);
    card.tos.legal_entity = Some(true);
    card.tos.legal_since = Some(day("2010-03-01"));
    "1021900000001".clone_into(&mut card.tos.ogrn);
    card.charters.push(Charter {
        kind: CharterKind::Amendment,
        number: "2".to_owned(),
        registered_on: Some(day("2020-05-12")),
        ..Charter::new(Id::new(), id)
    });
    for (on, text) in [
        ("2008-01-10", "улица Лесная, дома № 1–20"),
        ("2020-09-01", "улица Лесная, дома № 1–30, кв. 5"),
        ("2022-01-01", "улица Поздняя"),
    ] {
        card.boundaries.push(Boundary {
            description: text.to_owned(),
            adopted_on: Some(day(on)),
            ..Boundary::new(Id::new(), id)
        });
    }
    card.meetings.push(FoundingMeeting {
        held_on: Some(day("2008-01-20")),
        protocol_number: "1".to_owned(),
        present: Some(34),
        min_age: Some(16),
        quorum_part: "1/3".to_owned(),
        ..FoundingMeeting::new(Id::new(), id)
    });
    let (first, second) = (
        person(office, "Иванова Анна Петровна"),
        person(office, "Петров Пётр Ильич"),
    );
    chair(&mut card, first, "2016-03-15", "2020-03-15");
    "по болезни".clone_into(&mut card.officers[0].left_reason);
    chair(&mut card, second, "2020-03-16", "2021-02-01");
    card.officers.push(Officer {
        role: OfficerRole::Council,
        ..Officer::new(Id::new(), id, first)
    });
    card.years.push(YearFigures {
        residents: Some(1829),
        money_kopecks: Some(150_000),
        ..YearFigures::new(Id::new(), id, 2019)
    });
    office.save_tos(&card).unwrap();
    card
}

#[test]
fn only_the_chosen_columns_are_printed_and_rows_of_a_place_are_summed_up() {
    let mut office = office();
    let (maina, cher) = (
        place(&mut office, "рп Майна"),
        place(&mut office, "пгт Черёмушки"),
    );
    for (number, name, residents, territory) in [
        ("1", "ТОС «Ель»", 100, Some(maina)),
        ("2", "ТОС «Сосна»", 50, None),
        ("3", "ТОС «Кедр»", 20, Some(maina)),
        ("4", "ТОС «Мир»", 7, Some(cher)),
    ] {
        let mut card = tos(number, name, "2008-04-22", residents);
        card.tos.territory = territory;
        office.save_tos(&card).unwrap();
    }
    let mut options = RegisterOptions::new(day("2020-12-31"), false);
    options.layout.columns = vec![
        RegisterColumn::Residents,
        RegisterColumn::Number,
        RegisterColumn::Name,
    ];
    options.layout.by_territory = true;
    options.layout.sheet = RegisterSheet::Portrait;
    let paper = Paper::Register(options.clone());
    let text = text(&office, &paper);
    let table = "№ | Рег. № | Наименование по уставу | Жители\n\
        пгт Черёмушки\n1 | 4 | ТОС «Мир» | 7\n | Итого | 1 | 7\n\
        рп Майна\n2 | 1 | ТОС «Ель» | 100\n3 | 3 | ТОС «Кедр» | 20\n | Итого | 2 | 120\n\
        Территория не указана\n4 | 2 | ТОС «Сосна» | 50\n | Итого | 1 | 50\n\
        \u{20}| Всего | 4 | 177\n";
    assert!(text.contains(table), "{text}");
    assert_eq!(remarks(&office, &paper), Vec::<String>::new());
    options.layout.columns = vec![RegisterColumn::Name];
    let text = self::text(&office, &Paper::Register(options));
    assert!(text.contains(" | Всего: 4\n"), "{text}");
}

#[test]
fn too_many_columns_for_a_sheet_and_flats_for_the_public_are_warned_of() {
    let mut office = office();
    full(&mut office);
    let mut options = RegisterOptions::new(day("2020-12-31"), false);
    assert!(remarks(&office, &Paper::Register(options.clone())).is_empty());
    options.layout.sheet = RegisterSheet::Portrait;
    let crowded = remarks(&office, &Paper::Register(options.clone()));
    assert!(crowded[0].contains("столбцов слишком много"), "{crowded:?}");
    let public = Paper::Register(RegisterOptions::new(day("2020-12-31"), true));
    let flats = remarks(&office, &public);
    assert_eq!(
        flats.join("").replace('\u{a0}', " "),
        "В документе для публикации есть номера квартир: 1 ТОС (ТОС «Берёзка»). \
         Проверьте, можно ли их публиковать."
    );
    let earlier = Paper::Register(RegisterOptions::new(day("2019-12-31"), true));
    assert!(remarks(&office, &earlier).is_empty());
}

#[test]
fn the_extract_of_a_tos_whose_status_was_never_noted_says_since_when_it_is_active() {
    let mut office = office();
    let mut card = full(&mut office);
    card.statuses.clear();
    office.save_tos(&card).unwrap();
    let extract = Paper::TosExtract {
        tos: card.tos.id,
        on: day("2020-12-31"),
        public: false,
    };
    let text = text(&office, &extract);
    let row = "действует | 22.04.2008 | регистрация устава; постановление Администрации";
    assert!(text.contains(row), "{text}");
    assert!(text.contains("Статус | действует с 22.04.2008"), "{text}");
}

#[test]
fn the_extract_says_all_that_was_known_by_its_day() {
    let mut office = office();
    let card = full(&mut office);
    let extract = |public| Paper::TosExtract {
        tos: card.tos.id,
        on: day("2020-12-31"),
        public,
    };
    let text = text(&office, &extract(false));
    for said in [
        "ВЫПИСКА\nиз реестра территориальных общественных самоуправлений",
        "по состоянию на 31 декабря 2020 г.",
        "Регистрационный номер | ТОС-01",
        "Территория | рп Майна",
        "Вид территории | нет сведений",
        "Юридическое лицо | да, с 01.03.2010; ОГРН 1021900000001",
        "Председатель | Петров Пётр Ильич, с 16.03.2020 по 01.02.2021",
        "Устав |  | 22.04.2008 | постановление Администрации от 22.04.2008 № 200",
        "Изменения в устав | 2 | 12.05.2020 | нет сведений",
        "01.09.2020 | улица Лесная, дома № 1–30, кв. 5 | нет сведений",
        "Собрание граждан | 20.01.2008 | 1 | нет сведений | 34 | с 16 лет; не менее 1/3",
        "Иванова Анна Петровна | председатель | с 15.03.2016 по 15.03.2020 | по болезни",
        "Иванова Анна Петровна | член совета | нет сведений | нет сведений",
        "Преемственность\nНет сведений.",
        "2019 | 1829 | нет сведений | нет сведений | нет сведений | 1500\n",
        "2020 | 1840 (+11) |",
        "Телефон | 2-00-00",
        "Примечание | переезжает",
        "Руководитель подразделения | ",
    ] {
        assert!(text.contains(said), "{said}\n---\n{text}");
    }
    assert!(!text.contains("Поздняя"), "{text}");
    let public = self::text(&office, &extract(true));
    for secret in ["2-00-00", "переезжает", "по болезни", "Телефон"] {
        assert!(!public.contains(secret), "{secret}: {public}");
    }
    assert!(remarks(&office, &extract(true))[0].contains("номера квартир"));
    assert_eq!(
        extract(false).file_name(&office, &ru()).unwrap(),
        "Выписка из реестра ТОС — ТОС «Берёзка» на 31.12.2020"
    );
    pages(&compose(&office, &extract(false)), "extract-full.pdf");
    let before = Paper::TosExtract {
        tos: card.tos.id,
        on: day("2001-01-01"),
        public: false,
    };
    let text = self::text(&office, &before);
    assert!(text.contains("На эту дату ТОС ещё не было"), "{text}");
    let gone = Paper::TosExtract {
        tos: Id::new(),
        on: day("2020-12-31"),
        public: false,
    };
    assert!(gone.compose(&office, &ru()).is_err());
}

#[test]
fn the_list_of_chairs_marks_terms_that_are_over_or_end_soon() {
    let mut office = office();
    full(&mut office);
    let who = person(&mut office, "Сидорова Ольга Ивановна");
    let mut over = tos("2", "ТОС «Ель»", "2009-01-01", 1);
    chair(&mut over, who, "2015-01-01", "2020-01-01");
    office.save_tos(&over).unwrap();
    office
        .save_tos(&tos("3", "ТОС «Сосна»", "2009-01-01", 1))
        .unwrap();
    let mut ceased = tos("4", "ТОС «Бывший»", "2009-01-01", 1);
    status(&mut ceased, TosStatus::Terminated, "2015-01-01", "");
    office.save_tos(&ceased).unwrap();
    let on = day("2020-12-31");
    let internal = text(&office, &Paper::Chairs { on, public: false });
    let table = "№ | ТОС | Председатель | Избран с | Полномочия по | Контакты\n\
        1 | ТОС «Ель» (2) | Сидорова Ольга Ивановна | 01.01.2015 | 01.01.2020, срок истёк | 8 (39042) 2-11-11\n\
        2 | ТОС «Сосна» (3) | нет сведений |  |  | \n\
        3 | ТОС «Берёзка» (ТОС-01), рп Майна | Петров Пётр Ильич | 16.03.2020 | 01.02.2021, срок истекает | 8 (39042) 2-11-11\n\
        У 1 ТОС срок полномочий председателя истекает в ближайшие два месяца.\n\
        У 1 ТОС срок полномочий председателя истёк, новый не внесён.\n\
        По 1 ТОС сведений о председателе нет.\n";
    assert!(internal.ends_with(table), "{internal}");
    let public = text(&office, &Paper::Chairs { on, public: true });
    assert!(public.contains("Сидорова Ольга Ивановна") && !public.contains("2-11-11"));
}

#[test]
fn completeness_counts_fields_then_names_what_each_tos_lacks_and_what_to_check() {
    let mut office = office();
    full(&mut office);
    let mut bare = TosCard::new(Id::new());
    "ТОС «Ель»".clone_into(&mut bare.tos.name);
    office.save_tos(&bare).unwrap();
    let text = text(
        &office,
        &Paper::Completeness {
            on: day("2020-12-31"),
        },
    );
    for said in [
        "ПОЛНОТА РЕЕСТРА",
        "Без пропусков заполнены 0 ТОС из 2.",
        "Поле реестра | Не заполнено у ТОС | Заполнено\n",
        "Регистрационный номер | 1 | 50 %\n",
        "Наименование | 0 | 100 %\n",
        "Вид территории | 2 | 0 %\n",
        " | ТОС «Ель» | 5 % | регистрационный номер, территория,",
        "Полномочия председателя истекают 01.02.2021.",
    ] {
        assert!(text.contains(said), "{said}\n---\n{text}");
    }
}

#[test]
fn the_changes_of_a_year_are_listed_by_kind_with_growth_from_end_to_end() {
    let mut office = office();
    let old = full(&mut office);
    let mut new = tos("ТОС-02", "ТОС «Новый»", "2020-02-03", 60);
    let succession = Succession {
        since: Some(day("2020-02-03")),
        ..Succession::new(Id::new(), old.tos.id, new.tos.id)
    };
    new.successions.push(succession);
    status(
        &mut new,
        TosStatus::Suspended,
        "2020-06-01",
        "нет председателя",
    );
    status(
        &mut new,
        TosStatus::Active,
        "2020-10-01",
        "избран председатель",
    );
    office.save_tos(&new).unwrap();
    let mut ceased = tos("ТОС-03", "ТОС «Бывший»", "2009-01-01", 5);
    status(
        &mut ceased,
        TosStatus::Terminated,
        "2020-12-31",
        "решение жителей",
    );
    office.save_tos(&ceased).unwrap();
    let paper = Paper::RegisterChanges { year: 2020 };
    let text = text(&office, &paper);
    for said in [
        "за 2020 год\n",
        "Показатель | На 31.12.2019 | На 31.12.2020 | Изменение\n",
        "ТОС в реестре | 2 | 2 | 0\n",
        "Жители | 1829 | 1900 | +71\n",
        "Члены ТОС | нет сведений | нет сведений | \n",
        "\nЗарегистрированы\n",
        "1 | 03.02.2020 | ТОС «Новый», ТОС-02 | постановление Администрации от 03.02.2020 № 200",
        "1 | 12.05.2020 | ТОС «Берёзка» (ТОС-01) | изменения в устав № 2",
        "1 | 01.09.2020 | ТОС «Берёзка» (ТОС-01) | улица Лесная, дома № 1–30, кв. 5",
        "1 | 16.03.2020 | ТОС «Берёзка» (ТОС-01) | Петров Пётр Ильич",
        "1 | 01.06.2020 | ТОС «Новый» (ТОС-02) | нет председателя",
        "1 | 01.10.2020 | ТОС «Новый» (ТОС-02) | избран председатель",
        "1 | 31.12.2020 | ТОС «Бывший» (ТОС-03) | решение жителей",
        "1 | 03.02.2020 | ТОС «Новый» (ТОС-02) | ТОС «Берёзка» (ТОС-01)",
    ] {
        assert!(text.contains(said), "{said}\n---\n{text}");
    }
    let running = self::text(&office, &Paper::RegisterChanges { year: 2026 });
    assert!(
        running.contains("за 2026 год, по 12 марта 2026 г."),
        "{running}"
    );
    assert!(
        running.contains("В этом году записей нет: «Зарегистрированы», "),
        "{running}"
    );
}

#[test]
fn the_demo_town_prints_every_paper_of_its_register() {
    let office = demo();
    let all = papers::all(&office, day("2026-03-12")).unwrap();
    let mut kinds = 0;
    for (at, paper) in all.iter().enumerate() {
        let name = match paper {
            Paper::TosExtract { .. } => "extract",
            Paper::Chairs { .. } => "chairs",
            Paper::Completeness { .. } => "completeness",
            Paper::RegisterChanges { .. } => "changes",
            _ => continue,
        };
        kinds += 1;
        let document = compose(&office, paper);
        assert!(document.title.contains("2020") && !document.author.is_empty());
        assert!(!pages(&document, &format!("demo-{at}-{name}.pdf")).is_empty());
    }
    assert_eq!(kinds, 4);
    let mut grouped = RegisterOptions::new(day("2020-12-31"), false);
    grouped.layout.by_territory = true;
    let paper = compose(&office, &Paper::Register(grouped.clone()));
    pages(&paper, "demo-grouped.pdf");
    grouped.layout.sheet = RegisterSheet::Portrait;
    grouped.layout.columns = vec![
        RegisterColumn::Number,
        RegisterColumn::Name,
        RegisterColumn::Chair,
        RegisterColumn::Residents,
    ];
    let paper = compose(&office, &Paper::Register(grouped));
    pages(&paper, "demo-portrait.pdf");
}

#[test]
fn names_and_boundaries_of_the_greatest_length_are_printed_whole_in_every_paper() {
    let mut office = office();
    let mut card = full(&mut office);
    let long = |word: &str, length: usize| -> String {
        word.repeat(length).chars().take(length).collect()
    };
    card.tos.name = long("Наименование ", 216);
    card.boundaries[1].description = long("улица Примерная, дома № 1–19, ", 548);
    office.save_tos(&card).unwrap();
    let on = day("2020-12-31");
    let mut portrait = RegisterOptions::new(on, false);
    portrait.layout.sheet = RegisterSheet::Portrait;
    for (name, paper) in [
        ("long-portrait.pdf", Paper::Register(portrait)),
        ("long-changes.pdf", Paper::RegisterChanges { year: 2020 }),
        (
            "long-extract.pdf",
            Paper::TosExtract {
                tos: card.tos.id,
                on,
                public: false,
            },
        ),
    ] {
        let all = pages(&compose(&office, &paper), name).concat();
        let letters: String = all.chars().filter(|it| it.is_alphabetic()).collect();
        assert_eq!(letters.matches("Примерная").count(), 18, "{name}: {all}");
        assert!(letters.matches("Наименование").count() >= 16, "{name}");
    }
}

#[test]
fn the_register_is_asked_about_printed_by_enter_and_remembered() {
    let mut office = office();
    full(&mut office);
    let mut window = window(office);
    go_to(&mut window, "ТОС");
    press(&mut window, "Печать реестра");
    shot(&mut window, "register-papers-menu");
    press(&mut window, "Реестр ТОС: столбцы, лист, группы");
    // The dialog finds its size, and then its place.
    window.run_ok();
    window.run_ok();
    choose(
        &mut window,
        "Для кого",
        "Для публикации: без контактов и примечаний",
    );
    click(&mut window, Role::CheckBox, "Акт о границах");
    click(
        &mut window,
        Role::CheckBox,
        "Сгруппировать по территориям, с итогами",
    );
    choose(&mut window, "Лист", "Книжный");
    assert!(sees(&window, "столбцов слишком много"));
    assert!(
        !sees(&window, "номера квартир") || sees(&window, "ТОС «Берёзка»"),
        "the day is today, when other boundaries hold"
    );
    shot(&mut window, "register-print");
    type_into(&mut window, "Реестр на дату", "31.12.2020");
    window.key_press(egui::Key::Enter);
    window.run_ok();
    wait_for(&mut window, |window| sees(window, "Сохранить документ"));
    press(&mut window, "Отмена");
    let kept = window.state().app.program().register.clone();
    assert!(kept.public && kept.by_territory);
    assert_eq!(kept.sheet, RegisterSheet::Portrait);
    assert!(!kept.columns.contains(&RegisterColumn::BoundaryAct));
    press(&mut window, "Печать реестра");
    press(&mut window, "Реестр ТОС: столбцы, лист, группы");
    let check = window.get_by_role_and_label(Role::CheckBox, "Акт о границах");
    assert_eq!(
        check.accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::False)
    );
}

#[test]
fn the_changes_are_printed_of_the_year_that_is_shown_or_of_any_other() {
    let mut office = office();
    full(&mut office);
    let mut window = window(office);
    go_to(&mut window, "ТОС");
    type_into(&mut window, "На дату", "31.12.2021");
    window.key_press(egui::Key::Tab);
    window.run_ok();
    press(&mut window, "Печать реестра");
    press(&mut window, "Изменения за год…");
    window.run_ok();
    window.run_ok();
    assert_eq!(value(&window, "За какой год"), "2021");
    type_into(&mut window, "За какой год", "2020");
    window.key_press(egui::Key::Enter);
    window.run_ok();
    wait_for(&mut window, |window| sees(window, "Сохранить документ"));
    let path = value(&window, "Путь к файлу");
    assert!(path.contains("Изменения в реестре ТОС за 2020"), "{path}");
}

#[test]
fn an_extract_is_printed_from_the_card_when_it_is_saved() {
    let mut office = office();
    full(&mut office);
    let mut window = window(office);
    go_to(&mut window, "ТОС");
    window.get_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    press(&mut window, "Выписка");
    shot(&mut window, "tos-extract-menu");
    press(
        &mut window,
        "Выписка для публикации: без контактов и примечаний",
    );
    wait_for(&mut window, |window| sees(window, "Сохранить документ"));
    press(&mut window, "Отмена");
    fill(&mut window, "Краткое название", "Берёзка");
    press(&mut window, "Выписка");
    press(&mut window, "Выписка для служебного пользования");
    assert!(sees(&window, "Сначала сохраните карточку"));
}

#[test]
fn the_totals_of_a_year_are_those_of_the_register_on_its_days() {
    let mut office = demo();
    // One that is only being founded, and one that ceased, count for nothing.
    let statuses = [TosStatus::Forming, TosStatus::Terminated];
    for (row, status) in office
        .tos_rows(day("2020-06-01"))
        .unwrap()
        .iter()
        .zip(statuses)
    {
        let mut card = office.tos_card(row.id).unwrap().unwrap();
        card.statuses.push(StatusChange {
            since: Some(day("2020-02-01")),
            status,
            ..StatusChange::new(Id::new(), row.id)
        });
        office.save_tos(&card).unwrap();
    }
    let totals = |on: &str| Totals::of(&office.register(day(on)).unwrap());
    for year in 2016..=2020 {
        let changes = office.register_changes(year).unwrap();
        let before = totals(&format!("{}-12-31", year - 1));
        assert_eq!(changes.before, before, "{year}");
        let until = changes.until.to_string();
        assert_eq!(changes.after, totals(&until), "{year}");
    }
    assert!(office.register_changes(2020).unwrap().after.tos > 0);
}
