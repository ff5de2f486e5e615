//! Attendance: a row a member, one key a mark.

use egui::{Button, Label, RichText, Role, Ui, Vec2, WidgetInfo};

use super::attendance_details::{self, REASON, REPLACED_BY, key};
use super::key_list::{KeyList, Pressed, of_key};
use super::session::{Ask, is_editable};
use crate::domain::Id;
use crate::domain::commissions::Membership;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::Presence;
use crate::domain::sitting::{Board, Member, Sitting};
use crate::i18n::{Label as _, Tr};
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::focus::drawn_since;
use crate::ui::widgets::{icon_text_button, note, nothing};
use crate::ui::{icons, theme};

/// Where the cursor of the list is.
#[derive(Default)]
pub(super) struct AttendanceState {
    list: KeyList,
    /// Of whom something is to be said.
    asked: Option<Id<Membership>>,
}

impl AttendanceState {
    /// The list takes the keys when it is next drawn.
    pub(super) fn enter(&mut self) {
        self.list.enter();
        self.list.cursor = 0;
    }

    /// The cursor goes to the member, and the keys to what is to be said of them.
    pub(super) fn ask_about(&mut self, member: Id<Membership>) {
        self.list.leave();
        self.asked = Some(member);
    }
}

/// A member in the list; those with a voice but no vote stand last, in each body of a joint session.
pub(super) struct Row {
    /// The body, where there are several.
    pub body: Option<String>,
    pub id: Id<Membership>,
    pub name: String,
    pub station: String,
    pub voting: bool,
}

impl Row {
    pub(super) fn all(card: &SessionCard, board: &Board) -> Vec<Self> {
        let sitting = Sitting::new(card, board);
        let several = sitting.is_joint();
        let parties = sitting.parties().into_iter();
        let rows = parties.flat_map(|party| {
            let body = several.then(|| party.body.called().to_owned());
            let seats = sitting.seats_of(party);
            let mut rows: Vec<Self> = seats.map(|it| Self::new(it, body.clone())).collect();
            rows.sort_by_key(|it| !it.voting);
            rows
        });
        rows.collect()
    }

    /// Each of those who take part once, in whatever body they sit.
    pub(super) fn people(card: &SessionCard, board: &Board) -> Vec<Self> {
        let people = Sitting::new(card, board).participants().into_iter();
        let mut rows: Vec<Self> = people.map(|it| Self::new(it.member, None)).collect();
        rows.sort_by_key(|it| !it.voting);
        rows
    }

    fn new(it: &Member, body: Option<String>) -> Self {
        Self {
            body,
            id: it.membership.id,
            name: it.list_name(),
            station: it.station(),
            voting: it.membership.voting,
        }
    }
}

/// What a key or a click asks for.
#[derive(Clone, Copy)]
enum Wish {
    Cursor(usize),
    Mark(usize, Presence),
    MarkAndGoOn(usize, Presence),
    /// What was to be said of this one is said.
    GoOn,
    Unmark(usize),
    All,
    /// From the next item on; or up to the next one.
    Came(usize),
    Left(usize),
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
    let editable = is_editable(&value.session) && cx.office.read_only().is_none();
    let rows = Row::all(value, board);
    if rows.is_empty() {
        let (what, hint) = (tr.attendance_nobody(), tr.attendance_nobody_hint());
        nothing(ui, icons::USERS, &what, &hint, |_| ());
        return None;
    }
    if let Some(member) = state.asked.take() {
        let at = rows.iter().position(|it| it.id == member);
        state.list.cursor = at.unwrap_or(state.list.cursor);
        form.focus_on(&key(member, ""));
    }
    let kinds = kinds(board, value);
    let mut wish = None;
    let mut moved = false;
    if editable {
        wish = tools_ui(ui, tr, kinds.len() == 2);
        let area = ui.available_rect_before_wrap();
        let named = ("attendance", tr.attendance_list());
        let pressed = state.list.keys(ui, named, area, rows.len());
        let at = state.list.cursor;
        moved = pressed.is_some();
        wish = pressed.and_then(|it| wish_of(tr, it, at, kinds)).or(wish);
    }
    ui.spacing_mut().item_spacing.y = 3.0;
    for (at, row) in rows.iter().enumerate() {
        let first = at == 0 || rows[at - 1].body != row.body;
        if let Some(body) = row.body.as_ref().filter(|_| first) {
            ui.label(RichText::new(body).strong());
        }
        if !row.voting && (first || rows[at - 1].voting) {
            note(ui, &tr.attendance_advisory());
        }
        let is_current = at == state.list.cursor;
        let top = ui.cursor().min;
        let asked = row_ui(ui, tr, value, row, (at, is_current, editable), kinds);
        wish = asked.or(wish);
        if is_current && attendance_details::ui(ui, cx, form, value, board, row.id, editable) {
            wish = Some(Wish::GoOn);
        }
        if is_current && moved {
            ui.scroll_to_rect(drawn_since(ui, top), None);
        }
    }
    if let Some(wish) = wish {
        fulfil(wish, state, value, form, &rows);
    }
    None
}

