//! What an import of the register compares people with.

use super::table::cell;
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::people::Person;

/// A name, and a way to reach who bears it: of the person, or of a TOS that the person chairs.
pub struct Reached {
    pub person: Id<Person>,
    pub full_name: String,
    pub phone: String,
    pub email: String,
}

/// Everyone, once for the person and once for each TOS chaired.
pub fn reached(conn: &Reader) -> Result<Vec<Reached>> {
    let sql = "SELECT id, surname, given_name, patronymic, phone, email FROM person
               WHERE erased_on IS NULL
               UNION ALL
               SELECT person.id, surname, given_name, patronymic, tos.phone, tos.email
               FROM tos_officer
               JOIN person ON person.id = tos_officer.person
               JOIN tos ON tos.id = tos_officer.tos
               WHERE role = 'chair' AND erased_on IS NULL";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([], |row| {
        let person = Person {
            surname: cell(row, "surname")?,
            given_name: cell(row, "given_name")?,
            patronymic: cell(row, "patronymic")?,
            ..Person::new(cell(row, "id")?)
        };
        Ok(Reached {
            person: person.id,
            full_name: person.full_name(),
            phone: cell(row, "phone")?,
            email: cell(row, "email")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
