//! The register of TOS on paper: what it says, what it keeps to the office.

use chrono::{DateTime, NaiveDate};
use veche::documents::{Document, pdf, register};
use veche::domain::Id;
use veche::domain::register::{Figure, Register, RegisterEntry, TosRow};
use veche::domain::register_options::{RegisterLayout, RegisterOptions};
use veche::domain::tos::{TerritoryKind, TosStatus};
use veche::domain::town::Act;
use veche::i18n::{Locale, Tr};
use veche::papers::Paper;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn entry(number: &str, name: &str) -> RegisterEntry {
    let act = Act {
        kind: "постановление".to_owned(),
        number: "200".to_owned(),
        dated_on: Some(day("2008-04-22")),
        issuer: "Администрации г. Саяногорск".to_owned(),
        ..Act::new(Id::new())
    };
    RegisterEntry {
        row: TosRow {
            id: Id::new(),
            number: number.to_owned(),
            name: name.to_owned(),
            short_name: String::new(),
            territory: "рп Майна".to_owned(),
            territory_kind: Some(TerritoryKind::Street),
            chair: "Иванова\u{a0}А.\u{a0}П.".to_owned(),
            status: Some(TosStatus::Active),
            status_since: Some(day("2008-04-22")),
            residents: Some(Figure {
                value: 1829,
                year: 2020,
            }),
            members: Some(Figure {
                value: 92,
                year: 2019,
            }),
            registered_on: Some(day("2008-04-22")),
        },
        place: None,
        within: String::new(),
        legal_entity: Some(false),
        boundaries: "улица Лесная, дома № 1–20".to_owned(),
        boundary_act: None,
        charter_act: Some(act),
        amendments: Vec::new(),
        chair_name: "Иванова Анна Петровна".to_owned(),
        chair_since: Some(day("2018-03-15")),
        chair_until: None,
        chair_note: String::new(),
        ogrn: String::new(),
        inn: String::new(),
        kpp: String::new(),
        phone: "8 (39042) 2-00-00".to_owned(),
        email: String::new(),
        address: String::new(),
        entered_on: None,
        note: "переезжает".to_owned(),
    }
}

fn printed(entries: Vec<RegisterEntry>) -> Register {
    Register {
        municipality_of: "муниципального образования г. Саяногорск".to_owned(),
        department: "Отдел по взаимодействию с общественностью".to_owned(),
        ..Register::new(day("2020-12-31"), entries)
    }
}

fn text(register: &Register, public: bool) -> String {
    let layout = RegisterLayout::new(public);
    veche::documents::register(register, &layout, &Tr::new(Locale::Ru))
        .to_text()
        .replace('\u{a0}', " ")
}

fn rendered(paper: &Document) -> Vec<u8> {
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:40+07:00").unwrap();
    pdf::render(paper, made_at, &Tr::new(Locale::Ru)).unwrap()
}

#[test]
fn the_register_of_the_office_says_all_that_is_known() {
    let text = text(&printed(vec![entry("ТОС-01", "ТОС «Берёзка»")]), false);
    assert_eq!(
        text,
        "РЕЕСТР\n\
         территориальных общественных самоуправлений муниципального образования г. Саяногорск\n\
         по состоянию на 31 декабря 2020 г.\n\
         № | Рег. № | Наименование по уставу | Юрид. лицо | Территория, её вид | Границы | \
         Акт о границах | Акт о регистрации устава | Жители | Члены ТОС | \
         Председатель, срок полномочий | Контакты | Статус | Внесён в реестр | Примечание\n\
         1 | ТОС-01 | ТОС «Берёзка» | нет | рп Майна, улица | улица Лесная, дома № 1–20 | \
         — | постановление Администрации г. Саяногорск от 22.04.2008 № 200 | 1829 | \
         92 (2019) | Иванова Анна Петровна, с 15.03.2018 | 8 (39042) 2-00-00 | \
         действует с 22.04.2008 | — | переезжает\n \
         | Итого | 1 |  |  |  |  |  | 1829 | 92 |  |  |  |  | \n\
         Прочерк (—) в таблице: нет сведений.\n\
         В реестре 1 ТОС, из них действует 1.\n\
         Жителей — 1829, членов ТОС — 92.\n"
    );
}

