//! Votes with names: a row a member who may vote, one key a side.

use std::collections::HashMap;

use egui::{Button, Rect, Role, Ui, Vec2, WidgetInfo};

use super::key_list::{KeyList, Pressed, of_key};
use crate::domain::Id;
use crate::domain::commissions::Membership;
use crate::domain::polls::{Choice, Poll};
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::{Label as _, Tr};
use crate::ui::cx::Cx;
use crate::ui::theme;
use crate::ui::widgets::note;

/// Where the cursor of each list is.
#[derive(Default)]
pub(super) struct VotersState {
    lists: HashMap<Id<Poll>, KeyList>,
}

impl VotersState {
    /// The list of this vote takes the keys when it is next drawn.
    pub(super) fn enter(&mut self, poll: Id<Poll>) {
        self.lists.entry(poll).or_default().enter();
    }

    pub(super) fn has_focus(&self, poll: Id<Poll>) -> bool {
        self.lists.get(&poll).is_some_and(KeyList::has_focus)
    }
}

enum Wish {
    Set(usize, Option<Choice>),
    /// Those who have not voted yet are for.
    Rest,
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut VotersState,
    card: &mut SessionCard,
    board: &Board,
    poll: &Poll,
    editable: bool,
) {
    let tr = cx.tr;
    let sitting = Sitting::new(card, board);
    let voters: Vec<(Id<Membership>, String)> = sitting
        .voters_of(poll)
        .map(|it| (it.membership.id, it.list_name()))
        .collect();
    let list = state.lists.entry(poll.id).or_default();
    ui.spacing_mut().item_spacing.y = 3.0;
    if editable {
        note(ui, &tr.voters_hint());
    }
    let columns = if ui.available_width() > 2.0 * WIDTH {
        2
    } else {
        1
    };
    let lines = voters.len().div_ceil(columns);
    let height = lines as f32 * (theme::CONTROL_HEIGHT + 3.0);
    let area = Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), height));
    let mut wish = None;
    if editable {
        list.call_back(ui, area);
        let pressed = list.keys(ui, ("voters", tr.voters_list()), area, voters.len());
        wish = pressed.and_then(|it| wish_of(tr, it, list.cursor));
    }
    for line in 0..lines {
        ui.horizontal(|ui| {
            for at in [line, line + lines].into_iter().take(columns) {
                let Some((id, name)) = voters.get(at) else {
                    continue;
                };
                let chosen = card.vote_of(poll.id, *id);
                let current = at == list.cursor && list.has_focus();
                let asked = row_ui(ui, tr, name, chosen, current, editable);
                wish = asked.map(|it| Wish::Set(at, Some(it))).or(wish.take());
            }
        });
    }
    match wish {
        Some(Wish::Set(at, choice)) => {
            card.set_vote(poll.id, voters[at].0, choice);
            list.cursor = at;
            list.go_on(voters.len());
        }
        Some(Wish::Rest) => rest_for(card, poll.id, voters.iter().map(|it| it.0)),
        None => (),
    }
}

/// Those who gave no vote yet are for.
pub(super) fn rest_for(
    card: &mut SessionCard,
    poll: Id<Poll>,
    voters: impl Iterator<Item = Id<Membership>>,
) {
    for member in voters {
        if card.vote_of(poll, member).is_none() {
            card.set_vote(poll, member, Some(Choice::For));
        }
    }
}

fn wish_of(tr: &Tr, pressed: Pressed, at: usize) -> Option<Wish> {
    match pressed {
        Pressed::Moved | Pressed::Entered => None,
        Pressed::Delete => Some(Wish::Set(at, None)),
        Pressed::Typed(typed) if typed == tr.voters_key_rest().to_lowercase() => Some(Wish::Rest),
        Pressed::Typed(typed) => {
            let choice = of_key(Choice::ALL, &typed, |it| letter(tr, it))?;
            Some(Wish::Set(at, Some(choice)))
        }
    }
}

fn letter(tr: &Tr, choice: Choice) -> String {
    match choice {
        Choice::For => tr.voters_key_for(),
        Choice::Against => tr.voters_key_against(),
        Choice::Abstained => tr.voters_key_abstained(),
    }
}

const NAME: f32 = 190.0;
const WIDTH: f32 = NAME + 130.0;

fn row_ui(
    ui: &mut Ui,
    tr: &Tr,
    name: &str,
    chosen: Option<Choice>,
    current: bool,
    editable: bool,
) -> Option<Choice> {
    let mut wish = None;
    ui.spacing_mut().item_spacing.x = 4.0;
    let button = Button::selectable(current, (name, egui::Atom::grow()));
    ui.add(
        button
            .min_size(Vec2::new(NAME, theme::CONTROL_HEIGHT))
            .truncate(),
    );
    for choice in Choice::ALL.iter().copied() {
        let is_chosen = chosen == Some(choice);
        let button = Button::selectable(is_chosen, letter(tr, choice));
        let size = Vec2::splat(theme::CONTROL_HEIGHT);
        let response = ui.add_enabled(editable, button.min_size(size));
        let said = tr.attendance_set(name, choice.label(tr));
        response.widget_info(|| WidgetInfo::selected(Role::Button, editable, is_chosen, &said));
        if response.on_hover_text(choice.label(tr)).clicked() {
            wish = Some(choice);
        }
    }
    ui.add_space(theme::SECTION_GAP);
    wish
}
