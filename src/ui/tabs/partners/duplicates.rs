//! The page of duplicates: pairs that look alike, and what making one card of two would do.

use egui::{Frame, Margin, Panel, RichText, ScrollArea, Sides, TextStyle, Ui};

use super::people;
use crate::domain::duplicates::NotDuplicate;
use crate::domain::people::Person;
use crate::i18n::Tr;
use crate::listings::duplicates::{Alike, DUPLICATES, DuplicateRow};
use crate::ops::{self, Differing, Merge, Office, Side};
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::widgets::{
    Split, Table, TableEvent, TableState, bare_icon_button, icon_text_button, link_button, note,
    page_tools, primary_button, search_box, unreadable,
};
use crate::ui::{icons, theme};

pub(super) const SECTION: &str = "duplicates";

pub(super) struct DuplicatesView {
    rows: Cached<Vec<DuplicateRow>>,
    list: TableState,
    open: Option<Alike>,
    preview: Cached<Preview, Option<Alike>>,
    /// Which values are to stay, as they are chosen in the open preview.
    sides: Vec<(String, Side)>,
    /// What the sides were proposed for.
    proposed: Option<Alike>,
}

impl Default for DuplicatesView {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            list: TableState::sorted_by(3, false),
            open: None,
            preview: Cached::default(),
            sides: Vec::new(),
            proposed: None,
        }
    }
}

/// What would happen, with the values as people read them.
struct Preview {
    title: String,
    cards: [(String, Route); 2],
    fields: Vec<Choice>,
    moves: Vec<String>,
}

/// A field in which the two differ.
struct Choice {
    name: String,
    differing: Differing,
    values: [String; 2],
}

impl TabView for DuplicatesView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let rows = self.rows.get(cx.office, read_rows).ok();
        let there = |open: &Alike| rows.is_some_and(|it| it.iter().any(|it| it.alike == *open));
        self.open = self.open.filter(there);
        let page = Split::sharing(ui, self.open.is_some(), 0.42);
        page.card(ui, |ui| self.card_ui(ui, cx, actions));
        page.list(ui, |ui| self.list_ui(ui, cx, actions));
    }
}

impl DuplicatesView {
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let list = &mut self.list;
        let hint = tr.duplicates_search();
        page_tools(ui, |ui| search_box(ui, cx, list, &hint), |_| ());
        let rows = match self.rows.get(cx.office, read_rows) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let open = self.open;
        let event = Table::new(&tr.duplicates_title(), DUPLICATES, rows)
            .current(rows.iter().position(|it| Some(it.alike) == open))
            .empty(tr.duplicates_empty(), tr.duplicates_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            self.open = Some(rows[at].alike);
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(alike) = self.open else {
            return;
        };
        let preview = self
            .preview
            .get_for(cx.office, Some(alike), |office, alike| {
                alike.map_or(Ok(Preview::nothing()), |it| read_preview(office, cx.tr, it))
            });
        let preview = match preview {
            Ok(preview) => preview,
            Err(error) => return unreadable(ui, cx, error),
        };
        if self.proposed != Some(alike) {
            self.proposed = Some(alike);
            let proposed = preview.fields.iter().map(|it| &it.differing);
            let proposed = proposed.map(|it| (it.field.clone(), it.proposed()));
            self.sides = proposed.collect();
        }
        let mut close = false;
        let title = RichText::new(&preview.title).text_style(TextStyle::Heading);
        Sides::new().shrink_left().truncate().show(
            ui,
            |ui| ui.label(title),
            |ui| close = bare_icon_button(ui, icons::X, &cx.tr.card_close()).clicked(),
        );
        let sides = &mut self.sides;
        if cx.office.read_only().is_none() {
            let panel = Panel::bottom("duplicates-buttons").show_separator_line(false);
            let frame = Frame::new().inner_margin(Margin {
                top: 10,
                ..Margin::ZERO
            });
            panel.frame(frame).show(ui, |ui| {
                buttons_ui(ui, cx.tr, alike, sides, actions);
            });
        }
        let scroll = ScrollArea::vertical().auto_shrink([false, false]);
        scroll.show(ui, |ui| {
            note(ui, &cx.tr.duplicates_merge_text());
            cards_ui(ui, cx.tr, preview, actions);
            fields_ui(ui, cx.tr, preview, sides);
            moves_ui(ui, cx.tr, preview);
        });
        if close {
            self.open = None;
        }
    }
}

fn cards_ui(ui: &mut Ui, tr: &Tr, preview: &Preview, actions: &mut Actions) {
    for (at, (name, route)) in preview.cards.iter().enumerate() {
        let open = ui.push_id(at, |ui| {
            ui.horizontal_wrapped(|ui| {
                link_button(ui, &tr.duplicates_open(name.as_str())).clicked()
            })
            .inner
        });
        if open.inner {
            actions.show(route.clone());
        }
    }
}

