//! What all papers of the register say alike.

use chrono::NaiveDate;

use super::{Block, Document, TextSize};
use crate::domain::register_day::TosName;
use crate::domain::town::Act;
use crate::i18n::Tr;

/// Whose register a paper speaks of, in the genitive, and who makes it.
pub(super) struct Whose<'a> {
    pub(super) municipality: &'a str,
    pub(super) department: &'a str,
}

/// A paper with its three lines: what it is, of which register, of which day or year.
pub(super) fn paper(
    whose: &Whose<'_>,
    (name, heading, line): (String, String, String),
    tr: &Tr,
) -> Document {
    let of = tr.register_of(whose.municipality);
    let subject = format!("{heading} {of}");
    let mut document = Document::new(name)
        .subject(subject.trim())
        .author(whose.department)
        .size(TextSize::Medium);
    document.push(Block::title(heading));
    document.push(Block::subtitle(of.trim()));
    document.push(Block::centred(line));
    document
}

/// What is not known is said to be so.
pub(super) fn known(text: &str, tr: &Tr) -> String {
    match text.trim() {
        "" => tr.register_unknown(),
        text => text.to_owned(),
    }
}

pub(super) fn known_day(day: Option<NaiveDate>, tr: &Tr) -> String {
    known(&tr.date_or_empty(day), tr)
}

pub(super) fn known_number(number: Option<u32>, tr: &Tr) -> String {
    number.map_or_else(|| tr.register_unknown(), |it| tr.number(it.into()))
}

/// The name by the charter, and the short one if it says something else.
pub(super) fn whole_name(name: &str, short: &str) -> String {
    match short.trim() {
        "" => name.to_owned(),
        short if short == name.trim() => name.to_owned(),
        short => format!("{name} ({short})"),
    }
}

/// «ТОС «Берёзка» (ТОС-01)»
pub(super) fn numbered_name(tos: &TosName, tr: &Tr) -> String {
    let title = known(tos.title(), tr);
    match tos.number.trim() {
        "" => title,
        number => format!("{title} ({number})"),
    }
}

/// The act as it is called; empty if there is none.
pub(super) fn act(act: Option<&Act>, tr: &Tr) -> String {
    act.map(|it| tr.act(it)).unwrap_or_default()
}

/// «с 15.03.2018 по 15.03.2023»; empty if neither is known.
pub(super) fn term(since: Option<NaiveDate>, until: Option<NaiveDate>, tr: &Tr) -> String {
    let since = since.map(|it| tr.register_since(tr.date(it)));
    let until = until.map(|it| tr.register_until(tr.date(it)));
    let term: Vec<String> = since.into_iter().chain(until).collect();
    term.join(" ")
}

/// What is said of several things: those that are not blank, with `between` them.
pub(super) fn joined<S: AsRef<str>>(parts: impl IntoIterator<Item = S>, between: &str) -> String {
    let mut text = String::new();
    for part in parts {
        let part = part.as_ref().trim();
        if part.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text += between;
        }
        text += part;
    }
    text
}
