//! Fixed texts of papers worded by the office: the list, the editor with fields, how it will print.

use std::collections::BTreeMap;

use egui::{Atom, Button, Label, RichText, ScrollArea, Ui, Vec2};

use crate::documents::minutes;
use crate::domain::Id;
use crate::domain::minutes_versions::SessionSource;
use crate::domain::phrases::Wording;
use crate::domain::text;
use crate::domain::wordings::WordingGroup;
use crate::i18n::wordings::{MARK, TEXTS, WordingText};
use crate::i18n::{Label as _, Tr};
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::widgets::phrases::insert_at_cursor;
use crate::ui::widgets::{
    CardAsk, CardFrame, Form, Split, TableState, icon_text_button, note, nothing, search_box,
};
use crate::ui::{icons, theme};

pub(super) struct TextsView {
    card: Card<Wording>,
    /// The keys of records that are not in the file yet, by the keys of their texts.
    fresh: BTreeMap<&'static str, Id<Wording>>,
    own: Cached<Vec<Wording>>,
    search: TableState,
    source: Cached<Option<SessionSource>>,
    preview: Option<Preview>,
}

/// The lines of the paper that say a text, and what they were made of.
struct Preview {
    revision: u64,
    key: &'static str,
    text: String,
    lines: Vec<String>,
}

impl Default for TextsView {
    fn default() -> Self {
        Self {
            card: Card::new("wording"),
            fresh: BTreeMap::new(),
            own: Cached::default(),
            search: TableState::default(),
            source: Cached::default(),
            preview: None,
        }
    }
}

/// Where a text is shown.
fn route(text: &WordingText) -> Route {
    Route::to_row::<Wording>(Tab::Settings, super::TEXTS, text.key.to_owned())
}

/// The own wording of the text with this key; an empty one stands for the standard text.
fn find(office: &Office, id: Id<Wording>, key: &str) -> ops::Result<Option<Wording>> {
    let empty = Wording {
        id,
        key: key.to_owned(),
        text: String::new(),
    };
    let stored = office.wording(key)?;
    Ok(Some(stored.map_or(empty, |it| Wording { id, ..it })))
}

impl TabView for TextsView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let shown = cx.route.key_of::<Wording>().and_then(WordingText::find);
        let id = shown.map(|it| *self.fresh.entry(it.key).or_insert_with(Id::new));
        let key = shown.map_or("", |it| it.key);
        self.card.follow(cx, id, |office, id| find(office, id, key));
        let page = Split::sharing(ui, shown.is_some(), 0.55);
        page.card(ui, |ui| {
            if let Some(text) = shown {
                self.card_ui(ui, cx, text, actions);
            }
        });
        page.list(ui, |ui| self.list_ui(ui, cx, shown, actions));
    }

    fn card(&self) -> Option<&dyn Typing> {
        Some(&self.card)
    }

    fn card_mut(&mut self, _: &Route) -> Option<&mut dyn Typing> {
        Some(&mut self.card)
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        let Some(draft) = self.card.draft_mut() else {
            return true;
        };
        let Wording { key, text, .. } = draft.value.clone();
        if text.trim().is_empty() {
            draft.saving();
            actions.change_saying(cx.tr.wordings_was_reset(), move |office| {
                office.reset_wording(&key)
            });
            return true;
        }
        if let Err(problem) = cx.tr.check_wording(&key, &text) {
            draft.form.problem("text", cx.tr.wording_problem(&problem));
            return false;
        }
        draft.saving();
        actions.change_saying(cx.tr.wordings_saved(), move |office| {
            office.save_wording(&key, &text)
        });
        true
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let kept: serde_json::Value = serde_json::from_str(json).ok()?;
        let text = WordingText::find(kept["value"]["key"].as_str()?)?;
        let read = |office: &Office, id| find(office, id, text.key);
        let id = self.card.restore(cx, key, json, read)?;
        self.fresh.insert(text.key, id);
        Some(route(text))
    }
}

