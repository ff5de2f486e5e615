//! Files of every kind are opened, or refused unharmed; nothing saved is lost.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::TempDir;
use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::ops::{self, Office, Op};
use veche::store::{Error, Note, Opened, ReadOnly, Store, Unfit};

pub(crate) fn clock() -> String {
    "2026-11-22T10:00:00+03:00".to_owned()
}

pub(crate) fn office(store: Store) -> Office {
    Office::new(store, "Иванова", clock).unwrap()
}

pub(crate) fn add(office: &mut Office, name: &str) -> ops::Result<()> {
    let mut new = Organization::new(Id::new());
    name.clone_into(&mut new.name);
    office.add(Op::AddOrganization, &new)
}

pub(crate) fn names(office: &Office) -> Vec<String> {
    let all = office.all::<Organization>().unwrap();
    all.into_iter().map(|it| it.name).collect()
}

/// A folder with a file of three organizations in it, closed.
pub(crate) fn town() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    let mut office = office(Store::create(&path).unwrap().store);
    for name in ["Палата", "Совет", "Станица"] {
        add(&mut office, name).unwrap();
    }
    (dir, path)
}

/// With all guards of SQLite down: what a careless tool may do to a file.
pub(crate) fn careless(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn
}

pub(crate) fn patch(path: &Path, at: usize, bytes: &[u8]) {
    let mut all = fs::read(path).unwrap();
    all[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(path, all).unwrap();
}

fn listing(dir: &Path) -> Vec<String> {
    let names = fs::read_dir(dir).unwrap();
    let mut names: Vec<String> = names
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn opened(path: &Path) -> Opened {
    Store::open(path).unwrap_or_else(|err| panic!("{err}"))
}

fn refusal(path: &Path) -> Unfit {
    match Store::open(path) {
        Ok(opened) => panic!("opened with {:?}", opened.notes),
        Err(Error::Open { why, .. }) => why,
        Err(err) => panic!("{err}"),
    }
}

/// Spoils a file, and sees that it is refused for this reason, with nothing changed or left.
fn is_refused(spoil: impl FnOnce(&Path), expected: impl FnOnce(&Unfit) -> bool) {
    let (dir, path) = town();
    spoil(&path);
    let before = fs::read(&path).ok();
    let files = listing(dir.path());
    let why = refusal(&path);
    assert!(expected(&why), "{why:?}");
    assert_eq!(fs::read(&path).ok(), before, "its bytes are as they were");
    assert_eq!(listing(dir.path()), files, "nothing new lies beside it");
}

fn damaged(why: &Unfit) -> bool {
    matches!(why, Unfit::Damaged { .. })
}

fn foreign(why: &Unfit) -> bool {
    matches!(why, Unfit::ForeignSchema { .. })
}

#[test]
fn what_is_not_a_register_is_refused() {
    is_refused(
        |it| fs::write(it, "").unwrap(),
        |why| matches!(why, Unfit::Empty),
    );
    let not_ours = |why: &Unfit| matches!(why, Unfit::NotADatabase);
    is_refused(|it| fs::write(it, "Просто текст").unwrap(), not_ours);
    is_refused(
        |it| fs::write(it, "Просто длинный текст. ".repeat(50)).unwrap(),
        not_ours,
    );
    let noise: Vec<u8> = (0..9000_u32).map(|it| (it * it % 251) as u8).collect();
    is_refused(|it| fs::write(it, &noise).unwrap(), not_ours);
    is_refused(|it| patch(it, 0, b"SQLite format 4\0"), not_ours);
}

#[test]
fn a_damaged_file_is_refused() {
    let cut = |share: fn(usize) -> usize| {
        move |it: &Path| {
            let bytes = fs::read(it).unwrap();
            fs::write(it, &bytes[..share(bytes.len())]).unwrap();
        }
    };
    is_refused(cut(|_| 100), damaged);
    is_refused(cut(|len| len / 8192 * 4096), damaged);
    is_refused(cut(|len| len / 2 + 77), damaged);
    is_refused(cut(|len| len - 4096), damaged);
    is_refused(cut(|len| len - 1), damaged);
    is_refused(|it| patch(it, 16, &[0, 3]), damaged);
    // Page 3 and the next ones hold tables and their keys.
    is_refused(|it| patch(it, 2 * 4096, &[0; 4096]), damaged);
    is_refused(|it| patch(it, 5 * 4096, &[0xa5; 4096]), damaged);
}

#[test]
fn files_of_other_programs_and_of_the_future_are_refused() {
    is_refused(
        |it| patch(it, 68, b"ABCD"),
        |why| {
            matches!(
                why,
                Unfit::OtherProgram {
                    application_id: 0x4142_4344
                }
            )
        },
    );
    is_refused(
        |it| patch(it, 60, &[0, 0, 0, 99]),
        |why| matches!(why, Unfit::TooNew { found: 99 }),
    );
    is_refused(
        |it| patch(it, 18, &[3, 3]),
        |why| matches!(why, Unfit::FutureFormat),
    );
}

#[test]
fn foreign_things_in_the_schema_are_refused_before_they_run() {
    let sql = |sql: &'static str| move |it: &Path| careless(it).execute_batch(sql).unwrap();
    is_refused(
        sql("CREATE TRIGGER evil AFTER INSERT ON organization BEGIN DELETE FROM person; END"),
        foreign,
    );
    is_refused(
        sql("DROP TABLE draft; CREATE VIEW draft AS
             WITH RECURSIVE more (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more)
             SELECT n AS name, n AS at, n AS data FROM more"),
        foreign,
    );
    is_refused(sql("DROP TABLE award"), foreign);
    is_refused(
        sql("ALTER TABLE organization ADD COLUMN secret TEXT"),
        foreign,
    );
    is_refused(sql("DROP TRIGGER journal_person_removed"), foreign);
    is_refused(sql("CREATE TABLE more (id TEXT)"), foreign);
}

#[test]
fn what_is_no_file_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(refusal(dir.path()), Unfit::NotAFile));
    assert!(matches!(
        refusal(&dir.path().join("нет.veche")),
        Unfit::Missing
    ));
    assert_eq!(listing(dir.path()), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_is_refused_and_a_link_to_a_file_is_not() {
    use std::os::unix::fs::symlink;
    let (dir, path) = town();
    let [one, two] = ["one.veche", "two.veche"].map(|it| dir.path().join(it));
    symlink(&one, &two).unwrap();
    symlink(&two, &one).unwrap();
    assert!(matches!(refusal(&one), Unfit::BrokenLink));
    let link = dir.path().join("link.veche");
    symlink(&path, &link).unwrap();
    assert_eq!(
        opened(&link).store.path(),
        Some(fs::canonicalize(&path).unwrap().as_path())
    );
}

#[test]
fn an_empty_index_is_made_anew_on_a_copy() {
    for clean in [true, false] {
        let (dir, path) = town();
        let conn = careless(&path);
        conn.execute_batch(
            "PRAGMA writable_schema = ON;
             CREATE TABLE spare (id TEXT, sort_key TEXT);
             CREATE INDEX spare_index ON spare (sort_key, id);
             UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'spare_index')
              WHERE name = 'organization_by_name';
             DELETE FROM sqlite_schema WHERE name IN ('spare', 'spare_index')",
        )
        .unwrap();
        drop(conn);
        if !clean {
            // A big file is not read to the last index.
            let conn = careless(&path);
            let filler = "INSERT INTO draft VALUES ('filler', '', hex(zeroblob(3000000)))";
            conn.execute_batch(filler).unwrap();
        }
        let before = fs::read(&path).unwrap();
        let opened = opened(&path);
        let [Note::IndexesRepaired { kept }] = &opened.notes[..] else {
            panic!("{:?}", opened.notes);
        };
        assert_eq!(fs::read(kept).unwrap(), before, "the original is kept");
        assert!(kept.starts_with(dir.path()));
        assert_eq!(names(&office(opened.store)), ["Палата", "Совет", "Станица"]);
    }
}

#[test]
fn an_orphan_does_not_stop_the_work_and_is_listed() {
    let (_dir, path) = town();
    let stranger = Id::<Organization>::new().to_string();
    careless(&path)
        .execute(
            "UPDATE organization SET leader = ?1 WHERE name = 'Совет'",
            [&stranger],
        )
        .unwrap();
    let opened = opened(&path);
    assert_eq!(opened.notes, [Note::Orphans(1)]);
    let mut office = office(opened.store);
    let orphans = office.orphans().unwrap();
    assert_eq!(orphans.len(), 1);
    assert_eq!(
        (orphans[0].table.as_str(), orphans[0].column.as_str()),
        ("organization", "leader")
    );
    add(&mut office, "Новая").unwrap();
}

#[test]
fn bad_cells_are_shown_with_marks() {
    let (_dir, path) = town();
    let conn = careless(&path);
    conn.execute_batch(
        "UPDATE organization SET name = CAST(x'd09fd0ff' AS TEXT) WHERE name = 'Палата';
         UPDATE organization SET name = 'Со' || char(0) || 'вет' WHERE name = 'Совет';
         UPDATE organization SET note = printf('%16000000d', 1) WHERE name = 'Станица'",
    )
    .unwrap();
    drop(conn);
    let started = std::time::Instant::now();
    let office = office(opened(&path).store);
    let mut found = names(&office);
    found.sort();
    assert_eq!(found, ["П\u{fffd}\u{fffd}", "Со\u{fffd}вет", "Станица"]);
    assert!(office.journal(None, 100).unwrap().len() >= 6);
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn a_file_in_utf_16_is_read_and_written() {
    let (dir, path) = town();
    let other = dir.path().join("utf16.veche");
    let schema: Vec<String> = {
        let conn = careless(&path);
        let mut select = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql <> ''")
            .unwrap();
        let rows = select.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let conn = Connection::open(&other).unwrap();
    let version = veche::store::VERSION;
    conn.execute_batch(&format!(
        "PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 0x56454348;
         PRAGMA user_version = {version}"
    ))
    .unwrap();
    conn.execute_batch(&schema.join(";\n")).unwrap();
    drop(conn);
    let mut office = office(opened(&other).store);
    add(&mut office, "Ёлочка").unwrap();
    office.undo().unwrap();
    office.redo().unwrap();
    assert_eq!(names(&office), ["Ёлочка"]);
}

/// Sets the file to WAL and leaves the fresh row in the file beside it.
fn set_to_wal(path: &Path) {
    let beside = path.with_file_name("Город.veche-wal");
    let conn = careless(path);
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
         UPDATE organization SET name = 'Свежая' WHERE name = 'Совет'",
    )
    .unwrap();
    let [main, wal] = [path, &beside].map(|it| fs::read(it).unwrap());
    drop(conn);
    fs::write(path, main).unwrap();
    fs::write(beside, wal).unwrap();
}

#[test]
fn a_file_set_to_wal_is_taken_over_with_its_fresh_rows() {
    let (dir, path) = town();
    set_to_wal(&path);
    let opened = opened(&path);
    let [Note::Converted { kept }] = &opened.notes[..] else {
        panic!("{:?}", opened.notes);
    };
    assert!(
        kept.exists()
            && kept
                .with_file_name(format!(
                    "{}-wal",
                    kept.file_name().unwrap().to_str().unwrap()
                ))
                .exists()
    );
    assert!(names(&office(opened.store)).contains(&"Свежая".to_owned()));
    assert_eq!(listing(dir.path()), ["Город-backups", "Город.veche"]);
    assert_eq!(fs::read(&path).unwrap()[18..20], [1, 1]);
}

#[test]
fn a_stale_wal_is_not_mixed_in() {
    let (dir, path) = town();
    let copy = fs::read(&path).unwrap();
    set_to_wal(&path);
    // A backup was copied over the file, and the rest of the other one still lies beside it.
    fs::write(&path, copy).unwrap();
    let opened = opened(&path);
    assert!(
        matches!(opened.notes[..], [Note::StrangersSetAside { .. }]),
        "{:?}",
        opened.notes
    );
    assert_eq!(names(&office(opened.store)), ["Палата", "Совет", "Станица"]);
    assert_eq!(listing(dir.path()), ["Город-backups", "Город.veche"]);
}

/// The file and its journal as they are in the middle of a change.
fn in_mid_change(path: &Path) -> [Vec<u8>; 2] {
    let conn = careless(path);
    conn.execute_batch(
        "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN;
         UPDATE organization SET name = name || ' (половина)';
         WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 3000)
         INSERT INTO draft SELECT 'черновик ' || n, '', hex(zeroblob(100)) FROM many",
    )
    .unwrap();
    let journal = path.with_file_name("Город.veche-journal");
    let found = [path, &journal].map(|it| fs::read(it).unwrap());
    conn.execute_batch("ROLLBACK").unwrap();
    found
}

#[test]
fn a_half_done_change_is_taken_back_after_a_copy_was_kept() {
    let (dir, path) = town();
    let [main, journal] = in_mid_change(&path);
    fs::write(&path, &main).unwrap();
    fs::write(path.with_file_name("Город.veche-journal"), journal).unwrap();
    let opened = opened(&path);
    let [Note::Recovered { kept }] = &opened.notes[..] else {
        panic!("{:?}", opened.notes);
    };
    assert_eq!(fs::read(kept).unwrap(), main);
    assert_eq!(names(&office(opened.store)), ["Палата", "Совет", "Станица"]);
    assert_eq!(listing(dir.path()), ["Город-backups", "Город.veche"]);
}

#[test]
fn a_journal_of_another_file_is_not_applied() {
    let (_other_dir, other) = town();
    {
        let mut office = office(opened(&other).store);
        for number in 0..400 {
            add(&mut office, &format!("Организация {number}")).unwrap();
        }
    }
    let [_, stranger] = in_mid_change(&other);
    let (_dir, path) = town();
    fs::write(path.with_file_name("Город.veche-journal"), &stranger).unwrap();
    let opened = opened(&path);
    let [Note::StrangersSetAside { kept }] = &opened.notes[..] else {
        panic!("{:?}", opened.notes);
    };
    let mut kept = kept.clone().into_os_string();
    kept.push("-journal");
    assert_eq!(fs::read(kept).unwrap(), stranger);
    assert_eq!(names(&office(opened.store)), ["Палата", "Совет", "Станица"]);
}

#[test]
fn a_write_protected_file_can_be_looked_at() {
    let (dir, path) = town();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let opened = opened(&path);
    assert_eq!(opened.store.read_only(), Some(ReadOnly::File));
    let mut office = office(opened.store);
    assert_eq!(names(&office), ["Палата", "Совет", "Станица"]);
    let error = add(&mut office, "Новая").unwrap_err();
    assert!(
        matches!(error, ops::Error::Store(Error::ReadOnly)),
        "{error}"
    );
    assert_eq!(listing(dir.path()), ["Город.veche"]);
}

#[test]
fn a_second_program_is_told_who_has_the_file_open() {
    let (dir, path) = town();
    let first = opened(&path);
    let Unfit::Busy {
        holder: Some(holder),
    } = refusal(&path)
    else {
        panic!();
    };
    assert_eq!(holder.pid, std::process::id());
    let mut office = office(first.store);
    add(&mut office, "Ещё одна").unwrap();
    drop(office);
    assert_eq!(listing(dir.path()), ["Город.veche"]);
    opened(&path);
}

#[test]
fn the_lock_of_sqlite_alone_keeps_a_second_program_out() {
    let (_dir, path) = town();
    let other = careless(&path);
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
        .unwrap();
    assert!(matches!(refusal(&path), Unfit::Busy { .. }));
}

#[test]
fn a_fresh_note_of_another_computer_is_believed_and_an_old_one_is_not() {
    let (dir, path) = town();
    let note = dir.path().join(".~lock.Город.veche#");
    let text = r#"{"user":"petrov","host":"другой-компьютер","pid":1,"since":"2026-11-22T09:00:00+03:00"}"#;
    fs::write(&note, text).unwrap();
    let Unfit::Busy {
        holder: Some(holder),
    } = refusal(&path)
    else {
        panic!();
    };
    assert_eq!(holder.user, "petrov");
    let old = std::time::SystemTime::now() - std::time::Duration::from_mins(4);
    fs::File::options()
        .write(true)
        .open(&note)
        .unwrap()
        .set_modified(old)
        .unwrap();
    opened(&path);
}

#[test]
fn nothing_is_saved_into_a_file_that_was_moved_away() {
    type Moving = fn(&Path);
    let ways: [Moving; 3] = [
        |it| fs::rename(it, it.with_file_name("Другой.veche")).unwrap(),
        |it| fs::remove_file(it).unwrap(),
        |it| {
            let copy = it.with_file_name("copy");
            fs::copy(it, &copy).unwrap();
            fs::rename(copy, it).unwrap();
        },
    ];
    for move_away in ways {
        let (dir, path) = town();
        let mut office = office(opened(&path).store);
        add(&mut office, "До").unwrap();
        move_away(&path);
        let error = add(&mut office, "После").unwrap_err();
        assert!(matches!(error, ops::Error::Store(Error::Moved)), "{error}");
        let copy = dir.path().join("Спасено.veche");
        office.save_copy(&copy).unwrap();
        assert!(
            office.save_copy(&copy).is_err(),
            "a file that is there is not replaced"
        );
        drop(office);
        let saved = self::office(opened(&copy).store);
        assert_eq!(names(&saved), ["До", "Палата", "Совет", "Станица"]);
    }
}

#[cfg(unix)]
#[test]
fn a_new_file_is_for_its_owner_only_and_replaces_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let (dir, path) = town();
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert!(matches!(Store::create(&path), Err(Error::Exists(_))));
    assert_eq!(listing(dir.path()), ["Город.veche"]);
    assert!(matches!(
        Store::create(&dir.path().join("нет/Новый.veche")),
        Err(Error::Io { .. })
    ));
}

#[test]
fn what_was_done_can_be_undone_after_a_restart() {
    let (_dir, path) = town();
    let mut office = self::office(opened(&path).store);
    office.undo().unwrap();
    drop(office);
    let mut office = self::office(opened(&path).store);
    assert_eq!(names(&office), ["Палата", "Совет"]);
    office.redo().unwrap();
    office.undo().unwrap();
    office.undo().unwrap();
    assert_eq!(names(&office), ["Палата"]);
}

#[test]
fn a_record_in_use_is_not_removed_and_parents_come_back_in_any_order() {
    use veche::domain::people::Person;
    let (_dir, path) = town();
    let mut office = office(opened(&path).store);
    let person = Person::new(Id::new());
    office.add(Op::AddOrganization, &person).unwrap();
    let mut led = office.all::<Organization>().unwrap().remove(0);
    led.leader = Some(person.id);
    office.change(Op::ChangeOrganization, &led).unwrap();
    let error = office
        .remove(Op::RemoveOrganization, person.id)
        .unwrap_err();
    let expected = ops::Refusal::InUse {
        table: "person",
        users: vec![("organization", 1)],
    };
    assert!(matches!(error, ops::Error::Refused(why) if why == expected));
    let error = office.undo_step(4).unwrap_err();
    let ops::Error::Store(Error::Dangling { orphans }) = error else {
        panic!("{error}");
    };
    assert_eq!(orphans.len(), 1);
    assert_eq!(office.get(led.id).unwrap().leader, Some(person.id));
}

#[test]
fn a_record_that_another_tool_broke_is_named() {
    let (_dir, path) = town();
    let mut office = office(opened(&path).store);
    let store = office.into_store();
    let id = "z".repeat(36);
    store
        .reader()
        .execute(
            "UPDATE organization SET leader = ?1 WHERE name = 'Совет'",
            [id],
        )
        .unwrap_err();
    store
        .reader()
        .execute_batch("PRAGMA foreign_keys = OFF")
        .unwrap();
    store
        .reader()
        .execute(
            "UPDATE organization SET leader = 'не ключ' WHERE name = 'Совет'",
            [],
        )
        .unwrap();
    office = self::office(store);
    let error = office.all::<Organization>().unwrap_err();
    assert!(
        matches!(
            error,
            ops::Error::Store(Error::Unreadable {
                table: "organization",
                ..
            })
        ),
        "{error}"
    );
}

#[test]
fn an_office_can_be_lent_to_a_thread() {
    fn lent<T: Send>() {}
    lent::<Office>();
}
