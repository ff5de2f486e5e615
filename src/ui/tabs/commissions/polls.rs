//! The votes on a question: how many, what they decided, and how that was counted.

use egui::{Key, Modifiers, Ui};

use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::polls::{Choice, Poll, PollKind, PollResult, Vote};
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::{Board, Sitting};
use crate::domain::voting::{Polled, Tie};
use crate::listings::Mark;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::widgets::{Form, badge, icon_text_button, note};

/// F8: everybody who was there is for.
pub(super) fn keys(ui: &Ui, card: &mut SessionCard, item: Id<AgendaItem>) {
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F8)) {
        make_unanimous(card, item);
    }
}

pub(super) fn ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut SessionCard,
    board: &Board,
    item: Id<AgendaItem>,
) {
    let tr = cx.tr;
    form.section(&tr.item_votes());
    let places = (0..card.polls.len()).filter(|at| card.polls[*at].item == item);
    let mut removed = None;
    for at in places.collect::<Vec<_>>() {
        poll_ui(form, cx, card, board, at);
        if form.is_editable() {
            let text = tr.item_poll_remove();
            let gone = form.ui(|ui| icon_text_button(ui, icons::TRASH, &text).clicked());
            removed = gone.then_some(at).or(removed);
        }
    }
    if let Some(at) = removed {
        card.polls.remove(at);
        card.tidy();
    }
    if form.is_editable() {
        form.ui(|ui| buttons_ui(ui, cx, card, item));
    }
}

fn buttons_ui(ui: &mut Ui, cx: &Cx<'_>, card: &mut SessionCard, item: Id<AgendaItem>) {
    ui.horizontal(|ui| {
        if icon_text_button(ui, icons::CHECK, &cx.tr.item_unanimous()).clicked() {
            make_unanimous(card, item);
        }
        if icon_text_button(ui, icons::PLUS, &cx.tr.item_poll_add()).clicked() {
            card.polls.push(Poll::new(Id::new(), item));
            link_decisions(card, item);
        }
    });
}

/// The last vote of the question becomes unanimous; the number is that of those who may vote.
fn make_unanimous(card: &mut SessionCard, item: Id<AgendaItem>) {
    if card.polls_of(item).next().is_none() {
        card.polls.push(Poll::new(Id::new(), item));
    }
    let poll = card.polls.iter_mut().rfind(|it| it.item == item);
    if let Some(poll) = poll {
        poll.kind = PollKind::Unanimous;
        (poll.votes_for, poll.votes_against, poll.votes_abstained) = (None, None, None);
    }
    link_decisions(card, item);
}

/// Points of the decision are carried by the first vote, unless another one is named.
fn link_decisions(card: &mut SessionCard, item: Id<AgendaItem>) {
    let poll = card.polls_of(item).next().map(|it| it.id);
    for decision in card.decisions.iter_mut().filter(|it| it.item == item) {
        decision.poll = decision.poll.or(poll);
    }
    card.renumber();
}

fn poll_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, card: &mut SessionCard, board: &Board, at: usize) {
    let tr = cx.tr;
    let id = card.polls[at].id;
    let key = |name: &str| format!("{id}.{name}");
    let abstention = Sitting::new(card, board)
        .rule()
        .is_none_or(|it| it.abstention);
    let poll = &mut card.polls[at];
    form.columns(4);
    form.choice(
        &key("kind"),
        &tr.item_poll_kind(),
        &mut poll.kind,
        PollKind::ALL,
    );
    if matches!(poll.kind, PollKind::Open | PollKind::Secret) {
        form.number(&key("for"), &tr.item_for(), &mut poll.votes_for);
        form.number(&key("against"), &tr.item_against(), &mut poll.votes_against);
        if abstention || poll.votes_abstained.is_some() {
            form.number(
                &key("abstained"),
                &tr.item_abstained(),
                &mut poll.votes_abstained,
            );
        }
    }
    if poll.kind == PollKind::Named {
        voters_ui(form, card, board, at);
    }
    let polled = Sitting::new(card, board).polled(&card.polls[at]);
    let poll = &mut card.polls[at];
    if let Some(polled) = polled {
        form.ui(|ui| result_ui(ui, cx, &polled));
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
    form.columns(1);
}

/// The result in a mark, and the formula it follows from.
fn result_ui(ui: &mut Ui, cx: &Cx<'_>, polled: &Polled) {
    let tr = cx.tr;
    let mark = match polled.result {
        _ if polled.surplus() > 0 => Mark::Bad,
        Some(PollResult::Carried) => Mark::Good,
        Some(PollResult::Rejected) => Mark::Quiet,
        None => Mark::Attention,
    };
    ui.horizontal_wrapped(|ui| {
        badge(ui, mark, &tr.result(polled));
        note(ui, &tr.formula(polled));
    });
    if polled.surplus() > 0 {
        let voters = polled.room.voters();
        note(ui, &tr.check_too_many_votes(polled.tally.sum(), voters));
    } else if polled.silent() > 0 {
        note(ui, &tr.check_votes_missing(polled.silent()));
    }
}

/// A choice a member, of those who may vote on the question.
fn voters_ui(form: &mut Form<'_, '_>, card: &mut SessionCard, board: &Board, at: usize) {
    let poll = card.polls[at].clone();
    let index = card.index_of(poll.item).unwrap_or_default();
    let sitting = Sitting::new(card, board);
    let voters = sitting.members().filter(|it| {
        let id = it.membership.id;
        it.membership.voting && sitting.is_there(id, index) && !card.is_recused(poll.item, id)
    });
    let voters: Vec<_> = voters
        .map(|it| (it.membership.id, it.list_name()))
        .collect();
    form.columns(3);
    for (member, name) in voters {
        let place = card
            .votes
            .iter()
            .position(|it| it.poll == poll.id && it.membership == member);
        let mut choice = place.map(|it| card.votes[it].choice);
        let key = format!("{}.{member}", poll.id);
        if !form.choice_or_none(&key, &name, &mut choice, Choice::ALL) {
            continue;
        }
        match (place, choice) {
            (Some(place), Some(choice)) => card.votes[place].choice = choice,
            (Some(place), None) => drop(card.votes.remove(place)),
            (None, Some(choice)) => card.votes.push(Vote {
                choice,
                ..Vote::new(Id::new(), poll.id, member)
            }),
            (None, None) => (),
        }
    }
}
