//! The one question or message that may stand over the window.

use std::path::PathBuf;

use egui::{
    Context, FocusDirection, Id, Key, Label, Modal, RichText, ScrollArea, Sides, TextStyle, Ui,
    Vec2,
};

use super::actions::{Action, Actions, FileAction};
use super::changes::changes_ui;
use super::commands::Command;
use super::cx::Cx;
use super::paper_files::Made;
use super::path_dialog::path_ui;
use super::widgets::{danger_button, note, primary_button};
use super::{icons, theme};
use crate::domain::attachments::Owner;
use crate::i18n::Tr;

/// A question to be answered yes or no.
#[derive(Clone, Debug)]
pub struct Question {
    pub title: String,
    pub text: String,
    /// The word on the button that does it: «Удалить».
    pub yes: String,
    /// Something is taken away: the button is red and not the one Enter presses.
    pub danger: bool,
}

/// What a dialog of a tab draws.
pub type Body = Box<dyn FnMut(&mut Ui, &Cx<'_>, &mut Actions)>;

/// What a path is asked for.
pub enum PathPurpose {
    CreateFile,
    OpenFile,
    SaveCopy,
    /// A document to attach to a record.
    Attach(Owner),
    /// A table to be read by the tab that is shown.
    Table,
    /// Where a finished paper is to be kept.
    KeepPaper(Box<Made>),
}

pub enum Dialog {
    Confirm {
        question: Question,
        then: Vec<Action>,
    },
    /// The open card has unsaved typing; `then` is done after it was saved or thrown away.
    Unsaved {
        then: Box<Action>,
    },
    /// Where no file dialog of the system answers, the path is typed.
    Path {
        purpose: PathPurpose,
        path: String,
    },
    /// Something was not done; the details are for support, the offer is a way out.
    Failure {
        text: String,
        details: String,
        offer: Option<(String, FileAction)>,
    },
    Keys,
    About,
    /// A dialog of a tab: draws itself under `title`; asks to be closed by `ui.close()`.
    Of {
        title: String,
        body: Body,
    },
}

/// What the user decided about unsaved typing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    Save,
    Discard,
}

/// What came of drawing a dialog.
pub enum Outcome {
    Open,
    Closed,
    /// Of [`Dialog::Unsaved`].
    Decided(Unsaved, Action),
    /// Of [`Dialog::Path`].
    PathGiven(PathPurpose, PathBuf),
}

impl Dialog {
    pub fn failure(text: String, details: String) -> Self {
        let offer = None;
        Self::Failure {
            text,
            details,
            offer,
        }
    }

    /// Draws it over the window. `cx` is there while a file is open.
    pub fn ui(
        mut self,
        ctx: &Context,
        tr: &Tr,
        cx: Option<&Cx<'_>>,
        actions: &mut Actions,
    ) -> (Option<Self>, Outcome) {
        let mut outcome = Outcome::Open;
        let frame = theme::dialog(ctx);
        let modal = Modal::new(Id::unique("dialog"))
            .frame(frame)
            .show(ctx, |ui| {
                let widest = (ctx.content_rect().width() - 60.0).max(200.0);
                ui.set_width(self.width().min(widest));
                self.body_ui(ui, tr, cx, actions, &mut outcome);
            });
        let closes = modal.should_close();
        if let Outcome::Decided(..) | Outcome::PathGiven(..) = outcome {
            return (None, outcome);
        }
        if closes {
            return (None, Outcome::Closed);
        }
        (Some(self), Outcome::Open)
    }

    fn width(&self) -> f32 {
        match self {
            Self::About | Self::Of { .. } => theme::DIALOG_WIDTH * 1.3,
            _ => theme::DIALOG_WIDTH,
        }
    }

