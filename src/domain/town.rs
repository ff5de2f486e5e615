//! Whose file it is, its places, and the acts that ground its facts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;

/// Whose file it is: the names that papers use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Town {
    pub id: Id<Town>,
    /// «Саяногорск»: the head of a summary.
    pub name: String,
    /// «муниципальное образование г. Саяногорск»
    pub municipality: String,
    /// The same in the genitive.
    pub municipality_of: String,
    /// «Администрация муниципального образования …»
    pub administration: String,
    /// Who keeps the file.
    pub department: String,
    /// «Глава муниципального образования …»
    pub head_post: String,
    /// «г. Саяногорск»: the place line of papers.
    pub place: String,
    /// What a reader of this file must know.
    pub note: String,
}

impl Town {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Town>) -> Self {
        Self {
            id,
            name: String::new(),
            municipality: String::new(),
            municipality_of: String::new(),
            administration: String::new(),
            department: String::new(),
            head_post: String::new(),
            place: String::new(),
            note: String::new(),
        }
    }
}

codes! {
    /// What kind of place a territory is.
    pub enum TerritoryLevel {
        Region = "region",
        District = "district",
        Town = "town",
        Settlement = "settlement",
        Village = "village",
        Quarter = "quarter",
        Other = "other",
    }
}

/// A place where TOS stand; renamed and merged by reforms, so dated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Territory {
    pub id: Id<Territory>,
    pub name: String,
    pub kind: TerritoryLevel,
    pub parent: Option<Id<Territory>>,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub successor: Option<Id<Territory>>,
    pub note: String,
    /// The grounds of its beginning and of its end.
    pub founded_act: Option<Id<Act>>,
    pub abolished_act: Option<Id<Act>>,
}

impl Territory {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Territory>) -> Self {
        Self {
            id,
            name: String::new(),
            kind: TerritoryLevel::Settlement,
            parent: None,
            since: None,
            until: None,
            successor: None,
            note: String::new(),
            founded_act: None,
            abolished_act: None,
        }
    }
}

/// The ground of a dated fact. The number is text: «724-р», «7/1».
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    pub id: Id<Act>,
    /// «постановление», «решение»: as the act calls itself.
    pub kind: String,
    pub number: String,
    pub dated_on: Option<NaiveDate>,
    /// «Администрации г. Саяногорск»
    pub issuer: String,
    pub title: String,
    pub note: String,
}

impl Act {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Act>) -> Self {
        Self {
            id,
            kind: String::new(),
            number: String::new(),
            dated_on: None,
            issuer: String::new(),
            title: String::new(),
            note: String::new(),
        }
    }

    /// Is nothing known of it?
    pub fn is_blank(&self) -> bool {
        let texts = [
            &self.kind,
            &self.number,
            &self.issuer,
            &self.title,
            &self.note,
        ];
        self.dated_on.is_none() && texts.iter().all(|it| it.trim().is_empty())
    }
}
