//! Signed minutes: frozen, printed the same ever after, reopened into a next version, compared.

use chrono::DateTime;
use veche::documents::pdf;
use veche::domain::Id;
use veche::domain::commissions::BodyCard;
use veche::domain::erasing::ErasureOrder;
use veche::domain::minutes_compare::compare;
use veche::domain::organizations::Organization;
use veche::domain::people::Person;
use veche::domain::session_card::SessionCard;
use veche::domain::sessions::{Guest, Presence, Session, SessionStatus};
use veche::i18n::{Locale, Tr};
use veche::ops::{Error, Office, Op, Refusal};
use veche::papers::Paper;
use veche::report;
use veche::store::Store;

use crate::sessions::{commission, day, office, session};

fn tr() -> Tr {
    Tr::new(Locale::Ru)
}

/// The pages of a paper, made at a fixed time.
fn pages(office: &Office, paper: &Paper) -> Vec<u8> {
    let document = paper.compose(office, &tr()).unwrap();
    let made_at = DateTime::parse_from_rfc3339("2026-03-05T09:00:00+07:00").unwrap();
    pdf::render(&document, made_at, &tr()).unwrap()
}

fn text(office: &Office, paper: &Paper) -> String {
    let document = paper.compose(office, &tr()).unwrap();
    document.to_text().replace('\u{a0}', " ")
}

/// A commission with a session that was held and signed, and an organization its minutes name.
fn signed() -> (Office, BodyCard, SessionCard, Organization) {
    let mut office = office();
    let body = commission(&mut office);
    let mut firm = Organization::new(Id::new());
    firm.name = "Дом культуры".into();
    office.add(Op::AddOrganization, &firm).unwrap();
    let mut card = session(&office, &body, 9);
    card.assignments[0].organization = Some(firm.id);
    card.session.note = "позвонить 8-913-500-10-20".into();
    office.hold_session(&card).unwrap();
    office
        .sign_protocol(card.session.id, day("2026-03-04"))
        .unwrap();
    (office, body, card, firm)
}

fn rename(office: &mut Office, person: Id<Person>, surname: &str) {
    let mut person: Person = office.get(person).unwrap();
    person.surname = surname.into();
    office.change(Op::ChangePerson, &person).unwrap();
}

#[test]
fn signed_minutes_print_the_same_pages_whatever_is_renamed_later() {
    let (mut office, mut body, card, mut firm) = signed();
    let id = card.session.id;
    let paper = Paper::Minutes(id);
    let (before, name) = (
        pages(&office, &paper),
        paper.file_name(&office, &tr()).unwrap(),
    );
    let version = &office.minutes_versions(id).unwrap()[0];
    assert_eq!(
        (version.number, version.signed_on),
        (1, Some(day("2026-03-04")))
    );
    assert_eq!(version.closed_by, "Клерк");
    assert_eq!(version.closed_at, "2026-03-02T10:00:00+07:00");
    rename(&mut office, body.memberships[0].person.unwrap(), "Смирнова");
    body.body.name = "Совет".into();
    body.body.name_of = "совета".into();
    body.rules[0].quorum = veche::domain::commissions::QuorumRule::All;
    body.memberships[1].post = "другая должность".into();
    office.save_body(&body).unwrap();
    firm.name = "Дворец культуры".into();
    office.change(Op::ChangeOrganization, &firm).unwrap();
    assert!(pages(&office, &paper) == before, "the pages have changed");
    assert_eq!(paper.file_name(&office, &tr()).unwrap(), name);
    assert!(text(&office, &paper).contains("Ответственный: Дом культуры"));
    let now = office.live_session(id).unwrap().dossier;
    assert_eq!(now.board.body.name, "Совет");
}

