//! Acts as other people's tables write them, taken apart; what is not understood stays in the title.

use std::ops::Range;

use chrono::NaiveDate;

use super::days::find_day;
use super::words;
use crate::domain::tos_import::ActLine;

const SIGN: char = '\u{2116}';

/// «Постановление администрации … от 28.12.2019 № 113», taken apart.
pub(super) fn act(line: &str, today: NaiveDate) -> ActLine {
    let mut act = ActLine::default();
    let found = find_day(line, today);
    let dated = found.as_ref().map(|it| of_day(line, &it.place));
    let numbered = numbered(line).or_else(|| unsigned(line, dated.clone()?.end));
    if dated.is_none() && numbered.is_none() {
        line.clone_into(&mut act.title);
        return act;
    }
    act.dated_on = found.map(|it| it.day);
    let number = numbered.as_ref().map(|it| it.place.clone());
    if let Some(place) = number {
        line[place].clone_into(&mut act.number);
    }
    let mut parts: Vec<Range<usize>> = dated.into_iter().collect();
    parts.extend(numbered.map(|it| it.sign..it.place.end));
    parts.sort_by_key(|it| it.start);
    let begin = parts.first().map_or(line.len(), |it| it.start);
    let end = parts.iter().map(|it| it.end).max().unwrap_or(line.len());
    let head = line[..begin].trim_matches([' ', ',', ';']);
    let (kind, issuer) = head.split_once(' ').unwrap_or((head, ""));
    kind.clone_into(&mut act.kind);
    issuer.trim().clone_into(&mut act.issuer);
    // What stands between the day and the number, and what follows both.
    let between = match parts.as_slice() {
        [first, second] if first.end < second.start => said(&line[first.end..second.start]),
        _ => String::new(),
    };
    let rest = [between, said(&line[end..])];
    let rest: Vec<String> = rest.into_iter().filter(|it| !it.is_empty()).collect();
    without_quotes(&rest.join(" ")).clone_into(&mut act.title);
    act
}

/// The day with the «от» before it, also one that is stuck to the word before.
fn of_day(line: &str, day: &Range<usize>) -> Range<usize> {
    let head = line[..day.start].trim_end();
    let word = head.split_whitespace().next_back().unwrap_or_default();
    let glued = || {
        let at = words::ends("of", word)?;
        let before = word[..at].chars().next_back()?;
        // «поселенияот», «СПот»; but «оборот» is a word of its own.
        (is_vowel(before) || before.is_uppercase()).then_some(word.len() - at)
    };
    let of = if words::is("of", word) {
        word.len()
    } else {
        glued().unwrap_or(0)
    };
    head.len() - of..day.end
}

fn is_vowel(letter: char) -> bool {
    "\u{430}\u{435}\u{438}\u{43e}\u{443}\u{44b}\u{44d}\u{44e}\u{44f}".contains(letter)
}

/// Where the number of an act stands.
struct Numbered {
    sign: usize,
    place: Range<usize>,
}

/// The number after its sign.
fn numbered(line: &str) -> Option<Numbered> {
    let (sign, from) = line.match_indices([SIGN, 'N']).find_map(|(at, sign)| {
        let from = skip_spaces(line, at + sign.len());
        let next = line[from..].chars().next();
        let before = line[..at].chars().next_back();
        // «поселения№ 5», but no letter N of a word.
        let own = sign != "N" || before.is_none_or(|it| !it.is_alphanumeric());
        (own && next.is_some_and(char::is_alphanumeric)).then_some((at, from))
    })?;
    let place = from..end_of_number(line, from);
    Some(Numbered { sign, place })
}

/// A number without its sign, right after the day and with nothing else there: «от 11.12.2019 " 1155 р-П».
fn unsigned(line: &str, after: usize) -> Option<Numbered> {
    let mut from = after;
    for word in line[after..].split_inclusive(' ') {
        if word.starts_with(|it: char| it.is_ascii_digit()) {
            break;
        }
        let silent = !word.chars().any(char::is_alphanumeric) || words::is("quiet", word);
        if !silent {
            return None;
        }
        from += word.len();
    }
    let is_digit = line[from..].starts_with(|it: char| it.is_ascii_digit());
    let end = end_of_number(line, from);
    let alone = !line[end..].chars().any(char::is_alphanumeric);
    (is_digit && alone).then_some(Numbered {
        sign: from,
        place: from..end,
    })
}

/// The end of a number with what belongs to it: «724-р», «7/1», «778 р-П», «724 - р».
fn end_of_number(line: &str, from: usize) -> usize {
    let mut end = end_of_word(line, from);
    // A comma ends it.
    if line[end..].starts_with(' ') {
        let next = skip_spaces(line, end);
        let word = &line[next..end_of_word(line, next)];
        if is_suffix(word) {
            end = next + word.len();
        } else if matches!(word, "-" | "/" | "\u{2013}") {
            let last = skip_spaces(line, next + word.len());
            let word = &line[last..end_of_word(line, last)];
            let digits = word.starts_with(|it: char| it.is_ascii_digit());
            if digits || words::is("act-suffix", word) {
                end = last + word.len();
            }
        }
    }
    let number = line[from..end].trim_end_matches(['.', '"', '\u{bb}']);
    from + number.len()
}