#[test]
fn what_is_published_has_the_chair_but_no_contacts_and_no_notes() {
    let text = text(&printed(vec![entry("ТОС-01", "ТОС «Берёзка»")]), true);
    assert!(text.contains("Иванова Анна Петровна"), "{text}");
    for secret in ["Контакты", "2-00-00", "Примечание", "переезжает"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn unknown_figures_are_said_and_counted_apart_from_zeros() {
    let mut unknown = entry("2", "ТОС «Ель»");
    (unknown.row.residents, unknown.row.members) = (None, None);
    let mut zero = entry("10", "ТОС «Сосна»");
    zero.row.residents = Some(Figure {
        value: 0,
        year: 2020,
    });
    zero.row.members = None;
    let text = text(&printed(vec![zero, unknown]), false);
    assert!(
        text.contains("| Итого | 2 |  |  |  |  |  | 0 | — |"),
        "{text}"
    );
    assert!(
        text.contains("Число жителей неизвестно по 1 ТОС."),
        "{text}"
    );
    assert!(text.contains("Число членов неизвестно по 2 ТОС."), "{text}");
    let first = text.find("«Ель»").unwrap();
    assert!(
        first < text.find("«Сосна»").unwrap(),
        "number 2 stands before number 10"
    );
}

#[test]
fn terminated_ones_stand_apart_and_are_not_summed_up() {
    let mut terminated = entry("1", "ТОС «Бывший»");
    terminated.row.status = Some(TosStatus::Terminated);
    let mut forming = entry("", "ТОС «Будущий»");
    forming.row.status = Some(TosStatus::Forming);
    let entries = vec![terminated, entry("2", "ТОС «Нынешний»"), forming];
    let text = text(&printed(entries), true);
    let (total, group) = (
        text.find("Итого").unwrap(),
        text.find("Прекратили").unwrap(),
    );
    assert!(
        text.find("«Нынешний»").unwrap() < total && total < group,
        "{text}"
    );
    assert!(text.contains("Жителей — 1829,"), "{text}");
    assert!(
        text.contains("Прекратившие деятельность ТОС (1) в итог не входят."),
        "{text}"
    );
    assert!(!text.contains("«Будущий»"), "{text}");
    assert!(
        text.contains("устав которых ещё не зарегистрирован (1)"),
        "{text}"
    );
}

#[test]
fn an_empty_register_says_so() {
    let text = text(&printed(Vec::new()), false);
    assert!(
        text.ends_with("На эту дату в реестре нет ни одного ТОС.\n"),
        "{text}"
    );
}

#[test]
fn the_longest_names_and_boundaries_are_printed_whole() {
    let mut long = entry(
        "ТОС-01",
        &"Наименование ".repeat(18)[..]
            .chars()
            .take(216)
            .collect::<String>(),
    );
    long.boundaries = "улица Примерная, дома № 1–19, "
        .repeat(19)
        .chars()
        .take(548)
        .collect();
    let layout = RegisterLayout::new(false);
    let paper = register(
        &printed(vec![long.clone(); 3]),
        &layout,
        &Tr::new(Locale::Ru),
    );
    let file = lopdf::Document::load_mem(&rendered(&paper)).unwrap();
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    let text = file.extract_text(&pages).unwrap();
    let squeezed: String = text.chars().filter(|it| it.is_alphabetic()).collect();
    assert_eq!(squeezed.matches("Примерная").count(), 3 * 18, "{text}");
    // The notes under the table may stand on a page of their own.
    let headed = |it: &&u32| {
        let text = file.extract_text(&[**it]).unwrap();
        text.contains("Внесён")
    };
    let heads = pages.iter().filter(headed).count();
    assert!(heads + 1 >= pages.len());
    let names = squeezed.matches("Наименование").count();
    assert_eq!(names, 3 * 16 + heads, "and the head of the table");
    keep("register-long.pdf", &rendered(&paper));
}

#[test]
fn the_register_of_the_demo_town_prints_as_of_the_end_of_its_year() {
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    let mut office = crate::harness::office();
    let tables = veche::exchange::dump::parse(json).unwrap().tables;
    office.load(&tables).unwrap();
    let tr = Tr::new(Locale::Ru);
    let public = Paper::Register(RegisterOptions::new(day("2020-12-31"), true));
    let paper = public.compose(&office, &tr).unwrap();
    let text = paper.to_text().replace('\u{a0}', " ");
    assert!(
        text.contains("В реестре 12 ТОС, из них действуют 12."),
        "{text}"
    );
    assert!(text.contains("Прекратили деятельность"), "{text}");
    assert!(!text.contains("Контакты"), "{text}");
    assert_eq!(
        public.file_name(&office, &tr).unwrap(),
        "Реестр ТОС на 31.12.2020 для публикации"
    );
    keep("register-demo.pdf", &rendered(&paper));
}

/// Keeps a file to be looked at, where `VECHE_SHOTS` says.
fn keep(name: &str, bytes: &[u8]) {
    if let Ok(folder) = std::env::var("VECHE_SHOTS") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}
