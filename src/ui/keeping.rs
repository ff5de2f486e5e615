//! Keeping the file safe: backups while one works and at the end, the way back from them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDateTime;
use egui::Context;

use super::actions::FileAction;
use super::app::App;
use super::desk::Desk;
use super::dialogs::Dialog;
use super::toasts::Toast;
use crate::listings::Mark;
use crate::ops::{self, Backup, Office, StoreError, Unfit, backups_folder, newest_good_backup};
use crate::report;

/// What is known of the backups of the open file.
#[derive(Default)]
pub struct Watch {
    /// When the newest backup was made.
    pub last: Option<NaiveDateTime>,
    /// The revision that is in the backup.
    backed: Option<u64>,
    /// When to look again, in the time of egui.
    next_look: f64,
    /// Since when there are changes no backup has.
    changed_at: Option<f64>,
    moved_told: bool,
}

impl Watch {
    pub fn of(office: &Office) -> Self {
        Self {
            last: newest(office).map(|it| it.made),
            ..Self::default()
        }
    }

    /// Backups may have been made without it.
    pub(super) fn look_at(&mut self, office: &Office) {
        self.last = newest(office).map(|it| it.made);
    }
}

/// All backups of the open file, the newest first.
pub fn backups(office: &Office) -> ops::Result<Vec<Backup>> {
    match (office.path(), office.backups_folder()) {
        (Some(file), Some(folder)) => ops::backups(file, folder),
        _ => Ok(Vec::new()),
    }
}

fn newest(office: &Office) -> Option<Backup> {
    backups(office).ok()?.into_iter().next()
}

impl App {
    /// Once a minute: others on a share see that we live; changes half an hour old are backed up.
    pub(super) fn watch(&mut self, ctx: &Context) {
        const LOOK: f64 = 60.0;
        const OLD: f64 = 30.0 * 60.0;
        let now = ctx.input(|input| input.time);
        let Some(desk) = &mut self.desk else {
            return;
        };
        if now < desk.watch.next_look || desk.office.path().is_none() {
            return;
        }
        desk.watch.next_look = now + LOOK;
        ctx.request_repaint_after(Duration::from_secs_f64(LOOK));
        desk.office.keep_alive();
        let revision = desk.office.revision();
        let backed = *desk.watch.backed.get_or_insert(revision);
        let since = match (backed == revision, desk.watch.changed_at) {
            (true, _) => None,
            (false, None) => Some(now),
            (false, since) => since,
        };
        desk.watch.changed_at = since;
        let moved = desk.office.has_moved() && !desk.watch.moved_told;
        desk.watch.moved_told |= moved;
        if moved {
            self.fail(&ops::Error::Store(StoreError::Moved));
        } else if since.is_some_and(|since| now - since >= OLD) {
            self.back_up_now();
        }
    }

    /// A backup because the user asked for one.
    pub(super) fn back_up(&mut self) {
        match self.back_up_now() {
            Some(true) => self.toasts.add(Toast::done(self.tr.backup_made())),
            Some(false) => self.toasts.add(Toast::done(self.tr.backup_not_needed())),
            None => (),
        }
    }

    /// Was one written, or had the newest one all already; none if it failed, and that was told.
    fn back_up_now(&mut self) -> Option<bool> {
        let desk = self.desk.as_mut()?;
        let folder = desk.office.backups_folder()?.to_owned();
        let done = desk.office.backup(&folder);
        desk.watch.changed_at = None;
        match done {
            Ok(written) => {
                desk.watch.backed = Some(desk.office.revision());
                desk.watch.look_at(&desk.office);
                Some(written.is_some())
            }
            Err(error) => {
                let why = report::sentence(&self.tr, &error);
                let text = self.tr.backup_failed(why);
                self.toasts.add(Toast::failed(text));
                None
            }
        }
    }

    /// Puts a backup in the place of the open file.
    pub(super) fn restore(&mut self, backup: &Path) {
        let Some(desk) = &mut self.desk else {
            return;
        };
        match desk.office.restore(backup) {
            Ok(_) => {
                desk.renew();
                self.toasts.add(Toast::done(self.tr.backup_restored()));
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Puts a backup in the place of a file that could not be opened, and opens it.
    pub(super) fn recover(&mut self, backup: &Path, file: &Path) {
        match Office::restore_file(backup, file) {
            Ok(kept) => {
                self.open_file(file);
                if let Some(kept) = kept {
                    let text = self.tr.backup_recovered(kept.display().to_string());
                    self.toasts.add(Toast::new(Mark::Attention, text));
                }
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Saves all that is open under another name; the window goes on with the old one.
    pub(super) fn save_copy(&mut self, to: &Path) {
        let Some(desk) = &self.desk else {
            return;
        };
        match desk.office.save_copy(to) {
            Ok(()) => {
                let text = self.tr.copy_saved(to.display().to_string());
                self.toasts.add(Toast::done(text));
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Puts the file away with a last backup; its lock is free then.
    pub fn close_file(&mut self) {
        self.keep_draft_now();
        let Some(desk) = self.desk.take() else {
            return;
        };
        let Desk { office, .. } = desk;
        let Some(folder) = office.backups_folder().map(Path::to_owned) else {
            return;
        };
        if let Err(error) = office.close(&folder) {
            // The window may be gone: it is said when the program is next begun.
            let why = report::sentence(&self.tr, &error);
            self.program.unsaid = Some(self.tr.backup_failed(why));
        }
    }

    /// Says why a file was not opened; if it is damaged and a good backup is there, offers it.
    pub(super) fn not_opened(&mut self, path: &Path, error: &ops::Error) {
        if !path.exists() {
            self.program.forget(path);
            self.save_program();
        }
        let text = report::sentence(&self.tr, error);
        let details = report::details(error);
        let backup = is_broken(error)
            .then(|| {
                newest_good_backup(path, &backups_folder(path))
                    .ok()
                    .flatten()
            })
            .flatten();
        let Some(backup) = backup else {
            self.dialog = Some(Dialog::Failure {
                text,
                details,
                offer: None,
            });
            return;
        };
        let text = format!("{text}\n\n{}", report::newest_good(&self.tr, Some(&backup)));
        let recover = FileAction::Recover {
            backup: backup.path,
            file: path.to_owned(),
        };
        let offer = Some((self.tr.backup_recover(), recover));
        self.dialog = Some(Dialog::Failure {
            text,
            details,
            offer,
        });
    }
}

/// Is it the file that is broken, rather than somebody having it open?
fn is_broken(error: &ops::Error) -> bool {
    let ops::Error::Store(StoreError::Open { why, .. }) = error else {
        return false;
    };
    matches!(
        why,
        Unfit::Missing
            | Unfit::Empty
            | Unfit::NotADatabase
            | Unfit::ForeignSchema { .. }
            | Unfit::Damaged { .. }
            | Unfit::Sqlite(_)
    )
}

/// Where the backups of the open file are, for showing.
pub fn folder(office: &Office) -> Option<PathBuf> {
    office.backups_folder().map(Path::to_owned)
}
