//! Whose file it is: one record, made when it is first filled in.

use super::{Office, Op, Result};
use crate::domain::town::Town;

impl Office {
    /// The town of the file; `None` while nobody said whose it is.
    pub fn town(&self) -> Result<Option<Town>> {
        Ok(self.all::<Town>()?.into_iter().next())
    }

    /// Makes the one town of the file what it is wanted to be.
    pub fn save_town(&mut self, town: &Town) -> Result<()> {
        match self.town()? {
            None => self.add(Op::ChangeTown, town),
            Some(old) => {
                let town = Town {
                    id: old.id,
                    ..town.clone()
                };
                self.change(Op::ChangeTown, &town)
            }
        }
    }
}
