//! The window. Views read and ask; `App` does what they asked for when the frame is drawn.
//!
//! A tab is a struct in `tabs/<name>.rs` that implements [`tabs::TabView`], or, for a list with a card beside it,
//! [`tabs::list_and_card::ListAndCard`]. What it is made of:
//!
//! * [`cx::Cx`]: the office, the texts, the time, the route: shared references, for every view.
//! * [`actions::Actions`]: what is asked for. `change(|office| …)`, `change_saying`, `change_with_undo`
//!   (for what takes away), `show(Route)`, `confirm(Question, actions)`, `issue(name, || bytes)`.
//! * [`printing::print`]: asks for the file of a [`crate::papers::Paper`]; [`printing::format_ui`] heads a menu of papers.
//! * [`route::Route`]: `Route::section(Tab::Partners, "events")`, `Route::record(tab, section, id)`;
//!   a tab asks `cx.route.id::<Event>()`. Leaving a card with unsaved typing is asked about by `App`.
//! * [`cached::Cached`]: rows read once a revision; [`gradual::Gradual`]: many rows, little by little. [`draft::Card`]: the draft of the open record.
//! * [`widgets`]: `page_head`, `Split`, `CardFrame`, `Form` (with
//!   `pick_person`, `pick_organization`, `pick_tos`, `pick_territory`, `ground`), `Table`, `search_box`, `section`, buttons.
//! * [`theme`]: colours, sizes, text styles; [`icons`].
//!
//! ```text
//! pub struct EventsTab { rows: Cached<Vec<Event>>, list: TableState, card: Card<Event> }   // Card::new("event")
//!
//! impl ListAndCard for EventsTab {           // TabView follows: the card, Ctrl+S, Ctrl+N, the draft kept against a crash
//!     type Record = Event;
//!     type Edited = Event;                    // or a struct of the record and its child rows
//!     fn shown_card(&self) -> &Card<Event> { &self.card }
//!     fn shown_card_mut(&mut self) -> &mut Card<Event> { &mut self.card }
//!     fn read(office: &Office, id: Id<Event>) -> ops::Result<Option<Event>> { office.find(id) }
//!     fn route(id: Id<Event>) -> Route { Route::record(Tab::Events, "", id) }
//!     fn blank(&self, id: Id<Event>, cx: &Cx<'_>) -> Event { Event::new(id, cx.today().year()) }
//!     fn store(event: Event, fresh: bool, _: &Cx<'_>, actions: &mut Actions) {
//!         actions.change(move |office| if fresh { office.add(Op::AddEvent, &event) } else { office.change(Op::ChangeEvent, &event) });
//!     }
//!     fn card_ui(…) { … }
//!     fn list_ui(…) { … }
//! }
//!
//! fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
//!     page_head(ui, &cx.tr.nav_events(), |ui| {
//!         if primary_button(ui, icons::PLUS, &cx.tr.events_add()).clicked() { actions.push(Action::New); }
//!     });
//!     search_box(ui, cx, &mut self.list, &cx.tr.events_search_hint());
//!     let rows = match self.rows.get(cx.office, |office| office.all::<Event>()) { Ok(rows) => rows, Err(error) => return unreadable(ui, cx, error) };
//!     let table = Table::new(&name, listings::events::EVENTS, rows)
//!         .current(rows.iter().position(|it| Some(it.id) == self.card.id()))
//!         .empty(cx.tr.events_empty(), cx.tr.events_empty_hint());
//!     if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = table.show(ui, cx, &mut self.list, actions) {
//!         actions.show(Route::record(Tab::Events, "", rows[at].id));
//!     }
//! }
//!
//! fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
//!     let Some(draft) = self.card.draft_mut() else { return };
//!     let frame = CardFrame::new(draft.value.name.clone()).of(draft).history(Route::history("event", &draft.value.id));
//!     let asked = frame.show(ui, cx, actions, |ui| {
//!         let Draft { value, form, .. } = draft;
//!         Form::show(ui, cx, form, true, |form| { form.required().text("name", &cx.tr.events_name(), &mut value.name); });
//!     });
//!     match asked {
//!         Some(CardAsk::Save) => actions.push(Action::Save),
//!         Some(CardAsk::Discard) => self.card.discard(),
//!         Some(CardAsk::Remove) => …,       // actions.confirm(Question { … }, vec![…]) or change_with_undo
//!         None => (),
//!     }
//! }
//! ```
//!
//! Texts: a file of `assets/locales/{ru,en}/` a feature. A new `Op` needs its `op-…` text there. In tests
//! `tests/it/harness.rs` opens the window over an office of memory: `click`, `fill`, `choose`, `sees`, `shot`.

pub mod actions;
pub mod app;
mod attaching;
pub mod cached;
mod changes;
pub mod commands;
pub mod crash;
pub mod cx;
pub mod desk;
pub mod dialogs;
pub mod draft;
pub mod exporting;
pub mod files;
pub mod gradual;
pub mod icons;
pub mod jobs;
pub mod keeping;
pub mod key_names;
pub mod lending;
pub mod lists;
pub mod nav;
pub mod ops_texts;
pub mod palette;
mod paper_files;
mod path_dialog;
mod perform;
pub mod printing;
pub mod program;
pub mod route;
mod run;
pub mod searching;
pub mod tabs;
pub mod theme;
pub mod toasts;
pub mod trail;
mod way;
pub mod welcome;
pub mod widgets;

pub use app::App;
pub use run::{NoWindow, Start, has_display, run};
