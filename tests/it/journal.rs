//! The journal, undo and redo, as users meet them.

use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::ops::{Entry, Error, Kind, Office, Op, Refusal};
use veche::store::{self, Store};

fn office() -> Office {
    Office::new(Store::in_memory().unwrap(), "Иванова", clock).unwrap()
}

fn clock() -> String {
    "2026-11-22T10:00:00+03:00".to_owned()
}

fn organization(name: &str) -> Organization {
    let mut new = Organization::new(Id::new());
    name.clone_into(&mut new.name);
    new
}

fn names(office: &Office) -> Vec<String> {
    let all = office.all::<Organization>().unwrap();
    all.into_iter().map(|it| it.name).collect()
}

fn add(office: &mut Office, name: &str) -> Organization {
    let new = organization(name);
    office.add(Op::AddOrganization, &new).unwrap();
    new
}

fn rename(office: &mut Office, it: &Organization, name: &str) -> Organization {
    let mut changed = it.clone();
    name.clone_into(&mut changed.name);
    office.change(Op::ChangeOrganization, &changed).unwrap();
    changed
}

#[test]
fn a_step_can_be_undone_and_redone() {
    let mut office = office();
    let it = add(&mut office, "Совет ветеранов");
    rename(&mut office, &it, "Общественная палата");
    assert_eq!(office.undo_op(), Some(Op::ChangeOrganization));
    office.undo().unwrap();
    assert_eq!(names(&office), ["Совет ветеранов"]);
    assert_eq!(office.redo_op(), Some(Op::ChangeOrganization));
    office.undo().unwrap();
    assert_eq!(names(&office), Vec::<String>::new());
    assert_eq!(office.undo_op(), None);
    office.undo().unwrap();
    office.redo().unwrap();
    office.redo().unwrap();
    assert_eq!(names(&office), ["Общественная палата"]);
    assert_eq!(office.redo_op(), None);
}

#[test]
fn names_keep_their_order_after_undo() {
    let mut office = office();
    let first = add(&mut office, "Ёлочка");
    add(&mut office, "Жар-птица");
    rename(&mut office, &first, "Янтарь");
    assert_eq!(names(&office), ["Жар-птица", "Янтарь"]);
    office.undo().unwrap();
    assert_eq!(names(&office), ["Ёлочка", "Жар-птица"]);
    office.remove(Op::RemoveOrganization, first.id).unwrap();
    office.undo().unwrap();
    assert_eq!(names(&office), ["Ёлочка", "Жар-птица"]);
}

#[test]
fn a_change_of_nothing_is_no_step() {
    let mut office = office();
    let it = add(&mut office, "Совет");
    let revision = office.revision();
    office.change(Op::ChangeOrganization, &it).unwrap();
    assert_eq!(office.revision(), revision);
    assert_eq!(office.undo_op(), Some(Op::AddOrganization));
}

#[test]
fn the_journal_says_who_when_and_what_was_and_became() {
    let mut office = office();
    let it = add(&mut office, "Совет");
    rename(&mut office, &it, "Палата");
    let entries = office.journal(None, 10).unwrap();
    let [Entry::Step(second), Entry::Step(first)] = &entries[..] else {
        panic!("{entries:?}");
    };
    assert_eq!(
        (second.actor.as_str(), second.at.as_str()),
        ("Иванова", clock().as_str())
    );
    assert_eq!(first.known_op(), Some(Op::AddOrganization));
    let changes = office.step_changes(second.id).unwrap();
    assert_eq!(changes[0].kind, Kind::Changed);
    let fields = changes[0].fields();
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0].name, "name");
    assert_eq!(fields[0].was.as_deref(), Some("Совет"));
    assert_eq!(fields[0].became.as_deref(), Some("Палата"));
    let history = office.history("organization", &it.id.to_string()).unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(history[1].1.kind, Kind::Added);
}

#[test]
fn the_journal_is_read_page_by_page() {
    let mut office = office();
    for number in 0..7 {
        add(&mut office, &format!("Организация {number}"));
    }
    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let page = office.journal(before, 3).unwrap();
        for entry in &page {
            let Entry::Step(step) = entry else { panic!() };
            seen.push(step.id);
            before = Some(step.id);
        }
        if page.len() < 3 {
            break;
        }
    }
    assert_eq!(seen, [7, 6, 5, 4, 3, 2, 1]);
}

