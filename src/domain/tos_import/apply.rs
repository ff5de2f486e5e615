//! What a line changes in a card: of a new entry, of a known one, or only of what is empty in it.

use chrono::NaiveDate;

use super::{ActLine, Flaw, TosField, TosLine};
use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::TosCard;
use crate::domain::tos::{Boundary, Charter, Officer, OfficerRole, StatusChange, YearFigures};
use crate::domain::town::{Act, Territory};

/// What is known beside the line itself.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub territory: Option<Id<Territory>>,
    /// Who the chair of the line is.
    pub chair: Option<Id<Person>>,
    /// The years that the residents and the members are of.
    pub year: i32,
    pub members_year: i32,
    pub today: NaiveDate,
}

/// A change under way: of a new card, of an old one, or only of what is empty in it.
struct Change<'a> {
    card: &'a mut TosCard,
    known: Known,
    fill_only: bool,
    changed: Vec<TosField>,
    flaws: Vec<Flaw>,
}

impl TosLine {
    /// Makes the card say what the line says; returns what that changed and what was left alone.
    pub fn apply(
        &self,
        card: &mut TosCard,
        known: Known,
        fill_only: bool,
    ) -> (Vec<TosField>, Vec<Flaw>) {
        let mut change = Change {
            card,
            known,
            fill_only,
            changed: Vec::new(),
            flaws: Vec::new(),
        };
        change.plain(self);
        change.boundaries(self);
        change.charter(self);
        change.figures(self);
        change.chair(self);
        change.status(self);
        (change.changed, change.flaws)
    }
}

