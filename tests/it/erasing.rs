//! Erasing the personal data of someone: nothing of it is left in the file, and an act says so.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::attachments::Owner;
use veche::domain::commissions::{Body, Membership};
use veche::domain::erasing::{ErasureOrder, MASK};
use veche::domain::events::{Event, EventCard};
use veche::domain::organizations::Organization;
use veche::domain::people::{Person, PersonalData};
use veche::i18n::{Locale, Tr};
use veche::ops::{Entry, Error, Office, Op, Refusal};
use veche::papers::Paper;
use veche::store::Store;

use crate::harness::{click, go_to, press, sees, shot, window_of};
use crate::involvements::add_person;

const PHONE: &str = "8-913-500-10-20";
const OLD_PHONE: &str = "8-913-777-88-99";
const EMAIL: &str = "ivanova@mail.ru";
const POST: &str = "смотритель маяка";
const DOCUMENT: &str = "скан согласия с подписью";

struct Town {
    _dir: tempfile::TempDir,
    path: PathBuf,
    office: Office,
    person: Id<Person>,
}

fn opened(path: &Path) -> Office {
    let store = Store::open(path).unwrap().store;
    Office::new(store, "Орлова Н. С.", || {
        "2026-03-12T10:00:00+07:00".to_owned()
    })
    .unwrap()
}

/// A member of a commission with contacts here and there, an older phone in the journal, a document.
fn town() -> Town {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    drop(Store::create(&path).unwrap());
    let mut office = opened(&path);
    let person = add_person(&mut office, "Иванова Анна Петровна");
    let mut card = office.person_card(person).unwrap().unwrap();
    for phone in [OLD_PHONE, PHONE] {
        phone.clone_into(&mut card.person.phone);
        EMAIL.clone_into(&mut card.person.email);
        POST.clone_into(&mut card.person.post);
        office.save_person(&card).unwrap();
    }
    let mut body = Body::new(Id::new());
    "Комиссия".clone_into(&mut body.name);
    office.add(Op::AddBody, &body).unwrap();
    let mut member = Membership::new(Id::new(), body.id);
    member.person = Some(person);
    POST.clone_into(&mut member.post);
    office.add(Op::ChangeBody, &member).unwrap();
    let mut firm = Organization::new(Id::new());
    "Маяк".clone_into(&mut firm.name);
    "8 (913) 500-10-20".clone_into(&mut firm.phone);
    firm.leader = Some(person);
    POST.clone_into(&mut firm.leader_post);
    office.add(Op::AddOrganization, &firm).unwrap();
    let mut event = EventCard::new(Event::new(Id::new(), 2026));
    event.event.description = format!("Звонить Ивановой: {PHONE} или {EMAIL}.");
    office.save_event(&event).unwrap();
    let owner = Owner::Person(person);
    office
        .attach(owner, "Иванова.pdf", DOCUMENT.as_bytes())
        .unwrap();
    office
        .save_draft("person/1", &format!("{{\"phone\":\"{PHONE}\"}}"))
        .unwrap();
    Town {
        _dir: dir,
        path,
        office,
        person,
    }
}

fn order() -> ErasureOrder {
    ErasureOrder {
        number: "3".to_owned(),
        ground: "заявление от 10.03.2026".to_owned(),
    }
}

/// All bytes of the file and of what SQLite keeps beside it.
fn bytes(path: &Path) -> Vec<u8> {
    let mut all = fs::read(path).unwrap();
    for ending in ["-journal", "-wal"] {
        let beside = PathBuf::from(format!("{}{ending}", path.display()));
        all.extend(fs::read(beside).unwrap_or_default());
    }
    all
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|it| it == text.as_bytes())
}

