//! What comes of a table: each line as it stands to the register, and what is done with it.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Difference, Duplicates, Flaw, Problem};

/// How a table is imported.
#[derive(Clone, Debug)]
pub struct ImportRules {
    pub today: NaiveDate,
    /// The year that figures without one are of.
    pub year: i32,
    /// What is done with lines whose TOS is in the register and differs; none: nothing, and it is
    /// told of.
    pub duplicates: Option<Duplicates>,
    /// The same for single lines, by their number in the file.
    pub choices: HashMap<u32, Duplicates>,
    /// Lines that can not be imported do not keep the others out.
    pub only_good: bool,
}

/// How a line stands to the register.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    New,
    /// All it says is in the register.
    Same,
    /// It says something else, or more, of these fields.
    Differs(Vec<Difference>),
    /// An earlier line of the table is about the same TOS.
    Twin(u32),
    Refused,
    /// A sum, a heading between the lines.
    NoEntry,
}

/// What is done with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Add,
    Fill,
    Update,
    /// Nothing: there is nothing to do, or so it was asked.
    Leave,
    /// Nothing, and nobody has said so.
    Undecided,
}

/// A line, and what comes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    pub line: u32,
    pub name: String,
    pub standing: Standing,
    pub deed: Deed,
    pub problems: Vec<Problem>,
}

/// What comes of a table, line by line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportPlan {
    pub lines: Vec<Planned>,
    /// People and territories that are added with the TOS.
    pub people: u32,
    pub territories: u32,
}

/// The figures of an [`ImportPlan`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    pub added: u32,
    pub changed: u32,
    pub same: u32,
    /// Differ and are left as they are.
    pub left: u32,
    /// Differ or stand twice, and nobody said what to do.
    pub undecided: u32,
    pub refused: u32,
    pub no_entries: u32,
    /// Lines that are imported with something told of.
    pub doubted: u32,
}

impl Planned {
    /// Something about the line as a whole.
    pub fn tell(&mut self, flaw: Flaw) {
        self.problems.push(Problem {
            flaw,
            column: None,
            heading: String::new(),
            text: String::new(),
        });
    }
}

impl ImportPlan {
    pub fn counts(&self) -> ImportCounts {
        let mut counts = ImportCounts::default();
        for it in &self.lines {
            let counted = match (&it.standing, it.deed) {
                (Standing::Refused, _) => &mut counts.refused,
                (Standing::NoEntry, _) => &mut counts.no_entries,
                (_, Deed::Add) => &mut counts.added,
                (Standing::Same, _) => &mut counts.same,
                (_, Deed::Fill | Deed::Update) => &mut counts.changed,
                (_, Deed::Leave) => &mut counts.left,
                (_, Deed::Undecided) => &mut counts.undecided,
            };
            *counted += 1;
            let is_entry = !matches!(it.standing, Standing::Refused | Standing::NoEntry);
            counts.doubted += u32::from(is_entry && !it.problems.is_empty());
        }
        counts
    }
}
