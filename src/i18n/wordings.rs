//! Texts of papers that the office may word in its own way: which, with which fields, and how.
//!
//! A further text joins the list by one line of [`TEXTS`]; builders of papers do not change.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentValue;

use super::{Label, Locale, Tr};
use crate::domain::minutes_versions::Wordings;
use crate::domain::wordings::{Piece, WordingGroup, WordingProblem, pieces};

/// A text that may be reworded.
#[derive(Debug)]
pub struct WordingText {
    pub key: &'static str,
    pub group: WordingGroup,
    /// Its variables; a paper would not say what it must without them.
    pub fields: &'static [&'static str],
    /// Its variables that may be left out.
    pub optional: &'static [&'static str],
    /// The forms of the standard text are chosen by this variable and this value shows the usual
    /// one; a text of the office has one form.
    pub forms: Option<(&'static str, &'static str)>,
}

const fn text(
    key: &'static str,
    group: WordingGroup,
    fields: &'static [&'static str],
) -> WordingText {
    WordingText {
        key,
        group,
        fields,
        optional: &[],
        forms: None,
    }
}

impl WordingText {
    const fn or(mut self, optional: &'static [&'static str]) -> Self {
        self.optional = optional;
        self
    }

    const fn forms(mut self, by: &'static str, usual: &'static str) -> Self {
        self.forms = Some((by, usual));
        self
    }

    pub fn find(key: &str) -> Option<&'static Self> {
        TEXTS.iter().find(|it| it.key == key)
    }

    /// The variables that can stand in it.
    pub fn variables(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().chain(self.optional).copied()
    }
}

use WordingGroup::{Attendance, Head, Questions, Signatures, Votes};

/// All of them, in the order of the papers.
pub const TEXTS: &[WordingText] = &[
    text("minutes-title", Head, &[]),
    text("minutes-subtitle", Head, &["body"]).forms("kind", "regular"),
    text("minutes-subtitle-unnamed", Head, &[]).forms("kind", "regular"),
    text("minutes-number", Head, &["number"]),
    text("minutes-no-number", Head, &[]),
    text("minutes-no-date", Head, &[]),
    text("minutes-time-from", Head, &["from"]),
    text("minutes-time", Head, &["from", "to"]),
    text("minutes-chair", Head, &["name"]),
    text("minutes-secretary", Head, &["name"]),
    text("minutes-present", Attendance, &[]),
    text("minutes-excused", Attendance, &[]),
    text("minutes-absent", Attendance, &[]),
    text("minutes-guests", Attendance, &[]),
    text("minutes-returned", Attendance, &[]),
    text("minutes-not-returned", Attendance, &[]),
    text("minutes-ballots-until", Attendance, &["date"]),
    text("minutes-ballot-on", Attendance, &["date"]),
    text("minutes-remote", Attendance, &[]),
    text("minutes-replaced", Attendance, &["name"]),
    text("minutes-advisory", Attendance, &[]),
    text("minutes-came-at", Attendance, &["number"]),
    text("minutes-left-at", Attendance, &["number"]),
    text("minutes-away", Attendance, &["numbers"]).forms("count", "2"),
    text("session-quorum", Attendance, &["present"])
        .or(&["members", "needed"])
        .forms("", ""),
    text("session-quorum-absentee", Attendance, &["present"])
        .or(&["members", "needed"])
        .forms("", ""),
    text("session-quorum-yes", Attendance, &[]),
    text("session-quorum-no", Attendance, &[]),
    text("minutes-item-quorum", Attendance, &["quorum"]),
    text("minutes-agenda", Questions, &[]),
    text("minutes-heard", Questions, &[]),
    text("minutes-spoke", Questions, &[]),
    text("minutes-recused", Questions, &["names"]),
    text("minutes-postponed", Questions, &[]),
    text("minutes-decided", Questions, &[]),
    text("minutes-decided-whole", Questions, &["number"]),
    text("minutes-voted-whole", Questions, &["number"]),
    text("minutes-responsible", Questions, &["name"]),
    text("minutes-co-executors", Questions, &["names"]).forms("count", "2"),
    text("minutes-substitute", Questions, &["member", "name"]),
    text("minutes-due", Questions, &["date"]),
    text("minutes-opinion", Questions, &["name", "text"]),
    text("vote-counts", Votes, &["votes", "against", "abstained"]),
    text("vote-counts-no-abstention", Votes, &["votes", "against"]),
    text("minutes-voted", Votes, &["counts"]),
    text("minutes-voted-named", Votes, &["counts"]),
    text("minutes-voted-secret", Votes, &["counts"]),
    text("minutes-voted-unanimous", Votes, &[]).or(&["votes"]),
    text("minutes-voted-none", Votes, &[]),
    text("minutes-voted-unknown", Votes, &[]),
    text("minutes-voters-for", Votes, &["names"]),
    text("minutes-voters-against", Votes, &["names"]),
    text("minutes-voters-abstained", Votes, &["names"]),
    text("minutes-voted-together", Votes, &["numbers"]),
    text("minutes-annulled", Votes, &["votes", "reason"]),
    text("minutes-annulled-unknown", Votes, &["reason"]),
    text("vote-ballots", Votes, &["issued", "found", "spoiled"]),
    text("vote-ballots-found", Votes, &["found", "spoiled"]),
    text("vote-recused", Votes, &["recused"]),
    text("vote-silent-count", Votes, &["silent"]),
    text("vote-silent", Votes, &["silent"]).forms("", ""),
    text("vote-tie-chair", Votes, &[]),
    text("vote-tie-rejected", Votes, &[]),
    text("vote-carried", Votes, &[]),
    text("vote-rejected", Votes, &[]),
    text("minutes-override", Votes, &["note"]),
    text("minutes-sign-chair", Signatures, &[]),
    text("minutes-sign-chairing", Signatures, &[]),
    text("minutes-sign-secretary", Signatures, &[]),
];

