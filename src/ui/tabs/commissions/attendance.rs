//! Attendance: a row a member, one key a mark.

use egui::{
    Button, Event, EventFilter, Key, Response, RichText, Role, Sense, Ui, Vec2, WidgetInfo,
};

use super::session::{Ask, is_editable};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::Membership;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Attendance, Presence};
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::{Label, Tr};
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Form, FormState, icon_text_button, note, nothing};
use crate::ui::{icons, theme};

/// Where the cursor of the list is.
#[derive(Default)]
pub(super) struct AttendanceState {
    cursor: usize,
    entered: bool,
    /// Of whom something is to be said.
    asked: Option<Id<Membership>>,
}

impl AttendanceState {
    /// The list takes the keys when it is next drawn.
    pub(super) fn enter(&mut self) {
        self.entered = true;
        self.cursor = 0;
    }

    /// The cursor goes to the member, and the keys to what is to be said of them.
    pub(super) fn ask_about(&mut self, member: Id<Membership>) {
        self.entered = false;
        self.asked = Some(member);
    }
}

struct Row {
    id: Id<Membership>,
    name: String,
    station: String,
}

/// What a key or a click asks for.
enum Wish {
    Cursor(usize),
    Mark(usize, Presence),
    MarkAndGoOn(usize, Presence),
    /// What was to be said of this one is said.
    GoOn(usize),
    Unmark(usize),
    All,
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut AttendanceState,
    draft: &mut Draft<SessionCard>,
    board: &Board,
) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session);
    let members = Sitting::new(value, board).members().map(|it| Row {
        id: it.membership.id,
        name: it.list_name(),
        station: it.station(),
    });
    let rows: Vec<Row> = members.collect();
    if rows.is_empty() {
        nothing(
            ui,
            icons::USERS,
            &tr.attendance_nobody(),
            &tr.attendance_nobody_hint(),
            |_| (),
        );
        return None;
    }
    state.cursor = state.cursor.min(rows.len() - 1);
    if let Some(member) = state.asked.take() {
        let at = rows.iter().position(|it| it.id == member);
        state.cursor = at.unwrap_or(state.cursor);
        form.focus_on(&key(member, ""));
    }
    let mut wish = None;
    if editable {
        ui.horizontal_wrapped(|ui| {
            if icon_text_button(ui, icons::CHECK, &tr.attendance_all()).clicked() {
                wish = Some(Wish::All);
            }
            note(ui, &tr.attendance_hint());
        });
        let keys = keys_ui(ui, tr, state, rows.len());
        wish = wish.or(keys);
    }
    ui.spacing_mut().item_spacing.y = 3.0;
    for (at, row) in rows.iter().enumerate() {
        let asked = row_ui(ui, tr, value, row, at, at == state.cursor, editable);
        wish = asked.or(wish);
        if at == state.cursor && details_ui(ui, cx, form, value, row.id, editable) {
            wish = Some(Wish::GoOn(at));
        }
    }
    match wish {
        Some(Wish::Cursor(at)) => state.cursor = at,
        Some(Wish::Mark(at, presence)) => {
            value.mark(rows[at].id, presence);
            state.cursor = at;
        }
        Some(Wish::MarkAndGoOn(at, presence)) => {
            value.mark(rows[at].id, presence);
            // What must be said of an exception is asked at once.
            match presence {
                Presence::Excused => form.focus_on(&key(rows[at].id, REASON)),
                Presence::Replaced => form.focus_on(&key(rows[at].id, REPLACED_BY)),
                _ => state.cursor = (at + 1).min(rows.len() - 1),
            }
        }
        Some(Wish::GoOn(at)) => {
            state.cursor = (at + 1).min(rows.len() - 1);
            state.entered = true;
        }
        Some(Wish::Unmark(at)) => value.unmark(rows[at].id),
        Some(Wish::All) => {
            let unmarked = rows
                .iter()
                .filter(|it| value.attendance_of(it.id).is_none());
            let unmarked: Vec<_> = unmarked.map(|it| it.id).collect();
            let all = rows.iter().map(|it| it.id).collect();
            // The first press keeps exceptions marked before; a second one marks everybody.
            let these = if unmarked.is_empty() { all } else { unmarked };
            for member in these {
                value.mark(member, Presence::Present);
            }
            // The exceptions come next, by keys.
            state.entered = true;
        }
        None => (),
    }
    None
}

/// The list as a whole takes the focus; then a letter or a figure marks the member under the cursor.
fn keys_ui(ui: &mut Ui, tr: &Tr, state: &mut AttendanceState, rows: usize) -> Option<Wish> {
    let area = ui.available_rect_before_wrap();
    let id = ui.scope_id().with("attendance");
    let node: Response = ui.interact(area, id, Sense::focusable_noninteractive());
    node.widget_info(|| WidgetInfo::labeled(Role::Table, true, tr.attendance_list()));
    if std::mem::take(&mut state.entered) {
        node.request_focus();
    }
    if !node.has_focus() {
        return None;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(node.id, filter));
    let cursor = state.cursor;
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if pressed(Key::ArrowDown) {
        return Some(Wish::Cursor((cursor + 1).min(rows - 1)));
    }
    if pressed(Key::ArrowUp) {
        return Some(Wish::Cursor(cursor.saturating_sub(1)));
    }
    if pressed(Key::Delete) {
        return Some(Wish::Unmark(cursor));
    }
    let typed = ui.input(|input| {
        let mut texts = input.events.iter().rev().filter_map(|it| match it {
            Event::Text(text) => Some(text.to_lowercase()),
            _ => None,
        });
        texts.next()
    })?;
    if typed == tr.attendance_key_all().to_lowercase() {
        return Some(Wish::All);
    }
    let presence = presence_of(tr, &typed)?;
    Some(Wish::MarkAndGoOn(cursor, presence))
}

