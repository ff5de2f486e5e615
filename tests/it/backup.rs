//! Backups are whole, found, thinned, and put back.

use std::fs;
use std::path::{Path, PathBuf};

use veche::ops::{Office, Op};
use veche::store::{self, Condition, Error, Store, Unfit};

use crate::storage::{add, careless, names, office, patch, town};

fn opened(path: &Path) -> Office {
    office(
        Store::open(path)
            .unwrap_or_else(|err| panic!("{err}"))
            .store,
    )
}

/// A file with a backup of each of two states, open.
fn backed_up() -> (tempfile::TempDir, PathBuf, Office, [PathBuf; 2]) {
    let (dir, path) = town();
    let mut office = opened(&path);
    let folder = store::backups_folder(&path);
    let first = office.backup(&folder).unwrap().unwrap();
    add(&mut office, "Вторая").unwrap();
    let second = office.backup(&folder).unwrap().unwrap();
    add(&mut office, "Третья").unwrap();
    (dir, path, office, [first, second])
}

fn names_in(path: &Path) -> Vec<String> {
    names(&opened(path))
}

#[test]
fn a_backup_is_a_whole_file_with_its_sum_for_its_owner_only() {
    let (_dir, path, office, [first, second]) = backed_up();
    assert_eq!(first.parent(), Some(store::backups_folder(&path).as_path()));
    assert_eq!(
        second.file_name().unwrap(),
        "Город-2026-11-22-100000-0002.veche"
    );
    let sum = fs::read_to_string(first.with_file_name("Город-2026-11-22-100000-0001.veche.sha256"))
        .unwrap();
    assert!(
        sum.ends_with("  Город-2026-11-22-100000-0001.veche\n"),
        "{sum}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |it: &Path| fs::metadata(it).unwrap().permissions().mode() & 0o777;
        assert_eq!(
            (mode(&first), mode(first.parent().unwrap())),
            (0o600, 0o700)
        );
    }
    drop(office);
    assert_eq!(names_in(&first), ["Палата", "Совет", "Станица"]);
    assert_eq!(names_in(&second), ["Вторая", "Палата", "Совет", "Станица"]);
}

#[test]
fn nothing_new_makes_no_backup() {
    let (_dir, path, mut office, _) = backed_up();
    let folder = store::backups_folder(&path);
    let third = office.backup(&folder).unwrap().unwrap();
    assert_eq!(office.backup(&folder).unwrap(), None);
    office.undo().unwrap();
    assert!(office.backup(&folder).unwrap().is_some());
    assert_eq!(office.backup(&folder).unwrap(), None);
    // A damaged one is no reason to do without.
    patch(&third, 5000, b"?");
    let newest = store::newest_good_backup(&path, &folder).unwrap().unwrap();
    patch(&newest.path, 5000, b"?");
    assert!(office.close(&folder).unwrap().is_some());
}

#[test]
fn the_list_says_when_a_backup_was_made_and_whether_it_is_good() {
    let (_dir, path, _office, [first, second]) = backed_up();
    let folder = store::backups_folder(&path);
    fs::write(folder.join("Город-2026-11-22-100000-0003.veche.part"), "").unwrap();
    fs::write(folder.join("Другой-2026-11-22-100000-0001.veche"), "").unwrap();
    let list = store::backups(&path, &folder).unwrap();
    let paths: Vec<&PathBuf> = list.iter().map(|it| &it.path).collect();
    assert_eq!(paths, [&second, &first]);
    assert_eq!(list[0].made.to_string(), "2026-11-22 10:00:00");
    assert_eq!(list[0].bytes, fs::metadata(&second).unwrap().len());
    // One flipped byte inside a text: no check of SQLite sees it.
    let bytes = fs::read(&second).unwrap();
    let at = bytes
        .windows(12)
        .position(|it| it == "Вторая".as_bytes())
        .unwrap();
    patch(&second, at + 1, &[0x91]);
    assert!(matches!(
        store::backup_condition(&second),
        Condition::Damaged(_)
    ));
    assert_eq!(store::backup_condition(&first), Condition::Good);
    let good = store::newest_good_backup(&path, &folder).unwrap().unwrap();
    assert_eq!(good.path, first);
    fs::remove_file(first.with_file_name("Город-2026-11-22-100000-0001.veche.sha256")).unwrap();
    assert_eq!(
        store::backup_condition(&first),
        Condition::Good,
        "the pages are read instead"
    );
}