/// Stands before the text that is looked for in a paper made for showing it.
pub const MARK: char = '\u{e000}';

/// A stretch of a text of the office, ready to be said.
#[derive(Clone, Debug)]
enum Part {
    Words(String),
    Variable(&'static str),
}

/// What the office words otherwise.
#[derive(Clone, Debug, Default)]
pub(super) struct Own {
    texts: BTreeMap<&'static str, Vec<Part>>,
    marked: Option<String>,
}

impl Own {
    pub(super) fn text(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let parts = self.texts.get(key)?;
        let said = parts.iter().map(|part| match part {
            Part::Words(words) => words.clone(),
            Part::Variable(name) => {
                let value = args.iter().find(|(it, _)| it == name);
                match value.map(|(_, value)| value) {
                    Some(FluentValue::String(text)) => text.to_string(),
                    Some(FluentValue::Number(number)) => number.as_string().into_owned(),
                    _ => String::new(),
                }
            }
        });
        Some(self.marked(key, said.collect()))
    }

    pub(super) fn marked(&self, key: &str, text: String) -> String {
        match &self.marked {
            Some(marked) if marked == key => format!("{MARK}{text}"),
            _ => text,
        }
    }
}

impl Tr {
    /// The same texts with those of the office in their places. One that can not stand there is
    /// left out; [`Tr::wording_remarks`] tells why.
    #[must_use]
    pub fn with_wordings(&self, wordings: &Wordings) -> Self {
        let mut own = Own::default();
        let names = self.names_of_fields(wordings);
        for (key, text) in wordings {
            if let (Some(known), Ok(parts)) = (WordingText::find(key), names.parts(key, text)) {
                own.texts.insert(known.key, parts);
            }
        }
        self.with_own(own)
    }

    /// The same texts with [`MARK`] before each saying of one of them.
    #[must_use]
    pub fn marking(&self, key: &str) -> Self {
        let mut own = self.own.clone();
        own.marked = Some(key.to_owned());
        self.with_own(own)
    }

    fn with_own(&self, own: Own) -> Self {
        Self {
            locale: self.locale,
            bundle: self.bundle.clone(),
            own,
        }
    }