#[test]
fn reopening_asks_why_and_the_next_signing_makes_the_next_version() {
    let (mut office, body, card, _) = signed();
    let id = card.session.id;
    office.reopen_session(id, "  ошибка в фамилии ").unwrap();
    let versions = office.minutes_versions(id).unwrap();
    assert_eq!(versions[0].reopened, "ошибка в фамилии");
    rename(&mut office, body.memberships[0].person.unwrap(), "Смирнова");
    let text_of = |office: &Office| text(office, &Paper::Minutes(id));
    assert!(
        text_of(&office).contains("Смирнова А. П."),
        "reopened: the records answer"
    );
    office.sign_protocol(id, day("2026-03-06")).unwrap();
    let versions = office.minutes_versions(id).unwrap();
    let told: Vec<_> = versions
        .iter()
        .map(|it| (it.number, &*it.reopened))
        .collect();
    assert_eq!(told, [(1, "ошибка в фамилии"), (2, "")]);
    let first = Paper::MinutesVersion {
        session: id,
        number: 1,
    };
    assert!(text(&office, &first).contains("Иванова А. П."));
    assert!(!text(&office, &first).contains("Смирнова"));
    assert!(text_of(&office).contains("Смирнова А. П."));
    assert_eq!(
        first.file_name(&office, &tr()).unwrap(),
        "Протокол № 1 Комиссия по ТОС от 02.03.2026 (версия 1)"
    );
    // Each is one step.
    office.undo().unwrap();
    assert_eq!(office.minutes_versions(id).unwrap().len(), 1);
    office.undo().unwrap();
    office.undo().unwrap();
    let versions = office.minutes_versions(id).unwrap();
    assert_eq!(versions[0].reopened, "");
    let stored: Session = office.get(id).unwrap();
    assert_eq!(stored.status, SessionStatus::Signed);
    office.undo().unwrap();
    assert!(office.minutes_versions(id).unwrap().is_empty());
    office.redo().unwrap();
    assert_eq!(office.minutes_versions(id).unwrap().len(), 1);
    assert!(text_of(&office).contains("Иванова А. П."));
}

#[test]
fn what_changed_between_two_versions_is_told_in_sentences() {
    let (mut office, body, _, firm) = signed();
    let id = office.session_rows().unwrap()[0].id;
    office.reopen_session(id, "уточнение").unwrap();
    let mut card = office.session_card(id).unwrap().unwrap();
    card.session.place = "большой зал".into();
    card.decisions[0].text = "Утвердить план работы на 2027 год.".into();
    card.assignments[0].organization = None;
    card.assignments[0].due_on = None;
    card.add_item("Разное", None);
    card.items.swap(0, 1);
    card.mark(body.memberships[11].id, Presence::Remote);
    card.add_item("Справки", None);
    let item = card.items[1].id;
    card.set_there(body.memberships[2].id, item, false);
    let mut guest = Guest::new(Id::new(), id);
    guest.name = "Ким О. В.".into();
    card.guests.push(guest);
    card.renumber();
    office.save_session(&card).unwrap();
    let mut firm = firm;
    firm.name = "Иное".into();
    office.change(Op::ChangeOrganization, &firm).unwrap();
    office.sign_protocol(id, day("2026-03-06")).unwrap();
    let version = |number| office.minutes_version(id, number).unwrap().dossier;
    let tr = tr();
    let told: Vec<String> = compare(&version(1), &version(2))
        .iter()
        .map(|it| tr.minutes_change(it).replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        told,
        [
            "Место: было «малый зал», стало «большой зал»",
            "Сидорова В. О., отсутствие на вопросах — добавлено: 2",
            "Новиков М. Р., явка: было «отсутствует», стало «участвует дистанционно»",
            "Приглашённый — добавлено: «Ким О. В.»",
            "Вопрос 1 — добавлено: «Разное»",
            "Вопрос 2, решение 2.1: было «Утвердить план работы на 2026 год.», \
             стало «Утвердить план работы на 2027 год.»",
            "Вопрос 2, решение 2.1, поручение 1, исполнитель: было «Дом культуры», \
             стало «Отдел по взаимодействию с общественностью»",
            "Вопрос 2, решение 2.1, поручение 1, срок — исключено: 01.04.2026",
            "Вопрос 3 — добавлено: «Справки»",
        ]
    );
    assert!(compare(&version(1), &version(1)).is_empty());
}

#[test]
fn a_damaged_version_is_told_and_the_records_answer_instead() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    let id = {
        drop(Store::create(&path).unwrap());
        let clock = || "2026-03-02T10:00:00+07:00".into();
        let store = Store::open(&path).unwrap().store;
        let mut office = Office::new(store, "Клерк", clock).unwrap();
        let body = commission(&mut office);
        let card = session(&office, &body, 9);
        office.hold_session(&card).unwrap();
        office
            .sign_protocol(card.session.id, day("2026-03-04"))
            .unwrap();
        card.session.id
    };
    let conn = rusqlite::Connection::open(&path).unwrap();
    let spoil = "UPDATE minutes_version SET content = replace(content, 'Иванова', 'Чужая')";
    conn.execute(spoil, []).unwrap();
    drop(conn);
    let store = Store::open(&path).unwrap().store;
    let office = Office::new(store, "Клерк", || "2026-03-02T10:00:00+07:00".into()).unwrap();
    let paper = Paper::Minutes(id);
    assert!(text(&office, &paper).contains("Иванова А. П."));
    let remarks = paper.remarks(&office, &tr()).unwrap();
    assert!(remarks[0].contains("версия 1 повреждена"), "{remarks:?}");
    let version = Paper::MinutesVersion {
        session: id,
        number: 1,
    };
    let refused = version.compose(&office, &tr()).unwrap_err();
    assert!(matches!(
        refused,
        Error::Refused(Refusal::DamagedVersion { number: 1 })
    ));
    assert!(report::sentence(&tr(), &refused).contains("не такая, какой её подписали"));
    let missing = Paper::MinutesVersion {
        session: id,
        number: 7,
    };
    let refused = missing.compose(&office, &tr()).unwrap_err();
    assert_eq!(
        report::sentence(&tr(), &refused),
        "Версии 7 у этого протокола нет."
    );
}