/// How a member may take part: an absentee poll knows ballots only.
fn kinds(board: &Board, card: &SessionCard) -> &'static [Presence] {
    if Sitting::new(card, board).is_absentee() {
        &[Presence::Present, Presence::Absent]
    } else {
        Presence::ALL
    }
}

fn tools_ui(ui: &mut Ui, tr: &Tr, absentee: bool) -> Option<Wish> {
    let (all, hint) = if absentee {
        (tr.attendance_all_ballots(), tr.attendance_ballots_hint())
    } else {
        (tr.attendance_all(), tr.attendance_hint())
    };
    let clicked = icon_text_button(ui, icons::CHECK, &all).clicked();
    note(ui, &hint);
    clicked.then_some(Wish::All)
}

fn wish_of(tr: &Tr, pressed: Pressed, at: usize, kinds: &[Presence]) -> Option<Wish> {
    match pressed {
        Pressed::Moved => Some(Wish::Cursor(at)),
        Pressed::Entered => None,
        Pressed::Delete => Some(Wish::Unmark(at)),
        Pressed::Typed(typed) if typed == tr.attendance_key_all().to_lowercase() => Some(Wish::All),
        Pressed::Typed(typed) if kinds.len() > 2 && ["+", "="].contains(&&*typed) => {
            Some(Wish::Came(at))
        }
        Pressed::Typed(typed) if kinds.len() > 2 && typed == "-" => Some(Wish::Left(at)),
        Pressed::Typed(typed) => {
            let presence = of_key(kinds, &typed, |it| letter(tr, it))?;
            Some(Wish::MarkAndGoOn(at, presence))
        }
    }
}

fn fulfil(
    wish: Wish,
    state: &mut AttendanceState,
    card: &mut SessionCard,
    form: &mut crate::ui::widgets::FormState,
    rows: &[Row],
) {
    match wish {
        Wish::Cursor(at) => state.list.cursor = at,
        Wish::Mark(at, presence) => {
            card.mark(rows[at].id, presence);
            state.list.cursor = at;
        }
        Wish::MarkAndGoOn(at, presence) => {
            card.mark(rows[at].id, presence);
            // What must be said of an exception is asked at once.
            match presence {
                Presence::Excused => form.focus_on(&key(rows[at].id, REASON)),
                Presence::Replaced => form.focus_on(&key(rows[at].id, REPLACED_BY)),
                _ => state.list.go_on(rows.len()),
            }
        }
        Wish::GoOn => {
            state.list.go_on(rows.len());
            state.list.enter();
        }
        Wish::Unmark(at) => card.unmark(rows[at].id),
        Wish::All => {
            // The first press keeps exceptions marked before; a second one marks everybody.
            let all: Vec<_> = rows.iter().map(|it| it.id).collect();
            card.mark_all(&all, Presence::Present);
            // Exceptions are marked next.
            state.list.enter();
        }
        Wish::Came(at) => card.come_later(rows[at].id),
        Wish::Left(at) => card.leave_later(rows[at].id),
    }
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

/// «присутствует», or of a ballot: «бюллетень представлен».
fn said_of(tr: &Tr, presence: Presence, absentee: bool) -> String {
    match (presence, absentee) {
        (Presence::Present, true) => tr.attendance_ballot(),
        (_, true) => tr.attendance_no_ballot(),
        (_, false) => presence.label(tr),
    }
}

fn row_ui(
    ui: &mut Ui,
    tr: &Tr,
    card: &SessionCard,
    row: &Row,
    (at, is_current, editable): (usize, bool, bool),
    kinds: &[Presence],
) -> Option<Wish> {
    const NAME: f32 = 200.0;
    let mut wish = None;
    let absentee = kinds.len() == 2;
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
        for presence in kinds.iter().copied() {
            let chosen = marked == Some(presence);
            let button = Button::selectable(chosen, letter(tr, presence));
            let size = Vec2::splat(theme::CONTROL_HEIGHT);
            let response = ui.add_enabled(editable, button.min_size(size));
            let state = said_of(tr, presence, absentee);
            let said = tr.attendance_set(row.name.as_str(), state.as_str());
            response.widget_info(|| WidgetInfo::selected(Role::Button, editable, chosen, &said));
            if response.on_hover_text(state).clicked() {
                wish = Some(Wish::Mark(at, presence));
            }
        }
        let weak = theme::palette(ui).weak;
        ui.add_space(theme::GAP);
        let state = marked.map_or_else(|| tr.attendance_unmarked(), |it| said_of(tr, it, absentee));
        let mut said = vec![state];
        said.extend(attendance_details::moves(tr, card, row.id));
        said.push(row.station.clone());
        said.retain(|it| !it.is_empty());
        let said = RichText::new(said.join(" · ")).color(weak);
        ui.add(Label::new(said).truncate());
    });
    wish
}
