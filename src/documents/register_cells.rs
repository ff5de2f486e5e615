//! What a row of the printed register says in each of its columns.

use super::register_words::{act, joined, term, whole_name};
use crate::domain::register::{Figure, Register, RegisterEntry};
use crate::domain::register_options::RegisterColumn;
use crate::i18n::{Label, Tr};

/// Stands in a cell of which nothing is known; a note under the table says so.
pub(super) const DASH: &str = "—";

/// What every cell may need.
pub(super) struct Cells<'a> {
    pub(super) register: &'a Register,
    pub(super) tr: &'a Tr,
}

impl Cells<'_> {
    pub(super) fn of(&self, column: RegisterColumn, it: &RegisterEntry) -> String {
        let tr = self.tr;
        let text = match column {
            RegisterColumn::Number => it.row.number.clone(),
            RegisterColumn::Name => whole_name(&it.row.name, &it.row.short_name),
            RegisterColumn::Legal => self.yes_or_no(it.legal_entity),
            RegisterColumn::Territory => {
                let kind = it.row.territory_kind.map(|it| it.label(tr));
                let name = Some(it.row.territory.clone());
                joined(name.into_iter().chain(kind), ", ")
            }
            RegisterColumn::Boundaries => it.boundaries.clone(),
            RegisterColumn::BoundaryAct => act(it.boundary_act.as_ref(), tr),
            RegisterColumn::CharterAct => self.charter(it),
            RegisterColumn::Residents => self.figure(it.row.residents),
            RegisterColumn::Members => self.figure(it.row.members),
            RegisterColumn::Chair => self.chair(it),
            RegisterColumn::Contacts => joined([&it.phone, &it.email, &it.address], ", "),
            RegisterColumn::Status => self.status(it),
            RegisterColumn::Entered => tr.date_or_empty(it.entered_on),
            // That there is no note is no lack of knowledge.
            RegisterColumn::Note => return it.note.clone(),
        };
        match text.trim() {
            "" => DASH.to_owned(),
            _ => text,
        }
    }

    fn yes_or_no(&self, value: Option<bool>) -> String {
        match value {
            Some(true) => self.tr.register_yes(),
            Some(false) => self.tr.register_no(),
            None => String::new(),
        }
    }

    /// A figure of an earlier year says of which one.
    fn figure(&self, figure: Option<Figure>) -> String {
        match figure {
            None => String::new(),
            Some(figure) if figure.year == self.register.year() => {
                self.tr.number(figure.value.into())
            }
            Some(figure) => self
                .tr
                .register_of_year(self.tr.number(figure.value.into()), figure.year.to_string()),
        }
    }

    fn charter(&self, entry: &RegisterEntry) -> String {
        let tr = self.tr;
        let mut text = act(entry.charter_act.as_ref(), tr);
        if text.is_empty() {
            text = tr.date_or_empty(entry.row.registered_on);
        }
        let amendments = entry.amendments.iter().map(|(on, it)| match it {
            Some(it) => tr.act(it),
            None => tr.date_or_empty(*on),
        });
        match joined(amendments, ", ") {
            amendments if amendments.is_empty() => text,
            amendments => joined([text, tr.register_amended(amendments)], "; "),
        }
    }

    fn chair(&self, entry: &RegisterEntry) -> String {
        let term = term(entry.chair_since, entry.chair_until, self.tr);
        match entry.chair_name.as_str() {
            "" => String::new(),
            name => joined([name, &term], ", "),
        }
    }

    fn status(&self, entry: &RegisterEntry) -> String {
        let tr = self.tr;
        let Some(status) = entry.row.status else {
            return String::new();
        };
        joined(
            [status.label(tr), term(entry.row.status_since, None, tr)],
            " ",
        )
    }
}
