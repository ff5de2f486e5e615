//! A long register: the first page at once, then all of it, and nothing else than a short one says.

use chrono::NaiveDate;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::register::{TosCard, TosRow};
use veche::ops::Office;

use crate::harness::*;
use crate::region;

const MANY: usize = 2_300;

fn region() -> Office {
    let mut office = office();
    office.load(&region::tables(MANY)).unwrap();
    office
}

fn whole(office: &Office, on: NaiveDate) -> (Vec<TosRow>, Vec<TosRow>) {
    let (mut reading, first) = office.begin_tos_rows(on).unwrap();
    while !reading.is_done() {
        office.read_tos_rows(&mut reading).unwrap();
    }
    (first, reading.into_rows())
}

#[test]
fn a_register_read_little_by_little_says_what_it_says_at_once() {
    let office = region();
    for on in ["2026-03-12", "2012-06-01", "2009-01-01"] {
        let on = on.parse().unwrap();
        let at_once = office.tos_rows(on).unwrap();
        let (first, all) = whole(&office, on);
        assert_eq!(all, at_once);
        assert!(first.len() <= 60);
        assert_eq!(
            first,
            at_once[..first.len()],
            "the first page is the first rows"
        );
    }
}

#[test]
fn people_read_little_by_little_are_those_read_at_once() {
    let office = region();
    let (mut reading, first) = office.begin_person_rows().unwrap();
    while !reading.is_done() {
        office.read_person_rows(&mut reading).unwrap();
    }
    let at_once = office.person_rows().unwrap();
    assert_eq!(first, at_once[..60]);
    assert_eq!(reading.into_rows(), at_once);
}

#[test]
fn a_short_register_is_whole_in_its_first_slice() {
    let mut office = office();
    office.load(&region::tables(300)).unwrap();
    let on = "2026-03-12".parse().unwrap();
    let (reading, first) = office.begin_tos_rows(on).unwrap();
    assert!(reading.is_done());
    assert_eq!(first, office.tos_rows(on).unwrap());
}

fn calm(window: &mut Window) {
    for _ in 0..5_000 {
        if window.try_run().is_ok() && !sees(window, "читаются строки") {
            return;
        }
    }
    panic!("the rows were never read");
}

#[test]
fn a_long_list_shows_its_first_page_at_once_and_the_old_rows_while_it_reads_again() {
    let mut window = window(region());
    window.get_by_role_and_label(Role::Tab, "ТОС").click();
    window.step();
    window.step();
    window.step();
    assert!(window.query_all_by_role(Role::Row).count() > 10);
    calm(&mut window);
    assert!(sees(&window, "2300\u{a0}ТОС"));
    // Another one is added: the list stays as it was until all is read again.
    let mut card = TosCard::new(Id::new());
    "Яблоня".clone_into(&mut card.tos.name);
    let app = &mut window.state_mut().app;
    app.office_mut().unwrap().save_tos(&card).unwrap();
    window.step();
    assert!(sees(&window, "2300\u{a0}ТОС"));
    assert!(window.query_all_by_role(Role::Row).count() > 10);
    calm(&mut window);
    assert!(sees(&window, "2301\u{a0}ТОС"));
}
