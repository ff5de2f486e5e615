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
        if let Some(found) = worded(text, from) {
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
        ] {
            let day = find_day(text, today());
            assert_eq!(day.map(|it| &text[it.place]), found, "{text}");
        }
    }
}
