//! Copies of the whole file: written so that a copy is whole or not there, checked, and thinned.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};
use sha2::{Digest, Sha256};

use super::checks::{self, Depth, Verdict};
use super::files::{self, ENDING, failed, stem_of};
use super::opening::{self, Access};
use super::{Error, Result, header, schema};

/// A backup as its name tells.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Backup {
    /// Grows with each backup, whatever the clock says.
    pub number: u32,
    pub made: NaiveDateTime,
    pub path: PathBuf,
    pub bytes: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    Good,
    Damaged(String),
}

const STAMP: &str = "%Y-%m-%d-%H%M%S";
const STAMP_LENGTH: usize = 17;
const UNFINISHED: &str = ".part";

/// `Город-backups` beside `Город.veche`.
pub fn usual_folder(of: &Path) -> PathBuf {
    files::folder_of(of).join(format!("{}-backups", stem_of(of)))
}

/// The backups of a file in a folder, the newest first. A folder that is not there has none.
pub fn list(of: &Path, dir: &Path) -> Result<Vec<Backup>> {
    let listed = match fs::read_dir(dir) {
        Err(err) if err.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        listed => listed.map_err(failed(dir))?,
    };
    let stem = stem_of(of);
    let mut found = Vec::new();
    for entry in listed {
        let entry = entry.map_err(failed(dir))?;
        let name = entry.file_name();
        if let Some((made, number)) = name.to_str().and_then(|it| parse(it, &stem)) {
            found.push(Backup {
                number,
                made,
                path: entry.path(),
                bytes: entry.metadata().map_err(failed(dir))?.len(),
            });
        }
    }
    found.sort();
    found.reverse();
    Ok(found)
}

/// The newest backup that is not damaged.
pub fn newest_good(of: &Path, dir: &Path) -> Result<Option<Backup>> {
    let backups = list(of, dir)?;
    let good = |it: &Backup| condition(&it.path) == Condition::Good;
    Ok(backups.into_iter().find(good))
}

/// Reads the whole backup: by the sum beside it, or page by page if there is none.
pub fn condition(path: &Path) -> Condition {
    let damaged = |err: &dyn std::fmt::Display| Condition::Damaged(err.to_string());
    match expected_sum(path) {
        Some(expected) => match sum(path) {
            Ok(found) if found == expected => Condition::Good,
            Ok(_) => damaged(&"SHA-256"),
            Err(err) => damaged(&err),
        },
        None => match header::read(path).and_then(|it| examine(path, it.version)) {
            Ok(()) => Condition::Good,
            Err(err) => damaged(&err),
        },
    }
}

/// Checks a file that nobody has open: its schema if it is of this version, its pages and indexes.
pub(super) fn examine(path: &Path, version: u32) -> Result<(), super::Unfit> {
    let conn = opening::connect(path, Access::Read).map_err(checks::unfit)?;
    let verdict = if version == schema::VERSION {
        checks::examine(&conn, Depth::Full)
    } else {
        checks::pages(&conn, Depth::Full)
    };
    match verdict {
        Verdict::Sound => Ok(()),
        Verdict::BadIndexes(what) => Err(super::Unfit::Damaged { what }),
        Verdict::Unfit(why) => Err(why),
    }
}

/// Writes a backup, unless the newest one is good and has all that the file has.
pub(super) fn write_if_changed(
    conn: &Connection,
    of: &Path,
    dir: &Path,
    now: DateTime<FixedOffset>,
) -> Result<Option<PathBuf>> {
    if let Some(newest) = list(of, dir)?.first()
        && condition(&newest.path) == Condition::Good
        && last_change_in(&newest.path).is_some_and(|it| last_change(conn).ok() == Some(it))
    {
        return Ok(None);
    }
    write(conn, of, dir, now).map(Some)
}

