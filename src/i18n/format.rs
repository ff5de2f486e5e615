//! How dates, numbers and names look to a person.

use chrono::{Datelike, NaiveDate};

use super::{Locale, Tr};
use crate::domain::town::Act;

impl Tr {
    /// «29 июня 2017 г.», as papers have it.
    pub fn long_date(&self, date: NaiveDate) -> String {
        self.date_long(
            date.day(),
            self.month_of(date.month()),
            date.year().to_string(),
        )
    }

    /// «29.06.2017», as fields and lists have it in either language.
    pub fn date(&self, date: NaiveDate) -> String {
        date.format("%d.%m.%Y").to_string()
    }

    /// As [`Tr::date`]; unknown is an empty text, never a made-up day.
    pub fn date_or_empty(&self, date: Option<NaiveDate>) -> String {
        date.map(|it| self.date(it)).unwrap_or_default()
    }

    /// «01.01.2019–31.12.2021», «с 01.01.2019», «до 31.12.2021»; nothing if neither is known.
    pub fn period(&self, since: Option<NaiveDate>, until: Option<NaiveDate>) -> String {
        match (since, until) {
            (Some(since), Some(until)) => format!("{}–{}", self.date(since), self.date(until)),
            (Some(since), None) => self.period_since(self.date(since)),
            (None, Some(until)) => self.period_until(self.date(until)),
            (None, None) => String::new(),
        }
    }

    /// The days of an event; the year alone, if no more is known.
    pub fn event_days(&self, year: i32, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
        match (from, to) {
            (Some(from), Some(to)) if to != from => self.period(Some(from), Some(to)),
            (Some(day), _) | (None, Some(day)) => self.date(day),
            (None, None) => year.to_string(),
        }
    }

    /// The name of a month as a date has it: «июня». `month` is 1 to 12.
    pub fn month_of(&self, month: u32) -> String {
        self.date_month_of(month)
    }

    /// The name of a month alone: «Июнь». `month` is 1 to 12.
    pub fn month(&self, month: u32) -> String {
        self.date_month(month)
    }

    /// «12 345», with spaces that do not break.
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        // A number of four digits reads well as it is (ГОСТ Р 7.0.97 and Мильчин agree).
        let from = if digits.len() <= 4 {
            usize::MAX
        } else {
            digits.len()
        };
        let mut text = String::from(if number < 0 { "−" } else { "" });
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && from != usize::MAX && (from - at) % 3 == 0 {
                text.push('\u{a0}');
            }
            text.push(digit);
        }
        text
    }

    /// An exact number kept as thousandths: 3500 is «3,5».
    pub fn thousandths(&self, value: i64) -> String {
        let sign = if value < 0 { "−" } else { "" };
        let (whole, rest) = (value.unsigned_abs() / 1000, value.unsigned_abs() % 1000);
        let comma = match self.locale() {
            Locale::Ru => ',',
            Locale::En => '.',
        };
        let rest = format!("{rest:03}");
        let rest = rest.trim_end_matches('0');
        if rest.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}{comma}{rest}")
        }
    }

    /// Kopecks as roubles: 500000 is «5000», 500050 is «5000,50».
    pub fn roubles(&self, kopecks: i64) -> String {
        let roubles = self.number(kopecks / 100);
        match kopecks % 100 {
            0 => roubles,
            rest => format!("{roubles},{:02}", rest.abs()),
        }
    }

    /// «постановление Администрации г. Саяногорск от 12.03.2015 № 215 «О границах»»; what is not known is left out.
    pub fn act(&self, act: &Act) -> String {
        let number = act.number.trim();
        let parts = [
            act.kind.trim().to_owned(),
            act.issuer.trim().to_owned(),
            act.dated_on
                .map(|it| self.act_dated(self.date(it)))
                .unwrap_or_default(),
            Some(number)
                .filter(|it| !it.is_empty())
                .map(|it| self.act_number(it))
                .unwrap_or_default(),
        ];
        let mut known: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        let title = act.title.trim();
        // A name begins with a capital; what has quotes already, or is the rest of something, stays as it is.
        if !known.is_empty() && title.starts_with(char::is_uppercase) {
            known.push(self.quoted(title));
        } else if !title.is_empty() {
            known.push(title.to_owned());
        }
        known.join(" ")
    }
}

/// «Общественная палата» for «общественная палата»: as a field and a list begin.
pub fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// VII for 7; the editions of a forum or contest.
pub fn roman(mut number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            text += sign;
            number -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_read_as_in_an_office_paper() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(tr.long_date(day("2017-06-29")), "29\u{a0}июня 2017\u{a0}г.");
        assert_eq!(tr.date(day("2017-06-09")), "09.06.2017");
        assert_eq!(tr.month(5), "Май");
        assert_eq!(
            Tr::new(Locale::En).long_date(day("2017-06-29")),
            "29\u{a0}June 2017"
        );
    }

    #[test]
    fn numbers_are_grouped_and_keep_together() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(tr.number(1234), "1234");
        assert_eq!(tr.number(12345), "12\u{a0}345");
        assert_eq!(tr.number(-1_234_567), "−1\u{a0}234\u{a0}567");
        assert_eq!(tr.thousandths(3990), "3,99");
        assert_eq!(tr.thousandths(4000), "4");
        assert_eq!(tr.roubles(1_250_050), "12\u{a0}500,50");
    }

    #[test]
    fn an_act_is_named_by_what_is_known_of_it() {
        let tr = Tr::new(Locale::Ru);
        let mut act = Act {
            kind: "постановление".to_owned(),
            issuer: "Администрации г. Саяногорск".to_owned(),
            number: "724-р".to_owned(),
            dated_on: Some(day("2015-03-12")),
            ..Act::new(crate::domain::Id::new())
        };
        assert_eq!(
            tr.act(&act),
            "постановление Администрации г. Саяногорск от\u{a0}12.03.2015 №\u{a0}724-р"
        );
        act.dated_on = None;
        act.issuer.clear();
        assert_eq!(tr.act(&act), "постановление №\u{a0}724-р");
        act.title = "Об уставе ТОС «Мечта»".to_owned();
        assert_eq!(
            tr.act(&act),
            "постановление №\u{a0}724-р «Об уставе ТОС «Мечта»»"
        );
        act.title = "с изменениями".to_owned();
        assert_eq!(tr.act(&act), "постановление №\u{a0}724-р с изменениями");
        assert_eq!(tr.act(&Act::new(act.id)), "");
    }

    #[test]
    fn editions_are_roman() {
        assert_eq!(roman(7), "VII");
        assert_eq!(roman(14), "XIV");
        assert_eq!(roman(49), "XLIX");
    }
}
