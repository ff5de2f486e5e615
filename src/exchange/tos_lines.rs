//! Lines of a table as what they say of TOS, with all that could not be understood in them.

use chrono::NaiveDate;

use super::acts::act;
use super::days::{day, find_day};
use super::headings::{Columns, first_record};
use super::sheet::{RowFlaw, Sheet};
use super::words;
use crate::domain::tos_import::{Flaw, Place, Problem, ReadLine, TosField, TosLine};
use crate::i18n::typing;

/// A sheet that is known to be a list of TOS.
#[derive(Clone, Copy)]
pub struct TosTable<'a> {
    pub sheet: &'a Sheet,
    /// The row of headings.
    pub header: usize,
    pub columns: &'a Columns,
    pub today: NaiveDate,
}

impl TosTable<'_> {
    /// The records, each read when it is asked for.
    pub fn lines(&self) -> impl Iterator<Item = ReadLine> {
        let records = first_record(self.sheet, self.header);
        (records..self.sheet.len()).map(|row| self.line(row))
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        let records = first_record(self.sheet, self.header);
        self.sheet.len().saturating_sub(records)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn line(&self, row: usize) -> ReadLine {
        let mut reading = Reading {
            today: self.today,
            tos: TosLine::default(),
            problems: Vec::new(),
            left: Vec::new(),
        };
        for (column, field) in self.columns.iter().enumerate() {
            let cell = self.sheet.cell(row, column).trim();
            if let Some(field) = field
                && !words::is_unknown(cell)
            {
                let heading = self.sheet.cell(self.header, column).trim();
                reading.cell(column, *field, heading, cell);
            }
        }
        reading.finish();
        let mut line = ReadLine {
            line: self.sheet.line(row),
            tos: reading.tos,
            problems: reading.problems,
        };
        self.judge(row, &mut line);
        line
    }

    /// What is wrong with the line as a whole.
    fn judge(&self, row: usize, line: &mut ReadLine) {
        let width = self.sheet.width(self.header);
        let beyond = (width..self.sheet.width(row)).find(|column| {
            let cell = self.sheet.cell(row, *column);
            !cell.trim().is_empty()
        });
        let mut whole = |flaw: Flaw, text: &str| {
            line.problems.push(Problem {
                flaw,
                column: None,
                text: text.chars().take(120).collect(),
            });
        };
        match self.sheet.flaw(row) {
            Some(RowFlaw::Swallowed { lines }) => whole(Flaw::Swallowed, &lines.to_string()),
            Some(RowFlaw::LongCell) => whole(Flaw::LongCell, ""),
            None => (),
        }
        if let Some(column) = beyond {
            whole(Flaw::Longer, self.sheet.cell(row, column));
        }
        if line.tos.name.is_empty() {
            let filled = || {
                let cells = self.sheet.cells(row).map(str::trim);
                cells.filter(|it| !it.is_empty())
            };
            let first = filled().next().unwrap_or_default();
            match filled().count() {
                _ if words::is_total(first) => whole(Flaw::Total, first),
                1 if width > 2 => whole(Flaw::GroupHeading, first),
                _ => whole(Flaw::NoName, first),
            }
        }
    }
}

/// A line under way.
struct Reading {
    today: NaiveDate,
    tos: TosLine,
    problems: Vec<Problem>,
    /// What could not be understood goes to the note, so that it is not lost.
    left: Vec<String>,
}

