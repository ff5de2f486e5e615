//! Terms of plans in words: what interval of days «I quarter» or «until 15 November» is.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::text;

/// The words of terms and what each of them does; a language of terms is one such file.
const WORDS: &str = include_str!("../../assets/terms.txt");

/// From the first to the last day, both inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// The days a term means in a plan of `year`; `None` if it is only a text.
///
/// A year named in the term is stronger than the plan's one.
pub fn interval(term: &str, year: i32) -> Option<Interval> {
    let term = text::key(term);
    let tokens = tokens(&term);
    if tokens.contains(&Token::Times) {
        return whole_year(year);
    }
    let always = tokens.contains(&Token::Always);
    let understood = Reading::of(&tokens).and_then(|it| it.interval(year));
    if always {
        understood.or_else(|| whole_year(year))
    } else {
        understood
    }
}

/// The same words for another year: years named in the term move along.
pub fn moved_to_year(term: &str, from: i32, to: i32) -> String {
    let (old, new) = (from.to_string(), to.to_string());
    let mut moved = String::with_capacity(term.len());
    let mut rest = term;
    while let Some(at) = rest.find(&old) {
        let end = at + old.len();
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        let part_of_number =
            is_digit(rest[..at].chars().next_back()) || is_digit(rest[end..].chars().next());
        moved += &rest[..at];
        moved += if part_of_number { &old } else { &new };
        rest = &rest[end..];
    }
    moved + rest
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Number(u32),
    Date(NaiveDate),
    Month(u32),
    Ordinal(u32),
    Quarter,
    Half,
    YearWord,
    Season(u32),
    Always,
    /// «2 раза в год»: what follows is how often, not when.
    Times,
    Through,
    Until,
    From,
    By,
    And,
    Dash,
    Quiet,
    /// A word of no known meaning.
    Other,
}

static VOCABULARY: LazyLock<HashMap<&str, Token>> = LazyLock::new(|| {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(": "));
    lines
        .flat_map(|(role, words)| {
            let token = token_of_role(role).expect("a test reads every role");
            words.split_whitespace().map(move |word| (word, token))
        })
        .collect()
});

fn token_of_role(role: &str) -> Option<Token> {
    let (name, value) = role.split_once(' ').unwrap_or((role, "0"));
    let value = value.parse().ok()?;
    Some(match name {
        "month" => Token::Month(value),
        "ordinal" => Token::Ordinal(value),
        "season" => Token::Season(value),
        "quarter" => Token::Quarter,
        "half" => Token::Half,
        "year" => Token::YearWord,
        "always" => Token::Always,
        "times" => Token::Times,
        "through" => Token::Through,
        "until" => Token::Until,
        "from" => Token::From,
        "by" => Token::By,
        "and" => Token::And,
        "dash" => Token::Dash,
        "quiet" => Token::Quiet,
        _ => return None,
    })
}

fn tokens(term: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = term.trim_start();
    while let Some(first) = rest.chars().next() {
        let alike = |it: char| match first {
            it0 if it0.is_ascii_digit() => it.is_ascii_digit() || it == '.',
            it0 if it0.is_alphabetic() => it.is_alphabetic(),
            _ => false,
        };
        let end = rest.find(|it| !alike(it)).unwrap_or(rest.len());
        let end = end.max(first.len_utf8());
        let (word, after) = rest.split_at(end);
        if first.is_ascii_digit() {
            found.push(number_or_date(word));
        } else if let Some(token) = VOCABULARY.get(word) {
            found.push(*token);
        } else if first.is_alphabetic() {
            found.push(ordinal(word).map_or(Token::Other, Token::Ordinal));
        } else if matches!(first, ',' | ';') {
            found.push(Token::And);
        }
        rest = after.trim_start();
    }
    // «1-й квартал»: the dash belongs to the number.
    let mut at = 0;
    while at + 2 < found.len() {
        if let [Token::Number(_), Token::Dash, Token::Quiet] = found[at..at + 3] {
            found.remove(at + 1);
        }
        at += 1;
    }
    found.retain(|it| *it != Token::Quiet);
    found
}

