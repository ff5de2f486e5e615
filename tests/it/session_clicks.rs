//! Whatever a clerk clicks, in whatever order: no more votes than people, no panic, no number twice.

use std::collections::HashSet;

use veche::domain::Id;
use veche::domain::agenda::{AgendaItem, ItemState, Recusal};
use veche::domain::agenda_order::Shift;
use veche::domain::assignments::Decision;
use veche::domain::commissions::{Body, BodyRule, Membership};
use veche::domain::joint::JointBoard;
use veche::domain::polls::{Choice, Poll, PollKind};
use veche::domain::session_card::SessionCard;
use veche::domain::session_checks::Check;
use veche::domain::sessions::{JointBody, Presence, Session, SessionKind};
use veche::domain::sitting::{Board, Member, Sitting};

use crate::session_checks::{board, day};

/// Numbers that look random and are the same each time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((it ^ (it >> 31)) % sides.max(1) as u64) as usize
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        (!all.is_empty()).then(|| all[self.roll(all.len())])
    }
}

/// One click of a clerk who does not look.
fn click(card: &mut SessionCard, board: &Board, dice: &mut Dice) {
    let items: Vec<_> = card.items.iter().map(|it| it.id).collect();
    let polls: Vec<_> = card.polls.iter().map(|it| it.id).collect();
    let members: Vec<_> = seats(board).map(|it| it.membership.id).collect();
    let member = members[dice.roll(members.len())];
    let Some(item) = dice.one_of(&items) else {
        card.add_item("О новом", None);
        return;
    };
    let other = items[dice.roll(items.len())];
    let poll = dice.one_of(&polls);
    match (dice.roll(23), poll) {
        (0, _) => card.mark(member, Presence::ALL[dice.roll(5)]),
        (1, _) => card.unmark(member),
        (2, _) => card.mark_all(&members, Presence::Present),
        (3, _) => drop(card.arrive(member, item)),
        (4, _) => drop(card.leave(member, item)),
        (5, _) if card.is_recused(item, member) => card
            .recusals
            .retain(|it| it.item != item || it.membership != member),
        (5, _) => card.recusals.push(Recusal::new(Id::new(), item, member)),
        (6, _) => card.make_unanimous(item),
        (7, _) => drop(card.add_poll(item)),
        (8, Some(poll)) => card.share_poll(poll, item, dice.roll(3) > 0),
        (9, Some(poll)) => {
            let it = card.polls.iter().find(|it| it.id == poll);
            let votes = it.and_then(|it| Sitting::new(card, board).tally(it));
            card.annul_poll(poll, "ошибка счёта", votes).ok();
        }
        (10, Some(poll)) => {
            let choice = (dice.roll(4) > 0).then(|| Choice::ALL[dice.roll(3)]);
            card.set_vote(poll, member, choice);
        }
        (11, Some(poll)) => fill(card, board, poll, dice),
        (12, Some(poll)) => card.remove_poll(poll),
        (13, _) => {
            let shifts = [Shift::Up, Shift::Down, Shift::In, Shift::Out];
            card.shift_item(item, shifts[dice.roll(4)]);
        }
        (14, _) => card.move_item(item, (dice.roll(4) > 0).then_some(other)),
        (15, _) => drop(card.add_item_after(item)),
        (16, _) if items.len() > 6 => card.remove_item(item),
        (17, _) => {
            let at = dice.roll(items.len());
            card.items[at].state = ItemState::ALL[dice.roll(4)];
        }
        (18, _) => {
            let mut decision = Decision::new(Id::new(), item);
            decision.text = "Решить.".into();
            card.decisions.push(decision);
            card.renumber();
        }
        (19, _) => card.come_later(member),
        (20, _) => card.leave_later(member),
        (21, _) => card.set_there(member, item, dice.roll(3) > 0),
        _ => drop(card.add_item("О другом", None)),
    }
}

/// Types totals as a clerk who counts those who may vote, or makes all of them say it by name.
fn fill(card: &mut SessionCard, board: &Board, poll: Id<Poll>, dice: &mut Dice) {
    let Some(at) = card.polls.iter().position(|it| it.id == poll) else {
        return;
    };
    let voters = Sitting::new(card, board).room_of(&card.polls[at]).voters();
    let it = &mut card.polls[at];
    it.kind = PollKind::ALL[dice.roll(5)];
    let votes_for = dice.roll(voters as usize + 1) as u32;
    let against = dice.roll((voters - votes_for) as usize + 1) as u32;
    it.votes_for = Some(votes_for).filter(|_| it.kind != PollKind::Unanimous);
    it.votes_against = Some(against);
    it.votes_abstained = None;
    it.ballots_issued = Some(voters);
}

/// The seats of all bodies that sit together.
fn seats(board: &Board) -> impl Iterator<Item = &Member> {
    let joint = board.joint.iter().flat_map(|it| &it.members);
    board.members.iter().chain(joint)
}

/// One person in two bodies is one person.
fn person_of(board: &Board, seat: Id<Membership>) -> String {
    let seat = seats(board).find(|it| it.membership.id == seat).unwrap();
    match seat.membership.person {
        Some(person) => person.to_string(),
        None => seat.membership.id.to_string(),
    }
}

