//! How a register is to be printed: of which day, for whom, with which columns, on which sheet.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::code::codes;

codes! {
    /// What a row of the register can say, in the order of print. The number of the row always stands first.
    pub enum RegisterColumn {
        Number = "number",
        Name = "name",
        Legal = "legal",
        Territory = "territory",
        Boundaries = "boundaries",
        BoundaryAct = "boundary-act",
        CharterAct = "charter-act",
        Residents = "residents",
        Members = "members",
        Chair = "chair",
        Contacts = "contacts",
        Status = "status",
        Entered = "entered",
        Note = "note",
    }
}

codes! {
    /// How the sheet lies.
    pub enum RegisterSheet {
        Landscape = "landscape",
        Portrait = "portrait",
    }
}

/// What is chosen once and kept for the next time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegisterLayout {
    /// For publication: neither contacts nor notes, whatever is chosen.
    pub public: bool,
    pub columns: Vec<RegisterColumn>,
    pub sheet: RegisterSheet,
    /// Rows of one place stand together, with a sum of their own.
    pub by_territory: bool,
}

/// All that is asked before a register is printed.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterOptions {
    pub on: NaiveDate,
    pub layout: RegisterLayout,
}

impl RegisterOptions {
    /// With all columns, on a sheet that holds them.
    pub fn new(on: NaiveDate, public: bool) -> Self {
        let layout = RegisterLayout::new(public);
        Self { on, layout }
    }
}

impl RegisterColumn {
    /// What never leaves the office.
    pub fn is_internal(self) -> bool {
        matches!(self, Self::Contacts | Self::Note)
    }

    /// A number that is summed up.
    pub fn is_figure(self) -> bool {
        matches!(self, Self::Residents | Self::Members)
    }

    /// How wide it is, in the units of [`RegisterSheet::room`].
    pub fn share(self) -> u16 {
        match self {
            Self::Legal | Self::Members => 9,
            Self::Residents => 10,
            Self::Number => 11,
            Self::Entered => 12,
            Self::Territory | Self::Note => 13,
            Self::Contacts | Self::Status => 14,
            Self::BoundaryAct => 15,
            Self::Chair => 16,
            Self::CharterAct => 17,
            Self::Name => 21,
            Self::Boundaries => 25,
        }
    }
}

impl RegisterSheet {
    /// How wide the columns may be together, so that words are not broken to pieces in small print: all
    /// of them on a sheet that lies, and in its proportion on one that stands.
    pub fn room(self) -> u16 {
        match self {
            Self::Landscape => 206,
            Self::Portrait => 136,
        }
    }
}

impl RegisterLayout {
    /// The column of row numbers, as wide as its digits.
    pub const ROW_SHARE: u16 = 6;

    pub fn new(public: bool) -> Self {
        Self {
            public,
            columns: RegisterColumn::ALL.to_vec(),
            sheet: RegisterSheet::Landscape,
            by_territory: false,
        }
    }

    /// The columns that are printed, in their order, each once.
    pub fn printed(&self) -> Vec<RegisterColumn> {
        let chosen = |it: &RegisterColumn| self.columns.contains(it);
        let shown = |it: &RegisterColumn| !(self.public && it.is_internal());
        let all = RegisterColumn::ALL.iter().copied();
        all.filter(chosen).filter(shown).collect()
    }

    fn width(&self) -> u16 {
        let columns: u16 = self.printed().iter().map(|it| it.share()).sum();
        Self::ROW_SHARE + columns
    }

    /// Are there more columns than the sheet holds well?
    pub fn is_crowded(&self) -> bool {
        self.width() > self.sheet.room()
    }

    /// Is there room for letters of the usual size of tables?
    pub fn is_roomy(&self) -> bool {
        u32::from(self.width()) * 4 <= u32::from(self.sheet.room()) * 3
    }

    /// Adds or takes away a column.
    pub fn set(&mut self, column: RegisterColumn, printed: bool) {
        self.columns.retain(|it| *it != column);
        if printed {
            self.columns.push(column);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_printed_in_the_order_of_the_register_whatever_order_they_are_chosen_in() {
        let mut layout = RegisterLayout::new(false);
        layout.columns = vec![
            RegisterColumn::Note,
            RegisterColumn::Name,
            RegisterColumn::Number,
            RegisterColumn::Name,
        ];
        use RegisterColumn::{Name, Note, Number};
        assert_eq!(layout.printed(), [Number, Name, Note]);
        layout.set(Number, false);
        assert_eq!(layout.printed(), [Name, Note]);
        layout.set(Number, true);
        assert_eq!(layout.printed(), [Number, Name, Note]);
    }

    #[test]
    fn contacts_and_notes_are_never_published() {
        let layout = RegisterLayout::new(true);
        assert!(!layout.printed().iter().any(|it| it.is_internal()));
        assert_eq!(layout.printed().len(), RegisterColumn::ALL.len() - 2);
    }

    #[test]
    fn all_columns_fit_a_sheet_that_lies_and_crowd_one_that_stands() {
        let mut layout = RegisterLayout::new(false);
        assert!(!layout.is_crowded());
        layout.sheet = RegisterSheet::Portrait;
        assert!(layout.is_crowded());
        layout.columns = vec![RegisterColumn::Number, RegisterColumn::Name];
        assert!(!layout.is_crowded() && layout.is_roomy());
    }
}
