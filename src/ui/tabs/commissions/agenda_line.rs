//! One line of the agenda: number, title, minutes, when it is expected; below it, its particulars.

use chrono::NaiveTime;
use egui::{CursorIcon, Label, Rect, RichText, Sense, Ui};

use super::agenda::{AgendaState, Wish, cell, line_rect, title_key};
use super::session_parts::Picks;
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemKind, ItemState, Speech};
use crate::domain::phrases::PhrasePlace;
use crate::domain::session_card::SessionCard;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{Form, FormState, banner, danger_button, icon_text_button, mouse_button};
use crate::ui::{icons, theme};

/// An item to be drawn.
pub(super) struct Line {
    pub id: Id<AgendaItem>,
    pub at: usize,
    pub time: Option<NaiveTime>,
    pub editable: bool,
    pub current: bool,
}

/// How far parts of an item stand from the edge.
pub(super) const INDENT: f32 = 28.0;
const NUMBER: f32 = 40.0;
const MINUTES: f32 = 66.0;
const TIME: f32 = 50.0;
const BUTTON: f32 = 30.0;

/// Where the columns of a line begin.
struct Columns {
    number: f32,
    title: f32,
    minutes: f32,
    time: f32,
    button: f32,
    right: f32,
}

impl Columns {
    fn of(line: Rect, indent: f32, editable: bool) -> Self {
        let right = line.right();
        let button = right - if editable { BUTTON } else { 0.0 };
        let time = button - TIME;
        Self {
            number: line.left() + indent,
            title: line.left() + indent + NUMBER,
            minutes: time - MINUTES - theme::GAP,
            time,
            button,
            right,
        }
    }
}

/// What the columns are.
pub(super) fn heads_ui(ui: &mut Ui, cx: &Cx<'_>, editable: bool) {
    const HEIGHT: f32 = 16.0;
    let mut line = line_rect(ui);
    line.set_height(HEIGHT);
    let columns = Columns::of(line, 0.0, editable);
    for (salt, from, to, text) in [
        (
            "title",
            columns.title,
            columns.minutes,
            cx.tr.agenda_item_title(),
        ),
        (
            "minutes",
            columns.minutes,
            columns.time,
            cx.tr.agenda_item_minutes(),
        ),
        (
            "time",
            columns.time,
            columns.right,
            cx.tr.agenda_item_time(),
        ),
    ] {
        let mut ui = cell(ui, line, from, to, salt);
        weak_ui(&mut ui, &text);
    }
    ui.advance_cursor_after_rect(line);
}

fn weak_ui(ui: &mut Ui, text: &str) {
    let weak = theme::palette(ui).weak;
    let text = RichText::new(text).text_style(theme::label()).color(weak);
    ui.add(Label::new(text).truncate());
}

/// What is asked, and the place of the line.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut AgendaState,
    form: &mut FormState,
    card: &mut SessionCard,
    line: &Line,
) -> (Option<Wish>, Rect) {
    let tr = cx.tr;
    let mut rect = line_rect(ui);
    let part = card.parent_of(line.id).is_some();
    let columns = Columns::of(rect, if part { INDENT } else { 0.0 }, line.editable);
    let number = card.number_of(line.id).map(|it| it.to_string());
    let mut wish = None;
    let salt = line.id.to_string();
    {
        let mut ui = cell(ui, rect, columns.number, columns.title, &format!("{salt}n"));
        wish = number_ui(&mut ui, cx, state, line, number.as_deref()).or(wish);
    }
    let name = (line.at + 1).to_string();
    let Some(item) = card.items.iter_mut().find(|it| it.id == line.id) else {
        return (wish, rect);
    };
    let mut height = theme::CONTROL_HEIGHT;
    {
        let to = columns.minutes - theme::GAP;
        let mut ui = cell(ui, rect, columns.title, to, &format!("{salt}t"));
        Form::show(&mut ui, cx, form, line.editable, |form| {
            let label = tr.form_row_field(tr.agenda_item_title(), name.as_str());
            form.bare().hint(tr.agenda_item_hint());
            form.phrases_by_keys(PhrasePlace::Title, item.kind);
            form.lines(&title_key(line.id), &label, &mut item.title, 1);
        });
        height = height.max(ui.min_rect().height());
    }
    {
        let to = columns.time - theme::GAP;
        let mut ui = cell(ui, rect, columns.minutes, to, &format!("{salt}m"));
        Form::show(&mut ui, cx, form, line.editable, |form| {
            let label = tr.form_row_field(tr.agenda_item_minutes(), name.as_str());
            let key = format!("items.{}.minutes", line.id);
            form.bare().number(&key, &label, &mut item.minutes);
        });
    }
    {
        let mut ui = cell(ui, rect, columns.time, columns.button, &format!("{salt}s"));
        ui.add_space(8.0);
        let time = line.time.map(|it| it.format("%H:%M").to_string());
        weak_ui(&mut ui, &time.unwrap_or_default());
    }
    if line.editable {
        let mut ui = cell(ui, rect, columns.button, columns.right, &format!("{salt}b"));
        let remove = tr.form_row_remove(name.as_str());
        if mouse_button(&mut ui, icons::TRASH, &remove).clicked() {
            wish = Some(Wish::Remove(line.id));
        }
    }
    rect.set_height(height);
    ui.advance_cursor_after_rect(rect);
    (wish, rect)
}

