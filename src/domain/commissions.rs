//! Bodies: commissions, councils and juries, their rules and members.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::codes;
use super::organizations::Organization;
use super::people::Person;
use super::sessions::Session;
use super::town::Act;
use super::{Id, text};

codes! {
    /// What a body is.
    pub enum BodyKind {
        Commission = "commission",
        Council = "council",
        Chamber = "chamber",
        Jury = "jury",
        Coordination = "coordination",
    }
}

/// A commission, council, chamber or jury.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    pub id: Id<Body>,
    pub name: String,
    /// Genitive: «заседание этноконфессиональной комиссии …»
    pub name_of: String,
    /// «ЭКК»
    pub short_name: String,
    pub kind: BodyKind,
    pub permanent: bool,
    pub seats: Option<u32>,
    pub founded_on: Option<NaiveDate>,
    pub founded_by: Option<Id<Act>>,
    pub dissolved_on: Option<NaiveDate>,
    /// Where it usually meets.
    pub place: String,
    pub note: String,
}

impl Body {
    /// «ЭКК», or the whole name where there is no short one.
    pub fn called(&self) -> &str {
        text::called(&self.short_name, &self.name)
    }

    /// An empty one, to be filled in.
    pub fn new(id: Id<Body>) -> Self {
        Self {
            id,
            name: String::new(),
            name_of: String::new(),
            short_name: String::new(),
            kind: BodyKind::Commission,
            permanent: true,
            seats: None,
            founded_on: None,
            founded_by: None,
            dissolved_on: None,
            place: String::new(),
            note: String::new(),
        }
    }
}

/// A term (созыв) of a body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BodyTerm {
    pub id: Id<BodyTerm>,
    pub body: Id<Body>,
    /// «III созыв»
    pub name: String,
    pub since: Option<NaiveDate>,
    /// Its last day.
    pub until: Option<NaiveDate>,
    pub act: Option<Id<Act>>,
}

impl BodyTerm {
    /// An empty one, to be filled in.
    pub fn new(id: Id<BodyTerm>, body: Id<Body>) -> Self {
        Self {
            id,
            body,
            name: String::new(),
            since: None,
            until: None,
            act: None,
        }
    }
}

codes! {
    /// How many members must come.
    pub enum QuorumRule {
        Half = "half",
        MoreThanHalf = "more_than_half",
        TwoThirds = "two_thirds",
        All = "all",
        Number = "number",
    }
}

codes! {
    /// Of which number the quorum is counted: of those appointed, or of as many as the regulation lists.
    pub enum QuorumBase {
        Appointed = "appointed",
        Listed = "listed",
    }
}

codes! {
    /// How many of the base must be for.
    pub enum Majority {
        MoreThanHalf = "more_than_half",
        TwoThirds = "two_thirds",
    }
}

codes! {
    /// Of which number the majority is counted.
    pub enum MajorityBase {
        Present = "present",
        All = "all",
        Voted = "voted",
    }
}

codes! {
    /// What happens when as many are for as against.
    pub enum TieRule {
        ChairDecides = "chair_decides",
        SideOfChair = "side_of_chair",
        Rejected = "rejected",
    }
}

codes! {
    /// Which sessions a rule is for: one for absentee polls alone goes before one for any session.
    pub enum RuleScope {
        Any = "any",
        Absentee = "absentee",
    }
}

/// The rules of a body from a day on, or, with a session, the copy that session keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BodyRule {
    pub id: Id<BodyRule>,
    pub body: Id<Body>,
    pub session: Option<Id<Session>>,
    pub since: Option<NaiveDate>,
    pub quorum: QuorumRule,
    pub quorum_number: Option<u32>,
    pub quorum_of: QuorumBase,
    /// How many members the regulation lists.
    pub listed: Option<u32>,
    pub majority: Majority,
    pub majority_of: MajorityBase,
    pub tie: TieRule,
    pub abstention: bool,
    pub absentee: bool,
    pub protocol_days: Option<u32>,
    /// «п. 3.4 Положения»
    pub paragraph: String,
    pub applies: RuleScope,
}

