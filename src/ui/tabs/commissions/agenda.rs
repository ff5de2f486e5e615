//! The agenda of a session: a line an item, on two levels, moved by keys and by the mouse.

use egui::{Align, Key, Layout, Modifiers, Pos2, Rect, Ui, UiBuilder, Vec2};

use super::agenda_line::{self, Line};
use super::session::{Ask, is_editable};
use super::session_parts::Picks;
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::agenda_order::Shift;
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::OpenItem;
use crate::ui::actions::Actions;
use crate::ui::commands::Command;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Edges, FormState, icon_text_button, note};
use crate::ui::{icons, theme};

/// What the agenda remembers between frames.
#[derive(Default)]
pub(super) struct AgendaState {
    /// The item whose particulars are shown.
    pub(super) current: Option<Id<AgendaItem>>,
    /// The item that is asked about before it goes.
    pub(super) removing: Option<Id<AgendaItem>>,
    /// The item under the mouse, being moved.
    pub(super) dragged: Option<Id<AgendaItem>>,
}

/// What earlier sessions left to this one.
pub(super) struct Offers<'a> {
    pub open: &'a [OpenItem],
    pub assignments: u32,
}

/// What is asked of an item.
#[derive(Clone, Copy)]
pub(super) enum Wish {
    Current(Id<AgendaItem>),
    /// The cursor goes into its title.
    Enter(Id<AgendaItem>),
    AddAfter(Id<AgendaItem>),
    Shift(Id<AgendaItem>, Shift),
    Remove(Id<AgendaItem>),
    RemoveNow(Id<AgendaItem>),
    Keep,
    /// Dropped before another one.
    Drop(Id<AgendaItem>, Option<Id<AgendaItem>>),
}

pub(super) fn title_key(item: Id<AgendaItem>) -> String {
    format!("items.{item}.title")
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut AgendaState,
    draft: &mut Draft<SessionCard>,
    picks: &Picks<'_>,
    offers: &Offers<'_>,
    actions: &mut Actions,
) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session) && cx.office.read_only().is_none();
    let mut wish = None;
    if editable {
        note(
            ui,
            &if value.items.is_empty() {
                tr.agenda_empty_hint()
            } else {
                tr.agenda_hint()
            },
        );
        wish = keys(ui, state, form, value);
    }
    let times = value.expected_times();
    let ids: Vec<Id<AgendaItem>> = value.items.iter().map(|it| it.id).collect();
    let mut places: Vec<(Id<AgendaItem>, Rect)> = Vec::new();
    ui.spacing_mut().item_spacing.y = 3.0;
    if !ids.is_empty() {
        agenda_line::heads_ui(ui, cx, editable);
    }
    for (at, id) in ids.iter().copied().enumerate() {
        let line = Line {
            id,
            at,
            time: times[at],
            editable,
            current: state.current == Some(id),
        };
        let (asked, rect) = agenda_line::ui(ui, cx, state, form, value, &line);
        wish = asked.or(wish);
        places.push((id, rect));
        if line.current {
            agenda_line::details_ui(ui, cx, form, value, &line, picks, actions);
        }
        if state.removing == Some(id) {
            wish = agenda_line::removal_ui(ui, cx, id).or(wish);
        }
    }
    wish = drag_ui(ui, state, value, &places).or(wish);
    sum_ui(ui, cx, value);
    if editable {
        add_ui(ui, cx, state, form, value, offers);
    }
    if let Some(wish) = wish {
        fulfil(wish, state, form, value);
    }
    None
}

/// Keys in the title of an item: Enter adds the next one, Alt and an arrow moves this one.
fn keys(ui: &Ui, state: &mut AgendaState, form: &FormState, card: &SessionCard) -> Option<Wish> {
    let in_title = |it: &&AgendaItem| form.has_cursor(ui.ctx(), &title_key(it.id));
    let found = card.items.iter().find(in_title)?;
    let (item, is_blank) = (found.id, found.title.trim().is_empty());
    state.current = Some(item);
    // Here these arrows are not «back» and «forward».
    Command::Back.claim(ui.ctx());
    Command::Forward.claim(ui.ctx());
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    for (key, shift) in [
        (Key::ArrowUp, Shift::Up),
        (Key::ArrowDown, Shift::Down),
        (Key::ArrowRight, Shift::In),
        (Key::ArrowLeft, Shift::Out),
    ] {
        if pressed(Modifiers::ALT, key) {
            return Some(Wish::Shift(item, shift));
        }
    }
    if pressed(Modifiers::ALT, Key::Delete) {
        return Some(Wish::Remove(item));
    }
    if let Some(next) = beside(ui, form, card, item) {
        return Some(Wish::Enter(next));
    }
    // Enter pressed twice leaves no item without a title behind.
    (pressed(Modifiers::NONE, Key::Enter) && !is_blank).then_some(Wish::AddAfter(item))
}

