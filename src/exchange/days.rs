//! Days as other people's tables write them. A day without its year is no day.

use std::ops::Range;

use chrono::{Days, NaiveDate};

use super::words;
use crate::i18n::typing;

/// A day read from a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ReadDay {
    pub(super) day: NaiveDate,
    /// It was a number of days, as Excel counts them.
    pub(super) serial: bool,
}

/// A day found within a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundDay {
    pub(super) day: NaiveDate,
    pub(super) place: Range<usize>,
}

/// `28.12.2019 г.`, `28/12/19`, `2019-12-28 00:00:00`, `28 декабря 2019 года`, `43827`.
pub(super) fn day(cell: &str, today: NaiveDate) -> Option<ReadDay> {
    let words = cell.split_whitespace();
    let words: Vec<&str> = words
        .filter(|it| !words::is("quiet", it) && !it.contains(':'))
        .collect();
    let text = words.join(" ");
    let text = text.trim_matches([',', ';', '"', '\u{ab}', '\u{bb}']);
    if text.len() == 5 && text.bytes().all(|it| it.is_ascii_digit()) {
        return serial(text.parse().ok()?);
    }
    // «28.12.2019г.» has its last word stuck to the figures.
    let figures = text.trim_end_matches(|it: char| !it.is_ascii_digit());
    let tail = text[figures.len()..].trim();
    let text = if words::is("quiet", tail) {
        figures
    } else {
        text
    };
    let day = if text.chars().any(char::is_alphabetic) {
        in_words(text)
    } else {
        in_figures(text, today)
    };
    day.map(|day| ReadDay { day, serial: false })
}

/// Excel counts from the last but one day of 1899; only what can be a day of our time is one.
fn serial(number: u64) -> Option<ReadDay> {
    const OF_OUR_TIME: Range<u64> = 20_000..60_000;
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let day = zero.checked_add_days(Days::new(number));
    let day = day.filter(|_| OF_OUR_TIME.contains(&number))?;
    Some(ReadDay { day, serial: true })
}

fn in_figures(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let groups = text
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| !it.is_empty());
    let groups: Vec<&str> = groups.collect();
    let whole = groups.len() == 3 || (groups.len() == 1 && matches!(text.len(), 6 | 8));
    typing::date(text, today).ok().filter(|_| whole)
}

/// `28 декабря 2019`, `28-дек-2019`.
fn in_words(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text
        .split([' ', '-', '.', '\u{a0}'])
        .map(|it| it.trim_matches(['"', '\u{ab}', '\u{bb}', ',']))
        .filter(|it| !it.is_empty())
        .collect();
    let [day, month, year] = parts.as_slice() else {
        return None;
    };
    let full = year.len() == 4;
    let year = year.parse().ok().filter(|_| full)?;
    NaiveDate::from_ymd_opt(year, words::month(month)?, day.parse().ok()?)
}

/// The first day within a text.
pub(super) fn find_day(text: &str, today: NaiveDate) -> Option<FoundDay> {
    let mut at = 0;
    while let Some(from) = text[at..].find(|it: char| it.is_ascii_digit()) {
        let from = at + from;
        let figures = |it: char| it.is_ascii_digit() || "./-".contains(it);
        let length = text[from..].find(|it| !figures(it));
        let mut end = length.map_or(text.len(), |it| from + it);
        let trimmed = text[from..end].trim_end_matches(['.', '-', '/']);
        end = from + trimmed.len();
        if trimmed.len() >= 6
            && trimmed.contains(['.', '/', '-'])
            && let Some(day) = in_figures(trimmed, today)
        {
            return Some(FoundDay {
                day,
                place: from..end,
            });
        }
        if let Some(found) = worded(text, from).or_else(|| spaced(text, from, today)) {
            return Some(found);
        }
        at = end.max(from + 1);
    }
    None
}

/// A day in words that begins at `from`.
fn worded(text: &str, from: usize) -> Option<FoundDay> {
    let mut words = text[from..].split_inclusive([' ', '\u{a0}', '\n']);
    let three: String = words.by_ref().take(3).collect();
    let three = three.trim_end();
    // «2019г.» and «2019,» end with what is no part of the day.
    let digits = three.trim_end_matches(|it: char| !it.is_ascii_digit());
    let day = in_words(digits)?;
    let end = from + digits.len();
    Some(FoundDay {
        day,
        place: from..end,
    })
}