#[test]
fn a_snapshot_holds_no_contacts_and_outlives_the_erasing_of_a_person() {
    let mut office = office();
    let body = commission(&mut office);
    let person = body.memberships[2].person.unwrap();
    let mut record: Person = office.get(person).unwrap();
    record.phone = "8-913-500-10-20".into();
    record.email = "sidorova@mail.ru".into();
    record.note = "просила не звонить".into();
    office.change(Op::ChangePerson, &record).unwrap();
    let mut card = session(&office, &body, 9);
    card.decisions[0].text = "Звонить Сидоровой: 8-913-500-10-20.".into();
    office.hold_session(&card).unwrap();
    office
        .sign_protocol(card.session.id, day("2026-03-04"))
        .unwrap();
    let content = |office: &Office| {
        let dump = office.dump().unwrap();
        let (_, rows) = dump.iter().find(|it| it.0 == "minutes_version").unwrap();
        rows[0]["content"].as_str().unwrap().to_owned()
    };
    let frozen = content(&office);
    for hidden in ["sidorova@mail.ru", "просила не звонить", "Новый адрес"]
    {
        assert!(!frozen.contains(hidden), "{hidden}");
    }
    assert_eq!(
        frozen.matches("8-913-500-10-20").count(),
        1,
        "only what the minutes say"
    );
    let order = ErasureOrder {
        number: String::new(),
        ground: "заявление".into(),
    };
    office.erase_person(person, &order).unwrap();
    assert!(!content(&office).contains("500-10-20"), "masked there too");
    let paper = Paper::Minutes(card.session.id);
    assert_eq!(paper.remarks(&office, &tr()).unwrap(), [] as [String; 0]);
    let said = text(&office, &paper);
    assert!(
        said.contains("Сидорова В. О."),
        "the name in signed minutes stays"
    );
    assert!(!said.contains("500-10-20"));
    let journal = format!("{:?}", office.journal(None, 100).unwrap());
    assert!(!journal.contains("500-10-20"));
}

/// The first released form of a snapshot: whatever is added to its records needs a default.
#[test]
fn a_snapshot_of_an_older_program_still_reads() {
    let old = include_str!("../fixtures/minutes-v3.json");
    let snapshot: veche::domain::minutes_versions::Snapshot = serde_json::from_str(old).unwrap();
    let tr = tr();
    let said = veche::documents::minutes::minutes(
        &snapshot.dossier,
        veche::documents::minutes::Telling::Full,
        &tr,
    )
    .to_text();
    assert!(said.replace('\u{a0}', " ").contains("Иванова А. П."));
}

#[test]
#[ignore = "writes the fixture of a released version"]
fn write_the_fixture_of_a_snapshot() {
    let (office, _, card, _) = signed();
    let snapshot = office.minutes_version(card.session.id, 1).unwrap();
    let json = serde_json::to_string_pretty(&snapshot).unwrap();
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/minutes-v3.json"
    );
    std::fs::write(path, json + "\n").unwrap();
}