impl Reading {
    fn cell(&mut self, column: usize, field: TosField, heading: &str, cell: &str) {
        let at = Cell {
            column,
            heading,
            text: cell,
        };
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
            TosField::BoundaryAct => tos.boundary_act = Some(act(&line, self.today)),
            TosField::CharterAct => tos.charter_act = Some(act(&line, self.today)),
            TosField::Email => {
                if !line.contains('@') {
                    self.tell(Flaw::BadEmail, at);
                }
                self.tos.email = line;
            }
            TosField::Note => self.left.push(lines_of(cell)),
            TosField::Chair => self.chair(&line, at),
            TosField::ChairTerm => self.term(&line),
            TosField::Ogrn => self.tos.ogrn = self.registry(&line, &[13, 15], at),
            TosField::Inn => self.tos.inn = self.registry(&line, &[10, 12], at),
            TosField::Kpp => self.tos.kpp = self.registry(&line, &[9], at),
            TosField::Residents => self.tos.residents = self.figure(&line, at),
            TosField::Members => self.tos.members = self.figure(&line, at),
            TosField::CharterDate => self.tos.charter_on = self.day(at),
            TosField::EnteredOn => self.tos.entered_on = self.day(at),
            TosField::ChairSince => self.tos.chair_since = self.day(at),
            TosField::StatusDate => self.tos.status_on = self.day(at),
            TosField::ChairUntil => {
                // A term ends in the days to come.
                self.tos.chair_until = day(cell, self.today).map(|it| it.day);
                if self.tos.chair_until.is_none() {
                    self.lose(Flaw::BadDate, at);
                }
            }
            TosField::LegalEntity => {
                self.tos.legal_entity = words::yes_or_no(cell);
                self.kept(self.tos.legal_entity.is_some(), Flaw::BadYesNo, at);
            }
            TosField::Status => {
                self.tos.status = words::status(cell);
                self.kept(self.tos.status.is_some(), Flaw::BadStatus, at);
            }
            TosField::TerritoryKind => {
                self.tos.territory_kind = words::territory_kind(cell);
                let known = self.tos.territory_kind.is_some();
                self.kept(known, Flaw::BadTerritoryKind, at);
            }
        }
        // An error of a formula: what should stand there nobody knows.
        let error = cell.strip_prefix('#').and_then(|it| it.chars().next());
        if error.is_some_and(|it| it.is_ascii_uppercase()) && !cell.contains(' ') {
            self.tell(Flaw::FormulaError, at);
        }
    }

    fn tell(&mut self, flaw: Flaw, at: Cell<'_>) {
        self.problems.push(Problem {
            flaw,
            column: Some(at.column),
            text: at.text.chars().take(120).collect(),
        });
    }

    /// Tells of it, and keeps the words in the note.
    fn lose(&mut self, flaw: Flaw, at: Cell<'_>) {
        self.tell(flaw, at);
        self.left
            .push(format!("{}: {}", one_line(at.heading), one_line(at.text)));
    }

    fn kept(&mut self, understood: bool, flaw: Flaw, at: Cell<'_>) {
        if !understood {
            self.lose(flaw, at);
        }
    }

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

    fn registry(&mut self, line: &str, lengths: &[usize], at: Cell<'_>) -> String {
        let number: String = line.chars().filter(|it| !it.is_whitespace()).collect();
        let digits = number.bytes().all(|it| it.is_ascii_digit());
        if !digits || !lengths.contains(&number.len()) {
            self.tell(Flaw::BadRegistryNumber, at);
        }
        number
    }

    /// The name; what follows it after a comma, such as a phone, is kept beside it.
    fn chair(&mut self, line: &str, at: Cell<'_>) {
        let end = line.find(|it: char| ",;(".contains(it) || it.is_ascii_digit());
        let (name, rest) = line.split_at(end.unwrap_or(line.len()));
        let rest = rest.trim_matches([',', ';', ' ']);
        // «Иванова А.П.» has three parts, as «Иванова А. П.» has.
        let name = name.trim().replace('.', ". ");
        let words: Vec<&str> = name.split_whitespace().collect();
        self.tos.chair = words.join(" ");
        if !rest.is_empty() {
            rest.clone_into(&mut self.tos.chair_note);
        }
        if !(2..=4).contains(&words.len()) || !rest.is_empty() {
            self.tell(Flaw::OddName, at);
        }
    }

    /// «с 01.02.2020 по 01.02.2025», «до 01.05.2025», «5 лет».
    fn term(&mut self, line: &str) {
        let mut rest = line;
        let mut days = Vec::new();
        while let Some(found) = find_day(rest, self.today) {
            let before = rest[..found.place.start].split_whitespace().next_back();
            let opens = before.is_some_and(|it| words::is("from", it));
            days.push((found.day, opens));
            rest = &rest[found.place.end..];
        }
        match days.as_slice() {
            [(since, _), (until, _)] => {
                (self.tos.chair_since, self.tos.chair_until) = (Some(*since), Some(*until));
            }
            [(since, true)] => self.tos.chair_since = Some(*since),
            [(until, false)] => self.tos.chair_until = Some(*until),
            _ => {
                let known = std::mem::take(&mut self.tos.chair_note);
                let parts = [known.as_str(), line].into_iter();
                let parts: Vec<&str> = parts.filter(|it| !it.is_empty()).collect();
                self.tos.chair_note = parts.join("; ");
            }
        }
    }

    fn finish(&mut self) {
        self.tos.note = self.left.join("\n");
        if let (Some(members), Some(residents)) = (self.tos.members, self.tos.residents)
            && members > residents
        {
            self.problems.push(Problem {
                flaw: Flaw::MembersAboveResidents,
                column: None,
                text: format!("{members} > {residents}"),
            });
        }
        if self.tos.territory.is_none() {
            self.tos.territory = self.tos.district.take();
        }
    }
}

#[derive(Clone, Copy)]
struct Cell<'a> {
    column: usize,
    heading: &'a str,
    text: &'a str,
}

fn place(name: String) -> Place {
    let level = words::level(&name);
    Place { name, level }
}

