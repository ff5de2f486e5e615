//! Short words at the bottom of the window that go away by themselves.

use std::path::PathBuf;

use egui::{Align, Button, Id, Label, Layout, RichText, Ui};

use super::actions::{Action, Actions, FileAction};
use super::{icons, theme};
use crate::i18n::Tr;
use crate::listings::Mark;

/// What the button of a toast does.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Offer {
    Undo,
    Open(PathBuf),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    mark: Mark,
    text: String,
    offer: Option<Offer>,
}

impl Toast {
    pub fn new(mark: Mark, text: impl Into<String>) -> Self {
        Self {
            mark,
            text: text.into(),
            offer: None,
        }
    }

    pub fn done(text: impl Into<String>) -> Self {
        Self::new(Mark::Good, text)
    }

    pub fn failed(text: impl Into<String>) -> Self {
        Self::new(Mark::Bad, text)
    }

    /// Said of a change that can be taken back at once.
    pub fn undoable(text: impl Into<String>) -> Self {
        Self {
            offer: Some(Offer::Undo),
            ..Self::done(text)
        }
    }

    /// Said of a file that was written.
    pub fn written(text: impl Into<String>, path: PathBuf) -> Self {
        Self {
            offer: Some(Offer::Open(path)),
            ..Self::done(text)
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Seconds it stays: failures and offers are read longer.
    fn stay(&self) -> f64 {
        match (self.mark, &self.offer) {
            (Mark::Bad, _) => 15.0,
            (Mark::Attention, _) | (_, Some(_)) => 9.0,
            _ => 4.0,
        }
    }
}

#[derive(Default)]
pub struct Toasts {
    /// With the time each is to go; none before it was first shown.
    list: Vec<(Toast, Option<f64>)>,
}

impl Toasts {
    pub fn add(&mut self, toast: Toast) {
        const AT_MOST: usize = 4;
        self.list.retain(|(old, _)| *old != toast);
        self.list.push((toast, None));
        if self.list.len() > AT_MOST {
            self.list.remove(0);
        }
    }

    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|(toast, _)| toast.text())
    }

    /// What the offers of the last change would undo is no longer the last change.
    pub fn drop_undo_offers(&mut self) {
        self.list
            .retain(|(toast, _)| toast.offer != Some(Offer::Undo));
    }

    pub fn ui(&mut self, ui: &Ui, tr: &Tr, actions: &mut Actions) {
        if self.list.is_empty() {
            return;
        }
        let now = ui.input(|input| input.time);
        egui::Area::new(Id::unique("toasts"))
            .anchor(egui::Align2::CENTER_BOTTOM, [0.0, -86.0])
            .order(egui::Order::Tooltip)
            .show(ui.ctx(), |ui| {
                for (toast, until) in &mut self.list {
                    let ends = until.get_or_insert(now + toast.stay());
                    let (response, closed) = toast_ui(ui, tr, toast, actions);
                    if response.contains_pointer() {
                        // It is being read.
                        *ends = ends.max(now + 2.0);
                    }
                    if closed {
                        *ends = now;
                    }
                }
            });
        self.list
            .retain(|(_, until)| until.is_none_or(|it| it > now));
        // One wake-up when the next one goes: the window must not draw itself in vain.
        let next = self
            .list
            .iter()
            .filter_map(|(_, until)| *until)
            .min_by(f64::total_cmp);
        if let Some(next) = next {
            let left = (next - now).max(0.05);
            ui.ctx().request_repaint_after_secs(left as f32);
        }
    }
}

fn toast_ui(ui: &mut Ui, tr: &Tr, toast: &Toast, actions: &mut Actions) -> (egui::Response, bool) {
    let colours = theme::palette(ui);
    let icon = match toast.mark {
        Mark::Good => icons::CHECK_CIRCLE,
        Mark::Bad => icons::X_CIRCLE,
        Mark::Attention => icons::WARNING,
        Mark::Quiet | Mark::Accent => icons::INFO,
    };
    let mut closed = false;
    let frame = egui::Frame::popup(ui.style()).inner_margin(egui::Margin::symmetric(14, 10));
    let response = frame
        .show(ui, |ui| {
            ui.set_width(theme::TOAST_WIDTH);
            ui.horizontal(|ui| {
                let colour = colours.mark(toast.mark).0;
                ui.label(
                    RichText::new(icon)
                        .font(theme::icon(theme::ICON_LARGE))
                        .color(colour),
                );
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let close = Button::new(icons::X).frame(false);
                    closed = ui.add(close).accessible_name(tr.toast_close()).clicked();
                    if let Some(offer) = &toast.offer {
                        let (text, action) = match offer {
                            Offer::Undo => (tr.toast_undo(), Action::Undo),
                            Offer::Open(path) => {
                                let open = FileAction::Reveal(path.clone());
                                (tr.toast_open(), Action::File(open))
                            }
                        };
                        if ui.button(text).clicked() {
                            actions.push(action);
                            closed = true;
                        }
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        ui.add(Label::new(&toast.text).wrap());
                    });
                });
            });
        })
        .response;
    (response, closed)
}
