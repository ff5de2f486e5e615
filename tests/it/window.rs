//! The frame of the window: navigation, keys, dialogs, settings.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use veche::domain::Id;
use veche::domain::town::Town;
use veche::ui::actions::Actions;
use veche::ui::route::Tab;
use veche::ui::{App, theme};

use crate::harness::*;

#[test]
fn every_tab_opens_and_is_named() {
    let mut window = window(office());
    for tab in [
        "Сводка",
        "ТОС",
        "Комиссии",
        "Конкурсы",
        "Планы",
        "Партнёры и события",
        "Отчёты",
        "Журнал",
        "Настройки",
    ] {
        go_to(&mut window, tab);
        shot(&mut window, tab);
    }
    window.get_by_role_and_label(Role::Button, "Меню программы");
}

#[test]
fn a_mistyped_path_stays_to_be_put_right() {
    let mut window = welcome();
    press(&mut window, "Открыть файл");
    fill(&mut window, "Путь к файлу", "/нет/такого.veche");
    press(&mut window, "Открыть");
    assert!(sees(&window, "Такого файла нет: /нет/такого.veche"));
    assert_eq!(value(&window, "Путь к файлу"), "/нет/такого.veche");
    shot(&mut window, "path-missing");
}

#[test]
fn a_file_is_created_opened_again_and_remembered() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Город.veche");
    let mut window = welcome();
    shot(&mut window, "welcome");
    press(&mut window, "Создать файл");
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    shot(&mut window, "path");
    press(&mut window, "Создать");
    window.get_by_role_and_label(Role::Tab, "Партнёры и события");
    assert!(path.exists());
    window.key_press_modifiers(Modifiers::COMMAND, Key::W);
    window.run_ok();
    assert!(window.state().app.office().is_none());
    press(&mut window, "Город");
    assert_eq!(
        window.state().app.office().unwrap().path(),
        Some(path.as_path())
    );
}

#[test]
fn a_file_that_is_not_ours_is_refused_with_the_reason() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Письмо.veche");
    std::fs::write(&path, "Уважаемые коллеги!").unwrap();
    let mut window = welcome();
    press(&mut window, "Открыть файл");
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    press(&mut window, "Открыть");
    assert!(sees(&window, "Не получилось"));
    shot(&mut window, "refused");
    assert!(window.state().app.office().is_none());
    assert_eq!(
        std::fs::read(&path).unwrap(),
        "Уважаемые коллеги!".as_bytes()
    );
}

#[test]
fn a_damaged_file_is_replaced_by_its_newest_good_backup() {
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
    assert!(sees(&window, "Резервная копия сделана"));
    shot(&mut window, "backups");
    window.key_press_modifiers(Modifiers::COMMAND, Key::W);
    window.run_ok();
    std::fs::write(&path, vec![7; 20_000]).unwrap();
    press(&mut window, "Город");
    assert!(sees(&window, "Последняя исправная резервная копия"));
    shot(&mut window, "damaged");
    press(&mut window, "Восстановить из копии");
    let office = window.state().app.office().unwrap();
    assert_eq!(office.town().unwrap().unwrap().name, "Саяногорск");
}

#[test]
fn a_dialog_keeps_clicks_from_the_window_and_escape_closes_it() {
    let mut window = window(office());
    window.key_press(Key::F1);
    window.run_ok();
    assert!(sees(&window, "Сочетания клавиш"));
    shot(&mut window, "keys");
    go_to(&mut window, "Журнал");
    assert_eq!(window.state().app.route().unwrap().tab, Tab::Summary);
    window.key_press(Key::Escape);
    window.run_ok();
    go_to(&mut window, "Журнал");
    assert_eq!(window.state().app.route().unwrap().tab, Tab::Journal);
}

#[test]
fn the_menu_says_what_undo_would_take_back() {
    let mut office = office();
    office.save_town(&Town::new(Id::new())).unwrap();
    let mut window = window(office);
    press(&mut window, "Меню программы");
    shot(&mut window, "menu");
    press(&mut window, "Отменить: изменение сведений об органе");
    assert!(
        window
            .state()
            .app
            .office()
            .unwrap()
            .town()
            .unwrap()
            .is_none()
    );
}

#[test]
fn undo_in_a_field_does_not_take_back_a_record() {
    let mut office = office();
    office.save_town(&Town::new(Id::new())).unwrap();
    let mut window = window(office);
    go_to(&mut window, "Настройки");
    type_into(&mut window, "Город или район", "Абакан");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run_ok();
    assert!(
        window
            .state()
            .app
            .office()
            .unwrap()
            .town()
            .unwrap()
            .is_some()
    );
}

