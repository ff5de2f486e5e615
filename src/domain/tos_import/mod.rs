//! A line of somebody's table as what it says of a TOS, and what that changes in the register.
//!
//! What the line does not say stays as it is: an empty cell takes nothing away, and no day is made up.

mod apply;
mod differences;
mod plan;

use chrono::NaiveDate;

use super::code::codes;
use super::tos::{TerritoryKind, TosStatus};
use super::town::TerritoryLevel;
pub use apply::Known;
pub use differences::{Difference, Said, said};
pub use plan::{Deed, ImportCounts, ImportPlan, ImportRules, Planned, Standing};

codes! {
    /// What a column of a table can say of a TOS.
    pub enum TosField {
        Number = "number",
        Name = "name",
        ShortName = "short-name",
        District = "district",
        Territory = "territory",
        TerritoryKind = "territory-kind",
        Boundaries = "boundaries",
        BoundaryAct = "boundary-act",
        CharterDate = "charter-date",
        CharterAct = "charter-act",
        Residents = "residents",
        Members = "members",
        FiguresYear = "figures-year",
        Chair = "chair",
        ChairSince = "chair-since",
        ChairUntil = "chair-until",
        ChairTerm = "chair-term",
        Phone = "phone",
        Email = "email",
        Address = "address",
        LegalEntity = "legal-entity",
        Ogrn = "ogrn",
        Inn = "inn",
        Kpp = "kpp",
        Status = "status",
        StatusDate = "status-date",
        EnteredOn = "entered-on",
        Note = "note",
    }
}

/// A territory as a table names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub name: String,
    pub level: TerritoryLevel,
}

/// An act as a table names it, taken apart as far as it goes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActLine {
    pub kind: String,
    pub number: String,
    pub dated_on: Option<NaiveDate>,
    pub issuer: String,
    /// What is left over.
    pub title: String,
}

/// All that a line says. Empty and `None` are «not said».
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TosLine {
    pub number: String,
    pub name: String,
    pub short_name: String,
    /// What `territory` lies in.
    pub district: Option<Place>,
    pub territory: Option<Place>,
    pub territory_kind: Option<TerritoryKind>,
    pub boundaries: String,
    pub boundary_act: Option<ActLine>,
    pub charter_on: Option<NaiveDate>,
    pub charter_act: Option<ActLine>,
    pub residents: Option<u32>,
    pub members: Option<u32>,
    /// The years that these are of.
    pub residents_year: Option<i32>,
    pub members_year: Option<i32>,
    /// The full name.
    pub chair: String,
    pub chair_since: Option<NaiveDate>,
    pub chair_until: Option<NaiveDate>,
    /// The term as it was written, when it is no pair of days.
    pub chair_note: String,
    pub phone: String,
    pub email: String,
    pub address: String,
    pub legal_entity: Option<bool>,
    pub ogrn: String,
    pub inn: String,
    pub kpp: String,
    pub status: Option<TosStatus>,
    pub status_on: Option<NaiveDate>,
    pub entered_on: Option<NaiveDate>,
    pub note: String,
}

/// What is wrong with a line or one of its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    // What keeps the line out.
    NoName,
    /// A cell took in lines that follow: a quote is not closed.
    Swallowed,
    /// More cells than headings: they may have shifted.
    Longer,
    /// More than one entry of the register answers to the line.
    Ambiguous,
    /// The number is that of one entry, the name that of another.
    TwoEntries,
    /// There are several territories of this name, and the line does not say in which district.
    AmbiguousTerritory,
    // What is no entry at all.
    Total,
    GroupHeading,
    // What is said and does not keep the line out.
    LongCell,
    BadDate,
    /// A day counted as Excel counts it.
    SerialDate,
    FutureDate,
    BadNumber,
    ZeroNumber,
    MembersAboveResidents,
    BadYesNo,
    BadStatus,
    BadTerritoryKind,
    BadEmail,
    BadRegistryNumber,
    FormulaError,
    OddName,
    /// A person of this name is known; whether it is the same one nobody said.
    NamesakeOfChair,
    /// Another chair than the known one, and no day from which.
    ChairWithoutDate,
    /// Another status than the known one, and no day from which.
    StatusWithoutDate,
    /// An entry of another name and territory has this number.
    NumberElsewhere,
    /// A term, and no chair whose it is.
    TermWithoutChair,
    /// The day of a status, and no status.
    DayWithoutStatus,
    /// Not all of the cell was understood.
    Partly,
    /// Another column says another day.
    Contradicts,
    BadYear,
}

impl Flaw {
    /// The line can not be imported.
    pub fn keeps_out(self) -> bool {
        self < Self::Total
    }

    /// The line is no entry: a sum, a heading.
    pub fn is_no_entry(self) -> bool {
        matches!(self, Self::Total | Self::GroupHeading)
    }
}

/// A flaw, and where it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub flaw: Flaw,
    /// The column of the table from 0; none: the whole line.
    pub column: Option<usize>,
    /// The heading of that column.
    pub heading: String,
    /// What stands there.
    pub text: String,
}

/// A line read from a table.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadLine {
    /// The row of the table, from 1, as Excel numbers it.
    pub line: u32,
    pub tos: TosLine,
    pub problems: Vec<Problem>,
}

codes! {
    /// What is done with a line whose TOS is in the register already.
    pub enum Duplicates {
        Skip = "skip",
        Fill = "fill",
        Update = "update",
        /// It is another one: added beside it.
        Add = "add",
    }
}
