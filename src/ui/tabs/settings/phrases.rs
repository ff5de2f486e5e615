//! Own phrases of the office by their place in the minutes, and those the program brings.

use std::collections::BTreeMap;

use egui::{Label, RichText, Ui};
use serde::{Deserialize, Serialize};

use crate::domain::Id;
use crate::domain::agenda::ItemKind;
use crate::domain::phrases::{Phrase, PhrasePlace};
use crate::i18n::Label as _;
use crate::i18n::format::upper_first;
use crate::ops::{self, Office};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::TabView;
use crate::ui::theme;
use crate::ui::widgets::{Form, note, primary_button, scrolled_page, section, segments};

/// The phrases of each place, in their order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Book(BTreeMap<PhrasePlace, Vec<Phrase>>);

impl Book {
    fn of(phrases: Vec<Phrase>) -> Self {
        let mut book = Self::default();
        for it in phrases {
            book.0.entry(it.place).or_default().push(it);
        }
        book
    }

    fn into_phrases(self) -> Vec<Phrase> {
        self.0.into_values().flatten().collect()
    }
}

pub(super) struct PhrasesView {
    card: Card<Book>,
    place: PhrasePlace,
}

impl Default for PhrasesView {
    fn default() -> Self {
        Self {
            card: Card::new("phrases"),
            place: PhrasePlace::Decision,
        }
    }
}

/// The file has one book of phrases: its draft goes by a key that never changes.
fn the_book() -> Id<Book> {
    let key = "00000000-0000-7000-8000-000000000000".parse();
    key.unwrap_or_else(|_| Id::new())
}

fn read(office: &Office, _: Id<Book>) -> ops::Result<Option<Book>> {
    Ok(Some(Book::of(office.phrases()?)))
}

impl TabView for PhrasesView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        self.card.follow(cx, Some(the_book()), read);
        scrolled_page(ui, |ui| {
            note(ui, &tr.phrases_page_hint());
            let places = PhrasePlace::ALL.iter();
            let places = places.map(|it| (*it, upper_first(&it.label(tr))));
            segments(ui, &mut self.place, &places.collect::<Vec<_>>());
            ui.add_space(theme::GAP / 2.0);
            section(ui, &tr.phrases_own(), |ui| self.own_ui(ui, cx, actions));
            section(ui, &tr.phrases_standard(), |ui| {
                standard_ui(ui, cx, self.place);
            });
        });
    }

    fn card(&self) -> Option<&dyn Typing> {
        Some(&self.card)
    }

    fn card_mut(&mut self, _: &Route) -> Option<&mut dyn Typing> {
        Some(&mut self.card)
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        let said = cx.tr.phrases_saved();
        self.card.save(|book| {
            let phrases = book.into_phrases();
            actions.change_saying(said, move |office| office.save_phrases(&phrases));
        })
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        self.card.restore(cx, key, json, read)?;
        Some(Route::section(Tab::Settings, super::PHRASES))
    }
}

impl PhrasesView {
    fn own_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let place = self.place;
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let kinds = ItemKind::ALL
            .iter()
            .map(|it| (Some(*it), upper_first(&it.label(tr))));
        let any = (None, upper_first(&tr.phrases_kind_any()));
        let kinds: Vec<_> = std::iter::once(any).chain(kinds).collect();
        let Draft { value, form, .. } = draft;
        let rows = value.0.entry(place).or_default();
        if rows.is_empty() {
            note(ui, &tr.phrases_own_none());
        }
        Form::show(ui, cx, form, true, |form| {
            let new = || Phrase::new(Id::new(), place);
            let (key, add) = (place.code(), tr.phrases_own_add());
            form.rows(key, "", &add, rows, new, |form, it| {
                form.lines("text", &tr.phrases_text(), &mut it.text, 1);
                form.columns(3);
                form.one_of("kind", &tr.phrases_kind(), &mut it.kind, &kinds);
            });
        });
        if rows.is_empty() {
            value.0.remove(&place);
        }
        let changed = draft.is_changed();
        ui.add_enabled_ui(changed, |ui| {
            ui.horizontal(|ui| {
                if primary_button(ui, icons::FLOPPY_DISK, &tr.card_save()).clicked() {
                    actions.push(Action::Save);
                }
                if ui.button(tr.card_discard()).clicked() {
                    self.card.discard();
                }
            });
        });
    }
}

fn standard_ui(ui: &mut Ui, cx: &Cx<'_>, place: PhrasePlace) {
    for kind in ItemKind::ALL {
        let head = upper_first(&kind.label(cx.tr));
        ui.add_space(theme::GAP / 2.0);
        ui.label(RichText::new(head).text_style(theme::strong()));
        for text in cx.tr.phrases_of(place, *kind) {
            ui.add(Label::new(text).wrap());
        }
    }
}
