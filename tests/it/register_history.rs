//! The history of a TOS and of the places where TOS stand: splits, growth, reforms, any day.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::register::TosCard;
use veche::domain::register_changes::{ChangeKind, What};
use veche::domain::territories::TerritoryCard;
use veche::domain::tos::{
    Charter, CharterKind, Descent, FoundingMeeting, Succession, Tos, YearFigures,
};
use veche::domain::town::{Act, Territory};
use veche::ops::{Error, Office, Op, Refusal};
use veche::ui::program::Program;

use crate::harness::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn place(it: Territory) -> TerritoryCard {
    TerritoryCard::new(it)
}

fn tos(office: &mut Office, name: &str) -> Id<Tos> {
    let mut card = TosCard::new(Id::new());
    name.clone_into(&mut card.tos.name);
    office.save_tos(&card).unwrap();
    card.tos.id
}

fn card(office: &Office, id: Id<Tos>) -> TosCard {
    office.tos_card(id).unwrap().unwrap()
}

#[test]
fn a_split_is_seen_from_both_sides_and_taken_back_at_once() {
    let mut office = office();
    let old = tos(&mut office, "ТОС «Заречье»");
    let new = tos(&mut office, "ТОС «Заречье-2»");
    let mut edited = card(&office, new);
    let mut split = Succession::new(Id::new(), old, new);
    split.since = Some(day("2019-05-01"));
    edited.successions.push(split);
    office.save_tos(&edited).unwrap();
    let seen = |office: &Office, id| {
        let card = card(office, id);
        let first = card.successions.first().cloned();
        first.map(|it| (it.descent_of(id), it.other_than(id)))
    };
    assert_eq!(seen(&office, new), Some((Descent::Successor, old)));
    assert_eq!(seen(&office, old), Some((Descent::Predecessor, new)));
    office.undo().unwrap();
    assert_eq!(seen(&office, old), None);
    office.redo().unwrap();
    let refused = office.remove_tos(old);
    assert!(
        matches!(refused, Err(Error::Refused(Refusal::InUse { .. }))),
        "the history of the other one would be cut"
    );
}

#[test]
fn the_register_of_a_day_names_a_renamed_place_as_it_was_called_then() {
    let mut office = office();
    let mut old = Territory::new(Id::new());
    "Беломорское поселение".clone_into(&mut old.name);
    old.until = Some(day("2023-12-31"));
    let mut new = Territory::new(Id::new());
    "Беломорский округ".clone_into(&mut new.name);
    new.since = Some(day("2024-01-01"));
    office.save_territory(&place(new.clone())).unwrap();
    old.successor = Some(new.id);
    office.save_territory(&place(old.clone())).unwrap();
    let id = tos(&mut office, "ТОС «Беломорье»");
    let mut edited = card(&office, id);
    edited.tos.territory = Some(old.id);
    office.save_tos(&edited).unwrap();
    for (on, name) in [
        ("2020-06-01", "Беломорское поселение"),
        ("2024-06-01", "Беломорский округ"),
    ] {
        assert_eq!(office.tos_rows(day(on)).unwrap()[0].territory, name);
        let register = office.register(day(on)).unwrap();
        assert_eq!(register.entries[0].row.territory, name);
    }
}

#[test]
fn a_place_does_not_stand_in_itself() {
    let mut office = office();
    let mut first = Territory::new(Id::new());
    let mut second = Territory::new(Id::new());
    office.save_territory(&place(first.clone())).unwrap();
    second.parent = Some(first.id);
    office.save_territory(&place(second.clone())).unwrap();
    first.parent = Some(second.id);
    let refused = office.save_territory(&place(first.clone()));
    assert!(matches!(
        refused,
        Err(Error::Refused(Refusal::TerritoryInItself))
    ));
    assert_eq!(office.undo_op(), Some(Op::AddTerritory), "nothing was done");
}

#[test]
fn places_are_added_and_changed_in_their_list() {
    let mut window = window_of(office(), [1360.0, 900.0], Program::default());
    go_to(&mut window, "ТОС");
    click(&mut window, Role::RadioButton, "Территории");
    assert!(sees(&window, "Территорий пока нет"));
    press(&mut window, "Добавить территорию");
    fill(&mut window, "Название территории", "Майнское поселение");
    fill(&mut window, "Образована", "010106");
    fill(&mut window, "Упразднена", "01.01.2005");
    assert!(sees(&window, "раньше, чем образована"));
    fill(&mut window, "Упразднена", "");
    press(&mut window, "Сохранить");
    shot(&mut window, "territories");
    assert!(sees(&window, "Территория сохранена"));
    let rows = window.state().app.office().unwrap().territory_rows();
    let row = rows.unwrap().remove(0);
    assert_eq!(
        (row.territory.name.as_str(), row.territory.since, row.tos),
        ("Майнское поселение", Some(day("2006-01-01")), 0)
    );
}

#[test]
fn the_card_says_how_the_tos_stood_on_the_day_and_how_it_grew() {
    let mut office = office();
    let id = tos(&mut office, "ТОС «Берёзка»");
    let mut edited = card(&office, id);
    for (year, residents) in [(2019, 1200), (2020, 1185)] {
        let mut figures = YearFigures::new(Id::new(), id, year);
        figures.residents = Some(residents);
        edited.years.push(figures);
    }
    office.save_tos(&edited).unwrap();
    let mut window = window_of(office, [1360.0, 1700.0], Program::default());
    go_to(&mut window, "ТОС");
    window.get_all_by_role(Role::Row).next().unwrap().click();
    window.run_ok();
    assert!(sees(&window, "К 2019 году: жители −15"));
    fill(&mut window, "На дату", "31.12.2019");
    shot(&mut window, "tos-history");
    assert!(sees(&window, "1200 (2019)"));
    fill(&mut window, "На дату", "31.12.2020");
    assert!(sees(&window, "1185 (2020)"));
}