/// Another body beside the first: some of its people sit in both.
fn join(board: &mut Board, dice: &mut Dice) {
    let body = Body::new(Id::new());
    for member in &mut board.members {
        member.membership.person = Some(Id::new());
    }
    let members = (0..=dice.roll(5)).map(|_| {
        let mut membership = Membership::new(Id::new(), body.id);
        let taken = board.members.get(dice.roll(8)).map(|it| &it.membership);
        membership.person = taken.and_then(|it| it.person);
        Member {
            membership,
            person: None,
            organization: None,
        }
    });
    let mut members: Vec<Member> = members.collect();
    let mut known = HashSet::new();
    members.retain(|it| it.membership.person.is_none_or(|it| known.insert(it)));
    board.joint.push(JointBoard {
        rules: vec![BodyRule::new(Id::new(), body.id)],
        members,
        body,
    });
}

/// Counted member by member and item by item, without the code under test.
fn may_vote(card: &SessionCard, board: &Board, items: &[Id<AgendaItem>]) -> HashSet<String> {
    let place = |id| card.items.iter().position(|it| it.id == id);
    let may = |member: Id<Membership>, item: Id<AgendaItem>| {
        let mut rows = card.attendance.iter();
        let Some(row) = rows.find(|it| it.membership == member) else {
            return false;
        };
        let here = matches!(
            row.state,
            Presence::Present | Presence::Remote | Presence::Replaced
        );
        let late = row.came_at.is_some_and(|it| place(it) > place(item));
        let gone = row.left_at.is_some_and(|it| place(it) <= place(item));
        let mut recusals = card.recusals.iter().filter(|it| it.item == item);
        let who = person_of(board, member);
        let aside = recusals.any(|it| person_of(board, it.membership) == who);
        let mut absences = card.absences.iter();
        let out = absences.any(|it| it.attendance == row.id && it.item == item);
        here && !late && !gone && !out && !aside
    };
    let members = seats(board).map(|it| it.membership.id);
    members
        .filter(|member| items.iter().all(|item| may(*member, *item)))
        .map(|it| person_of(board, it))
        .collect()
}

fn holds(card: &SessionCard, board: &Board, seed: u64) {
    let sitting = Sitting::new(card, board);
    let checks = sitting.checks();
    for poll in &card.polls {
        if !poll.counts() {
            assert_eq!(sitting.polled(poll), None, "seed {seed}");
            let stands = |it: &Decision| it.poll == Some(poll.id);
            assert!(!card.decisions.iter().any(stands), "seed {seed}");
            continue;
        }
        let mut items = vec![poll.item];
        let further = card.poll_items.iter().filter(|it| it.poll == poll.id);
        items.extend(further.map(|it| it.item));
        let voters = may_vote(card, board, &items);
        let Some(tally) = sitting.tally(poll) else {
            continue;
        };
        assert_eq!(sitting.room_of(poll).voters() as usize, voters.len());
        let cast = tally.cast() as usize;
        if poll.kind == PollKind::Unanimous && poll.votes_for.is_none() {
            assert_eq!(cast, voters.len(), "seed {seed}");
        }
        let told = checks.iter().any(|it| match it {
            Check::TooManyVotes { item, .. } | Check::VoterAway { item, .. } => {
                items.contains(item)
            }
            _ => false,
        });
        let considered = |it: &Id<AgendaItem>| {
            !card.is_off(*it) && card.item(*it).unwrap().state != ItemState::Postponed
        };
        let looked_at = items.iter().any(considered);
        assert!(cast <= voters.len() || told || !looked_at, "seed {seed}");
        if poll.kind == PollKind::Named && !told && looked_at {
            let mut named = card.votes.iter().filter(|it| it.poll == poll.id);
            assert!(named.all(|it| voters.contains(&person_of(board, it.membership))));
        }
    }
    numbers(card, seed);
}

fn numbers(card: &SessionCard, seed: u64) {
    let items = card.items.iter().filter_map(|it| card.number_of(it.id));
    let items: Vec<String> = items.map(|it| it.to_string()).collect();
    let points = card.decisions.iter().filter_map(|it| card.point_of(it));
    let all: Vec<String> = items.into_iter().chain(points).collect();
    let once: HashSet<&String> = all.iter().collect();
    assert_eq!(once.len(), all.len(), "seed {seed}: {all:?}");
    let mut top = None;
    for item in &card.items {
        match item.parent {
            None => top = Some(item.id),
            Some(parent) => assert_eq!(Some(parent), top, "seed {seed}: parts follow"),
        }
    }
    let positions: Vec<u32> = card.items.iter().map(|it| it.position).collect();
    assert!(positions.is_sorted(), "seed {seed}");
}

#[test]
fn no_order_of_clicks_makes_more_votes_than_people() {
    for seed in 0..150 {
        let mut dice = Dice(seed);
        let mut board = board(1 + dice.roll(12));
        let mut card = SessionCard::new(Session::new(Id::new(), board.body.id));
        card.session.held_on = Some(day("2026-03-02"));
        if seed % 3 == 0 {
            join(&mut board, &mut dice);
            card.session.kind = SessionKind::Joint;
            card.joint.push(JointBody {
                id: Id::new(),
                session: card.session.id,
                body: board.joint[0].body.id,
            });
        }
        for _ in 0..80 {
            let before = card.clone();
            click(&mut card, &board, &mut dice);
            card.settle_twins(&board, Some(&before));
            if dice.roll(4) == 0 {
                card.tidy();
            }
            holds(&card, &board, seed);
        }
        let mut saved = card.clone();
        saved.tidy();
        saved.renumber();
        let mut twice = saved.clone();
        twice.tidy();
        twice.renumber();
        assert_eq!(saved, twice, "seed {seed}: saving settles at once");
        holds(&saved, &board, seed);
    }
}
