//! Documents attached to records: kept once, opened whole, carried by dumps, undone.

use std::path::Path;

use egui_kittest::kittest::Queryable;
use rusqlite::Connection;
use veche::domain::Id;
use veche::domain::agreements::{Agreement, AgreementCard};
use veche::domain::attachments::{LIMIT, Owner};
use veche::domain::tos::Tos;
use veche::exchange::dump::{parse, to_json};
use veche::i18n::{Locale, Tr};
use veche::ops::{Error, Office, Op, Refusal};
use veche::store::{Store, VERSION};

use crate::harness::{go_to, office, press, sees, shot, type_into, wait_for, window_of};
use crate::involvements::add_person;

fn count(office: &Office, table: &str) -> u32 {
    let dump = office.dump().unwrap();
    let found = dump.iter().find(|it| it.0 == table);
    found.unwrap().1.len() as u32
}

fn said(error: &Error) -> String {
    veche::report::sentence(&Tr::new(Locale::Ru), error)
}

#[test]
fn a_document_is_kept_whole_and_the_same_bytes_once() {
    let mut office = office();
    let person = add_person(&mut office, "Иванова Анна");
    let mut tos = Tos::new(Id::new());
    "ТОС «Берёзка»".clone_into(&mut tos.name);
    office.add(Op::AddTos, &tos).unwrap();
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let first = office
        .attach(Owner::Person(person), "../Согласие.pdf", &bytes)
        .unwrap();
    let second = office
        .attach(Owner::Tos(tos.id), "Копия.pdf", &bytes)
        .unwrap();
    let (document, read) = office.attached(first).unwrap();
    assert_eq!(
        (document.name.as_str(), document.bytes),
        ("Согласие.pdf", 100_000)
    );
    assert_eq!(read, bytes);
    assert_eq!(count(&office, "attachment"), 2);
    assert_eq!(count(&office, "attachment_content"), 1);
    assert_eq!(
        office.attachments(Owner::Tos(tos.id)).unwrap()[0].id,
        second
    );
    // The journal knows the sum, not the bytes.
    let steps = office.journal(None, 1).unwrap();
    assert!(format!("{steps:?}").len() < 2_000);
}

#[test]
fn a_document_taken_away_comes_back_with_its_bytes() {
    let mut office = office();
    let person = add_person(&mut office, "Иванова Анна");
    let id = office
        .attach(Owner::Person(person), "Согласие.pdf", b"text")
        .unwrap();
    office.detach(id).unwrap();
    assert!(
        office
            .attachments(Owner::Person(person))
            .unwrap()
            .is_empty()
    );
    office.undo().unwrap();
    assert_eq!(office.attached(id).unwrap().1, b"text");
    // It goes with the person, and comes back too.
    office.remove_person(person).unwrap();
    office.undo().unwrap();
    assert_eq!(office.attached(id).unwrap().1, b"text");
}

#[test]
fn what_is_too_big_or_empty_is_refused_with_a_sentence() {
    let mut office = office();
    let person = add_person(&mut office, "Иванова Анна");
    let big = vec![1; LIMIT as usize + 1];
    let error = office
        .attach(Owner::Person(person), "скан.pdf", &big)
        .unwrap_err();
    assert!(
        said(&error).contains("21 МБ") && said(&error).contains("20 МБ"),
        "{}",
        said(&error)
    );
    let error = office
        .attach(Owner::Person(person), "скан.pdf", b"")
        .unwrap_err();
    assert!(said(&error).contains("пуст"), "{}", said(&error));
    assert_eq!(office.undo_op(), Some(Op::AddPerson));
}

