//! The votes on a question: how many, what they decided, and how that was counted.

use egui::{Key, Modifiers, Ui};

use super::poll_parts::{self, Wish};
use super::voters::{self, VotersState};
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::polls::{Choice, Poll, PollKind, PollResult};
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::{Board, Sitting};
use crate::domain::voting::Tie;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::widgets::focus::keep_in_sight;
use crate::ui::widgets::{Form, FormState, icon_text_button};

/// What the votes of a page remember between frames.
#[derive(Default)]
pub(super) struct PollsState {
    voters: VotersState,
    /// The vote that is being taken anew, and why.
    pub(super) annulling: Option<(Id<Poll>, String)>,
    /// The reason is to take the cursor.
    pub(super) asked: bool,
    /// The field that takes the cursor when the votes are next drawn.
    focus: Option<String>,
    /// The button that adds a vote takes the focus when it is next drawn.
    to_add: bool,
    /// The vote whose result is to come into sight.
    revealed: Option<Id<Poll>>,
}

impl PollsState {
    /// The result comes into sight; `goes`: the keys go to the vote too.
    fn reveal(&mut self, card: &SessionCard, item: Id<AgendaItem>, goes: bool) {
        self.revealed = card.polls_of(item).last().map(|it| it.id);
        if let Some(poll) = self.revealed.filter(|_| goes) {
            self.focus = Some(format!("{poll}.kind"));
        }
    }

    /// Asks why the vote is to be taken anew.
    pub(super) fn ask_anew(&mut self, poll: Id<Poll>) {
        self.annulling = Some((poll, String::new()));
        self.asked = true;
    }

    /// The field to go to, told once.
    pub(super) fn take_focus(&mut self) -> Option<String> {
        self.focus.take()
    }
}

/// F8: everybody who was there is for. F7: all the others are. Shift+F8: the vote is taken anew.
pub(super) fn keys(
    ui: &Ui,
    state: &mut PollsState,
    form: &mut FormState,
    card: &mut SessionCard,
    board: &Board,
    item: Id<AgendaItem>,
) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::SHIFT, Key::F8) {
        let last = card.polls_of(item).last().map(|it| it.id);
        if let Some(poll) = last {
            state.ask_anew(poll);
        }
    }
    if pressed(Modifiers::NONE, Key::F8) {
        if let Some(poll) = card.begun_vote(item) {
            // What is typed is not overwritten: it is voted anew, with a reason, and the old vote stays.
            state.ask_anew(poll);
        } else {
            let last = card.polls_of(item).last().map(|it| it.id);
            let goes = loses_focus(ui, state, form, last);
            make_unanimous(form, card, item);
            state.reveal(card, item, goes);
        }
    }
    if pressed(Modifiers::NONE, Key::F7) {
        let is_first = card.polls_of(item).next().is_none();
        rest_for(form, card, board, item);
        let nowhere = ui.memory(|memory| memory.focused().is_none());
        state.reveal(card, item, nowhere);
        if let Some(poll) = state.revealed.filter(|_| is_first) {
            // Whoever is not for is typed next.
            state.focus = Some(format!("{poll}.against"));
        }
    }
}

/// Will the place that has the focus be gone when the vote has no figures any more?
fn loses_focus(ui: &Ui, state: &PollsState, form: &FormState, poll: Option<Id<Poll>>) -> bool {
    if ui.memory(|memory| memory.focused().is_none()) {
        return true;
    }
    let Some(poll) = poll else {
        return false;
    };
    let figures = ["for", "against", "abstained", "issued", "spoiled"];
    let mut keys = figures.iter().map(|it| format!("{poll}.{it}"));
    keys.any(|it| form.has_cursor(ui.ctx(), &it)) || state.voters.has_focus(poll)
}

fn make_unanimous(form: &mut FormState, card: &mut SessionCard, item: Id<AgendaItem>) {
    card.make_unanimous(item);
    if let Some(poll) = card.polls_of(item).last() {
        form.forget_rows(&format!("{}.", poll.id));
    }
}

/// Whoever is left of those who may vote is for.
fn rest_for(form: &mut FormState, card: &mut SessionCard, board: &Board, item: Id<AgendaItem>) {
    let last = card.polls_of(item).last().map(|it| it.id);
    let id = last.unwrap_or_else(|| card.add_poll(item));
    let Some(poll) = card.polls.iter().find(|it| it.id == id) else {
        return;
    };
    let sitting = Sitting::new(card, board);
    let voters: Vec<_> = sitting.voters_of(poll).map(|it| it.membership.id).collect();
    if poll.kind == PollKind::Named {
        return voters::rest_for(card, id, voters.into_iter());
    }
    let Some(poll) = card.polls.iter_mut().find(|it| it.id == id) else {
        return;
    };
    let others = [
        poll.votes_against,
        poll.votes_abstained,
        poll.ballots_spoiled,
    ];
    let others: u32 = others.into_iter().flatten().fold(0, u32::saturating_add);
    poll.votes_for = Some((voters.len() as u32).saturating_sub(others));
    if !matches!(poll.kind, PollKind::Open | PollKind::Secret) {
        poll.kind = PollKind::Open;
    }
    form.forget_rows(&format!("{id}.for"));
}

