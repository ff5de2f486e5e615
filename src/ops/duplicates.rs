//! Cards entered twice: found, told apart, or made one.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{Error, Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::duplicates::{self, MergedCard, NotDuplicate, Pair};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::store::{self, Table, Txn};

/// A field in which two cards differ; `None` is a field that is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Differing {
    /// The column, as the journal names it.
    pub field: String,
    pub kept: Option<String>,
    pub gone: Option<String>,
}

/// Which value of a field is to stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Kept,
    Gone,
    /// Of texts, both of them, one after the other.
    Both,
}

/// What making one card of two would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge<T> {
    pub kept: T,
    pub gone: T,
    pub differing: Vec<Differing>,
    /// How many rows of each table go over to the card that stays.
    pub moves: Vec<(&'static str, u32)>,
}

/// The columns whose two texts can stand together.
const JOINED: &[&str] = &["phone", "email", "note", "post", "address"];

impl Differing {
    /// Whether both values can stay.
    pub fn can_be_both(&self) -> bool {
        self.kept.is_some() && self.gone.is_some() && JOINED.contains(&self.field.as_str())
    }

    /// What is proposed: what is known rather than nothing, the longer name rather than initials.
    pub fn proposed(&self) -> Side {
        const NAMES: &[&str] = &["surname", "given_name", "patronymic", "name"];
        match (&self.kept, &self.gone) {
            (None, _) => Side::Gone,
            (Some(kept), Some(gone)) if NAMES.contains(&self.field.as_str()) => {
                if gone.chars().count() > kept.chars().count() {
                    Side::Gone
                } else {
                    Side::Kept
                }
            }
            _ if self.can_be_both() => Side::Both,
            _ => Side::Kept,
        }
    }
}

impl Office {
    /// People that may be one person, but for those said not to be; the surest first.
    pub fn person_duplicates(&self) -> Result<Vec<Pair<Person>>> {
        let mut pairs = duplicates::people(&self.all()?);
        for it in store::duplicates::not_duplicates(self.reader())? {
            if let (Some(a), Some(b)) = (it.person, it.other_person) {
                pairs.retain(|pair| !pair.is_of(a, b));
            }
        }
        Ok(pairs)
    }

    /// Organizations that may be one, but for those said not to be; the surest first.
    pub fn organization_duplicates(&self) -> Result<Vec<Pair<Organization>>> {
        let mut pairs = duplicates::organizations(&self.all()?);
        for it in store::duplicates::not_duplicates(self.reader())? {
            if let (Some(a), Some(b)) = (it.organization, it.other_organization) {
                pairs.retain(|pair| !pair.is_of(a, b));
            }
        }
        Ok(pairs)
    }

    /// Remembers that the two are not the same.
    pub fn tell_apart(&mut self, pair: &NotDuplicate) -> Result<()> {
        self.add(Op::TellApart, pair)
    }

    /// What [`Office::merge_people`] would do.
    pub fn person_merge(&self, kept: Id<Person>, gone: Id<Person>) -> Result<Merge<Person>> {
        self.preview(kept, gone)
    }

    pub fn organization_merge(
        &self,
        kept: Id<Organization>,
        gone: Id<Organization>,
    ) -> Result<Merge<Organization>> {
        self.preview(kept, gone)
    }

    /// Makes one card of two: `sides` says which values stay, and all that named the one that goes
    /// names the other. One step.
    pub fn merge_people(
        &mut self,
        kept: Id<Person>,
        gone: Id<Person>,
        sides: &[(String, Side)],
    ) -> Result<()> {
        let trace = MergedCard::of_person(kept, gone);
        self.merge(Op::MergePeople, [kept, gone], sides, &trace)
    }

    pub fn merge_organizations(
        &mut self,
        kept: Id<Organization>,
        gone: Id<Organization>,
        sides: &[(String, Side)],
    ) -> Result<()> {
        let trace = MergedCard::of_organization(kept, gone);
        self.merge(Op::MergeOrganizations, [kept, gone], sides, &trace)
    }

