//! An extract of the register: all it keeps about one TOS, as of a day.

use chrono::Datelike;

use super::register_words::{
    Whose, act, joined, known, known_day, known_number, numbered_name, paper, term,
};
use super::{Align, Block, Document, Row, Space, Table, TextSize};
use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::{Figure, growth};
use crate::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Succession, Tos, TosStatus,
    YearFigure, YearFigures,
};
use crate::domain::tos_extract::TosExtract;
use crate::domain::town::Act;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};

/// The paper; the public one has neither contacts nor notes, nor why somebody left.
pub fn tos_extract(extract: &TosExtract, public: bool, tr: &Tr) -> Document {
    let said = Extract {
        whole: extract,
        public,
        tr,
    };
    let whose = Whose {
        municipality: &extract.keeper.municipality_of,
        department: &extract.keeper.department,
    };
    let lines = (
        tr.extract_name(extract_subject(&extract.card.tos, tr), tr.date(extract.on)),
        tr.extract_title(),
        tr.register_as_of(tr.long_date(extract.on)),
    );
    let mut document = paper(&whose, lines, tr);
    document.blocks[1] = Block::subtitle(tr.extract_of(extract.keeper.municipality_of.as_str()));
    if !extract.there {
        document.push(Block::paragraph(tr.extract_not_there()));
    }
    for (heading, table) in said.parts() {
        document.push(Block::heading(2, heading));
        match table {
            Some(table) => document.push(table),
            None => document.push(Block::paragraph(tr.extract_nothing())),
        }
    }
    document.push(Block::space(Space::Line));
    document.push(Block::paragraph(tr.extract_end(tr.date(extract.on))));
    document.push(Block::signatures([(
        signer(&extract.keeper.department, tr),
        tr.extract_signature(),
    )]));
    document.push(Block::space(Space::Line));
    document.push(Block::flush(tr.extract_day()));
    document
}

/// What the paper and its file name the TOS.
pub fn extract_subject(tos: &Tos, tr: &Tr) -> String {
    match (tos.title().trim(), tos.number.trim()) {
        ("", "") => tr.tos_new(),
        ("", number) => number.to_owned(),
        (title, _) => title.to_owned(),
    }
}

struct Extract<'a> {
    whole: &'a TosExtract,
    public: bool,
    tr: &'a Tr,
}

