//! From what went wrong, or must be known, to the sentence a person reads.
//!
//! It stands above the folders because both the window and the command line need it.

use std::error::Error as _;
use std::io;
use std::path::Path;

use chrono::DateTime;

use crate::contest_report;
pub use crate::contest_report::mark;
use crate::domain::assignments::AssignmentRefusal;
use crate::domain::attachments::LIMIT;
use crate::domain::composition::SeatRefusal;
use crate::domain::involvements::Involvement;
use crate::domain::sessions::SessionRefusal;
use crate::i18n::Tr;
pub use crate::import_report::unreadable;
use crate::listings::involvements;
use crate::ops::{
    Backup, ChangedSince, Error, Note, Orphan, ReadOnly, Refusal, SCHEMA_VERSION, StoreError, Unfit,
};

/// What was not done, why, and what to do.
pub fn sentence(tr: &Tr, err: &Error) -> String {
    match err {
        Error::Refused(refusal) => refused(tr, refusal),
        Error::BadRow { table, row, source } => {
            let place = format!("records.{table}[{row}]");
            tr.storage_bad_row(place, tr.storage_table(*table), store(tr, source))
        }
        Error::Store(err) => store(tr, err),
    }
}

/// The chain of causes in English, for support.
pub fn details(err: &Error) -> String {
    let mut lines = vec![err.to_string()];
    let mut cause = err.source();
    while let Some(it) = cause {
        lines.push(it.to_string());
        cause = it.source();
    }
    lines.join("\n")
}

fn refused(tr: &Tr, refusal: &Refusal) -> String {
    match refusal {
        Refusal::InUse { users, .. } => {
            let users: Vec<String> = users
                .iter()
                .map(|(table, count)| tr.storage_in_use_count(tr.storage_table(*table), *count))
                .collect();
            tr.storage_in_use(users.join(", "))
        }
        Refusal::AlreadyErased => tr.erasure_refused_already(),
        Refusal::NoErasureGround => tr.erasure_refused_no_ground(),
        Refusal::TracesLeft => tr.erasure_traces_left(),
        Refusal::ErasedForGood => tr.erasure_refused_undo(),
        Refusal::NotErased => tr.erasure_refused_no_act(),
        Refusal::EmptyDocument { name } => tr.attachments_refused_empty(name.as_str()),
        Refusal::DocumentTooBig { name, bytes } => {
            let (size, most) = (bytes.div_ceil(1 << 20), LIMIT >> 20);
            tr.attachments_refused_big(name.as_str(), size, most)
        }
        Refusal::NoContent { name } => tr.attachments_refused_no_content(name.as_str()),
        Refusal::MergeErased => tr.duplicates_refused_erased(),
        Refusal::MergeClash { table } => {
            tr.duplicates_refused_clash(tr.storage_table(table.as_str()))
        }
        Refusal::TakesPart { places } => takes_part(tr, places),
        Refusal::BadLines { lines } => tr.import_refused_lines(*lines),
        Refusal::Cancelled => tr.import_cancelled(),
        Refusal::UnknownStep => tr.storage_unknown_step(),
        Refusal::Contest(refusal) => contest_report::sentence(tr, refusal),
        Refusal::ApprovedLine { number } => tr.plan_refused_approved_line(number.as_str()),
        Refusal::TerritoryInItself => tr.territory_in_itself(),
        Refusal::EmptyPlan => tr.plan_refused_empty(),
        Refusal::CarriedOn { lines } => tr.plan_refused_carried_on(*lines),
        Refusal::NothingToCarry => tr.plan_refused_nothing_to_carry(),
        Refusal::ClausesInPlans { clauses } => tr.agreement_refused_in_plans(*clauses),
        Refusal::Session(refusal) => session(tr, refusal),
        Refusal::Wording(problem) => tr.wording_problem(problem),
        Refusal::Seat(refusal) => seat(tr, *refusal),
        Refusal::Assignment(refusal) => assignment(tr, *refusal),
        Refusal::NoBody => tr.session_no_body(),
        Refusal::NoVersion { number } => tr.versions_refused_none(*number),
        Refusal::DamagedVersion { number } => tr.versions_refused_damaged(*number),
    }
}

/// The first places are named, the others counted.
fn takes_part(tr: &Tr, places: &[Involvement]) -> String {
    const NAMED: usize = 3;
    let named = places.iter().take(NAMED);
    let named: Vec<String> = named.map(|it| involvements::in_words(it, tr)).collect();
    let named = named.join("; ");
    match places.len().saturating_sub(NAMED) {
        0 => tr.involvements_refused(named),
        more => tr.involvements_refused_more(named, more as u64),
    }
}

