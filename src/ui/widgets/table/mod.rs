//! A list drawn from `listings::Column`: searched, filtered, sorted, its columns chosen and moved,
//! walked by the keys, rows picked out and copied. Every list has all of it by [`Table::show`].

mod bar;
mod body;
mod columns_popup;
mod filter_popup;
mod filters;
mod head;
mod keys;
mod layout;
mod lines;
mod order;
mod picked;
mod saved_popup;

use egui::{Id, Key, Modifiers, RichText, Ui};

use crate::i18n::Locale;
use crate::listings::Column;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::gradual::{Gradual, Progress, Reading};
use crate::ui::{icons, theme};
use filter_popup::FilterPopup;
use filters::Chosen;
use keys::Typed;
use layout::Layout;
use order::{Given, Order, Sort};
use picked::Picked;

/// What a list remembers between frames: what was asked of it, and where one is in it.
#[derive(Default)]
pub struct TableState {
    pub query: String,
    sort: Option<Sort>,
    chosen: Chosen,
    order: Order,
    layout: Layout,
    picked: Picked,
    typed: Typed,
    filter: Option<FilterPopup>,
    /// The name typed for what is to be saved.
    saved_name: String,
    /// The column that is carried to another place.
    carried: Option<usize>,
    /// The place among the shown rows that is to be seen.
    scroll_to: Option<usize>,
    /// The row whose card was open in the last frame.
    current: Option<usize>,
    /// What takes the keys.
    node: Option<Id>,
    /// The rows that were picked out of.
    source: u64,
}

impl TableState {
    /// Sorted by the column `at` until the user chooses otherwise.
    pub fn sorted_by(at: usize, descending: bool) -> Self {
        Self {
            sort: Some(Sort {
                column: at,
                descending,
            }),
            ..Self::default()
        }
    }

    /// How many rows answer the query and the filters, as last drawn.
    pub fn shown(&self) -> usize {
        self.order.rows().len()
    }

    /// The rows as they are shown, from the top: their places in the rows that were given.
    pub fn shown_rows(&self) -> &[u32] {
        self.order.rows()
    }

    /// The columns as they are shown, from the left: their places in the columns that were given.
    pub fn shown_columns(&self) -> &[usize] {
        self.layout.shown()
    }

    /// The rows that were picked out, as they are shown; none if nothing was.
    pub fn picked_rows(&self) -> Vec<u32> {
        self.picked.to_copy(self.order.rows(), None)
    }

    /// A card opened from elsewhere brings its row into sight.
    fn follow(&mut self, current: Option<usize>) {
        if std::mem::replace(&mut self.current, current) == current || self.scroll_to.is_some() {
            return;
        }
        let place = |row| self.order.rows().iter().position(|it| *it as usize == row);
        self.scroll_to = current.and_then(place);
    }

    /// The numbers of rows say nothing of other rows.
    fn renewed(&mut self, len: usize) {
        if self.source != self.order.sources() {
            self.source = self.order.sources();
            self.picked.clear();
            self.picked.cursor = self.picked.cursor.filter(|it| *it < len);
        }
    }
}

/// What the user did; the number is the row's place in the rows that were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableEvent {
    /// A click, or the keys moved there.
    Chosen(usize),
    /// Enter, or a double click.
    Opened(usize),
}

/// A list to be drawn.
pub struct Table<'a, R> {
    name: &'a str,
    columns: &'a [Column<R>],
    rows: &'a [R],
    current: Option<usize>,
    empty: Option<(String, String)>,
    whole: bool,
    version: Option<u64>,
    reading: Option<Progress>,
}

impl<'a, R> Table<'a, R> {
    /// `name` is for screen readers: «Организации».
    pub fn new(name: &'a str, columns: &'a [Column<R>], rows: &'a [R]) -> Self {
        Self {
            name,
            columns,
            rows,
            current: None,
            empty: None,
            whole: false,
            version: None,
            reading: None,
        }
    }