fn number_or_date(word: &str) -> Token {
    let word = word.trim_end_matches('.');
    if let Ok(number) = word.parse() {
        return Token::Number(number);
    }
    let parts: Vec<u32> = word.split('.').filter_map(|it| it.parse().ok()).collect();
    match parts[..] {
        [day, month, year] if year < 10_000 => {
            let year = if year < 100 { year + 2000 } else { year };
            let date = NaiveDate::from_ymd_opt(year as i32, month, day);
            date.map_or(Token::Other, Token::Date)
        }
        _ => Token::Other,
    }
}

/// Roman numerals of quarters and halves, in Latin letters of either case.
fn ordinal(word: &str) -> Option<u32> {
    match word {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" => Some(4),
        _ => None,
    }
}

/// A named stretch of time, as far as its words go.
#[derive(Clone, Copy, Default)]
struct Part {
    /// A day of a month, or which quarter or half.
    number: Option<u32>,
    unit: Option<Unit>,
    year: Option<i32>,
}

#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Date(NaiveDate),
    Month(u32),
    Season(u32),
    Quarter,
    Half,
    Year,
}

/// Parts in the order of the term, and how it opens.
#[derive(Default)]
struct Reading {
    parts: Vec<Part>,
    until: bool,
    from: bool,
}

impl Reading {
    fn of(tokens: &[Token]) -> Option<Self> {
        let mut reading = Self::default();
        let mut part = Part::default();
        let mut joined = false;
        for token in tokens {
            match *token {
                Token::Always | Token::Times | Token::Through | Token::Quiet => (),
                Token::Number(year) if (1900..2200).contains(&year) => {
                    if part.year.replace(year as i32).is_some() {
                        return None;
                    }
                }
                Token::Number(number) | Token::Ordinal(number) => {
                    if part.unit.is_some() || part.number.is_some() || part.year.is_some() {
                        return None;
                    }
                    part.number = Some(number);
                }
                Token::YearWord => {
                    if part.unit.is_none() && part.number.is_none() {
                        part.unit = Some(Unit::Year);
                    }
                }
                Token::Date(date) => part.set(Unit::Date(date))?,
                Token::Month(month) => part.set(Unit::Month(month))?,
                Token::Season(month) => part.set(Unit::Season(month))?,
                Token::Quarter => part.set(Unit::Quarter)?,
                Token::Half => part.set(Unit::Half)?,
                // «не позднее», «до», «с» open the term; anywhere else they close what stands before.
                Token::Until | Token::From | Token::By | Token::And | Token::Dash => {
                    if part.is_empty() {
                        if matches!(token, Token::And | Token::Dash) && !reading.parts.is_empty() {
                            return None;
                        }
                    } else {
                        reading.parts.push(std::mem::take(&mut part));
                    }
                    let opens = reading.parts.is_empty();
                    reading.until |= opens && matches!(token, Token::Until | Token::By);
                    reading.from |= opens && *token == Token::From;
                    joined |= !opens;
                }
                Token::Other => return None,
            }
        }
        if !part.is_empty() {
            reading.parts.push(part);
        } else if joined {
            return None;
        }
        (!reading.parts.is_empty()).then_some(reading)
    }

    fn interval(mut self, year: i32) -> Option<Interval> {
        self.inherit();
        let parts: Option<Vec<Interval>> = self.parts.iter().map(|it| it.days(year)).collect();
        let parts = parts?;
        let mut from = parts.iter().map(|it| it.from).min()?;
        let mut to = parts.iter().map(|it| it.to).max()?;
        if parts.windows(2).any(|pair| pair[1].from < pair[0].from) {
            return None; // «ноябрь–март»: of which year, nobody said.
        }
        if self.until && parts.len() == 1 {
            from = NaiveDate::from_ymd_opt(to.year(), 1, 1)?;
        }
        if self.from && parts.len() == 1 {
            to = NaiveDate::from_ymd_opt(from.year(), 12, 31)?;
        }
        (from <= to).then_some(Interval { from, to })
    }

