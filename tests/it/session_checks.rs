//! Each check is told where it must be, and only there.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::agenda::{AgendaItem, ItemState, Recusal};
use veche::domain::agenda_order::Shift;
use veche::domain::assignments::{Assignment, CoExecutor, Decision};
use veche::domain::commissions::{Body, BodyRule, Membership, RuleScope, TieRule};
use veche::domain::polls::{Choice, Poll, PollKind, PollResult};
use veche::domain::session_card::SessionCard;
use veche::domain::session_checks::Check;
use veche::domain::sessions::{Absence, JointBody, Presence, Session, SessionKind, SessionStatus};
use veche::domain::sitting::{Board, Member, Sitting};

pub(crate) fn board(members: usize) -> Board {
    let body = Body::new(Id::new());
    let seat = |_| Member {
        membership: Membership::new(Id::new(), body.id),
        person: None,
        organization: None,
    };
    let rule = BodyRule::new(Id::new(), body.id);
    let absentee = BodyRule {
        id: Id::new(),
        applies: RuleScope::Absentee,
        absentee: true,
        ..rule.clone()
    };
    Board {
        members: (0..members).map(seat).collect(),
        rules: vec![rule, absentee],
        siblings: Vec::new(),
        joint: Vec::new(),
        body,
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// All ten are present, and two items are decided by everybody.
fn decided() -> (SessionCard, Board, [Id<AgendaItem>; 2]) {
    let board = board(10);
    let mut card = SessionCard::new(Session::new(Id::new(), board.body.id));
    card.session.held_on = Some(day("2026-03-02"));
    card.session.number = Some(1);
    card.session.place = "малый зал".into();
    card.session.chair = Some(board.members[0].membership.id);
    card.session.secretary = Some(board.members[1].membership.id);
    for member in &board.members {
        card.mark(member.membership.id, Presence::Present);
    }
    let items = ["О плане", "О смете"].map(|it| card.add_item(it, None));
    for item in items {
        let mut decision = Decision::new(Id::new(), item);
        decision.text = "Утвердить.".into();
        card.decisions.push(decision);
        card.make_unanimous(item);
    }
    card.tidy();
    (card, board, items)
}

fn told(card: &SessionCard, board: &Board) -> Vec<Check> {
    Sitting::new(card, board).checks()
}

fn seat(board: &Board, at: usize) -> Id<Membership> {
    board.members[at].membership.id
}

#[test]
fn nothing_is_said_of_a_session_in_order() {
    let (card, board, _) = decided();
    assert_eq!(told(&card, &board), []);
}

#[test]
fn a_shared_vote_is_of_those_who_may_vote_on_each_item() {
    let (mut card, board, [first, second]) = decided();
    let poll = card.polls[0].id;
    card.remove_poll(card.polls[1].id);
    assert_eq!(told(&card, &board), [Check::NoVote(second)]);
    card.share_poll(poll, second, true);
    assert_eq!(told(&card, &board), []);
    let member = seat(&board, 4);
    card.recusals.push(Recusal::new(Id::new(), second, member));
    assert_eq!(told(&card, &board), [Check::SharedRoomsDiffer(first)]);
    let sitting = Sitting::new(&card, &board);
    let polled = sitting.polled(&card.polls[0]).unwrap();
    assert_eq!((polled.tally.votes_for, polled.base), (9, 9));
    card.leave(seat(&board, 5), second).unwrap();
    let sitting = Sitting::new(&card, &board);
    let polled = sitting.polled(&card.polls[0]).unwrap();
    assert_eq!((polled.tally.votes_for, polled.room.present), (8, 9));
}

#[test]
fn a_secret_ballot_adds_up() {
    let (mut card, board, [item, _]) = decided();
    let poll = &mut card.polls[0];
    poll.kind = PollKind::Secret;
    poll.votes_for = Some(6);
    poll.votes_against = Some(2);
    poll.ballots_spoiled = Some(1);
    let missing = Check::VotesMissing { item, silent: 1 };
    assert_eq!(
        told(&card, &board),
        [Check::NoBallots(item), missing.clone()]
    );
    card.polls[0].ballots_issued = Some(10);
    assert_eq!(told(&card, &board), std::slice::from_ref(&missing));
    card.polls[0].ballots_issued = Some(11);
    let (issued, voters) = (11, 10);
    let many = Check::TooManyBallots {
        item,
        issued,
        voters,
    };
    assert_eq!(told(&card, &board), [many, missing.clone()]);
    card.polls[0].ballots_issued = Some(8);
    let (found, issued) = (9, 8);
    let appeared = Check::BallotsAppeared {
        item,
        found,
        issued,
    };
    assert!(appeared.refuses());
    assert_eq!(told(&card, &board), [appeared, missing.clone()]);
    // The box held one more than the votes add up to.
    card.polls[0].ballots_issued = Some(10);
    card.polls[0].ballots_found = Some(10);
    let (found, counted) = (10, 9);
    let differ = Check::BallotsDiffer {
        item,
        found,
        counted,
    };
    assert!(differ.refuses());
    assert_eq!(told(&card, &board), [differ.clone(), missing.clone()]);
    card.polls[0].ballots_found = Some(11);
    let told_now = told(&card, &board);
    let (found, issued) = (11, 10);
    let more = Check::BallotsAppeared {
        item,
        found,
        issued,
    };
    assert!(told_now.contains(&more) && told_now.len() == 3);
    card.polls[0].ballots_found = Some(9);
    assert_eq!(told(&card, &board), [missing]);
}

#[test]
fn an_absentee_poll_has_a_rule_a_last_day_and_no_place() {
    let (mut card, mut board, _) = decided();
    card.session.kind = SessionKind::Absentee;
    card.session.place.clear();
    assert_eq!(told(&card, &board), [Check::NoBallotsUntil]);
    card.session.ballots_until = Some(day("2026-03-05"));
    let until = day("2026-03-05");
    assert_eq!(told(&card, &board), [Check::CountedEarly { until }]);
    card.session.ballots_until = Some(day("2026-03-02"));
    assert_eq!(told(&card, &board), []);
    card.attendance[3].ballot_on = Some(day("2026-03-02"));
    assert_eq!(told(&card, &board), []);
    card.attendance[3].ballot_on = Some(day("2026-03-03"));
    let late = Check::BallotLate {
        membership: seat(&board, 3),
        day: day("2026-03-03"),
    };
    assert_eq!(told(&card, &board), [late]);
    card.attendance[3].ballot_on = None;
    board.rules.pop();
    assert_eq!(told(&card, &board), [Check::AbsenteeNotAllowed]);
}

#[test]
fn what_can_not_be_so_in_the_head_is_told() {
    let (mut card, board, _) = decided();
    card.session.starts_at = "14:00".into();
    card.session.ends_at = "15.30".into();
    assert_eq!(told(&card, &board), []);
    card.session.ends_at = "13:30".into();
    assert_eq!(told(&card, &board), [Check::EndsBeforeItStarts]);
    card.session.ends_at.clear();
    card.session.kind = SessionKind::Joint;
    assert_eq!(told(&card, &board), [Check::JointWithoutBodies]);
    let (session, own) = (card.session.id, card.session.body);
    for body in [Id::new(), own] {
        let id = Id::new();
        card.joint.push(JointBody { id, session, body });
    }
    card.tidy();
    assert_eq!(card.joint.len(), 1, "a body does not sit with itself");
    assert_eq!(told(&card, &board), []);
}

#[test]
fn one_who_left_before_coming_is_told() {
    let (mut card, board, [first, second]) = decided();
    card.attendance[5].came_at = Some(second);
    card.attendance[5].left_at = Some(second);
    let left = Check::LeftBeforeComing(seat(&board, 5));
    assert_eq!(told(&card, &board), std::slice::from_ref(&left));
    card.attendance[5].came_at = None;
    card.attendance[5].left_at = Some(first);
    assert_eq!(told(&card, &board), [left]);
    card.attendance[5].left_at = None;
    card.set_there(seat(&board, 5), first, false);
    assert_eq!(told(&card, &board), []);
    card.attendance[5].left_at = Some(second);
    card.attendance[5].came_at = None;
    let attendance = card.attendance[5].id;
    card.absences.push(Absence {
        id: Id::new(),
        attendance,
        item: first,
    });
    assert_eq!(told(&card, &board), [Check::NeverThere(seat(&board, 5))]);
}

#[test]
fn quorum_and_votes_of_an_item_are_counted_without_those_who_were_out_of_the_room() {
    let (mut card, board, [first, second]) = decided();
    card.add_item("О разном", None);
    let third = card.items[2].id;
    for at in 0..5 {
        card.leave(seat(&board, at), second).unwrap();
        card.arrive(seat(&board, at), third).unwrap();
    }
    let sitting = Sitting::new(&card, &board);
    let present = |at| sitting.turnout_at(at).unwrap().present;
    assert_eq!([present(0), present(1), present(2)], [10, 5, 10]);
    let lost = |it: &Check| matches!(it, Check::QuorumLost { item, .. } if *item == second);
    assert!(told(&card, &board).iter().any(lost));
    assert!(card.away_from(seat(&board, 0)).contains(&second));
    assert!(card.is_there(seat(&board, 0), card.index_of(first).unwrap()));
}

#[test]
fn a_decision_needs_a_vote_that_carried_it_and_an_item_on_the_agenda() {
    let (mut card, board, [first, second]) = decided();
    let poll = &mut card.polls[0];
    poll.kind = PollKind::Open;
    (poll.votes_for, poll.votes_against) = (Some(4), Some(6));
    assert_eq!(told(&card, &board), [Check::DecidedThoughRejected(first)]);
    let new = card.annul_poll(card.polls[0].id, "ошибка", None).unwrap();
    assert_eq!(told(&card, &board), [Check::VotesUnknown(first)]);
    let new = card.polls.iter_mut().find(|it| it.id == new).unwrap();
    new.votes_for = Some(10);
    assert_eq!(told(&card, &board), [], "the annulled one does not count");
    card.items[1].state = ItemState::Removed;
    assert_eq!(told(&card, &board), [Check::DecidedThoughRemoved(second)]);
}

#[test]
fn an_item_with_parts_needs_a_title_and_no_decision_of_its_own() {
    let (mut card, board, [_, second]) = decided();
    let whole = card.add_item("", None);
    let part = card.add_item("О части", None);
    card.shift_item(part, Shift::In);
    let both = [Check::UntitledParent(whole), Check::NoDecision(part)];
    assert_eq!(told(&card, &board), both);
    card.items[2].title = "О целом".into();
    card.move_item(second, Some(part));
    assert_eq!(told(&card, &board), [Check::NoDecision(part)]);
    card.items[1].state = ItemState::Removed;
    assert_eq!(
        told(&card, &board),
        [Check::DecidedThoughRemoved(second)],
        "what is off takes its parts off"
    );
}

#[test]
fn those_who_do_it_are_known_and_named_once() {
    let (mut card, board, [item, _]) = decided();
    let mut assignment = Assignment::new(Id::new(), card.decisions[0].id);
    let person = Some(Id::new());
    assignment.person = person;
    assignment.due_on = Some(day("2026-03-01"));
    let mut helper = CoExecutor::new(Id::new(), assignment.id);
    card.co_executors.push(helper.clone());
    card.assignments.push(assignment);
    let early = Check::DueBeforeSession {
        item,
        day: day("2026-03-01"),
    };
    assert_eq!(told(&card, &board), [early, Check::CoExecutorUnknown(item)]);
    card.assignments[0].due_on = Some(day("2026-04-01"));
    helper.person = person;
    card.co_executors[0] = helper;
    assert_eq!(told(&card, &board), [Check::CoExecutorTwice(item)]);
    card.co_executors[0].person = Some(Id::new());
    assert_eq!(told(&card, &board), []);
}

#[test]
fn a_recused_member_leaves_the_base_of_that_item_only() {
    let (mut card, board, [first, second]) = decided();
    card.recusals
        .push(Recusal::new(Id::new(), second, seat(&board, 4)));
    let sitting = Sitting::new(&card, &board);
    let base = |at: usize| sitting.polled(&card.polls[at]).unwrap().base;
    assert_eq!((base(0), base(1)), (10, 9));
    assert_eq!(card.polls[0].item, first);
    assert_eq!(
        sitting.turnout_at(1).unwrap().present,
        10,
        "the quorum stays"
    );
}

#[test]
fn five_to_five_with_the_chair_for_by_each_rule() {
    let (mut card, mut board, [item, _]) = decided();
    let poll: &mut Poll = &mut card.polls[0];
    poll.kind = PollKind::Named;
    let id = poll.id;
    for (at, member) in board.members.iter().enumerate() {
        let choice = if at < 5 { Choice::For } else { Choice::Against };
        card.set_vote(id, member.membership.id, Some(choice));
    }
    for (tie, result) in [
        (TieRule::ChairDecides, PollResult::Carried),
        (TieRule::SideOfChair, PollResult::Carried),
        (TieRule::Rejected, PollResult::Rejected),
    ] {
        board.rules[0].tie = tie;
        let sitting = Sitting::new(&card, &board);
        let polled = sitting.polled(&card.polls[0]).unwrap();
        assert_eq!(polled.result, Some(result), "{tie:?}");
        let lost = told(&card, &board) == [Check::DecidedThoughRejected(item)];
        assert_eq!(lost, result == PollResult::Rejected);
    }
    card.set_vote(id, seat(&board, 0), None);
    assert!(told(&card, &board).contains(&Check::DecidedThoughRejected(item)));
}

#[test]
fn an_item_voted_on_and_not_considered_is_told_of() {
    let (mut card, board, [first, second]) = decided();
    // A vote without a decision: holding would leave the item open.
    card.decisions.retain(|it| it.item != first);
    let said = Check::NotConsidered(first);
    assert!(told(&card, &board).contains(&said));
    card.items[0].state = ItemState::Considered;
    assert!(!told(&card, &board).contains(&said));
    // In a session that was held, also a decision says that it was considered.
    assert!(!told(&card, &board).contains(&Check::NotConsidered(second)));
    card.session.status = SessionStatus::Held;
    assert!(told(&card, &board).contains(&Check::NotConsidered(second)));
    card.items[1].state = ItemState::Postponed;
    assert!(!told(&card, &board).contains(&Check::NotConsidered(second)));
}

#[test]
fn a_vote_marks_what_it_decides_as_considered_unless_that_was_said_otherwise() {
    let (mut card, _, [first, second]) = decided();
    card.polls.clear();
    let before = card.voted_on();
    let poll = card.add_poll(first);
    card.share_poll(poll, second, true);
    card.note_considered(&before);
    assert_eq!(card.items[0].state, ItemState::Open, "no vote is given yet");
    card.items[1].state = ItemState::Postponed;
    card.make_unanimous(first);
    card.note_considered(&before);
    assert_eq!(card.items[0].state, ItemState::Considered);
    assert_eq!(card.items[1].state, ItemState::Postponed);
    // Set back by hand, it stays so.
    let before = card.voted_on();
    card.items[0].state = ItemState::Open;
    card.note_considered(&before);
    assert_eq!(card.items[0].state, ItemState::Open);
}