#[test]
fn a_dump_carries_the_documents_and_reads_back_the_same() {
    let mut office = office();
    let card = AgreementCard::new(Agreement::new(Id::new()));
    office.save_agreement(&card).unwrap();
    let owner = Owner::Agreement(card.agreement.id);
    let kept = office
        .attach(owner, "Соглашение.pdf", &[0, 159, 255])
        .unwrap();
    let gone = office.attach(owner, "Черновик.pdf", b"draft").unwrap();
    office.detach(gone).unwrap();
    let json = to_json(VERSION, &office.dump().unwrap());
    assert!(json.contains("AJ//"), "base64");
    let load = |json: &str| {
        let mut new = crate::harness::office();
        new.load(&parse(json).unwrap().tables).map(|()| new)
    };
    let again = load(&json).unwrap();
    assert_eq!(to_json(VERSION, &again.dump().unwrap()), json);
    assert_eq!(again.attached(kept).unwrap().1, [0, 159, 255]);
    // Bytes that are not what their sum says, or not there at all.
    let Err(error) = load(&json.replace("AJ//", "AJ/+")) else {
        panic!("spoilt bytes were taken");
    };
    assert!(matches!(
        error,
        Error::BadRow {
            table: "attachment_content",
            row: 1,
            ..
        }
    ));
    let at = json.find("\"attachment_content\"").unwrap();
    let without = format!("{}\"attachment_content\": []\n  }}\n}}\n", &json[..at]);
    let Err(error) = load(&without) else {
        panic!("a document without bytes was taken");
    };
    assert!(
        matches!(error, Error::Refused(Refusal::NoContent { .. })),
        "{error}"
    );
}

#[test]
fn bytes_that_another_tool_spoilt_are_not_shown() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    let opened = |path: &Path| {
        let store = Store::open(path).unwrap().store;
        Office::new(store, "Орлова", || {
            "2026-03-12T10:00:00+07:00".to_owned()
        })
        .unwrap()
    };
    drop(Store::create(&path).unwrap());
    let mut office = opened(&path);
    let person = add_person(&mut office, "Иванова Анна");
    let id = office
        .attach(Owner::Person(person), "a.pdf", b"text")
        .unwrap();
    drop(office);
    let conn = Connection::open(&path).unwrap();
    conn.execute("UPDATE attachment_content SET content = x'00'", [])
        .unwrap();
    drop(conn);
    let error = opened(&path).attached(id).unwrap_err();
    assert!(said(&error).contains("a.pdf"), "{}", said(&error));
}

#[test]
fn a_document_is_attached_opened_and_taken_away_in_the_card() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Согласие.pdf");
    std::fs::write(&path, "согласие").unwrap();
    let mut office = office();
    let person = add_person(&mut office, "Иванова Анна");
    let program = veche::ui::program::Program::default();
    let mut window = window_of(office, [1360.0, 1700.0], program);
    go_to(&mut window, "Партнёры и события");
    crate::harness::click(&mut window, egui::accesskit::Role::RadioButton, "Люди");
    window.get_by_role(egui::accesskit::Role::Row).click();
    window.run_ok();
    press(&mut window, "Приложить документ");
    type_into(&mut window, "Путь к файлу", &path.display().to_string());
    press(&mut window, "Приложить");
    assert!(sees(&window, "Документ приложен: Согласие.pdf"));
    shot(&mut window, "attachments");
    press(&mut window, "Согласие.pdf");
    let app = &window.state().app;
    let shown = app.looked_at().next().unwrap();
    assert!(shown.ends_with("Согласие.pdf"));
    assert_eq!(std::fs::read_to_string(shown).unwrap(), "согласие");
    press(&mut window, "Сохранить копию… Согласие.pdf");
    wait_for(&mut window, |window| sees(window, "Путь к файлу"));
    let copy = dir.path().join("Копия.pdf");
    type_into(&mut window, "Путь к файлу", &copy.display().to_string());
    window.key_press(egui::Key::Enter);
    window.run_ok();
    wait_for(&mut window, |window| sees(window, "Документ сохранён"));
    assert_eq!(std::fs::read_to_string(copy).unwrap(), "согласие");
    press(&mut window, "Удалить документ Согласие.pdf");
    let office = window.state().app.office().unwrap();
    assert!(
        office
            .attachments(Owner::Person(person))
            .unwrap()
            .is_empty()
    );
}