impl Change<'_> {
    fn plain(&mut self, line: &TosLine) {
        let fill_only = self.fill_only;
        let tos = &mut self.card.tos;
        let texts = [
            (TosField::Number, &line.number, &mut tos.number),
            (TosField::Name, &line.name, &mut tos.name),
            (TosField::ShortName, &line.short_name, &mut tos.short_name),
            (TosField::Phone, &line.phone, &mut tos.phone),
            (TosField::Email, &line.email, &mut tos.email),
            (TosField::Address, &line.address, &mut tos.address),
            (TosField::Ogrn, &line.ogrn, &mut tos.ogrn),
            (TosField::Inn, &line.inn, &mut tos.inn),
            (TosField::Kpp, &line.kpp, &mut tos.kpp),
            (TosField::Note, &line.note, &mut tos.note),
        ];
        for (field, said, stored) in texts {
            if set_text(said, stored, fill_only) {
                self.changed.push(field);
            }
        }
        let territory = self.known.territory;
        let others = [
            (
                TosField::Territory,
                set(territory, &mut tos.territory, fill_only),
            ),
            (
                TosField::TerritoryKind,
                set(line.territory_kind, &mut tos.territory_kind, fill_only),
            ),
            (
                TosField::LegalEntity,
                set(line.legal_entity, &mut tos.legal_entity, fill_only),
            ),
            (
                TosField::EnteredOn,
                set(line.entered_on, &mut tos.entered_on, fill_only),
            ),
        ];
        self.changed
            .extend(others.iter().filter(|it| it.1).map(|it| it.0));
    }

    /// Other borders by a later act are a new edition; without one they are a correction.
    fn boundaries(&mut self, line: &TosLine) {
        if line.boundaries.is_empty() && line.boundary_act.is_none() {
            return;
        }
        let current = self.card.boundary_on(self.known.today);
        let current = current.or(self.card.boundaries.last()).map(|it| it.id);
        let at = self
            .card
            .boundaries
            .iter()
            .position(|it| Some(it.id) == current);
        let adopted = line.boundary_act.as_ref().and_then(|it| it.dated_on);
        let is_later = |old: &Boundary| {
            adopted.is_some() && old.adopted_on.is_some_and(|it| Some(it) < adopted)
        };
        let at = match at {
            Some(at) if self.fill_only || !is_later(&self.card.boundaries[at]) => at,
            _ => {
                let new = Boundary::new(Id::new(), self.card.tos.id);
                self.card.boundaries.push(new);
                self.card.boundaries.len() - 1
            }
        };
        let fill_only = self.fill_only;
        let boundary = &mut self.card.boundaries[at];
        if set_text(&line.boundaries, &mut boundary.description, fill_only) {
            self.changed.push(TosField::Boundaries);
        }
        let act = boundary.act;
        if let Some(said) = &line.boundary_act {
            let dated = set(adopted, &mut boundary.adopted_on, fill_only);
            let (act, changed) = self.act(act, said);
            self.card.boundaries[at].act = act;
            if changed || dated {
                self.changed.push(TosField::BoundaryAct);
            }
        }
    }

    /// The registration that the TOS exists from. Its act is of that day, if no other is said.
    fn charter(&mut self, line: &TosLine) {
        let of_act = line.charter_act.as_ref().and_then(|it| it.dated_on);
        let registered = line.charter_on.or(of_act);
        if registered.is_none() && line.charter_act.is_none() {
            return;
        }
        let current = self.card.registration().map(|it| it.id);
        let at = self
            .card
            .charters
            .iter()
            .position(|it| Some(it.id) == current);
        let at = at.unwrap_or_else(|| {
            let new = Charter::new(Id::new(), self.card.tos.id);
            self.card.charters.push(new);
            self.card.charters.len() - 1
        });
        let fill_only = self.fill_only;
        let charter = &mut self.card.charters[at];
        // The day of the act is a stopgap: it does not correct a day that is known.
        let stopgap = line.charter_on.is_none();
        if set(registered, &mut charter.registered_on, fill_only || stopgap) {
            self.changed.push(TosField::CharterDate);
        }
        let act = charter.act;
        if let Some(said) = &line.charter_act {
            let (act, changed) = self.act(act, said);
            self.card.charters[at].act = act;
            if changed {
                self.changed.push(TosField::CharterAct);
            }
        }
    }

    /// The act of a fact as the line names it: the known one put right, or a new one.
    fn act(&mut self, known: Option<Id<Act>>, said: &ActLine) -> (Option<Id<Act>>, bool) {
        let fill_only = self.fill_only;
        let at = self.card.acts.iter().position(|it| Some(it.id) == known);
        let (at, is_new) = if let Some(at) = at {
            (at, false)
        } else {
            self.card.acts.push(Act::new(Id::new()));
            (self.card.acts.len() - 1, true)
        };
        let act = &mut self.card.acts[at];
        let mut changed = is_new;
        for (said, stored) in [
            (&said.kind, &mut act.kind),
            (&said.number, &mut act.number),
            (&said.issuer, &mut act.issuer),
            (&said.title, &mut act.title),
        ] {
            changed |= set_text(said, stored, fill_only);
        }
        changed |= set(said.dated_on, &mut act.dated_on, fill_only);
        (Some(act.id), changed)
    }

    fn figures(&mut self, line: &TosLine) {
        let fill_only = self.fill_only;
        if line.residents.is_some() {
            let figures = self.of_year(self.known.year);
            if set(line.residents, &mut figures.residents, fill_only) {
                self.changed.push(TosField::Residents);
            }
        }
        if line.members.is_some() {
            let figures = self.of_year(self.known.members_year);
            if set(line.members, &mut figures.members, fill_only) {
                self.changed.push(TosField::Members);
            }
        }
    }

    fn of_year(&mut self, year: i32) -> &mut YearFigures {
        let at = self.card.years.iter().position(|it| it.year == year);
        let at = at.unwrap_or_else(|| {
            let new = YearFigures::new(Id::new(), self.card.tos.id, year);
            self.card.years.push(new);
            self.card.years.len() - 1
        });
        &mut self.card.years[at]
    }

    /// Another chair follows the known one from the day that is said; without a day nothing is
    /// changed, since nobody knows when one term ended and the other began.
    fn chair(&mut self, line: &TosLine) {
        let Some(person) = self.known.chair else {
            return;
        };
        // The last one may be of a term that is over: nobody else was elected then.
        let chairs = self
            .card
            .officers
            .iter()
            .filter(|it| it.role == OfficerRole::Chair);
        let same = chairs
            .clone()
            .filter(|it| it.person == person)
            .max_by_key(|it| (it.since, it.id));
        let current = same.or_else(|| self.card.chair_on(self.known.today));
        let current = current.or_else(|| chairs.max_by_key(|it| (it.since, it.id)));
        let current = current.map(|it| (it.id, it.person));
        let at = |card: &TosCard, id| card.officers.iter().position(|it| it.id == id);
        match current.map(|(id, old)| (at(self.card, id), old == person)) {
            Some((Some(at), true)) => self.term(at, line),
            Some(_) if self.fill_only => (),
            Some(_) if line.chair_since.is_none() => self.flaws.push(Flaw::ChairWithoutDate),
            Some((Some(at), false)) => {
                let old = &mut self.card.officers[at];
                if old.until.is_none_or(|it| Some(it) > line.chair_since) {
                    old.until = line.chair_since;
                }
                self.new_chair(person, line);
            }
            Some((None, _)) | None => self.new_chair(person, line),
        }
    }

    fn new_chair(&mut self, person: Id<Person>, line: &TosLine) {
        self.card.officers.push(Officer {
            role: OfficerRole::Chair,
            since: line.chair_since,
            until: line.chair_until,
            note: line.chair_note.clone(),
            ..Officer::new(Id::new(), self.card.tos.id, person)
        });
        self.changed.push(TosField::Chair);
    }

    fn term(&mut self, at: usize, line: &TosLine) {
        let fill_only = self.fill_only;
        let chair = &mut self.card.officers[at];
        let changed = [
            set(line.chair_since, &mut chair.since, fill_only),
            set(line.chair_until, &mut chair.until, fill_only),
            set_text(&line.chair_note, &mut chair.note, fill_only),
        ];
        if changed.contains(&true) {
            self.changed.push(TosField::ChairTerm);
        }
    }

    fn status(&mut self, line: &TosLine) {
        let Some(status) = line.status else {
            return;
        };
        // A registered charter alone makes it active: that needs no note.
        let standing = self.card.standing_on(self.known.today);
        let is_known = |(known, since)| {
            known == status && (line.status_on.is_none() || line.status_on == since)
        };
        if self.card.statuses.is_empty() && standing.is_some_and(is_known) {
            return;
        }
        let current = self.card.status_on(self.known.today);
        let current = current
            .or(self.card.statuses.last())
            .map(|it| (it.id, it.status));
        match current {
            Some((id, known)) if known == status => {
                let at = self.card.statuses.iter().position(|it| it.id == id);
                let stored = at.map(|at| &mut self.card.statuses[at].since);
                if stored.is_some_and(|it| set(line.status_on, it, true)) {
                    self.changed.push(TosField::StatusDate);
                }
                return;
            }
            Some(_) if self.fill_only => return,
            Some(_) if line.status_on.is_none() => {
                self.flaws.push(Flaw::StatusWithoutDate);
                return;
            }
            _ => (),
        }
        self.card.statuses.push(StatusChange {
            status,
            since: line.status_on,
            ..StatusChange::new(Id::new(), self.card.tos.id)
        });
        self.changed.push(TosField::Status);
    }
}

