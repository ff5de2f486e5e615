//! The printed register of TOS, as of a day: for the office, or for the public.

use super::column_widths::fitted;
use super::register_cells::{Cells, DASH};
use super::register_words::{Whose, paper};
use super::typography::Typography;
use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::register::{Register, RegisterEntry, Total};
use crate::domain::register_groups::Group;
use crate::domain::register_options::{RegisterColumn, RegisterLayout, RegisterSheet};
use crate::i18n::{Label, Tr};

pub fn register(register: &Register, layout: &RegisterLayout, tr: &Tr) -> Document {
    let whose = Whose {
        municipality: &register.municipality_of,
        department: &register.department,
    };
    let lines = (
        tr.register_name(tr.date(register.on)),
        tr.register_title(),
        tr.register_as_of(tr.long_date(register.on)),
    );
    let mut document = paper(&whose, lines, tr);
    if layout.sheet == RegisterSheet::Landscape {
        document = document.landscape();
    }
    if register.entries.is_empty() {
        document.push(Block::paragraph(tr.register_empty()));
    } else {
        let table = Rows::new(register, layout, tr).table();
        let dashed = has_dash(&table);
        document.push(fitted(table, document.sheet, &Typography::new(tr)));
        if dashed {
            document.push(Block::note(tr.register_dash()));
        }
    }
    document.extend(notes(register, tr).into_iter().map(Block::note));
    document
}

/// Is anything in it not known?
fn has_dash(table: &Table) -> bool {
    table.rows.iter().any(|row| match row {
        Row::Cells(cells) | Row::Total(cells) => cells.iter().any(|it| it == DASH),
        Row::Group(_) => false,
    })
}

/// The rows of the table as they come, with their numbers.
struct Rows<'a> {
    cells: Cells<'a>,
    layout: &'a RegisterLayout,
    columns: Vec<RegisterColumn>,
    done: Vec<Row>,
    number: usize,
}

impl<'a> Rows<'a> {
    fn new(register: &'a Register, layout: &'a RegisterLayout, tr: &'a Tr) -> Self {
        Self {
            cells: Cells { register, tr },
            layout,
            columns: layout.printed(),
            done: Vec::with_capacity(register.entries.len() + 2),
            number: 0,
        }
    }

    fn table(mut self) -> Table {
        let (register, tr) = (self.cells.register, self.cells.tr);
        if self.layout.by_territory {
            for group in register.groups() {
                self.group(&group);
            }
        } else {
            register.working().for_each(|it| self.row(it));
        }
        let whole = if self.layout.by_territory {
            tr.register_whole()
        } else {
            tr.register_total()
        };
        let count = register.working().count();
        self.total(whole, count, register.residents(), register.members());
        if register.terminated().next().is_some() {
            self.done.push(Row::Group(tr.register_terminated()));
            register.terminated().for_each(|it| self.row(it));
        }
        self.columns().rows(self.done)
    }

    fn columns(&self) -> Table {
        let tr = self.cells.tr;
        let size = if self.layout.is_roomy() {
            TextSize::Small
        } else {
            TextSize::Tiny
        };
        let share = RegisterLayout::ROW_SHARE;
        let mut table = Table::new(size).column(tr.register_row(), share, Align::Center);
        for column in &self.columns {
            let align = match column {
                RegisterColumn::Residents | RegisterColumn::Members => Align::Right,
                RegisterColumn::Legal | RegisterColumn::Entered => Align::Center,
                _ => Align::Left,
            };
            table = table.column(column.label(tr), column.share(), align);
        }
        table.numbered()
    }

    fn group(&mut self, group: &Group<'_>) {
        let tr = self.cells.tr;
        let title = match (group.place, group.within) {
            ("", _) => tr.register_no_territory(),
            (place, None) => place.to_owned(),
            (place, Some(within)) => format!("{place} ({within})"),
        };
        self.done.push(Row::Group(title));
        group.entries.iter().for_each(|it| self.row(it));
        let count = group.entries.len();
        let (residents, members) = (group.residents(), group.members());
        self.total(tr.register_total(), count, residents, members);
    }

    fn row(&mut self, entry: &RegisterEntry) {
        self.number += 1;
        let number = std::iter::once(self.number.to_string());
        let cells = self.columns.iter().map(|it| self.cells.of(*it, entry));
        self.done.push(Row::Cells(number.chain(cells).collect()));
    }

    /// The word in the first column that is no figure, the count in the next one; together if there is
    /// but one.
    fn total(&mut self, word: String, count: usize, residents: Total, members: Total) {
        let tr = self.cells.tr;
        let count = tr.number(count as i64);
        let mut said = if self.columns.iter().filter(|it| !it.is_figure()).count() > 1 {
            vec![count, word]
        } else {
            vec![format!("{word}: {count}")]
        };
        let mut cells = vec![String::new()];
        for column in &self.columns {
            cells.push(match column {
                RegisterColumn::Residents => sum_cell(residents, tr),
                RegisterColumn::Members => sum_cell(members, tr),
                _ => said.pop().unwrap_or_default(),
            });
        }
        if let Some(rest) = said.pop() {
            cells[0] = rest;
        }
        self.done.push(Row::Total(cells));
    }
}

/// A sum of nothing known is not a zero.
pub(super) fn sum(total: Total, tr: &Tr) -> String {
    match total.known {
        0 => tr.register_unknown(),
        _ => tr.number(total.sum),
    }
}

fn sum_cell(total: Total, tr: &Tr) -> String {
    match total.known {
        0 => DASH.to_owned(),
        _ => sum(total, tr),
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
