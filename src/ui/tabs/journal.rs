//! The journal: every step of everybody, what was and became, and the history of one record.

use std::collections::HashMap;

use egui::{Label, RichText, ScrollArea, Ui};

use super::TabView;
use crate::i18n::Tr;
use crate::i18n::format::upper_first;
use crate::listings::Mark;
use crate::listings::journal::{COLUMNS, JournalKey, JournalRow, StepState};
use crate::ops::{self, Change, Entry, Kind, Office, Step};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{
    Split, Table, TableEvent, TableState, badge, bare_icon_button, icon_text_button, note, page,
    page_head, page_tools, search_box, section, unreadable,
};
use crate::ui::{icons, ops_texts, theme};

/// How many steps are read at once.
const PORTION: u32 = 300;

pub struct JournalTab {
    rows: Cached<Vec<JournalRow>, u32>,
    /// How many steps are shown.
    limit: u32,
    list: TableState,
    /// The row that is open on the right.
    open: Option<JournalKey>,
    changes: Cached<Vec<Shown>, JournalKey>,
    history: Cached<Vec<Shown>, (&'static str, String)>,
}

/// One record's change, ready to be read.
struct Shown {
    /// When and who; only in the history of a record.
    head: String,
    table: String,
    name: String,
    kind: Kind,
    fields: Vec<(String, String, String)>,
}

impl Default for JournalTab {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            limit: PORTION,
            list: TableState::default(),
            open: None,
            changes: Cached::default(),
            history: Cached::default(),
        }
    }
}

impl TabView for JournalTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        if let Some((table, id)) = cx.route.history_of() {
            return self.history_ui(ui, cx, table, id, actions);
        }
        let page = Split::sharing(ui, self.open.is_some(), 0.4);
        page.card(ui, |ui| self.card_ui(ui, cx));
        page.list(ui, |ui| self.list_ui(ui, cx, actions));
    }
}

impl JournalTab {
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_head(ui, &tr.nav_journal(), |ui| steps_back_ui(ui, cx, actions));
        let read = |office: &Office, limit: &u32| read_rows(office, *limit);
        let rows = match self.rows.get_for(cx.office, self.limit, read) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let full = rows.len() >= self.limit as usize;
        let limit = &mut self.limit;
        page_tools(
            ui,
            |ui| search_box(ui, cx, &mut self.list, &tr.journal_search()),
            |ui| {
                if full && ui.button(tr.journal_earlier()).clicked() {
                    *limit += PORTION;
                }
            },
        );
        let current = rows.iter().position(|it| Some(it.key) == self.open);
        let event = Table::new(&tr.nav_journal(), COLUMNS, rows)
            .current(current)
            .empty(tr.journal_empty(), tr.journal_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            self.open = Some(rows[at].key);
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let Some(open) = self.open else {
            return;
        };
        let row = self
            .rows
            .last()
            .and_then(|it| it.iter().find(|it| it.key == open));
        let title = row.map(|it| it.what(cx.tr)).unwrap_or_default();
        let subtitle = row.map(|it| when_and_who(cx.tr, &it.at, &it.actor));
        let close = egui::Layout::right_to_left(egui::Align::Min);
        ui.with_layout(close, |ui| {
            if bare_icon_button(ui, icons::X, &cx.tr.card_close()).clicked() {
                self.open = None;
            }
            ui.with_layout(egui::Layout::top_down(egui::Align::Min), |ui| {
                let title = RichText::new(title).text_style(egui::TextStyle::Heading);
                ui.add(Label::new(title).wrap());
                note(ui, &subtitle.unwrap_or_default());
            });
        });
        let read = |office: &Office, open: &JournalKey| read_changes(office, cx.tr, *open);
        match self.changes.get_for(cx.office, open, read) {
            Ok(changes) => changes_ui(ui, cx, changes),
            Err(error) => unreadable(ui, cx, error),
        }
    }

