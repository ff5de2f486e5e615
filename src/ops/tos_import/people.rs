//! Who the chairs of a table are. Two people of one name are never silently made one.

use std::collections::HashMap;

use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::TosCard;
use crate::domain::text;
use crate::domain::tos::OfficerRole;
use crate::domain::tos_import::TosLine;
use crate::store::tos_import::Reached;

/// Everyone by name, and by name with a way to reach them.
pub(super) struct People {
    names: HashMap<Id<Person>, String>,
    known: HashMap<String, Id<Person>>,
    reached: HashMap<(String, String), Id<Person>>,
    /// New people, until an entry needs them.
    waiting: HashMap<Id<Person>, Person>,
}

impl People {
    pub(super) fn new(known: Vec<Reached>) -> Self {
        let mut people = Self {
            names: HashMap::new(),
            known: HashMap::new(),
            reached: HashMap::new(),
            waiting: HashMap::new(),
        };
        for it in known {
            let name = text::key(&it.full_name);
            people.names.insert(it.person, name.clone());
            people.enter(it.person, &name, [&it.phone, &it.email]);
        }
        people
    }

    fn enter(&mut self, person: Id<Person>, name: &str, contacts: [&str; 2]) {
        self.known.entry(name.to_owned()).or_insert(person);
        for contact in contacts.into_iter().filter_map(contact) {
            let key = (name.to_owned(), contact);
            self.reached.entry(key).or_insert(person);
        }
    }

    /// The chair of a line, and whether somebody else has the same name. It is the same person as
    /// a chair of this TOS with the name; as whoever has the whole name and the same phone or
    /// e-mail; nobody else.
    pub(super) fn chair_of(
        &mut self,
        line: &TosLine,
        card: &TosCard,
    ) -> (Option<Id<Person>>, bool) {
        if line.chair.is_empty() {
            return (None, false);
        }
        let name = text::key(&line.chair);
        let chairs = card
            .officers
            .iter()
            .filter(|it| it.role == OfficerRole::Chair);
        let mut chairs = chairs.map(|it| it.person);
        if let Some(same) = chairs.find(|it| self.names.get(it) == Some(&name)) {
            return (Some(same), false);
        }
        let contacts = [line.phone.as_str(), &line.email];
        if is_whole(&line.chair)
            && let Some(same) = self.reached_by(&name, contacts)
        {
            return (Some(same), false);
        }
        let namesake = self.known.contains_key(&name);
        let person = Person::named(Id::new(), &line.chair);
        self.enter(person.id, &name, contacts);
        self.names.insert(person.id, name);
        let id = person.id;
        self.waiting.insert(id, person);
        (Some(id), namesake)
    }

    fn reached_by(&self, name: &str, contacts: [&str; 2]) -> Option<Id<Person>> {
        let mut keys = contacts.into_iter().filter_map(contact);
        keys.find_map(|it| self.reached.get(&(name.to_owned(), it)).copied())
    }

    /// The person to be added for an entry with this chair.
    pub(super) fn take(&mut self, id: Option<Id<Person>>) -> Option<Person> {
        self.waiting.remove(&id?)
    }
}

/// Surname, name and patronymic, none of them a letter alone.
fn is_whole(name: &str) -> bool {
    !name.contains('.') && name.split_whitespace().count() >= 3
}

/// A phone without its signs, or an e-mail; what is too short to be either is none.
fn contact(text: &str) -> Option<String> {
    const SHORTEST: usize = 5;
    if text.contains('@') {
        return Some(text::key(text));
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let digits = match digits.strip_prefix('8') {
        // Long-distance calls within Russia begin with 8, from abroad with 7.
        Some(rest) if digits.len() == 11 => format!("7{rest}"),
        _ => digits,
    };
    (digits.len() >= SHORTEST).then_some(digits)
}
