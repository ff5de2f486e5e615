//! The whole histories of all TOS: each table is read once from end to end, and joined here by TOS.

use std::collections::HashMap;

use super::table::{Table, all, select};
use super::{Reader, Result};
use crate::domain::Id;
use crate::domain::register::TosCard;
use crate::domain::tos::{
    Boundary, Charter, FoundingMeeting, Officer, StatusChange, Succession, Tos, YearFigures,
};
use crate::domain::town::Act;

/// Everything kept about every TOS, by name, each history in the order of its card. Of acts only those
/// of charters and boundaries are there: what asks about all TOS asks how well these are known.
pub fn cards(conn: &Reader) -> Result<Vec<TosCard>> {
    let mut cards = Cards::read(conn)?;
    cards.join::<Charter>(conn, "ORDER BY registered_on, id")?;
    cards.join::<Boundary>(conn, "ORDER BY adopted_on, id")?;
    cards.join::<FoundingMeeting>(conn, "ORDER BY held_on, id")?;
    cards.join::<Officer>(conn, "ORDER BY since, id")?;
    cards.join::<StatusChange>(conn, "ORDER BY since, id")?;
    cards.join::<YearFigures>(conn, "ORDER BY year, id")?;
    for it in select::<Succession>(conn, "ORDER BY since, id", [])? {
        for side in [it.predecessor, it.successor] {
            if let Some(card) = cards.of(side) {
                card.successions.push(it.clone());
            }
        }
    }
    cards.join_acts(conn)?;
    Ok(cards.all)
}

struct Cards {
    all: Vec<TosCard>,
    place: HashMap<Id<Tos>, usize>,
}

impl Cards {
    fn read(conn: &Reader) -> Result<Self> {
        let card = |tos: Tos| TosCard {
            tos: tos.clone(),
            ..TosCard::new(tos.id)
        };
        let all: Vec<TosCard> = all(conn)?.into_iter().map(card).collect();
        let place = all.iter().enumerate().map(|(at, it)| (it.tos.id, at));
        Ok(Self {
            place: place.collect(),
            all,
        })
    }

    fn of(&mut self, tos: Id<Tos>) -> Option<&mut TosCard> {
        self.all.get_mut(*self.place.get(&tos)?)
    }

    fn join_acts(&mut self, conn: &Reader) -> Result<()> {
        let used = "WHERE id IN (SELECT act FROM charter UNION SELECT act FROM boundary)";
        let acts = select::<Act>(conn, used, [])?.into_iter();
        let acts: HashMap<Id<Act>, Act> = acts.map(|it| (it.id, it)).collect();
        for card in &mut self.all {
            let charters = card.charters.iter().filter_map(|it| it.act);
            let boundaries = card.boundaries.iter().filter_map(|it| it.act);
            let mut ids: Vec<Id<Act>> = charters.chain(boundaries).collect();
            ids.sort_unstable();
            ids.dedup();
            let known = ids.iter().filter_map(|it| acts.get(it));
            card.acts = known.cloned().collect();
        }
        Ok(())
    }

    fn join<T: History>(&mut self, conn: &Reader, order: &str) -> Result<()> {
        for it in select::<T>(conn, order, [])? {
            if let Some(card) = self.of(it.tos()) {
                T::of(card).push(it);
            }
        }
        Ok(())
    }
}

/// A record that a card has many of.
trait History: Table {
    fn tos(&self) -> Id<Tos>;
    fn of(card: &mut TosCard) -> &mut Vec<Self>;
}

macro_rules! histories {
    ($($record:ty: $field:ident),+ $(,)?) => {
        $(impl History for $record {
            fn tos(&self) -> Id<Tos> {
                self.tos
            }

            fn of(card: &mut TosCard) -> &mut Vec<Self> {
                &mut card.$field
            }
        })+
    };
}

histories!(
    Charter: charters,
    Boundary: boundaries,
    FoundingMeeting: meetings,
    Officer: officers,
    StatusChange: statuses,
    YearFigures: years,
);
