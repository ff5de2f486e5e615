//! The parts of a session at the left of its page, and what can be done with it as a whole.

use egui::{
    Button, Event, Frame, Key, KeyboardShortcut, Margin, Modifiers, Panel, Role, ScrollArea, Ui,
    Vec2, WidgetInfo,
};

use super::session::{Ask, Step};
use super::{dialogs, papers};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState};
use crate::domain::session_card::SessionCard;
use crate::domain::session_checks::Check;
use crate::domain::sessions::{Session, SessionStatus};
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::{Label, Tr};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Entrance, icon_text_button, key_menu, primary_button};
use crate::ui::{icons, key_names, theme};

pub(super) fn steps(card: &SessionCard) -> Vec<Step> {
    let items = card.items.iter().map(|it| Step::Item(it.id));
    let before = [Step::Head, Step::Attendance, Step::Guests, Step::Agenda];
    before
        .into_iter()
        .chain(items)
        .chain([Step::Checks])
        .collect()
}

/// Ctrl+PgDn and Ctrl+PgUp.
pub(super) fn keys(ui: &Ui, steps: &[Step], at: Step) -> Option<Step> {
    let at = steps.iter().position(|it| *it == at)?;
    let (next, back) = ui.input_mut(|input| {
        let next = input.consume_key(Modifiers::COMMAND, Key::PageDown);
        (next, input.consume_key(Modifiers::COMMAND, Key::PageUp))
    });
    match (next, back) {
        (true, _) => steps.get(at + 1).copied(),
        (_, true) => steps.get(at.checked_sub(1)?).copied(),
        _ => None,
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    actions: &mut Actions,
    (draft, board): (&Draft<SessionCard>, &Board),
    steps: &[Step],
    at: Step,
    found: &[Check],
) -> Option<Ask> {
    const WIDTH: f32 = 236.0;
    let mut ask = None;
    let frame = Frame::new()
        .fill(theme::palette(ui).page)
        .inner_margin(Margin {
            left: theme::PAGE_PAD,
            right: 10,
            top: 14,
            bottom: 12,
        });
    let panel = Panel::left("session-steps")
        .exact_size(WIDTH)
        .resizable(false);
    panel
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            let panel = Panel::bottom("session-buttons").show_separator_line(false);
            panel.frame(Frame::new()).show(ui, |ui| {
                ask = buttons_ui(ui, cx, actions, draft, (at, found));
            });
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    let memory = egui::Id::unique("session-steps-seen");
                    let seen = ui.data(|data| data.get_temp::<Step>(memory));
                    ui.data_mut(|data| data.insert_temp(memory, at));
                    for step in steps {
                        let text = text_of(cx.tr, Sitting::new(&draft.value, board), *step, found);
                        let size = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
                        let chosen = *step == at;
                        let button =
                            Button::selectable(chosen, (text.as_str(), egui::Atom::grow()));
                        let hint = cx.tr.session_steps_hint();
                        let response = ui.add(button.min_size(size).truncate());
                        response.widget_info(|| {
                            WidgetInfo::selected(Role::RadioButton, true, chosen, &text)
                        });
                        // A long list follows the keys to the part gone to.
                        if chosen && seen != Some(at) {
                            response.scroll_to_me(None);
                        }
                        if response.on_hover_text(hint).clicked() {
                            ask = Some(Ask::Go(*step));
                        }
                    }
                });
        });
    ask
}

fn text_of(tr: &Tr, sitting: Sitting<'_>, step: Step, found: &[Check]) -> String {
    let card = sitting.card;
    let counted = |text: String, count: usize| match count {
        0 => text,
        count => format!("{text} · {count}"),
    };
    match step {
        Step::Head => tr.session_step_head(),
        Step::Attendance => counted(tr.session_step_attendance(), sitting.came_in_all()),
        Step::Guests => counted(tr.session_step_guests(), card.guests.len()),
        Step::Agenda => counted(tr.session_step_agenda(), card.items.len()),
        Step::Item(item) => item_text(tr, card, item),
        Step::Checks => counted(tr.session_step_checks(), found.len()),
        Step::Versions => tr.versions_title(),
    }
}

fn item_text(tr: &Tr, card: &SessionCard, item: Id<AgendaItem>) -> String {
    let title = card
        .items
        .iter()
        .find(|it| it.id == item)
        .map_or("", |it| it.title.trim());
    let title = match title {
        "" => tr.session_step_untitled(),
        title => title.to_owned(),
    };
    match card.number_of(item) {
        Some(number) => tr.session_step_item(number, title),
        None => format!("{title} ({})", ItemState::Removed.label(tr)),
    }
}

