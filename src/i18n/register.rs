//! How what is missing or looks wrong in an entry of the register reads.

use super::{Label, Tr};
use crate::domain::register_checks::Warning;
use crate::domain::register_gaps::Gap;
use crate::domain::tos::YearFigure;

impl Label for Gap {
    fn label(self, tr: &Tr) -> String {
        tr.gap(self)
    }
}

impl Tr {
    /// The name of an empty field: «акт о границах».
    pub fn gap(&self, gap: Gap) -> String {
        match gap {
            Gap::Number => self.gap_number(),
            Gap::Name => self.gap_name(),
            Gap::Territory => self.gap_territory(),
            Gap::TerritoryKind => self.gap_territory_kind(),
            Gap::LegalEntity => self.gap_legal_entity(),
            Gap::EnteredOn => self.gap_entered_on(),
            Gap::Charter => self.gap_charter(),
            Gap::CharterDate => self.gap_charter_date(),
            Gap::CharterAct => self.gap_charter_act(),
            Gap::Boundary => self.gap_boundary(),
            Gap::BoundaryAct => self.gap_boundary_act(),
            Gap::Meeting => self.gap_meeting(),
            Gap::Chair => self.gap_chair(),
            Gap::ChairTerm => self.gap_chair_term(),
            Gap::Contacts => self.gap_contacts(),
            Gap::Status => self.gap_status(),
            Gap::StatusDate => self.gap_status_date(),
            Gap::Residents => self.gap_residents(),
            Gap::Members => self.gap_members(),
        }
    }

    /// «жители +12, члены −3, средства +1500,00 руб.»
    pub fn growth(&self, grown: &[(YearFigure, i64)]) -> String {
        let said = grown.iter().map(|(figure, by)| {
            let size = match figure {
                YearFigure::Money => self.roubles(by.abs()),
                _ => self.number(by.abs()),
            };
            let sign = match by.signum() {
                1 => "+",
                0 => "",
                _ => "−",
            };
            format!("{} {sign}{size}", figure.label(self))
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// The sentence of a warning.
    pub fn warning(&self, warning: &Warning) -> String {
        let day = |it| self.date(it);
        let number = |it: u32| self.number(it.into());
        match warning {
            Warning::SameName { number, name } => {
                let number = match number.trim() {
                    "" => self.warning_no_number(),
                    number => number.to_owned(),
                };
                self.warning_same_name(name.as_str(), number)
            }
            Warning::SameNumber { name } => self.warning_same_number(name.as_str()),
            Warning::CharterBeforeMeeting { charter, meeting } => {
                self.warning_charter_before_meeting(day(*charter), day(*meeting))
            }
            Warning::AmendmentBeforeCharter { amendment, charter } => {
                self.warning_amendment_before_charter(day(*amendment), day(*charter))
            }
            Warning::ActiveBeforeCharter { active, charter } => {
                self.warning_active_before_charter(day(*active), day(*charter))
            }
            Warning::EnteredBeforeCharter { entered, charter } => {
                self.warning_entered_before_charter(day(*entered), day(*charter))
            }
            Warning::SuccessionBeforeCharter { since, charter } => {
                self.warning_succession_before_charter(day(*since), day(*charter))
            }
            Warning::ChairAfterEnd { since, ended } => {
                self.warning_chair_after_end(day(*since), day(*ended))
            }
            Warning::FiguresAfterEnd { year, ended } => {
                self.warning_figures_after_end(year.to_string(), day(*ended))
            }
            Warning::EmptyFigures { year } => self.warning_empty_figures(year.to_string()),
            Warning::TermBackwards { since, until } => {
                self.warning_term_backwards(day(*until), day(*since))
            }
            Warning::InTheFuture { day: it } => self.warning_in_the_future(day(*it)),
            Warning::MembersAboveResidents {
                year,
                members,
                residents,
            } => self.warning_members_above_residents(
                year.to_string(),
                number(*members),
                number(*residents),
            ),
            Warning::ZeroFigure { year } => self.warning_zero_figure(year.to_string()),
            Warning::PresentAboveResidents { present, residents } => {
                self.warning_present_above_residents(number(*present), number(*residents))
            }
            Warning::NoQuorumAtMeeting { present, needed } => {
                self.warning_no_quorum(number(*present), number(*needed))
            }
            Warning::TermExpired { until } => self.warning_term_expired(day(*until)),
            Warning::TermExpires { until } => self.warning_term_expires(day(*until)),
            Warning::TwoChairs => self.warning_two_chairs(),
            Warning::YearTwice { year } => self.warning_year_twice(year.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn a_warning_names_its_dates_in_the_order_of_its_sentence() {
        let tr = Tr::new(Locale::Ru);
        let day = |text: &str| text.parse().unwrap();
        let warning = Warning::TermBackwards {
            since: day("2018-03-15"),
            until: day("2018-03-01"),
        };
        assert_eq!(
            tr.warning(&warning),
            "Полномочия кончаются 01.03.2018, раньше, чем начались: 15.03.2018."
        );
        let warning = Warning::CharterBeforeMeeting {
            charter: day("2008-04-22"),
            meeting: day("2008-05-01"),
        };
        assert_eq!(
            tr.warning(&warning),
            "Устав зарегистрирован 22.04.2008, раньше учредительного собрания 01.05.2008."
        );
        let warning = Warning::MembersAboveResidents {
            year: 2020,
            members: 20,
            residents: 10,
        };
        assert_eq!(
            tr.warning(&warning),
            "За 2020\u{a0}год членов больше, чем жителей: 20 и 10."
        );
    }
}
