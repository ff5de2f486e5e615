//! The cells of one line as what they say of a TOS. What is not understood goes to the note.

use chrono::NaiveDate;

use super::acts::act;
use super::days::{day, find_bad_day, find_day};
use super::words;
use crate::domain::tos_import::{ActLine, Flaw, Place, Problem, TosField, TosLine};
use crate::i18n::typing;

/// A cell, and where it is.
#[derive(Clone, Copy)]
pub(super) struct Cell<'a> {
    pub(super) column: usize,
    pub(super) heading: &'a str,
    pub(super) text: &'a str,
}

/// A line under way.
pub(super) struct Reading<'a> {
    today: NaiveDate,
    tos: TosLine,
    problems: Vec<Problem>,
    /// What could not be understood goes to the note, so that it is not lost.
    left: Vec<String>,
    /// What is said of the term of a chair, and of the day of a status: of no use without these.
    term: Vec<Cell<'a>>,
    status_day: Option<Cell<'a>>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(today: NaiveDate) -> Self {
        Self {
            today,
            tos: TosLine::default(),
            problems: Vec::new(),
            left: Vec::new(),
            term: Vec::new(),
            status_day: None,
        }
    }

    pub(super) fn cell(&mut self, field: TosField, at: Cell<'a>) {
        let cell = at.text;
        let line = one_line(cell);
        let tos = &mut self.tos;
        match field {
            TosField::Number => tos.number = line,
            TosField::Name => tos.name = line,
            TosField::ShortName => tos.short_name = line,
            TosField::District => tos.district = Some(place(line)),
            TosField::Territory => tos.territory = Some(place(line)),
            TosField::Boundaries => lines_of(cell).clone_into(&mut tos.boundaries),
            TosField::Phone => tos.phone = line,
            TosField::Address => tos.address = line,
            TosField::BoundaryAct => self.tos.boundary_act = Some(self.act(&line, at)),
            TosField::CharterAct => self.tos.charter_act = Some(self.act(&line, at)),
            TosField::Email => {
                tos.email.clone_from(&line);
                if !line.contains('@') {
                    self.tell(Flaw::BadEmail, at);
                }
            }
            TosField::Note => self.left.push(lines_of(cell)),
            TosField::Chair => self.chair(&line, at),
            TosField::ChairTerm => self.term(&line, at),
            TosField::Ogrn => self.tos.ogrn = self.registry(&line, &[13, 15], at),
            TosField::Inn => self.tos.inn = self.registry(&line, &[10, 12], at),
            TosField::Kpp => self.tos.kpp = self.registry(&line, &[9], at),
            TosField::Residents => self.tos.residents = self.figure(&line, at),
            TosField::Members => self.tos.members = self.figure(&line, at),
            TosField::FiguresYear => self.years(&line, at),
            TosField::CharterDate => self.tos.charter_on = self.day(at),
            TosField::EnteredOn => self.tos.entered_on = self.day(at),
            TosField::ChairSince => {
                if let Some(day) = self.day(at) {
                    self.since(day, at);
                }
            }
            TosField::ChairUntil => {
                // A term ends in the days to come.
                match day(cell, self.today) {
                    Some(read) => self.until(read.day, at),
                    None => self.lose(Flaw::BadDate, at),
                }
            }
            TosField::StatusDate => {
                if let Some(day) = self.day(at) {
                    self.status_on(day, at);
                }
            }
            TosField::LegalEntity => {
                self.tos.legal_entity = words::yes_or_no(cell);
                let known = self.tos.legal_entity.is_some();
                let rest = words::has_more(&["yes", "no-word"], cell);
                self.kept(known, rest, Flaw::BadYesNo, at);
            }
            TosField::Status => self.status(at),
            TosField::TerritoryKind => {
                self.tos.territory_kind = words::territory_kind(cell);
                let known = self.tos.territory_kind.is_some();
                let rest = words::has_more(&["kind"], cell);
                self.kept(known, rest, Flaw::BadTerritoryKind, at);
            }
        }
        // An error of a formula: what should stand there nobody knows.
        let error = cell.strip_prefix('#').and_then(|it| it.chars().next());
        if error.is_some_and(|it| it.is_ascii_uppercase()) && !cell.contains(' ') {
            self.tell(Flaw::FormulaError, at);
        }
    }

    // ---- what is told of -----------------------------------------------------------------------

    fn tell(&mut self, flaw: Flaw, at: Cell<'_>) {
        self.tell_of(flaw, at, at.text);
    }

    fn tell_of(&mut self, flaw: Flaw, at: Cell<'_>, text: &str) {
        self.problems.push(Problem {
            flaw,
            column: Some(at.column),
            heading: one_line(at.heading),
            text: text.chars().take(120).collect(),
        });
    }

    /// Tells of it, and keeps the words in the note.
    fn lose(&mut self, flaw: Flaw, at: Cell<'_>) {
        self.tell(flaw, at);
        self.keep(at);
    }

    fn keep(&mut self, at: Cell<'_>) {
        let (heading, text) = (one_line(at.heading), one_line(at.text));
        self.left.push(format!("{heading}: {text}"));
    }

    fn kept(&mut self, understood: bool, more: bool, flaw: Flaw, at: Cell<'_>) {
        if !understood {
            self.lose(flaw, at);
        } else if more {
            self.lose(Flaw::Partly, at);
        }
    }

    // ---- days ----------------------------------------------------------------------------------

    fn day(&mut self, at: Cell<'_>) -> Option<NaiveDate> {
        let Some(read) = day(at.text, self.today) else {
            self.lose(Flaw::BadDate, at);
            return None;
        };
        if read.serial {
            self.tell(Flaw::SerialDate, at);
        }
        if read.day > self.today {
            self.tell(Flaw::FutureDate, at);
        }
        Some(read.day)
    }

    /// A day within other words that can be none; the words are kept.
    fn bad_day_within(&mut self, line: &str, at: Cell<'_>) -> bool {
        let Some(bad) = find_bad_day(line, self.today) else {
            return false;
        };
        self.tell_of(Flaw::BadDate, at, bad);
        self.keep(at);
        true
    }

    fn since(&mut self, day: NaiveDate, at: Cell<'a>) {
        if self.tos.chair_since.is_some_and(|it| it != day) {
            return self.lose(Flaw::Contradicts, at);
        }
        self.tos.chair_since = Some(day);
        self.term.push(at);
    }

    fn until(&mut self, day: NaiveDate, at: Cell<'a>) {
        if self.tos.chair_until.is_some_and(|it| it != day) {
            return self.lose(Flaw::Contradicts, at);
        }
        self.tos.chair_until = Some(day);
        self.term.push(at);
    }

    fn status_on(&mut self, day: NaiveDate, at: Cell<'a>) {
        if self.tos.status_on.is_some_and(|it| it != day) {
            return self.lose(Flaw::Contradicts, at);
        }
        self.tos.status_on = Some(day);
        self.status_day = Some(at);
    }

    // ---- fields --------------------------------------------------------------------------------

    fn act(&mut self, line: &str, at: Cell<'_>) -> ActLine {
        self.bad_day_within(line, at);
        act(line, self.today)
    }

    fn figure(&mut self, line: &str, at: Cell<'_>) -> Option<u32> {
        let words = line.split_whitespace().filter(|it| !words::is("quiet", it));
        let text: String = words.collect();
        let number = typing::scaled(&text, 0).ok();
        let number = number.and_then(|it| u32::try_from(it).ok());
        match number {
            None => self.lose(Flaw::BadNumber, at),
            Some(0) => self.tell(Flaw::ZeroNumber, at),
            Some(_) => (),
        }
        number
    }

    /// «2021»; «2021 / 2020», when the members are of another year than the residents.
    fn years(&mut self, line: &str, at: Cell<'_>) {
        let words = line.split([' ', '/', ',', ';']);
        let words = words.filter(|it| !it.is_empty() && !words::is("quiet", it));
        let years: Option<Vec<i32>> = words.map(|it| it.parse().ok()).collect();
        let is_year = |it: &i32| (1990..=2100).contains(it);
        let years = years.filter(|it| it.iter().all(is_year));
        (self.tos.residents_year, self.tos.members_year) = match years.as_deref() {
            Some([year]) => (Some(*year), Some(*year)),
            Some([residents, members]) => (Some(*residents), Some(*members)),
            _ => return self.lose(Flaw::BadYear, at),
        };
    }

    fn registry(&mut self, line: &str, lengths: &[usize], at: Cell<'_>) -> String {
        let number: String = line.chars().filter(|it| !it.is_whitespace()).collect();
        let digits = number.bytes().all(|it| it.is_ascii_digit());
        if digits && lengths.contains(&number.len()) {
            return number;
        }
        self.tell(Flaw::BadRegistryNumber, at);
        // Words beside it are words still.
        line.to_owned()
    }

    /// The status, and its day where the cell has one: «ликвидирован 01.02.2021».
    fn status(&mut self, at: Cell<'a>) {
        let line = one_line(at.text);
        self.tos.status = words::status(&line);
        if self.tos.status.is_none() {
            return self.lose(Flaw::BadStatus, at);
        }
        if self.bad_day_within(&line, at) {
            return;
        }
        let Some(found) = find_day(&line, self.today) else {
            return self.kept(
                true,
                words::has_more(&["status"], &line),
                Flaw::BadStatus,
                at,
            );
        };
        if found.day > self.today {
            self.tell(Flaw::FutureDate, at);
        }
        self.status_on(found.day, at);
        let (before, after) = (&line[..found.place.start], &line[found.place.end..]);
        let rest = format!("{before} {after}");
        self.kept(
            true,
            words::has_more(&["status"], &rest),
            Flaw::BadStatus,
            at,
        );
    }

    /// The name; what follows it after a comma, such as a phone, is kept beside it.
    fn chair(&mut self, line: &str, at: Cell<'_>) {
        let end = line.find(|it: char| ",;(".contains(it) || it.is_ascii_digit());
        let (name, rest) = line.split_at(end.unwrap_or(line.len()));
        let rest = rest.trim_matches([',', ';', ' ']);
        // «Иванова А.П.» has three parts, as «Иванова А. П.» has.
        let name = name.trim().replace('.', ". ");
        let words: Vec<&str> = name.split_whitespace().collect();
        if words.is_empty() {
            return self.lose(Flaw::OddName, at);
        }
        self.tos.chair = words.join(" ");
        if !rest.is_empty() {
            rest.clone_into(&mut self.tos.chair_note);
        }
        if !(2..=4).contains(&words.len()) || !rest.is_empty() {
            self.tell(Flaw::OddName, at);
        }
    }

    /// «с 01.02.2020 по 01.02.2025», «до 01.05.2025», «5 лет».
    fn term(&mut self, line: &str, at: Cell<'a>) {
        if self.bad_day_within(line, at) {
            return;
        }
        let mut rest = line;
        let mut days = Vec::new();
        let mut others = String::new();
        while let Some(found) = find_day(rest, self.today) {
            let before = &rest[..found.place.start];
            let opens = before.split_whitespace().next_back();
            days.push((found.day, opens.is_some_and(|it| words::is("from", it))));
            others = others + before + " ";
            rest = &rest[found.place.end..];
        }
        others += rest;
        let idle = |it: &str| {
            let known = ["from", "until", "quiet"];
            known.iter().any(|role| words::is(role, it)) || !it.contains(char::is_alphanumeric)
        };
        let plain = others.split_whitespace().all(idle);
        match days.as_slice() {
            [(since, _), (until, _)] if plain => {
                self.since(*since, at);
                self.until(*until, at);
            }
            [(since, true)] if plain => self.since(*since, at),
            [(until, false)] if plain => self.until(*until, at),
            _ => {
                let known = std::mem::take(&mut self.tos.chair_note);
                let parts = [known.as_str(), line].into_iter();
                let parts: Vec<&str> = parts.filter(|it| !it.is_empty()).collect();
                self.tos.chair_note = parts.join("; ");
                self.term.push(at);
            }
        }
    }

    // ---- the whole line ------------------------------------------------------------------------

    pub(super) fn finish(mut self) -> (TosLine, Vec<Problem>) {
        self.settle();
        let tos = &mut self.tos;
        tos.note = self.left.join("\n");
        let of_one_year = tos.members_year == tos.residents_year;
        if let (Some(members), Some(residents)) = (tos.members, tos.residents)
            && members > residents
            && of_one_year
        {
            self.problems.push(Problem {
                flaw: Flaw::MembersAboveResidents,
                column: None,
                heading: String::new(),
                text: format!("{members} > {residents}"),
            });
        }
        if tos.territory.is_none() {
            tos.territory = tos.district.take();
        }
        (self.tos, self.problems)
    }

    /// A term without a chair and a day without a status have no place but the note.
    fn settle(&mut self) {
        if self.tos.chair.is_empty() {
            let mut told: Option<usize> = None;
            for at in std::mem::take(&mut self.term) {
                if told.replace(at.column) != Some(at.column) {
                    self.lose(Flaw::TermWithoutChair, at);
                }
            }
            (self.tos.chair_since, self.tos.chair_until) = (None, None);
            self.tos.chair_note.clear();
        }
        if self.tos.status.is_none()
            && let Some(at) = self.status_day.take()
        {
            self.tos.status_on = None;
            self.lose(Flaw::DayWithoutStatus, at);
        }
    }
}

fn place(name: String) -> Place {
    let level = words::level(&name);
    Place { name, level }
}

/// One space between words, whatever stood between them.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
    }
    line
}

/// The same in each line.
fn lines_of(text: &str) -> String {
    let lines = text.lines().map(one_line).filter(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