/// F9 holds the session, Shift+F9 signs its minutes.
pub(super) fn state_keys(
    ui: &Ui,
    cx: &Cx<'_>,
    actions: &mut Actions,
    draft: &Draft<SessionCard>,
    (at, found): (Step, &[Check]),
) -> Option<Ask> {
    let session = &draft.value.session;
    // A key held down is not a second press: the remarks are seen before it holds in spite of them.
    let repeated = |it: &Event| {
        matches!(
            it,
            Event::Key {
                key: Key::F9,
                repeat: true,
                ..
            }
        )
    };
    let (sign, hold) = ui.input_mut(|input| {
        input.events.retain(|it| !repeated(it));
        let sign = input.consume_key(Modifiers::SHIFT, Key::F9);
        (sign, input.consume_key(Modifiers::NONE, Key::F9))
    });
    let looked_at = at == Step::Checks && !found.iter().any(Check::refuses);
    if sign && session.status == SessionStatus::Held {
        let saved = !draft.is_fresh() && !draft.is_changed();
        dialogs::when_saved(cx.tr, saved, actions, |actions| {
            dialogs::ask_sign(cx.tr, session, actions);
        });
    }
    if hold && session.status == SessionStatus::Held {
        return Some(Ask::Go(Step::Checks));
    }
    let hold = hold && session.status == SessionStatus::Planned;
    hold.then(|| {
        if looked_at {
            Ask::Hold
        } else {
            hold_or_look(found)
        }
    })
}

/// Whatever is wrong is looked at first.
fn hold_or_look(found: &[Check]) -> Ask {
    if found.is_empty() {
        Ask::Hold
    } else {
        Ask::Go(Step::Checks)
    }
}

/// What can be done with the session as a whole.
fn buttons_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    actions: &mut Actions,
    draft: &Draft<SessionCard>,
    (at, found): (Step, &[Check]),
) -> Option<Ask> {
    let tr = cx.tr;
    let session = &draft.value.session;
    let saved = !draft.is_fresh() && !draft.is_changed();
    let mut ask = None;
    ui.add_space(theme::GAP);
    if session.status == SessionStatus::Planned
        && primary_button(ui, icons::GAVEL, &tr.session_hold()).clicked()
    {
        ask = Some(hold_or_look(found));
    }
    if session.status == SessionStatus::Held
        && primary_button(ui, icons::SEAL_CHECK, &tr.session_sign()).clicked()
    {
        dialogs::when_saved(tr, saved, actions, |actions| {
            dialogs::ask_sign(tr, session, actions);
        });
    }
    if icon_text_button(ui, icons::PRINTER, &tr.session_print()).clicked() {
        actions.push(Action::Print);
    }
    let button = icon_text_button(ui, icons::FILE_TEXT, &tr.papers_of_session());
    let button = button.on_hover_text(key_names::text(&PAPERS));
    let item = match at {
        Step::Item(item) => Some(item),
        _ => None,
    };
    papers::session_menu(&button, pressed(ui, PAPERS), cx, (draft, item), actions);
    let button = icon_text_button(ui, icons::DOTS_THREE, &tr.session_more());
    let button = button.on_hover_text(key_names::text(&MORE));
    key_menu(&button, pressed(ui, MORE), |ui, entrance| {
        more_ui(ui, entrance, cx, actions, draft);
    });
    ask
}

/// What is done with a session now and then.
fn more_ui(
    ui: &mut Ui,
    entrance: &mut Entrance,
    cx: &Cx<'_>,
    actions: &mut Actions,
    draft: &Draft<SessionCard>,
) {
    type Asks = fn(&Tr, &Session, &mut Actions);
    let tr = cx.tr;
    let session = &draft.value.session;
    let saved = !draft.is_fresh() && !draft.is_changed();
    let entries: Vec<(String, Asks)> = if session.status == SessionStatus::Planned {
        vec![
            (tr.session_move(), dialogs::ask_move),
            (tr.session_cancel(), dialogs::ask_cancel),
        ]
    } else {
        vec![(tr.session_reopen(), dialogs::ask_reopen)]
    };
    for (text, ask) in entries {
        let entry = ui.button(text);
        entrance.at(&entry);
        if entry.clicked() {
            dialogs::when_saved(tr, saved, actions, |it| ask(tr, session, it));
            ui.close();
        }
    }
}

/// The other papers of the session.
pub(super) const PAPERS: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P);
/// What is done with a session now and then.
pub(super) const MORE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F10);

/// A question over the page has the keys for itself.
fn pressed(ui: &Ui, keys: KeyboardShortcut) -> bool {
    !is_covered(ui) && ui.input_mut(|input| input.consume_shortcut(&keys))
}

/// Is there a question over the page?
pub(super) fn is_covered(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_some())
}
