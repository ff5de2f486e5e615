//! Rows of: people, and their consent to be kept here.

use super::table::{cell, find, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::people::{Consent, Person, PersonCard, PersonRow, PersonUse};

table!(Person, "person", key: [surname, given_name, patronymic], id, surname, given_name, patronymic, gender, genitive, dative, post, organization, phone, email, note, erased_on);
table!(
    Consent,
    "consent",
    id,
    person,
    given_on,
    withdrawn_on,
    scope,
    note
);

/// A person with the consents.
pub fn card(conn: &Reader, id: Id<Person>) -> Result<Option<PersonCard>> {
    let Some(person) = find(conn, id)? else {
        return Ok(None);
    };
    let consents = select(conn, "WHERE person = ?1 ORDER BY given_on, id", [id])?;
    Ok(Some(PersonCard { person, consents }))
}

/// All people, by surname.
pub fn person_rows(conn: &Reader) -> Result<Vec<PersonRow>> {
    let sql = "SELECT person.*, coalesce(nullif(organization.short_name, ''), organization.name) AS works_at,
                      EXISTS (SELECT 1 FROM consent
                              WHERE consent.person = person.id AND withdrawn_on IS NULL) AS consented
               FROM person LEFT JOIN organization ON organization.id = person.organization
               ORDER BY person.sort_key, person.id";
    let mut select = conn.prepare_cached(sql)?;
    let rows = select.query_map([], |row| {
        let name = Person {
            surname: cell(row, "surname")?,
            given_name: cell(row, "given_name")?,
            patronymic: cell(row, "patronymic")?,
            ..Person::new(cell(row, "id")?)
        };
        Ok(PersonRow {
            id: name.id,
            name: name.full_name(),
            post: cell(row, "post")?,
            organization: cell::<Option<_>>(row, "works_at")?.unwrap_or_default(),
            phone: cell(row, "phone")?,
            email: cell(row, "email")?,
            consented: cell(row, "consented")?,
            erased: cell::<Option<String>>(row, "erased_on")?.is_some(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where a person takes part, the newest first.
pub fn uses(conn: &Reader, id: Id<Person>) -> Result<Vec<PersonUse>> {
    let mut select = conn.prepare_cached(include_str!("person_uses.sql"))?;
    let uses = select.query_map([id], |row| {
        Ok(PersonUse {
            kind: cell(row, "kind")?,
            place: cell(row, "place")?,
            title: cell(row, "title")?,
            role: cell(row, "role")?,
            since: cell(row, "since")?,
            until: cell(row, "until")?,
        })
    })?;
    Ok(uses.collect::<rusqlite::Result<_>>()?)
}
