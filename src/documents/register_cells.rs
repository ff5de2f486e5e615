//! What a row of the printed register says in each of its columns.

use super::register_words::{act, joined, known, known_day, term, whole_name};
use crate::domain::register::{Figure, Register, RegisterEntry};
use crate::domain::register_options::RegisterColumn;
use crate::i18n::{Label, Tr};

/// What every cell may need.
pub(super) struct Cells<'a> {
    pub(super) register: &'a Register,
    pub(super) tr: &'a Tr,
}

impl Cells<'_> {
    pub(super) fn of(&self, column: RegisterColumn, it: &RegisterEntry) -> String {
        let tr = self.tr;
        match column {
            RegisterColumn::Number => it.row.number.clone(),
            RegisterColumn::Name => whole_name(&it.row.name, &it.row.short_name),
            RegisterColumn::Legal => self.yes_or_no(it.legal_entity),
            RegisterColumn::Territory => {
                let kind = it.row.territory_kind.map(|it| it.label(tr));
                let name = Some(it.row.territory.clone());
                known(&joined(name.into_iter().chain(kind), ", "), tr)
            }
            RegisterColumn::Boundaries => known(&it.boundaries, tr),
            RegisterColumn::BoundaryAct => known(&act(it.boundary_act.as_ref(), tr), tr),
            RegisterColumn::CharterAct => self.charter(it),
            RegisterColumn::Residents => self.figure(it.row.residents),
            RegisterColumn::Members => self.figure(it.row.members),
            RegisterColumn::Chair => self.chair(it),
            RegisterColumn::Contacts => joined([&it.phone, &it.email, &it.address], ", "),
            RegisterColumn::Status => self.status(it),
            RegisterColumn::Entered => known_day(it.entered_on, tr),
            RegisterColumn::Note => it.note.clone(),
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

    fn charter(&self, entry: &RegisterEntry) -> String {
        let tr = self.tr;
        let mut text = act(entry.charter_act.as_ref(), tr);
        if text.is_empty() {
            text = known_day(entry.row.registered_on, tr);
        }
        let amendments = entry.amendments.iter().map(|(on, it)| match it {
            Some(it) => tr.act(it),
            None => tr.date_or_empty(*on),
        });
        match joined(amendments, ", ") {
            amendments if amendments.is_empty() => text,
            amendments => format!("{text}; {}", tr.register_amended(amendments)),
        }
    }

    fn chair(&self, entry: &RegisterEntry) -> String {
        let term = term(entry.chair_since, entry.chair_until, self.tr);
        match entry.chair_name.as_str() {
            "" => self.tr.register_unknown(),
            name => joined([name, &term], ", "),
        }
    }

    fn status(&self, entry: &RegisterEntry) -> String {
        let tr = self.tr;
        let Some(status) = entry.row.status else {
            return tr.register_unknown();
        };
        joined(
            [status.label(tr), term(entry.row.status_since, None, tr)],
            " ",
        )
    }
}
