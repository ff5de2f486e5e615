//! What a clerk gets of bodies and sessions, without a window.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::agenda::{DissentingOpinion, ItemState, Recusal, Speech, SpeechKind};
use veche::domain::assignments::{Assignment, AssignmentState, Decision, Standing};
use veche::domain::commissions::{BodyCard, Membership, Role};
use veche::domain::people::Person;
use veche::domain::polls::{Poll, PollKind, PollResult};
use veche::domain::session_card::SessionCard;
use veche::domain::session_checks::Check;
use veche::domain::sessions::{Guest, Presence, Session, SessionRefusal, SessionStatus};
use veche::domain::sitting::Sitting;
use veche::i18n::{Locale, Tr};
use veche::ops::{Error, Office, Op, Refusal};
use veche::papers::Paper;
use veche::report;
use veche::store::Store;

const NAMES: [&str; 12] = [
    "Иванова Анна Петровна",
    "Петров Борис Ильич",
    "Сидорова Вера Олеговна",
    "Кузнецов Глеб Юрьевич",
    "Орлова Дарья Львовна",
    "Зайцев Егор Павлович",
    "Белова Жанна Сергеевна",
    "Волков Захар Иванович",
    "Лебедева Инна Марковна",
    "Соколов Кирилл Андреевич",
    "Морозова Лидия Фёдоровна",
    "Новиков Максим Романович",
];

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn office() -> Office {
    let clock = || "2026-03-02T10:00:00+07:00".into();
    Office::new(Store::in_memory().unwrap(), "Клерк", clock).unwrap()
}

/// A commission of twelve: a chair, a secretary and ten more.
pub(crate) fn commission(office: &mut Office) -> BodyCard {
    let mut card = BodyCard::new(Id::new());
    card.body.name = "Комиссия по делам территориального общественного самоуправления".into();
    card.body.name_of = "комиссии по делам территориального общественного самоуправления".into();
    card.body.short_name = "Комиссия по ТОС".into();
    card.body.place = "малый зал".into();
    for (at, name) in (1..).zip(NAMES) {
        let person = Person::named(Id::new(), name);
        office.add(Op::AddPerson, &person).unwrap();
        card.memberships.push(Membership {
            position: at,
            person: Some(person.id),
            post: format!("должность {at}"),
            role: match at {
                1 => Role::Chair,
                2 => Role::Secretary,
                _ => Role::Member,
            },
            ..Membership::new(Id::new(), card.body.id)
        });
    }
    office.save_body(&card).unwrap();
    card
}

/// A session of 2 March with an item, `came` members and nine to nothing for its decision.
pub(crate) fn session(office: &Office, body: &BodyCard, came: usize) -> SessionCard {
    let mut card = office
        .proposed_session(body.body.id, "О поручениях")
        .unwrap();
    card.session.held_on = Some(day("2026-03-02"));
    card.session.number = Some(1);
    card.session.chair = Some(body.memberships[0].id);
    card.session.secretary = Some(body.memberships[1].id);
    for (at, seat) in body.memberships.iter().enumerate() {
        let state = if at < came {
            Presence::Present
        } else {
            Presence::Absent
        };
        card.mark(seat.id, state);
    }
    card.add_item("О плане работы на 2026 год", None);
    let item = card.items[0].id;
    let mut poll = Poll::new(Id::new(), item);
    poll.kind = PollKind::Unanimous;
    let mut decision = Decision::new(Id::new(), item);
    decision.text = "Утвердить план работы на 2026 год.".into();
    decision.poll = Some(poll.id);
    let mut assignment = Assignment::new(Id::new(), decision.id);
    assignment.executor = "Отдел по взаимодействию с общественностью".into();
    assignment.due_on = Some(day("2026-04-01"));
    card.polls.push(poll);
    card.decisions.push(decision);
    card.assignments.push(assignment);
    card
}

fn refusal(result: Result<(), Error>) -> SessionRefusal {
    match result {
        Err(Error::Refused(Refusal::Session(refusal))) => refusal,
        other => panic!("{other:?}"),
    }
}

fn stored(office: &Office, id: Id<Session>) -> SessionCard {
    office.session_card(id).unwrap().unwrap()
}