impl BodyRule {
    /// An empty one, to be filled in.
    pub fn new(id: Id<BodyRule>, body: Id<Body>) -> Self {
        Self {
            id,
            body,
            session: None,
            since: None,
            quorum: QuorumRule::MoreThanHalf,
            quorum_number: None,
            quorum_of: QuorumBase::Appointed,
            listed: None,
            majority: Majority::MoreThanHalf,
            majority_of: MajorityBase::Present,
            tie: TieRule::ChairDecides,
            abstention: true,
            absentee: false,
            protocol_days: None,
            paragraph: String::new(),
            applies: RuleScope::Any,
        }
    }
}

codes! {
    /// What a member is in a body or a jury.
    pub enum Role {
        Chair = "chair",
        Deputy = "deputy",
        Secretary = "secretary",
        Member = "member",
    }
}

/// A seat in a body for a time: a person or a post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    pub id: Id<Membership>,
    pub body: Id<Body>,
    pub position: u32,
    pub person: Option<Id<Person>>,
    /// A post instead of a person, or the post in the papers.
    pub post: String,
    pub organization: Option<Id<Organization>>,
    pub role: Role,
    pub voting: bool,
    pub since: Option<NaiveDate>,
    pub since_act: Option<Id<Act>>,
    pub until: Option<NaiveDate>,
    pub until_act: Option<Id<Act>>,
    pub until_reason: String,
    pub substitutes: Option<Id<Membership>>,
}

impl Membership {
    /// An empty one, to be filled in.
    pub fn new(id: Id<Membership>, body: Id<Body>) -> Self {
        Self {
            id,
            body,
            position: 0,
            person: None,
            post: String::new(),
            organization: None,
            role: Role::Member,
            voting: true,
            since: None,
            since_act: None,
            until: None,
            until_act: None,
            until_reason: String::new(),
            substitutes: None,
        }
    }
}

/// A body with its rules, seats and the acts they rest on: what its card edits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BodyCard {
    pub body: Body,
    pub terms: Vec<BodyTerm>,
    pub rules: Vec<BodyRule>,
    pub memberships: Vec<Membership>,
    pub acts: Vec<Act>,
}

impl BodyCard {
    /// A new one: it has a rule to be made what its regulation says.
    pub fn new(id: Id<Body>) -> Self {
        Self {
            body: Body::new(id),
            terms: Vec::new(),
            rules: vec![BodyRule::new(Id::new(), id)],
            memberships: Vec::new(),
            acts: Vec::new(),
        }
    }

    /// One with nothing that belongs to it.
    pub fn bare(body: Body) -> Self {
        Self {
            body,
            terms: Vec::new(),
            rules: Vec::new(),
            memberships: Vec::new(),
            acts: Vec::new(),
        }
    }
}

/// A body in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyRow {
    pub id: Id<Body>,
    pub name: String,
    pub short_name: String,
    pub kind: BodyKind,
    pub dissolved_on: Option<NaiveDate>,
    /// Seats taken on the day asked about.
    pub members: u32,
    /// As many as the regulation gives.
    pub seats: Option<u32>,
    /// When a seat or the term soon ends, the nearest day.
    pub ends_on: Option<NaiveDate>,
    /// Held sessions.
    pub sessions: u32,
    pub last_held_on: Option<NaiveDate>,
}

/// A member in the list over all bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberRow {
    pub id: Id<Membership>,
    pub body: Id<Body>,
    pub body_name: String,
    pub name: String,
    pub post: String,
    pub organization: String,
    pub role: Role,
    pub voting: bool,
    pub since: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
}

impl BodyRow {
    /// What lists call it by.
    pub fn called(&self) -> &str {
        text::called(&self.short_name, &self.name)
    }
}
