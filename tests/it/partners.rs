//! Agreements, events, questions and what a partner had to do with.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::agreements::{
    Agreement, AgreementCard, AgreementClause, AgreementParty, AgreementState, ClauseWork,
};
use veche::domain::events::{Event, EventCard, EventParty, EventSeries, EventState, Question};
use veche::domain::involvements::InvolvementKind;
use veche::domain::organizations::Organization;
use veche::domain::plans::{Plan, PlanCard, PlanLink};
use veche::ops::{Error, Office, Op, Refusal};
use veche::store::Store;

fn office() -> Office {
    let store = Store::in_memory().unwrap();
    Office::new(store, "Клерк", || {
        "2021-01-11T09:00:00+07:00".to_owned()
    })
    .unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn organization(office: &mut Office, name: &str) -> Id<Organization> {
    let mut it = Organization::new(Id::new());
    name.clone_into(&mut it.name);
    office.add(Op::AddOrganization, &it).unwrap();
    it.id
}

fn agreement(partner: Id<Organization>) -> AgreementCard {
    let mut it = Agreement::new(Id::new());
    "О социальном партнёрстве".clone_into(&mut it.title);
    it.since = Some(day("2019-01-01"));
    it.until = Some(day("2021-12-31"));
    let mut card = AgreementCard::new(it);
    let id = card.agreement.id;
    let mut party = AgreementParty::new(Id::new(), id);
    party.organization = Some(partner);
    let mut named = AgreementParty::new(Id::new(), id);
    "жители города".clone_into(&mut named.name);
    card.parties = vec![party, named];
    let mut clause = AgreementClause::new(Id::new(), id);
    "2.1".clone_into(&mut clause.number);
    "Информировать население".clone_into(&mut clause.text);
    let mut work = ClauseWork::new(Id::new(), clause.id, 2020);
    "проводилась работа по информированию".clone_into(&mut work.text);
    card.clauses.push(clause);
    card.works.push(work);
    card.settle();
    card
}

#[test]
fn an_agreement_is_kept_with_parties_clauses_and_works_and_runs_out() {
    let mut office = office();
    let partner = organization(&mut office, "Общественная палата");
    let card = agreement(partner);
    let id = card.agreement.id;
    office.save_agreement(&card).unwrap();
    assert_eq!(office.agreement_card(id).unwrap(), Some(card.clone()));
    let row = &office.agreement_rows(day("2021-11-01")).unwrap()[0];
    assert_eq!(row.parties, "Общественная палата; жители города");
    assert_eq!(
        (row.state, row.expires_in),
        (AgreementState::Active, Some(60))
    );
    let row = &office.agreement_rows(day("2022-01-01")).unwrap()[0];
    assert_eq!((row.state, row.expires_in), (AgreementState::Expired, None));
    office.undo().unwrap();
    assert_eq!(office.agreement_card(id).unwrap(), None);
}

#[test]
fn a_clause_that_a_plan_names_stays() {
    let mut office = office();
    let partner = organization(&mut office, "Общественная палата");
    let mut card = agreement(partner);
    office.save_agreement(&card).unwrap();
    let mut plan = PlanCard::new(Plan::new(Id::new(), 2020));
    let measure = Id::new();
    plan.add_line(measure, None);
    let mut link = PlanLink::new(Id::new(), measure);
    link.clause = Some(card.clauses[0].id);
    plan.links.push(link);
    office.save_plan(&plan).unwrap();
    let id = card.agreement.id;
    card.clauses.clear();
    for refused in [office.save_agreement(&card), office.remove_agreement(id)] {
        let Error::Refused(refused) = refused.unwrap_err() else {
            panic!("not a refusal");
        };
        assert_eq!(refused, Refusal::ClausesInPlans { clauses: 1 });
    }
    office.remove_plan(plan.plan.id).unwrap();
    office.remove_agreement(id).unwrap();
    assert!(office.agreement_rows(day("2021-01-01")).unwrap().is_empty());
}

#[test]
fn an_event_may_have_only_a_year_and_begins_its_series() {
    let mut office = office();
    let mut card = EventCard::new(Event::new(Id::new(), 2019));
    "VI форум ТОС".clone_into(&mut card.event.name);
    card.event.state = EventState::Held;
    card.event.edition = Some(6);
    let mut series = EventSeries::new(Id::new());
    "форум ТОС".clone_into(&mut series.name);
    card.series = Some(series.clone());
    office.save_event(&card).unwrap();
    let stored = office.event_card(card.event.id).unwrap().unwrap();
    assert_eq!(stored.event.starts_on, None);
    assert_eq!(stored.event.year, 2019);
    assert_eq!(stored.event.series, Some(series.id));
    assert_eq!(office.next_edition(series.id).unwrap(), 7);

    card = stored;
    card.series = None;
    office.save_event(&card).unwrap();
    assert_eq!(
        office
            .event_card(card.event.id)
            .unwrap()
            .unwrap()
            .event
            .edition,
        None
    );
    office.remove_event_series(series.id).unwrap();
    office.undo().unwrap();
    office.undo().unwrap();
    assert_eq!(office.next_edition(series.id).unwrap(), 7);
}

#[test]
fn a_partner_has_its_agreements_and_events_together() {
    let mut office = office();
    let partner = organization(&mut office, "Станица «Означенное»");
    let card = agreement(partner);
    office.save_agreement(&card).unwrap();
    let mut event = EventCard::new(Event::new(Id::new(), 2020));
    "Масленица".clone_into(&mut event.event.name);
    event.event.starts_on = Some(day("2020-03-01"));
    let mut party = EventParty::new(Id::new(), event.event.id);
    party.organization = Some(partner);
    event.parties.push(party);
    office.save_event(&event).unwrap();
    let together = office.organization_involvements(partner).unwrap();
    let of: Vec<_> = together
        .iter()
        .map(|it| (it.kind, it.place.clone()))
        .collect();
    let expected = [
        (InvolvementKind::Event, event.event.id.to_string()),
        (InvolvementKind::Agreement, card.agreement.id.to_string()),
    ];
    assert_eq!(of, expected);
    let refused = office.remove_organization(partner).unwrap_err();
    let Error::Refused(Refusal::TakesPart { places }) = refused else {
        panic!("{refused}");
    };
    assert_eq!(places, together);
}

#[test]
fn a_question_is_added_answered_and_removed() {
    let mut office = office();
    let mut question = Question::new(Id::new(), 2020);
    "Когда будет освещена улица?".clone_into(&mut question.text);
    office.save_question(&question).unwrap();
    "До конца лета.".clone_into(&mut question.answer);
    office.save_question(&question).unwrap();
    assert_eq!(office.questions().unwrap(), [question.clone()]);
    office.remove_question(question.id).unwrap();
    assert!(office.questions().unwrap().is_empty());
    office.undo().unwrap();
    assert_eq!(office.questions().unwrap(), [question]);
}

#[test]
fn the_partners_of_the_demo_town_have_a_joint_history() {
    let json = include_str!("../../assets/demo/sayanogorsk.json");
    let store = Store::in_memory().unwrap();
    let mut office = Office::new(store, "Клерк", || {
        "2021-01-11T09:00:00+07:00".to_owned()
    })
    .unwrap();
    let dump = veche::exchange::dump::parse(json).unwrap();
    office.load(&dump.tables).unwrap();
    let partners = office.all::<Organization>().unwrap();
    let all: Vec<InvolvementKind> = partners
        .iter()
        .flat_map(|it| office.organization_involvements(it.id).unwrap())
        .map(|it| it.kind)
        .collect();
    assert!(all.contains(&InvolvementKind::Agreement));
    assert!(all.contains(&InvolvementKind::Event));
    assert!(all.contains(&InvolvementKind::Attendance));
}
