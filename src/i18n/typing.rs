//! What a person types, read leniently: dates, whole numbers, money; and why it can not be read.

use chrono::{Datelike, Days, NaiveDate};

use super::Tr;

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    Shape,
    Month,
    Day,
    Year,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberProblem {
    Shape,
    TooManyDigits,
    TooBig,
}

impl Tr {
    /// A date as people type it, or the sentence that says what is wrong.
    pub fn read_date(&self, text: &str, today: NaiveDate) -> Result<NaiveDate, String> {
        let word = text.trim().to_lowercase();
        let is_one_of = |words: String| words.split(' ').any(|it| it == word);
        if is_one_of(self.typing_today()) {
            return Ok(today);
        }
        if is_one_of(self.typing_yesterday()) {
            return Ok(today.checked_sub_days(Days::new(1)).unwrap_or(today));
        }
        date(text, today).map_err(|problem| match problem {
            DateProblem::Shape => self.typing_date_shape(),
            DateProblem::Month => self.typing_date_month(),
            DateProblem::Day => self.typing_date_day(),
            DateProblem::Year => self.typing_date_year(),
        })
    }

    /// A whole number between `least` and `most`, or the sentence that says what is wrong.
    pub fn read_number(&self, text: &str, least: i64, most: i64) -> Result<i64, String> {
        let number = scaled(text, 0).map_err(|problem| match problem {
            NumberProblem::Shape => self.typing_number_shape(),
            NumberProblem::TooManyDigits => self.typing_number_whole(),
            NumberProblem::TooBig => self.typing_number_big(),
        })?;
        if number < least {
            return Err(self.typing_number_least(self.number(least)));
        }
        if number > most {
            return Err(self.typing_number_most(self.number(most)));
        }
        Ok(number)
    }

    /// Roubles as people type them («5 000,50 ₽»), in kopecks.
    pub fn read_kopecks(&self, text: &str) -> Result<i64, String> {
        let mut text = text.trim().to_lowercase();
        for word in self.typing_roubles().split(' ') {
            if let Some(rest) = text.strip_suffix(word) {
                text = rest.to_owned();
                break;
            }
        }
        scaled(&text, 2).map_err(|problem| match problem {
            NumberProblem::Shape => self.typing_money_shape(),
            NumberProblem::TooManyDigits => self.typing_money_digits(),
            NumberProblem::TooBig => self.typing_number_big(),
        })
    }

    /// An exact number of up to three digits after the comma, in thousandths.
    pub fn read_thousandths(&self, text: &str) -> Result<i64, String> {
        scaled(text, 3).map_err(|problem| match problem {
            NumberProblem::Shape => self.typing_number_shape(),
            NumberProblem::TooManyDigits => self.typing_number_digits(),
            NumberProblem::TooBig => self.typing_number_big(),
        })
    }

    /// Kopecks as a field shows them, without the spaces that would be in the way of typing.
    pub fn typed_roubles(kopecks: i64) -> String {
        let (sign, sum) = (if kopecks < 0 { "-" } else { "" }, kopecks.unsigned_abs());
        match sum % 100 {
            0 => format!("{sign}{}", sum / 100),
            rest => format!("{sign}{},{rest:02}", sum / 100),
        }
    }
}

/// `1.3.25`, `01.03.2025`, `010325`, `01032025`, `1/3` and `0103` of this year, `2025-03-01`.
pub fn date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateProblem> {
    let text = text.trim().trim_end_matches('.');
    if !text
        .chars()
        .all(|it| it.is_ascii_digit() || " .,/-\u{a0}".contains(it))
    {
        return Err(DateProblem::Shape);
    }
    let parts: Vec<&str> = text
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .collect();
    let this_year = today.year().to_string();
    let (day, month, year) = match parts.as_slice() {
        [all] if matches!(all.len(), 6 | 8) => (&all[..2], &all[2..4], &all[4..]),
        [all] if all.len() == 4 => (&all[..2], &all[2..], this_year.as_str()),
        [day, month] if day.len() <= 2 && month.len() <= 2 => (*day, *month, this_year.as_str()),
        [year, month, day] if year.len() == 4 => (*day, *month, *year),
        [day, month, year] if matches!(year.len(), 2 | 4) => (*day, *month, *year),
        _ => return Err(DateProblem::Shape),
    };
    let number = |it: &str| it.parse::<u32>().map_err(|_| DateProblem::Shape);
    let year = full_year(number(year)?, year.len(), today);
    if !(1900..=2199).contains(&year) {
        return Err(DateProblem::Year);
    }
    let month = number(month)?;
    if !(1..=12).contains(&month) {
        return Err(DateProblem::Month);
    }
    NaiveDate::from_ymd_opt(year, month, number(day)?).ok_or(DateProblem::Day)
}

