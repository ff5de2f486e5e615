//! What differs between two states of a session: typed, to be said in words elsewhere.

use chrono::NaiveDate;

use super::Id;
use super::agenda::{AgendaItem, ItemState};
use super::minutes_facts::{Fact, day, label, number, text};
use super::polls::{Choice, PollKind, PollResult};
use super::sessions::{Presence, SessionKind};
use super::sitting::Dossier;
use super::voting::Tally;

/// A place of the minutes that says one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Body,
    BodyOf,
    Number,
    HeldOn,
    StartsAt,
    EndsAt,
    Venue,
    Kind,
    Chair,
    Secretary,
    Member {
        who: String,
        fact: MemberFact,
    },
    Guest,
    /// The number as papers have it: «2», «2.1».
    Item {
        number: String,
        fact: ItemFact,
    },
}

/// What is said of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberFact {
    Name,
    Station,
    Presence,
    Reason,
    ReplacedBy,
    CameAt,
    LeftAt,
    Away,
}

/// What is said of a question. Points and rows are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemFact {
    Title,
    /// Its place among the questions.
    Order,
    State,
    Heard(u32),
    Spoke(u32),
    /// Counted from the first point after the parts of the question.
    Decision(u32),
    Assignment {
        point: u32,
        row: u32,
        fact: AssignmentFact,
    },
    Poll(u32),
    PollNote(u32),
    /// Why it does not count.
    PollAnnulled(u32),
    Vote {
        poll: u32,
        who: String,
    },
    Recusal {
        who: String,
    },
    Opinion {
        who: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignmentFact {
    Text,
    Executor,
    Due,
}

/// What stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Nothing,
    Text(String),
    /// As papers have it: of a question.
    Label(String),
    Number(u32),
    Day(NaiveDate),
    Kind(SessionKind),
    Presence(Presence),
    State(ItemState),
    Choice(Choice),
    Votes {
        kind: PollKind,
        tally: Option<Tally>,
        result: Option<PollResult>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub place: Place,
    pub was: Value,
    pub became: Value,
}

/// All that differs, in the order of the minutes.
pub fn compare(was: &Dossier, became: &Dossier) -> Vec<Difference> {
    let mut both = Both {
        was,
        became,
        found: Vec::new(),
    };
    both.head();
    both.members();
    both.guests();
    both.items();
    both.found
}

struct Both<'a> {
    was: &'a Dossier,
    became: &'a Dossier,
    found: Vec<Difference>,
}

impl<'a> Both<'a> {
    fn note(&mut self, place: Place, was: Value, became: Value) {
        if was != became {
            self.found.push(Difference { place, was, became });
        }
    }

    fn head(&mut self) {
        type Read = fn(&Dossier) -> Value;
        let read: [(Place, Read); 10] = [
            (Place::Body, |it| text(&it.board.body.name)),
            (Place::BodyOf, |it| text(&it.board.body.name_of)),
            (Place::Kind, |it| Value::Kind(it.card.session.kind)),
            (Place::HeldOn, |it| day(it.card.session.held_on)),
            (Place::Number, |it| number(it.card.session.number)),
            (Place::Venue, |it| text(&it.card.session.place)),
            (Place::StartsAt, |it| text(&it.card.session.starts_at)),
            (Place::EndsAt, |it| text(&it.card.session.ends_at)),
            (Place::Chair, |it| it.seat(it.card.session.chair)),
            (Place::Secretary, |it| it.seat(it.card.session.secretary)),
        ];
        for (place, read) in read {
            self.note(place, read(self.was), read(self.became));
        }
    }

    fn members(&mut self) {
        let (was, became) = (self.was, self.became);
        let rows = |it: &'a Dossier| it.card.attendance.iter().map(|it| it.membership);
        for seat in merged(rows(was), rows(became)) {
            let who = became.seat_name(seat).or(was.seat_name(seat));
            let who = who.unwrap_or_default();
            for fact in [
                MemberFact::Name,
                MemberFact::Station,
                MemberFact::Presence,
                MemberFact::Reason,
                MemberFact::ReplacedBy,
                MemberFact::CameAt,
                MemberFact::LeftAt,
                MemberFact::Away,
            ] {
                let (old, new) = (was.member_fact(seat, fact), became.member_fact(seat, fact));
                let said = matches!(fact, MemberFact::Name | MemberFact::Station);
                // Who was added or left out is told by the presence alone.
                if said && (old == Value::Nothing || new == Value::Nothing) {
                    continue;
                }
                let who = who.clone();
                self.note(Place::Member { who, fact }, old, new);
            }
        }
    }

