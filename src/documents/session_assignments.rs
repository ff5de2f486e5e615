//! The assignments of one session: what, who, by when, and room for a mark.

use super::session_paper::SessionPaper;
use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::assignments::{Assignment, AssignmentState, Decision};
use crate::domain::sitting::Dossier;
use crate::i18n::{Label, Tr};

/// «Поручения по протоколу № 2 ЭКК от 18.06.2020»
pub fn name(dossier: &Dossier, tr: &Tr) -> String {
    let (number, body, date) = SessionPaper::new(dossier, tr).name_parts();
    tr.session_assignments_name(number, body, date)
}

pub fn session_assignments(dossier: &Dossier, tr: &Tr) -> Document {
    let list = SessionPaper::new(dossier, tr);
    let mut paper = list.document(name(dossier, tr));
    paper.push(Block::title(tr.session_assignments_title()));
    paper.push(Block::subtitle(list.of_minutes()));
    if list.say_called_off(&mut paper) {
        list.signature(&mut paper);
        return paper;
    }
    list.say_planned(&mut paper);
    let rows = list.assignment_rows();
    if rows.is_empty() {
        paper.push(Block::paragraph(tr.session_assignments_none()));
    } else {
        let table = Table::new(TextSize::Small)
            .column(tr.session_assignments_point(), 15, Align::Center)
            .column(tr.assignments_text(), 66, Align::Left)
            .column(tr.session_assignments_executors(), 40, Align::Left)
            .column(tr.assignments_due(), 22, Align::Center)
            .column(tr.session_assignments_mark(), 34, Align::Left);
        paper.push(table.rows(rows));
    }
    list.signature(&mut paper);
    paper
}

impl SessionPaper<'_> {
    fn assignment_rows(&self) -> Vec<Row> {
        let card = &self.dossier.card;
        let mut rows = Vec::new();
        for numbered in card.outline() {
            let item = card.items[numbered.index].id;
            for decision in card.points_of(item) {
                let point = card.point_of(decision).unwrap_or_default();
                let assignments = card.assignments_of(decision.id);
                rows.extend(assignments.map(|it| self.assignment_row(&point, decision, it)));
            }
        }
        rows
    }

    fn assignment_row(&self, point: &str, decision: &Decision, it: &Assignment) -> Row {
        let text = match it.text.trim() {
            "" => decision.text.trim(),
            text => text,
        };
        Row::cells([
            point.to_owned(),
            text.to_owned(),
            self.executors(it),
            self.tr.date_or_empty(it.due_on),
            mark(it, self.tr),
        ])
    }
}

/// What became of it: «исполнено 06.03.2020»; nothing while it is being done.
fn mark(it: &Assignment, tr: &Tr) -> String {
    let state = it.state.label(tr);
    let dated = match it.state {
        AssignmentState::Open => return String::new(),
        AssignmentState::Reported => it.reported_on,
        AssignmentState::Done => it.done_on,
        AssignmentState::Cancelled => {
            return match it.cancel_reason.trim() {
                "" => state,
                reason => format!("{state}: {reason}"),
            };
        }
    };
    let Some(day) = dated else { return state };
    let said = format!("{state} {}", tr.date(day));
    let late = it.state == AssignmentState::Done && it.due_on.is_some_and(|due| due < day);
    if late {
        tr.session_assignments_late(said)
    } else {
        said
    }
}
