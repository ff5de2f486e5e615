//! How the fields of a table and what is wrong with its lines read.

use super::{Label, Tr};
use crate::domain::tos_import::{
    Deed, Difference, Duplicates, Flaw, Planned, Problem, Said, Standing, TosField,
};

impl Label for TosField {
    fn label(self, tr: &Tr) -> String {
        match self {
            Self::Number => tr.tos_field_number(),
            Self::Name => tr.tos_field_name(),
            Self::ShortName => tr.tos_field_short_name(),
            Self::District => tr.tos_field_district(),
            Self::Territory => tr.tos_field_territory(),
            Self::TerritoryKind => tr.tos_field_territory_kind(),
            Self::Boundaries => tr.tos_field_boundaries(),
            Self::BoundaryAct => tr.tos_field_boundary_act(),
            Self::CharterDate => tr.tos_field_charter_date(),
            Self::CharterAct => tr.tos_field_charter_act(),
            Self::Residents => tr.tos_field_residents(),
            Self::Members => tr.tos_field_members(),
            Self::FiguresYear => tr.tos_field_figures_year(),
            Self::Chair => tr.tos_field_chair(),
            Self::ChairSince => tr.tos_field_chair_since(),
            Self::ChairUntil => tr.tos_field_chair_until(),
            Self::ChairTerm => tr.tos_field_chair_term(),
            Self::Phone => tr.tos_field_phone(),
            Self::Email => tr.tos_field_email(),
            Self::Address => tr.tos_field_address(),
            Self::LegalEntity => tr.tos_field_legal_entity(),
            Self::Ogrn => tr.tos_field_ogrn(),
            Self::Inn => tr.tos_field_inn(),
            Self::Kpp => tr.tos_field_kpp(),
            Self::Status => tr.tos_field_status(),
            Self::StatusDate => tr.tos_field_status_date(),
            Self::EnteredOn => tr.tos_field_entered_on(),
            Self::Note => tr.tos_field_note(),
        }
    }
}

impl Tr {
    /// What is wrong, without where it is.
    pub fn flaw(&self, problem: &Problem) -> String {
        let text = problem.text.as_str();
        match problem.flaw {
            Flaw::NoName => self.flaw_no_name(),
            Flaw::Swallowed => self.flaw_swallowed(text),
            Flaw::Longer => self.flaw_longer(text),
            Flaw::Ambiguous => self.flaw_ambiguous(),
            Flaw::TwoEntries => self.flaw_two_entries(),
            Flaw::AmbiguousTerritory => self.flaw_ambiguous_territory(),
            Flaw::Total => self.flaw_total(text),
            Flaw::GroupHeading => self.flaw_group_heading(text),
            Flaw::LongCell => self.flaw_long_cell(),
            Flaw::BadDate => self.flaw_bad_date(text),
            Flaw::SerialDate => self.flaw_serial_date(text),
            Flaw::FutureDate => self.flaw_future_date(text),
            Flaw::BadNumber => self.flaw_bad_number(text),
            Flaw::ZeroNumber => self.flaw_zero_number(),
            Flaw::MembersAboveResidents => self.flaw_members_above_residents(text),
            Flaw::BadYesNo => self.flaw_bad_yes_no(text),
            Flaw::BadStatus => self.flaw_bad_status(text),
            Flaw::BadTerritoryKind => self.flaw_bad_territory_kind(text),
            Flaw::BadEmail => self.flaw_bad_email(text),
            Flaw::BadRegistryNumber => self.flaw_bad_registry_number(text),
            Flaw::FormulaError => self.flaw_formula_error(text),
            Flaw::OddName => self.flaw_odd_name(text),
            Flaw::NamesakeOfChair => self.flaw_namesake_of_chair(),
            Flaw::ChairWithoutDate => self.flaw_chair_without_date(),
            Flaw::StatusWithoutDate => self.flaw_status_without_date(),
            Flaw::NumberElsewhere => self.flaw_number_elsewhere(),
            Flaw::TermWithoutChair => self.flaw_term_without_chair(text),
            Flaw::DayWithoutStatus => self.flaw_day_without_status(text),
            Flaw::Partly => self.flaw_partly(text),
            Flaw::Contradicts => self.flaw_contradicts(text),
            Flaw::BadYear => self.flaw_bad_year(text),
        }
    }