#[test]
fn a_restored_backup_takes_the_place_of_the_open_file_which_is_kept() {
    let (_dir, _path, mut office, [first, _]) = backed_up();
    let revision = office.revision();
    let kept = office.restore(&first).unwrap().unwrap();
    assert_eq!(names(&office), ["Палата", "Совет", "Станица"]);
    assert!(office.revision() > revision);
    add(&mut office, "После").unwrap();
    office.undo().unwrap();
    assert_eq!(office.undo_op(), Some(Op::AddOrganization));
    drop(office);
    assert_eq!(
        names_in(&kept),
        ["Вторая", "Палата", "Совет", "Станица", "Третья"]
    );
}

#[test]
fn a_damaged_backup_never_takes_the_place_of_the_file() {
    let (_dir, path, mut office, [first, second]) = backed_up();
    patch(&first, 2 * 4096, &[0; 4096]);
    let error = office.restore(&first).unwrap_err();
    assert!(error.to_string().contains("not sound"), "{error}");
    assert_eq!(names(&office).len(), 5);
    add(&mut office, "Шестая").unwrap();
    drop(office);
    // Without the sum, by its pages.
    fs::remove_file(first.with_file_name("Город-2026-11-22-100000-0001.veche.sha256")).unwrap();
    let before = fs::read(&path).unwrap();
    let folder = store::backups_folder(&path);
    assert!(store::restore(&first, &path, &folder).is_err());
    fs::write(&second, "Просто текст").unwrap();
    assert!(store::restore(&second, &path, &folder).is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_damaged_file_is_replaced_and_kept() {
    let (dir, path, office, [_, second]) = backed_up();
    drop(office);
    let half = fs::read(&path).unwrap();
    fs::write(&path, &half[..half.len() / 2]).unwrap();
    let why = Store::open(&path).unwrap_err();
    assert!(
        matches!(
            why,
            Error::Open {
                why: Unfit::Damaged { .. },
                ..
            }
        ),
        "{why}"
    );
    let folder = store::backups_folder(&path);
    let kept = store::restore(&second, &path, &folder).unwrap().unwrap();
    assert_eq!(fs::read(kept).unwrap(), half[..half.len() / 2]);
    assert_eq!(names_in(&path), ["Вторая", "Палата", "Совет", "Станица"]);
    let new = dir.path().join("Новый.veche");
    assert_eq!(store::restore(&second, &new, &folder).unwrap(), None);
    assert_eq!(names_in(&new).len(), 4);
}

#[test]
fn neither_a_file_in_use_nor_one_of_another_program_is_replaced() {
    let (dir, path, office, [first, _]) = backed_up();
    let folder = store::backups_folder(&path);
    let error = store::restore(&first, &path, &folder).unwrap_err();
    assert!(
        matches!(
            error,
            Error::Open {
                why: Unfit::Busy { .. },
                ..
            }
        ),
        "{error}"
    );
    drop(office);
    let other = dir.path().join("Чужой.veche");
    careless(&other)
        .execute_batch("PRAGMA application_id = 7; CREATE TABLE t (a)")
        .unwrap();
    assert!(store::restore(&first, &other, &folder).is_err());
    careless(&other)
        .execute("INSERT INTO t VALUES (1)", [])
        .unwrap();
}

#[test]
fn without_its_folder_a_backup_fails_aloud_and_the_work_goes_on() {
    let (dir, _path, mut office, _) = backed_up();
    let occupied = dir.path().join("файл");
    fs::write(&occupied, "").unwrap();
    assert!(office.backup(&occupied.join("копии")).is_err());
    add(&mut office, "Дальше").unwrap();
}
