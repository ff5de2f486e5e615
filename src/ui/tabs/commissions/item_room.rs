//! Who is there at one item: came to it, left before it, or stands aside. One key a member.

use egui::{Button, Label, Rect, RichText, Role, Ui, Vec2, WidgetInfo};

use super::attendance::Row;
use super::key_list::{KeyList, Pressed};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, Recusal};
use crate::domain::commissions::Membership;
use crate::domain::session_card::SessionCard;
use crate::domain::session_presence::MoveRefusal;
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::Tr;
use crate::ui::cx::Cx;
use crate::ui::widgets::{icon_text_button, note};
use crate::ui::{icons, theme};

/// Whether the list is open, and what could not be noted.
#[derive(Default)]
pub(super) struct RoomState {
    open: bool,
    list: KeyList,
    refused: Option<String>,
}

impl RoomState {
    /// F4 opens the list and gives it the keys; once more, it closes.
    pub(super) fn turn(&mut self) {
        self.open = !self.open;
        self.refused = None;
        if self.open {
            self.list.enter();
        }
    }

    pub(super) fn close(&mut self) {
        *self = Self::default();
    }
}

/// What is noted of a member at an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Note {
    Came,
    Left,
    Aside,
}

const NOTES: [Note; 3] = [Note::Came, Note::Left, Note::Aside];

impl Note {
    fn letter(self, tr: &Tr) -> String {
        match self {
            Self::Came => tr.room_key_came(),
            Self::Left => tr.room_key_left(),
            Self::Aside => tr.room_key_aside(),
        }
    }

    fn text(self, tr: &Tr) -> String {
        match self {
            Self::Came => tr.room_came(),
            Self::Left => tr.room_left(),
            Self::Aside => tr.room_aside(),
        }
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut RoomState,
    card: &mut SessionCard,
    board: &Board,
    item: Id<AgendaItem>,
    editable: bool,
) {
    let tr = cx.tr;
    let index = card.index_of(item).unwrap_or_default();
    let room = Sitting::new(card, board).room(index);
    let line = |ui: &mut Ui| {
        note(
            ui,
            &tr.room_summary(room.present, room.members, room.recused_present),
        );
        editable && icon_text_button(ui, icons::USERS, &tr.room_open()).clicked()
    };
    if ui.horizontal(line).inner {
        state.turn();
    }
    if !state.open || !editable {
        return;
    }
    note(ui, &tr.room_hint());
    let rows = Row::people(card, board);
    ui.spacing_mut().item_spacing.y = 3.0;
    let height = rows.len() as f32 * (theme::CONTROL_HEIGHT + 3.0);
    let size = Vec2::new(ui.available_width(), height);
    let area = Rect::from_min_size(ui.cursor().min, size);
    let named = ("room", tr.room_list());
    state.list.call_back(ui, area);
    let pressed = state.list.keys(ui, named, area, rows.len());
    let mut wish = match pressed {
        Some(Pressed::Typed(typed)) => NOTES
            .into_iter()
            .find(|it| it.letter(tr).to_lowercase() == typed)
            .map(|it| (state.list.cursor, it)),
        _ => None,
    };
    for (at, row) in rows.iter().enumerate() {
        let current = at == state.list.cursor && state.list.has_focus();
        let asked = row_ui(ui, tr, card, row, (item, index), current);
        wish = asked.map(|it| (at, it)).or(wish);
    }
    if let Some((at, noted)) = wish {
        state.list.cursor = at;
        let done = take(card, rows[at].id, item, noted);
        state.refused = done.err().map(|it| refusal(tr, it, &rows[at].name));
        if state.refused.is_none() {
            state.list.go_on(rows.len());
        }
    }
    if let Some(refused) = &state.refused {
        note(ui, refused);
    }
}

fn take(
    card: &mut SessionCard,
    member: Id<Membership>,
    item: Id<AgendaItem>,
    noted: Note,
) -> Result<(), MoveRefusal> {
    match noted {
        Note::Came => card.arrive(member, item),
        Note::Left => card.leave(member, item),
        Note::Aside => {
            if card.is_recused(item, member) {
                let mine = |it: &Recusal| it.item == item && it.membership == member;
                card.recusals.retain(|it| !mine(it));
            } else {
                card.recusals.push(Recusal::new(Id::new(), item, member));
            }
            Ok(())
        }
    }
}

fn refusal(tr: &Tr, refusal: MoveRefusal, name: &str) -> String {
    match refusal {
        MoveRefusal::NotThere => tr.room_not_there(name),
        MoveRefusal::IsThere => tr.room_is_there(name),
    }
}

fn row_ui(
    ui: &mut Ui,
    tr: &Tr,
    card: &SessionCard,
    row: &Row,
    (item, index): (Id<AgendaItem>, usize),
    current: bool,
) -> Option<Note> {
    const NAME: f32 = 200.0;
    let there = card.is_there(row.id, index);
    let aside = card.is_recused(item, row.id);
    let mut wish = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let name = Button::selectable(current, (row.name.as_str(), egui::Atom::grow()));
        let size = Vec2::new(NAME, theme::CONTROL_HEIGHT);
        ui.add(name.min_size(size).truncate());
        for noted in NOTES {
            let chosen = match noted {
                Note::Came => there,
                Note::Left => !there,
                Note::Aside => aside,
            };
            let button = Button::selectable(chosen, noted.letter(tr));
            let response = ui.add(button.min_size(Vec2::splat(theme::CONTROL_HEIGHT)));
            let said = tr.attendance_set(row.name.as_str(), noted.text(tr));
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &said));
            if response.on_hover_text(noted.text(tr)).clicked() {
                wish = Some(noted);
            }
        }
        ui.add_space(theme::GAP);
        let state = match (there, aside) {
            (true, false) => tr.room_there(),
            (true, true) => tr.room_there_aside(),
            (false, _) => tr.room_away(),
        };
        let weak = theme::palette(ui).weak;
        ui.add(Label::new(RichText::new(state).color(weak)).truncate());
    });
    wish
}