#[test]
fn the_wording_in_force_is_frozen_with_the_minutes() {
    let (mut office, _, card, _) = signed();
    let paper = Paper::Minutes(card.session.id);
    office
        .save_wording("minutes-decided", "КОМИССИЯ РЕШИЛА:")
        .unwrap();
    assert!(text(&office, &paper).contains("\nРЕШИЛИ:"), "signed before");
    office
        .reopen_session(card.session.id, "новый текст")
        .unwrap();
    assert!(text(&office, &paper).contains("КОМИССИЯ РЕШИЛА:"));
    office
        .sign_protocol(card.session.id, day("2026-03-06"))
        .unwrap();
    office.reset_wording("minutes-decided").unwrap();
    assert!(text(&office, &paper).contains("КОМИССИЯ РЕШИЛА:"));
    office.undo().unwrap();
    assert_eq!(office.wordings().unwrap().len(), 1);
    // A bad text that came with a file falls back, and says so.
    let mut office = crate::sessions::office();
    let body = commission(&mut office);
    let held = session(&office, &body, 9);
    office.hold_session(&held).unwrap();
    office
        .save_wording("minutes-chair", "Вёл собрание")
        .unwrap();
    let paper = Paper::Minutes(held.session.id);
    assert!(text(&office, &paper).contains("Председательствующий — Иванова А. П."));
    let remarks = paper.remarks(&office, &tr()).unwrap();
    assert!(remarks[0].contains("Не хватает поля {имя}"), "{remarks:?}");
    let refused = office
        .save_wording("minutes-chair", "Вёл {имя")
        .unwrap_err();
    assert!(report::sentence(&tr(), &refused).contains("не закрыта"));
}

#[test]
fn own_phrases_are_added_ordered_and_carried_by_a_dump() {
    use veche::domain::agenda::ItemKind;
    use veche::domain::phrases::PhrasePlace;
    let mut office = office();
    let place = PhrasePlace::Decision;
    office.add_phrase(place, None, " Одобрить. ").unwrap();
    office.add_phrase(place, None, "Одобрить.").unwrap();
    office
        .add_phrase(place, Some(ItemKind::Plan), "Утвердить.")
        .unwrap();
    let texts = |office: &Office| -> Vec<String> {
        let all = office.phrases().unwrap();
        all.into_iter().map(|it| it.text).collect()
    };
    assert_eq!(texts(&office), ["Одобрить.", "Утвердить."]);
    let mut wanted = office.phrases().unwrap();
    wanted.swap(0, 1);
    office.save_phrases(&wanted).unwrap();
    assert_eq!(texts(&office), ["Утвердить.", "Одобрить."]);
    office
        .save_wording("minutes-title", "ПРОТОКОЛ СОБРАНИЯ")
        .unwrap();
    let dump = office.dump().unwrap();
    let tables: Vec<_> = dump
        .into_iter()
        .map(|(name, rows)| (name.to_owned(), rows))
        .collect();
    let mut other = crate::sessions::office();
    other.load(&tables).unwrap();
    assert_eq!(texts(&other), texts(&office));
    assert_eq!(
        other.wordings().unwrap()["minutes-title"],
        "ПРОТОКОЛ СОБРАНИЯ"
    );
    office.undo().unwrap();
    office.undo().unwrap();
    assert_eq!(texts(&office), ["Одобрить.", "Утвердить."]);
}

#[test]
fn versions_are_listed_and_printed_from_the_command_line() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    drop(Store::create(&path).unwrap());
    let clock = || "2026-03-02T10:00:00+07:00".into();
    let store = Store::open(&path).unwrap().store;
    let mut office = Office::new(store, "Клерк", clock).unwrap();
    let body = commission(&mut office);
    let card = session(&office, &body, 9);
    let id = card.session.id.to_string();
    office.hold_session(&card).unwrap();
    let session = card.session.id;
    office.sign_protocol(session, day("2026-03-04")).unwrap();
    office.reopen_session(session, "опечатка").unwrap();
    office.sign_protocol(session, day("2026-03-06")).unwrap();
    drop(office);
    let run = |args: &[&str]| {
        let mut veche = std::process::Command::new(env!("CARGO_BIN_EXE_veche"));
        let output = veche.current_dir(dir.path()).args(args).output().unwrap();
        let [out, err] = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap());
        (output.status.code(), out, err)
    };
    let list = ["list", "Город.veche", "minutes-versions"];
    let (code, out, _) = run(&[&list[..], &["--id", &id]].concat());
    assert_eq!((code, out.lines().count()), (Some(0), 3), "{out}");
    assert!(
        out.contains("04.03.2026") && out.contains("опечатка"),
        "{out}"
    );
    let (code, _, err) = run(&list);
    assert_eq!(code, Some(2), "{err}");
    let paper = |number| {
        let paper = ["paper", "Город.veche", "protocol", "--id", &id];
        run(&[&paper[..], &["--version", number, "--out", "п.pdf"]].concat())
    };
    assert_eq!(paper("1").0, Some(0));
    let (code, _, err) = paper("3");
    assert_eq!(code, Some(4), "{err}");
    assert!(err.contains("Версии 3 у этого протокола нет."), "{err}");
}