    fn body_ui(
        &mut self,
        ui: &mut Ui,
        tr: &Tr,
        cx: Option<&Cx<'_>>,
        actions: &mut Actions,
        outcome: &mut Outcome,
    ) {
        match self {
            Self::Confirm { question, then } => confirm_ui(ui, tr, question, then, actions),
            Self::Unsaved { then } => unsaved_ui(ui, tr, then, outcome),
            Self::Path { purpose, path } => path_ui(ui, tr, purpose, path, outcome),
            Self::Failure {
                text,
                details,
                offer,
            } => {
                title_ui(ui, &tr.dialog_failure());
                ui.add(Label::new(&*text).wrap());
                details_ui(ui, tr, details);
                failure_buttons_ui(ui, tr, offer, actions);
            }
            Self::Keys => keys_ui(ui, tr),
            Self::About => about_ui(ui, tr),
            Self::Of { title, body } => {
                title_ui(ui, title);
                match cx {
                    Some(cx) => body(ui, cx, actions),
                    None => ui.close(),
                }
            }
        }
    }
}

fn failure_buttons_ui(
    ui: &mut Ui,
    tr: &Tr,
    offer: &mut Option<(String, FileAction)>,
    actions: &mut Actions,
) {
    if offer.is_none() {
        close_ui(ui, tr);
        return;
    }
    buttons_ui(ui, |ui| {
        let text = offer
            .as_ref()
            .map(|(text, _)| text.clone())
            .unwrap_or_default();
        if primary_button(ui, "", &text).clicked()
            && let Some((_, action)) = offer.take()
        {
            actions.push(Action::File(action));
            ui.close();
        }
        if ui.button(tr.dialog_close()).clicked() {
            ui.close();
        }
    });
}

pub(super) fn title_ui(ui: &mut Ui, title: &str) {
    let title = RichText::new(title).text_style(TextStyle::Heading);
    ui.add(Label::new(title).wrap());
    ui.add_space(2.0);
}

pub(super) fn text_ui(ui: &mut Ui, text: &str) {
    let weak = theme::palette(ui).weak;
    ui.add(Label::new(RichText::new(text).color(weak)).wrap());
}

/// The buttons of a dialog, from the right.
pub(super) fn buttons_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.add_space(10.0);
    Sides::new().show(ui, |_| {}, add);
}

fn confirm_ui(
    ui: &mut Ui,
    tr: &Tr,
    question: &Question,
    then: &mut Vec<Action>,
    actions: &mut Actions,
) {
    title_ui(ui, &question.title);
    text_ui(ui, &question.text);
    buttons_ui(ui, |ui| {
        let draw = if question.danger {
            danger_button
        } else {
            primary_button
        };
        let yes = draw(ui, "", &question.yes);
        let no = ui.button(tr.dialog_cancel());
        if ui.memory(|memory| memory.focused().is_none()) {
            if question.danger { &no } else { &yes }.request_focus();
        }
        if yes.clicked() {
            for action in then.drain(..) {
                actions.push(action);
            }
            ui.close();
        }
        if no.clicked() {
            ui.close();
        }
    });
}

fn unsaved_ui(ui: &mut Ui, tr: &Tr, then: &mut Box<Action>, outcome: &mut Outcome) {
    title_ui(ui, &tr.dialog_unsaved());
    text_ui(ui, &tr.dialog_unsaved_text());
    buttons_ui(ui, |ui| {
        let save = primary_button(ui, icons::FLOPPY_DISK, &tr.dialog_unsaved_save());
        let discard = ui.button(tr.dialog_unsaved_discard());
        let cancel = ui.button(tr.dialog_cancel());
        if ui.memory(|memory| memory.focused().is_none()) {
            save.request_focus();
        }
        let mut decide = |decision| {
            let then = std::mem::replace(&mut **then, Action::Find);
            *outcome = Outcome::Decided(decision, then);
        };
        if save.clicked() {
            decide(Unsaved::Save);
        }
        if discard.clicked() {
            decide(Unsaved::Discard);
        }
        if cancel.clicked() {
            ui.close();
        }
    });
}

