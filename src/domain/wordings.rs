//! A text of a paper as the office words it: plain words with fields in braces.

use super::code::codes;

codes! {
    /// Where in a paper a text stands.
    pub enum WordingGroup {
        Head = "head",
        Attendance = "attendance",
        Questions = "questions",
        Votes = "votes",
        Signatures = "signatures",
    }
}

/// Longer ones are no words of a form any more.
pub const LONGEST: usize = 500;

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Words(String),
    /// The name of a field, without its braces.
    Field(String),
}

/// Why a text can not stand in a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordingProblem {
    Empty,
    TooLong,
    /// A brace that opens and is not closed.
    Unclosed,
    /// A brace that closes and was not opened.
    Unopened,
    /// There is no such field in this text.
    UnknownField(String),
    /// Without it the paper would not say what it must.
    MissingField(String),
    /// There is no such text to be reworded.
    UnknownText,
}

/// The text in one line, with single spaces.
pub fn in_one_line(text: &str) -> String {
    // Not the spaces that hold words together.
    let words = text.split(|it: char| it.is_whitespace() && it != '\u{a0}' && it != '\u{202f}');
    let words: Vec<&str> = words.filter(|it| !it.is_empty()).collect();
    words.join(" ")
}

/// The words and the fields of a text.
pub fn pieces(text: &str) -> Result<Vec<Piece>, WordingProblem> {
    let text = in_one_line(text);
    if text.is_empty() {
        return Err(WordingProblem::Empty);
    }
    if text.chars().count() > LONGEST {
        return Err(WordingProblem::TooLong);
    }
    let mut pieces = Vec::new();
    let mut rest = &*text;
    while let Some(at) = rest.find(['{', '}']) {
        let (words, from) = rest.split_at(at);
        let inside = from.strip_prefix('{').ok_or(WordingProblem::Unopened)?;
        let end = inside.find(['{', '}']);
        let end = end.filter(|at| inside[*at..].starts_with('}'));
        let (field, after) = inside.split_at(end.ok_or(WordingProblem::Unclosed)?);
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        pieces.push(Piece::Field(field.trim().to_owned()));
        rest = &after[1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_in_braces_and_braces_are_even() {
        let words = |it: &str| Piece::Words(it.to_owned());
        let field = |it: &str| Piece::Field(it.to_owned());
        assert_eq!(
            pieces(" Начало\n в { начало },  конец в {окончание}."),
            Ok(vec![
                words("Начало в "),
                field("начало"),
                words(", конец в "),
                field("окончание"),
                words("."),
            ])
        );
        for (text, problem) in [
            (" \n", WordingProblem::Empty),
            ("Начало в {начало", WordingProblem::Unclosed),
            ("Начало в {на{чало}}", WordingProblem::Unclosed),
            ("Начало в начало}", WordingProblem::Unopened),
            (&"ы".repeat(501), WordingProblem::TooLong),
        ] {
            assert_eq!(pieces(text), Err(problem), "{text}");
        }
        assert_eq!(pieces("{}"), Ok(vec![field("")]));
    }
}
