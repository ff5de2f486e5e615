//! The quorum, always in sight: of the session, and of the item that is open; and the way to the keys.

use egui::{Align, Frame, Label, Layout, Margin, Panel, RichText, Ui, Vec2};

use super::key_help;
use super::session::Step;
use super::steps::is_covered;
use crate::domain::quorum::Turnout;
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::{Board, Sitting};
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::commands::Command;
use crate::ui::cx::Cx;
use crate::ui::widgets::icon_button;
use crate::ui::{icons, theme};

/// The sentence on the quorum, computed from what is on the screen: of the session, and of the
/// item that is open.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    actions: &mut Actions,
    card: &SessionCard,
    board: &Board,
    step: Step,
) {
    let sitting = Sitting::new(card, board);
    let opening = sitting.turnout().is_some_and(Turnout::is_quorum);
    let mut said = cx.tr.quorums_of(sitting);
    let mut holds = opening;
    // Of the other bodies of a joint session.
    let others = |at| {
        let mut others = sitting.parties().into_iter().skip(1);
        let turnout = move |it| sitting.turnout_of(it, at);
        others.all(|it| turnout(it).is_some_and(Turnout::is_quorum))
    };
    let mut joint = others(0);
    if let Step::Item(item) = step
        && let Some(number) = card.number_of(item)
        && let Some(at) = card.index_of(item)
        && let Some(turnout) = sitting.turnout_at(at)
        && let changed = cx.tr.quorums_at(sitting, at, 0)
        && !changed.is_empty()
    {
        let sentence = changed.join(" ");
        holds = turnout.is_quorum();
        joint = others(at);
        said.push(if opening && !holds {
            cx.tr.session_quorum_lost(number, sentence)
        } else {
            cx.tr.session_quorum_at(number, sentence)
        });
    }
    let (mark, icon) = match (holds, opening) {
        (true, _) if joint => (Mark::Good, icons::CHECK_CIRCLE),
        (false, true) => (Mark::Bad, icons::WARNING),
        _ => (Mark::Attention, icons::WARNING),
    };
    let frame = Frame::new()
        .fill(theme::palette(ui).page)
        .inner_margin(Margin {
            left: 0,
            right: theme::PAGE_PAD,
            top: 10,
            bottom: 8,
        });
    let panel = Panel::top("session-quorum").show_separator_line(false);
    // The list of all keys of the program is a step further.
    Command::Keys.claim(ui.ctx());
    let f1 = !is_covered(ui)
        && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::F1));
    panel.frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            let size = Vec2::new(theme::CONTROL_HEIGHT + 12.0, theme::CONTROL_HEIGHT);
            let middle = Layout::left_to_right(Align::Center);
            let button = |ui: &mut Ui| icon_button(ui, icons::QUESTION, &cx.tr.help_open());
            let asked = ui.allocate_ui_with_layout(size, middle, button).inner;
            if asked.clicked() || f1 {
                key_help::ask(cx.tr, actions);
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                sentences_ui(ui, mark, icon, &said);
            });
        });
    });
}

/// A banner of one or two sentences, one under another.
fn sentences_ui(ui: &mut Ui, mark: Mark, icon: &str, said: &[String]) {
    let colour = theme::palette(ui).mark(mark).0;
    theme::banner(ui, mark).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let icon = RichText::new(icon).font(theme::icon(theme::ICON_LARGE));
            ui.label(icon.color(colour));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                // In line with the icon, which is taller.
                ui.add_space(4.0);
                for sentence in said {
                    ui.add(Label::new(RichText::new(sentence).color(colour)).wrap());
                }
            });
        });
    });
}
