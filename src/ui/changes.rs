//! What users see changed between versions, as the window about the program shows it.

use egui::{Label, RichText, Ui};

use super::theme;

/// The changelog: headings, lists and plain lines are all it has.
pub(super) fn changes_ui(ui: &mut Ui) {
    for line in include_str!("../../CHANGELOG.md").lines().skip(1) {
        if let Some(head) = line.strip_prefix("## ").or(line.strip_prefix("### ")) {
            ui.label(RichText::new(head).text_style(theme::strong()));
        } else if let Some(entry) = line.strip_prefix("* ").or(line.strip_prefix("- ")) {
            ui.add(Label::new(format!("• {entry}")).wrap());
        } else if !line.trim().is_empty() {
            ui.add(Label::new(line).wrap());
        }
    }
}
