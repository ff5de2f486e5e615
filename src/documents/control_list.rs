//! Assignments on control over all bodies: the overdue ones first, by body or by executor.

use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::assignments::{AssignmentRow, AssignmentState};
use crate::domain::control_list::ControlList;
use crate::i18n::{Label, Tr};

/// «Поручения на контроле на 31.12.2020»
pub fn name(list: &ControlList, tr: &Tr) -> String {
    let day = tr.date(list.on);
    match &list.body {
        Some(body) => tr.control_name_of(body.called(), day),
        None => tr.control_name(day),
    }
}

pub fn control_list(list: &ControlList, by_executor: bool, tr: &Tr) -> Document {
    let mut paper = Document::new(name(list, tr)).size(TextSize::Medium);
    if let Some(body) = &list.body {
        paper.push(Block::organization(&body.name));
    }
    paper.push(Block::title(tr.control_title()));
    paper.push(Block::subtitle(tr.control_as_of(tr.long_date(list.on))));
    if list.rows.is_empty() {
        paper.push(Block::paragraph(tr.control_none()));
        return paper;
    }
    let overdue = list.rows.iter().filter(|it| it.is_overdue()).count();
    paper.push(Block::paragraph(tr.control_total(overdue, list.rows.len())));
    let control = Control {
        list,
        by_executor,
        tr,
    };
    for (late, title) in [(true, tr.control_overdue()), (false, tr.control_running())] {
        let rows = list.rows.iter().filter(|it| it.is_overdue() == late);
        let rows: Vec<&AssignmentRow> = rows.collect();
        if !rows.is_empty() {
            paper.push(Block::heading(2, title));
            paper.push(control.table(&rows, late));
        }
    }
    paper
}

struct Control<'a> {
    list: &'a ControlList,
    by_executor: bool,
    tr: &'a Tr,
}

impl Control<'_> {
    fn table(&self, rows: &[&AssignmentRow], late: bool) -> Table {
        let tr = self.tr;
        let mark = if late {
            tr.control_late()
        } else {
            tr.control_mark()
        };
        let mut table = Table::new(TextSize::Small)
            .column(tr.sheet_number(), 14, Align::Center)
            .column(tr.assignments_text(), 60, Align::Left);
        if !self.by_executor {
            table = table.column(tr.assignments_executor(), 36, Align::Left);
        }
        table = table
            .column(tr.assignments_due(), 22, Align::Center)
            .column(tr.control_minutes(), 30, Align::Left)
            .column(mark, 24, Align::Left);
        let grouped = self.by_executor || self.list.body.is_none();
        let mut number = 0;
        for (group, rows) in self.groups(rows) {
            if grouped {
                table = table.group(group);
            }
            table = table.rows(rows.into_iter().map(|it| {
                number += 1;
                self.row(number, it)
            }));
        }
        table
    }

    /// The rows by body or executor, in the order each is first met: the latest ones first.
    fn groups<'r>(&self, rows: &[&'r AssignmentRow]) -> Vec<(String, Vec<&'r AssignmentRow>)> {
        let mut groups: Vec<(String, Vec<&AssignmentRow>)> = Vec::new();
        for row in rows {
            let group = self.group(row);
            match groups.iter_mut().find(|it| it.0 == group) {
                Some((_, rows)) => rows.push(row),
                None => groups.push((group, vec![row])),
            }
        }
        groups
    }

    fn group(&self, row: &AssignmentRow) -> String {
        match (self.by_executor, row.executor.trim()) {
            (false, _) => row.body_name.clone(),
            (true, "") => self.tr.control_nobody(),
            (true, executor) => executor.to_owned(),
        }
    }

    fn row(&self, number: usize, row: &AssignmentRow) -> Row {
        let tr = self.tr;
        let mut cells = vec![number.to_string(), row.text.trim().to_owned()];
        if !self.by_executor {
            let mut names = vec![row.executor.clone()];
            names.extend(row.co_executors.iter().cloned());
            names.retain(|it| !it.trim().is_empty());
            cells.push(names.join(", "));
        }
        cells.push(match row.assignment.due_on {
            Some(day) => tr.date(day),
            None => tr.control_no_day(),
        });
        cells.push(self.minutes(row));
        let late = row.days_late(self.list.on).map(|it| tr.control_days(it));
        let reported = row.assignment.state == AssignmentState::Reported;
        let reported = reported.then(|| row.assignment.state.label(tr));
        let marks: Vec<String> = late.into_iter().chain(reported).collect();
        cells.push(marks.join(", "));
        Row::Cells(cells)
    }

    /// «№ 2 от 18.06.2020», with the body where rows of several stand together.
    fn minutes(&self, row: &AssignmentRow) -> String {
        let tr = self.tr;
        let number = row.session_number.map(|it| tr.minutes_number(it));
        let day = row.held_on.map(|it| tr.act_dated(tr.date(it)));
        let several = self.by_executor && self.list.body.is_none();
        let body = several.then(|| row.body_name.clone());
        let parts: Vec<String> = body.into_iter().chain(number).chain(day).collect();
        parts.join(" ")
    }
}