    /// «I–II квартал», «15–20 июня», «апрель–май 2021»: what is said once holds for what stands before.
    fn inherit(&mut self) {
        let mut next: Option<Part> = None;
        for part in self.parts.iter_mut().rev() {
            if let Some(next) = next {
                if part.unit.is_none() {
                    part.unit = next.unit;
                }
                part.year = part.year.or(next.year);
            }
            next = Some(*part);
        }
    }
}

impl Part {
    fn is_empty(&self) -> bool {
        self.number.is_none() && self.unit.is_none() && self.year.is_none()
    }

    fn set(&mut self, unit: Unit) -> Option<()> {
        if self.unit.is_some() {
            return None;
        }
        self.unit = Some(unit);
        Some(())
    }

    fn days(&self, plan_year: i32) -> Option<Interval> {
        let year = self.year.unwrap_or(plan_year);
        match (self.unit, self.number) {
            (Some(Unit::Date(date)), None) => Some(Interval {
                from: date,
                to: date,
            }),
            (Some(Unit::Month(month)), Some(day)) => {
                let date = NaiveDate::from_ymd_opt(year, month, day)?;
                Some(Interval {
                    from: date,
                    to: date,
                })
            }
            (Some(Unit::Month(month)), None) => months(year, month, 1),
            (Some(Unit::Season(month)), None) => months(year, month, 3),
            (Some(Unit::Quarter), Some(number @ 1..=4)) => months(year, number * 3 - 2, 3),
            (Some(Unit::Half), Some(number @ 1..=2)) => months(year, number * 6 - 5, 6),
            (Some(Unit::Year), None) => whole_year(year),
            (None, None) => self.year.and_then(whole_year),
            _ => None,
        }
    }
}

fn months(year: i32, first: u32, count: u32) -> Option<Interval> {
    let from = NaiveDate::from_ymd_opt(year, first, 1)?;
    let to = from
        .checked_add_months(Months::new(count))?
        .checked_sub_days(Days::new(1))?;
    Some(Interval { from, to })
}

