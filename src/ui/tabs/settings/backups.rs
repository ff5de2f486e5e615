//! Backups of the open file: where they are, making one, going back to one.

use std::collections::BTreeMap;
use std::path::PathBuf;

use egui::{RichText, Ui};

use crate::listings::Mark;
use crate::ops::{Backup, Condition, Office, backup_condition};
use crate::report;
use crate::ui::actions::{Action, Actions, FileAction};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::jobs::Job;
use crate::ui::keeping;
use crate::ui::widgets::{badge, icon_text_button, link_button, note};
use crate::ui::{icons, theme};

#[derive(Default)]
pub(super) struct BackupsPart {
    /// Read anew when the status line has news of a backup.
    list: Cached<Vec<Backup>, Option<chrono::NaiveDateTime>>,
    all: bool,
    conditions: Conditions,
}

/// Which backups are good: each is read whole once, on a thread of its own.
#[derive(Default)]
struct Conditions {
    known: BTreeMap<PathBuf, Condition>,
    checking: Option<Job<Vec<(PathBuf, Condition)>>>,
}

impl Conditions {
    fn follow(&mut self, ui: &Ui, shown: &[Backup]) {
        if let Some(job) = &self.checking {
            match job.poll() {
                Some(Ok(found)) => self.known.extend(found),
                Some(Err(_)) => (),
                None => return,
            }
            self.checking = None;
        }
        let unknown = shown.iter().map(|it| &it.path);
        let unknown = unknown.filter(|it| !self.known.contains_key(*it));
        let unknown: Vec<PathBuf> = unknown.cloned().collect();
        if unknown.is_empty() {
            return;
        }
        let check = || {
            let condition = |it: PathBuf| {
                let condition = backup_condition(&it);
                (it, condition)
            };
            unknown.into_iter().map(condition).collect()
        };
        // Without a thread nothing is said of them; going back to one checks it in any case.
        self.checking = Job::start(ui.ctx(), "veche-backups", check).ok();
    }
}

impl BackupsPart {
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        const FIRST: usize = 6;
        let tr = cx.tr;
        let Some(folder) = keeping::folder(cx.office) else {
            note(ui, &tr.backups_of_memory());
            return;
        };
        note(ui, &tr.backups_folder(folder.display().to_string()));
        ui.horizontal_wrapped(|ui| {
            if icon_text_button(ui, icons::DATABASE, &tr.command_back_up()).clicked() {
                actions.push(Action::File(FileAction::BackUp));
            }
            if folder.is_dir()
                && icon_text_button(ui, icons::FOLDER_OPEN, &tr.backups_show()).clicked()
            {
                actions.push(Action::File(FileAction::Reveal(folder)));
            }
        });
        let read = |office: &Office, _: &_| keeping::backups(office);
        let list = match self.list.get_for(cx.office, cx.last_backup, read) {
            Ok(list) => list,
            Err(error) => {
                note(ui, &report::sentence(tr, error));
                return;
            }
        };
        if list.is_empty() {
            note(ui, &tr.status_no_backup());
        }
        let shown = if self.all { list.len() } else { FIRST };
        let shown = shown.min(list.len());
        self.conditions.follow(ui, &list[..shown]);
        for backup in &list[..shown] {
            let condition = self.conditions.known.get(&backup.path);
            backup_ui(ui, cx, backup, condition, actions);
        }
        if list.len() > shown && link_button(ui, &tr.backups_all(list.len() as u64)).clicked() {
            self.all = true;
        }
    }
}

fn backup_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    backup: &Backup,
    condition: Option<&Condition>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let when = backup.made.format("%d.%m.%Y %H:%M:%S").to_string();
    ui.horizontal_wrapped(|ui| {
        let weak = theme::palette(ui).weak;
        ui.label(&when);
        let size = tr.backups_size(tr.number((backup.bytes / 1024).max(1) as i64));
        ui.label(RichText::new(size).color(weak));
        match condition {
            Some(Condition::Good) => badge(ui, Mark::Good, &tr.backups_good()),
            Some(Condition::Damaged(what)) => {
                let said = badge(ui, Mark::Bad, &tr.backups_damaged());
                said.on_hover_text(tr.backups_damaged_hint(what.as_str()));
                return;
            }
            None => badge(ui, Mark::Quiet, &tr.backups_unchecked()),
        };
        let restore = link_button(ui, &tr.backups_restore_do());
        let name = tr.backups_restore(when.as_str());
        if restore.accessible_name(name).clicked() {
            let question = Question {
                title: tr.backups_restore_ask(),
                text: tr.backups_restore_text(when.as_str()),
                yes: tr.backups_restore_do(),
                danger: true,
            };
            let restore = FileAction::Restore(backup.path.clone());
            actions.confirm(question, vec![Action::File(restore)]);
        }
    });
}
