//! Partners and other organizations.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::code::codes;
use super::people::Person;

codes! {
    /// What an organization is.
    pub enum OrganizationKind {
        PublicChamber = "public_chamber",
        Cossack = "cossack",
        NationalCentre = "national_centre",
        Religious = "religious",
        Ngo = "ngo",
        Media = "media",
        Authority = "authority",
        Institution = "institution",
        Business = "business",
        Other = "other",
    }
}

/// A partner or any other organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organization {
    pub id: Id<Organization>,
    pub name: String,
    pub short_name: String,
    pub kind: OrganizationKind,
    pub leader: Option<Id<Person>>,
    pub leader_post: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    pub inn: String,
    pub ogrn: String,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub note: String,
}

impl Organization {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Organization>) -> Self {
        Self {
            id,
            name: String::new(),
            short_name: String::new(),
            kind: OrganizationKind::Ngo,
            leader: None,
            leader_post: String::new(),
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            inn: String::new(),
            ogrn: String::new(),
            since: None,
            until: None,
            note: String::new(),
        }
    }
}
