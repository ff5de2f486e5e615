//! What a view may see while it draws: everything shared, nothing to change.

use chrono::{NaiveDate, NaiveDateTime};

use super::program::Program;
use super::route::Route;
use crate::i18n::Tr;
use crate::ops::Office;

#[derive(Clone, Copy)]
pub struct Cx<'a> {
    pub office: &'a Office,
    pub tr: &'a Tr,
    /// The local time, from above: a view reads no clock.
    pub now: NaiveDateTime,
    pub route: &'a Route,
    /// The settings of the program, not of the file.
    pub program: &'a Program,
    /// When the newest backup of the file was made.
    pub last_backup: Option<NaiveDateTime>,
}

impl Cx<'_> {
    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }
}
