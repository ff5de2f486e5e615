//! Forms of words that come from records and stand in sentences. The endings are texts of the locale.

use super::Tr;

/// The grammatical gender of a name, as the texts select by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameGender {
    Masculine,
    Feminine,
    Neuter,
}

impl NameGender {
    /// As the variants of a text are called.
    pub fn code(self) -> &'static str {
        match self {
            Self::Masculine => "masculine",
            Self::Feminine => "feminine",
            Self::Neuter => "neuter",
        }
    }
}

impl Tr {
    /// With whom or what: «почётная грамота» is «почётной грамотой». What follows the noun stays.
    pub fn instrumental(&self, phrase: &str) -> String {
        let adjectives = self.grammar_instrumental_adjective();
        declined(phrase, &adjectives, &self.grammar_instrumental_noun())
    }

    /// In what: «региональный этап» is «региональном этапе». What follows the noun stays.
    pub fn prepositional(&self, phrase: &str) -> String {
        let adjectives = self.grammar_prepositional_adjective();
        declined(phrase, &adjectives, &self.grammar_prepositional_noun())
    }

    /// The gender of the noun a name begins with: «Администрация города» is feminine.
    pub fn gender_of(&self, name: &str) -> NameGender {
        let adjectives = self.grammar_instrumental_adjective();
        let words: Vec<&str> = name.split_whitespace().collect();
        let noun = head(&words, &adjectives).map_or("", |at| words[at]);
        let ends_as =
            |endings: String| is_word(noun) && endings.split(' ').any(|it| noun.ends_with(it));
        if ends_as(self.grammar_feminine()) {
            NameGender::Feminine
        } else if ends_as(self.grammar_neuter()) {
            NameGender::Neuter
        } else {
            NameGender::Masculine
        }
    }

    /// A name with its quotes, unless it has its own.
    pub fn quoted(&self, name: &str) -> String {
        let name = name.trim();
        if name.starts_with('«') && name.ends_with('»') && !name[2..].contains('«') {
            name.to_owned()
        } else {
            format!("«{name}»")
        }
    }
}

/// The beginning of a name as it stands inside a sentence; abbreviations stay as they are.
pub fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}

/// The beginning of a sentence.
pub fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn declined(phrase: &str, adjectives: &str, nouns: &str) -> String {
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let Some(noun) = head(&words, adjectives) else {
        return words.join(" ");
    };
    let form = |(at, word): (usize, &&str)| {
        if at > noun || !is_word(word) {
            (*word).to_owned()
        } else if at == noun {
            changed(word, nouns).unwrap_or_else(|| (*word).to_owned())
        } else {
            changed(word, adjectives).unwrap_or_else(|| (*word).to_owned())
        }
    };
    words
        .iter()
        .enumerate()
        .map(form)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where the noun stands: after adjectives and numerals such as «III».
fn head(words: &[&str], adjectives: &str) -> Option<usize> {
    let last = words.len().checked_sub(1)?;
    let before = |word: &str| {
        changed(word, adjectives).is_some() || word.chars().all(|it| it.is_ascii_alphanumeric())
    };
    Some(words.iter().position(|it| !before(it)).unwrap_or(last))
}

/// A word with small letters: neither an abbreviation, nor a name in quotes.
fn is_word(word: &str) -> bool {
    word.chars().all(|it| it.is_alphabetic() || it == '-') && word.chars().any(char::is_lowercase)
}

fn changed(word: &str, rules: &str) -> Option<String> {
    let mut rules = rules.split(' ').filter_map(|it| it.split_once('>'));
    rules.find_map(|(from, to)| Some(format!("{}{to}", word.strip_suffix(from)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn awards_partners_and_stages_stand_in_their_case() {
        let tr = Tr::new(Locale::Ru);
        for (word, form) in [
            ("диплом", "дипломом"),
            ("диплом I степени", "дипломом I степени"),
            ("почётная грамота", "почётной грамотой"),
            (
                "благодарственное письмо Губернатора",
                "благодарственным письмом Губернатора",
            ),
            ("кубок", "кубком"),
            ("благодарность", "благодарностью"),
            ("Общественная палата города", "Общественной палатой города"),
            ("Общественный совет", "Общественным советом"),
            ("ТОС «Заря»", "ТОС «Заря»"),
        ] {
            assert_eq!(tr.instrumental(word), form);
        }
        for (word, form) in [
            ("региональный этап", "региональном этапе"),
            ("II этап", "II этапе"),
            ("республиканский тур", "республиканском туре"),
            ("финал", "финале"),
        ] {
            assert_eq!(tr.prepositional(word), form);
        }
        assert_eq!(Tr::new(Locale::En).instrumental("diploma"), "diploma");
    }

    #[test]
    fn the_gender_is_that_of_the_first_noun() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(tr.gender_of("Администрация города"), NameGender::Feminine);
        assert_eq!(tr.gender_of("Городской совет"), NameGender::Masculine);
        assert_eq!(tr.gender_of("Правление ТОС"), NameGender::Neuter);
        assert_eq!(tr.gender_of("ТОС «Заря»"), NameGender::Masculine);
        assert_eq!(tr.gender_of(""), NameGender::Masculine);
    }

    #[test]
    fn a_name_in_a_sentence_keeps_its_abbreviation_and_has_quotes_once() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(lower_first("Ежегодный конкурс"), "ежегодный конкурс");
        assert_eq!(lower_first("ТОС года"), "ТОС года");
        assert_eq!(upper_first("проведено"), "Проведено");
        assert_eq!(tr.quoted("Лучший двор"), "«Лучший двор»");
        assert_eq!(tr.quoted("«Лучший двор»"), "«Лучший двор»");
        assert_eq!(tr.quoted("«А» и «Б»"), "««А» и «Б»»");
    }
}
