//! Questions over several kinds of records: what was done in a year.

use rusqlite::Row;

use super::table::cell;
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::deeds::{Deed, DeedOf};
use crate::domain::people::Person;
use crate::domain::plans::Plan;

/// What can fulfil a line of a plan: of its year, and what its lines name already.
pub fn for_plan(conn: &Reader, plan: Id<Plan>, year: i32) -> Result<Vec<Deed>> {
    let mut select = conn.prepare_cached(include_str!("deeds_for_plan.sql"))?;
    let rows = select.query_map((plan, year), deed)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn deed(row: &Row<'_>) -> rusqlite::Result<Deed> {
    let kind: String = cell(row, "kind")?;
    let of = match kind.as_str() {
        "session" => DeedOf::Session(cell(row, "id")?),
        "contest" => DeedOf::Contest(cell(row, "id")?),
        "event" => DeedOf::Event(cell(row, "id")?),
        _ => DeedOf::Clause(cell(row, "id")?),
    };
    let number: Option<String> = cell(row, "number")?;
    Ok(Deed {
        of,
        year: cell(row, "year")?,
        day: cell(row, "day")?,
        number: number.unwrap_or_default(),
        name: cell(row, "name")?,
        done: cell(row, "done")?,
    })
}

/// The short name of the person of a row that may have none; then the column `name`.
pub(super) fn name_of(row: &Row<'_>, name: &str) -> rusqlite::Result<String> {
    let Some(surname) = cell::<Option<String>>(row, "surname")? else {
        return cell(row, name);
    };
    let person = Person {
        surname,
        given_name: cell(row, "given_name")?,
        patronymic: cell(row, "patronymic")?,
        ..Person::new(Id::new())
    };
    Ok(person.short_name())
}
