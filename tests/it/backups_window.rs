//! Backups in the settings: which of them are good is seen before one goes back to one.

use egui_kittest::kittest::Queryable;

use crate::harness::*;

#[test]
fn a_damaged_backup_is_marked_and_not_offered() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    let mut window = welcome();
    press(&mut window, "Создать файл");
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    press(&mut window, "Создать");
    go_to(&mut window, "Настройки");
    fill(&mut window, "Город или район", "Саяногорск");
    press(&mut window, "Сохранить");
    press(&mut window, "Сделать резервную копию");
    wait_for(&mut window, |window| sees(window, "исправна"));
    assert!(sees(&window, "Вернуться к копии от"));
    shot(&mut window, "backup-good");
    // The next one is spoilt on the disk before it is looked at.
    fill(&mut window, "Город или район", "Абакан");
    let office = window.state_mut().app.office_mut().unwrap();
    let folder = office.backups_folder().unwrap().to_owned();
    let town = office.town().unwrap().unwrap();
    office
        .save_town(&veche::domain::town::Town {
            note: "изменено".into(),
            ..town
        })
        .unwrap();
    let second = office.backup(&folder).unwrap().unwrap();
    let mut bytes = std::fs::read(&second).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&second, bytes).unwrap();
    wait_for(&mut window, |window| sees(window, "повреждена"));
    shot(&mut window, "backup-damaged");
    let offered = window.query_all_by_label_contains("Вернуться к копии от");
    assert_eq!(offered.count(), 1, "only the good one");
}
