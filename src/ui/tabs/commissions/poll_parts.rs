//! Around a vote: its result in words, the items it decides too, taking it anew, those annulled.

use egui::{CollapsingHeader, Key, RichText, TextEdit, Ui};

use super::polls::PollsState;
use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::polls::{Poll, PollResult};
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::{Board, Sitting};
use crate::domain::voting::Polled;
use crate::listings::Mark;
use crate::ui::cx::Cx;
use crate::ui::widgets::focus::drawn_since;
use crate::ui::widgets::{badge, banner, icon_text_button, key_menu, note, primary_button};
use crate::ui::{icons, theme};

/// What is asked of the votes of an item.
pub(super) enum Wish {
    Add,
    Unanimous,
    Remove(Id<Poll>),
    Annul(Id<Poll>, String),
}

/// The result in a mark, every side in figures, and the formula it follows from.
pub(super) fn result_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    polled: &Polled,
    abstention: bool,
    one_room: bool,
) {
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
    note(ui, &tr.sides(polled, abstention));
    let (cast, voters) = (polled.tally.cast(), polled.room.voters());
    let wrong = |ui: &mut Ui, text: String| {
        banner(ui, Mark::Bad, icons::WARNING, &text, |_| ());
    };
    if polled.surplus() > 0 {
        wrong(ui, tr.check_too_many_votes(cast, voters));
    } else if polled.silent() > 0 {
        note(ui, &tr.check_votes_missing(polled.silent()));
    }
    if let Some(issued) = polled.issued {
        if issued > voters {
            wrong(ui, tr.check_too_many_ballots(issued, voters));
        }
        if polled.ballots_found() > issued {
            wrong(
                ui,
                tr.check_ballots_appeared(polled.ballots_found(), issued),
            );
        }
    }
    if polled.ballots_found() != cast {
        wrong(ui, tr.check_ballots_differ(polled.ballots_found(), cast));
    }
    if !one_room {
        let text = tr.check_shared_rooms_differ();
        banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
    }
}

/// The items the vote decides too, and the ways to correct it.
pub(super) fn buttons_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    state: &mut PollsState,
    card: &mut SessionCard,
    poll: Id<Poll>,
) -> Option<Wish> {
    let tr = cx.tr;
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        shared_ui(ui, cx, card, poll);
        if icon_text_button(ui, icons::ARROW_CLOCKWISE, &tr.poll_anew()).clicked() {
            state.ask_anew(poll);
        }
        if icon_text_button(ui, icons::TRASH, &tr.item_poll_remove()).clicked() {
            wish = Some(Wish::Remove(poll));
        }
    });
    let asked = match &mut state.annulling {
        Some((of, reason)) if *of == poll => {
            let focus = std::mem::take(&mut state.asked);
            reason_ui(ui, cx, reason, focus)
        }
        _ => None,
    };
    match asked {
        Some(true) => {
            let reason = state.annulling.as_ref().map(|it| it.1.clone());
            wish = reason.map(|it| Wish::Annul(poll, it));
        }
        Some(false) => state.annulling = None,
        None => (),
    }
    wish
}

/// Why the vote is taken anew; whether it is, once that is decided.
fn reason_ui(ui: &mut Ui, cx: &Cx<'_>, reason: &mut String, focus: bool) -> Option<bool> {
    let tr = cx.tr;
    let top = ui.cursor().min;
    let label = note(ui, &tr.poll_anew_reason());
    let width = ui.available_width().min(theme::READING_WIDTH);
    let edit = TextEdit::singleline(reason)
        .margin(theme::FIELD_MARGIN)
        .hint_text(tr.poll_anew_hint())
        .desired_width(width);
    let field = ui
        .add(edit)
        .labelled_by(label.id)
        .accessible_name(tr.poll_anew_reason());
    if focus {
        field.request_focus();
    }
    let ready = !reason.trim().is_empty();
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let escaped = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    let buttons = |ui: &mut Ui| {
        let anew = |ui: &mut Ui| primary_button(ui, icons::ARROW_CLOCKWISE, &tr.poll_anew_do());
        let done = ui.add_enabled_ui(ready, anew).inner.clicked();
        (done, ui.button(tr.dialog_cancel()).clicked())
    };
    let (done, cancelled) = ui.horizontal(buttons).inner;
    if focus {
        // With its buttons.
        ui.scroll_to_rect(drawn_since(ui, top), None);
    }
    match () {
        () if ready && (done || entered) => Some(true),
        () if cancelled || escaped => Some(false),
        () => None,
    }
}

/// A list of the other items, each to be decided by this vote too.
fn shared_ui(ui: &mut Ui, cx: &Cx<'_>, card: &mut SessionCard, poll: Id<Poll>) {
    let tr = cx.tr;
    let Some(it) = card.polls.iter().find(|it| it.id == poll) else {
        return;
    };
    let own = it.item;
    let text = match tr.item_numbers(card, it) {
        Some(numbers) => tr.poll_shared(numbers),
        None => tr.poll_share(),
    };
    let others: Vec<(Id<AgendaItem>, String, bool)> = card
        .items
        .iter()
        .filter(|other| other.id != own)
        .filter_map(|other| {
            let number = card.number_of(other.id)?;
            let text = tr.session_step_item(number, other.title.as_str());
            Some((other.id, text, card.decides(it, other.id)))
        })
        .collect();
    if others.is_empty() {
        return;
    }
    let button = icon_text_button(ui, icons::LIST_CHECKS, &text);
    key_menu(&button, false, |ui, entrance| {
        // A menu takes the edges of boxes away.
        ui.reset_style();
        for (item, text, mut shared) in others {
            let entry = ui.checkbox(&mut shared, text);
            entrance.at(&entry);
            if entry.clicked() {
                card.share_poll(poll, item, shared);
            }
        }
    });
}

/// Votes that were taken anew: they stay to be seen, and count for nothing.
pub(super) fn annulled_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    card: &SessionCard,
    board: &Board,
    item: Id<AgendaItem>,
) {
    let tr = cx.tr;
    let count = card.annulled_of(item).count();
    if count == 0 {
        return;
    }
    let sitting = Sitting::new(card, board);
    let abstention = sitting.rule().is_none_or(|it| it.abstention);
    let title = RichText::new(tr.poll_annulled(count as u32)).text_style(theme::label());
    CollapsingHeader::new(title)
        .id_salt(("annulled", item.to_string()))
        .show(ui, |ui| {
            let weak = theme::palette(ui).weak;
            for poll in card.annulled_of(item) {
                let votes = match sitting.tally(poll) {
                    Some(tally) => tr.counts(tally, abstention),
                    None => tr.minutes_voted_unknown(),
                };
                ui.horizontal_wrapped(|ui| {
                    ui.label(RichText::new(votes).strikethrough().color(weak));
                    note(ui, &poll.annulled);
                });
            }
        });
}
