//! Names of people in their cases: the form the user gave, or one proposed by the rules of Russian.

use petrovich::Case;

use super::Tr;
use crate::domain::people::{Gender, Person};

/// A case of a name that papers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameCase {
    /// «данные Ивановой Анны Петровны»
    Genitive,
    /// «вручить Ивановой Анне Петровне»
    Dative,
}

impl Tr {
    /// The gender of the person; where nobody said it, the one the name has.
    pub fn gender_of_person(&self, person: &Person) -> Option<Gender> {
        person.gender.or_else(|| self.proposed_gender(person))
    }

    /// What the name alone tells.
    pub fn proposed_gender(&self, person: &Person) -> Option<Gender> {
        let [surname, given_name, patronymic] = parts(person).map(present);
        match petrovich::detect_gender(surname, given_name, patronymic) {
            petrovich::Gender::Male => Some(Gender::Male),
            petrovich::Gender::Female => Some(Gender::Female),
            petrovich::Gender::Androgynous => None,
        }
    }

    /// The whole name in a case: as the user corrected it, or as proposed.
    pub fn name_in(&self, case: NameCase, person: &Person) -> String {
        let corrected = match case {
            NameCase::Genitive => &person.genitive,
            NameCase::Dative => &person.dative,
        };
        let corrected = corrected.as_deref().map(str::trim);
        match corrected.filter(|it| !it.is_empty()) {
            Some(name) => name.to_owned(),
            None => self.proposed_name_in(case, person),
        }
    }

    /// The whole name by the rules; as it is where the gender is not known.
    pub fn proposed_name_in(&self, case: NameCase, person: &Person) -> String {
        let Some(gender) = self.gender_of_person(person) else {
            return person.full_name();
        };
        let gender = match gender {
            Gender::Male => petrovich::Gender::Male,
            Gender::Female => petrovich::Gender::Female,
        };
        let case = match case {
            NameCase::Genitive => Case::Genitive,
            NameCase::Dative => Case::Dative,
        };
        let particles = self.names_particles();
        let rules: [Rule; 3] = [
            petrovich::lastname,
            petrovich::firstname,
            petrovich::middlename,
        ];
        let declined = parts(person).into_iter().zip(rules).map(|(part, rule)| {
            let words = part.split_whitespace();
            let stays = |word: &str| {
                let last = word.rsplit('-').next().unwrap_or_default().to_lowercase();
                particles.split(' ').any(|it| it == last)
            };
            if part.split_whitespace().any(stays) {
                return part.split_whitespace().collect::<Vec<_>>().join(" ");
            }
            let words: Vec<String> = words
                .map(|it| in_its_case(it, rule, gender, case))
                .collect();
            words.join(" ")
        });
        let declined: Vec<String> = declined.filter(|it| !it.is_empty()).collect();
        declined.join(" ")
    }

    /// «Ивановой А. П.»: the surname in a case, and initials.
    pub fn short_name_in(&self, case: NameCase, person: &Person) -> String {
        let whole = self.name_in(case, person);
        let words = person.surname.split_whitespace().count();
        let surname: Vec<&str> = whole.split_whitespace().take(words).collect();
        let declined = Person {
            surname: surname.join(" "),
            ..person.clone()
        };
        declined.short_name()
    }
}

type Rule = fn(petrovich::Gender, &str, Case) -> String;

/// The rules know small letters and a capital; a name in capitals keeps them.
fn in_its_case(word: &str, rule: Rule, gender: petrovich::Gender, case: Case) -> String {
    let capitals = word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    if word.ends_with('.') {
        return word.to_owned();
    }
    if capitals {
        rule(gender, &word.to_lowercase(), case).to_uppercase()
    } else {
        rule(gender, word, case)
    }
}

fn parts(person: &Person) -> [&str; 3] {
    [&person.surname, &person.given_name, &person.patronymic].map(|it| it.trim())
}

fn present(part: &str) -> Option<&str> {
    Some(part).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::i18n::Locale;

    fn person(name: &str) -> Person {
        Person::named(Id::new(), name)
    }

    #[test]
    fn names_are_proposed_in_their_cases_as_the_town_writes_them() {
        let tr = Tr::new(Locale::Ru);
        for (name, genitive, dative) in [
            (
                "Боргояков Сергей Ильич",
                "Боргоякова Сергея Ильича",
                "Боргоякову Сергею Ильичу",
            ),
            (
                "Чебодаева Ольга Сергеевна",
                "Чебодаевой Ольги Сергеевны",
                "Чебодаевой Ольге Сергеевне",
            ),
            (
                "Черных Анна Петровна",
                "Черных Анны Петровны",
                "Черных Анне Петровне",
            ),
            (
                "Шевченко Лев Львович",
                "Шевченко Льва Львовича",
                "Шевченко Льву Львовичу",
            ),
            (
                "Салтыков-Щедрин Илья Ильич",
                "Салтыкова-Щедрина Ильи Ильича",
                "Салтыкову-Щедрину Илье Ильичу",
            ),
            (
                "Мамедов Гасан Али оглы",
                "Мамедова Гасана Али оглы",
                "Мамедову Гасану Али оглы",
            ),
            (
                "Чан-оглы Пётр Иванович",
                "Чан-оглы Петра Ивановича",
                "Чан-оглы Петру Ивановичу",
            ),
            (
                "БОРГОЯКОВ СЕРГЕЙ ИЛЬИЧ",
                "БОРГОЯКОВА СЕРГЕЯ ИЛЬИЧА",
                "БОРГОЯКОВУ СЕРГЕЮ ИЛЬИЧУ",
            ),
            ("Иванов А. П.", "Иванова А. П.", "Иванову А. П."),
        ] {
            let mut person = person(name);
            if name.contains("А.") {
                person.gender = Some(Gender::Male);
            }
            assert_eq!(tr.name_in(NameCase::Genitive, &person), genitive);
            assert_eq!(tr.name_in(NameCase::Dative, &person), dative);
        }
    }

    #[test]
    fn the_gender_is_proposed_by_the_name_and_said_by_the_user() {
        let tr = Tr::new(Locale::Ru);
        assert_eq!(
            tr.proposed_gender(&person("Ким Анна Сергеевна")),
            Some(Gender::Female)
        );
        assert_eq!(
            tr.proposed_gender(&person("Мкртчян Армен Суренович")),
            Some(Gender::Male)
        );
        assert_eq!(tr.proposed_gender(&person("Ким")), None);
        let mut woman = person("Ким Саша");
        woman.gender = Some(Gender::Female);
        assert_eq!(tr.gender_of_person(&woman), Some(Gender::Female));
        assert_eq!(tr.name_in(NameCase::Dative, &woman), "Ким Саше");
        let unknown = person("Ким");
        assert_eq!(tr.name_in(NameCase::Dative, &unknown), "Ким");
    }

    #[test]
    fn what_the_user_corrected_wins_also_in_the_short_form() {
        let tr = Tr::new(Locale::Ru);
        let mut person = person("Дюма Алексей Петрович");
        person.dative = Some("Дюме Алексею Петровичу".to_owned());
        assert_eq!(
            tr.name_in(NameCase::Dative, &person),
            "Дюме Алексею Петровичу"
        );
        assert_eq!(
            tr.short_name_in(NameCase::Dative, &person),
            "Дюме\u{a0}А.\u{a0}П."
        );
        assert_eq!(
            tr.short_name_in(NameCase::Genitive, &person),
            "Дюма\u{a0}А.\u{a0}П."
        );
    }
}
