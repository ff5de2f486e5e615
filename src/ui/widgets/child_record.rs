//! The fields of one child record, opened in the card of its parent.

use super::form::Form;

impl Form<'_, '_> {
    /// `key` tells its fields from those of other children, `name` does so for screen readers.
    pub fn child_record(&mut self, key: &str, name: &str, fields: impl FnOnce(&mut Form<'_, '_>)) {
        self.end_row();
        let prefix = format!("{}{key}.", self.prefix);
        let layout = egui::Layout::top_down(egui::Align::Min);
        let builder = egui::UiBuilder::new().id_salt(&prefix);
        let whole = self.ui.available_rect_before_wrap();
        let mut ui = self.ui.new_child(builder.max_rect(whole).layout(layout));
        self.inner(&mut ui, prefix, name.to_owned(), true, fields);
        self.ui.advance_cursor_after_rect(ui.min_rect());
    }

    /// Puts the cursor into the first field of a child.
    pub fn focus_child(&mut self, key: &str) {
        let prefix = format!("{}{key}.", self.prefix);
        self.state.focus_on(&prefix);
    }
}