impl TextsView {
    fn list_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        shown: Option<&WordingText>,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        ui.horizontal(|ui| search_box(ui, cx, &mut self.search, &tr.wordings_search()));
        if shown.is_none() {
            note(ui, &tr.wordings_pick_hint());
        }
        let own = self.own.get(cx.office, Office::all::<Wording>);
        let own = own.map_or(&[][..], Vec::as_slice);
        let query = text::key(&self.search.query);
        let mut any = false;
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                for group in WordingGroup::ALL {
                    let mut head = Some(group.label(tr));
                    for it in TEXTS.iter().filter(|it| it.group == *group) {
                        let mine = own.iter().find(|own| own.key == it.key);
                        let standard = tr.wording_standard(it);
                        let said = mine.map_or(&*standard, |it| &*it.text);
                        let key = text::key(&format!("{standard} {said}"));
                        if !query.split(' ').all(|word| key.contains(word)) {
                            continue;
                        }
                        any = true;
                        if let Some(head) = head.take() {
                            ui.add_space(theme::GAP);
                            ui.label(RichText::new(head).text_style(theme::strong()));
                        }
                        let chosen = shown.is_some_and(|shown| shown.key == it.key);
                        if row_ui(ui, tr, said, mine.is_some(), chosen) {
                            actions.show(route(it));
                        }
                    }
                }
                if !any {
                    nothing(
                        ui,
                        icons::MAGNIFYING_GLASS,
                        &tr.wordings_nothing_found(),
                        "",
                        |_| (),
                    );
                }
            });
    }

    fn card_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        text: &'static WordingText,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        let mut reset = false;
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let own = self.own.last().and_then(|own| {
            let mut own = own.iter();
            own.find(|it| it.key == text.key)
        });
        let mut frame = CardFrame::new(tr.wording_standard(text))
            .subtitle(text.group.label(tr))
            .of(draft)
            .removable(false);
        if let Some(own) = own {
            frame = frame.history(Route::history("wording", &own.id));
        }
        let (source, preview) = (&mut self.source, &mut self.preview);
        let asked = frame.show(ui, cx, actions, |ui| {
            text_ui(ui, cx, text, draft);
            if own.is_some() {
                ui.add_space(theme::GAP);
                reset = icon_text_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &tr.wordings_reset())
                    .clicked();
            }
            ui.add_space(theme::GAP);
            preview_ui(ui, cx, text, &draft.value.text, source, preview);
        });
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) | None => (),
        }
        if reset && let Some(draft) = self.card.draft_mut() {
            draft.discard();
            let key = text.key;
            actions.change_with_undo(tr.wordings_was_reset(), move |office| {
                office.reset_wording(key)
            });
        }
    }
}

/// True if the row was clicked.
fn row_ui(ui: &mut Ui, tr: &Tr, said: &str, is_own: bool, chosen: bool) -> bool {
    let mark = if is_own {
        tr.wordings_changed()
    } else {
        String::new()
    };
    let accent = theme::palette(ui).accent;
    let mark = RichText::new(mark).text_style(theme::label()).color(accent);
    let size = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
    let button = Button::selectable(chosen, (said, Atom::grow(), mark));
    let response = ui.add(button.min_size(size).truncate());
    response.clone().accessible_name(said);
    response.on_hover_text(said).clicked()
}

