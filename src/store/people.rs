//! Rows of: people, and their consent to be kept here.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::table::{all, cell, find, select, table};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::organizations::Organization;
use crate::domain::people::{
    Consent, ConsentOn, ConsentState, NoConsent, Person, PersonCard, PersonRow,
};

table!(Person, "person", key: [surname, given_name, patronymic], id, surname, given_name, patronymic, gender, genitive, dative, post, organization, phone, email, note, erased_on);
table!(
    Consent,
    "consent",
    id,
    person,
    given_on,
    withdrawn_on,
    scope,
    note,
    basis,
    purpose
);

/// A person with the consents.
pub fn card(conn: &Reader, id: Id<Person>) -> Result<Option<PersonCard>> {
    let Some(person) = find(conn, id)? else {
        return Ok(None);
    };
    let consents = select(conn, "WHERE person = ?1 ORDER BY given_on, id", [id])?;
    Ok(Some(PersonCard { person, consents }))
}

/// All people, by surname; their consents as on a day.
pub fn person_rows(conn: &Reader, on: NaiveDate) -> Result<Vec<PersonRow>> {
    rows_of_all(conn, on)
}

pub(super) fn rows_of_all(conn: &Reader, on: NaiveDate) -> Result<Vec<PersonRow>> {
    let before_all = (String::new(), String::new());
    Ok(rows_after(conn, on, &before_all, u32::MAX)?.0)
}

/// The sort key and the key of a person: what comes after them is by surname.
pub(super) type After = (String, String);

/// At most `limit` people after one of them, and the last of these.
pub(super) fn rows_after(
    conn: &Reader,
    on: NaiveDate,
    after: &After,
    limit: u32,
) -> Result<(Vec<PersonRow>, Option<After>)> {
    let sql = "SELECT person.*, coalesce(nullif(organization.short_name, ''), organization.name) AS works_at,
                      EXISTS (SELECT 1 FROM consent
                              WHERE consent.person = person.id AND given_on <= ?1
                                AND (withdrawn_on IS NULL OR withdrawn_on > ?1)) AS consented
               FROM person LEFT JOIN organization ON organization.id = person.organization
               WHERE (person.sort_key, person.id) > (?2, ?3)
               ORDER BY person.sort_key, person.id LIMIT ?4";
    let mut select = conn.prepare_cached(sql)?;
    let mut found = select.query((on, &after.0, &after.1, limit))?;
    let (mut rows, mut last) = (Vec::new(), None);
    while let Some(row) = found.next()? {
        let name = Person {
            surname: cell(row, "surname")?,
            given_name: cell(row, "given_name")?,
            patronymic: cell(row, "patronymic")?,
            ..Person::new(cell(row, "id")?)
        };
        last = Some((cell(row, "sort_key")?, name.id.to_string()));
        rows.push(PersonRow {
            id: name.id,
            name: name.full_name(),
            post: cell(row, "post")?,
            organization: cell::<Option<_>>(row, "works_at")?.unwrap_or_default(),
            phone: cell(row, "phone")?,
            email: cell(row, "email")?,
            consented: cell(row, "consented")?,
            erased: cell::<Option<String>>(row, "erased_on")?.is_some(),
        });
    }
    Ok((rows, last))
}

/// Those whose data is kept without a valid consent or another basis on a day, by surname.
pub fn without_consent(conn: &Reader, on: NaiveDate) -> Result<Vec<NoConsent>> {
    let mut consents: HashMap<Id<Person>, Vec<Consent>> = HashMap::new();
    for consent in all::<Consent>(conn)? {
        consents.entry(consent.person).or_default().push(consent);
    }
    let organizations = all::<Organization>(conn)?.into_iter();
    let names: HashMap<Id<Organization>, String> =
        organizations.map(|it| (it.id, it.name)).collect();
    let mut found = Vec::new();
    for person in all::<Person>(conn)? {
        let given = consents.get(&person.id).into_iter().flatten();
        let consent = ConsentOn::of(given, on);
        if person.erased_on.is_some() || consent.state == ConsentState::Valid {
            continue;
        }
        let organization = person.organization.and_then(|it| names.get(&it).cloned());
        found.push(NoConsent {
            person,
            organization: organization.unwrap_or_default(),
            consent,
        });
    }
    Ok(found)
}
