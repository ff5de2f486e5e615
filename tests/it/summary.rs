//! The yearly summary: what it says of the demo town, and what becomes of edited paragraphs.

use veche::documents::summary::compose;
use veche::domain::summary::Section;
use veche::exchange::dump::parse;
use veche::i18n::{Locale, Tr};
use veche::ops::Office;
use veche::store::Store;

const DEMO: &str = include_str!("../../assets/demo/sayanogorsk.json");

fn demo() -> Office {
    let now = || "2021-01-14T10:00:00+07:00".to_owned();
    let mut office = Office::new(Store::in_memory().unwrap(), "Иванова", now).unwrap();
    office.load(&parse(DEMO).unwrap().tables).unwrap();
    office
}

#[test]
fn show() {
    let office = demo();
    let facts = office.summary_facts(2020).unwrap();
    for locale in [Locale::Ru, Locale::En] {
        let tr = Tr::new(locale);
        for section in Section::ALL {
            println!("[{}] {}\n", section.code(), compose(*section, &facts, &tr));
        }
    }
    let facts = office.summary_facts(2019).unwrap();
    let tr = Tr::new(Locale::Ru);
    for section in Section::ALL {
        println!("[{}] {}\n", section.code(), compose(*section, &facts, &tr));
    }
}
