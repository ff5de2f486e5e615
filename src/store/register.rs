//! The register as of a day: each table is read once from end to end, and joined here by TOS.
//!
//! One SQL with a subquery a history took five times as long at 100,000 TOS: it looks up each row
//! by a key of 36 letters. What was the last on a day is decided as `domain/register.rs` says; a
//! test sees that the list and the cards agree. `register_slices.rs` asks the same for some of the
//! TOS at a time.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Params, Row};

use super::register_scope::Scope;
use super::table::{cell, select};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::{Figure, RegisterEntry, TosRow, registered_by};
use crate::domain::territories::Territories;
use crate::domain::tos::{Boundary, Charter, CharterKind, Officer, StatusChange, Tos, TosStatus};
use crate::domain::town::{Act, Territory};

type ByTos<V> = HashMap<Id<Tos>, V>;
/// A change of a charter: the day of its registration, and the act.
type Amendment = (Option<NaiveDate>, Option<Act>);

/// All TOS that were there on a day, by name.
pub fn tos_rows(conn: &Reader, on: NaiveDate) -> Result<Vec<TosRow>> {
    rows_within(conn, on, &Scope::all(), &territories(conn)?)
}

/// As [`tos_rows`], of a part of them.
pub(super) fn rows_within(
    conn: &Reader,
    on: NaiveDate,
    scope: &Scope,
    territories: &Territories,
) -> Result<Vec<TosRow>> {
    let mut rows = Vec::new();
    each_on(conn, on, scope, territories, |_, _, line| {
        rows.push(line);
        Ok(())
    })?;
    Ok(rows)
}

/// The same TOS with all that a printed register says of them.
pub fn register_entries(conn: &Reader, on: NaiveDate) -> Result<Vec<RegisterEntry>> {
    let acts = acts(conn)?;
    let borders = borders(conn, on, &Scope::all())?;
    let mut amendments = amendments(conn, on, &acts)?;
    let mut entries = Vec::new();
    let territories = territories(conn)?;
    each_on(conn, on, &Scope::all(), &territories, |row, day, line| {
        let act = |id: Option<Id<Act>>| id.and_then(|it| acts.get(&it)).cloned();
        let border = borders.get(&line.id);
        let charter = day.founded.get(&line.id).and_then(|it| it.act);
        let chair = day.chairs.get(&line.id);
        let place: Option<Id<Territory>> = cell(row, "territory")?;
        let place = place.and_then(|it| day.territories.on(it, on));
        let within = place.and_then(|it| it.parent);
        let within = within.map(|it| day.territories.name_on(it, on));
        entries.push(RegisterEntry {
            place: place.map(|it| it.id),
            within: within.unwrap_or_default().to_owned(),
            legal_entity: legal(row, line.id, on)?,
            boundaries: border.map(|it| it.0.clone()).unwrap_or_default(),
            boundary_act: act(border.and_then(|it| it.1)),
            charter_act: act(charter).filter(|_| line.registered_on.is_some()),
            amendments: amendments.remove(&line.id).unwrap_or_default(),
            chair_name: day
                .chair_of(line.id)
                .map_or_else(String::new, Person::full_name),
            chair_since: chair.and_then(|it| it.since),
            chair_until: chair.and_then(|it| it.until),
            chair_note: chair.map(|it| it.note.clone()).unwrap_or_default(),
            ogrn: cell(row, "ogrn")?,
            inn: cell(row, "inn")?,
            kpp: cell(row, "kpp")?,
            phone: cell(row, "phone")?,
            email: cell(row, "email")?,
            address: cell(row, "address")?,
            entered_on: cell(row, "entered_on")?,
            note: cell(row, "note")?,
            row: line,
        });
        Ok(())
    })?;
    Ok(entries)
}

/// What the histories say of a day.
struct Day<'a> {
    on: NaiveDate,
    states: ByTos<(TosStatus, Option<NaiveDate>)>,
    /// The first day that a status is known for.
    noted: ByTos<NaiveDate>,
    founded: ByTos<Founded>,
    /// Of those renamed later: the name and the short name they had.
    names: ByTos<(String, String)>,
    chairs: ByTos<Chair>,
    people: HashMap<Id<Person>, Person>,
    residents: ByTos<Figure>,
    members: ByTos<Figure>,
    territories: &'a Territories,
}

struct Founded {
    on: Option<NaiveDate>,
    act: Option<Id<Act>>,
}

struct Chair {
    person: Id<Person>,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
    note: String,
}

impl<'a> Day<'a> {
    fn read(
        conn: &Reader,
        on: NaiveDate,
        scope: &Scope,
        territories: &'a Territories,
    ) -> Result<Self> {
        Ok(Self {
            on,
            states: states(conn, on, scope)?,
            noted: noted(conn, on, scope)?,
            founded: founded(conn, on, scope)?,
            names: names(conn, on, scope)?,
            chairs: chairs(conn, on, scope)?,
            people: people(conn, on, scope)?,
            residents: figures(conn, "residents", on, scope)?,
            members: figures(conn, "members", on, scope)?,
            territories,
        })
    }