pub(super) fn ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    state: &mut PollsState,
    card: &mut SessionCard,
    board: &Board,
    item: Id<AgendaItem>,
) {
    let tr = cx.tr;
    form.section(&tr.item_votes());
    let polls: Vec<Id<Poll>> = card.polls_of(item).map(|it| it.id).collect();
    let mut wish = None;
    for id in polls {
        poll_ui(form, cx, state, card, board, id);
        let asked = form
            .is_editable()
            .then(|| form.ui(|ui| poll_parts::buttons_ui(ui, cx, state, card, id)));
        wish = asked.flatten().or(wish);
    }
    if form.is_editable() {
        let focus = std::mem::take(&mut state.to_add);
        wish = form.ui(|ui| add_ui(ui, cx, focus)).or(wish);
    }
    form.ui(|ui| poll_parts::annulled_ui(ui, cx, card, board, item));
    match wish {
        Some(Wish::Remove(poll)) => {
            form.set_apart();
            card.remove_poll(poll);
            state.to_add = true;
        }
        Some(Wish::Add) => {
            let new = card.add_poll(item);
            state.focus = Some(format!("{new}.for"));
        }
        Some(Wish::Unanimous) => {
            if let Some(poll) = card.begun_vote(item) {
                state.annulling = Some((poll, String::new()));
            } else {
                card.make_unanimous(item);
                state.reveal(card, item, true);
            }
        }
        Some(Wish::Annul(poll, reason)) => {
            let it = card.polls.iter().find(|it| it.id == poll);
            let votes = it.and_then(|it| Sitting::new(card, board).tally(it));
            if let Ok(new) = card.annul_poll(poll, &reason, votes) {
                state.annulling = None;
                state.focus = Some(format!("{new}.for"));
            }
        }
        None => (),
    }
}

fn add_ui(ui: &mut Ui, cx: &Cx<'_>, focus: bool) -> Option<Wish> {
    let buttons = |ui: &mut Ui| {
        let unanimous = icon_text_button(ui, icons::CHECK, &cx.tr.item_unanimous()).clicked();
        let add = icon_text_button(ui, icons::PLUS, &cx.tr.item_poll_add());
        if focus {
            add.request_focus();
        }
        (unanimous, add.clicked())
    };
    match ui.horizontal(buttons).inner {
        (true, _) => Some(Wish::Unanimous),
        (_, true) => Some(Wish::Add),
        _ => None,
    }
}

fn poll_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    state: &mut PollsState,
    card: &mut SessionCard,
    board: &Board,
    id: Id<Poll>,
) {
    let sitting = Sitting::new(card, board);
    let abstention = sitting.rule().is_none_or(|it| it.abstention);
    let Some(poll) = card.polls.iter_mut().find(|it| it.id == id) else {
        return;
    };
    let was = poll.kind;
    let top = form.ui(|ui| ui.cursor().min);
    totals_ui(form, cx, poll, abstention);
    let poll = poll.clone();
    if poll.kind == PollKind::Named {
        if was != PollKind::Named {
            state.voters.enter(id);
        }
        let editable = form.is_editable();
        form.ui(|ui| {
            ui.scope(|ui| voters::ui(ui, cx, &mut state.voters, card, board, &poll, editable));
        });
    }
    outcome_ui(form, cx, card, board, id, abstention);
    form.ui(|ui| keep_in_sight(ui, top));
    if state.revealed.take_if(|it| *it == id).is_some() {
        form.ui(|ui| ui.scroll_to_cursor(Some(egui::Align::Center)));
    }
    form.columns(1);
}

fn totals_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, poll: &mut Poll, abstention: bool) {
    let tr = cx.tr;
    let id = poll.id;
    let key = |name: &str| format!("{id}.{name}");
    form.columns(4);
    let kinds = PollKind::ALL;
    form.choice(&key("kind"), &tr.item_poll_kind(), &mut poll.kind, kinds);
    if !matches!(poll.kind, PollKind::Open | PollKind::Secret) {
        return;
    }
    if poll.kind == PollKind::Secret {
        let (issued, spoiled) = (&mut poll.ballots_issued, &mut poll.ballots_spoiled);
        form.number(&key("issued"), &tr.poll_issued(), issued);
        let found = &mut poll.ballots_found;
        form.number(&key("found"), &tr.poll_found(), found);
        form.number(&key("spoiled"), &tr.poll_spoiled(), spoiled);
    }
    form.number(&key("for"), &tr.item_for(), &mut poll.votes_for);
    form.number(&key("against"), &tr.item_against(), &mut poll.votes_against);
    if abstention || poll.votes_abstained.is_some() {
        let abstained = &mut poll.votes_abstained;
        form.number(&key("abstained"), &tr.item_abstained(), abstained);
    }
}

fn outcome_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut SessionCard,
    board: &Board,
    id: Id<Poll>,
    abstention: bool,
) {
    let tr = cx.tr;
    let key = |name: &str| format!("{id}.{name}");
    let Some(at) = card.polls.iter().position(|it| it.id == id) else {
        return;
    };
    let sitting = Sitting::new(card, board);
    let Some(polled) = sitting.polled(&card.polls[at]) else {
        if card.polls[at].kind != PollKind::None {
            let voters = sitting.room_of(&card.polls[at]).voters();
            form.ui(|ui| crate::ui::widgets::note(ui, &tr.poll_may_vote(voters)));
        }
        return;
    };
    let one_room = sitting.is_one_room(&card.polls[at]);
    form.ui(|ui| poll_parts::result_ui(ui, cx, &polled, abstention, one_room));
    let poll = &mut card.polls[at];
    if polled.tie != Tie::None {
        form.columns(2);
        let label = tr.item_chair_side();
        form.choice_or_none(&key("chair"), &label, &mut poll.chair_side, Choice::ALL);
    }
    form.columns(2);
    let label = tr.item_override();
    let results = PollResult::ALL;
    form.choice_or_none(&key("override"), &label, &mut poll.override_result, results);
    if poll.override_result.is_some() {
        let label = tr.item_override_note();
        form.required()
            .text(&key("note"), &label, &mut poll.override_note);
    }
}