#[test]
fn what_the_register_lacks_is_listed_by_field_and_a_row_opens_its_card() {
    let mut office = office();
    let id = tos(&mut office, "ТОС «Берёзка»");
    let mut edited = card(&office, id);
    "ТОС-01".clone_into(&mut edited.tos.number);
    office.save_tos(&edited).unwrap();
    tos(&mut office, "ТОС «Кедр»");
    let mut window = window_of(office, [1360.0, 900.0], Program::default());
    go_to(&mut window, "ТОС");
    click(&mut window, Role::RadioButton, "Полнота");
    shot(&mut window, "completeness");
    assert!(sees(&window, "2 ТОС, полностью заполнено 0"));
    choose(
        &mut window,
        "Фильтр: Чего не хватает",
        "Регистрационный номер",
    );
    assert_eq!(window.query_all_by_role(Role::Row).count(), 1);
    window.get_by_role(Role::Row).click();
    window.run_ok();
    assert_eq!(value(&window, "Наименование по уставу"), "ТОС «Кедр»");
}

#[test]
fn a_renamed_tos_has_on_each_day_the_name_of_that_day() {
    let mut office = office();
    let id = tos(&mut office, "ТОС «Сосновый бор»");
    let mut edited = card(&office, id);
    for (kind, on, former) in [
        (CharterKind::Charter, "2010-03-01", ""),
        (CharterKind::NewEdition, "2016-04-01", "ТОС «Бор»"),
        (CharterKind::NewEdition, "2020-09-01", "ТОС «Бор-2»"),
    ] {
        edited.charters.push(Charter {
            kind,
            registered_on: Some(day(on)),
            former_name: former.to_owned(),
            ..Charter::new(Id::new(), id)
        });
    }
    office.save_tos(&edited).unwrap();
    for (on, name) in [
        ("2012-01-01", "ТОС «Бор»"),
        ("2016-03-31", "ТОС «Бор»"),
        ("2016-04-01", "ТОС «Бор-2»"),
        ("2020-08-31", "ТОС «Бор-2»"),
        ("2020-09-01", "ТОС «Сосновый бор»"),
    ] {
        let on = day(on);
        assert_eq!(office.tos_rows(on).unwrap()[0].name, name, "the list, {on}");
        let register = office.register(on).unwrap();
        assert_eq!(register.entries[0].row.name, name, "the register, {on}");
        let extract = office.tos_extract(id, on).unwrap();
        assert_eq!(extract.card.tos.name, name, "the extract, {on}");
    }
    let changes = office.register_changes(2016).unwrap();
    let renamed: Vec<_> = changes.of(ChangeKind::Renamed).collect();
    assert_eq!(renamed.len(), 1);
    assert_eq!(renamed[0].what, What::Renamed("ТОС «Бор»".to_owned()));
}

#[test]
fn any_dated_fact_of_a_tos_rests_on_an_act_that_goes_with_it() {
    let mut office = office();
    let id = tos(&mut office, "ТОС «Бор»");
    let mut edited = card(&office, id);
    let acts = ["12-п", "7/1", "724-р"].map(|number| Act {
        number: number.to_owned(),
        ..Act::new(Id::new())
    });
    edited.tos.legal_act = Some(acts[0].id);
    let meeting = FoundingMeeting::new(Id::new(), id);
    edited.meetings.push(FoundingMeeting {
        act: Some(acts[1].id),
        ..meeting
    });
    let figures = YearFigures::new(Id::new(), id, 2020);
    edited.years.push(YearFigures {
        act: Some(acts[2].id),
        ..figures
    });
    edited.acts = acts.to_vec();
    office.save_tos(&edited).unwrap();
    let saved = card(&office, id);
    assert_eq!(saved.act(saved.tos.legal_act), Some(&acts[0]));
    assert_eq!(saved.act(saved.meetings[0].act), Some(&acts[1]));
    assert_eq!(saved.act(saved.years[0].act), Some(&acts[2]));
    office.remove_tos(id).unwrap();
    assert_eq!(office.all::<Act>().unwrap(), []);
    office.undo().unwrap();
    assert_eq!(card(&office, id), saved);
}

#[test]
fn the_grounds_of_a_place_come_and_go_with_it() {
    let mut office = office();
    let act = Act {
        kind: "закон".to_owned(),
        number: "7-РЗ".to_owned(),
        ..Act::new(Id::new())
    };
    let mut card = place(Territory::new(Id::new()));
    "Беломорский округ".clone_into(&mut card.territory.name);
    card.territory.founded_act = Some(act.id);
    card.acts.push(act);
    card.acts.push(Act::new(Id::new()));
    let id = card.territory.id;
    office.save_territory(&card).unwrap();
    card.acts.pop();
    assert_eq!(office.territory_card(id).unwrap(), Some(card.clone()));
    let acts = |office: &Office| office.all::<Act>().unwrap().len();
    assert_eq!(acts(&office), 1, "one that is no ground is not kept");
    office.remove_territory(id).unwrap();
    assert_eq!(acts(&office), 0);
    office.undo().unwrap();
    assert_eq!(office.territory_card(id).unwrap(), Some(card));
}
