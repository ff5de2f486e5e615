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
//!     form.choice("kind", &tr.partners_kind(), &mut value.kind, OrganizationKind::ALL, |it| tr.organization_kind(it));
//!     form.pick("leader", &tr.partners_leader(), &mut value.leader, &persons);  // Option<Id<Person>> from Choices
//!     form.columns(1);
//!     form.lines("note", &tr.partners_note(), &mut value.note, 3);
//! });
//! ```

use std::collections::{BTreeMap, BTreeSet};

use egui::{Id, Layout, Pos2, Rect, Response, RichText, Stroke, TextEdit, Ui, UiBuilder, Vec2};

use super::typed::{Amount, Kopecks, Thousandths, Typed};
use crate::ui::cx::Cx;
use crate::ui::{icons, theme};

/// What the fields of one card remember between frames.
#[derive(Clone, Debug)]
pub struct FormState {
    salt: Id,
    /// Texts that differ from the value: being typed, or unreadable.
    texts: BTreeMap<String, Text>,
    /// Required fields that are empty, as last drawn.
    missing: BTreeSet<String>,
    /// What the tab found wrong, by field.
    problems: BTreeMap<String, String>,
    /// Saving was tried, so what is missing is said.
    asked: bool,
    /// Put the cursor into the first field with a problem.
    go_to_problem: bool,
}

#[derive(Clone, Debug)]
struct Text {
    text: String,
    problem: Option<String>,
}

impl FormState {
    /// `key` tells the fields of one record from those of another.
    pub fn new(key: &str) -> Self {
        Self {
            salt: Id::unique(("form", key)),
            texts: BTreeMap::new(),
            missing: BTreeSet::new(),
            problems: BTreeMap::new(),
            asked: false,
            go_to_problem: false,
        }
    }

    /// Is there a text that could not be read as a value?
    pub fn has_unread(&self) -> bool {
        self.texts.values().any(|it| it.problem.is_some())
    }

    /// The texts that could not be read, with their fields.
    pub fn unread(&self) -> Vec<(String, String)> {
        let unread = self.texts.iter().filter(|(_, it)| it.problem.is_some());
        unread.map(|(key, it)| (key.clone(), it.text.clone())).collect()
    }

    /// Puts back what [`FormState::unread`] gave; each is read anew when it is drawn.
    pub fn put_back(&mut self, texts: Vec<(String, String)>) {
        for (key, text) in texts {
            let problem = Some(String::new());
            self.texts.insert(key, Text { text, problem });
        }
    }

    /// The text of a field that differs from its value.
    pub(super) fn take_text(&mut self, key: &str) -> Option<String> {
        self.texts.remove(key).map(|it| it.text)
    }

    pub(super) fn keep_text(&mut self, key: &str, text: String, problem: Option<String>) {
        self.texts.insert(key.to_owned(), Text { text, problem });
    }

    /// Forgets what was typed into the child rows whose keys begin with `prefix`.
    pub(super) fn forget_rows(&mut self, prefix: &str) {
        self.texts.retain(|key, _| !key.starts_with(prefix));
        self.problems.retain(|key, _| !key.starts_with(prefix));
    }

    pub fn forget(&mut self) {
        self.texts.clear();
        self.problems.clear();
        self.asked = false;
    }

    /// Says under a field what is wrong with it, until it is changed.
    pub fn problem(&mut self, key: &str, problem: String) {
        self.problems.insert(key.to_owned(), problem);
        self.go_to_problem = true;
    }

    /// May the card be saved? If not, its problems are shown from now on.
    pub fn ready(&mut self) -> bool {
        self.asked = true;
        let ready = self.missing.is_empty() && !self.has_unread() && self.problems.is_empty();
        self.go_to_problem = !ready;
        ready
    }
}

/// The fields being drawn.
pub struct Form<'a, 'u> {
    pub(super) ui: &'u mut Ui,
    pub(super) cx: &'a Cx<'a>,
    pub(super) state: &'u mut FormState,
    editable: bool,
    /// Stands before the keys of the fields of a child row.
    pub(super) prefix: String,
    /// Names a child row to screen readers; none in the card itself.
    pub(super) row_name: Option<String>,
    pub(super) labels: bool,
    columns: usize,
    place: Place,
    required: bool,
    wide: bool,
    hint: String,
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
    pub required: bool,
    pub editable: bool,
}

impl<'a, 'u> Form<'a, 'u> {
    pub fn show(
        ui: &mut Ui,
        cx: &Cx<'_>,
        state: &mut FormState,
        editable: bool,
        fields: impl FnOnce(&mut Form<'_, '_>),
    ) {
        state.missing.clear();
        let mut form = Form {
            ui,
            cx,
            state,
            editable,
            prefix: String::new(),
            row_name: None,
            labels: true,
            columns: 1,
            place: Place::default(),
            required: false,
            wide: false,
            hint: String::new(),
        };
        fields(&mut form);
        form.end_row();
        state.go_to_problem = false;
    }

