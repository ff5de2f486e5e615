//! Dated facts edited in a card: charters, terms, statuses. Each has all its labels above it.

use egui::{Align, Layout, UiBuilder};

use super::buttons::mouse_button;
use super::form::Form;
use super::page::note;
use super::rows::removed_by_keys;
use crate::ui::{icons, theme};

impl Form<'_, '_> {
    /// The facts of one kind under `title`; `none` is said when there are none, `add` is the button below.
    ///
    /// As [`Form::rows`], but their order is that of their days, so they are not moved, and as a
    /// fact may take several lines of fields, each has its labels.
    pub fn history<R>(
        &mut self,
        key: &str,
        [title, none, add]: [&str; 3],
        facts: &mut Vec<R>,
        new: impl FnOnce() -> R,
        mut fields: impl FnMut(&mut Form<'_, '_>, &mut R),
    ) {
        self.end_row();
        self.section(title);
        let prefix = format!("{}{key}.", self.prefix);
        if facts.is_empty() {
            note(self.ui, none);
        }
        let mut removed = None;
        for (at, fact) in facts.iter_mut().enumerate() {
            let name = format!("{} «{title}»", at + 1);
            if self.fact_ui(&format!("{prefix}{at}."), &name, |form| fields(form, fact)) {
                removed = Some(at);
            }
        }
        if let Some(at) = removed {
            facts.remove(at);
            self.after_change(&prefix, at.min(facts.len().saturating_sub(1)), true);
        }
        self.add_row_ui(&prefix, add, facts, new, removed.is_none());
        self.ui.add_space(theme::GAP);
    }

    /// True if the fact is to go.
    fn fact_ui(
        &mut self,
        prefix: &str,
        name: &str,
        fields: impl FnOnce(&mut Form<'_, '_>),
    ) -> bool {
        const BUTTON: f32 = 32.0;
        const INDENT: f32 = 12.0;
        let whole = self.ui.available_rect_before_wrap();
        let mut inner = whole;
        inner.min.x += INDENT;
        inner.max.x -= BUTTON;
        let layout = Layout::top_down(Align::Min);
        let builder = UiBuilder::new().id_salt(prefix).max_rect(inner);
        let mut ui = self.ui.new_child(builder.layout(layout));
        self.inner(&mut ui, prefix.to_owned(), name.to_owned(), true, fields);
        let used = ui.min_rect();
        let by_keys = self.is_editable() && removed_by_keys(&ui, used);
        let by_mouse = self.is_editable() && {
            let mut corner = whole;
            corner.min.x = corner.max.x - BUTTON;
            corner.min.y += 22.0;
            corner.set_height(theme::CONTROL_HEIGHT);
            let builder = UiBuilder::new()
                .id_salt((prefix, "remove"))
                .max_rect(corner);
            let mut ui = self.ui.new_child(builder);
            mouse_button(&mut ui, icons::TRASH, &self.cx.tr.form_row_remove(name)).clicked()
        };
        // A line at the left holds the fields of one fact together.
        let border = theme::palette(self.ui).border;
        let line = egui::Stroke::new(2.0, border);
        let span = whole.top() + 2.0..=whole.top() + used.height() - 6.0;
        self.ui.painter().vline(whole.left() + 3.0, span, line);
        let size = egui::vec2(whole.width(), used.height() + 4.0);
        self.ui
            .advance_cursor_after_rect(egui::Rect::from_min_size(whole.min, size));
        by_keys || by_mouse
    }
}
