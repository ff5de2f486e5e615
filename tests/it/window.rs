//! The frame of the window: navigation, keys, dialogs, settings.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

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