fn details_ui(ui: &mut Ui, tr: &Tr, details: &str) {
    if details.is_empty() {
        return;
    }
    ui.collapsing(tr.dialog_details(), |ui| {
        ui.add(Label::new(RichText::new(details)).wrap().selectable(true));
        if ui.button(tr.dialog_copy()).clicked() {
            ui.copy_text(details.to_owned());
        }
    });
}

fn close_ui(ui: &mut Ui, tr: &Tr) {
    buttons_ui(ui, |ui| {
        let close = primary_button(ui, "", &tr.dialog_close());
        if ui.memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        if close.clicked() {
            ui.close();
        }
    });
}

fn keys_ui(ui: &mut Ui, tr: &Tr) {
    title_ui(ui, &tr.command_keys());
    lines_area(ui, |ui| {
        for command in Command::ALL {
            // Further ones are for those who know them from elsewhere.
            let keys = command.shortcut_text();
            if !keys.is_empty() {
                line_ui(ui, &command.text(tr), &keys);
            }
        }
        for (text, keys) in [
            (tr.keys_tabs(), "Ctrl+1 … Ctrl+9"),
            (tr.keys_scale(), "Ctrl++  Ctrl+−  Ctrl+0"),
            (tr.keys_rows(), "↑ ↓ Home End PgUp PgDn"),
            (tr.keys_open(), "Enter"),
            (tr.keys_list(), "F6"),
            (tr.keys_list_begin(), &tr.keys_list_begin_what()),
            (tr.keys_list_pick(), "Shift+↑ ↓  Ctrl+Space"),
            (tr.keys_list_all(), "Ctrl+A"),
            (tr.keys_list_copy(), "Ctrl+C  Ctrl+Insert"),
            (tr.keys_list_filter(), "Ctrl+Shift+L"),
            (tr.keys_date(), "↑ ↓"),
            (tr.phrases_list(), "Ctrl+Space  F2"),
            (tr.keys_escape(), "Esc"),
        ] {
            line_ui(ui, &text, keys);
        }
    });
    close_ui(ui, tr);
}

/// A list that is only read: the keys scroll it.
pub(super) fn lines_area(ui: &mut Ui, lines: impl FnOnce(&mut Ui)) {
    let most = (ui.ctx().content_rect().height() - 220.0).max(120.0);
    // As high at once as it will be: else the buttons below move away from under the mouse.
    let area = ScrollArea::vertical().min_scrolled_height(most);
    area.max_height(most).show(ui, |ui| {
        let pressed = |key| ui.input(|input| input.key_pressed(key));
        let by = match () {
            () if pressed(Key::ArrowDown) => -40.0,
            () if pressed(Key::ArrowUp) => 40.0,
            () if pressed(Key::PageDown) => -most * 0.8,
            () if pressed(Key::PageUp) => most * 0.8,
            () => 0.0,
        };
        if by != 0.0 {
            // The focus stays where it is.
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            ui.scroll_with_delta(Vec2::new(0.0, by));
        }
        lines(ui);
    });
}

/// What a key does, and the key.
pub(super) fn line_ui(ui: &mut Ui, text: &str, keys: &str) {
    ui.spacing_mut().interact_size.y = 20.0;
    ui.set_max_width(ui.available_width() - theme::CELL_PAD);
    Sides::new().show(
        ui,
        |ui| ui.label(text),
        |ui| ui.label(RichText::new(keys).color(theme::palette(ui).weak)),
    );
}

fn about_ui(ui: &mut Ui, tr: &Tr) {
    title_ui(ui, &tr.about_title(env!("CARGO_PKG_VERSION")));
    text_ui(ui, &tr.about_text());
    let most = (ui.ctx().content_rect().height() - 300.0).max(120.0);
    ui.label(RichText::new(tr.about_changes()).text_style(theme::strong()));
    ScrollArea::vertical()
        .max_height(most.min(320.0))
        .show(ui, changes_ui);
    note(ui, &tr.about_fonts());
    close_ui(ui, tr);
}