fn session(tr: &Tr, refusal: &SessionRefusal) -> String {
    match refusal {
        SessionRefusal::Signed => tr.session_is_signed(),
        SessionRefusal::NotPlanned => tr.session_not_planned(),
        SessionRefusal::NotHeld => tr.session_not_held(),
        SessionRefusal::SignedEarly => tr.session_signed_early(),
        SessionRefusal::NotClosed => tr.session_not_closed(),
        SessionRefusal::NoReason => tr.session_no_reason(),
        SessionRefusal::Impossible(checks) => {
            let why: Vec<String> = checks.iter().map(|it| tr.check(it, |_| None)).collect();
            tr.session_refused(why.join(" "))
        }
    }
}

fn seat(tr: &Tr, refusal: SeatRefusal) -> String {
    match refusal {
        SeatRefusal::Gone => tr.bodies_seat_gone(),
        SeatRefusal::NotBegun(since) => tr.bodies_seat_not_begun(tr.date(since)),
        SeatRefusal::Ended(until) => tr.bodies_seat_ended(tr.date(until)),
        SeatRefusal::Nobody => tr.bodies_seat_nobody(),
    }
}

fn assignment(tr: &Tr, refusal: AssignmentRefusal) -> String {
    match refusal {
        AssignmentRefusal::BeforeSession(held_on) => {
            tr.assignments_before_session(tr.date(held_on))
        }
        AssignmentRefusal::BeforeReport(reported) => {
            tr.assignments_before_report(tr.date(reported))
        }
        AssignmentRefusal::NotGiven => tr.assignments_not_given(),
        AssignmentRefusal::Closed => tr.assignments_closed(),
        AssignmentRefusal::NotClosed => tr.assignments_not_closed(),
        AssignmentRefusal::NotReported => tr.assignments_not_reported(),
        AssignmentRefusal::NoReason => tr.session_no_reason(),
    }
}

fn store(tr: &Tr, err: &StoreError) -> String {
    match err {
        StoreError::Open { path, why } => tr.storage_not_opened(name(path), unfit(tr, why)),
        StoreError::Exists(path) => tr.storage_exists(name(path)),
        StoreError::Moved => tr.storage_moved(),
        StoreError::ReadOnly => tr.storage_read_only(),
        StoreError::NotFound { table, .. } => tr.storage_not_found(tr.storage_table(*table)),
        StoreError::ChangedSince(since) => changed_since(tr, since),
        StoreError::Duplicate { table, columns } => {
            let fields: Vec<String> = columns.iter().map(|it| field(tr, it)).collect();
            tr.storage_duplicate(tr.storage_table(table.as_str()), fields.join(", "))
        }
        StoreError::Dangling { orphans } => {
            let table = orphans.first().map_or("", |it| it.table.as_str());
            tr.storage_dangling(orphans.len() as u64, tr.storage_table(table))
        }
        StoreError::Rule(text) => match refused_column(text) {
            Some(column) => tr.storage_rule_of(tr.field_name(column)),
            None => tr.storage_rule(),
        },
        StoreError::UnknownColumn { table, column } if column.is_empty() => {
            tr.storage_unknown_table(table.as_str())
        }
        StoreError::UnknownColumn { table, column } => {
            tr.storage_unknown_column(column.as_str(), table.as_str())
        }
        StoreError::BadValue {
            table,
            column,
            value,
        } => tr.storage_bad_value(column.as_str(), *table, value.as_str()),
        StoreError::Unreadable { table, .. } => {
            tr.storage_unreadable_record(tr.storage_table(*table))
        }
        StoreError::DiskFull(_) => tr.storage_disk_full(),
        StoreError::Disk(_) => tr.storage_disk(),
        StoreError::Io { path, source } => tr.storage_io(name(path), reason(tr, source)),
        StoreError::BadBackup(path, _) => tr.storage_bad_backup(name(path)),
        StoreError::Unreachable(_) => tr.storage_unreachable(),
        StoreError::Corrupt(_) => tr.storage_corrupt(),
        StoreError::Sqlite(_) | StoreError::Journal(_) => tr.storage_failed(),
    }
}