fn whole_year(year: i32) -> Option<Interval> {
    months(year, 1, 12)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_of_the_words_is_known() {
        for line in WORDS.lines().filter(|it| !it.starts_with('#')) {
            let (role, words) = line.split_once(": ").unwrap();
            assert!(token_of_role(role).is_some(), "{line}");
            for word in words.split_whitespace() {
                assert_eq!(text::key(word), word, "{line}");
            }
        }
    }

    #[test]
    fn terms_in_words_are_understood_as_days() {
        const TERMS: &[(&str, &str, &str)] = &[
            ("в течение года", "2020-01-01", "2020-12-31"),
            ("В течение 2021 года", "2021-01-01", "2021-12-31"),
            ("весь период", "2020-01-01", "2020-12-31"),
            ("I квартал", "2020-01-01", "2020-03-31"),
            ("1 квартал", "2020-01-01", "2020-03-31"),
            ("1-й квартал", "2020-01-01", "2020-03-31"),
            ("IV кв.", "2020-10-01", "2020-12-31"),
            ("IV квартал 2021 г.", "2021-10-01", "2021-12-31"),
            ("II–III квартал", "2020-04-01", "2020-09-30"),
            ("1, 2 кварталы", "2020-01-01", "2020-06-30"),
            ("второй квартал", "2020-04-01", "2020-06-30"),
            ("в I полугодии", "2020-01-01", "2020-06-30"),
            ("I полугодие", "2020-01-01", "2020-06-30"),
            ("второе полугодие 2021 года", "2021-07-01", "2021-12-31"),
            ("апрель–май", "2020-04-01", "2020-05-31"),
            ("апрель - май 2021 г.", "2021-04-01", "2021-05-31"),
            ("март 2021", "2021-03-01", "2021-03-31"),
            ("март", "2020-03-01", "2020-03-31"),
            ("Февраль", "2020-02-01", "2020-02-29"),
            ("март, сентябрь", "2020-03-01", "2020-09-30"),
            ("до 15 ноября", "2020-01-01", "2020-11-15"),
            ("до 1 июля", "2020-01-01", "2020-07-01"),
            ("не позднее 15 ноября 2021 года", "2021-01-01", "2021-11-15"),
            ("до 15.11.2021", "2021-01-01", "2021-11-15"),
            ("до конца года", "2020-01-01", "2020-12-31"),
            ("до конца марта", "2020-01-01", "2020-03-31"),
            ("ежегодно до 15 ноября", "2020-01-01", "2020-11-15"),
            ("ежегодно, до 15 ноября", "2020-01-01", "2020-11-15"),
            ("ежегодно, в мае", "2020-05-01", "2020-05-31"),
            ("еженедельно", "2020-01-01", "2020-12-31"),
            ("ежеквартально", "2020-01-01", "2020-12-31"),
            (
                "ежемесячно, до 10 числа месяца, следующего за отчётным",
                "2020-01-01",
                "2020-12-31",
            ),
            ("2 раза в год", "2020-01-01", "2020-12-31"),
            ("1 раз в квартал", "2020-01-01", "2020-12-31"),
            ("постоянно", "2020-01-01", "2020-12-31"),
            ("15.06.2021", "2021-06-15", "2021-06-15"),
            ("15.06.21", "2021-06-15", "2021-06-15"),
            ("15 июня", "2020-06-15", "2020-06-15"),
            ("15 июня 2021 года", "2021-06-15", "2021-06-15"),
            ("15–20 июня", "2020-06-15", "2020-06-20"),
            ("с 1 по 15 июня", "2020-06-01", "2020-06-15"),
            ("с 25 мая по 10 июня 2021 г.", "2021-05-25", "2021-06-10"),
            ("с марта по май", "2020-03-01", "2020-05-31"),
            ("с сентября", "2020-09-01", "2020-12-31"),
            ("01.03.2021 – 15.03.2021", "2021-03-01", "2021-03-15"),
            ("2019–2021 годы", "2019-01-01", "2021-12-31"),
            ("декабрь 2020 – январь 2021", "2020-12-01", "2021-01-31"),
            ("летом", "2020-06-01", "2020-08-31"),
        ];
        for (term, from, to) in TERMS {
            let expected = Interval {
                from: from.parse().unwrap(),
                to: to.parse().unwrap(),
            };
            assert_eq!(interval(term, 2020), Some(expected), "{term}");
        }
    }

    #[test]
    fn a_term_that_is_no_interval_stays_a_text() {
        const TEXTS: &[&str] = &[
            "",
            "по мере необходимости",
            "по отдельному плану",
            "по согласованию",
            "31 февраля",
            "V квартал",
            "5 квартал",
            "15",
            "до 10",
            "ноябрь–март",
            "май июнь",
            "35.13.2021",
            "март – по согласованию",
            "–",
            "до",
            "май –",
        ];
        for term in TEXTS {
            assert_eq!(interval(term, 2020), None, "{term}");
        }
    }

    #[test]
    fn a_term_moves_to_the_next_year_with_the_years_it_names() {
        assert_eq!(moved_to_year("март 2021", 2021, 2022), "март 2022");
        assert_eq!(moved_to_year("до 15.11.2021", 2021, 2022), "до 15.11.2022");
        assert_eq!(moved_to_year("I квартал", 2021, 2022), "I квартал");
        assert_eq!(moved_to_year("№ 120213", 2021, 2022), "№ 120213");
    }
}
