//! Versions of minutes: what was frozen each time they were signed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::commissions::Membership;
use super::people::Person;
use super::sessions::Session;
use super::sitting::Dossier;

/// What was frozen when the minutes were signed: a paper of a version is printed from it alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MinutesVersion {
    pub id: Id<MinutesVersion>,
    pub session: Id<Session>,
    /// 1, 2, … within the session.
    pub number: u32,
    pub signed_on: Option<NaiveDate>,
    /// The instant, RFC 3339.
    pub closed_at: String,
    pub closed_by: String,
    /// Why it was opened again; empty while it stands.
    pub reopened: String,
    /// JSON of the whole session, its body and names.
    pub content: String,
    /// SHA-256 of `content` in hexadecimal.
    pub hash: String,
}

impl MinutesVersion {
    /// Whether papers of the session are printed from it.
    pub fn stands(&self) -> bool {
        self.reopened.is_empty()
    }
}

/// The own wording of texts in force: the text by the key of what it stands for.
pub type Wordings = BTreeMap<String, String>;

/// The content of a version. What is added to any record in it later needs `#[serde(default)]`, so
/// that an old one still reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub dossier: Dossier,
    #[serde(default)]
    pub wordings: Wordings,
}

/// What the papers of a session are printed from.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionSource {
    pub dossier: Dossier,
    pub wordings: Wordings,
    /// The number of the version that should stand and can not be read: the live records answer.
    pub damaged: Option<u32>,
}

impl Dossier {
    /// Only what papers say: without contacts, notes, and all else that stays in the office.
    #[must_use]
    pub fn to_freeze(mut self) -> Self {
        let seats: Vec<_> = self.card.seats_mentioned().collect();
        let joint = self.board.joint.iter_mut();
        let joint = joint.map(|it| {
            it.body.note.clear();
            &mut it.members
        });
        for members in std::iter::once(&mut self.board.members).chain(joint) {
            members.retain(|it| seats.contains(&it.membership.id));
            for member in members {
                member.person.as_mut().map(bare_person);
                member.membership.until_reason.clear();
            }
        }
        self.names.people.values_mut().for_each(bare_person);
        self.board.siblings.clear();
        self.board.body.note.clear();
        for body in self.names.bodies.values_mut() {
            body.note.clear();
        }
        let card = &mut self.card;
        card.session.note.clear();
        for item in &mut card.items {
            item.note.clear();
        }
        // How they are done is told later, and the minutes do not say it.
        for it in &mut card.assignments {
            it.report.clear();
            it.cancel_reason.clear();
            it.return_reason.clear();
        }
        self
    }
}

/// The name with its forms and the post: what a paper calls a person by.
fn bare_person(person: &mut Person) {
    person.phone.clear();
    person.email.clear();
    person.note.clear();
    person.organization = None;
    person.erased_on = None;
}

impl super::session_card::SessionCard {
    /// The members papers of the session may name.
    fn seats_mentioned(&self) -> impl Iterator<Item = Id<Membership>> {
        let heads = [self.session.chair, self.session.secretary];
        let came = self.attendance.iter().map(|it| it.membership);
        let votes = self.votes.iter().map(|it| it.membership);
        let recusals = self.recusals.iter().map(|it| it.membership);
        let opinions = self.opinions.iter().map(|it| it.membership);
        let named = came.chain(votes).chain(recusals).chain(opinions);
        heads.into_iter().flatten().chain(named)
    }
}

/// A version as lists show it, without its content.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    pub id: Id<MinutesVersion>,
    pub number: u32,
    pub signed_on: Option<NaiveDate>,
    pub closed_at: String,
    pub closed_by: String,
    pub reopened: String,
}