    fn guests(&mut self) {
        let (was, became) = (self.was, self.became);
        let ids = |it: &'a Dossier| it.card.guests.iter().map(|it| it.id);
        for id in merged(ids(was), ids(became)) {
            let said = |it: &Dossier| match it.card.guests.iter().find(|it| it.id == id) {
                Some(guest) => text(&it.guest_text(guest)),
                None => Value::Nothing,
            };
            self.note(Place::Guest, said(was), said(became));
        }
    }

    fn items(&mut self) {
        let (was, became) = (self.was, self.became);
        let ids = |it: &'a Dossier| it.card.items.iter().map(|it| it.id);
        let moved = moved(
            &ids(was).collect::<Vec<_>>(),
            &ids(became).collect::<Vec<_>>(),
        );
        for id in merged(ids(was), ids(became)) {
            let place = became.item_number(id).or(was.item_number(id));
            let place = place.unwrap_or_default();
            let mut note = |fact, old, new| {
                let place = Place::Item {
                    number: place.clone(),
                    fact,
                };
                self.note(place, old, new);
            };
            let title = |it: &Dossier| it.item(id).map_or(Value::Nothing, |it| text(&it.title));
            note(ItemFact::Title, title(was), title(became));
            if moved.contains(&id) {
                let order = |it: &Dossier| label(it.item_number(id));
                note(ItemFact::Order, order(was), order(became));
            }
            if let (Some(old), Some(new)) = (was.item(id), became.item(id)) {
                let (old, new) = (Value::State(old.state), Value::State(new.state));
                note(ItemFact::State, old, new);
            }
            self.of_item(id, &place);
        }
    }

    fn of_item(&mut self, item: Id<AgendaItem>, number: &str) {
        let (was, became) = (self.was.facts(item), self.became.facts(item));
        let keys = merged(
            was.iter().map(|it| it.key.as_str()),
            became.iter().map(|it| it.key.as_str()),
        );
        for key in keys {
            let old = was.iter().find(|it| it.key == key);
            let new = became.iter().find(|it| it.key == key);
            let Some(fact) = new.or(old).map(|it| it.of.clone()) else {
                continue;
            };
            let value = |it: Option<&Fact>| it.map_or(Value::Nothing, |it| it.value.clone());
            let number = number.to_owned();
            self.note(Place::Item { number, fact }, value(old), value(new));
        }
    }
}

/// All of the new order, each of the old that is gone after what it stood behind.
fn merged<T: Copy + PartialEq>(
    was: impl Iterator<Item = T>,
    became: impl Iterator<Item = T>,
) -> Vec<T> {
    let mut all: Vec<T> = became.collect();
    let mut after = 0;
    for it in was {
        if let Some(at) = all.iter().position(|other| *other == it) {
            after = at + 1;
        } else {
            all.insert(after, it);
            after += 1;
        }
    }
    all
}

/// Those of both orders that changed places: all but the longest run that kept its order.
fn moved<T: Copy + PartialEq>(was: &[T], became: &[T]) -> Vec<T> {
    let places = became.iter().filter_map(|it| {
        let place = was.iter().position(|old| old == it)?;
        Some((place, *it))
    });
    let common: Vec<(usize, T)> = places.collect();
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (at, (place, _)) in common.iter().enumerate() {
        let before = runs.iter().filter(|run| {
            let last = run.last().map(|it| common[*it].0);
            last.is_some_and(|last| last < *place)
        });
        let mut run = before
            .max_by_key(|it| it.len())
            .cloned()
            .unwrap_or_default();
        run.push(at);
        runs.push(run);
    }
    let kept = runs.into_iter().max_by_key(Vec::len).unwrap_or_default();
    let all = common.iter().enumerate();
    all.filter(|(at, _)| !kept.contains(at))
        .map(|(_, (_, it))| *it)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_carried_over_others_counts_as_moved() {
        assert_eq!(moved(&[1, 2, 3], &[0, 1, 2, 3]), [0; 0]);
        assert_eq!(moved(&[1, 2, 3], &[1, 3]), [0; 0]);
        assert_eq!(moved(&[1, 2, 3, 4], &[4, 1, 2, 3]), [4]);
        assert_eq!(moved(&[1, 2, 3, 4], &[2, 3, 1, 4]), [1]);
    }

    #[test]
    fn what_is_gone_is_told_where_it_stood() {
        let all = |was: &[i32], became: &[i32]| merged(was.iter().copied(), became.iter().copied());
        assert_eq!(all(&[1, 2, 3], &[3, 4]), [1, 2, 3, 4]);
        assert_eq!(all(&[1, 2, 3], &[1, 3]), [1, 2, 3]);
        assert_eq!(all(&[], &[1]), [1]);
    }
}
