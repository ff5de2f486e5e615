//! What the minutes say of a meeting that was not a plain one.

use veche::domain::Id;
use veche::domain::agenda::Recusal;
use veche::domain::agenda_order::Shift;
use veche::domain::assignments::{CoExecutor, Decision};
use veche::domain::commissions::{BodyCard, BodyKind, Membership, Role};
use veche::domain::organizations::Organization;
use veche::domain::people::Person;
use veche::domain::polls::{Choice, PollKind};
use veche::domain::session_card::SessionCard;
use veche::domain::session_checks::Check;
use veche::domain::sessions::{Guest, JointBody, Presence, SessionKind};
use veche::domain::sitting::Sitting;
use veche::i18n::{Locale, Tr};
use veche::ops::{Office, Op};
use veche::papers::{Paper, SessionPaper};

use crate::sessions::{commission, day, office, session};

fn minutes(office: &mut Office, card: &SessionCard) -> String {
    office.hold_session(card).unwrap();
    let tr = Tr::new(Locale::Ru);
    let paper = Paper::Minutes(card.session.id);
    let text = paper.compose(office, &tr).unwrap().to_text();
    text.replace('\u{a0}', " ")
}

fn holds(text: &str, said: &[&str]) {
    for said in said {
        assert!(text.contains(said), "«{said}» is not in\n{text}");
    }
}

#[test]
fn a_shared_vote_and_one_taken_anew_are_said_at_each_item() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    let second = card.add_item("О смете", None);
    let mut decision = Decision::new(Id::new(), second);
    decision.text = "Утвердить смету".into();
    card.decisions.push(decision);
    let poll = card.polls[0].id;
    card.polls[0].kind = PollKind::Open;
    (card.polls[0].votes_for, card.polls[0].votes_against) = (Some(5), Some(5));
    card.share_poll(poll, second, true);
    let new = card
        .annul_poll(poll, "подсчитано десять голосов вместо девяти", None)
        .unwrap();
    let new = card.polls.iter_mut().find(|it| it.id == new).unwrap();
    (new.votes_for, new.votes_against) = (Some(6), Some(3));
    let text = minutes(&mut office, &card);
    holds(
        &text,
        &[
            "Проведённое ранее голосование («за» — 5, «против» — 5, «воздержались» — 0) \
             отменено: подсчитано десять голосов вместо девяти.",
            "2.1. Утвердить смету.\nПо вопросам 1, 2 проведено одно голосование.\n\
             Голосовали: «за» — 6, «против» — 3, «воздержались» — 0. Решение принято.",
        ],
    );
    assert_eq!(text.matches("Решение принято.").count(), 2, "{text}");
}

#[test]
fn parts_of_an_item_are_numbered_and_what_is_decided_as_a_whole_follows() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    let whole = card.add_item("О конкурсе", None);
    for title in ["О сроках", "О жюри"] {
        let part = card.add_item(title, None);
        card.shift_item(part, Shift::In);
    }
    let parts: Vec<_> = card.items[2..].iter().map(|it| it.id).collect();
    assert!(card.items[2..].iter().all(|it| it.parent == Some(whole)));
    for (item, text) in [(whole, "Провести конкурс"), (parts[0], "Утвердить сроки")]
    {
        let mut decision = Decision::new(Id::new(), item);
        decision.text = text.into();
        card.decisions.push(decision);
        card.make_unanimous(item);
    }
    let text = minutes(&mut office, &card);
    holds(
        &text,
        &[
            "2. О конкурсе.\n2.1. О сроках.\n2.2. О жюри.",
            "РЕШИЛИ:\n2.1.1. Утвердить сроки.",
            "РЕШИЛИ по вопросу 2 в целом:\n2.3. Провести конкурс.",
        ],
    );
    let at = |said: &str| text.find(said).unwrap();
    assert!(at("2.1.1. Утвердить") < at("2.2. О жюри\n") || at("2.3. Провести") > at("2.1.1."));
    let kept = office.session_card(card.session.id).unwrap().unwrap();
    assert_eq!(kept.items[2].parent, Some(whole));
}

#[test]
fn a_joint_session_names_the_bodies_and_guests_their_organizations() {
    let mut office = office();
    let body = commission(&mut office);
    let mut second = BodyCard::new(Id::new());
    second.body.name = "Совет по делам национальностей".into();
    second.body.name_of = "совета по делам национальностей".into();
    office.save_body(&second).unwrap();
    let mut museum = Organization::new(Id::new());
    museum.name = "Краеведческий музей".into();
    office.add(Op::AddOrganization, &museum).unwrap();
    let mut card = session(&office, &body, 9);
    card.session.kind = SessionKind::Joint;
    card.joint.push(JointBody {
        id: Id::new(),
        session: card.session.id,
        body: second.body.id,
    });
    let mut guest = Guest::new(Id::new(), card.session.id);
    guest.name = "Ким О. В.".into();
    guest.post = "директор".into();
    guest.organization = Some(museum.id);
    card.guests.push(guest);
    let text = minutes(&mut office, &card);
    holds(
        &text,
        &[
            "совместного заседания комиссии по делам территориального общественного \
             самоуправления и совета по делам национальностей",
            "Приглашённые: Ким О. В. (директор, Краеведческий музей).",
        ],
    );
}