#[test]
fn a_session_is_planned_held_and_signed_and_every_step_is_undone() {
    let mut office = office();
    let body = commission(&mut office);
    let card = session(&office, &body, 9);
    let id = card.session.id;
    office.save_session(&card).unwrap();
    assert_eq!(stored(&office, id), {
        let mut it = card.clone();
        it.renumber();
        it
    });
    office.hold_session(&card).unwrap();
    let held = stored(&office, id);
    assert_eq!(held.session.status, SessionStatus::Held);
    assert_eq!(held.items[0].state, ItemState::Considered);
    assert_eq!(held.rule.as_ref().unwrap().session, Some(id));
    office.sign_protocol(id, day("2026-03-04")).unwrap();
    assert_eq!(
        stored(&office, id).session.signed_on,
        Some(day("2026-03-04"))
    );
    assert_eq!(refusal(office.save_session(&card)), SessionRefusal::Signed);
    assert_eq!(refusal(office.remove_session(id)), SessionRefusal::Signed);
    office.undo().unwrap();
    assert_eq!(stored(&office, id), held);
    office.undo().unwrap();
    assert_eq!(stored(&office, id).session.status, SessionStatus::Planned);
    assert_eq!(stored(&office, id).rule, None);
    office.undo().unwrap();
    assert_eq!(office.session_card(id).unwrap(), None);
    assert_eq!(office.redo_op(), Some(Op::PlanSession));
}

#[test]
fn a_session_without_a_quorum_is_not_held_and_says_the_figures() {
    let mut office = office();
    let body = commission(&mut office);
    let card = session(&office, &body, 6);
    let SessionRefusal::Impossible(why) = refusal(office.hold_session(&card)) else {
        panic!("it was refused for something else");
    };
    let [Check::NoQuorum(turnout)] = why[..] else {
        panic!("{why:?}");
    };
    assert_eq!(
        (turnout.members, turnout.present, turnout.needed),
        (12, 6, 7)
    );
    assert_eq!(
        office.session_card(card.session.id).unwrap(),
        None,
        "nothing of it was saved"
    );
}

#[test]
fn a_held_session_keeps_the_rule_and_the_members_of_its_day() {
    let mut office = office();
    let mut body = commission(&mut office);
    let card = session(&office, &body, 7);
    office.hold_session(&card).unwrap();
    body.rules[0].quorum = veche::domain::commissions::QuorumRule::All;
    body.memberships[11].until = Some(day("2026-03-01"));
    let mut new = Membership::new(Id::new(), body.body.id);
    new.post = "Глава города".into();
    new.position = 13;
    body.memberships.push(new);
    office.save_body(&body).unwrap();
    let dossier = office.session_dossier(card.session.id).unwrap();
    let sitting = Sitting::new(&dossier.card, &dossier.board);
    let turnout = sitting.turnout().unwrap();
    assert_eq!(
        (turnout.members, turnout.present, turnout.needed),
        (12, 7, 7)
    );
    let polled = sitting.polled(&dossier.card.polls[0]).unwrap();
    assert_eq!((polled.base, polled.result), (7, Some(PollResult::Carried)));
}

#[test]
fn the_next_session_is_like_the_last_and_takes_over_what_was_left_open() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    card.session.starts_at = "14:00".into();
    card.add_item("О подготовке форума", None);
    card.items[1].state = ItemState::Postponed;
    office.hold_session(&card).unwrap();
    let next = office
        .proposed_session(body.body.id, "О поручениях")
        .unwrap();
    assert_eq!(next.session.starts_at, "14:00");
    assert_eq!(next.session.place, "малый зал");
    assert_eq!(next.session.chair, card.session.chair);
    let titles: Vec<&str> = next.items.iter().map(|it| &*it.title).collect();
    assert_eq!(titles, ["О поручениях", "О подготовке форума"]);
    assert_eq!(next.items[1].came_from, Some(card.items[1].id));
    let number = |card: &SessionCard| {
        let board = office.board(body.body.id).unwrap().unwrap();
        let mut card = card.clone();
        card.session.held_on = Some(day("2026-05-05"));
        let next = Sitting::new(&card, &board).next_number();
        card.session.held_on = Some(day("2027-01-15"));
        (next, Sitting::new(&card, &board).next_number())
    };
    assert_eq!(number(&next), (Some(2), Some(1)), "each year begins with 1");
    office.save_session(&next).unwrap();
    let after = office
        .proposed_session(body.body.id, "О поручениях")
        .unwrap();
    assert_eq!(after.items.len(), 1, "an item is taken over once");
}