/// The number is what the mouse takes a line by.
fn number_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut AgendaState,
    line: &Line,
    number: Option<&str>,
) -> Option<Wish> {
    let colours = theme::palette(ui);
    ui.add_space(7.0);
    let text = match number {
        Some(number) => format!("{number}."),
        None => "–".to_owned(),
    };
    let colour = if line.current {
        colours.accent
    } else {
        colours.weak
    };
    let label = Label::new(RichText::new(text).color(colour));
    if !line.editable {
        ui.add(label);
        return None;
    }
    let response = ui
        // The Tab key goes past it, from title to title.
        .add(label.sense(Sense::CLICK | Sense::DRAG))
        .on_hover_text(cx.tr.agenda_drag())
        .on_hover_cursor(CursorIcon::Grab);
    if response.drag_started() {
        state.dragged = Some(line.id);
    }
    response.clicked().then_some(Wish::Current(line.id))
}

/// What it is about, what became of it, and who reports: planned before the session.
pub(super) fn details_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    form: &mut FormState,
    card: &mut SessionCard,
    line: &Line,
    picks: &Picks<'_>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let id = line.id;
    let key = |name: &str| format!("items.{id}.{name}");
    let mut reporter = card
        .reporter_of(id)
        .cloned()
        .unwrap_or_else(|| Speech::new(Id::new(), id));
    let was = reporter.clone();
    let Some(item) = card.items.iter_mut().find(|it| it.id == id) else {
        return;
    };
    ui.indent(("item", id.to_string()), |ui| {
        Form::show(ui, cx, form, line.editable, |form| {
            form.columns(4);
            let (person, speaker) = (&mut reporter.person, &mut reporter.speaker);
            let label = tr.agenda_reporter();
            form.pick_person(&key("reporter"), &label, person, picks.people, actions);
            form.text(&key("speaker"), &tr.item_speaker_text(), speaker);
            let kinds = ItemKind::ALL;
            form.choice(&key("kind"), &tr.agenda_item_kind(), &mut item.kind, kinds);
            let states = ItemState::ALL;
            form.choice(
                &key("state"),
                &tr.agenda_item_state(),
                &mut item.state,
                states,
            );
        });
    });
    if reporter != was {
        put_reporter(card, reporter);
    }
}

/// A reporter is one who is heard; one who is nobody and says nothing is none.
fn put_reporter(card: &mut SessionCard, reporter: Speech) {
    let empty =
        reporter.person.is_none() && reporter.speaker.is_empty() && reporter.text.trim().is_empty();
    let at = card.speeches.iter().position(|it| it.id == reporter.id);
    match at {
        Some(at) if empty => drop(card.speeches.remove(at)),
        Some(at) => card.speeches[at] = reporter,
        None => card.speeches.push(reporter),
    }
    card.renumber();
}

/// Asked before an item goes with what is written in it.
pub(super) fn removal_ui(ui: &mut Ui, cx: &Cx<'_>, id: Id<AgendaItem>) -> Option<Wish> {
    let tr = cx.tr;
    let mut wish = None;
    banner(
        ui,
        Mark::Attention,
        icons::WARNING,
        &tr.agenda_remove(),
        |ui| {
            if danger_button(ui, icons::TRASH, &tr.agenda_remove_do()).clicked() {
                wish = Some(Wish::RemoveNow(id));
            }
            if icon_text_button(ui, icons::X, &tr.agenda_keep()).clicked() {
                wish = Some(Wish::Keep);
            }
        },
    );
    wish
}
