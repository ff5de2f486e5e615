//! What changed in the register within a year: totals, then each kind of change.

use super::register::sum;
use super::register_words::{Whose, act, joined, known, numbered_name, paper, whole_name};
use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::register::Total;
use crate::domain::register_changes::{Change, ChangeKind, RegisterChanges, What};
use crate::i18n::{Label, Tr};

pub fn register_changes(changes: &RegisterChanges, tr: &Tr) -> Document {
    let whose = Whose {
        municipality: &changes.keeper.municipality_of,
        department: &changes.keeper.department,
    };
    let year = changes.year.to_string();
    let line = if changes.is_whole() {
        tr.changes_of_year(year.as_str())
    } else {
        tr.changes_of_part(year.as_str(), tr.long_date(changes.until))
    };
    let lines = (tr.changes_name(year.as_str()), tr.changes_title(), line);
    let mut document = paper(&whose, lines, tr);
    document.push(Block::heading(2, tr.changes_totals()));
    document.push(totals(changes, tr));
    document.extend(unknown(changes, tr).map(Block::note));
    let mut none = Vec::new();
    for kind in ChangeKind::ALL {
        if changes.of(*kind).next().is_none() {
            none.push(kind.label(tr));
            continue;
        }
        document.push(Block::heading(2, kind.label(tr)));
        document.push(table(changes, *kind, tr));
    }
    if !none.is_empty() {
        let none: Vec<String> = none.iter().map(|it| tr.quoted(it)).collect();
        document.push(Block::note(tr.changes_none(none.join(", "))));
    }
    if changes.undated > 0 {
        document.push(Block::note(tr.changes_undated(changes.undated)));
    }
    document
}

fn totals(changes: &RegisterChanges, tr: &Tr) -> Table {
    let (before, after) = (changes.before, changes.after);
    let count = |name: String, before: u32, after: u32| {
        let (before, after) = (i64::from(before), i64::from(after));
        let grown = growth(after - before, tr);
        Row::Cells(vec![name, tr.number(before), tr.number(after), grown])
    };
    let figure = |name: String, before: Total, after: Total| {
        let grown = match (before.known, after.known) {
            (0, _) | (_, 0) => String::new(),
            _ => growth(after.sum - before.sum, tr),
        };
        Row::Cells(vec![name, sum(before, tr), sum(after, tr), grown])
    };
    let first = changes.before_on();
    Table::new(TextSize::Small)
        .column(tr.changes_figure(), 40, Align::Left)
        .column(tr.changes_on(tr.date(first)), 22, Align::Right)
        .column(tr.changes_on(tr.date(changes.until)), 22, Align::Right)
        .column(tr.changes_growth(), 20, Align::Right)
        .rows([
            count(tr.changes_tos(), before.tos, after.tos),
            count(tr.changes_active(), before.active, after.active),
            figure(tr.register_residents(), before.residents, after.residents),
            figure(tr.register_members(), before.members, after.members),
        ])
}

/// «+12», «−3», «0»
fn growth(by: i64, tr: &Tr) -> String {
    let sign = match by.signum() {
        1 => "+",
        0 => "",
        _ => "−",
    };
    format!("{sign}{}", tr.number(by.abs()))
}

/// Sums of fewer than all are not compared in silence.
fn unknown(changes: &RegisterChanges, tr: &Tr) -> impl Iterator<Item = String> {
    let (before, after) = (changes.before, changes.after);
    let residents = (before.residents.unknown, after.residents.unknown);
    let members = (before.members.unknown, after.members.unknown);
    let residents =
        (residents != (0, 0)).then(|| tr.changes_no_residents(residents.0, residents.1));
    let members = (members != (0, 0)).then(|| tr.changes_no_members(members.0, members.1));
    residents.into_iter().chain(members)
}

fn table(changes: &RegisterChanges, kind: ChangeKind, tr: &Tr) -> Table {
    let row = |(at, it): (usize, &Change)| {
        Row::Cells(vec![
            (at + 1).to_string(),
            tr.date(it.on),
            name(it, tr),
            known(&details(it, tr), tr),
        ])
    };
    Table::new(TextSize::Small)
        .column(tr.register_row(), 6, Align::Center)
        .column(tr.changes_day(), 17, Align::Center)
        .column(tr.chairs_tos(), 38, Align::Left)
        .column(what(kind, tr), 50, Align::Left)
        .rows(changes.of(kind).enumerate().map(row))
}

/// One that is new in the register is named in full.
fn name(change: &Change, tr: &Tr) -> String {
    let tos = &change.tos;
    match change.what {
        What::Registered => {
            let name = whole_name(&tos.name, &tos.short_name);
            joined([&name, tos.number.as_str()], ", ")
        }
        _ => numbered_name(tos, tr),
    }
}

fn what(kind: ChangeKind, tr: &Tr) -> String {
    match kind {
        ChangeKind::Registered => tr.register_charter_act(),
        ChangeKind::Charter => tr.changes_document(),
        ChangeKind::Renamed => tr.changes_former_name(),
        ChangeKind::Boundaries => tr.changes_boundaries(),
        ChangeKind::Chair => tr.tos_chair(),
        ChangeKind::Succession => tr.changes_succession(),
        ChangeKind::Suspended | ChangeKind::Resumed | ChangeKind::Terminated => tr.changes_ground(),
    }
}

fn details(change: &Change, tr: &Tr) -> String {
    let act = act(change.act.as_ref(), tr);
    match &change.what {
        What::Registered => act,
        What::Charter(kind, number) => {
            let number = match number.trim() {
                "" => String::new(),
                number => tr.act_number(number),
            };
            let document = joined([kind.label(tr), number], " ");
            joined([document, act], ", ")
        }
        What::Renamed(former) => joined([former, &act], "; "),
        What::Boundaries(text) => joined([text, &act], "; "),
        What::Chair { name, again } => {
            let name = known(name, tr);
            let again = again.then(|| tr.changes_again());
            joined([name, again.unwrap_or_default(), act], ", ")
        }
        What::Status(_, ground) => joined([ground, &act], ", "),
        What::Succession { predecessor } => joined([numbered_name(predecessor, tr), act], ", "),
    }
}