/// A day with spaces after its dots, as in «05. 12. 2019», that begins at `from`.
fn spaced(text: &str, from: usize, today: NaiveDate) -> Option<FoundDay> {
    let mut words = text[from..].split_inclusive(' ');
    let three: String = words.by_ref().take(3).collect();
    let digits = three.trim_end_matches(|it: char| !it.is_ascii_digit());
    let parts: Vec<&str> = digits.split(". ").map(str::trim).collect();
    let [day, month, year] = parts.as_slice() else {
        return None;
    };
    let day = in_figures(&format!("{day}.{month}.{year}"), today)?;
    let end = from + digits.len();
    let place = from..end;
    Some(FoundDay { day, place }).filter(|_| year.len() == 4)
}

/// Words within a text that look like a day and can be none: «31.02.2020», «32 января 2020».
pub(super) fn find_bad_day(text: &str, today: NaiveDate) -> Option<&str> {
    let mut before = ' ';
    for (from, letter) in text.char_indices() {
        let begins = letter.is_ascii_digit() && !before.is_ascii_digit() && !"./-".contains(before);
        before = letter;
        if !begins {
            continue;
        }
        let figures = |it: char| it.is_ascii_digit() || "./-".contains(it);
        let length = text[from..].find(|it| !figures(it));
        let end = length.map_or(text.len(), |it| from + it);
        let chunk = text[from..end].trim_end_matches(['.', '-', '/']);
        if looks_like_day(chunk) && in_figures(chunk, today).is_none() {
            return Some(chunk);
        }
        let mut words = text[from..].split_inclusive([' ', '\u{a0}']);
        let three: usize = words.by_ref().take(3).map(str::len).sum();
        let three = text[from..from + three].trim_end_matches(|it: char| !it.is_ascii_digit());
        let parts: Vec<&str> = three.split([' ', '\u{a0}']).collect();
        if let [_, month, _] = parts.as_slice()
            && words::month(month).is_some()
            && in_words(three).is_none()
        {
            return Some(three);
        }
    }
    None
}

/// Two short groups of figures and a year.
fn looks_like_day(chunk: &str) -> bool {
    let groups: Vec<&str> = chunk.split(['.', '/', '-']).collect();
    let short = |it: &str| matches!(it.len(), 1 | 2);
    match groups.as_slice() {
        [day, month, year] => match (day.len(), year.len()) {
            (4, _) => short(month) && short(year),
            (_, 4) => short(day) && short(month),
            (_, 2) => short(day) && short(month) && !chunk.contains(['/', '-']),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2022-03-01".parse().unwrap()
    }

    fn iso(cell: &str) -> Option<String> {
        day(cell, today()).map(|it| it.day.to_string())
    }

    #[test]
    fn days_come_in_many_shapes() {
        for cell in [
            "28.12.2019",
            "28/12/19",
            " 28.12.2019 г.",
            "28.12.2019г.",
            "2019-12-28",
            "2019-12-28 00:00:00",
            "28.12.2019\u{a0}года",
            "28 декабря 2019 г.",
            "«28» декабря 2019 года",
            "28-дек-2019",
            "43827",
        ] {
            assert_eq!(iso(cell).as_deref(), Some("2019-12-28"), "{cell}");
        }
        assert!(day("43827", today()).unwrap().serial);
    }

    #[test]
    fn what_has_no_year_or_is_impossible_is_no_day() {
        for cell in [
            "28.12",
            "декабрь 2019",
            "2019",
            "31.02.2020",
            "0103",
            "весной",
            "7",
            "",
        ] {
            assert_eq!(iso(cell), None, "{cell}");
        }
    }

    #[test]
    fn a_day_is_found_within_a_sentence() {
        for (text, found) in [
            ("от 28.12.2019 №113  ", Some("28.12.2019")),
            ("№ 7/1 от 5 мая 2020 г.", Some("5 мая 2020")),
            ("№ 724-р", None),
            ("от 05. 12. 2019 № 44", Some("05. 12. 2019")),
        ] {
            let day = find_day(text, today());
            assert_eq!(day.map(|it| &text[it.place]), found, "{text}");
        }
    }

    #[test]
    fn what_looks_like_a_day_and_is_none_is_found() {
        for (text, found) in [
            ("решение от 32.01.2020 № 5", Some("32.01.2020")),
            ("31.02.2020", Some("31.02.2020")),
            ("15.13.2021 г.", Some("15.13.2021")),
            ("от 31 февраля 2020 г.", Some("31 февраля 2020")),
            ("от 28.12.2019 № 7/1", None),
            ("тел. 8-900-111-22-33", None),
            ("с 5 мая 2020 года", None),
        ] {
            assert_eq!(find_bad_day(text, today()), found, "{text}");
        }
    }
}
