//! People, and their consent to be kept here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::organizations::Organization;

codes! {
    /// Grammatical gender, for the forms of a name.
    pub enum Gender {
        Male = "male",
        Female = "female",
    }
}

/// A person; neither nationality nor faith is ever kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: Id<Person>,
    pub surname: String,
    pub given_name: String,
    pub patronymic: String,
    pub gender: Option<Gender>,
    /// The whole name declined, when the user corrected it.
    pub genitive: Option<String>,
    pub dative: Option<String>,
    /// Post and place of work, as papers name the person.
    pub post: String,
    pub organization: Option<Id<Organization>>,
    pub phone: String,
    pub email: String,
    pub note: String,
    /// Personal data erased on request (152-ФЗ).
    pub erased_on: Option<NaiveDate>,
}

impl Person {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Person>) -> Self {
        Self {
            id,
            surname: String::new(),
            given_name: String::new(),
            patronymic: String::new(),
            gender: None,
            genitive: None,
            dative: None,
            post: String::new(),
            organization: None,
            phone: String::new(),
            email: String::new(),
            note: String::new(),
            erased_on: None,
        }
    }
}

/// Consent to the processing of personal data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    pub id: Id<Consent>,
    pub person: Id<Person>,
    pub given_on: Option<NaiveDate>,
    pub withdrawn_on: Option<NaiveDate>,
    pub scope: String,
    pub note: String,
}

impl Consent {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Consent>, person: Id<Person>) -> Self {
        Self {
            id,
            person,
            given_on: None,
            withdrawn_on: None,
            scope: String::new(),
            note: String::new(),
        }
    }
}