#[test]
fn an_absentee_poll_says_who_sent_a_ballot() {
    let mut office = office();
    let mut body = commission(&mut office);
    body.rules[0].absentee = true;
    office.save_body(&body).unwrap();
    let mut card = session(&office, &body, 9);
    card.session.kind = SessionKind::Absentee;
    card.session.place.clear();
    card.session.ballots_until = Some(day("2026-03-01"));
    card.attendance[0].ballot_on = Some(day("2026-02-27"));
    for row in &mut card.attendance[9..] {
        row.state = Presence::Absent;
    }
    card.polls[0].kind = PollKind::Secret;
    let poll = &mut card.polls[0];
    (poll.votes_for, poll.votes_against) = (Some(7), Some(1));
    (poll.ballots_issued, poll.ballots_spoiled) = (Some(9), Some(1));
    let text = minutes(&mut office, &card);
    holds(
        &text,
        &[
            "заочного заседания",
            "Бюллетени представили: Иванова А. П. (должность 1; бюллетень получен 27.02.2026)",
            "Бюллетеней не представили: Соколов К. А. (должность 10)",
            "Срок представления бюллетеней — до 1 марта 2026 г. включительно.",
            "Бюллетени представили 9 из 12 членов комиссии, для кворума нужно 7. Кворум имеется.",
            "Тайное голосование: «за» — 7, «против» — 1, «воздержались» — 0; \
             выдано бюллетеней — 9, обнаружено — 9, недействительных — 1. Решение принято.",
        ],
    );
}

#[test]
fn a_moved_session_takes_its_parts_and_reporters_along() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    let part = card.add_item("О части", None);
    card.shift_item(part, Shift::In);
    let mut speech = veche::domain::agenda::Speech::new(Id::new(), part);
    speech.speaker = "Орлова Д. Л.".into();
    card.speeches.push(speech);
    office.save_session(&card).unwrap();
    office
        .move_session(card.session.id, Some(day("2026-03-16")), "болезнь")
        .unwrap();
    let old = office.session_card(card.session.id).unwrap().unwrap();
    let new = old.session.moved_to.unwrap();
    let new = office.session_card(new).unwrap().unwrap();
    assert_eq!(new.items[1].parent, Some(new.items[0].id));
    assert_eq!(new.items[1].came_from, Some(part));
    assert_eq!(new.speeches[0].speaker, "Орлова Д. Л.");
}

#[test]
fn the_minutes_tell_what_was_considered_without_one_who_went_out_and_came_back() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    for title in ["О смете", "О форуме", "О разном"] {
        card.add_item(title, None);
    }
    let seat = body.memberships[3].id;
    card.leave(seat, card.items[1].id).unwrap();
    card.arrive(seat, card.items[3].id).unwrap();
    let text = minutes(&mut office, &card);
    holds(&text, &["кроме рассмотрения вопросов 2, 3"]);
    assert_eq!(text.matches("кроме рассмотрения").count(), 1, "{text}");
    // Before item 2, and again before item 4; between them nobody came or went.
    assert_eq!(
        text.matches("состав присутствующих изменился").count(),
        2,
        "{text}"
    );
    let third = text.split("О форуме").nth(2).unwrap();
    let third = third.split("О разном").next().unwrap();
    assert!(!third.contains("изменился"), "{third}");
    let kept = office.session_card(card.session.id).unwrap().unwrap();
    assert_eq!(kept.away_from(seat), card.away_from(seat));
    let dump = office.dump().unwrap();
    let absences = dump.iter().find(|it| it.0 == "absence").unwrap();
    assert_eq!(absences.1.len(), 2);
    office.undo().unwrap();
    assert_eq!(office.orphans().unwrap(), []);
}

/// A council of four: two of the commission sit in it too.
pub(crate) fn council(office: &mut Office, commission: &BodyCard) -> BodyCard {
    let mut card = BodyCard::new(Id::new());
    card.body.name = "Совет по делам национальностей".into();
    card.body.name_of = "совета по делам национальностей".into();
    card.body.short_name = "Совет".into();
    card.body.kind = BodyKind::Council;
    for name in ["Громов Т. С.", "Мирный П. К."] {
        let person = Person::named(Id::new(), name);
        office.add(Op::AddPerson, &person).unwrap();
        let seat = Membership::new(Id::new(), card.body.id);
        card.memberships.push(Membership {
            person: Some(person.id),
            ..seat
        });
    }
    card.memberships[0].role = Role::Chair;
    for twin in &commission.memberships[..2] {
        let seat = Membership::new(Id::new(), card.body.id);
        card.memberships.push(Membership {
            person: twin.person,
            ..seat
        });
    }
    office.save_body(&card).unwrap();
    card
}