    /// What is wrong with the texts of the office, as sentences; the standard ones stand instead.
    pub fn wording_remarks(&self, wordings: &Wordings) -> Vec<String> {
        let names = self.names_of_fields(wordings);
        let wrong = wordings.iter().filter_map(|(key, text)| {
            let problem = names.parts(key, text).err()?;
            let of = WordingText::find(key);
            let of = of.map_or_else(|| key.clone(), |it| self.wording_standard(it));
            Some(self.wordings_remark(of, self.wording_problem(&problem)))
        });
        wrong.collect()
    }

    /// Can `text` stand in place of the text with this key?
    pub fn check_wording(&self, key: &str, text: &str) -> Result<(), WordingProblem> {
        let one = Wordings::from([(key.to_owned(), text.to_owned())]);
        self.names_of_fields(&one).parts(key, text).map(drop)
    }

    /// The text the program brings, with the names of its fields in braces; of several forms, the
    /// usual one.
    pub fn wording_standard(&self, text: &WordingText) -> String {
        let shown = text.variables().map(|it| {
            let name = self.wording_braced(it);
            (it, FluentValue::from(name))
        });
        let mut args: Vec<(&str, FluentValue<'_>)> = shown.collect();
        args.extend(text.forms.map(|(by, usual)| (by, usual.into())));
        crate::domain::wordings::in_one_line(&self.standard(text.key, &args))
    }

    /// «{имя}»
    pub fn wording_braced(&self, variable: &str) -> String {
        format!("{{{}}}", self.wording_field(variable))
    }

    /// The sentence that says why a text can not stand in a paper.
    pub fn wording_problem(&self, problem: &WordingProblem) -> String {
        match problem {
            WordingProblem::Empty => self.wordings_empty(),
            WordingProblem::TooLong => self.wordings_too_long(crate::domain::wordings::LONGEST),
            WordingProblem::Unclosed => self.wordings_unclosed(),
            WordingProblem::Unopened => self.wordings_unopened(),
            WordingProblem::UnknownField(name) => self.wordings_unknown_field(name.as_str()),
            WordingProblem::MissingField(name) => self.wordings_missing_field(name.as_str()),
            WordingProblem::UnknownText => self.wordings_unknown_text(),
        }
    }

    /// A file may come from a window in another language, so the fields have names in each.
    fn names_of_fields(&self, wordings: &Wordings) -> Names {
        let mut names = Names::default();
        names.add(self);
        let braces = wordings.values().any(|it| it.contains('{'));
        for other in Locale::ALL.iter().filter(|it| **it != self.locale) {
            if braces {
                names.add(&Self::new(*other));
            }
        }
        names
    }
}

/// The variables by the names people give them.
#[derive(Default)]
struct Names(
    BTreeMap<String, &'static str>,
    BTreeMap<&'static str, String>,
);

impl Names {
    fn add(&mut self, tr: &Tr) {
        let variables: BTreeSet<_> = TEXTS.iter().flat_map(WordingText::variables).collect();
        for variable in variables {
            let name = tr.wording_field(variable);
            self.0.insert(name.to_lowercase(), variable);
            self.1.entry(variable).or_insert(name);
        }
    }