fn letter(tr: &Tr, presence: Presence) -> String {
    match presence {
        Presence::Present => tr.attendance_key_present(),
        Presence::Remote => tr.attendance_key_remote(),
        Presence::Replaced => tr.attendance_key_replaced(),
        Presence::Excused => tr.attendance_key_excused(),
        Presence::Absent => tr.attendance_key_absent(),
    }
}

fn presence_of(tr: &Tr, typed: &str) -> Option<Presence> {
    let all = Presence::ALL.iter().copied();
    let mut numbered = (1..).zip(all);
    let found = numbered.find(|(number, it)| {
        typed == number.to_string() || typed == letter(tr, *it).to_lowercase()
    });
    found.map(|(_, it)| it)
}

fn row_ui(
    ui: &mut Ui,
    tr: &Tr,
    card: &SessionCard,
    row: &Row,
    at: usize,
    is_current: bool,
    editable: bool,
) -> Option<Wish> {
    const NAME: f32 = 200.0;
    let mut wish = None;
    let marked = card.attendance_of(row.id).map(|it| it.state);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let name = Button::selectable(is_current, (row.name.as_str(), egui::Atom::grow()));
        let size = Vec2::new(NAME, theme::CONTROL_HEIGHT);
        let name = ui
            .add(name.min_size(size).truncate())
            .on_hover_text(&row.station);
        if name.clicked() {
            wish = Some(Wish::Cursor(at));
        }
        for presence in Presence::ALL.iter().copied() {
            let chosen = marked == Some(presence);
            let button = Button::selectable(chosen, letter(tr, presence));
            let size = Vec2::splat(theme::CONTROL_HEIGHT);
            let response = ui.add_enabled(editable, button.min_size(size));
            let said = tr.attendance_set(row.name.as_str(), presence.label(tr));
            response.widget_info(|| WidgetInfo::selected(Role::Button, editable, chosen, &said));
            if response.on_hover_text(presence.label(tr)).clicked() {
                wish = Some(Wish::Mark(at, presence));
            }
        }
        let weak = theme::palette(ui).weak;
        ui.add_space(theme::GAP);
        let state = marked.map_or_else(|| tr.attendance_unmarked(), |it| it.label(tr));
        let said = match &*row.station {
            "" => state,
            station => format!("{state} · {station}"),
        };
        ui.add(egui::Label::new(RichText::new(said).color(weak)).truncate());
    });
    wish
}

/// What else is known of the member under the cursor: a reason, a replacement, late or early.
/// True if Enter ended it.
fn details_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    form: &mut FormState,
    card: &mut SessionCard,
    member: Id<Membership>,
    editable: bool,
) -> bool {
    let items: Vec<(Id<AgendaItem>, String)> = card
        .items
        .iter()
        .zip(1..)
        .map(|(it, number)| (it.id, cx.tr.session_step_item(number, it.title.as_str())))
        .collect();
    let Some(row) = card
        .attendance
        .iter_mut()
        .find(|it| it.membership == member)
    else {
        return false;
    };
    ui.indent(("details", member.to_string()), |ui| {
        let mut ended = false;
        Form::show(ui, cx, form, editable, |form| {
            ended = fields(form, cx, row, &items);
        });
        ended
    })
    .inner
}

const REASON: &str = "reason";
const REPLACED_BY: &str = "replaced_by";

fn key(member: Id<Membership>, field: &str) -> String {
    format!("attendance.{member}.{field}")
}

/// True if Enter ended the typing.
fn fields(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    row: &mut Attendance,
    items: &[(Id<AgendaItem>, String)],
) -> bool {
    let tr = cx.tr;
    let key = |field| key(row.membership, field);
    form.columns(3);
    let typed = match row.state {
        Presence::Excused | Presence::Absent => {
            form.text(&key(REASON), &tr.attendance_reason(), &mut row.reason);
            true
        }
        Presence::Replaced => {
            let label = tr.attendance_replaced_by();
            form.text(&key(REPLACED_BY), &label, &mut row.replaced_by);
            true
        }
        Presence::Present | Presence::Remote => false,
    };
    if row.state.counts() && !items.is_empty() {
        let (came_at, left_at) = (key("came_at"), key("left_at"));
        form.choice_of(&came_at, &tr.attendance_came_at(), &mut row.came_at, items);
        form.choice_of(&left_at, &tr.attendance_left_at(), &mut row.left_at, items);
    }
    // A line of text gives the focus up at Enter, and nothing else on the page has it then.
    typed
        && form.ui(|ui| {
            ui.input(|it| it.key_pressed(Key::Enter)) && ui.memory(|it| it.focused().is_none())
        })
}