    /// A day before the first one that is known is the only reason to say that it was not there.
    fn had(&self, tos: Id<Tos>) -> bool {
        let registered = self.founded.get(&tos).and_then(|it| it.on);
        let noted = self.noted.get(&tos).copied();
        let first = registered.into_iter().chain(noted).min();
        self.states.contains_key(&tos) || first.is_none_or(|first| first <= self.on)
    }

    fn chair_of(&self, tos: Id<Tos>) -> Option<&Person> {
        self.people.get(&self.chairs.get(&tos)?.person)
    }

    fn line(&self, row: &Row<'_>, id: Id<Tos>) -> rusqlite::Result<TosRow> {
        let territory: Option<Id<Territory>> = cell(row, "territory")?;
        let territory = territory.map(|it| self.territories.name_on(it, self.on));
        let registered = self.founded.get(&id).and_then(|it| it.on);
        let noted = self.states.get(&id).copied();
        let standing = noted.or_else(|| registered_by(registered, self.on));
        let (name, short_name) = match self.names.get(&id) {
            Some(names) => names.clone(),
            None => (cell(row, "name")?, cell(row, "short_name")?),
        };
        Ok(TosRow {
            id,
            number: cell(row, "number")?,
            name,
            short_name,
            territory: territory.unwrap_or_default().to_owned(),
            territory_kind: cell(row, "territory_kind")?,
            chair: self
                .chair_of(id)
                .map_or_else(String::new, Person::short_name),
            status: standing.map(|it| it.0),
            status_since: standing.and_then(|it| it.1),
            residents: self.residents.get(&id).copied(),
            members: self.members.get(&id).copied(),
            registered_on: registered.filter(|it| *it <= self.on),
        })
    }
}

/// Hands each TOS that was there to `take`, by name.
fn each_on(
    conn: &Reader,
    on: NaiveDate,
    scope: &Scope,
    territories: &Territories,
    mut take: impl FnMut(&Row<'_>, &Day<'_>, TosRow) -> rusqlite::Result<()>,
) -> Result<()> {
    let day = Day::read(conn, on, scope, territories)?;
    let within = scope.sql("id");
    let sql = format!("SELECT * FROM tos WHERE {within} ORDER BY sort_key, id");
    let mut select = conn.prepare_cached(&sql)?;
    let mut rows = select.query(scope.params(on))?;
    while let Some(row) = rows.next()? {
        let id = cell(row, "id")?;
        if day.had(id) {
            take(row, &day, day.line(row, id)?)?;
        }
    }
    Ok(())
}

/// Of the rows of each TOS the one with the greatest key. `read` leaves out what does not count.
fn greatest<K: Ord, V>(
    conn: &Reader,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<(K, V)>,
) -> Result<ByTos<V>> {
    let mut found: ByTos<(K, V)> = HashMap::new();
    let mut select = conn.prepare_cached(sql)?;
    let mut rows = select.query(params)?;
    while let Some(row) = rows.next()? {
        let (key, value) = read(row)?;
        match found.entry(cell(row, "tos")?) {
            Entry::Occupied(mut old) if old.get().0 < key => drop(old.insert((key, value))),
            Entry::Occupied(_) => (),
            Entry::Vacant(new) => drop(new.insert((key, value))),
        }
    }
    Ok(found
        .into_iter()
        .map(|(tos, (_, value))| (tos, value))
        .collect())
}

/// The key of a history: the day, and of one day what was entered later.
fn since<T: 'static>(row: &Row<'_>, column: &str) -> rusqlite::Result<(Option<NaiveDate>, Id<T>)> {
    Ok((cell(row, column)?, cell(row, "id")?))
}

fn states(
    conn: &Reader,
    on: NaiveDate,
    scope: &Scope,
) -> Result<ByTos<(TosStatus, Option<NaiveDate>)>> {
    let within = scope.sql("tos");
    let sql = format!(
        "SELECT id, tos, status, since FROM tos_status WHERE {within} AND (since IS NULL OR since <= ?1)"
    );
    greatest(conn, &sql, scope.params(on), |row| {
        let key = since::<StatusChange>(row, "since")?;
        Ok((key, (cell(row, "status")?, key.0)))
    })
}

fn noted(conn: &Reader, on: NaiveDate, scope: &Scope) -> Result<ByTos<NaiveDate>> {
    let within = scope.sql("tos");
    let sql = format!("SELECT tos, since FROM tos_status WHERE {within} AND since IS NOT NULL");
    greatest(conn, &sql, scope.params(on), |row| {
        let since: NaiveDate = cell(row, "since")?;
        Ok((Reverse(since), since))
    })
}

/// The registration that each exists from: of its charter rather than of a change of it.
fn founded(conn: &Reader, on: NaiveDate, scope: &Scope) -> Result<ByTos<Founded>> {
    let within = scope.sql("tos");
    let sql = format!("SELECT id, tos, kind, registered_on, act FROM charter WHERE {within}");
    greatest(conn, &sql, scope.params(on), |row| {
        let kind: CharterKind = cell(row, "kind")?;
        let key = since::<Charter>(row, "registered_on")?;
        let act = cell(row, "act")?;
        let founded = Founded { on: key.0, act };
        Ok((Reverse((kind != CharterKind::Charter, key)), founded))
    })
}

