//! Where an arrow leaves an area of text: from its first line up, from its last line down.

use egui::text_edit::TextEditOutput;
use egui::{Context, Id, Ui};

use super::form_state::FormState;

/// Is the cursor of an area in its first line, is it in its last one?
#[derive(Clone, Copy, Default)]
pub struct Edges {
    pub first: bool,
    pub last: bool,
}

impl Edges {
    /// As the area with this key was last drawn.
    pub fn of(ctx: &Context, form: &FormState, key: &str) -> Self {
        let id = edges_of(form.id_of(key));
        ctx.data(|data| data.get_temp(id)).unwrap_or_default()
    }
}

fn edges_of(area: Id) -> Id {
    area.with("edges")
}

/// Call it when the area was drawn.
pub(super) fn seen(ui: &Ui, id: Id, output: &TextEditOutput) {
    let Some(range) = output.cursor_range else {
        return;
    };
    let row = output.galley.layout_from_cursor(range.primary).row;
    let edges = Edges {
        first: row == 0,
        last: row + 1 >= output.galley.rows.len(),
    };
    ui.data_mut(|data| data.insert_temp(edges_of(id), edges));
}