/// ↑ in the first line of a title, ↓ in its last one: the title above or below.
fn beside(
    ui: &Ui,
    form: &FormState,
    card: &SessionCard,
    item: Id<AgendaItem>,
) -> Option<Id<AgendaItem>> {
    let at = card.index_of(item)?;
    let edges = Edges::of(ui.ctx(), form, &title_key(item));
    let above = card.items.get(at.wrapping_sub(1)).filter(|_| edges.first);
    let below = card.items.get(at + 1).filter(|_| edges.last);
    // With Shift they select.
    if !ui.input(|input| input.modifiers.is_none()) {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = match (above, below) {
        (Some(above), _) if pressed(Key::ArrowUp) => above,
        (_, Some(below)) if pressed(Key::ArrowDown) => below,
        _ => return None,
    };
    Some(next.id)
}

fn fulfil(wish: Wish, state: &mut AgendaState, form: &mut FormState, card: &mut SessionCard) {
    let focus = |form: &mut FormState, item| form.focus_on(&title_key(item));
    match wish {
        Wish::Current(item) => state.current = Some(item),
        Wish::Enter(item) => {
            state.current = Some(item);
            focus(form, item);
        }
        Wish::AddAfter(item) => {
            let new = card.add_item_after(item);
            state.current = Some(new);
            focus(form, new);
        }
        Wish::Shift(item, shift) => {
            card.shift_item(item, shift);
            focus(form, item);
        }
        Wish::Remove(item) if card.has_content(item) => state.removing = Some(item),
        Wish::Remove(item) | Wish::RemoveNow(item) => {
            form.set_apart();
            let at = card.index_of(item).unwrap_or_default();
            card.remove_item(item);
            state.removing = None;
            let next = card.items.get(at).or(card.items.last()).map(|it| it.id);
            state.current = next;
            if let Some(next) = next {
                focus(form, next);
            }
        }
        Wish::Keep => {
            if let Some(item) = state.removing.take() {
                focus(form, item);
            }
        }
        Wish::Drop(item, before) => card.move_item(item, before),
    }
}

/// The line between two items where the dragged one would fall; where it fell, if it did.
fn drag_ui(
    ui: &Ui,
    state: &mut AgendaState,
    card: &SessionCard,
    places: &[(Id<AgendaItem>, Rect)],
) -> Option<Wish> {
    let dragged = state.dragged?;
    let pointer = ui.input(|input| input.pointer.interact_pos());
    let down = ui.input(|input| input.pointer.any_down());
    let Some(pointer) = pointer else {
        state.dragged = None;
        return None;
    };
    let before = places.iter().find(|(_, it)| pointer.y < it.center().y);
    let y = match before {
        Some((_, rect)) => rect.top() - 2.0,
        None => places.last()?.1.bottom() + 2.0,
    };
    let own = before.is_some_and(|(id, _)| *id == dragged || card.parent_of(*id) == Some(dragged));
    if !own {
        let stroke = egui::Stroke::new(2.0, theme::palette(ui).accent);
        let left = places.first()?.1.left();
        let indent = before.is_some_and(|(id, _)| card.parent_of(*id).is_some());
        let left = left + if indent { agenda_line::INDENT } else { 0.0 };
        ui.painter().hline(left..=ui.max_rect().right(), y, stroke);
    }
    if down {
        return None;
    }
    state.dragged = None;
    (!own).then(|| Wish::Drop(dragged, before.map(|it| it.0)))
}

fn sum_ui(ui: &mut Ui, cx: &Cx<'_>, card: &SessionCard) {
    let minutes = card.minutes_allotted();
    if minutes == 0 {
        return;
    }
    let start = crate::domain::agenda_order::time_of(&card.session.starts_at);
    let span = chrono::TimeDelta::minutes(i64::from(minutes));
    let ends = start.map(|it| {
        it.overflowing_add_signed(span)
            .0
            .format("%H:%M")
            .to_string()
    });
    note(
        ui,
        &match ends {
            Some(ends) => cx.tr.agenda_sum_until(minutes, ends),
            None => cx.tr.agenda_sum(minutes),
        },
    );
}

/// The buttons below: an empty item, and what earlier sessions left.
fn add_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut AgendaState,
    form: &mut FormState,
    card: &mut SessionCard,
    offers: &Offers<'_>,
) {
    let tr = cx.tr;
    let earlier = tr.session_earlier_assignments();
    let has_earlier = card.items.iter().any(|it| it.title.trim() == earlier);
    ui.add_space(theme::GAP / 2.0);
    ui.horizontal_wrapped(|ui| {
        if icon_text_button(ui, icons::PLUS, &tr.agenda_add()).clicked() {
            let new = card.add_item("", None);
            state.current = Some(new);
            form.focus_on(&title_key(new));
        }
        if offers.assignments > 0
            && !has_earlier
            && icon_text_button(ui, icons::LIST_CHECKS, &tr.agenda_earlier()).clicked()
        {
            let new = card.add_item(&earlier, None);
            card.move_item(new, card.items.first().map(|it| it.id));
        }
    });
    let known = |it: &OpenItem| {
        let mut items = card.items.iter();
        items.any(|own| own.id == it.id || own.came_from == Some(it.id))
    };
    let open: Vec<&OpenItem> = offers.open.iter().filter(|it| !known(it)).collect();
    if open.is_empty() {
        return;
    }
    note(ui, &tr.agenda_unfinished());
    for it in open {
        if icon_text_button(ui, icons::PLUS, &it.title).clicked() {
            card.add_item(&it.title, Some(it.id));
        }
    }
}

/// A place in a line, from one edge to another.
pub(super) fn cell(ui: &mut Ui, line: Rect, from: f32, to: f32, salt: &str) -> Ui {
    let rect = Rect::from_min_max(
        Pos2::new(from, line.top()),
        Pos2::new(to.max(from), line.top() + line.height()),
    );
    let layout = Layout::top_down(Align::Min);
    ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout))
}

/// The line at the cursor of a page, with room to grow.
pub(super) fn line_rect(ui: &Ui) -> Rect {
    let size = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
    Rect::from_min_size(ui.cursor().min, size)
}
