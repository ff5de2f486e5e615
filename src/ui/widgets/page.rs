//! The parts of a page: its head, a list with a card beside it, sections, what to say when empty.

use egui::{
    Align, CentralPanel, Frame, Label, Layout, Margin, Panel, RichText, ScrollArea, TextStyle, Ui,
};

use super::buttons::{bare_icon_button, icon_button, primary_button};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::route::Route;
use crate::ui::{icons, theme};

/// A list, and the card of one record at its right. In a narrow window the card covers the list.
///
/// ```text
/// let page = Split::sharing(ui, self.card.id().is_some(), Split::SHARE);
/// page.card(ui, |ui| self.card_ui(ui, cx, actions));
/// page.list(ui, |ui| self.list_ui(ui, cx, actions));
/// ```
pub struct Split {
    open: bool,
    covers: bool,
    width: f32,
}

impl Split {
    /// The part of the width that a card of few fields takes.
    pub const SHARE: f32 = 0.36;

    /// The card takes `share` of the width at first.
    pub fn sharing(ui: &Ui, open: bool, share: f32) -> Self {
        let width = ui.available_width();
        Self {
            open,
            covers: width < theme::SPLIT_AT,
            width: (width * share).clamp(380.0, 900.0),
        }
    }

    pub fn card(&self, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
        if !self.open {
            return;
        }
        let frame = theme::side_card(ui);
        if self.covers {
            CentralPanel::default().frame(frame).show(ui, add);
            return;
        }
        let most = ui.available_width() - 380.0;
        Panel::right(("card", self.width as i32))
            .resizable(true)
            .default_size(self.width)
            .size_range(360.0..=most.max(380.0))
            .show_separator_line(false)
            .frame(frame)
            .show(ui, add);
    }

    pub fn list(&self, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
        if self.open && self.covers {
            return;
        }
        page(ui, add);
    }
}

/// A page that is one whole, without a card.
pub fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let frame = theme::page(ui);
    CentralPanel::default().frame(frame).show(ui, add);
}

/// A page of text and sheets that scrolls as a whole.
pub fn scrolled_page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    page(ui, |ui| {
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                // Room for the bar.
                Frame::new()
                    .inner_margin(Margin {
                        right: 8,
                        ..Margin::ZERO
                    })
                    .show(ui, add);
            });
    });
}

/// A titled white sheet on a page.
pub fn section<R>(ui: &mut Ui, title: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = theme::padded_card(ui);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        if !title.is_empty() {
            ui.label(RichText::new(title).text_style(TextStyle::Heading));
        }
        // Columns of egui would spread the words of a line over its whole width.
        ui.with_layout(Layout::top_down(Align::Min), add).inner
    });
    ui.add_space(theme::GAP / 2.0);
    shown.inner
}

/// What the user asked of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardAsk {
    Save,
    /// Throw the typing away.
    Discard,
    Remove,
}

/// The frame of a card: name, body that scrolls, buttons that stay.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
pub struct CardFrame {
    title: String,
    subtitle: String,
    history: Option<Route>,
    changed: bool,
    fresh: bool,
    overtaken: bool,
    editable: bool,
    removable: bool,
}