    /// The row whose card is open.
    #[must_use]
    pub fn current(mut self, row: Option<usize>) -> Self {
        self.current = row;
        self
    }

    /// What is said when there are no rows at all, and what to do then.
    #[must_use]
    pub fn empty(mut self, what: impl Into<String>, to_do: impl Into<String>) -> Self {
        self.empty = Some((what.into(), to_do.into()));
        self
    }

    /// The card takes the place of the list: the keys only walk, and a click opens.
    #[must_use]
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Rows that are read little by little: `Gradual` knows their version and how far they are.
    #[must_use]
    pub fn gradual<Q, W>(mut self, rows: &Gradual<R, Q, W>) -> Self
    where
        Q: PartialEq + Clone,
        W: Reading<R>,
    {
        self.version = Some(rows.version());
        self.reading = rows.reading();
        self
    }

    /// Draws the list into all the room there is.
    pub fn show(
        self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        state: &mut TableState,
        actions: &mut Actions,
    ) -> Option<TableEvent> {
        let given = self.given(cx);
        state.layout.follow(cx, &key(cx), self.columns);
        let asked = state.asked();
        if !state.order.renew(cx, &given, &asked) {
            ui.ctx().request_repaint();
        }
        state.renewed(self.rows.len());
        state.follow(self.current);
        self.bar_ui(ui, cx, state, actions);
        let mut event = None;
        theme::card(ui)
            .inner_margin(egui::Margin::same(1))
            .show(ui, |ui| {
                if state.order.rows().is_empty() {
                    self.nothing_ui(ui, cx, state);
                } else {
                    event = self.body_ui(ui, cx, state, actions);
                }
            });
        event
    }

    fn given(&self, cx: &Cx<'_>) -> Given<'a, R> {
        Given {
            columns: self.columns,
            rows: self.rows,
            version: self.version.unwrap_or(cx.office.revision()),
        }
    }

    fn nothing_ui(&self, ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState) {
        if self.rows.is_empty() {
            let none = || (cx.tr.list_empty(), String::new());
            let (what, to_do) = self.empty.clone().unwrap_or_else(none);
            super::page::nothing(ui, icons::FOLDER_OPEN, &what, &to_do, |_| ());
            return;
        }
        let what = cx.tr.list_nothing_found();
        let to_do = cx.tr.list_nothing_found_hint();
        super::page::nothing(ui, icons::MAGNIFYING_GLASS, &what, &to_do, |ui| {
            if ui.button(cx.tr.list_clear_search()).clicked() {
                state.widen();
            }
        });
    }
}

/// By what the settings of the list that is shown now are kept.
fn key(cx: &Cx<'_>) -> String {
    let locale: Locale = cx.tr.locale();
    let route = cx.route;
    format!("{}/{}/{}", locale.code(), route.tab.code(), route.section)
}

/// The id of the search box; one list is shown at a time, so Ctrl+F knows where to go.
pub fn search_id() -> Id {
    Id::unique("list-search")
}

/// The box that narrows a list. `hint` says what it searches.
pub fn search_box(ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState, hint: &str) {
    let colours = theme::palette(ui);
    let glass = RichText::new(icons::MAGNIFYING_GLASS).color(colours.weak);
    if ui.memory(|memory| memory.has_focus(search_id())) {
        let goes = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if goes(Key::ArrowDown) || goes(Key::Enter) {
            state.enter(ui);
        }
    }
    // The filters beside it want room too.
    let width = (ui.available_width() * 0.55).clamp(140.0, 340.0);
    let edit = egui::TextEdit::singleline(&mut state.query)
        .id(search_id())
        .margin(theme::FIELD_MARGIN)
        .prefix(glass)
        .hint_text(hint)
        .desired_width(width);
    let response = ui.add(edit).accessible_name(cx.tr.list_search());
    if response.has_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        state.query.clear();
    }
}
