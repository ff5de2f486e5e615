//! The whole window without a screen: clicks, keys, and pictures where they are wanted.

use std::path::PathBuf;

use chrono::NaiveDateTime;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use veche::ops::Office;
use veche::store::Store;
use veche::ui::App;
use veche::ui::program::Program;

use crate::renderer::CpuRenderer;

/// The window of a test: `window.state().app`.
pub(crate) type Window = Harness<'static, Shell>;

pub(crate) struct Shell {
    pub(crate) app: App,
}

impl eframe::App for Shell {
    fn logic(&mut self, ctx: &egui::Context, _: &mut eframe::Frame) {
        self.app.poll_jobs(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _: &mut eframe::Frame) {
        self.app.frame_ui(ui);
    }
}

/// An empty file of memory. It is the morning of 12 March 2026.
pub(crate) fn office() -> Office {
    let store = Store::in_memory().unwrap();
    Office::new(store, "Орлова Н. С.", || {
        "2026-03-12T10:00:00+07:00".to_owned()
    })
    .unwrap()
}

fn clock() -> NaiveDateTime {
    "2026-03-12T10:00:00".parse().unwrap()
}

/// The window over `office`, as on an ordinary screen.
pub(crate) fn window(office: Office) -> Window {
    window_of(office, [1360.0, 800.0], Program::default())
}

/// The window of a size and with settings of one's own.
pub(crate) fn window_of(office: Office, size: [f32; 2], program: Program) -> Window {
    with_app(size, program, |app| app.take_office(office))
}

/// The window without an open file.
pub(crate) fn welcome() -> Window {
    with_app([1360.0, 800.0], Program::default(), |_| ())
}

fn with_app(size: [f32; 2], mut program: Program, set: impl FnOnce(&mut App)) -> Window {
    "Орлова Н. С.".clone_into(&mut program.actor);
    let mut window = Harness::builder()
        .with_size(size)
        .with_theme(egui::Theme::Light)
        .with_max_steps(12)
        .renderer(CpuRenderer::default())
        .build_eframe(|cc| {
            App::set_up(&cc.egui_ctx);
            let app = App::new(program, None);
            let mut app = app.with_clock(clock).without_system_dialogs();
            set(&mut app);
            Shell { app }
        });
    window.run();
    window
}

/// Clicks the one button, tab or row of this name.
pub(crate) fn click(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run_ok();
}

pub(crate) fn press(window: &mut Window, name: &str) {
    click(window, Role::Button, name);
}

pub(crate) fn go_to(window: &mut Window, tab: &str) {
    click(window, Role::Tab, tab);
}

/// Replaces what stands in a field and leaves it by Tab.
pub(crate) fn fill(window: &mut Window, field: &str, text: &str) {
    type_into(window, field, text);
    window.key_press(Key::Tab);
    window.run_ok();
}

/// Replaces what stands in a field and stays in it.
pub(crate) fn type_into(window: &mut Window, field: &str, text: &str) {
    window.get_by(|node| is_field(node, field)).focus();
    window.run_ok();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.event(Event::Text(text.to_owned()));
    window.run_ok();
}

/// Presses a key.
pub(crate) fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run_ok();
}

/// Presses a key while others are held.
pub(crate) fn with(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.key_press_modifiers(modifiers, key);
    window.run_ok();
}

/// Types where the cursor is.
pub(crate) fn types(window: &mut Window, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run_ok();
}

/// Opens a part of a page or a section of a tab.
pub(crate) fn part(window: &mut Window, name: &str) {
    click(window, Role::RadioButton, name);
}

/// What stands in a field.
pub(crate) fn value(window: &Window, field: &str) -> String {
    window
        .get_by(|node| is_field(node, field))
        .value()
        .unwrap_or_default()
}

fn is_field(node: &egui_kittest::kittest::AccessKitNode<'_>, name: &str) -> bool {
    let role = node.role();
    let is_text = matches!(
        role,
        Role::TextInput | Role::MultilineTextInput | Role::SearchInput
    );
    is_text && node.label().as_deref() == Some(name)
}

/// Takes one of a drop-down list.
pub(crate) fn choose(window: &mut Window, field: &str, entry: &str) {
    click(window, Role::ComboBox, field);
    press(window, entry);
}

/// Is this text anywhere in the window?
pub(crate) fn sees(window: &Window, text: &str) -> bool {
    window.query_all_by_label_contains(text).next().is_some()
}

/// Lets background work come to its end.
pub(crate) fn wait_for(window: &mut Window, done: impl Fn(&Window) -> bool) {
    for _ in 0..500 {
        window.step();
        if done(window) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("it did not come to an end");
}

/// Keeps a picture of the window for looking at, if `VECHE_SHOTS` names a folder.
pub(crate) fn shot(window: &mut Window, name: &str) {
    if let Some(dir) = std::env::var_os("VECHE_SHOTS") {
        let path = PathBuf::from(dir).join(format!("{name}.png"));
        window.render().unwrap().save(path).unwrap();
    }
}
