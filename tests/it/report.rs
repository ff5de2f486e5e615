//! What goes wrong is told in whole sentences, with what to do.

use std::fs;

use veche::i18n::{Locale, Tr};
use veche::ops::{Office, Op};
use veche::report;
use veche::store::{Store, TABLES};

use crate::storage::{add, careless, clock, office, town};

fn opened(path: &std::path::Path) -> veche::ops::Result<Office> {
    Office::open(path, "Иванова", clock).map(|it| it.0)
}

#[test]
fn every_table_and_every_field_has_a_name_in_both_languages() {
    for locale in Locale::ALL {
        let tr = Tr::new(*locale);
        let mut unnamed = Vec::new();
        for table in TABLES {
            let name = tr.storage_table(table.name);
            let russian = |it: &str| it.chars().any(|c| ('а'..='я').contains(&c) || c == 'О');
            if name.contains('_') || *locale == Locale::Ru && !russian(&name) {
                unnamed.push(table.name);
            }
            for column in table.columns {
                let name = tr.field_name(*column);
                let is_raw = name == *column && column.contains('_');
                if is_raw || *locale == Locale::Ru && name == *column {
                    unnamed.push(column);
                }
            }
        }
        assert_eq!(unnamed, Vec::<&str>::new(), "{locale:?}");
    }
}

#[test]
fn a_file_that_is_not_opened_is_told_why_and_what_to_do() {
    let tr = Tr::new(Locale::Ru);
    let (_dir, path) = town();
    let first = opened(&path).unwrap();
    let busy = report::sentence(&tr, &opened(&path).err().unwrap());
    assert!(
        busy.starts_with("Файл «Город.veche» не открыт. Он уже открыт: "),
        "{busy}"
    );
    assert!(busy.ends_with("Закройте его там и повторите."), "{busy}");
    drop(first);
    careless(&path)
        .execute_batch("CREATE VIEW evil AS SELECT 1")
        .unwrap();
    assert_eq!(
        report::sentence(&tr, &opened(&path).err().unwrap()),
        "Файл «Город.veche» не открыт. Его устройство изменено не программой «Вече»: \
         + view evil. Восстановите его из резервной копии."
    );
    fs::write(&path, "").unwrap();
    assert_eq!(
        report::sentence(&tr, &opened(&path).err().unwrap()),
        "Файл «Город.veche» не открыт. Он пуст. Если в нём были данные, восстановите его из \
         резервной копии."
    );
}

#[test]
fn a_refused_undo_names_the_field_the_person_and_the_time() {
    let tr = Tr::new(Locale::Ru);
    let mut office = office(Store::in_memory().unwrap());
    add(&mut office, "Совет").unwrap();
    let mut it = office
        .all::<veche::domain::organizations::Organization>()
        .unwrap()
        .remove(0);
    for name in ["Палата", "Общество"] {
        name.clone_into(&mut it.name);
        office.change(Op::ChangeOrganization, &it).unwrap();
    }
    assert_eq!(
        report::sentence(&tr, &office.undo_step(2).unwrap_err()),
        "Отменить нельзя: после этого запись изменили (организации, наименование). \
         Изменил(а): Иванова, 22.11.2026 10:00."
    );
}
