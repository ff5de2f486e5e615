//! The printed register of TOS, as of a day: for the office, or for the public.

use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::register::{Figure, Register, RegisterEntry, Total};
use crate::domain::town::Act;
use crate::i18n::{Label, Tr};

/// A column: its title, its share of the width, what a row has in it.
type Column = (
    fn(&Tr) -> String,
    u16,
    Align,
    fn(&RegisterEntry, &Paper<'_>) -> String,
);

/// What every cell may need.
struct Paper<'a> {
    register: &'a Register,
    tr: &'a Tr,
}

const NUMBER: usize = 1;
const NAME: usize = 2;
const RESIDENTS: usize = 8;
const MEMBERS: usize = 9;

/// In the order that printed registers have. Contacts and the note stay in the office.
const COLUMNS: [Column; 15] = [
    (Tr::register_row, 6, Align::Center, |_, _| String::new()),
    (Tr::register_number, 11, Align::Left, |it, _| {
        it.row.number.clone()
    }),
    (Tr::register_tos, 21, Align::Left, |it, _| name(it)),
    (Tr::register_legal, 9, Align::Center, |it, paper| {
        paper.yes_or_no(it.legal_entity)
    }),
    (Tr::register_territory, 13, Align::Left, |it, paper| {
        territory(it, paper.tr)
    }),
    (Tr::register_boundaries, 25, Align::Left, |it, paper| {
        paper.known(&it.boundaries)
    }),
    (Tr::register_boundary_act, 15, Align::Left, |it, paper| {
        paper.known(&act(it.boundary_act.as_ref(), paper.tr))
    }),
    (Tr::register_charter_act, 17, Align::Left, |it, paper| {
        charter(it, paper)
    }),
    (Tr::register_residents, 10, Align::Right, |it, paper| {
        paper.figure(it.row.residents)
    }),
    (Tr::register_members, 9, Align::Right, |it, paper| {
        paper.figure(it.row.members)
    }),
    (Tr::register_chair, 16, Align::Left, |it, paper| {
        chair(it, paper)
    }),
    (Tr::register_contacts, 14, Align::Left, |it, _| contacts(it)),
    (Tr::register_status, 14, Align::Left, |it, paper| {
        status(it, paper)
    }),
    (Tr::register_entered, 12, Align::Center, |it, paper| {
        paper.known(&paper.tr.date_or_empty(it.entered_on))
    }),
    (Tr::register_note, 13, Align::Left, |it, _| it.note.clone()),
];

/// The columns that are not published.
fn is_internal(title: fn(&Tr) -> String, tr: &Tr) -> bool {
    let title = title(tr);
    title == tr.register_contacts() || title == tr.register_note()
}

pub fn register(register: &Register, public: bool, tr: &Tr) -> Document {
    let municipality = register.municipality_of.as_str();
    let mut document = Document::new(tr.register_name(tr.date(register.on)))
        .subject(tr.register_subject(municipality).trim())
        .author(register.department.as_str())
        .size(TextSize::Medium)
        .landscape();
    document.push(Block::title(tr.register_title()));
    document.push(Block::subtitle(tr.register_of(municipality).trim()));
    document.push(Block::centred(tr.register_as_of(tr.long_date(register.on))));
    if register.entries.is_empty() {
        document.push(Block::paragraph(tr.register_empty()));
    } else {
        document.push(table(register, public, tr));
    }
    document.extend(notes(register, tr).into_iter().map(Block::note));
    document
}

fn table(register: &Register, public: bool, tr: &Tr) -> Table {
    let columns: Vec<&Column> = COLUMNS
        .iter()
        .filter(|(title, ..)| !public || !is_internal(*title, tr))
        .collect();
    let mut table = Table::new(TextSize::Tiny).numbered();
    for (title, share, align, _) in &columns {
        table = table.column(title(tr), *share, *align);
    }
    let paper = Paper { register, tr };
    let mut number = 0;
    let mut row = |entry: &RegisterEntry| {
        number += 1;
        let mut cells: Vec<String> = columns
            .iter()
            .map(|(.., text)| text(entry, &paper))
            .collect();
        cells[0] = number.to_string();
        Row::Cells(cells)
    };
    let working: Vec<Row> = register.working().map(&mut row).collect();
    let terminated: Vec<Row> = register.terminated().map(&mut row).collect();
    table = table
        .rows(working)
        .total(total(register, columns.len(), tr));
    if !terminated.is_empty() {
        table = table.group(tr.register_terminated()).rows(terminated);
    }
    table
}

fn total(register: &Register, columns: usize, tr: &Tr) -> Vec<String> {
    let mut cells = vec![String::new(); columns];
    cells[NUMBER] = tr.register_total();
    cells[NAME] = tr.number(register.working().count() as i64);
    cells[RESIDENTS] = sum(register.residents(), tr);
    cells[MEMBERS] = sum(register.members(), tr);
    cells
}