/// Writes a backup, whatever the others have.
pub(super) fn write(
    conn: &Connection,
    of: &Path,
    dir: &Path,
    now: DateTime<FixedOffset>,
) -> Result<PathBuf> {
    create_folder(dir).map_err(failed(dir))?;
    let stem = stem_of(of);
    remove_unfinished(dir, &stem);
    let backups = list(of, dir)?;
    let number = backups.first().map_or(0, |it| it.number) + 1;
    let name = format!("{stem}-{}-{number:04}{ENDING}", now.format(STAMP));
    let path = dir.join(&name);
    let part = files::side(&path, UNFINISHED);
    let sum = copy_whole(conn, &part).inspect_err(|_| {
        files::remove(&part).ok();
    })?;
    fs::rename(&part, &path).map_err(failed(&path))?;
    write_sum(&path, &name, &sum).map_err(failed(&path))?;
    files::sync_folder(dir).map_err(failed(dir))?;
    thin(&list(of, dir)?);
    Ok(path)
}

/// Copies the open file, checks the copy, brings it down to the disk, and gives its sum.
pub(super) fn copy_whole(conn: &Connection, to: &Path) -> Result<String> {
    files::create_private(to).map_err(failed(to))?;
    let mut copy = Connection::open(to)?;
    // The copy is of no use to anybody until all of it is written: nothing to roll back.
    copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
    match Copying::new(conn, &mut copy)?.step(-1)? {
        StepResult::Done => (),
        _ => return Err(Error::BadBackup(to.to_owned(), "busy".to_owned())),
    }
    if let Verdict::BadIndexes(what) | Verdict::Unfit(super::Unfit::Damaged { what }) =
        checks::pages(&copy, Depth::Full)
    {
        return Err(Error::BadBackup(to.to_owned(), what));
    }
    copy.close().map_err(|(_, err)| err)?;
    let file = File::options().write(true).open(to).map_err(failed(to))?;
    file.sync_all().map_err(failed(to))?;
    sum(to).map_err(failed(to))
}

/// The last step and the last change of the journal: what is in the file beyond a backup.
fn last_change(conn: &Connection) -> rusqlite::Result<(i64, i64)> {
    conn.query_row(
        "SELECT (SELECT coalesce(max(id), 0) FROM journal_step),
                (SELECT coalesce(max(id), 0) FROM journal_change)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

fn last_change_in(path: &Path) -> Option<(i64, i64)> {
    let conn = opening::connect(path, Access::Read).ok()?;
    last_change(&conn).ok()
}

fn parse(name: &str, stem: &str) -> Option<(NaiveDateTime, u32)> {
    let rest = name.strip_prefix(stem)?.strip_prefix('-')?;
    let rest = rest.strip_suffix(ENDING)?;
    let (stamp, number) = rest.split_at_checked(STAMP_LENGTH)?;
    let made = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    Some((made, number.strip_prefix('-')?.parse().ok()?))
}

fn create_folder(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// What a power cut left of a backup is of no use.
fn remove_unfinished(dir: &Path, stem: &str) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let whole = name.strip_suffix(UNFINISHED);
        if whole.is_some_and(|it| parse(it, stem).is_some()) {
            fs::remove_file(entry.path()).ok();
        }
    }
}

fn sum_file(path: &Path) -> PathBuf {
    files::side(path, ".sha256")
}

/// In the form that `sha256sum --check` reads.
fn write_sum(path: &Path, name: &str, sum: &str) -> io::Result<()> {
    let beside = sum_file(path);
    files::remove(&beside)?;
    let mut file = files::create_private(&beside)?;
    writeln!(file, "{sum}  {name}")?;
    file.sync_all()
}

fn expected_sum(path: &Path) -> Option<String> {
    let line = fs::read_to_string(sum_file(path)).ok()?;
    let sum = line.split_whitespace().next()?;
    (sum.len() == 64).then(|| sum.to_ascii_lowercase())
}

fn sum(path: &Path) -> io::Result<String> {
    let mut hasher = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hasher)?;
    Ok(hasher
        .finalize()
        .iter()
        .map(|it| format!("{it:02x}"))
        .collect())
}

