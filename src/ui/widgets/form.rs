//! A card's fields: label above, widget, its problem below; a method for each kind of value.
//!
//! ```text
//! let Draft { value, form, .. } = draft;
//! Form::show(ui, cx, form, editable, |form| {
//!     form.required().text("name", &tr.partners_name(), &mut value.name);
//!     form.columns(2);                       // as many side by side as there is room for
//!     form.text("phone", &tr.partners_phone(), &mut value.phone);
//!     form.date("founded_on", &tr.partners_founded(), &mut value.founded_on);   // NaiveDate or Option<NaiveDate>
//!     form.number("members", &tr.partners_members(), &mut value.members);       // u16 … i64, or Option of them
//!     form.choice("kind", &tr.partners_kind(), &mut value.kind, OrganizationKind::ALL);
//!     form.pick("leader", &tr.partners_leader(), &mut value.leader, &persons);  // Option<Id<Person>> from Choices
//!     form.columns(1);
//!     form.lines("note", &tr.partners_note(), &mut value.note, 3);
//! });
//! ```

use egui::{Id, Layout, Pos2, Rect, Response, RichText, Ui, UiBuilder, Vec2};

use super::buttons::came_by_keys;
use super::field_parts::{label_ui, problem_ui, redden};
use super::focus;
use super::form_state::FormState;
use super::phrases::Offer;
use crate::ui::cx::Cx;
use crate::ui::theme;

/// The fields being drawn.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
pub struct Form<'a, 'u> {
    pub(super) ui: &'u mut Ui,
    pub(super) cx: &'a Cx<'a>,
    pub(super) state: &'u mut FormState,
    pub(super) editable: bool,
    /// Stands before the keys of the fields of a child row.
    pub(super) prefix: String,
    /// Names a child row to screen readers; none in the card itself.
    pub(super) row_name: Option<String>,
    pub(super) labels: bool,
    /// What stands before the rows of the next list, in place of 1, 2, 3.
    pub(super) numbers: Vec<String>,
    pub(super) columns: usize,
    place: Place,
    required: bool,
    wide: bool,
    hint: String,
    pub(super) phrases: Option<Offer>,
}

/// Where the next field goes.
#[derive(Default)]
struct Place {
    left_top: Option<Pos2>,
    column: usize,
    height: f32,
}

/// What a widget needs to know of its field.
pub(super) struct Field {
    pub id: Id,
    pub key: String,
    pub width: f32,
    pub hint: String,
    pub phrases: Option<Offer>,
    pub required: bool,
    pub editable: bool,
}

impl Form<'_, '_> {
    pub fn show(
        ui: &mut Ui,
        cx: &Cx<'_>,
        state: &mut FormState,
        editable: bool,
        fields: impl FnOnce(&mut Form<'_, '_>),
    ) {
        state.missing.clear();
        let editable = editable && cx.office.read_only().is_none();
        let mut form = Form {
            ui,
            cx,
            state,
            editable,
            prefix: String::new(),
            row_name: None,
            labels: true,
            numbers: Vec::new(),
            columns: 1,
            place: Place::default(),
            required: false,
            wide: false,
            hint: String::new(),
            phrases: None,
        };
        fields(&mut form);
        form.end_row();
        state.go_to_problem = false;
    }

    /// A form inside this one, for one of its child rows.
    pub(super) fn inner(
        &mut self,
        ui: &mut Ui,
        prefix: String,
        row_name: String,
        labels: bool,
        fields: impl FnOnce(&mut Form<'_, '_>),
    ) {
        let mut form = Form {
            ui,
            cx: self.cx,
            state: self.state,
            editable: self.editable,
            prefix,
            row_name: Some(row_name),
            labels,
            numbers: Vec::new(),
            columns: 1,
            place: Place::default(),
            required: false,
            wide: false,
            hint: String::new(),
            phrases: None,
        };
        fields(&mut form);
        form.end_row();
    }

    // ---- how the next fields look -----------------------------------------------------------

    /// Puts as many of the next fields side by side as there is room for, `most` at most.
    pub fn columns(&mut self, most: usize) -> &mut Self {
        self.end_row();
        self.columns = most;
        self
    }

    /// The next field must be filled in before the card is saved.
    pub fn required(&mut self) -> &mut Self {
        self.required = true;
        self
    }

    /// Grey text in the next field while it is empty.
    pub fn hint(&mut self, hint: impl Into<String>) -> &mut Self {
        self.hint = hint.into();
        self
    }

    /// The rows of the next list have these numbers: «1.1», «1.2».
    pub fn numbered(&mut self, numbers: Vec<String>) -> &mut Self {
        self.numbers = numbers;
        self
    }

    /// The next field takes the whole width.
    pub fn wide(&mut self) -> &mut Self {
        self.wide = true;
        self
    }

    /// What the view changes now is taken back by one Ctrl+Z, apart from typing.
    pub fn set_apart(&mut self) {
        self.state.set_apart();
    }

    pub fn is_editable(&self) -> bool {
        self.editable
    }

    /// From here on the fields have no labels above them; screen readers still hear them.
    pub fn bare(&mut self) -> &mut Self {
        self.labels = false;
        self
    }