#[test]
fn an_edit_past_the_program_is_in_the_journal_and_stops_the_undo_under_it() {
    let mut office = office();
    let it = add(&mut office, "Совет");
    rename(&mut office, &it, "Палата");
    let store = office.into_store();
    store
        .reader()
        .execute("UPDATE organization SET name = 'Чужая правка'", [])
        .unwrap();
    let mut office = Office::new(store, "Иванова", clock).unwrap();
    let entries = office.journal(None, 10).unwrap();
    let Entry::Outside(change) = &entries[0] else {
        panic!("{entries:?}");
    };
    assert_eq!(change.fields()[0].became.as_deref(), Some("Чужая правка"));
    let error = office.undo().unwrap_err();
    let Error::Store(store::Error::ChangedSince(since)) = error else {
        panic!("{error}");
    };
    let (field, by) = (since.field, since.by);
    assert_eq!((field.as_deref(), by), (Some("name"), None));
    assert_eq!(names(&office), ["Чужая правка"]);
    assert_eq!(
        office.journal(None, 10).unwrap().len(),
        3,
        "a refused undo is no step"
    );
}

#[test]
fn a_stale_undo_is_refused_and_names_who_changed_it_since() {
    let mut office = office();
    let it = add(&mut office, "Совет");
    rename(&mut office, &it, "Палата");
    let step = office.journal(None, 1).unwrap();
    let Entry::Step(step) = &step[0] else {
        panic!()
    };
    office.set_actor("Петров");
    rename(&mut office, &it, "Общество");
    let error = office.undo_step(step.id).unwrap_err();
    let Error::Store(store::Error::ChangedSince(since)) = error else {
        panic!("{error}");
    };
    let (field, by) = (since.field, since.by);
    assert_eq!(field.as_deref(), Some("name"));
    assert_eq!(by.unwrap().actor, "Петров");
    assert_eq!(names(&office), ["Общество"]);
}

#[test]
fn an_old_step_can_be_taken_back_when_nothing_of_it_changed_since() {
    let mut office = office();
    let it = add(&mut office, "Совет");
    rename(&mut office, &it, "Палата");
    add(&mut office, "Другая");
    let steps = office.journal(None, 10).unwrap();
    let Entry::Step(step) = &steps[1] else {
        panic!()
    };
    office.undo_step(step.id).unwrap();
    assert_eq!(names(&office), ["Другая", "Совет"]);
    office.undo().unwrap();
    assert_eq!(
        names(&office),
        ["Другая", "Палата"],
        "and this too is a step"
    );
}

#[test]
fn a_draft_outlives_the_program_and_is_no_step() {
    let mut office = office();
    office
        .save_draft("organization", r#"{"name":"Сов"}"#)
        .unwrap();
    office
        .save_draft("organization", r#"{"name":"Совет"}"#)
        .unwrap();
    let mut office = Office::new(office.into_store(), "Иванова", clock).unwrap();
    assert_eq!(
        office.draft("organization").unwrap().as_deref(),
        Some(r#"{"name":"Совет"}"#)
    );
    assert_eq!(office.draft_names().unwrap(), ["organization"]);
    assert!(office.journal(None, 10).unwrap().is_empty());
    office.clear_draft("organization").unwrap();
    assert_eq!(office.draft("organization").unwrap(), None);
}

#[test]
fn steps_of_an_unknown_program_can_not_be_undone() {
    let mut office = office();
    add(&mut office, "Совет");
    let store = office.into_store();
    let sql =
        "INSERT INTO journal_step (uid, at, actor, op) VALUES (?1, '', '', 'from-the-future')";
    store
        .reader()
        .execute(sql, [Id::<Organization>::new().to_string()])
        .unwrap();
    let mut office = Office::new(store, "Иванова", clock).unwrap();
    assert_eq!(office.undo_op(), None);
    add(&mut office, "Палата");
    assert_eq!(office.undo_op(), Some(Op::AddOrganization));
}

#[test]
fn nothing_of_a_failed_use_case_stays() {
    let mut office = office();
    let it = add(&mut office, "Совет");
    let error = office.add(Op::AddOrganization, &it).unwrap_err();
    assert!(
        matches!(error, Error::Store(store::Error::Duplicate { .. })),
        "{error}"
    );
    assert_eq!(office.journal(None, 10).unwrap().len(), 1);
    let refusal = Refusal::InUse {
        table: "organization",
        users: Vec::new(),
    };
    assert!(matches!(Error::from(refusal), Error::Refused(_)));
}