fn end_of_word(line: &str, from: usize) -> usize {
    let end = line[from..].find(|it: char| it.is_whitespace() || ",;)".contains(it));
    end.map_or(line.len(), |it| from + it)
}

fn skip_spaces(line: &str, from: usize) -> usize {
    line.len() - line[from..].trim_start().len()
}

/// «р-П», «-р», «р/п», «р»: short, and no word.
fn is_suffix(word: &str) -> bool {
    const MOST: usize = 3;
    let joined = word.contains(['-', '/']);
    let mut parts = word.split(['-', '/']);
    let short = |it: &str| it.chars().count() <= MOST && it.chars().all(char::is_alphabetic);
    words::is("act-suffix", word) || (joined && word.chars().count() > 1 && parts.all(short))
}

/// The words of a rest, without those that say nothing at a day.
fn said(rest: &str) -> String {
    let rest = rest.trim_matches([' ', ',', ';', '.']);
    let mut words: Vec<&str> = rest.split_whitespace().collect();
    while words.first().is_some_and(|it| words::is("quiet", it)) {
        words.remove(0);
    }
    while words.last().is_some_and(|it| words::is("quiet", it)) {
        words.pop();
    }
    let text = words.join(" ");
    if text.chars().any(char::is_alphanumeric) {
        text
    } else {
        String::new()
    }
}

/// «О границах» has its quotes put around it again when the act is written out.
fn without_quotes(title: &str) -> &str {
    let inner = title.strip_prefix('\u{ab}');
    let Some(inner) = inner.and_then(|it| it.strip_suffix('\u{bb}')) else {
        return title;
    };
    let mut open = 0;
    for letter in inner.chars() {
        match letter {
            '\u{ab}' => open += 1,
            '\u{bb}' => open -= 1,
            _ => (),
        }
        if open < 0 {
            return title;
        }
    }
    inner
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2022-03-01".parse().unwrap()
    }

    #[test]
    fn an_act_is_taken_apart_and_nothing_of_it_is_lost() {
        let table = [
            (
                "Постановление администрации МО «Беломорский район» от 28.12.2019 №113",
                (
                    "Постановление",
                    "113",
                    "2019-12-28",
                    "администрации МО «Беломорский район»",
                    "",
                ),
            ),
            (
                "решение Совета депутатов № 7/1 от 5 мая 2020 г. «О границах»",
                (
                    "решение",
                    "7/1",
                    "2020-05-05",
                    "Совета депутатов",
                    "О границах",
                ),
            ),
            ("724-р", ("", "", "", "", "724-р")),
            (
                "Распоряжение № 724-р",
                ("Распоряжение", "724-р", "", "", ""),
            ),
            (
                "Распоряжение от 04.12.2020 №778 р-П",
                ("Распоряжение", "778 р-П", "2020-12-04", "", ""),
            ),
            (
                "Распоряжение № 24 - р от 04.12.2020",
                ("Распоряжение", "24 - р", "2020-12-04", "", ""),
            ),
            (
                "Распоряжение от 11.12.2019 \" 1155 р-П",
                ("Распоряжение", "1155 р-П", "2019-12-11", "", ""),
            ),
            (
                "Распоряжение поселения от 01.09.2017г. 60 р-П",
                ("Распоряжение", "60 р-П", "2017-09-01", "поселения", ""),
            ),
            (
                "Распоряжение поселения№ 225-О от 19.05.2021 года",
                ("Распоряжение", "225-О", "2021-05-19", "поселения", ""),
            ),
            (
                "Распоряжение поселенияот 05.02.2020 №3",
                ("Распоряжение", "3", "2020-02-05", "поселения", ""),
            ),
            (
                "Постановление от 05. 12. 2019 № 44 с изменениями",
                ("Постановление", "44", "2019-12-05", "", "с изменениями"),
            ),
            (
                "Решение от 05.12.2019 о границах, № 44",
                ("Решение", "44", "2019-12-05", "", "о границах"),
            ),
            (
                "Постановление от 09.01.2020 №",
                ("Постановление", "", "2020-01-09", "", ""),
            ),
        ];
        for (text, (kind, number, on, issuer, title)) in table {
            let act = act(text, today());
            let dated = act.dated_on.map(|it| it.to_string()).unwrap_or_default();
            assert_eq!(
                (&*act.kind, &*act.number, &*dated, &*act.issuer, &*act.title),
                (kind, number, on, issuer, title),
                "{text}"
            );
        }
    }
}
