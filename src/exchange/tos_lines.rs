//! Lines of a table as what they say of TOS, with all that could not be understood in them.

use chrono::NaiveDate;

use super::headings::{Columns, first_record};
use super::sheet::{RowFlaw, Sheet};
use super::tos_cells::{Cell, Reading, one_line};
use super::words;
use crate::domain::tos_import::{Flaw, Problem, ReadLine};

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

    /// Gives the lines to `work` while a thread reads further ones: writing them takes most of an import.
    ///
    /// Should the reading break off, `work` does too, and so does what it was about to write.
    pub fn read_ahead<R>(&self, work: impl FnOnce(&mut dyn Iterator<Item = ReadLine>) -> R) -> R {
        const TOGETHER: usize = 256;
        const AHEAD: usize = 8;
        std::thread::scope(|scope| {
            let (send, read) = std::sync::mpsc::sync_channel(AHEAD);
            scope.spawn(move || {
                let mut lines = self.lines();
                loop {
                    let some: Vec<ReadLine> = lines.by_ref().take(TOGETHER).collect();
                    let is_end = some.is_empty();
                    // Nobody waits for them any more after a refusal.
                    if send.send(some).is_err() || is_end {
                        return;
                    }
                }
            });
            let some = || {
                let some = read.recv().expect("the lines end with an empty portion");
                (!some.is_empty()).then_some(some)
            };
            work(&mut std::iter::from_fn(some).flatten())
        })
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
        let mut reading = Reading::new(self.today);
        for (column, field) in self.columns.iter().enumerate() {
            let cell = self.sheet.cell(row, column).trim();
            if let Some(field) = field
                && !words::is_unknown(cell)
            {
                let at = Cell {
                    column,
                    heading: self.sheet.cell(self.header, column).trim(),
                    text: cell,
                };
                reading.cell(*field, at);
            }
        }
        let (tos, problems) = reading.finish();
        let mut line = ReadLine {
            line: self.sheet.line(row),
            tos,
            problems,
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
                heading: String::new(),
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
        let filled = || {
            let cells = self.sheet.cells(row).map(str::trim);
            cells.filter(|it| !it.is_empty())
        };
        let first = filled().next().unwrap_or_default();
        if words::is_total(&line.tos.name) {
            let name = one_line(&line.tos.name);
            whole(Flaw::Total, &name);
        } else if words::is_total(first) {
            whole(Flaw::Total, first);
        } else if line.tos.name.is_empty() {
            match filled().count() {
                1 if width > 2 => whole(Flaw::GroupHeading, first),
                _ => whole(Flaw::NoName, first),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::domain::Id;
    use crate::domain::register::TosCard;
    use crate::domain::tos::TosStatus;
    use crate::domain::tos_import::{Known, TosField};
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
    fn lines_read_ahead_are_the_same_in_the_same_order_and_may_be_left() {
        let mut text = String::from("№;Наименование ТОС;Жители\n");
        for at in 1..=1_000 {
            writeln!(text, "{at};ТОС «Берег-{at}»;{at}").unwrap();
        }
        let (file, header, columns) = table(&text);
        let table = TosTable {
            sheet: &file.sheet,
            header,
            columns: &columns,
            today: today(),
        };
        let one_by_one: Vec<ReadLine> = table.lines().collect();
        assert_eq!(one_by_one.len(), 1_000);
        let ahead = table.read_ahead(|lines| lines.collect::<Vec<ReadLine>>());
        assert_eq!(ahead, one_by_one);
        let first = table.read_ahead(|lines| lines.next().map(|it| it.line));
        assert_eq!(first, Some(one_by_one[0].line));
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
    fn bad_days_are_told_of_and_kept_whatever_the_rest_of_their_column_is() {
        let text = "Название;Дата регистрации устава;Акт о регистрации устава;Срок полномочий\n\
            А;31.02.2020;;\nБ;15.13.2021;решение от 32.01.2020 № 5;по 31.02.2027\n\
            В;01.02.2020;;\nГ;2020 г.;;\n";
        let (_, _, columns) = table(text);
        assert_eq!(
            columns[1],
            Some(TosField::CharterDate),
            "so the heading says"
        );
        let lines = lines(text);
        assert_eq!(flaws(&lines[0]), [Flaw::BadDate]);
        assert_eq!(lines[0].tos.note, "Дата регистрации устава: 31.02.2020");
        assert_eq!(flaws(&lines[1]), [Flaw::BadDate; 3]);
        assert_eq!(lines[1].problems[1].text, "32.01.2020");
        assert_eq!(lines[1].problems[1].heading, "Акт о регистрации устава");
        for kept in ["15.13.2021", "32.01.2020 № 5", "по 31.02.2027"] {
            assert!(lines[1].tos.note.contains(kept), "{kept}");
        }
        let act = lines[1].tos.charter_act.as_ref().unwrap();
        assert_eq!((&*act.number, act.dated_on), ("5", None));
        assert_eq!(lines[2].tos.charter_on, Some("2020-02-01".parse().unwrap()));
        assert_eq!(flaws(&lines[3]), [Flaw::BadDate]);
    }

    #[test]
    fn an_act_under_a_heading_of_a_day_is_still_an_act() {
        let text = "Название;Дата и номер постановления о регистрации устава\n\
            А;Постановление администрации от 28.12.2019 № 5\n";
        assert_eq!(table(text).2[1], Some(TosField::CharterAct));
    }

    #[test]
    fn the_day_within_a_status_is_the_day_it_began() {
        let text = "Название;Статус\nА;ликвидирован 01.02.2021\nБ;приостановлен по решению суда\n";
        let lines = lines(text);
        assert_eq!(lines[0].tos.status, Some(TosStatus::Terminated));
        assert_eq!(lines[0].tos.status_on, Some("2021-02-01".parse().unwrap()));
        assert_eq!(flaws(&lines[0]), []);
        assert_eq!(flaws(&lines[1]), [Flaw::Partly]);
        assert!(lines[1].tos.note.contains("по решению суда"));
    }

    #[test]
    fn a_row_named_as_a_sum_is_no_tos() {
        for name in [
            "Итого",
            "Итого:",
            "Всего",
            "Всего по городу",
            "ИТОГО по району",
        ] {
            let text = format!("№ п/п;Наименование ТОС;Жители\n1;А;5\n;{name};280\n");
            assert_eq!(flaws(&lines(&text)[1]), [Flaw::Total], "{name}");
        }
        let text = "№ п/п;Наименование ТОС;Жители\n1;Всеготут;5\n";
        assert_eq!(flaws(&lines(text)[0]), [], "a word that only begins so");
    }

    /// What a record of one odd cell says, with a chair and a status beside it or without.
    fn record_of(field: TosField, cell: &str, beside: bool) -> String {
        let (rest, others) = if beside {
            (
                ";Ким Ольга;действует",
                [Some(TosField::Chair), Some(TosField::Status)],
            )
        } else {
            ("", [None, None])
        };
        let text = format!("имя;поле;кто;как\nЁж;{cell}{rest}\n");
        let file = read(text.as_bytes(), &Wanted::default()).unwrap();
        let mut columns: Columns = vec![Some(TosField::Name), Some(field)];
        columns.extend(others);
        let table = TosTable {
            sheet: &file.sheet,
            header: 0,
            columns: &columns,
            today: today(),
        };
        let tos = table.lines().next().unwrap().tos;
        let known = Known {
            territory: None,
            chair: (!tos.chair.is_empty()).then(Id::new),
            year: 2021,
            members_year: 2021,
            today: today(),
        };
        let mut card = TosCard::new(Id::new());
        tos.apply(&mut card, known, false);
        // What other records of the line have in them.
        let places = [tos.district, tos.territory];
        let years = [tos.residents_year, tos.members_year];
        let kept = format!("{card:?} {places:?} {years:?} {}", tos.chair).to_lowercase();
        let words = kept.split(|it: char| !it.is_alphanumeric() && it != '-');
        // Keys have any figures in them.
        words
            .filter(|it| it.len() != 36)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn no_word_of_a_row_vanishes_however_odd_its_cells_are() {
        const ODDITIES: [&str; 12] = [
            "до 2027 г.",
            "5 лет",
            "31.02.2020",
            "ликвидирован 01.02.2021 по суду",
            "весной 15 человек",
            "да, ООО Ромашка",
            "решение 724-р от 32.01.2020",
            "Иванов, тел. 2-14 с 2020",
            "№ 5 дом двор",
            "с 01.02.2020 по 01.02.2025 досрочно",
            "многоквартирный дом и сарай",
            "2021 и 2022 год",
        ];
        // What a code, an ISO day or the record itself says instead.
        const CODED: [&str; 12] = [
            "г",
            "от",
            "с",
            "по",
            "до",
            "и",
            "год",
            "человек",
            "да",
            "ликвидирован",
            "дом",
            "многоквартирный",
        ];
        let fields = TosField::ALL
            .iter()
            .flat_map(|it| ODDITIES.map(|cell| (*it, cell)));
        for (field, cell) in fields {
            let alone = [TosField::Name, TosField::Chair, TosField::Status].contains(&field);
            for beside in [false, true] {
                let kept = record_of(field, cell, beside && !alone);
                let words = cell
                    .split([' ', ',', '.', '№', '-'])
                    .filter(|it| !it.is_empty());
                for word in words.map(str::to_lowercase) {
                    let known = kept.contains(&word) || CODED.contains(&&*word);
                    assert!(known, "{word} of {field:?}, {beside}: {cell}\n{kept}");
                }
            }
        }
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
