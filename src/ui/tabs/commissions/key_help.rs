//! The keys of the page of a session, as a list to look at.

use egui::{RichText, Ui};

use super::steps::{MORE, PAPERS};
use crate::i18n::Tr;
use crate::ui::actions::{Action, Actions};
use crate::ui::commands::Command;
use crate::ui::cx::Cx;
use crate::ui::dialogs::{Dialog, line_ui, lines_area};
use crate::ui::{key_names, theme};

/// Shows the list over the page.
pub(super) fn ask(tr: &Tr, actions: &mut Actions) {
    let body = |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        lines_area(ui, |ui| lines_ui(ui, cx.tr));
        ui.add_space(theme::GAP);
        ui.horizontal(|ui| {
            if ui.button(cx.tr.help_all()).clicked() {
                ui.close();
                actions.push(Action::Ask(Dialog::Keys));
            }
            let close = ui.button(cx.tr.dialog_close());
            if ui.memory(|memory| memory.focused().is_none()) {
                close.request_focus();
            }
            if close.clicked() {
                ui.close();
            }
        });
    };
    let title = tr.help_title();
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

fn lines_ui(ui: &mut Ui, tr: &Tr) {
    let parts = [
        (
            tr.help_page(),
            vec![
                (tr.help_parts(), "Ctrl+PgDn  Ctrl+PgUp".to_owned()),
                (tr.session_hold(), "F9".to_owned()),
                (tr.session_sign(), "Shift+F9".to_owned()),
                (tr.command_save(), "Ctrl+S".to_owned()),
                (tr.session_print(), Command::Print.shortcut_text()),
                (tr.papers_of_session(), key_names::text(&PAPERS)),
                (tr.session_more(), key_names::text(&MORE)),
            ],
        ),
        (
            tr.session_step_attendance(),
            vec![
                (tr.attendance_all(), tr.attendance_key_all()),
                (tr.help_mark(), tr.help_mark_keys()),
                (tr.help_came(), "+".to_owned()),
                (tr.help_left(), "−".to_owned()),
                (tr.help_unmark(), "Delete".to_owned()),
            ],
        ),
        (
            tr.session_step_agenda(),
            vec![
                (tr.help_next_item(), "Enter".to_owned()),
                (tr.help_other_title(), "↑  ↓".to_owned()),
                (tr.help_move(), "Alt+↑  Alt+↓".to_owned()),
                (tr.help_nest(), "Alt+→  Alt+←".to_owned()),
                (tr.help_remove_item(), "Alt+Delete".to_owned()),
            ],
        ),
        (
            tr.help_item(),
            vec![
                (tr.help_room(), "F4".to_owned()),
                (tr.help_room_marks(), tr.help_room_keys()),
                (tr.phrases_list(), "Ctrl+Space  F2".to_owned()),
                (tr.help_row_move(), "Alt+↑  Alt+↓".to_owned()),
                (tr.help_row_remove(), "Alt+Delete".to_owned()),
                (tr.help_rest(), "F7".to_owned()),
                (tr.help_unanimous(), "F8".to_owned()),
                (tr.poll_anew(), "Shift+F8".to_owned()),
                (tr.help_named(), tr.help_named_keys()),
            ],
        ),
        (
            tr.session_step_checks(),
            vec![
                (tr.help_check(), "↑  ↓".to_owned()),
                (tr.checks_go(), "Enter".to_owned()),
                (tr.session_hold_with_remarks(), "F9".to_owned()),
            ],
        ),
    ];
    for (title, lines) in parts {
        ui.label(RichText::new(title).text_style(theme::strong()));
        for (text, keys) in lines {
            line_ui(ui, &text, &keys);
        }
        ui.add_space(theme::GAP);
    }
}