#[test]
fn after_erasing_no_contact_is_found_in_the_bytes_of_the_file() {
    let mut town = town();
    let secrets = [PHONE, OLD_PHONE, EMAIL, POST, DOCUMENT, "500-10-20"];
    let before = bytes(&town.path);
    assert!(secrets.iter().all(|it| holds(&before, it)));
    let plan = town.office.erasure_plan(town.person).unwrap();
    let act = town.office.erase_person(town.person, &order()).unwrap();
    assert!(act.records >= 7 && act.journal >= 8, "{act:?}");
    assert_eq!(act.journal, plan.journal, "the act says what was promised");
    for file_is_open in [true, false] {
        if !file_is_open {
            town.office = crate::harness::office();
        }
        let after = bytes(&town.path);
        for it in secrets {
            assert!(!holds(&after, it), "{it}, open: {file_is_open}");
        }
        assert!(
            holds(&after, "Иванова"),
            "the name stays in the composition"
        );
    }
    // The file is whole, and what was masked reads as such.
    let office = opened(&town.path);
    let person = office.find(town.person).unwrap().unwrap();
    assert_eq!(person.full_name(), "Иванова Анна Петровна");
    assert_eq!((person.phone.as_str(), person.post.as_str()), ("", ""));
    let event = office.all::<Event>().unwrap().remove(0);
    assert_eq!(
        event.description,
        format!("Звонить Ивановой: {MASK} или {MASK}.")
    );
    assert!(
        office
            .attachments(Owner::Person(town.person))
            .unwrap()
            .is_empty()
    );
    assert_eq!(office.orphans().unwrap(), []);
}

#[test]
fn what_a_merged_card_held_goes_too() {
    let mut town = town();
    let office = &mut town.office;
    let twin = add_person(office, "Иванова А. П.");
    let mut card = office.person_card(twin).unwrap().unwrap();
    "8-902-111-22-33".clone_into(&mut card.person.phone);
    "сторож склада".clone_into(&mut card.person.post);
    office.save_person(&card).unwrap();
    // Nothing of the twin is taken over, nothing named it.
    office.merge_people(town.person, twin, &[]).unwrap();
    assert!(holds(&bytes(&town.path), "8-902-111-22-33"));
    office.erase_person(town.person, &order()).unwrap();
    let after = bytes(&town.path);
    assert!(!holds(&after, "8-902-111-22-33") && !holds(&after, "сторож склада"));
}

#[test]
fn it_is_shown_before_what_goes_where_and_what_stays() {
    let town = town();
    fs::create_dir_all(town.office.backups_folder().unwrap()).unwrap();
    let backup = town.office.backup(town.office.backups_folder().unwrap());
    let backup = backup.unwrap().unwrap();
    let plan = town.office.erasure_plan(town.person).unwrap();
    assert!(plan.name_kept);
    assert_eq!(
        plan.data,
        [PersonalData::Post, PersonalData::Phone, PersonalData::Email]
    );
    let elsewhere: Vec<(&str, &str)> = plan
        .elsewhere
        .iter()
        .map(|it| (it.table, it.field))
        .collect();
    for it in [
        ("membership", "post"),
        ("organization", "phone"),
        ("organization", "leader_post"),
        ("event", "description"),
    ] {
        assert!(elsewhere.contains(&it), "{it:?} {elsewhere:?}");
    }
    assert_eq!(plan.documents, ["Иванова.pdf"]);
    let name = backup.file_name().unwrap().to_str().unwrap();
    assert_eq!(plan.copies, [name]);
    assert!(plan.journal >= 8);
    // Nothing was changed by looking.
    assert!(holds(&bytes(&town.path), PHONE));
}

#[test]
fn it_leaves_a_trace_and_can_not_be_undone() {
    let mut town = town();
    let office = &mut town.office;
    office.erase_person(town.person, &order()).unwrap();
    assert_eq!(office.undo_op(), None);
    office.undo().unwrap();
    let Entry::Step(step) = office.journal(None, 1).unwrap().remove(0) else {
        panic!("no trace");
    };
    assert_eq!(
        (step.known_op(), step.actor.as_str()),
        (Some(Op::ErasePerson), "Орлова Н. С.")
    );
    let refused = office.undo_step(step.id).unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::ErasedForGood)));
    // What was noted earlier says a mask, not the value.
    let history = office.history("person", &town.person.to_string()).unwrap();
    let phones: Vec<String> = history
        .iter()
        .flat_map(|(_, it)| it.fields())
        .filter(|it| it.name == "phone")
        .flat_map(|it| [it.was, it.became])
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    assert!(
        !phones.is_empty() && phones.iter().all(|it| it == MASK),
        "{phones:?}"
    );
    // Taking an old step back would not fit any more; it is refused, nothing comes back.
    for (step, change) in history {
        if change.fields().iter().any(|it| it.name == "phone") {
            office.undo_step(step.unwrap().id).unwrap_err();
        }
    }
    assert_eq!(office.find(town.person).unwrap().unwrap().phone, "");
    // The program goes on.
    add_person(office, "Петров Пётр");
    office.undo().unwrap();
    assert!(matches!(
        office.erase_person(town.person, &order()).unwrap_err(),
        Error::Refused(Refusal::AlreadyErased)
    ));
}