fn fields_ui(ui: &mut Ui, tr: &Tr, preview: &Preview, sides: &mut [(String, Side)]) {
    if preview.fields.is_empty() {
        note(ui, &tr.duplicates_same());
    }
    for (choice, (_, side)) in preview.fields.iter().zip(sides) {
        ui.add_space(theme::GAP);
        ui.label(RichText::new(&choice.name).text_style(theme::strong()));
        let [kept, gone] = &choice.values;
        let shown = |value: &String| match value.trim() {
            "" => tr.duplicates_nothing(),
            value => value.to_owned(),
        };
        ui.push_id(&choice.differing.field, |ui| {
            ui.radio_value(side, Side::Kept, shown(kept));
            ui.radio_value(side, Side::Gone, shown(gone));
            if choice.differing.can_be_both() {
                let both = tr.duplicates_both(format!("{kept}; {gone}"));
                ui.radio_value(side, Side::Both, both);
            }
        });
    }
}

fn moves_ui(ui: &mut Ui, tr: &Tr, preview: &Preview) {
    ui.add_space(theme::GAP);
    if preview.moves.is_empty() {
        note(ui, &tr.duplicates_moves_none());
        return;
    }
    ui.label(RichText::new(tr.duplicates_moves()).text_style(theme::strong()));
    for line in &preview.moves {
        note(ui, line);
    }
}

fn buttons_ui(ui: &mut Ui, tr: &Tr, alike: Alike, sides: &[(String, Side)], actions: &mut Actions) {
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, icons::USERS, &tr.duplicates_merge()).clicked() {
            let sides = sides.to_vec();
            actions.change_with_undo(tr.duplicates_merged(), move |office| match alike {
                Alike::People(it) => office.merge_people(it.first, it.second, &sides),
                Alike::Organizations(it) => office.merge_organizations(it.first, it.second, &sides),
            });
        }
        if icon_text_button(ui, icons::X_CIRCLE, &tr.duplicates_apart()).clicked() {
            let apart = match alike {
                Alike::People(it) => NotDuplicate::of_people(it.first, it.second),
                Alike::Organizations(it) => NotDuplicate::of_organizations(it.first, it.second),
            };
            actions.change_with_undo(tr.duplicates_told_apart(), move |office| {
                office.tell_apart(&apart)
            });
        }
    });
}

fn read_rows(office: &Office) -> ops::Result<Vec<DuplicateRow>> {
    let mut rows = Vec::new();
    let name = |id: String| Ok::<_, ops::Error>(office.name_of(&id)?.unwrap_or_default());
    for pair in office.person_duplicates()? {
        rows.push(DuplicateRow {
            alike: Alike::People(pair),
            first: name(pair.first.to_string())?,
            second: name(pair.second.to_string())?,
        });
    }
    for pair in office.organization_duplicates()? {
        rows.push(DuplicateRow {
            alike: Alike::Organizations(pair),
            first: name(pair.first.to_string())?,
            second: name(pair.second.to_string())?,
        });
    }
    Ok(rows)
}

fn read_preview(office: &Office, tr: &Tr, alike: Alike) -> ops::Result<Preview> {
    match alike {
        Alike::People(pair) => {
            let merge = office.person_merge(pair.first, pair.second)?;
            let card = |it: &Person| (it.full_name(), people::route(it.id));
            let cards = [card(&merge.kept), card(&merge.gone)];
            let title = tr.duplicates_merge_people();
            Preview::of(office, tr, title, cards, "person", &merge)
        }
        Alike::Organizations(pair) => {
            let merge = office.organization_merge(pair.first, pair.second)?;
            let card = |it: &crate::domain::organizations::Organization| {
                (it.name.clone(), Route::record(Tab::Partners, "", it.id))
            };
            let cards = [card(&merge.kept), card(&merge.gone)];
            let title = tr.duplicates_merge_organizations();
            Preview::of(office, tr, title, cards, "organization", &merge)
        }
    }
}

impl Preview {
    fn nothing() -> Self {
        let nowhere = || (String::new(), Route::tab(Tab::Partners));
        Self {
            title: String::new(),
            cards: [nowhere(), nowhere()],
            fields: Vec::new(),
            moves: Vec::new(),
        }
    }

    fn of<T>(
        office: &Office,
        tr: &Tr,
        title: String,
        cards: [(String, Route); 2],
        table: &str,
        merge: &Merge<T>,
    ) -> ops::Result<Self> {
        let moves = merge.moves.iter();
        let moves =
            moves.map(|(table, count)| tr.duplicates_moves_line(tr.storage_table(*table), *count));
        let fields = merge.differing.iter().map(|it| {
            Ok(Choice {
                name: tr.journal_field(&it.field),
                values: [
                    shown(office, tr, table, &it.field, it.kept.as_deref())?,
                    shown(office, tr, table, &it.field, it.gone.as_deref())?,
                ],
                differing: it.clone(),
            })
        });
        Ok(Self {
            title,
            cards,
            fields: fields.collect::<ops::Result<_>>()?,
            moves: moves.collect(),
        })
    }
}

/// The value of a field as people read it; of a key, the name of the record.
fn shown(
    office: &Office,
    tr: &Tr,
    table: &str,
    field: &str,
    value: Option<&str>,
) -> ops::Result<String> {
    let Some(value) = value else {
        return Ok(String::new());
    };
    let name = match value.len() {
        36 => office.name_of(value)?,
        _ => None,
    };
    Ok(name.unwrap_or_else(|| tr.journal_value(table, field, value)))
}