    /// A form inside this one, for one of its child rows.
    pub(super) fn inner(&mut self, ui: &mut Ui, prefix: String, row_name: String, labels: bool, fields: impl FnOnce(&mut Form<'_, '_>)) {
        let mut form = Form {
            ui,
            cx: self.cx,
            state: self.state,
            editable: self.editable,
            prefix,
            row_name: Some(row_name),
            labels,
            columns: 1,
            place: Place::default(),
            required: false,
            wide: false,
            hint: String::new(),
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

    /// The next field takes the whole width.
    pub fn wide(&mut self) -> &mut Self {
        self.wide = true;
        self
    }

    pub fn is_editable(&self) -> bool {
        self.editable
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
        self.ui.label(RichText::new(text).text_style(theme::strong()));
    }

    /// Anything else in the card, in its whole width.
    pub fn ui<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> R {
        self.end_row();
        add(self.ui)
    }

    // ---- the kinds of fields ---------------------------------------------------------------

    pub fn text(&mut self, key: &str, label: &str, value: &mut String) -> bool {
        self.field(key, label, value.trim().is_empty(), |ui, field, _, _| {
            if !field.editable {
                return ui.add(dress(TextEdit::singleline(&mut value.as_str()), field));
            }
            ui.add(dress(TextEdit::singleline(value), field))
        })
    }

    /// Text of several lines; it grows with what is typed.
    pub fn lines(&mut self, key: &str, label: &str, value: &mut String, lines: usize) -> bool {
        self.wide();
        self.field(key, label, value.trim().is_empty(), |ui, field, _, _| {
            let mut reading = value.as_str();
            let edit = if field.editable {
                TextEdit::multiline(value)
            } else {
                TextEdit::multiline(&mut reading)
            };
            ui.add(dress(edit.desired_rows(lines), field))
        })
    }

    pub fn number<T: Typed + PartialEq>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        self.typed(key, label, value)
    }

    /// Kopecks, shown and typed as roubles.
    pub fn money<T: Amount>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        let mut typed = value.get().map(Kopecks);
        let changed = self.typed(key, label, &mut typed);
        self.take_amount(value, typed.map(|it| it.0), changed)
    }

