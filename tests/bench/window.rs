//! One frame of the window: a list of a hundred thousand rows, all of it but the painting.

use divan::Bencher;
use egui::{
    Event, Modifiers, MouseWheelSource, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2,
};
use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::i18n::{Locale, Tr};
use veche::listings::organizations::{COLUMNS, OrganizationRow};
use veche::ops::Office;
use veche::store::Store;
use veche::ui::App;
use veche::ui::actions::Actions;
use veche::ui::cx::Cx;
use veche::ui::program::Program;
use veche::ui::route::{Route, Tab};
use veche::ui::widgets::{Table, TableState};

const ROWS: usize = 100_000;

fn rows() -> Vec<OrganizationRow> {
    let row = |at: usize| {
        let mut organization = Organization::new(Id::new());
        organization.name = format!("Совет № {}", (at * 7919) % ROWS);
        OrganizationRow {
            organization,
            leader: "Иванова А. П.".to_owned(),
        }
    };
    (0..ROWS).map(row).collect()
}

/// A page further in each frame.
#[divan::bench]
fn a_frame_of_a_hundred_thousand_rows(bencher: Bencher<'_, '_>) {
    let store = Store::in_memory().unwrap();
    let office = Office::new(store, "Орлова Н. С.", String::new).unwrap();
    let (tr, program, route) = (
        Tr::new(Locale::Ru),
        Program::default(),
        Route::tab(Tab::Partners),
    );
    let (rows, mut state) = (rows(), TableState::sorted_by(0, false));
    let ctx = egui::Context::default();
    App::set_up(&ctx);
    let mut time = 0.0;
    bencher.bench_local(|| {
        time += 0.016;
        let wheel = Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -700.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        };
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, vec2(1360.0, 800.0))),
            time: Some(time),
            events: vec![Event::PointerMoved(pos2(600.0, 400.0)), wheel],
            ..RawInput::default()
        };
        let mut output = ctx.run_ui(input, |ui| {
            let cx = Cx {
                office: &office,
                tr: &tr,
                now: "2026-03-12T10:00:00".parse().unwrap(),
                route: &route,
                program: &program,
                last_backup: None,
            };
            let table = Table::new("Организации", COLUMNS, &rows);
            table.show(ui, &cx, &mut state, &mut Actions::default());
        });
        output.textures_delta.clear();
    });
}