    fn history_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        table: &'static str,
        id: &str,
        actions: &mut Actions,
    ) {
        let read = |office: &Office, (table, id): &(&'static str, String)| {
            let history = office.history(table, id)?;
            let shown = history.iter().map(|(step, change)| {
                let head = head_of(cx.tr, step.as_ref());
                shown(office, cx.tr, change, head)
            });
            shown.collect()
        };
        let question = (table, id.to_owned());
        let history = self.history.get_for(cx.office, question, read);
        page(ui, |ui| {
            page_head(ui, &cx.tr.journal_history(), |ui| {
                if icon_text_button(ui, icons::CLOCK, &cx.tr.journal_whole()).clicked() {
                    actions.show(Route::tab(Tab::Journal));
                }
            });
            match history {
                Ok(history) => changes_ui(ui, cx, history),
                Err(error) => unreadable(ui, cx, error),
            }
        });
    }
}

/// The two buttons that take the last step back or do it again.
fn steps_back_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
    let (office, tr) = (cx.office, cx.tr);
    if let Some(op) = office.redo_op() {
        let text = tr.redo_what(ops_texts::op(tr, op));
        if icon_text_button(ui, icons::ARROW_CLOCKWISE, &text).clicked() {
            actions.push(Action::Redo);
        }
    }
    if let Some(op) = office.undo_op() {
        let text = tr.undo_what(ops_texts::op(tr, op));
        if icon_text_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &text).clicked() {
            actions.push(Action::Undo);
        }
    }
}

fn changes_ui(ui: &mut Ui, cx: &Cx<'_>, changes: &[Shown]) {
    const AT_MOST: usize = 200;
    ScrollArea::vertical()
        .auto_shrink([false, false])
        .show(ui, |ui| {
            for change in changes.iter().take(AT_MOST) {
                section(ui, "", |ui| change_ui(ui, cx, change));
            }
            if changes.len() > AT_MOST {
                note(ui, &cx.tr.journal_more((changes.len() - AT_MOST) as u64));
            }
        });
}

fn change_ui(ui: &mut Ui, cx: &Cx<'_>, change: &Shown) {
    ui.spacing_mut().interact_size.y = 24.0;
    let tr = cx.tr;
    if !change.head.is_empty() {
        note(ui, &change.head);
    }
    ui.horizontal_wrapped(|ui| {
        let (mark, text) = match change.kind {
            Kind::Added => (Mark::Good, tr.journal_added()),
            Kind::Changed => (Mark::Accent, tr.journal_changed()),
            Kind::Removed => (Mark::Bad, tr.journal_removed()),
        };
        badge(ui, mark, &text);
        note(ui, &change.table);
        ui.label(RichText::new(&change.name).text_style(theme::strong()));
    });
    let weak = theme::palette(ui).weak;
    ui.spacing_mut().interact_size.y = 0.0;
    for (field, was, became) in &change.fields {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.label(RichText::new(format!("{field}:")).color(weak));
            if change.kind == Kind::Changed {
                let was = if was.is_empty() {
                    tr.journal_nothing()
                } else {
                    was.clone()
                };
                ui.add(Label::new(RichText::new(was).color(weak).strikethrough()).wrap());
                ui.label("→");
            }
            let now = if change.kind == Kind::Removed {
                was
            } else {
                became
            };
            let now = if now.is_empty() {
                tr.journal_nothing()
            } else {
                now.clone()
            };
            ui.add(Label::new(now).wrap());
        });
    }
}

fn read_rows(office: &Office, limit: u32) -> ops::Result<Vec<JournalRow>> {
    let mut backwards = Backwards::default();
    let row = |entry| {
        Ok(match entry {
            Entry::Step(step) => JournalRow {
                key: JournalKey::Step(step.id),
                state: backwards.state_of(office, &step)?,
                at: step.at,
                actor: step.actor,
                op: step.op,
                changes: step.changes,
            },
            Entry::Outside(change) => JournalRow {
                key: JournalKey::Outside(change.id),
                at: String::new(),
                actor: String::new(),
                op: String::new(),
                changes: 1,
                state: StepState::Outside,
            },
        })
    };
    office.journal(None, limit)?.into_iter().map(row).collect()
}