/// Two digits mean the years around this one: up to twenty ahead, the rest behind.
fn full_year(year: u32, digits: usize, today: NaiveDate) -> i32 {
    let year = year as i32;
    if digits > 2 {
        return year;
    }
    let century = today.year() - today.year().rem_euclid(100);
    if year > today.year() - century + 20 {
        century - 100 + year
    } else {
        century + year
    }
}

/// A decimal number times ten to the `digits`; spaces between digits are ignored.
pub fn scaled(text: &str, digits: usize) -> Result<i64, NumberProblem> {
    let text: String = text.chars().filter(|it| !it.is_whitespace()).collect();
    let (minus, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let is_number = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    if whole.is_empty() || !is_number(whole) || !is_number(part) {
        return Err(NumberProblem::Shape);
    }
    let part = part.trim_end_matches('0');
    if part.len() > digits {
        return Err(NumberProblem::TooManyDigits);
    }
    let all = format!("{whole}{part:0<digits$}");
    let value: i64 = all.parse().map_err(|_| NumberProblem::TooBig)?;
    Ok(if minus { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_read_in_every_way_clerks_type_it() {
        let today = day("2020-06-15");
        for (typed, read) in [
            ("150620", "2020-06-15"),
            ("01032025", "2025-03-01"),
            ("1.3.25", "2025-03-01"),
            (" 01.03.2025 ", "2025-03-01"),
            ("01.03.2025.", "2025-03-01"),
            ("1/3", "2020-03-01"),
            ("0103", "2020-03-01"),
            ("1 3 98", "1998-03-01"),
            ("2025-03-01", "2025-03-01"),
            ("29,02,2020", "2020-02-29"),
        ] {
            assert_eq!(date(typed, today), Ok(day(read)), "{typed}");
        }
        let tr = Tr::new(Locale::Ru);
        assert_eq!(tr.read_date("с", today), Ok(today));
        assert_eq!(tr.read_date("Сегодня", today), Ok(today));
        assert_eq!(tr.read_date("вчера", today), Ok(day("2020-06-14")));
    }

    #[test]
    fn what_is_no_date_is_explained() {
        let today = day("2020-06-15");
        assert_eq!(date("31.02.2025", today), Err(DateProblem::Day));
        assert_eq!(date("1.13.2025", today), Err(DateProblem::Month));
        assert_eq!(date("1.3.0202", today), Err(DateProblem::Year));
        for typed in ["", "весной", "1", "1.3.2", "1.2.3.4", "12345", "111.2"] {
            assert_eq!(date(typed, today), Err(DateProblem::Shape), "{typed}");
        }
        let tr = Tr::new(Locale::Ru);
        assert_eq!(
            tr.read_date("31.02.2025", today),
            Err("Такого дня в этом месяце нет".to_owned())
        );
    }

    #[test]
    fn money_is_read_to_the_kopeck_and_never_rounded() {
        let tr = Tr::new(Locale::Ru);
        for (typed, kopecks) in [
            ("5000", 500_000),
            ("5 000,5", 500_050),
            ("5000.05 руб.", 500_005),
            ("7₽", 700),
            ("-1,10", -110),
        ] {
            assert_eq!(tr.read_kopecks(typed), Ok(kopecks), "{typed}");
        }
        assert!(tr.read_kopecks("1,005").is_err());
        assert!(tr.read_kopecks("сто").is_err());
        assert_eq!(Tr::typed_roubles(500_005), "5000,05");
        assert_eq!(Tr::typed_roubles(-50), "-0,50");
    }

    #[test]
    fn numbers_keep_their_bounds_and_say_which() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(tr.read_number("12 345", 0, 99_999), Ok(12_345));
        assert_eq!(
            tr.read_number("-1", 0, 10),
            Err("Число должно быть не меньше 0".to_owned())
        );
        assert!(tr.read_number("2,5", 0, 10).is_err());
        assert!(tr.read_number("99999999999999999999", 0, 10).is_err());
        assert_eq!(tr.read_thousandths("3,5"), Ok(3500));
    }
}