/// A sum of nothing known is not a zero.
fn sum(total: Total, tr: &Tr) -> String {
    match total.known {
        0 => tr.register_unknown(),
        _ => tr.number(total.sum),
    }
}

fn notes(register: &Register, tr: &Tr) -> Vec<String> {
    let (residents, members) = (register.residents(), register.members());
    let mut notes = Vec::new();
    if !register.entries.is_empty() {
        let count = register.working().count();
        notes.push(tr.register_count(count, register.active()));
        notes.push(tr.register_figures(sum(residents, tr), sum(members, tr)));
    }
    if residents.unknown > 0 {
        notes.push(tr.register_no_residents(residents.unknown));
    }
    if members.unknown > 0 {
        notes.push(tr.register_no_members(members.unknown));
    }
    match register.terminated().count() {
        0 => (),
        count => notes.push(tr.register_terminated_count(count)),
    }
    if register.forming > 0 {
        notes.push(tr.register_forming_count(register.forming));
    }
    notes
}

impl Paper<'_> {
    /// What is not known is said to be so.
    fn known(&self, text: &str) -> String {
        match text.trim() {
            "" => self.tr.register_unknown(),
            text => text.to_owned(),
        }
    }

    fn yes_or_no(&self, value: Option<bool>) -> String {
        match value {
            Some(true) => self.tr.register_yes(),
            Some(false) => self.tr.register_no(),
            None => self.tr.register_unknown(),
        }
    }

    /// A figure of an earlier year says of which one.
    fn figure(&self, figure: Option<Figure>) -> String {
        match figure {
            None => self.tr.register_unknown(),
            Some(figure) if figure.year == self.register.year() => {
                self.tr.number(figure.value.into())
            }
            Some(figure) => self
                .tr
                .register_of_year(self.tr.number(figure.value.into()), figure.year.to_string()),
        }
    }
}

fn name(entry: &RegisterEntry) -> String {
    let row = &entry.row;
    match row.short_name.trim() {
        "" => row.name.clone(),
        short if short == row.name.trim() => row.name.clone(),
        short => format!("{} ({short})", row.name),
    }
}

fn territory(entry: &RegisterEntry, tr: &Tr) -> String {
    let kind = entry.row.territory_kind.map(|it| it.label(tr));
    let name = Some(entry.row.territory.clone()).filter(|it| !it.is_empty());
    let parts: Vec<String> = name.into_iter().chain(kind).collect();
    match parts[..] {
        [] => tr.register_unknown(),
        _ => parts.join(", "),
    }
}

fn act(act: Option<&Act>, tr: &Tr) -> String {
    act.map(|it| tr.act(it)).unwrap_or_default()
}

fn charter(entry: &RegisterEntry, paper: &Paper<'_>) -> String {
    let tr = paper.tr;
    let mut text = act(entry.charter_act.as_ref(), tr);
    if text.is_empty() {
        let registered = tr.date_or_empty(entry.row.registered_on);
        text = paper.known(&registered);
    }
    let amendments = entry.amendments.iter().map(|(on, it)| match it {
        Some(it) => tr.act(it),
        None => tr.date_or_empty(*on),
    });
    let amendments: Vec<String> = amendments.filter(|it| !it.is_empty()).collect();
    if !amendments.is_empty() {
        text = format!("{text}; {}", tr.register_amended(amendments.join(", ")));
    }
    text
}

fn chair(entry: &RegisterEntry, paper: &Paper<'_>) -> String {
    if entry.chair_name.is_empty() {
        return paper.tr.register_unknown();
    }
    let tr = paper.tr;
    let since = entry.chair_since.map(|it| tr.register_since(tr.date(it)));
    let until = entry.chair_until.map(|it| tr.register_until(tr.date(it)));
    let term: Vec<String> = since.into_iter().chain(until).collect();
    match term[..] {
        [] => entry.chair_name.clone(),
        _ => format!("{}, {}", entry.chair_name, term.join(" ")),
    }
}

fn contacts(entry: &RegisterEntry) -> String {
    let contacts = [&entry.phone, &entry.email, &entry.address];
    let known: Vec<&str> = contacts
        .iter()
        .map(|it| it.trim())
        .filter(|it| !it.is_empty())
        .collect();
    known.join(", ")
}

fn status(entry: &RegisterEntry, paper: &Paper<'_>) -> String {
    let tr = paper.tr;
    let Some(status) = entry.row.status else {
        return tr.register_unknown();
    };
    match entry.row.status_since {
        Some(since) => format!("{} {}", status.label(tr), tr.register_since(tr.date(since))),
        None => status.label(tr),
    }
}
