//! Cards entered twice: found, told apart, made one in a single step that can be taken back.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::contests::{Contest, Juror};
use veche::domain::duplicates::{Likeness, NotDuplicate};
use veche::domain::organizations::Organization;
use veche::domain::people::{Consent, Person};
use veche::domain::tos::{Officer, Tos};
use veche::ops::{Error, Office, Op, Refusal, Side};

use crate::harness::{Window, click, go_to, office, press, sees, shot, window};
use crate::involvements::add_person;

fn with_phone(office: &mut Office, id: Id<Person>, phone: &str) {
    let mut card = office.person_card(id).unwrap().unwrap();
    phone.clone_into(&mut card.person.phone);
    office.save_person(&card).unwrap();
}

/// Two cards of one woman; the second chairs a TOS and gave a consent.
fn twice(office: &mut Office) -> [Id<Person>; 2] {
    let first = add_person(office, "Иванова А. П.");
    let second = add_person(office, "Иванова Анна Петровна");
    with_phone(office, first, "8-913-000-00-01");
    with_phone(office, second, "8-913-000-00-02");
    let mut tos = Tos::new(Id::new());
    "ТОС «Берёзка»".clone_into(&mut tos.name);
    office.add(Op::AddTos, &tos).unwrap();
    let officer = Officer::new(Id::new(), tos.id, second);
    office.add(Op::ChangeTos, &officer).unwrap();
    let mut consent = Consent::new(Id::new(), second);
    consent.given_on = "2020-01-01".parse().ok();
    office.add(Op::ChangePerson, &consent).unwrap();
    [first, second]
}

/// What stands in the whole file.
fn all(office: &Office) -> String {
    format!("{:?}", office.dump().unwrap())
}

#[test]
fn two_cards_of_one_person_become_one_and_come_back_by_undo() {
    let mut office = office();
    let [first, second] = twice(&mut office);
    let pairs = office.person_duplicates().unwrap();
    assert_eq!((pairs.len(), pairs[0].likeness), (1, Likeness::Shorter));
    assert_eq!((pairs[0].first, pairs[0].second), (first, second));
    let merge = office.person_merge(first, second).unwrap();
    assert_eq!(merge.moves, [("consent", 1), ("tos_officer", 1)]);
    let sides: Vec<(String, Side)> = merge
        .differing
        .iter()
        .map(|it| (it.field.clone(), it.proposed()))
        .collect();
    let before = all(&office);
    office.merge_people(first, second, &sides).unwrap();
    assert!(office.find(second).unwrap().is_none());
    let card = office.person_card(first).unwrap().unwrap();
    assert_eq!(card.person.full_name(), "Иванова Анна Петровна");
    assert_eq!(card.person.phone, "8-913-000-00-01; 8-913-000-00-02");
    assert_eq!(card.consents.len(), 1);
    assert_eq!(office.person_involvements(first).unwrap().len(), 1);
    assert!(office.person_duplicates().unwrap().is_empty());
    assert_eq!(office.undo_op(), Some(Op::MergePeople));
    office.undo().unwrap();
    assert_eq!(all(&office), before);
    office.redo().unwrap();
    assert!(office.find(second).unwrap().is_none());
}

#[test]
fn those_told_apart_are_not_shown_again() {
    let mut office = office();
    let [first, second] = twice(&mut office);
    let apart = NotDuplicate::of_people(second, first);
    office.tell_apart(&apart).unwrap();
    assert!(office.person_duplicates().unwrap().is_empty());
    office.undo().unwrap();
    assert_eq!(office.person_duplicates().unwrap().len(), 1);
    office.redo().unwrap();
    // Neither does it keep a card from going.
    office.remove_person(first).unwrap();
    office.undo().unwrap();
    assert!(office.person_duplicates().unwrap().is_empty());
    office.merge_people(first, second, &[]).unwrap();
    assert!(office.all::<NotDuplicate>().unwrap().is_empty());
}

#[test]
fn two_seats_in_one_jury_stop_a_merge_and_nothing_changes() {
    let mut office = office();
    let [first, second] = twice(&mut office);
    let contest = Contest::new(Id::new(), 2020);
    office.add(Op::AddContest, &contest).unwrap();
    for person in [first, second] {
        let juror = Juror::new(Id::new(), contest.id, person);
        office.add(Op::ChangeContest, &juror).unwrap();
    }
    let before = all(&office);
    let refused = office.merge_people(first, second, &[]).unwrap_err();
    assert!(
        matches!(&refused, Error::Refused(Refusal::MergeClash { table }) if table == "juror"),
        "{refused}"
    );
    assert_eq!(all(&office), before);
}

#[test]
fn nothing_is_added_to_a_card_whose_data_was_erased() {
    let mut office = office();
    let [first, second] = twice(&mut office);
    let mut card = office.person_card(first).unwrap().unwrap();
    card.person.erased_on = "2020-01-01".parse().ok();
    office.save_person(&card).unwrap();
    for (kept, gone) in [(first, second), (second, first)] {
        let refused = office.merge_people(kept, gone, &[]).unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::MergeErased)));
    }
}

#[test]
fn organizations_are_made_one_too() {
    let mut office = office();
    let firm = |name: &str| Organization {
        name: name.to_owned(),
        ..Organization::new(Id::new())
    };
    let (first, second) = (firm("ООО «Заря»"), firm("«Заря»"));
    for it in [&first, &second] {
        office.add(Op::AddOrganization, it).unwrap();
    }
    let person = add_person(&mut office, "Петров Пётр");
    let mut card = office.person_card(person).unwrap().unwrap();
    card.person.organization = Some(second.id);
    office.save_person(&card).unwrap();
    assert_eq!(office.organization_duplicates().unwrap().len(), 1);
    office
        .merge_organizations(first.id, second.id, &[])
        .unwrap();
    let card = office.person_card(person).unwrap().unwrap();
    assert_eq!(card.person.organization, Some(first.id));
    assert_eq!(office.get(first.id).unwrap().name, "ООО «Заря»");
    office.undo().unwrap();
    assert_eq!(office.all::<Organization>().unwrap().len(), 2);
}

fn duplicates() -> Window {
    let mut office = office();
    twice(&mut office);
    let mut window = window(office);
    go_to(&mut window, "Партнёры и события");
    click(&mut window, Role::RadioButton, "Двойники");
    window.get_by_role(Role::Row).click();
    window.run_ok();
    window
}

#[test]
fn a_merge_is_shown_before_it_is_done_and_undone_by_the_toast() {
    let mut window = duplicates();
    assert!(sees(&window, "Один и тот же человек?"));
    assert!(sees(&window, "органы ТОС — 1"));
    shot(&mut window, "duplicates-merge");
    click(&mut window, Role::RadioButton, "8-913-000-00-02");
    press(&mut window, "Объединить");
    let office = window.state().app.office().unwrap();
    let rows = office.person_rows().unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].name, "Иванова Анна Петровна");
    assert_eq!(rows[0].phone, "8-913-000-00-02");
    assert!(sees(&window, "Двойников не найдено"));
    press(&mut window, "Отменить");
    let office = window.state().app.office().unwrap();
    assert_eq!(office.person_rows().unwrap().len(), 2);
}

#[test]
fn those_who_are_not_the_same_leave_the_list() {
    let mut window = duplicates();
    press(&mut window, "Это разные");
    assert!(sees(&window, "Двойников не найдено"));
    let office = window.state().app.office().unwrap();
    assert_eq!(office.undo_op(), Some(Op::TellApart));
}