/// Removes what is no longer worth its place; a copy that resists is tried again next time.
fn thin(newest_first: &[Backup]) {
    let days: Vec<NaiveDate> = newest_first.iter().map(|it| it.made.date()).collect();
    let kept = worth_keeping(&days);
    for (at, backup) in newest_first.iter().enumerate() {
        if !kept.contains(&at) {
            fs::remove_file(&backup.path).ok();
            fs::remove_file(sum_file(&backup.path)).ok();
        }
    }
}

/// All of the two last days that have any, then the last one of each of 12 days, 10 weeks and
/// 9 months that have any.
///
/// Days are taken as they come, not by their distance from today: a clock that was set ahead or
/// back makes one day more, and does not make the others old.
fn worth_keeping(newest_first: &[NaiveDate]) -> BTreeSet<usize> {
    const ALL_OF_DAYS: usize = 2;
    let mut kept = BTreeSet::new();
    let mut keep_last_of_each = |period: fn(&NaiveDate) -> (i32, u32), limit: usize| {
        let mut seen = Vec::new();
        for (at, date) in newest_first.iter().enumerate() {
            let period = period(date);
            if !seen.contains(&period) && seen.len() < limit {
                seen.push(period);
                kept.insert(at);
            }
        }
    };
    keep_last_of_each(|it| (it.year(), it.ordinal()), ALL_OF_DAYS + 12);
    keep_last_of_each(|it| (it.iso_week().year(), it.iso_week().week()), 10);
    keep_last_of_each(|it| (it.year(), it.month()), 9);
    let mut last_days = Vec::new();
    for (at, date) in newest_first.iter().enumerate() {
        if !last_days.contains(date) && last_days.len() < ALL_OF_DAYS {
            last_days.push(*date);
        }
        if last_days.contains(date) {
            kept.insert(at);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// `count` days back from `from`, `each` backups a day, the newest first.
    fn days(from: &str, count: u64, each: usize) -> Vec<NaiveDate> {
        let back = (0..count).map(|it| day(from) - chrono::Days::new(it));
        back.flat_map(|it| vec![it; each]).collect()
    }

    #[test]
    fn two_days_are_kept_whole_and_older_ones_by_day_week_and_month() {
        let dates = days("2026-11-22", 400, 3);
        let kept: Vec<NaiveDate> = worth_keeping(&dates)
            .into_iter()
            .map(|it| dates[it])
            .collect();
        assert_eq!(kept.iter().filter(|it| **it == dates[0]).count(), 3);
        assert_eq!(
            kept.iter().filter(|it| **it == day("2026-11-20")).count(),
            1
        );
        assert!(
            kept.contains(&day("2026-03-31")),
            "the last one of its month"
        );
        assert!(!kept.contains(&day("2026-02-28")));
        assert!(kept.len() < 40, "{}", kept.len());
    }

    #[test]
    fn a_clock_set_back_or_ahead_costs_no_backups() {
        let mut dates = days("2025-11-22", 1, 4);
        dates.extend(days("2026-11-22", 5, 1));
        assert_eq!(worth_keeping(&dates).len(), dates.len(), "back a year");
        let mut dates = days("2036-01-01", 1, 4);
        dates.extend(days("2026-11-22", 5, 1));
        assert_eq!(worth_keeping(&dates).len(), dates.len(), "ahead ten years");
    }

    #[test]
    fn only_backups_of_this_file_are_taken_for_ones() {
        assert!(parse("Город-2026-11-22-101500-0007.veche", "Город").is_some());
        for other in [
            "Город-2026-11-22-101500-0007.veche.part",
            "Город-2026-11-22-101500123.before-restore.veche",
            "Город-2-2026-11-22-101500-0007.veche",
            "Город.veche",
            "Город-копия.veche",
        ] {
            assert_eq!(parse(other, "Город"), None, "{other}");
        }
    }
}