/// Of the steps that take another one back: whether that is an undo. A redo is the undo of an undo, and
/// after it one may undo again: each turn turns the word. Kept, as a long way to and fro is one chain.
#[derive(Default)]
struct Backwards(HashMap<i64, bool>);

impl Backwards {
    fn state_of(&mut self, office: &Office, step: &Step) -> ops::Result<StepState> {
        if let Some(undone) = step.undoes {
            return Ok(if self.is_undo(office, step.id, undone)? {
                StepState::Undo
            } else {
                StepState::Redo
            });
        }
        // Taken back and done again: the undo itself was undone.
        let mut standing = true;
        let mut last = step.undone_by;
        while let Some(by) = last {
            standing = !standing;
            last = office.step(by)?.and_then(|it| it.undone_by);
        }
        Ok(if standing {
            StepState::Done
        } else {
            StepState::Undone
        })
    }

    fn is_undo(&mut self, office: &Office, step: i64, undone: i64) -> ops::Result<bool> {
        let mut chain = vec![step];
        let mut at = Some(undone);
        let mut undo = false;
        while let Some(id) = at {
            if let Some(known) = self.0.get(&id) {
                undo = *known;
                break;
            }
            at = office.step(id)?.and_then(|it| it.undoes);
            if at.is_some() {
                chain.push(id);
            }
        }
        for id in chain.into_iter().rev() {
            undo = !undo;
            self.0.insert(id, undo);
        }
        Ok(undo)
    }
}

fn read_changes(office: &Office, tr: &Tr, open: JournalKey) -> ops::Result<Vec<Shown>> {
    let changes = match open {
        JournalKey::Step(step) => office.step_changes(step)?,
        JournalKey::Outside(id) => {
            let entries = office.journal(None, u32::MAX)?;
            let outside = entries.into_iter().filter_map(|it| match it {
                Entry::Outside(change) if change.id == id => Some(change),
                _ => None,
            });
            outside.collect()
        }
    };
    let shown = changes
        .iter()
        .map(|it| shown(office, tr, it, String::new()));
    shown.collect()
}

fn shown(office: &Office, tr: &Tr, change: &Change, head: String) -> ops::Result<Shown> {
    let mut fields = Vec::new();
    let mut own_name = None;
    for field in change.fields() {
        let value = field.became.as_ref().or(field.was.as_ref());
        if matches!(field.name.as_str(), "name" | "title" | "surname") && own_name.is_none() {
            own_name = value.cloned();
        }
        // Of a whole record, what is empty says nothing.
        let empty = value.is_none_or(String::is_empty);
        if field.name == "id" || (change.kind != Kind::Changed && empty) {
            continue;
        }
        let text = |value: Option<String>| -> ops::Result<String> {
            let value = value.unwrap_or_default();
            let is_key = value.len() == 36 && value.bytes().filter(|it| *it == b'-').count() == 4;
            if is_key && let Some(name) = office.name_of(&value)? {
                return Ok(name);
            }
            Ok(tr.journal_value(&change.table, &field.name, &value))
        };
        let (was, became) = (text(field.was)?, text(field.became)?);
        fields.push((tr.journal_field(&field.name), was, became));
    }
    let name = office.name_of(&change.record)?.or(own_name);
    Ok(Shown {
        head,
        table: upper_first(&tr.storage_table(change.table.as_str())),
        name: name.unwrap_or_default(),
        kind: change.kind,
        fields,
    })
}

fn head_of(tr: &Tr, step: Option<&Step>) -> String {
    match step {
        Some(step) => {
            let when = when_and_who(tr, &step.at, &step.actor);
            format!("{when} · {}", tr.op_name(&step.op))
        }
        None => tr.journal_outside(),
    }
}

fn when_and_who(tr: &Tr, at: &str, actor: &str) -> String {
    format!("{} · {actor}", tr.moment(at))
}