fn joint(office: &mut Office, came: usize) -> (SessionCard, BodyCard) {
    let body = commission(office);
    let second = council(office, &body);
    let mut card = session(office, &body, came);
    card.session.kind = SessionKind::Joint;
    card.joint.push(JointBody {
        id: Id::new(),
        session: card.session.id,
        body: second.body.id,
    });
    (card, second)
}

#[test]
fn each_body_of_a_joint_session_has_its_own_quorum_and_each_person_one_vote() {
    let mut office = office();
    let (mut card, second) = joint(&mut office, 9);
    card.mark(second.memberships[0].id, Presence::Present);
    let text = minutes(&mut office, &card);
    holds(
        &text,
        &[
            "Совет по делам национальностей:\nПрисутствовали: Громов Т. С., Иванова А. П., \
             Петров Б. И.\nОтсутствовали: Мирный П. К.",
            "Комиссия по ТОС: присутствуют 9 из 12 членов комиссии, для кворума нужно 7. \
             Кворум имеется.",
            "Совет: присутствуют 3 из 4 членов совета, для кворума нужно 3. Кворум имеется.",
            "Члены всех органов голосуют вместе, каждый один раз. Решения принимаются по \
             правилам органа, который ведёт заседание: Комиссия по делам территориального \
             общественного самоуправления.",
            "Председатель совета по делам национальностей | Т. С. Громов",
            // Nine of the commission and the one of the council who sits there alone.
            "единогласно («за» — 10)",
        ],
    );
    let sheet = Paper::OfSessions(SessionPaper::AttendanceSheet(card.session.id));
    let sheet = sheet.compose(&office, &Tr::new(Locale::Ru)).unwrap();
    holds(
        &sheet.to_text().replace('\u{a0}', " "),
        &["Совет. Членов с правом решающего голоса — 4, для кворума нужно 3."],
    );
    let kept = office.session_card(card.session.id).unwrap().unwrap();
    assert_eq!(kept.joint_rules.len(), 1);
    assert_eq!(kept.attendance.len(), 16);
    office.reopen_session(card.session.id, "уточнение").unwrap();
    let kept = office.session_card(card.session.id).unwrap().unwrap();
    assert!(kept.rule.is_none() && kept.joint_rules.is_empty());
}

#[test]
fn no_quorum_of_one_of_the_bodies_is_a_remark() {
    let mut office = office();
    let (card, second) = joint(&mut office, 9);
    let joint = card.joint_bodies();
    let board = office.board_of(card.session.body, &joint).unwrap().unwrap();
    let checks = Sitting::new(&card, &board).checks();
    let told = |it: &&Check| matches!(it, Check::JointNoQuorum { body, turnout } if body == "Совет" && turnout.present == 2);
    let told = checks.iter().find(told).unwrap();
    assert!(!told.refuses());
    assert!(
        checks.contains(&Check::Unmarked { members: 2 }),
        "twins are marked once"
    );
    let said = Tr::new(Locale::Ru).check(told, |_| None);
    assert_eq!(
        said,
        "Совет: присутствуют 2 из 4, нужно 3: кворума этого органа нет."
    );
    office.hold_session(&card).unwrap();
    let held = office.session_card(card.session.id).unwrap().unwrap();
    let state = |at: usize| held.attendance_of(second.memberships[at].id).unwrap().state;
    assert_eq!(state(0), Presence::Absent);
    assert_eq!(
        state(2),
        Presence::Present,
        "came as a member of the commission"
    );
    let day = |text: &str| text.parse().unwrap();
    let period = office.attendance_period(second.body.id, day("2026-01-01"), day("2026-12-31"));
    assert_eq!(
        period.unwrap().sessions.len(),
        1,
        "its attendance counts for the council"
    );
}

#[test]
fn whoever_came_instead_votes_and_stands_aside_by_name_and_helpers_are_told_as_such() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    let item = card.items[0].id;
    let seat = body.memberships[3].id;
    card.mark(seat, Presence::Replaced);
    let row = card.attendance.iter_mut().find(|it| it.membership == seat);
    row.unwrap().replaced_by = "Сафин И. И.".into();
    card.polls.clear();
    let poll = card.add_poll(item);
    let it = card.polls.iter_mut().find(|it| it.id == poll).unwrap();
    it.kind = PollKind::Named;
    card.set_vote(poll, seat, Some(Choice::Against));
    let aside = body.memberships[2].id;
    card.recusals.push(Recusal::new(Id::new(), item, aside));
    let helper = Person::named(Id::new(), "Воронцов Г. П.");
    office.add(Op::AddPerson, &helper).unwrap();
    let mut co_executor = CoExecutor::new(Id::new(), card.assignments[0].id);
    co_executor.person = Some(helper.id);
    card.co_executors.push(co_executor);
    let text = minutes(&mut office, &card);
    holds(
        &text,
        &[
            "«Против»: Сафин И. И. (замещает:",
            "соисполнитель: Воронцов Г. П.",
        ],
    );
    assert!(!text.contains(".."), "{text}");
}