    fn parts(&self, key: &str, text: &str) -> Result<Vec<Part>, WordingProblem> {
        let known = WordingText::find(key).ok_or(WordingProblem::UnknownText)?;
        let part = |piece| match piece {
            Piece::Words(words) => Ok(Part::Words(words)),
            Piece::Field(name) => {
                let variable = self.0.get(&name.to_lowercase()).copied();
                let variable = variable.filter(|it| known.variables().any(|own| own == *it));
                variable
                    .map(Part::Variable)
                    .ok_or(WordingProblem::UnknownField(name))
            }
        };
        let parts: Vec<Part> = pieces(text)?
            .into_iter()
            .map(part)
            .collect::<Result<_, _>>()?;
        for field in known.fields {
            let said = |it: &Part| matches!(it, Part::Variable(name) if name == field);
            if !parts.iter().any(said) {
                let name = self.1.get(field).cloned().unwrap_or_default();
                return Err(WordingProblem::MissingField(name));
            }
        }
        Ok(parts)
    }
}

impl Label for WordingGroup {
    fn label(self, tr: &Tr) -> String {
        tr.wording_group(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(key: &str, text: &str) -> Wordings {
        Wordings::from([(key.to_owned(), text.to_owned())])
    }

    #[test]
    fn every_text_of_the_list_has_just_the_fields_it_is_listed_with() {
        for locale in Locale::ALL {
            let tr = Tr::new(*locale);
            for it in TEXTS {
                let standard = tr.wording_standard(it);
                let all: Vec<&str> = it.variables().collect();
                for variable in &all {
                    let braced = tr.wording_braced(variable);
                    assert!(standard.contains(&braced), "{}: {standard}", it.key);
                    assert_ne!(braced, "{…}", "{variable} has no name");
                }
                assert_eq!(standard.matches('{').count(), all.len(), "{standard}");
                assert!(!standard.contains("{$"), "{standard}");
                assert_eq!(tr.check_wording(it.key, &standard), Ok(()), "{standard}");
            }
        }
        let keys: BTreeSet<_> = TEXTS.iter().map(|it| it.key).collect();
        assert_eq!(keys.len(), TEXTS.len());
    }

    #[test]
    fn texts_with_several_forms_are_marked_so() {
        let ftl = crate::i18n::RU.join("\n");
        for it in TEXTS {
            let from = ftl.split(&format!("\n{} =", it.key)).nth(1).unwrap();
            let lines = from.lines().skip(1);
            let text: Vec<&str> = lines.take_while(|it| it.starts_with([' ', '}'])).collect();
            let head = from.lines().next().unwrap();
            let forms = head.contains("->") || text.join("").contains("->");
            assert_eq!(it.forms.is_some(), forms, "{}", it.key);
        }
    }

    #[test]
    fn the_words_of_the_office_stand_in_place_of_the_standard_ones() {
        let tr = Tr::new(Locale::Ru);
        let with = tr.with_wordings(&own("minutes-chair", "Председатель собрания: { Имя }"));
        assert_eq!(
            with.minutes_chair("Иванова"),
            "Председатель собрания: Иванова"
        );
        assert_eq!(with.minutes_secretary("Ким"), tr.minutes_secretary("Ким"));
        let quorum = own("session-quorum", "Явились {присутствуют} ({состав}).");
        let with = tr.with_wordings(&quorum);
        assert_eq!(
            with.session_quorum(7, "12 членов", 7),
            "Явились 7 (12 членов)."
        );
        let english = Tr::new(Locale::En).with_wordings(&own("minutes-number", "№ {номер}-П"));
        assert_eq!(
            english.minutes_number(4),
            "№ 4-П",
            "a file goes from one language to another"
        );
    }

    #[test]
    fn a_wrong_text_is_told_and_the_standard_one_stands() {
        let tr = Tr::new(Locale::Ru);
        for (key, text, said) in [
            (
                "minutes-chair",
                "Вёл {фамилия}",
                "Поля {фамилия} в этом тексте нет",
            ),
            ("minutes-chair", "Вёл собрание", "Не хватает поля {имя}"),
            ("minutes-chair", "Вёл {имя", "не закрыта"),
            ("minutes-chair", "Вёл имя}", "не открыта"),
            ("minutes-chair", "  ", "Текст пуст"),
            ("minutes-story", "Жили-были", "такого текста"),
        ] {
            let wrong = own(key, text);
            let remarks = tr.wording_remarks(&wrong);
            assert!(remarks[0].contains(said), "{remarks:?}");
            let with = tr.with_wordings(&wrong);
            assert_eq!(with.minutes_chair("Ким"), tr.minutes_chair("Ким"));
        }
        assert!(
            tr.wording_remarks(&own("minutes-title", "ПРОТОКОЛ СОБРАНИЯ"))
                .is_empty()
        );
    }
}
