//! Settings: whose file it is, how the program looks, backups, the check of the data.

mod backups;
mod look;
mod phrases;
mod texts;

use egui::Ui;

use super::TabView;
use super::sections::{Section, Sections};
use crate::domain::Id;
use crate::domain::town::Town;
use crate::i18n::Tr;
use crate::ops::{self, Office};
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::commands::Command;
use crate::ui::cx::Cx;
use crate::ui::draft::{Card, Draft, Typing};
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{Form, icon_text_button, note, primary_button, scrolled_page, section};
use crate::ui::{icons, theme};

const GENERAL: &str = "";
const TEXTS: &str = "texts";
const PHRASES: &str = "phrases";

/// The tab with all its sections.
pub fn tab() -> Sections {
    let sections = vec![
        Section::new(GENERAL, Tr::settings_general, SettingsTab::default()),
        Section::new(TEXTS, Tr::wordings_title, texts::TextsView::default()),
        Section::new(PHRASES, Tr::phrases_title, phrases::PhrasesView::default()),
    ];
    Sections::new(Tab::Settings, sections)
}

/// The file has one town: its draft goes by a key of its own.
pub struct SettingsTab {
    town: Card<Town>,
    town_id: Option<Id<Town>>,
    look: look::Look,
    backups: backups::BackupsPart,
    check: Cached<Vec<String>>,
}

impl Default for SettingsTab {
    fn default() -> Self {
        Self {
            town: Card::new("town"),
            town_id: None,
            look: look::Look::default(),
            backups: backups::BackupsPart::default(),
            check: Cached::default(),
        }
    }
}

fn find_town(office: &Office, id: Id<Town>) -> ops::Result<Option<Town>> {
    Ok(office.town()?.filter(|it| it.id == id))
}

impl TabView for SettingsTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        self.follow_town(cx);
        scrolled_page(ui, |ui| {
            if ui.available_width() < theme::SPLIT_AT {
                self.file_ui(ui, cx, actions);
                self.program_ui(ui, cx, actions);
            } else {
                ui.columns_const(|[left, right]| {
                    self.file_ui(left, cx, actions);
                    self.program_ui(right, cx, actions);
                });
            }
        });
    }

    fn card(&self) -> Option<&dyn Typing> {
        Some(&self.town)
    }

    fn card_mut(&mut self, _: &Route) -> Option<&mut dyn Typing> {
        Some(&mut self.town)
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        let Some(draft) = self.town.draft_mut() else {
            return true;
        };
        if !draft.ready() {
            return false;
        }
        let town = draft.saving();
        actions.change_saying(cx.tr.settings_town_saved(), move |office| {
            office.save_town(&town)
        });
        true
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        self.town_id = Some(self.town.restore(cx, key, json, find_town)?);
        Some(Route::tab(Tab::Settings))
    }
}

impl SettingsTab {
    /// What belongs to the file.
    fn file_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        section(ui, &cx.tr.settings_town(), |ui| {
            self.town_ui(ui, cx, actions);
        });
        section(ui, &cx.tr.settings_check(), |ui| self.check_ui(ui, cx));
    }

    /// What belongs to the program, and the copies that keep the file safe.
    fn program_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        section(ui, &cx.tr.settings_program(), |ui| {
            self.look.ui(ui, cx, actions);
        });
        section(ui, &cx.tr.settings_backups(), |ui| {
            self.backups.ui(ui, cx, actions);
        });
        section(ui, &cx.tr.settings_about(), |ui| about_ui(ui, cx, actions));
    }

    fn follow_town(&mut self, cx: &Cx<'_>) {
        let saved = cx.office.town().ok().flatten().map(|it| it.id);
        let id = saved.or(self.town_id).unwrap_or_else(Id::new);
        self.town_id = Some(id);
        self.town.follow(cx, Some(id), find_town);
        if self.town.id().is_none() {
            self.town.begin(id, Town::new(id));
        }
    }

    fn town_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        note(ui, &tr.settings_town_note());
        let Some(draft) = self.town.draft_mut() else {
            return;
        };
        let Draft {
            value: it, form, ..
        } = draft;
        Form::show(ui, cx, form, true, |form| {
            form.columns(2);
            form.required()
                .text("name", &tr.settings_town_name(), &mut it.name);
            form.hint(tr.settings_town_place_hint());
            form.text("place", &tr.settings_town_place(), &mut it.place);
            form.wide();
            form.text(
                "municipality",
                &tr.settings_town_municipality(),
                &mut it.municipality,
            );
            let label = tr.settings_town_municipality_of();
            form.wide()
                .text("municipality_of", &label, &mut it.municipality_of);
            let label = tr.settings_town_administration();
            form.wide()
                .text("administration", &label, &mut it.administration);
            form.wide().text(
                "department",
                &tr.settings_town_department(),
                &mut it.department,
            );
            form.wide()
                .text("head_post", &tr.settings_town_head(), &mut it.head_post);
            form.lines("note", &tr.settings_town_remark(), &mut it.note, 2);
        });
        let changed = draft.is_changed();
        ui.add_enabled_ui(changed, |ui| {
            ui.horizontal(|ui| {
                if primary_button(ui, icons::FLOPPY_DISK, &tr.card_save()).clicked() {
                    actions.push(Action::Save);
                }
                if ui.button(tr.card_discard()).clicked() {
                    self.town.discard();
                }
            });
        });
    }

    /// Records that point nowhere: what another tool left behind.
    fn check_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let read = |office: &Office| {
            let orphans = office.orphans()?;
            Ok(orphans.iter().map(|it| report::orphan(cx.tr, it)).collect())
        };
        match self.check.get(cx.office, read) {
            Ok(found) if found.is_empty() => {
                note(ui, &cx.tr.settings_check_fine());
            }
            Ok(found) => {
                note(ui, &cx.tr.settings_check_found(found.len() as u64));
                for line in found {
                    ui.add(egui::Label::new(line).wrap());
                }
            }
            Err(error) => {
                note(ui, &report::sentence(cx.tr, error));
            }
        }
    }
}

fn about_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
    note(ui, &cx.tr.about_title(env!("CARGO_PKG_VERSION")));
    ui.horizontal_wrapped(|ui| {
        for command in [Command::About, Command::Keys] {
            if icon_text_button(ui, command.icon(), &command.text(cx.tr)).clicked() {
                actions.push(command.action());
            }
        }
    });
}
