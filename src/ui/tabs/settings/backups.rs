//! Backups of the open file: where they are, making one, going back to one.

use egui::{RichText, Ui};

use crate::ops::{Backup, Office};
use crate::report;
use crate::ui::actions::{Action, Actions, FileAction};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::keeping;
use crate::ui::widgets::{icon_text_button, link_button, note};
use crate::ui::{icons, theme};

#[derive(Default)]
pub(super) struct BackupsPart {
    /// Read anew when the status line has news of a backup.
    list: Cached<Vec<Backup>, Option<chrono::NaiveDateTime>>,
    all: bool,
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
        for backup in list.iter().take(shown) {
            backup_ui(ui, cx, backup, actions);
        }
        if list.len() > shown && link_button(ui, &tr.backups_all(list.len() as u64)).clicked() {
            self.all = true;
        }
    }
}

fn backup_ui(ui: &mut Ui, cx: &Cx<'_>, backup: &Backup, actions: &mut Actions) {
    let tr = cx.tr;
    let when = backup.made.format("%d.%m.%Y %H:%M:%S").to_string();
    ui.horizontal(|ui| {
        let weak = theme::palette(ui).weak;
        ui.label(&when);
        let size = tr.backups_size(tr.number((backup.bytes / 1024).max(1) as i64));
        ui.label(RichText::new(size).color(weak));
        if link_button(ui, &tr.backups_restore(when.as_str())).clicked() {
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