    /// An exact number with up to three digits after the comma, kept in thousandths.
    pub fn thousandths<T: Amount>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        let mut typed = value.get().map(Thousandths);
        let changed = self.typed(key, label, &mut typed);
        self.take_amount(value, typed.map(|it| it.0), changed)
    }

    fn take_amount<T: Amount>(&mut self, value: &mut T, typed: Option<i64>, changed: bool) -> bool {
        if let (true, Some(new)) = (changed, T::of(typed)) {
            *value = new;
        }
        changed
    }

    pub fn check(&mut self, label: &str, value: &mut bool) -> bool {
        let (rect, _) = self.cell();
        let editable = self.editable;
        let mut ui = self.child(rect, label);
        ui.add_space(if self.columns > 1 { 18.0 } else { 0.0 });
        let changed = ui
            .add_enabled_ui(editable, |ui| ui.checkbox(value, label).changed())
            .inner;
        self.leave_cell(&ui);
        changed
    }

    pub fn choice<T: Copy + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
        all: &[T],
        text: impl Fn(T) -> String,
    ) -> bool {
        let shown = text(*value);
        self.combo(key, label, false, &shown, |ui| {
            all.iter()
                .fold(false, |changed, it| ui.selectable_value(value, *it, text(*it)).changed() || changed)
        })
    }

    /// A choice that may be left open.
    pub fn choice_or_none<T: Copy + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut Option<T>,
        all: &[T],
        text: impl Fn(T) -> String,
    ) -> bool {
        let none = self.cx.tr.form_not_chosen();
        let shown = value.map_or_else(|| none.clone(), &text);
        self.combo(key, label, value.is_none(), &shown, |ui| {
            let nothing = ui.selectable_value(value, None, none.as_str()).changed();
            all.iter().fold(nothing, |changed, it| {
                ui.selectable_value(value, Some(*it), text(*it)).changed() || changed
            })
        })
    }

    fn combo(
        &mut self,
        key: &str,
        label: &str,
        is_empty: bool,
        shown: &str,
        entries: impl FnOnce(&mut Ui) -> bool,
    ) -> bool {
        let mut changed = false;
        self.field(key, label, is_empty, |ui, field, _, _| {
            if !field.editable {
                let mut shown = shown;
                return ui.add(dress(TextEdit::singleline(&mut shown), field));
            }
            let combo = super::buttons::combo(field.id).width(field.width).selected_text(shown);
            let mut response = combo.show_ui(ui, |ui| changed = entries(ui)).response;
            if changed {
                response.mark_changed();
            }
            response
        });
        changed
    }

    /// A value read from a line of text. What can not be read stays, with the reason below.
    pub(super) fn typed<T: Typed + PartialEq>(&mut self, key: &str, label: &str, value: &mut T) -> bool {
        self.typed_by(key, label, value, |ui, field, text, _| {
            ui.add(dress(TextEdit::singleline(text), field))
        })
    }

    /// As [`Form::typed`], with a widget of its own for the text.
    pub(super) fn typed_by<T: Typed + PartialEq>(
        &mut self,
        key: &str,
        label: &str,
        value: &mut T,
        add: impl FnOnce(&mut Ui, &Field, &mut String, &Cx<'_>) -> Response,
    ) -> bool {
        let cx = self.cx;
        let mut changed = false;
        let saved = value.shown(cx.tr);
        let is_empty = saved.is_empty() && !self.state.texts.contains_key(&self.key(key));
        self.field(key, label, is_empty, |ui, field, state, _| {
            if !field.editable {
                return ui.add(dress(TextEdit::singleline(&mut saved.as_str()), field));
            }
            let kept = state.texts.remove(&field.key);
            let unread = kept.as_ref().is_some_and(|it| it.problem.is_some());
            let mut text = kept.map_or_else(|| saved.clone(), |it| it.text);
            let response = add(ui, field, &mut text, cx);
            if text == saved {
                return response;
            }
            let problem = match T::read(&text, cx.tr, cx.today()) {
                Ok(new) => {
                    changed = new != *value;
                    *value = new;
                    None
                }
                Err(problem) => Some(problem),
            };
            if problem.is_some() || response.has_focus() || (unread && !response.lost_focus()) {
                state.texts.insert(field.key.clone(), Text { text, problem });
            }
            response
        });
        changed
    }

    // ---- one field -------------------------------------------------------------------------

    fn key(&self, key: &str) -> String {
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
            required: std::mem::take(&mut self.required),
            editable: self.editable,
            key,
        };
        let mut ui = self.child(rect, &field.key);
        ui.spacing_mut().item_spacing.y = 4.0;
        let name = self.labels.then(|| label_ui(&mut ui, label, field.required));
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
            (Some(row), _) => response.accessible_name(self.cx.tr.form_row_field(label, row.as_str())),
            (None, None) => response.accessible_name(label),
        };
        if let Some(problem) = &problem {
            problem_ui(&mut ui, problem);
            if self.state.go_to_problem {
                response.request_focus();
                response.scroll_to_me(None);
                self.state.go_to_problem = false;
            }
        }
        if response.changed() {
            self.state.problems.remove(&field.key);
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
    fn cell(&mut self) -> (Rect, f32) {
        let wide = std::mem::take(&mut self.wide);
        let columns = self.room();
        if wide || self.place.column >= columns {
            self.end_row();
        }
        let corner = *self.place.left_top.get_or_insert_with(|| self.ui.cursor().min);
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

    fn child(&mut self, rect: Rect, salt: &str) -> Ui {
        let builder = UiBuilder::new().id_salt(salt).max_rect(rect);
        let layout = Layout::top_down(egui::Align::Min);
        self.ui.new_child(builder.layout(layout))
    }

    fn leave_cell(&mut self, child: &Ui) {
        self.place.height = self.place.height.max(child.min_rect().height());
    }

    /// The next field begins a new row.
    pub fn end_row(&mut self) {
        let place = std::mem::take(&mut self.place);
        if let Some(corner) = place.left_top {
            let size = Vec2::new(self.ui.available_width(), place.height + 4.0);
            self.ui.advance_cursor_after_rect(Rect::from_min_size(corner, size));
        }
    }
}

/// The look all fields share. What is for reading can be marked and copied, not changed.
pub(super) fn dress<'t>(edit: TextEdit<'t>, field: &Field) -> TextEdit<'t> {
    edit.id(field.id)
        .margin(theme::FIELD_MARGIN)
        .desired_width(field.width)
        .hint_text(field.hint.clone())
}

fn label_ui(ui: &mut Ui, label: &str, required: bool) -> Id {
    let colours = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 3.0;
        ui.spacing_mut().interact_size.y = 0.0;
        let text = RichText::new(label).text_style(theme::label()).color(colours.weak);
        let label = ui.label(text);
        if required {
            ui.label(RichText::new("*").text_style(theme::label()).color(colours.bad));
        }
        label.id
    })
    .inner
}

fn problem_ui(ui: &mut Ui, problem: &str) {
    let text = format!("{} {problem}", icons::WARNING_CIRCLE);
    let text = RichText::new(text).text_style(theme::label()).color(theme::palette(ui).bad);
    // Without wrapping, a long sentence would push a resizable panel wider in every frame.
    ui.add(egui::Label::new(text).wrap());
}

fn redden(ui: &mut Ui) {
    let border = Stroke::new(1.5, theme::palette(ui).bad);
    let widgets = &mut ui.visuals_mut().widgets;
    for look in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.noninteractive] {
        look.bg_stroke = border;
    }
}
