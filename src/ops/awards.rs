//! Awards the town gave, and contests of others it entered.

use super::{Office, Op, Result};
use crate::domain::awards::{Award, AwardRow, OutsideContest, OutsideRow};
use crate::store;

impl Office {
    /// All awards, the newest first.
    pub fn award_rows(&self) -> Result<Vec<AwardRow>> {
        Ok(store::awards::award_rows(self.reader())?)
    }

    /// Gives several awards as one step: to all winners and prize-winners of a contest.
    pub fn give_awards(&mut self, awards: &[Award]) -> Result<()> {
        self.transact(Op::GiveAwards, |tx| {
            Ok(awards.iter().try_for_each(|it| tx.insert(it))?)
        })
    }

    /// Adds the award, or makes it what is given.
    pub fn save_award(&mut self, award: &Award) -> Result<()> {
        match self.find(award.id)? {
            Some(_) => self.change(Op::ChangeAward, award),
            None => self.add(Op::AddAward, award),
        }
    }

    /// All contests of others, the newest year first.
    pub fn outside_rows(&self) -> Result<Vec<OutsideRow>> {
        Ok(store::awards::outside_rows(self.reader())?)
    }

    /// Adds the contest of others, or makes it what is given.
    pub fn save_outside_contest(&mut self, outside: &OutsideContest) -> Result<()> {
        match self.find(outside.id)? {
            Some(_) => self.change(Op::ChangeOutsideContest, outside),
            None => self.add(Op::AddOutsideContest, outside),
        }
    }
}