impl CardFrame {
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            subtitle: String::new(),
            history: None,
            changed: false,
            fresh: false,
            overtaken: false,
            editable: true,
            removable: true,
        }
    }

    /// Takes over what the draft knows: whether there is anything to save.
    #[must_use]
    pub fn of<T: Clone + PartialEq>(mut self, draft: &crate::ui::draft::Draft<T>) -> Self {
        self.changed = draft.is_changed();
        self.fresh = draft.is_fresh();
        self.overtaken = draft.is_overtaken();
        self
    }

    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// A button that leads to the journal of this record: `Route::history("organization", id)`.
    #[must_use]
    pub fn history(mut self, route: Route) -> Self {
        self.history = Some(route);
        self
    }

    /// For reading only: no buttons below.
    #[must_use]
    pub fn editable(mut self, editable: bool) -> Self {
        self.editable = editable;
        self
    }

    #[must_use]
    pub fn removable(mut self, removable: bool) -> Self {
        self.removable = removable;
        self
    }

    pub fn show(
        mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        actions: &mut Actions,
        body: impl FnOnce(&mut Ui),
    ) -> Option<CardAsk> {
        self.editable &= cx.office.read_only().is_none();
        self.head_ui(ui, cx, actions);
        let mut asked = None;
        if self.editable {
            let margin = Margin {
                top: 10,
                ..Margin::ZERO
            };
            Panel::bottom("card-buttons")
                .show_separator_line(false)
                .frame(Frame::new().inner_margin(margin))
                .show(ui, |ui| asked = self.buttons_ui(ui, cx.tr));
        }
        if self.overtaken && overtaken_ui(ui, cx.tr) {
            asked = Some(CardAsk::Discard);
        }
        // Another record begins at its top.
        ScrollArea::vertical()
            .id_salt(format!("{:?}", self.history))
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let margin = Margin {
                    right: 10,
                    bottom: 8,
                    ..Margin::ZERO
                };
                Frame::new().inner_margin(margin).show(ui, body);
            });
        asked
    }

    fn head_ui(&self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            if bare_icon_button(ui, icons::X, &cx.tr.card_close()).clicked() {
                actions.show(cx.route.list());
            }
            if let Some(history) = self.history.as_ref().filter(|_| !self.fresh)
                && bare_icon_button(ui, icons::CLOCK, &cx.tr.card_history()).clicked()
            {
                actions.show(history.clone());
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let title = RichText::new(&self.title).text_style(TextStyle::Heading);
                ui.add(Label::new(title).wrap());
                if !self.subtitle.is_empty() {
                    let weak = theme::palette(ui).weak;
                    let text = RichText::new(&self.subtitle).text_style(theme::label());
                    ui.add(Label::new(text.color(weak)).wrap());
                }
            });
        });
        ui.add_space(6.0);
    }

    fn buttons_ui(&self, ui: &mut Ui, tr: &Tr) -> Option<CardAsk> {
        let mut asked = None;
        ui.horizontal(|ui| {
            let anything = self.changed || self.fresh;
            ui.add_enabled_ui(anything, |ui| {
                if primary_button(ui, icons::FLOPPY_DISK, &tr.card_save()).clicked() {
                    asked = Some(CardAsk::Save);
                }
                if ui.button(tr.card_discard()).clicked() {
                    asked = Some(CardAsk::Discard);
                }
            });
            if self.removable && !self.fresh {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if icon_button(ui, icons::TRASH, &tr.card_remove()).clicked() {
                        asked = Some(CardAsk::Remove);
                    }
                });
            }
        });
        asked
    }
}

/// The record was changed elsewhere, such as by an undo. True if the typing is to go.
fn overtaken_ui(ui: &mut Ui, tr: &Tr) -> bool {
    banner(
        ui,
        Mark::Attention,
        icons::WARNING,
        &tr.card_overtaken(),
        |ui| ui.button(tr.card_take_new()).clicked(),
    )
}

/// A coloured strip with a sentence and what can be done about it.
pub fn banner<R>(
    ui: &mut Ui,
    mark: Mark,
    icon: &str,
    text: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let colour = theme::palette(ui).mark(mark).0;
    let shown = theme::banner(ui, mark).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.label(
                RichText::new(icon)
                    .font(theme::icon(theme::ICON_LARGE))
                    .color(colour),
            );
            ui.add(Label::new(RichText::new(text).color(colour)).wrap());
            add(ui)
        })
        .inner
    });
    shown.inner
}

/// What is said where there is nothing: in the middle, with what to do.
pub fn nothing(ui: &mut Ui, icon: &str, what: &str, to_do: &str, add: impl FnOnce(&mut Ui)) {
    let weak = theme::palette(ui).weak;
    let above = (ui.available_height() * 0.5 - 90.0).max(12.0);
    ui.vertical_centered(|ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme::GAP;
        ui.add_space(above);
        ui.label(
            RichText::new(icon)
                .font(theme::icon(theme::ICON_HUGE))
                .color(weak),
        );
        ui.label(RichText::new(what).text_style(TextStyle::Heading));
        if !to_do.is_empty() {
            ui.add(Label::new(RichText::new(to_do).color(weak)).wrap());
        }
        add(ui);
    });
    ui.allocate_space(ui.available_size());
}

/// Grey words beside or below something.
pub fn note(ui: &mut Ui, text: &str) -> egui::Response {
    let weak = theme::palette(ui).weak;
    let text = RichText::new(text).text_style(theme::label()).color(weak);
    ui.add(Label::new(text).wrap())
}

/// The width of a heading in which none of its words is broken.
pub fn widest_word(ui: &Ui, heading: &str) -> f32 {
    let font = theme::label().resolve(ui.style());
    let colour = theme::palette(ui).text;
    let width = |word: &str| {
        let word = word.to_owned();
        let galley = ui.painter().layout_no_wrap(word, font.clone(), colour);
        galley.size().x.ceil() + 1.0
    };
    heading.split_whitespace().map(width).fold(0.0, f32::max)
}

/// A line of a reading card: what it is in grey, and its value.
pub fn fact(ui: &mut Ui, name: &str, value: &str) {
    ui.horizontal_wrapped(|ui| {
        let weak = theme::palette(ui).weak;
        ui.label(RichText::new(name).color(weak));
        ui.label(value);
    });
}

/// Said in place of a list that could not be read.
pub fn unreadable(ui: &mut Ui, cx: &Cx<'_>, error: &crate::ops::Error) {
    let text = crate::report::sentence(cx.tr, error);
    nothing(ui, icons::WARNING, &cx.tr.list_unreadable(), &text, |_| ());
}