/// Why a file can not be opened, as a sentence of its own.
pub fn unfit(tr: &Tr, why: &Unfit) -> String {
    match why {
        Unfit::Missing => tr.storage_missing(),
        Unfit::BrokenLink => tr.storage_broken_link(),
        Unfit::NotAFile => tr.storage_not_a_file(),
        Unfit::Empty => tr.storage_empty(),
        Unfit::NotADatabase => tr.storage_not_a_database(),
        Unfit::FutureFormat => tr.storage_future_format(),
        Unfit::OtherProgram { application_id } => {
            tr.storage_other_program(format!("{application_id:#010x}"))
        }
        Unfit::TooNew { found } => tr.storage_too_new(*found, SCHEMA_VERSION),
        Unfit::ForeignSchema { what } => tr.storage_foreign_schema(what.as_str()),
        Unfit::Damaged { .. } => tr.storage_damaged(),
        Unfit::Busy { holder: Some(it) } => {
            tr.storage_busy(it.user.as_str(), it.host.as_str(), moment(tr, &it.since))
        }
        Unfit::Busy { holder: None } => tr.storage_busy_unknown(),
        Unfit::NeedsRecovery => tr.storage_needs_recovery(),
        Unfit::NeedsUpgrade => tr.storage_needs_upgrade(),
        Unfit::Unreadable(err) => tr.storage_unreadable(reason(tr, err)),
        Unfit::Sqlite(_) => tr.storage_failed_to_open(),
    }
}

fn changed_since(tr: &Tr, since: &ChangedSince) -> String {
    let field = since.field.as_ref();
    let field = field.map_or_else(String::new, |it| format!(", {}", self::field(tr, it)));
    let who = match &since.by {
        Some(by) => tr.storage_changed_by(by.actor.as_str(), moment(tr, &by.at)),
        None => tr.storage_changed_outside(),
    };
    tr.storage_changed_since(tr.storage_table(since.table.as_str()), field, who)
}

/// What the user must know of a file that was opened nevertheless.
pub fn note(tr: &Tr, note: &Note) -> String {
    let shown = |path: &Path| path.display().to_string();
    match note {
        Note::Orphans(count) => tr.storage_note_orphans(*count),
        Note::Recovered { kept } => tr.storage_note_recovered(shown(kept)),
        Note::StrangersSetAside { kept } => tr.storage_note_strangers(shown(kept)),
        Note::Converted { kept } => tr.storage_note_converted(shown(kept)),
        Note::IndexesRepaired { kept } => tr.storage_note_indexes(shown(kept)),
        Note::Upgraded { from, backup } => tr.storage_note_upgraded(*from, shown(backup)),
        Note::Share => tr.storage_note_share(),
        Note::NotChecked => tr.storage_note_not_checked(),
    }
}

/// Why a file can be looked at only.
pub fn read_only(tr: &Tr, reason: ReadOnly) -> String {
    match reason {
        ReadOnly::File => tr.storage_view_file(),
        ReadOnly::Folder => tr.storage_view_folder(),
    }
}

/// A line of «Data check».
pub fn orphan(tr: &Tr, orphan: &Orphan) -> String {
    tr.storage_orphan(
        tr.storage_table(orphan.table.as_str()),
        orphan.id.as_str(),
        field(tr, &orphan.column),
        tr.storage_table(orphan.parent.as_str()),
    )
}

/// The way out of a damaged file.
pub fn newest_good(tr: &Tr, backup: Option<&Backup>) -> String {
    match backup {
        Some(it) => tr.storage_newest_good(it.made.format("%d.%m.%Y %H:%M").to_string()),
        None => tr.storage_no_good(),
    }
}

/// «22.11.2026 10:00» of an instant of the journal.
pub fn moment(_: &Tr, iso: &str) -> String {
    match DateTime::parse_from_rfc3339(iso) {
        Ok(moment) => moment.format("%d.%m.%Y %H:%M").to_string(),
        Err(_) => iso.to_owned(),
    }
}

fn field(tr: &Tr, column: &str) -> String {
    tr.field_name(column)
}

/// Why the system did not open or write a file, in a few words.
pub fn reason(tr: &Tr, err: &io::Error) -> String {
    use io::ErrorKind::{
        NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    tr.storage_system_reason(match err.kind() {
        PermissionDenied => "denied",
        StorageFull | QuotaExceeded => "full",
        NotFound | NotADirectory => "missing",
        ReadOnlyFilesystem => "read-only",
        _ => "other",
    })
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// The column in «CHECK constraint failed: kind IN (…)», «NOT NULL constraint failed: town.name»,
/// «cannot store TEXT value in INTEGER column tos_year.year».
fn refused_column(text: &str) -> Option<&str> {
    let place = match text.split_once(": ") {
        Some((_, place)) => place.split(' ').next()?,
        None => text.rsplit(' ').next()?,
    };
    Some(place.rsplit('.').next().unwrap_or(place))
}