#[test]
fn a_cancelled_or_moved_session_keeps_its_reason_and_gives_its_agenda_on() {
    let mut office = office();
    let body = commission(&mut office);
    let card = session(&office, &body, 9);
    let id = card.session.id;
    office.save_session(&card).unwrap();
    assert_eq!(
        refusal(office.cancel_session(id, " ")),
        SessionRefusal::NoReason
    );
    office.cancel_session(id, "ограничительные меры").unwrap();
    assert_eq!(
        stored(&office, id).session.status_reason,
        "ограничительные меры"
    );
    assert_eq!(
        refusal(office.hold_session(&card)),
        SessionRefusal::NotPlanned
    );
    office.undo().unwrap();
    office
        .move_session(id, Some(day("2026-03-16")), "болезнь председателя")
        .unwrap();
    let to = stored(&office, id).session.moved_to.unwrap();
    let new = stored(&office, to);
    assert_eq!(new.session.held_on, Some(day("2026-03-16")));
    assert_eq!(new.items[0].came_from, Some(card.items[0].id));
    assert!(office.open_items(body.body.id).unwrap().is_empty());
    office.undo().unwrap();
    assert_eq!(office.session_rows().unwrap().len(), 1);
}

#[test]
fn minutes_are_not_signed_before_the_day_of_the_session() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    card.session.starts_at = "10".into();
    card.session.ends_at = "1200".into();
    let (id, held_on) = (card.session.id, card.session.held_on.unwrap());
    office.hold_session(&card).unwrap();
    assert_eq!(
        refusal(office.sign_protocol(id, held_on.pred_opt().unwrap())),
        SessionRefusal::SignedEarly
    );
    office.sign_protocol(id, held_on).unwrap();
    // Times typed as bare digits are kept as the minutes print them.
    let kept = stored(&office, id).session;
    assert_eq!((&*kept.starts_at, &*kept.ends_at), ("10:00", "12:00"));
}

#[test]
fn a_signed_session_is_reopened_only_with_a_reason() {
    let mut office = office();
    let body = commission(&mut office);
    let card = session(&office, &body, 9);
    let id = card.session.id;
    office.hold_session(&card).unwrap();
    office.sign_protocol(id, day("2026-03-04")).unwrap();
    assert_eq!(
        refusal(office.reopen_session(id, "")),
        SessionRefusal::NoReason
    );
    office
        .reopen_session(id, "ошибка в фамилии докладчика")
        .unwrap();
    let mut again = stored(&office, id);
    assert_eq!(again.session.status, SessionStatus::Held);
    assert_eq!(again.session.status_reason, "ошибка в фамилии докладчика");
    again.session.ends_at = "15:00".into();
    office.save_session(&again).unwrap();
    assert!(stored(&office, id).rule.is_some());
}

#[test]
fn assignments_of_all_bodies_stand_with_those_overdue_first() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    for due in [Some("2026-03-10"), None, Some("2026-05-01")] {
        card.assignments.push(Assignment {
            due_on: due.map(day),
            ..Assignment::new(Id::new(), card.decisions[0].id)
        });
    }
    card.assignments[3].state = AssignmentState::Done;
    office.hold_session(&card).unwrap();
    let rows = office.assignment_rows(day("2026-03-20")).unwrap();
    let dates: Vec<_> = rows
        .iter()
        .map(|it| it.assignment.due_on.map(|it| it.to_string()))
        .collect();
    let dates: Vec<_> = dates
        .iter()
        .map(|it| it.as_deref().unwrap_or("–"))
        .collect();
    assert_eq!(dates, ["2026-03-10", "2026-04-01", "–", "2026-05-01"]);
    assert_eq!(rows[0].standing, Standing::Overdue);
    assert_eq!(rows[0].text, "Утвердить план работы на 2026 год.");
    office
        .sign_protocol(card.session.id, day("2026-03-04"))
        .unwrap();
    let id = card.assignments[0].id;
    office
        .report_assignment(id, day("2026-03-18"), "Сделано.")
        .unwrap();
    office
        .confirm_assignment(id, day("2026-03-19"), false)
        .unwrap();
    let done = &stored(&office, card.session.id).assignments[0];
    assert_eq!(done.state, AssignmentState::Done);
    assert_eq!(done.done_on, Some(day("2026-03-19")));
    assert_eq!(done.report, "Сделано.");
}