/// One space between words, whatever stood between them.
fn one_line(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tos::TosStatus;
    use crate::exchange::headings::{guess_columns, guess_header, year_of};
    use crate::exchange::table_file::{TableFile, Wanted, read};

    fn today() -> NaiveDate {
        "2022-03-01".parse().unwrap()
    }

    fn table(text: &str) -> (TableFile, usize, Columns) {
        let file = read(text.as_bytes(), &Wanted::default()).unwrap();
        let header = guess_header(&file.sheet);
        let columns = guess_columns(&file.sheet, header, today());
        (file, header, columns)
    }

    fn lines(text: &str) -> Vec<ReadLine> {
        let (file, header, columns) = table(text);
        let table = TosTable {
            sheet: &file.sheet,
            header,
            columns: &columns,
            today: today(),
        };
        table.lines().collect()
    }

    fn flaws(line: &ReadLine) -> Vec<Flaw> {
        line.problems.iter().map(|it| it.flaw).collect()
    }

    #[test]
    fn columns_are_known_by_their_headings_and_their_cells() {
        let text = "Реестр ТОС\nпо состоянию на 01.01.2022\n\
            № п/п;Рег. №;Наименование ТОС;Есть ФИО руководителя;ФИО председателя;Жителей;Телефон\n\
            1;2;3;4;5;6;7\n\
            1;ТОС-1;Надежда;да;Иванова Анна Петровна;1 200 чел.;2-14-55\n";
        let (file, header, columns) = table(text);
        assert_eq!(file.sheet.line(header), 3);
        assert_eq!(
            columns,
            [
                None,
                Some(TosField::Number),
                Some(TosField::Name),
                None,
                Some(TosField::Chair),
                Some(TosField::Residents),
                Some(TosField::Phone),
            ]
        );
        assert_eq!(year_of(&file.sheet, header, today()), Some(2021));
        let lines = lines(text);
        assert_eq!(lines.len(), 1, "the row of numbers is no record");
        assert_eq!(lines[0].line, 5);
        assert_eq!(lines[0].tos.residents, Some(1200));
        assert_eq!(lines[0].tos.number, "ТОС-1");
    }

    #[test]
    fn what_is_not_understood_is_told_of_and_goes_to_the_note() {
        let text = "Название;Дата внесения;Жители;Члены;Статус;Юридическое лицо;Примечание\n\
            А;28/12/19;10;5;действует;да;\n\
            Б;весной;много;-;как-нибудь;возможно;своё\n\
            В;;0;7;прекращена деятельность;нет;\n";
        let lines = lines(text);
        assert_eq!(flaws(&lines[0]), []);
        assert_eq!(lines[0].tos.status, Some(TosStatus::Active));
        assert_eq!(
            flaws(&lines[1]),
            [
                Flaw::BadDate,
                Flaw::BadNumber,
                Flaw::BadStatus,
                Flaw::BadYesNo
            ]
        );
        assert_eq!(lines[1].problems[0].column, Some(1));
        assert_eq!(lines[1].tos.entered_on, None, "no day is made up");
        assert_eq!((lines[1].tos.members, lines[1].tos.residents), (None, None));
        assert!(lines[1].tos.note.contains("Дата внесения: весной"));
        assert!(lines[1].tos.note.ends_with("своё"));
        assert_eq!(
            flaws(&lines[2]),
            [Flaw::ZeroNumber, Flaw::MembersAboveResidents]
        );
    }

    #[test]
    fn sums_headings_and_broken_lines_are_told_apart() {
        let text = "№;Название;Жители\n\
            Кемский район;;\n1;А;5\n2;;7\nИтого;;5\n3;Б;6;лишнее\n";
        let found: Vec<Vec<Flaw>> = lines(text).iter().map(flaws).collect();
        assert_eq!(
            found,
            [
                vec![Flaw::GroupHeading],
                vec![],
                vec![Flaw::NoName],
                vec![Flaw::Total],
                vec![Flaw::Longer],
            ]
        );
    }

    #[test]
    fn terms_and_names_are_read_as_they_are_written() {
        let text = "Название;Председатель;Срок полномочий\n\
            А;Иванова А.П.;с 01.02.2020 по 01.02.2025\n\
            Б;Мамедов Гасан Али оглы, тел. 2-11;до 01.05.2025\n\
            В;Ким;5 лет\n";
        let lines = lines(text);
        assert_eq!(lines[0].tos.chair, "Иванова А. П.");
        assert_eq!(
            lines[0].tos.chair_since,
            Some("2020-02-01".parse().unwrap())
        );
        assert_eq!(lines[1].tos.chair, "Мамедов Гасан Али оглы");
        assert_eq!(lines[1].tos.chair_note, "тел. 2-11");
        assert_eq!(
            lines[1].tos.chair_until,
            Some("2025-05-01".parse().unwrap())
        );
        assert_eq!(lines[2].tos.chair_note, "5 лет");
        assert_eq!(flaws(&lines[2]), [Flaw::OddName]);
    }
}