/// Texts that differ by the kind and number of spaces alone are the same.
fn set_text(said: &str, stored: &mut String, fill_only: bool) -> bool {
    let blank = stored.trim().is_empty();
    let same = || said.split_whitespace().eq(stored.split_whitespace());
    if said.is_empty() || (fill_only && !blank) || same() {
        return false;
    }
    said.clone_into(stored);
    true
}

fn set<T: PartialEq + Copy>(said: Option<T>, stored: &mut Option<T>, fill_only: bool) -> bool {
    if said.is_none() || said == *stored || (fill_only && stored.is_some()) {
        return false;
    }
    *stored = said;
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tos::{Tos, TosStatus};

    fn day(text: &str) -> Option<NaiveDate> {
        text.parse().ok()
    }

    fn known(chair: Option<Id<Person>>) -> Known {
        Known {
            territory: None,
            chair,
            year: 2021,
            members_year: 2021,
            today: day("2022-03-01").unwrap(),
        }
    }

    fn line() -> TosLine {
        TosLine {
            number: "ТОС-7".to_owned(),
            name: "Надежда".to_owned(),
            boundaries: "ул. Пашкова, д. 9".to_owned(),
            charter_act: Some(ActLine {
                number: "1410".to_owned(),
                dated_on: day("2019-12-28"),
                ..ActLine::default()
            }),
            members: Some(33),
            chair: "Иванова Анна Петровна".to_owned(),
            status: Some(TosStatus::Active),
            ..TosLine::default()
        }
    }

    #[test]
    fn a_new_card_says_all_that_the_line_says_and_no_more() {
        let mut card = TosCard::new(Id::new());
        let (_, flaws) = line().apply(&mut card, known(Some(Id::new())), false);
        assert_eq!(flaws, []);
        assert_eq!(
            card.registration().unwrap().registered_on,
            day("2019-12-28")
        );
        assert_eq!(card.years[0].members, Some(33));
        assert_eq!(card.years[0].residents, None, "not said is not zero");
        assert_eq!(card.statuses, [], "active since the charter was registered");
        assert_eq!(card.boundaries[0].adopted_on, None);
        assert_eq!(card.tos.legal_entity, None);
        assert_eq!(card.tos.entered_on, None);
    }

    #[test]
    fn the_same_line_again_changes_nothing() {
        let mut card = TosCard::new(Id::new());
        let known = known(Some(Id::new()));
        line().apply(&mut card, known, false);
        let before = card.clone();
        assert_eq!(line().apply(&mut card, known, false), (vec![], vec![]));
        assert_eq!(card, before);
    }

    #[test]
    fn an_empty_cell_takes_nothing_away_and_filling_changes_nothing_known() {
        let mut card = TosCard::new(Id::<Tos>::new());
        card.tos.phone = "2-14-55".to_owned();
        card.tos.name = "Надежда-2".to_owned();
        let said = TosLine {
            address: "ул. Пашкова, 9".to_owned(),
            ..line()
        };
        let mut filled = card.clone();
        let (changed, _) = said.apply(&mut filled, known(None), true);
        assert_eq!(filled.tos.name, "Надежда-2");
        assert_eq!(filled.tos.phone, "2-14-55");
        assert!(changed.contains(&TosField::Address) && !changed.contains(&TosField::Name));
        said.apply(&mut card, known(None), false);
        assert_eq!((&*card.tos.name, &*card.tos.phone), ("Надежда", "2-14-55"));
    }

    #[test]
    fn another_chair_or_status_needs_its_day() {
        let mut card = TosCard::new(Id::new());
        let noted = TosLine {
            status_on: day("2020-02-01"),
            ..line()
        };
        noted.apply(&mut card, known(Some(Id::new())), false);
        let mut other = TosLine {
            status: Some(TosStatus::Terminated),
            ..line()
        };
        let new_chair = known(Some(Id::new()));
        let before = card.clone();
        let (changed, flaws) = other.apply(&mut card, new_chair, false);
        assert_eq!(changed, []);
        assert_eq!(flaws, [Flaw::ChairWithoutDate, Flaw::StatusWithoutDate]);
        assert_eq!(card, before);
        (other.chair_since, other.status_on) = (day("2021-05-01"), day("2021-06-01"));
        other.apply(&mut card, new_chair, false);
        assert_eq!(card.officers.len(), 2);
        assert_eq!(card.officers[0].until, day("2021-05-01"));
        let status = card.status_on(known(None).today).unwrap().status;
        assert_eq!(status, TosStatus::Terminated);
    }

    #[test]
    fn borders_by_a_later_act_are_a_new_edition() {
        let mut card = TosCard::new(Id::new());
        let by = |number: &str, on: &str| {
            Some(ActLine {
                number: number.to_owned(),
                dated_on: day(on),
                ..ActLine::default()
            })
        };
        let mut said = TosLine {
            boundary_act: by("5", "2019-01-10"),
            ..line()
        };
        said.apply(&mut card, known(None), false);
        said.boundaries = "ул. Пашкова, дома 9 и 11".to_owned();
        said.apply(&mut card, known(None), false);
        assert_eq!(card.boundaries.len(), 1, "a correction");
        said.boundaries = "ул. Пашкова, дома 7, 9 и 11".to_owned();
        said.boundary_act = by("17", "2021-02-01");
        said.apply(&mut card, known(None), false);
        assert_eq!(card.boundaries.len(), 2);
        assert_eq!(card.acts.len(), 3);
    }
}