    fn preview<T: Table + Serialize>(&self, kept: Id<T>, gone: Id<T>) -> Result<Merge<T>> {
        let mut moves = store::users(self.reader(), T::NAME, &gone.to_string())?;
        moves.retain(|(table, _)| ![NotDuplicate::NAME, MergedCard::NAME].contains(table));
        let (kept, gone) = (self.get(kept)?, self.get(gone)?);
        Ok(Merge {
            differing: differing(&kept, &gone),
            kept,
            gone,
            moves,
        })
    }

    fn merge<T: Table + Serialize + DeserializeOwned>(
        &mut self,
        op: Op,
        [kept, gone]: [Id<T>; 2],
        sides: &[(String, Side)],
        trace: &MergedCard,
    ) -> Result<()> {
        if kept == gone {
            return Ok(());
        }
        self.transact(op, |tx| {
            let merged = merged(&tx.get(kept)?, &tx.get(gone)?, sides);
            if is_erased(&merged) {
                return Err(Refusal::MergeErased.into());
            }
            forget_pair(tx, &kept.to_string(), &gone.to_string())?;
            match tx.repoint(T::NAME, &gone.to_string(), &kept.to_string()) {
                Err(store::Error::Duplicate { table, .. }) => {
                    return Err(Error::Refused(Refusal::MergeClash { table }));
                }
                moved => moved?,
            }
            tx.update(&record::<T>(merged))?;
            tx.insert(trace)?;
            Ok(tx.delete(gone)?)
        })
    }
}

/// What was said of the two themselves has no meaning any more.
fn forget_pair(tx: &mut Txn<'_>, kept: &str, gone: &str) -> Result<()> {
    for it in store::duplicates::not_duplicates(tx.reader())? {
        let people = [it.person, it.other_person].map(|it| it.map(|it| it.to_string()));
        let firms = [it.organization, it.other_organization].map(|it| it.map(|it| it.to_string()));
        let named: Vec<String> = people.into_iter().chain(firms).flatten().collect();
        if named.iter().all(|it| it == kept || it == gone) {
            tx.delete(it.id)?;
        }
    }
    Ok(())
}

fn fields<T: Serialize>(record: &T) -> Map<String, Value> {
    match serde_json::to_value(record) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn record<T: DeserializeOwned>(fields: Map<String, Value>) -> T {
    let read = serde_json::from_value(Value::Object(fields));
    read.expect("the fields came from two such records")
}

fn is_erased(fields: &Map<String, Value>) -> bool {
    fields.get("erased_on").is_some_and(|it| !it.is_null())
}

/// The text of a value; `None` if there is nothing in it.
fn plain(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Null => None,
        Value::String(text) => Some(text.clone()).filter(|it| !it.trim().is_empty()),
        value => Some(value.to_string()),
    }
}

fn differing<T: Serialize>(kept: &T, gone: &T) -> Vec<Differing> {
    let (kept, gone) = (fields(kept), fields(gone));
    let differ = kept.keys().filter(|it| *it != "id" && *it != "erased_on");
    let differ = differ.map(|field| Differing {
        field: field.clone(),
        kept: plain(kept.get(field)),
        gone: plain(gone.get(field)),
    });
    differ.filter(|it| it.kept != it.gone).collect()
}

/// The fields of the card that stays, with those values of the other one that `sides` names.
fn merged<T: Serialize>(kept: &T, gone: &T, sides: &[(String, Side)]) -> Map<String, Value> {
    let (mut merged, gone) = (fields(kept), fields(gone));
    if is_erased(&gone) {
        return gone;
    }
    for (field, side) in sides.iter().filter(|(field, _)| field != "id") {
        let Some(value) = gone.get(field) else {
            continue;
        };
        match side {
            Side::Kept => (),
            Side::Gone => drop(merged.insert(field.clone(), value.clone())),
            Side::Both => {
                let both = [plain(merged.get(field)), plain(Some(value))];
                let both: Vec<String> = both.into_iter().flatten().collect();
                merged.insert(field.clone(), both.join("; ").into());
            }
        }
    }
    merged
}
