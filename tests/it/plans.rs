//! Plans of a year, as the office keeps them: saved, approved, executed, carried over, undone.

use chrono::NaiveDate;
use veche::domain::Id;
use veche::domain::plans::{Execution, Plan, PlanCard, PlanItem, PlanLink, PlanStatus};
use veche::domain::town::Act;
use veche::ops::{Error, Office, Refusal};
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

/// A plan with lines, each with its term.
fn plan(office: &mut Office, year: i32, lines: &[(&str, &str)]) -> PlanCard {
    let mut plan = Plan::new(Id::new(), year);
    plan.title = format!("План работы на {year} год");
    let mut card = PlanCard::new(plan);
    let section = Id::new();
    card.add_section(section);
    "Взаимодействие с ТОС".clone_into(&mut card.sections[0].title);
    for (measure, term) in lines {
        let id = Id::new();
        card.add_line(id, Some(section));
        let item = card.item_mut(id).unwrap();
        (*measure).clone_into(&mut item.measure);
        (*term).clone_into(&mut item.term);
        card.read_term(id);
    }
    office.save_plan(&card).unwrap();
    card
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> Refusal {
    match result.unwrap_err() {
        Error::Refused(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

fn items(office: &Office, id: Id<Plan>) -> Vec<PlanItem> {
    office.plan_card(id).unwrap().unwrap().items
}

#[test]
fn a_saved_plan_is_read_back_as_it_was_and_undone_at_once() {
    let mut office = office();
    let card = plan(&mut office, 2020, &[("Провести форум", "IV квартал")]);
    let id = card.plan.id;
    assert_eq!(office.plan_card(id).unwrap(), Some(card));
    let row = &office.plan_rows(day("2021-01-01")).unwrap()[0];
    assert_eq!((row.planned, row.done, row.overdue), (1, 0, 1));
    office.undo().unwrap();
    assert_eq!(office.plan_card(id).unwrap(), None);
    office.redo().unwrap();
    assert_eq!(items(&office, id)[0].term_to, Some(day("2020-12-31")));
}

#[test]
fn an_approved_plan_keeps_its_wording_and_new_lines_are_outside_it() {
    let mut office = office();
    let mut card = plan(&mut office, 2021, &[("Провести форум", "IV квартал")]);
    let id = card.plan.id;
    office.approve_plan(id, day("2020-12-21")).unwrap();
    "Не проводить форум".clone_into(&mut card.items[0].measure);
    let refused = refusal(office.save_plan(&card));
    let number = "1".to_owned();
    assert_eq!(refused, Refusal::ApprovedLine { number });
    assert_eq!(items(&office, id)[0].measure, "Провести форум");

    let mut card = office.plan_card(id).unwrap().unwrap();
    assert_eq!(card.plan.status, PlanStatus::Approved);
    let mut added = PlanItem::new(Id::new(), id);
    "Встретиться с жителями".clone_into(&mut added.measure);
    card.items.push(added);
    office.save_plan(&card).unwrap();
    assert!(items(&office, id).iter().any(|it| it.unplanned));
    let row = &office.plan_rows(day("2021-01-01")).unwrap()[0];
    assert_eq!((row.planned, row.unplanned), (1, 1));

    office.reopen_plan(id).unwrap();
    let mut card = office.plan_card(id).unwrap().unwrap();
    "Провести VII форум".clone_into(&mut card.items[0].measure);
    office.save_plan(&card).unwrap();
}

#[test]
fn a_plan_without_lines_is_not_approved() {
    let mut office = office();
    let card = plan(&mut office, 2021, &[]);
    let refused = refusal(office.approve_plan(card.plan.id, day("2020-12-21")));
    assert_eq!(refused, Refusal::EmptyPlan);
}

#[test]
fn a_line_done_after_its_term_is_marked_late_and_the_mark_is_undone() {
    let mut office = office();
    let card = plan(&mut office, 2021, &[("Провести субботник", "до 15 мая")]);
    let (id, line) = (card.plan.id, card.items[0].id);
    let on = day("2021-05-20");
    office.mark_execution(line, Execution::Done, on).unwrap();
    let item = &items(&office, id)[0];
    assert_eq!(item.execution, Execution::DoneLate);
    assert_eq!(item.done_on, Some(on));
    assert_eq!(office.plan_rows(on).unwrap()[0].done, 1);
    office.undo().unwrap();
    assert_eq!(items(&office, id)[0].execution, Execution::Open);
}

#[test]
fn a_line_carried_over_twice_counts_two_and_keeps_the_way_back() {
    let mut office = office();
    let card = plan(
        &mut office,
        2020,
        &[
            ("Провести форум", "до 15 ноября 2020 г."),
            ("Провести конкурс", "май"),
        ],
    );
    let (first, forum) = (card.plan.id, card.items[0].id);
    let title = "План работы на 2021 год";
    let second = office
        .carry_over(first, &[forum], 2021, title, true)
        .unwrap();
    let carried = &items(&office, second)[0];
    assert_eq!(carried.carried_from, Some(forum));
    assert_eq!(carried.term, "до 15 ноября 2021 г.");
    assert_eq!(carried.term_to, Some(day("2021-11-15")));
    assert_eq!(items(&office, first)[0].execution, Execution::Moved);
    assert_eq!(items(&office, first)[1].execution, Execution::Open);
    assert_eq!(office.lines_carried_on(first).unwrap(), [forum]);

    let title = "План работы на 2022 год";
    let third = office
        .carry_over(second, &[carried.id], 2022, title, false)
        .unwrap();
    let history = &office.carried_lines(third).unwrap()[0];
    assert_eq!(
        (history.times, history.from_year, history.first_year),
        (2, 2021, 2020)
    );

    let again = office.carry_over(second, &[carried.id], 2022, title, false);
    assert_eq!(refusal(again), Refusal::NothingToCarry);
    let refused = refusal(office.remove_plan(first));
    assert_eq!(refused, Refusal::CarriedOn { lines: 1 });
    office.undo().unwrap();
    assert_eq!(office.plan_card(third).unwrap(), None);
    office.undo().unwrap();
    assert_eq!(office.plan_card(second).unwrap(), None);
    assert_eq!(items(&office, first)[0].execution, Execution::Open);
    office.remove_plan(first).unwrap();
    assert!(office.plan_rows(day("2021-01-01")).unwrap().is_empty());
}

#[test]
fn lines_carried_into_an_approved_plan_are_outside_it() {
    let mut office = office();
    let old = plan(&mut office, 2020, &[("Провести форум", "IV квартал")]);
    let new = plan(&mut office, 2021, &[("Провести конкурс", "май")]);
    office.approve_plan(new.plan.id, day("2020-12-21")).unwrap();
    let chosen = [old.items[0].id];
    let id = office
        .carry_over(old.plan.id, &chosen, 2021, "", true)
        .unwrap();
    assert_eq!(
        id, new.plan.id,
        "the plan of that year is taken, not made again"
    );
    let there = items(&office, id);
    assert!(
        there
            .iter()
            .any(|it| it.unplanned && it.carried_from == Some(chosen[0]))
    );
}

#[test]
fn the_act_of_approval_comes_and_goes_with_the_plan() {
    let mut office = office();
    let mut card = plan(&mut office, 2021, &[("Провести форум", "IV квартал")]);
    let act = Act::new(Id::new());
    card.plan.act = Some(act.id);
    card.acts.push(act.clone());
    office.save_plan(&card).unwrap();
    assert_eq!(office.find(act.id).unwrap(), Some(act.clone()));
    office.remove_plan(card.plan.id).unwrap();
    assert_eq!(office.find(act.id).unwrap(), None);
}

#[test]
fn deeds_of_the_year_are_offered_for_a_line_and_the_link_is_kept() {
    use veche::domain::deeds::DeedOf;
    use veche::domain::events::{Event, EventCard, EventState};

    let mut office = office();
    let mut card = plan(&mut office, 2021, &[("Провести форум", "IV квартал")]);
    let mut event = EventCard::new(Event::new(Id::new(), 2021));
    "VII форум ТОС".clone_into(&mut event.event.name);
    event.event.state = EventState::Held;
    office.save_event(&event).unwrap();
    let deeds = office.deeds_for_plan(card.plan.id, 2021).unwrap();
    assert_eq!(deeds.len(), 1);
    assert_eq!(deeds[0].of, DeedOf::Event(event.event.id));
    assert!(deeds[0].done);
    let mut link = PlanLink::new(Id::new(), card.items[0].id);
    link.event = Some(event.event.id);
    card.links.push(link);
    office.save_plan(&card).unwrap();
    let refused = refusal(office.remove_event(event.event.id));
    let users = vec![("plan_link", 1)];
    assert_eq!(
        refused,
        Refusal::InUse {
            table: "event",
            users
        }
    );
}