    /// What a view may see.
    pub fn cx(&self) -> &Cx<'_> {
        self.cx
    }

    /// From here on the fields are for reading only, or for editing again.
    pub fn set_editable(&mut self, editable: bool) -> &mut Self {
        self.editable = editable;
        self
    }

    // ---- between the fields ----------------------------------------------------------------

    /// A heading over the next fields.
    pub fn section(&mut self, text: &str) {
        self.end_row();
        self.ui.add_space(theme::GAP / 2.0);
        self.ui
            .label(RichText::new(text).text_style(theme::strong()));
    }

    /// Anything else in the card, in its whole width.
    pub fn ui<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> R {
        self.end_row();
        add(self.ui)
    }

    // ---- one field -------------------------------------------------------------------------

    pub(super) fn key(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// Draws the label, the widget and the problem. True if the value was changed.
    pub(super) fn field(
        &mut self,
        key: &str,
        label: &str,
        is_empty: bool,
        add: impl FnOnce(&mut Ui, &Field, &mut FormState, &Cx<'_>) -> Response,
    ) -> bool {
        let key = self.key(key);
        let (rect, width) = self.cell();
        let field = Field {
            id: self.state.salt.with(&key),
            width,
            hint: std::mem::take(&mut self.hint),
            phrases: self.phrases.take(),
            required: std::mem::take(&mut self.required),
            editable: self.editable,
            key,
        };
        let mut ui = self.child(rect, &field.key);
        ui.spacing_mut().item_spacing.y = 4.0;
        let name = self
            .labels
            .then(|| label_ui(&mut ui, label, field.required));
        let problem = self.problem_of(&field, is_empty);
        let cx = self.cx;
        let state = &mut *self.state;
        let response = ui
            .scope(|ui| {
                if problem.is_some() {
                    redden(ui);
                }
                add(ui, &field, state, cx)
            })
            .inner;
        let response = match (&self.row_name, name) {
            (None, Some(name)) => response.labelled_by(name),
            (Some(row), _) => {
                response.accessible_name(self.cx.tr.form_row_field(label, row.as_str()))
            }
            (None, None) => response.accessible_name(label),
        };
        let wanted = &mut self.state.focus;
        if wanted.take_if(|it| field.key.starts_with(&**it)).is_some() {
            response.request_focus();
            response.scroll_to_me(None);
        }
        let is_new = focus::is_new(&response, problem.is_some());
        if let Some(problem) = &problem {
            problem_ui(&mut ui, problem);
            if std::mem::take(&mut self.state.go_to_problem) {
                response.request_focus();
                response.scroll_to_me(None);
            }
        }
        if response.changed() {
            self.state.note_change(&field.key);
        }
        if came_by_keys(&response) || is_new {
            // With its label, and with what is wrong with it.
            ui.scroll_to_rect(ui.min_rect(), None);
        }
        self.leave_cell(&ui);
        response.changed()
    }

    fn problem_of(&mut self, field: &Field, is_empty: bool) -> Option<String> {
        if field.required && is_empty {
            self.state.missing.insert(field.key.clone());
            if self.state.asked {
                return Some(self.cx.tr.form_required());
            }
        }
        if let Some(problem) = self.state.problems.get(&field.key) {
            return Some(problem.clone());
        }
        let problem = self.state.texts.get(&field.key)?.problem.clone()?;
        let typing = self.ui.memory(|memory| memory.has_focus(field.id)) && !self.state.asked;
        (!typing && !problem.is_empty()).then_some(problem)
    }

    // ---- the places of the fields ------------------------------------------------------------

    /// How many columns there is room for.
    fn room(&self) -> usize {
        let width = self.ui.available_width() + theme::GAP;
        let fit = (width / (theme::FIELD_MIN + theme::GAP)) as usize;
        fit.clamp(1, self.columns.max(1))
    }

    /// The place of the next field: its corner and all below it, and its width.
    pub(super) fn cell(&mut self) -> (Rect, f32) {
        let wide = std::mem::take(&mut self.wide);
        let columns = self.room();
        if wide || self.place.column >= columns {
            self.end_row();
        }
        let corner = *self
            .place
            .left_top
            .get_or_insert_with(|| self.ui.cursor().min);
        let whole = self.ui.available_width();
        let width = if wide {
            whole
        } else {
            ((whole - theme::GAP * (columns - 1) as f32) / columns as f32).floor()
        };
        let left = corner.x + self.place.column as f32 * (width + theme::GAP);
        self.place.column = if wide { columns } else { self.place.column + 1 };
        let size = Vec2::new(width, self.ui.available_height().max(theme::CONTROL_HEIGHT));
        (Rect::from_min_size(Pos2::new(left, corner.y), size), width)
    }

    pub(super) fn child(&mut self, rect: Rect, salt: &str) -> Ui {
        let builder = UiBuilder::new().id_salt(salt).max_rect(rect);
        let layout = Layout::top_down(egui::Align::Min);
        self.ui.new_child(builder.layout(layout))
    }

    pub(super) fn leave_cell(&mut self, child: &Ui) {
        self.place.height = self.place.height.max(child.min_rect().height());
    }

    /// The next field begins a new row.
    pub fn end_row(&mut self) {
        let place = std::mem::take(&mut self.place);
        if let Some(corner) = place.left_top {
            let size = Vec2::new(self.ui.available_width(), place.height + 4.0);
            self.ui
                .advance_cursor_after_rect(Rect::from_min_size(corner, size));
        }
    }
}
