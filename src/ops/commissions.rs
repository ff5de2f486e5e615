//! Bodies: their cards, and what sessions are read against.

use chrono::NaiveDate;

use super::acts::sync_acts;
use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::commissions::{
    Body, BodyCard, BodyRow, BodyRule, BodyTerm, MemberRow, Membership,
};
use crate::domain::composition::{Leaving, Newcomer, SeatRefusal};
use crate::domain::sitting::Board;
use crate::store::{self, Table, Txn};

/// What belongs to a body and goes with it.
const CHILDREN: [&str; 3] = [BodyTerm::NAME, BodyRule::NAME, Membership::NAME];

impl Office {
    /// The bodies with their members on a day.
    pub fn body_rows(&self, on: NaiveDate) -> Result<Vec<BodyRow>> {
        Ok(store::commissions::body_rows(self.reader(), on)?)
    }

    pub fn body_card(&self, id: Id<Body>) -> Result<Option<BodyCard>> {
        Ok(store::commissions::card(self.reader(), id)?)
    }

    /// What sessions of the body are read against.
    pub fn board(&self, id: Id<Body>) -> Result<Option<Board>> {
        Ok(store::commissions::board(self.reader(), id)?)
    }

    /// As [`Office::board`], with the other bodies of a joint session.
    pub fn board_of(&self, body: Id<Body>, joint: &[Id<Body>]) -> Result<Option<Board>> {
        Ok(store::commissions::board_of(self.reader(), body, joint)?)
    }

    /// Adds the body, or makes it and all that belongs to it what the card says. A seat that
    /// sessions mention stays: it gets the day it ended instead.
    pub fn save_body(&mut self, card: &BodyCard) -> Result<()> {
        let stored = self.body_card(card.body.id)?;
        let op = match stored {
            Some(_) => Op::ChangeBody,
            None => Op::AddBody,
        };
        self.transact(op, |tx| {
            match &stored {
                Some(stored) => {
                    removed_seats_are_free(tx, stored, card)?;
                    tx.update(&card.body)?;
                }
                None => tx.insert(&card.body)?,
            }
            let stored = stored.unwrap_or_else(|| BodyCard::bare(card.body.clone()));
            sync(tx, &stored, card)
        })
    }

    /// Members of all bodies on a day.
    pub fn member_rows(&self, on: NaiveDate) -> Result<Vec<MemberRow>> {
        Ok(store::commissions::member_rows(self.reader(), on)?)
    }

    /// What mentions a seat: how many records of which tables.
    pub fn seat_users(&self, seat: Id<Membership>) -> Result<Vec<(&'static str, u32)>> {
        let id = seat.to_string();
        Ok(store::users(self.reader(), Membership::NAME, &id)?)
    }

    /// A member leaves: sessions before that day keep the member.
    pub fn end_seat(
        &mut self,
        body: Id<Body>,
        seat: Id<Membership>,
        leaving: Leaving,
    ) -> Result<()> {
        self.change_seats(Op::EndSeat, body, |card| card.end_seat(seat, leaving))
    }

    /// A member leaves, and another one comes in the same place on the same day.
    pub fn replace_seat(
        &mut self,
        body: Id<Body>,
        seat: Id<Membership>,
        leaving: Leaving,
        new: &Newcomer,
    ) -> Result<()> {
        self.change_seats(Op::ReplaceSeat, body, |card| {
            card.replace_seat(seat, leaving, new)
        })
    }

    fn change_seats(
        &mut self,
        op: Op,
        body: Id<Body>,
        change: impl FnOnce(&mut BodyCard) -> Result<(), SeatRefusal>,
    ) -> Result<()> {
        self.transact(op, |tx| {
            let stored = store::commissions::card(tx.reader(), body)?;
            let stored = stored.ok_or(Refusal::Seat(SeatRefusal::Gone))?;
            let mut card = stored.clone();
            change(&mut card).map_err(Refusal::Seat)?;
            sync(tx, &stored, &card)
        })
    }

    /// Removes the body, if it has no session and nothing else points at it.
    pub fn remove_body(&mut self, id: Id<Body>) -> Result<()> {
        self.transact(Op::RemoveBody, |tx| {
            let mut users = store::users(tx.reader(), Body::NAME, &id.to_string())?;
            users.retain(|(table, _)| !CHILDREN.contains(table));
            if !users.is_empty() {
                let table = Body::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            if let Some(stored) = store::commissions::card(tx.reader(), id)? {
                let mut bare = BodyCard::bare(stored.body.clone());
                bare.body.founded_by = None;
                tx.update(&bare.body)?;
                sync(tx, &stored, &bare)?;
            }
            Ok(tx.delete(id)?)
        })
    }
}

fn sync(tx: &mut Txn<'_>, stored: &BodyCard, wanted: &BodyCard) -> Result<()> {
    tx.sync(&stored.terms, &wanted.terms)?;
    tx.sync(&stored.rules, &wanted.rules)?;
    tx.sync(&stored.memberships, &wanted.memberships)?;
    sync_acts(tx, &stored.acts, &wanted.acts)
}

fn removed_seats_are_free(tx: &Txn<'_>, stored: &BodyCard, wanted: &BodyCard) -> Result<()> {
    let kept = |id| wanted.memberships.iter().any(|it| it.id == id);
    for seat in stored.memberships.iter().filter(|it| !kept(it.id)) {
        let table = Membership::NAME;
        let users = store::users(tx.reader(), table, &seat.id.to_string())?;
        if !users.is_empty() {
            return Err(Refusal::InUse { table, users }.into());
        }
    }
    Ok(())
}