/// The field, and what may be put into it.
fn text_ui(ui: &mut Ui, cx: &Cx<'_>, text: &WordingText, draft: &mut Draft<Wording>) {
    let tr = cx.tr;
    let standard = tr.wording_standard(text);
    let Draft { value, form, .. } = draft;
    let id = form.id_of("text");
    let editable = cx.office.read_only().is_none();
    Form::show(ui, cx, form, editable, |form| {
        form.hint(tr.wordings_own_hint());
        form.lines("text", &tr.wordings_own(), &mut value.text, 2);
    });
    if !value.text.trim().is_empty()
        && let Err(problem) = tr.check_wording(text.key, &value.text)
    {
        let said = RichText::new(tr.wording_problem(&problem));
        ui.add(Label::new(said.color(theme::palette(ui).bad)).wrap());
    }
    if editable && value.text.trim().is_empty() {
        let begin = icon_text_button(ui, icons::COPY, &tr.wordings_start());
        if begin.clicked() {
            value.text = standard;
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }
    if editable && text.variables().next().is_some() {
        ui.add_space(theme::GAP / 2.0);
        ui.label(RichText::new(tr.wordings_fields()).text_style(theme::strong()));
        note(ui, &tr.wordings_fields_hint());
        ui.horizontal_wrapped(|ui| {
            for variable in text.variables() {
                let field = tr.wording_braced(variable);
                let must = text.fields.contains(&variable);
                let shown = if must {
                    format!("{field} *")
                } else {
                    field.clone()
                };
                let button = ui.button(shown);
                let name = tr.wordings_field_insert(field.as_str());
                let button = button.accessible_name(name);
                let button = if must {
                    button.on_hover_text(tr.wordings_field_must())
                } else {
                    button
                };
                if button.clicked() {
                    insert_at_cursor(ui.ctx(), id, &mut value.text, &field);
                }
            }
        });
    }
    if text.forms.is_some() {
        note(ui, &tr.wordings_forms());
    }
}

fn preview_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    text: &'static WordingText,
    own: &str,
    source: &mut Cached<Option<SessionSource>>,
    preview: &mut Option<Preview>,
) {
    let tr = cx.tr;
    ui.label(RichText::new(tr.wordings_preview()).text_style(theme::strong()));
    let Ok(Some(source)) = source.get(cx.office, newest_session) else {
        note(ui, &tr.wordings_preview_no_session());
        return;
    };
    let name = minutes::name(&source.dossier, minutes::Telling::Full, tr);
    note(ui, &tr.wordings_preview_of(name));
    let revision = cx.office.revision();
    let made = preview
        .take()
        .filter(|it| (it.revision, it.key, &*it.text) == (revision, text.key, own));
    let made = made.unwrap_or_else(|| Preview {
        revision,
        key: text.key,
        text: own.to_owned(),
        lines: lines(tr, text.key, own, source),
    });
    let frame = theme::card(ui).inner_margin(theme::CELL_PAD);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        if made.lines.is_empty() {
            note(ui, &tr.wordings_preview_none());
        }
        for line in &made.lines {
            ui.add(Label::new(line).wrap());
        }
    });
    *preview = Some(made);
}

/// The newest session that was held, as the records have it.
fn newest_session(office: &Office) -> ops::Result<Option<SessionSource>> {
    let rows = office.session_rows()?;
    let newest = rows.iter().find(|it| it.status.is_held());
    let read = newest.map(|it| office.live_session(it.id));
    let mut source = read.transpose()?;
    if let Some(source) = &mut source {
        source.wordings = office.wordings()?;
    }
    Ok(source)
}

/// The lines of the paper that say the text.
fn lines(tr: &Tr, key: &str, own: &str, source: &SessionSource) -> Vec<String> {
    const MOST: usize = 4;
    let mut wordings = source.wordings.clone();
    if own.trim().is_empty() {
        wordings.remove(key);
    } else {
        wordings.insert(key.to_owned(), own.to_owned());
    }
    let tr = tr.with_wordings(&wordings).marking(key);
    let said = minutes::minutes(&source.dossier, minutes::Telling::Full, &tr).to_text();
    let mut lines: Vec<String> = Vec::new();
    for line in said.lines().filter(|it| it.contains(MARK)) {
        let line = line.replace(MARK, "");
        if !lines.contains(&line) && lines.len() < MOST {
            lines.push(line);
        }
    }
    lines
}