impl Extract<'_> {
    /// The parts with their headings; one of which nothing is known has no table.
    fn parts(&self) -> Vec<(String, Option<Table>)> {
        let tr = self.tr;
        vec![
            (tr.extract_facts(), Some(self.facts())),
            (tr.tos_part_charter(), self.charters()),
            (tr.tos_part_boundary(), self.boundaries()),
            (tr.tos_part_meeting(), self.meetings()),
            (tr.tos_part_officers(), self.officers()),
            (tr.tos_part_status(), self.statuses()),
            (tr.tos_part_succession(), self.successions()),
            (tr.tos_part_years(), self.years()),
        ]
    }

    fn facts(&self) -> Table {
        let (tr, on, card) = (self.tr, self.whole.on, &self.whole.card);
        let tos = &card.tos;
        let kind = tos.territory_kind.map(|it| it.label(tr));
        let status = card
            .standing_on(on)
            .map(|(status, since)| joined([status.label(tr), term(since, None, tr)], " "));
        let registered = card.registration().and_then(|it| it.registered_on);
        let figure = |it: Option<Figure>| match it {
            Some(it) if it.year == on.year() => tr.number(it.value.into()),
            Some(it) => tr.register_of_year(tr.number(it.value.into()), it.year.to_string()),
            None => String::new(),
        };
        let mut facts = vec![
            (tr.tos_reg_number(), tos.number.clone()),
            (tr.tos_name(), tos.name.clone()),
            (tr.tos_short_name(), tos.short_name.clone()),
            (tr.tos_territory(), self.whole.territory.clone()),
            (tr.tos_territory_kind(), kind.unwrap_or_default()),
            (tr.tos_status(), status.unwrap_or_default()),
            (tr.tos_registered(), tr.date_or_empty(registered)),
            (tr.tos_entered(), tr.date_or_empty(tos.entered_on)),
            (tr.tos_legal(), self.legal()),
            (tr.tos_chair(), self.chair()),
            (tr.tos_residents(), figure(card.residents_on(on))),
            (tr.tos_members(), figure(card.members_on(on))),
        ];
        if !self.public {
            facts.push((tr.tos_phone(), tos.phone.clone()));
            facts.push((tr.tos_email(), tos.email.clone()));
            facts.push((tr.tos_address(), tos.address.clone()));
            if !tos.note.trim().is_empty() {
                facts.push((tr.tos_note(), tos.note.clone()));
            }
        }
        // A short name is no duty: that there is none is not a lack of knowledge.
        facts.retain(|(name, value)| *name != tr.tos_short_name() || !value.trim().is_empty());
        let rows = facts
            .into_iter()
            .map(|(name, value)| [name, known(&value, tr)]);
        Table::new(TextSize::Small)
            .column(tr.extract_fact(), 36, Align::Left)
            .column(tr.extract_value(), 64, Align::Left)
            .rows(rows.map(Row::cells))
    }

    /// «да, с 01.03.2010; ОГРН …, ИНН …»
    fn legal(&self) -> String {
        let (tr, tos) = (self.tr, &self.whole.card.tos);
        let numbers = [
            (tr.tos_ogrn(), &tos.ogrn),
            (tr.tos_inn(), &tos.inn),
            (tr.tos_kpp(), &tos.kpp),
        ];
        let numbers = numbers
            .into_iter()
            .filter(|(_, it)| !it.trim().is_empty())
            .map(|(name, it)| format!("{name}\u{a0}{}", it.trim()));
        match tos.is_legal_entity_on(self.whole.on) {
            None => String::new(),
            Some(false) => tr.register_no(),
            Some(true) => {
                let yes = joined(
                    [
                        tr.register_yes(),
                        term(tos.legal_since, tos.legal_until, tr),
                    ],
                    ", ",
                );
                let act = act(self.whole.card.act(tos.legal_act), tr);
                joined([yes, joined(numbers, ", "), act], "; ")
            }
        }
    }

    fn chair(&self) -> String {
        let Some(chair) = self.whole.card.chair_on(self.whole.on) else {
            return String::new();
        };
        let term = term(chair.since, chair.until, self.tr);
        joined([self.full_name(chair), term], ", ")
    }

    fn full_name(&self, officer: &Officer) -> String {
        let person = self.whole.people.get(&officer.person);
        person.map_or_else(String::new, Person::full_name)
    }

    /// The act with what is noted of it; notes stay in the office.
    fn ground(&self, id: Option<Id<Act>>, note: &str) -> String {
        let act = act(self.whole.card.act(id), self.tr);
        let note = if self.public { "" } else { note };
        known(&joined([act.as_str(), note], "; "), self.tr)
    }

    fn charters(&self) -> Option<Table> {
        let tr = self.tr;
        let row = |it: &Charter| {
            Row::Cells(vec![
                upper_first(&it.kind.label(tr)),
                it.number.clone(),
                known_day(it.registered_on, tr),
                self.ground(it.act, &it.note),
            ])
        };
        let rows: Vec<Row> = self.whole.card.charters.iter().map(row).collect();
        let table = Table::new(TextSize::Small)
            .column(tr.tos_charter_kind(), 26, Align::Left)
            .column(tr.extract_number(), 14, Align::Center)
            .column(tr.tos_charter_date(), 20, Align::Center)
            .column(tr.extract_ground(), 44, Align::Left);
        filled(table, rows)
    }

    fn boundaries(&self) -> Option<Table> {
        let tr = self.tr;
        let row = |it: &Boundary| {
            Row::Cells(vec![
                known_day(it.adopted_on, tr),
                known(&it.description, tr),
                self.ground(it.act, &it.note),
            ])
        };
        let rows: Vec<Row> = self.whole.card.boundaries.iter().map(row).collect();
        let table = Table::new(TextSize::Small)
            .column(tr.tos_boundary_date(), 20, Align::Center)
            .column(tr.tos_boundary_text(), 50, Align::Left)
            .column(tr.extract_ground(), 34, Align::Left);
        filled(table, rows)
    }

    fn meetings(&self) -> Option<Table> {
        let tr = self.tr;
        let row = |it: &FoundingMeeting| {
            let age = it.min_age.map(|it| tr.extract_age(it));
            let quorum = match it.quorum_part.trim() {
                "" => String::new(),
                part => tr.extract_quorum(part),
            };
            let note = if self.public { "" } else { it.note.as_str() };
            let act = act(self.whole.card.act(it.act), tr);
            let age = age.unwrap_or_default();
            let rule = joined([age.as_str(), &quorum, &act, note], "; ");
            Row::Cells(vec![
                upper_first(&it.kind.label(tr)),
                known_day(it.held_on, tr),
                known(&it.protocol_number, tr),
                known_number(it.residents, tr),
                known_number(it.present, tr),
                known(&rule, tr),
            ])
        };
        let rows: Vec<Row> = self.whole.card.meetings.iter().map(row).collect();
        let table = Table::new(TextSize::Small)
            .column(tr.tos_meeting_kind(), 20, Align::Left)
            .column(tr.changes_day(), 18, Align::Center)
            .column(tr.extract_protocol(), 14, Align::Center)
            .column(tr.extract_voters(), 17, Align::Right)
            .column(tr.extract_present(), 17, Align::Right)
            .column(tr.extract_rule(), 22, Align::Left);
        filled(table, rows)
    }

    fn officers(&self) -> Option<Table> {
        let tr = self.tr;
        let row = |it: &Officer| {
            let note = joined([&it.left_reason, &it.note], "; ");
            Row::Cells(vec![
                known(&self.full_name(it), tr),
                it.role.label(tr),
                known(&term(it.since, it.until, tr), tr),
                self.ground(it.act, &note),
            ])
        };
        let rows: Vec<Row> = self.whole.card.officers.iter().map(row).collect();
        let table = Table::new(TextSize::Small)
            .column(tr.tos_officer_person(), 30, Align::Left)
            .column(tr.extract_role(), 20, Align::Left)
            .column(tr.extract_term(), 24, Align::Left)
            .column(tr.extract_ground(), 30, Align::Left);
        filled(table, rows)
    }

    fn statuses(&self) -> Option<Table> {
        let tr = self.tr;
        let row = |it: &StatusChange| {
            let act = act(self.whole.card.act(it.act), tr);
            Row::Cells(vec![
                it.status.label(tr),
                known_day(it.since, tr),
                known(&joined([act.as_str(), &it.ground], "; "), tr),
            ])
        };
        let card = &self.whole.card;
        let noted = card.statuses.iter().map(row);
        let rows: Vec<Row> = self.registered().into_iter().chain(noted).collect();
        let table = Table::new(TextSize::Small)
            .column(tr.tos_status_what(), 26, Align::Left)
            .column(tr.tos_status_from(), 20, Align::Center)
            .column(tr.extract_ground(), 58, Align::Left);
        filled(table, rows)
    }

    /// The TOS is active from the registration of its charter, if no status was noted from an earlier day.
    fn registered(&self) -> Option<Row> {
        let (tr, card) = (self.tr, &self.whole.card);
        let charter = card.registration()?;
        let on = charter.registered_on?;
        let later = |it: &StatusChange| it.since.is_some_and(|since| since > on);
        card.statuses.iter().all(later).then(|| {
            let act = act(card.act(charter.act), tr);
            let ground = joined([tr.extract_registered(), act], "; ");
            Row::Cells(vec![TosStatus::Active.label(tr), tr.date(on), ground])
        })
    }

    fn successions(&self) -> Option<Table> {
        let (tr, id) = (self.tr, self.whole.card.tos.id);
        let row = |it: &Succession| {
            let other = self.whole.relatives.get(&it.other_than(id));
            let other = other.map_or_else(String::new, |it| numbered_name(it, tr));
            Row::Cells(vec![
                it.descent_of(id).label(tr),
                known(&other, tr),
                known_day(it.since, tr),
                self.ground(it.act, &it.note),
            ])
        };
        let rows: Vec<Row> = self.whole.card.successions.iter().map(row).collect();
        let table = Table::new(TextSize::Small)
            .column(tr.tos_succession_what(), 22, Align::Left)
            .column(tr.tos_succession_other(), 34, Align::Left)
            .column(tr.tos_succession_since(), 18, Align::Center)
            .column(tr.extract_ground(), 30, Align::Left);
        filled(table, rows)
    }

    /// Each figure with its growth against the year before: «1 840 (+11)».
    fn years(&self) -> Option<Table> {
        let (tr, years) = (self.tr, &self.whole.card.years);
        let row = |it: &YearFigures| {
            let grown = growth(it, years);
            let cell = |figure: &YearFigure| {
                let Some(value) = figure.of(it) else {
                    return tr.register_unknown();
                };
                let size = |value: i64| match figure {
                    YearFigure::Money => tr.roubles(value),
                    _ => tr.number(value),
                };
                match grown.iter().find(|it| it.0 == *figure).map(|it| it.1) {
                    None | Some(0) => size(value),
                    Some(by) => {
                        let sign = if by > 0 { "+" } else { "−" };
                        format!("{} ({sign}{})", size(value), size(by.abs()))
                    }
                }
            };
            let cells = YearFigure::ALL.iter().map(cell);
            Row::Cells(std::iter::once(it.year.to_string()).chain(cells).collect())
        };
        let rows: Vec<Row> = years.iter().map(row).collect();
        let mut table = Table::new(TextSize::Small).column(tr.tos_year(), 10, Align::Center);
        for figure in YearFigure::ALL {
            let title = match figure {
                YearFigure::Money => tr.tos_year_money(),
                _ => upper_first(&figure.label(tr)),
            };
            table = table.column(title, 18, Align::Right);
        }
        filled(table, rows)
    }
}

fn filled(table: Table, rows: Vec<Row>) -> Option<Table> {
    (!rows.is_empty()).then(|| table.rows(rows))
}

fn signer(department: &str, tr: &Tr) -> String {
    match department.trim() {
        "" => tr.extract_signer(),
        department => tr.extract_signer_of(department),
    }
}