    /// The same with its column: ««Жители»: не число…».
    pub fn flaw_of_column(&self, problem: &Problem) -> String {
        let what = self.flaw(problem);
        let Some(column) = problem.column else {
            return what;
        };
        let heading = match problem.heading.as_str() {
            "" => self.import_column_number(column as u64 + 1),
            heading => shortened(heading),
        };
        self.import_of_column(heading, what)
    }

    /// «Строка таблицы 12, столбец «Жители»: не число…». `heading` gives the heading of a column.
    pub fn problem(
        &self,
        line: u32,
        problem: &Problem,
        heading: impl FnOnce(usize) -> String,
    ) -> String {
        let what = self.flaw(problem);
        match problem.column {
            Some(column) => self.import_line_column(line, heading(column), what),
            None => self.import_line(line, what),
        }
    }
}

impl Label for Duplicates {
    fn label(self, tr: &Tr) -> String {
        match self {
            Self::Skip => tr.duplicates_skip(),
            Self::Fill => tr.duplicates_fill(),
            Self::Update => tr.duplicates_update(),
            Self::Add => tr.duplicates_add(),
        }
    }
}

impl Tr {
    /// What is done with a line: «добавить», «без изменений»…
    pub fn import_standing(&self, line: &Planned) -> String {
        match (&line.standing, line.deed) {
            (Standing::Refused, _) => self.standing_refused(),
            (Standing::NoEntry, _) => self.standing_no_entry(),
            (Standing::Same, _) => self.standing_same(),
            (_, Deed::Add) => self.standing_add(),
            (_, Deed::Fill) => self.standing_fill(),
            (_, Deed::Update) => self.standing_update(),
            (_, Deed::Leave) => self.standing_leave(),
            (_, Deed::Undecided) => self.standing_undecided(),
        }
    }

    /// «жители: 120 → 135»
    fn difference(&self, it: &Difference) -> String {
        let value = |said: &Option<Said>| match said {
            Some(said) => self.said(said),
            None => self.import_nothing(),
        };
        self.import_difference(it.field.label(self), value(&it.was), value(&it.becomes))
    }

    fn said(&self, said: &Said) -> String {
        match said {
            Said::Text(text) => self.quoted(&shortened(text)),
            Said::Number(number) => self.number((*number).into()),
            Said::Day(day) => self.date(*day),
            Said::YesNo(true) => self.register_yes(),
            Said::YesNo(false) => self.register_no(),
            Said::Kind(kind) => kind.label(self),
            Said::Status(status) => status.label(self),
            Said::Act(act) => shortened(&self.act(act)),
            Said::Term(since, until) => {
                let since = since.map(|it| self.register_since(self.date(it)));
                let until = until.map(|it| self.register_until(self.date(it)));
                let term: Vec<String> = since.into_iter().chain(until).collect();
                term.join(" ")
            }
        }
    }

    /// In what a line differs, or which line it repeats; empty for the others.
    pub fn import_said(&self, line: &Planned) -> String {
        match &line.standing {
            Standing::Differs(fields) => {
                let told: Vec<String> = fields.iter().map(|it| self.difference(it)).collect();
                self.import_differs(told.join("; "))
            }
            Standing::Twin(earlier) => self.import_twin(*earlier),
            _ => String::new(),
        }
    }
}

/// As much of a long text as a list has room for.
fn shortened(text: &str) -> String {
    const ROOM: usize = 60;
    if text.chars().count() <= ROOM {
        return text.to_owned();
    }
    let head: String = text.chars().take(ROOM - 1).collect();
    format!("{}…", head.trim_end())
}