#[test]
fn a_paper_is_written_whole_and_offered_for_opening() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("Сводка за 2020 год.pdf");
    let mut window = window(office());
    let mut actions = Actions::default();
    actions.issue("Сводка за 2020 год.pdf", || Ok(b"%PDF".to_vec()));
    for action in actions.take() {
        window.state_mut().app.push(action);
    }
    window.step();
    wait_for(&mut window, |window| sees(window, "Путь к файлу"));
    assert!(value(&window, "Путь к файлу").ends_with("Сводка за 2020 год.pdf"));
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    press(&mut window, "Сохранить документ");
    assert_eq!(std::fs::read(&path).unwrap(), b"%PDF");
    assert!(sees(&window, "Документ сохранён: Сводка за 2020 год.pdf"));
    window.get_by_role_and_label(Role::Button, "Открыть");
    shot(&mut window, "paper-kept");
}

#[test]
fn a_paper_is_kept_as_what_the_ending_of_its_name_says() {
    let dir = tempfile::tempdir().unwrap();
    let mut window = window(office());
    let issue = |window: &mut Window| {
        let mut actions = Actions::default();
        let format = window.state().app.program().paper_format;
        actions.issue_paper("План", format, |it| Ok(it.code().as_bytes().to_vec()));
        for action in actions.take() {
            window.state_mut().app.push(action);
        }
        window.step();
        wait_for(window, |window| sees(window, "Путь к файлу"));
    };
    issue(&mut window);
    assert!(value(&window, "Путь к файлу").ends_with("План.pdf"));
    click(&mut window, Role::RadioButton, "Word (.docx) — для правки");
    assert!(value(&window, "Путь к файлу").ends_with("План.docx"));
    shot(&mut window, "paper-format");
    let path = dir.path().join("План.docx");
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    press(&mut window, "Сохранить документ");
    wait_for(&mut window, |window| {
        sees(window, "Документ сохранён: План.docx")
    });
    assert_eq!(std::fs::read(&path).unwrap(), b"docx");
    // The next one is proposed in the same format, under a name no file has; without an ending it gets one.
    issue(&mut window);
    assert!(value(&window, "Путь к файлу").ends_with("План (2).docx"));
    let path = dir.path().join("План на 2021 год");
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    press(&mut window, "Сохранить документ");
    wait_for(&mut window, |window| {
        sees(window, "Документ сохранён: План на 2021 год.docx")
    });
    assert!(dir.path().join("План на 2021 год.docx").exists());
}

#[test]
fn enter_accepts_a_typed_path() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("План.pdf");
    let mut window = window(office());
    let mut actions = Actions::default();
    actions.issue("План.pdf", || Ok(b"%PDF".to_vec()));
    for action in actions.take() {
        window.state_mut().app.push(action);
    }
    window.step();
    wait_for(&mut window, |window| sees(window, "Путь к файлу"));
    fill(&mut window, "Путь к файлу", path.to_str().unwrap());
    let field = window.get_by_role_and_label(Role::TextInput, "Путь к файлу");
    field.focus();
    window.step();
    window.key_press(egui::Key::Enter);
    wait_for(&mut window, |_| path.exists());
    assert_eq!(std::fs::read(&path).unwrap(), b"%PDF");
}

#[test]
fn a_paper_that_could_not_be_made_says_so() {
    let mut window = window(office());
    let mut actions = Actions::default();
    actions.issue("Сводка.pdf", || Err("no font".into()));
    for action in actions.take() {
        window.state_mut().app.push(action);
    }
    window.step();
    wait_for(&mut window, |window| {
        sees(window, "Документ не удалось подготовить")
    });
}

#[test]
fn our_fonts_have_every_sign_we_need() {
    // A sign that no font has makes the harness panic.
    let texts = [
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "№ « » „ “ — – … • § ° ₽ ‰ ± × ² ³ ½ ‑ ← → ↑ ↓ ≤ ≥ ≈ − ′ ″ Ѣѣ",
        "ӘәӨөҮүҖҗҢңҺһҒғҘҙҠҡҪҫӐӑӖӗӲӳӸӹӒӓҤҥӦӧӰӱӜӝӞӟӤӥӴӵ",
    ];
    for style in [
        egui::TextStyle::Body,
        theme::title(),
        egui::TextStyle::Monospace,
    ] {
        let mut harness = egui_kittest::Harness::builder()
            .with_context_setup(App::set_up)
            .build_ui(move |ui| {
                for text in texts {
                    ui.label(egui::RichText::new(text).text_style(style.clone()));
                }
            });
        harness.run();
    }
}
