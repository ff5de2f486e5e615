//! One frame of the window: a list of a hundred thousand rows, a long session; all but the painting.

use divan::Bencher;
use egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2,
};
use veche::domain::Id;
use veche::domain::assignments::Decision;
use veche::domain::commissions::{BodyCard, Membership};
use veche::domain::organizations::Organization;
use veche::domain::people::Person;
use veche::domain::polls::{Choice, PollKind};
use veche::domain::sessions::{Presence, Session};
use veche::i18n::{Locale, Tr};
use veche::listings::organizations::{COLUMNS, OrganizationRow};
use veche::ops::{Office, Op};
use veche::store::Store;
use veche::ui::App;
use veche::ui::actions::Actions;
use veche::ui::cx::Cx;
use veche::ui::program::Program;
use veche::ui::route::{Route, Tab};
use veche::ui::tabs::TabView;
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

/// A session of thirty items and forty members, all of it voted on by name.
fn long_session(office: &mut Office) -> Id<Session> {
    let mut body = BodyCard::new(Id::new());
    body.body.name = "Городской совет".into();
    for at in 0..40 {
        let mut person = Person::new(Id::new());
        person.surname = format!("Иванов-{at}");
        office.add(Op::AddPerson, &person).unwrap();
        body.memberships.push(Membership {
            position: at,
            person: Some(person.id),
            ..Membership::new(Id::new(), body.body.id)
        });
    }
    office.save_body(&body).unwrap();
    let mut card = office.proposed_session(body.body.id, "").unwrap();
    card.session.held_on = "2026-03-02".parse().ok();
    let members: Vec<_> = body.memberships.iter().map(|it| it.id).collect();
    card.mark_all(&members, Presence::Present);
    for at in 0..30 {
        let item = card.add_item(
            &format!("О вопросе, который стоит в повестке под номером {at}"),
            None,
        );
        let mut decision = Decision::new(Id::new(), item);
        decision.text = "Принять к сведению и поручить исполнение отделу.".into();
        card.decisions.push(decision);
        let poll = card.add_poll(item);
        if let Some(it) = card.polls.iter_mut().find(|it| it.id == poll) {
            it.kind = PollKind::Named;
        }
        for member in &members {
            card.set_vote(poll, *member, Some(Choice::For));
        }
    }
    office.save_session(&card).unwrap();
    card.session.id
}

fn press(key: Key, modifiers: Modifiers, pressed: bool) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    }
}

/// A part of the page of a long session, with a letter typed in each frame.
#[divan::bench(args = ["Явка · 40", "Повестка · 30", "7. ", "Проверка"])]
fn a_frame_of_a_session_of_thirty_items(bencher: Bencher<'_, '_>, part: &str) {
    let store = Store::in_memory().unwrap();
    let mut office = Office::new(store, "Орлова Н. С.", String::new).unwrap();
    let id = long_session(&mut office);
    let mut tab = veche::ui::tabs::commissions::tab();
    let (tr, program) = (Tr::new(Locale::Ru), Program::default());
    let route = veche::ui::tabs::commissions::session_route(id);
    let ctx = egui::Context::default();
    App::set_up(&ctx);
    ctx.enable_accesskit();
    let mut time = 0.0;
    let mut frame = |events: Vec<Event>| {
        time += 0.016;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, vec2(1360.0, 800.0))),
            time: Some(time),
            events,
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
            tab.ui(ui, &cx, &mut Actions::default());
        });
        output.textures_delta.clear();
        output
    };
    // To the part by the keys, as a clerk goes.
    let down = |pressed| press(Key::PageDown, Modifiers::COMMAND, pressed);
    let steps = match part {
        "Явка · 40" => 1,
        "Повестка · 30" => 3,
        "7. " => 10,
        _ => 34,
    };
    frame(Vec::new());
    for _ in 0..steps {
        frame(vec![down(true)]);
        frame(vec![down(false)]);
    }
    // Each frame changes the card, so that all that follows from it is counted anew.
    let back = |pressed| press(Key::Backspace, Modifiers::NONE, pressed);
    let mut typed = false;
    bencher.bench_local(|| {
        typed = !typed;
        frame(if typed {
            vec![Event::Text("о".to_owned())]
        } else {
            vec![
                Event::Text("п".to_owned()),
                back(true),
                back(false),
                back(true),
                back(false),
            ]
        })
    });
}