#[test]
fn a_body_with_sessions_stays_and_so_does_a_seat_they_mention() {
    let mut office = office();
    let mut body = commission(&mut office);
    assert_eq!(office.body_card(body.body.id).unwrap().unwrap(), body);
    let card = session(&office, &body, 9);
    office.save_session(&card).unwrap();
    let in_use = |result| matches!(result, Err(Error::Refused(Refusal::InUse { .. })));
    assert!(in_use(office.remove_body(body.body.id)));
    let seat = body.memberships.remove(3);
    assert!(in_use(office.save_body(&body)));
    office.remove_session(card.session.id).unwrap();
    office.save_body(&body).unwrap();
    office.remove_body(body.body.id).unwrap();
    assert!(office.body_rows(day("2026-03-02")).unwrap().is_empty());
    for _ in 0..3 {
        office.undo().unwrap();
    }
    let back = office.body_card(body.body.id).unwrap().unwrap();
    assert!(back.memberships.contains(&seat));
    assert_eq!(stored(&office, card.session.id).items.len(), 1);
}

#[test]
fn everything_missing_is_told_before_closing_and_only_the_impossible_refuses() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = office.proposed_session(body.body.id, "").unwrap();
    (card.session.chair, card.session.secretary) = (None, None);
    let board = office.board(body.body.id).unwrap().unwrap();
    let told = |card: &SessionCard| Sitting::new(card, &board).checks();
    let empty = told(&card);
    for check in [
        Check::NoDate,
        Check::NoChair,
        Check::NoSecretary,
        Check::NoAgenda,
        Check::Unmarked { members: 12 },
    ] {
        assert!(empty.contains(&check), "{check:?} in {empty:?}");
    }
    card = session(&office, &body, 9);
    assert_eq!(told(&card), []);
    let item = card.items[0].id;
    card.polls[0].kind = PollKind::Open;
    card.polls[0].votes_for = Some(10);
    let too_many = Check::TooManyVotes {
        item,
        votes: 10,
        voters: 9,
    };
    assert_eq!(told(&card), [too_many]);
    card.polls[0].votes_for = Some(8);
    assert_eq!(told(&card), [Check::VotesMissing { item, silent: 1 }]);
    card.polls[0].votes_abstained = Some(1);
    card.assignments[0].due_on = None;
    card.assignments[0].executor.clear();
    let told_now = told(&card);
    assert_eq!(told_now.len(), 2);
    assert!(told_now.iter().all(|it| !it.refuses()));
    card.decisions.clear();
    let now = [Check::NoDecision(item), Check::NotConsidered(item)];
    assert_eq!(told(&card), now);
}