/// The names of those that were renamed after the day.
fn names(conn: &Reader, on: NaiveDate, scope: &Scope) -> Result<ByTos<(String, String)>> {
    let within = scope.sql("tos");
    let sql = format!(
        "SELECT id, tos, registered_on, former_name, former_short_name FROM charter
         WHERE {within} AND former_name <> '' AND registered_on > ?1"
    );
    greatest(conn, &sql, scope.params(on), |row| {
        let key = since::<Charter>(row, "registered_on")?;
        let names = (cell(row, "former_name")?, cell(row, "former_short_name")?);
        Ok((Reverse(key), names))
    })
}

fn chairs(conn: &Reader, on: NaiveDate, scope: &Scope) -> Result<ByTos<Chair>> {
    let within = scope.sql("tos");
    let sql = format!(
        "SELECT id, tos, person, since, until, note FROM tos_officer
         WHERE {within} AND role = 'chair' AND (since IS NULL OR since <= ?1)
           AND (until IS NULL OR until >= ?1)"
    );
    greatest(conn, &sql, scope.params(on), |row| {
        let key = since::<Officer>(row, "since")?;
        let chair = Chair {
            person: cell(row, "person")?,
            since: key.0,
            until: cell(row, "until")?,
            note: cell(row, "note")?,
        };
        Ok((key, chair))
    })
}

/// The names of all who chair or chaired one.
fn people(conn: &Reader, on: NaiveDate, scope: &Scope) -> Result<HashMap<Id<Person>, Person>> {
    let within = scope.sql("tos");
    let sql = format!(
        "SELECT id, surname, given_name, patronymic FROM person
         WHERE id IN (SELECT person FROM tos_officer WHERE {within} AND role = 'chair')"
    );
    let mut select = conn.prepare_cached(&sql)?;
    let people = select.query_map(scope.params(on), |row| {
        let person = Person {
            surname: cell(row, "surname")?,
            given_name: cell(row, "given_name")?,
            patronymic: cell(row, "patronymic")?,
            ..Person::new(cell(row, "id")?)
        };
        Ok((person.id, person))
    })?;
    Ok(people.collect::<rusqlite::Result<_>>()?)
}

/// All places, with their names through the years.
pub(super) fn territories(conn: &Reader) -> Result<Territories> {
    Ok(Territories::new(super::table::all::<Territory>(conn)?))
}

/// A figure by the last year it is known for.
fn figures(conn: &Reader, column: &str, on: NaiveDate, scope: &Scope) -> Result<ByTos<Figure>> {
    let within = scope.sql("tos");
    let sql = format!(
        "SELECT tos, year, {column} AS value FROM tos_year
         WHERE {within} AND {column} IS NOT NULL AND year <= {}",
        on.year()
    );
    greatest(conn, &sql, scope.params(on), |row| {
        let year = cell(row, "year")?;
        let value = cell(row, "value")?;
        Ok((year, Figure { value, year }))
    })
}

fn borders(
    conn: &Reader,
    on: NaiveDate,
    scope: &Scope,
) -> Result<ByTos<(String, Option<Id<Act>>)>> {
    let within = scope.sql("tos");
    let sql = format!(
        "SELECT id, tos, description, adopted_on, act FROM boundary
         WHERE {within} AND (adopted_on IS NULL OR adopted_on <= ?1)"
    );
    greatest(conn, &sql, scope.params(on), |row| {
        let key = since::<Boundary>(row, "adopted_on")?;
        Ok((key, (cell(row, "description")?, cell(row, "act")?)))
    })
}

fn acts(conn: &Reader) -> Result<HashMap<Id<Act>, Act>> {
    let in_use = "WHERE id IN (SELECT act FROM charter UNION SELECT act FROM boundary)";
    let acts: Vec<Act> = select(conn, in_use, [])?;
    Ok(acts.into_iter().map(|it| (it.id, it)).collect())
}

/// The changes of charters up to a day, the oldest first.
fn amendments(
    conn: &Reader,
    on: NaiveDate,
    acts: &HashMap<Id<Act>, Act>,
) -> Result<ByTos<Vec<Amendment>>> {
    let tail = "WHERE kind <> 'charter' AND (registered_on IS NULL OR registered_on <= ?1)
                ORDER BY registered_on, id";
    let mut amendments: ByTos<Vec<Amendment>> = HashMap::new();
    for charter in select::<Charter>(conn, tail, [on])? {
        let act = charter.act.and_then(|it| acts.get(&it)).cloned();
        let of_tos = amendments.entry(charter.tos).or_default();
        of_tos.push((charter.registered_on, act));
    }
    Ok(amendments)
}

fn legal(row: &Row<'_>, id: Id<Tos>, on: NaiveDate) -> rusqlite::Result<Option<bool>> {
    let legal = Tos {
        legal_entity: cell(row, "legal_entity")?,
        legal_since: cell(row, "legal_since")?,
        legal_until: cell(row, "legal_until")?,
        ..Tos::new(id)
    };
    Ok(legal.is_legal_entity_on(on))
}