#[test]
fn without_a_ground_nothing_is_erased() {
    let mut town = town();
    let refused = town
        .office
        .erase_person(town.person, &ErasureOrder::default())
        .unwrap_err();
    assert!(matches!(refused, Error::Refused(Refusal::NoErasureGround)));
    assert_eq!(town.office.find(town.person).unwrap().unwrap().phone, PHONE);
}

#[test]
fn one_whom_no_paper_names_loses_the_name_too() {
    let mut town = town();
    let office = &mut town.office;
    let person = add_person(office, "Безымянная Зинаида");
    let act = office.erase_person(person, &order()).unwrap();
    assert!(!act.name_kept);
    assert_eq!(office.find(person).unwrap().unwrap().full_name(), MASK);
    drop(town.office);
    let after = bytes(&town.path);
    assert!(!holds(&after, "Безымянная") && !holds(&after, "безымянная"));
}

#[test]
fn the_act_says_whose_data_when_on_what_ground_and_what_holds_it_still() {
    let mut town = town();
    let folder = town.office.backups_folder().unwrap().to_owned();
    let backup = town.office.backup(&folder).unwrap().unwrap();
    let tr = Tr::new(Locale::Ru);
    let paper = Paper::Erasure(town.person);
    let Err(Error::Refused(Refusal::NotErased)) = paper.compose(&town.office, &tr) else {
        panic!("an act of nothing");
    };
    town.office.erase_person(town.person, &order()).unwrap();
    let text = paper.compose(&town.office, &tr).unwrap().to_text();
    for it in [
        "АКТ",
        "№\u{a0}3",
        "уничтожены персональные данные Ивановой Анны Петровны.",
        "Основание: заявление от 10.03.2026.",
        "должность, телефон, электронная почта",
        "Уничтожен 1 приложенный документ",
        "сохранены в подписанных протоколах",
        backup.file_name().unwrap().to_str().unwrap(),
    ] {
        let plain = text.replace('\u{a0}', " ");
        assert!(plain.contains(&it.replace('\u{a0}', " ")), "{it}\n{text}");
    }
    let document = paper.compose(&town.office, &tr).unwrap();
    let now = "2026-03-12T10:00:00+07:00".parse().unwrap();
    let pdf = veche::documents::pdf::render(&document, now, &tr).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    if let Some(dir) = std::env::var_os("VECHE_SHOTS") {
        fs::write(PathBuf::from(dir).join("erasure.pdf"), pdf).unwrap();
    }
    assert_eq!(
        paper.file_name(&town.office, &tr).unwrap(),
        "Акт № 3 об уничтожении персональных данных от 12.03.2026"
    );
}

#[test]
fn in_the_window_it_asks_for_the_ground_and_for_being_sure() {
    let town = town();
    let size = [1360.0, 1700.0];
    let mut window = window_of(town.office, size, veche::ui::program::Program::default());
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::RadioButton, "Люди");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    press(&mut window, "Стереть персональные данные…");
    assert!(sees(&window, "Отменить это нельзя"));
    let ready = |window: &crate::harness::Window| {
        use egui_kittest::kittest::NodeT;
        let button = window.get_by_role_and_label(Role::Button, "Стереть навсегда");
        !button.accesskit_node().is_disabled()
    };
    assert!(!ready(&window));
    crate::harness::type_into(&mut window, "Основание", "заявление от 10.03.2026");
    assert!(!ready(&window));
    click(
        &mut window,
        Role::CheckBox,
        "Понимаю, что вернуть данные будет нельзя",
    );
    shot(&mut window, "erasing-ask");
    press(&mut window, "Стереть навсегда");
    assert!(sees(&window, "Персональные данные стёрты 12.03.2026."));
    shot(&mut window, "erasing-done");
    let office = window.state().app.office().unwrap();
    assert_eq!(office.find(town.person).unwrap().unwrap().phone, "");
    assert!(
        office.backups_folder().unwrap().is_dir(),
        "a fresh copy is made"
    );
}