fn full_session(office: &mut Office, body: &BodyCard) -> SessionCard {
    let mut card = session(office, body, 8);
    card.session.starts_at = "14:00".into();
    card.session.place = "г. Саяногорск, малый зал".into();
    let ids: Vec<_> = body.memberships.iter().map(|it| it.id).collect();
    card.mark(ids[8], Presence::Excused);
    card.attendance[8].reason = "отпуск".into();
    card.mark(ids[9], Presence::Remote);
    card.add_item("Об итогах конкурса", None);
    let [first, second] = [card.items[0].id, card.items[1].id];
    card.attendance[7].left_at = Some(second);
    let mut guest = Guest::new(Id::new(), card.session.id);
    guest.name = "Ким О. В.".into();
    guest.post = "директор музея".into();
    card.guests.push(guest);
    for (kind, speaker, text) in [
        (SpeechKind::Heard, "Орлова Д. Л.", "О проекте плана"),
        (
            SpeechKind::Spoke,
            "Зайцев Е. П.",
            "Предложил дополнить план форумом.",
        ),
    ] {
        card.speeches.push(Speech {
            kind,
            speaker: speaker.to_owned(),
            text: text.to_owned(),
            ..Speech::new(Id::new(), first)
        });
    }
    card.recusals.push(Recusal {
        reason: "член жюри".into(),
        ..Recusal::new(Id::new(), second, ids[2])
    });
    card.decisions.push(Decision {
        text: "Утвердить итоги".into(),
        ..Decision::new(Id::new(), second)
    });
    card.polls.push(Poll {
        votes_for: Some(5),
        votes_against: Some(1),
        votes_abstained: Some(1),
        ..Poll::new(Id::new(), second)
    });
    card.opinions.push(DissentingOpinion {
        text: "Итоги подведены с нарушением срока".into(),
        ..DissentingOpinion::new(Id::new(), second, ids[3])
    });
    card
}

#[test]
fn the_minutes_say_who_came_what_was_decided_and_by_which_votes() {
    let mut office = office();
    let body = commission(&mut office);
    let card = full_session(&mut office, &body);
    office.hold_session(&card).unwrap();
    let paper = Paper::Minutes(card.session.id);
    let tr = Tr::new(Locale::Ru);
    assert_eq!(
        paper.file_name(&office, &tr).unwrap(),
        "Протокол № 1 Комиссия по ТОС от 02.03.2026"
    );
    let text = paper
        .compose(&office, &tr)
        .unwrap()
        .to_text()
        .replace('\u{a0}', " ");
    for said in [
        "ПРОТОКОЛ\nзаседания комиссии по делам территориального общественного самоуправления",
        "2 марта 2026 г. | № 1\nг. Саяногорск, малый зал",
        "Начало в 14:00",
        "Председательствующий — Иванова А. П.\nСекретарь — Петров Б. И.",
        "Присутствовали: Иванова А. П. (должность 1), Петров Б. И. (должность 2)",
        "Волков З. И. (должность 8; до вопроса 2), Соколов К. А. (должность 10; дистанционно).",
        "Отсутствовали по уважительной причине: Лебедева И. М. (должность 9; отпуск).",
        "Отсутствовали: Морозова Л. Ф. (должность 11), Новиков М. Р. (должность 12).",
        "Приглашённые: Ким О. В. (директор музея).",
        "Присутствуют 9 из 12 членов комиссии, для кворума нужно 7. Кворум имеется.",
        "ПОВЕСТКА ДНЯ:\n1. О плане работы на 2026 год.\n2. Об итогах конкурса.",
        "СЛУШАЛИ: Орлова Д. Л. — О проекте плана.",
        "ВЫСТУПИЛИ: Зайцев Е. П. — Предложил дополнить план форумом.",
        "РЕШИЛИ:\n1.1. Утвердить план работы на 2026 год.",
        "Ответственный: Отдел по взаимодействию с общественностью, срок: 1 апреля 2026 г.",
        "Голосовали: единогласно («за» — 9). Решение принято.",
        "К рассмотрению вопроса состав присутствующих изменился. Присутствуют 8 из 12 членов комиссии",
        "Не участвовали в голосовании в связи с отводом: Сидорова В. О. (член жюри).",
        "Голосовали: «за» — 5, «против» — 1, «воздержались» — 1. Решение принято.",
        "Особое мнение (Кузнецов Г. Ю.): Итоги подведены с нарушением срока.",
        "Председатель | А. П. Иванова\nСекретарь | Б. И. Петров",
    ] {
        assert!(text.contains(said), "«{said}» is not in\n{text}");
    }
}

#[test]
fn a_refusal_is_a_sentence_with_its_figures() {
    let mut office = office();
    let body = commission(&mut office);
    let err = {
        let card = session(&office, &body, 6);
        office.hold_session(&card).unwrap_err()
    };
    assert_eq!(
        report::sentence(&Tr::new(Locale::Ru), &err),
        "Заседание не проведено. Присутствуют 6 из 12, нужно 7: кворума нет. \
         Отметьте явку или перенесите заседание."
    );
}
