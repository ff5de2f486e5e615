//! Attached documents: read from a file, written out to be looked at.

use std::fs;
use std::path::Path;

use super::app::App;
use super::dialogs::Dialog;
use super::toasts::Toast;
use crate::domain::Id;
use crate::domain::attachments::{Attachment, Owner};
use crate::exchange::files::write_to_look_at;
use crate::ops;

impl App {
    /// Keeps the file as a document of the record; too big a one is not even read.
    pub(super) fn attach(&mut self, owner: Owner, path: &Path) {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let read = fs::metadata(path).and_then(|it| {
            Ok(match ops::check_size(&name, it.len()) {
                Ok(()) => Ok(fs::read(path)?),
                Err(refused) => Err(refused),
            })
        });
        let bytes = match read {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(refused)) => return self.fail(&refused),
            Err(error) => {
                let path = path.display().to_string();
                let text = self.tr.attachments_refused_unread(path, error.to_string());
                return self.toasts.add(Toast::failed(text));
            }
        };
        let Some(desk) = &mut self.desk else {
            return;
        };
        match desk.office.attach(owner, &name, &bytes) {
            Ok(_) => {
                let text = self.tr.attachments_added(name);
                self.toasts.add(Toast::undoable(text));
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Shows a document in the system's program for it.
    pub(super) fn open_attached(&mut self, id: Id<Attachment>) {
        let Some(desk) = &self.desk else {
            return;
        };
        let (document, bytes) = match desk.office.attached(id) {
            Ok(found) => found,
            Err(error) => return self.fail(&error),
        };
        let shown = write_to_look_at(&document.name, &bytes).and_then(|it| {
            if self.system_dialogs {
                open::that_detached(&it.path)?;
            }
            Ok(it)
        });
        match shown {
            Ok(shown) => self.looked_at.push(shown),
            Err(error) => {
                let text = self.tr.attachments_not_opened();
                let details = format!("{}\n{error}", document.name);
                self.dialog = Some(Dialog::failure(text, details));
            }
        }
    }

    /// Where the documents shown lately were written to, for tests.
    pub fn looked_at(&self) -> impl Iterator<Item = &Path> {
        self.looked_at.iter().map(|it| it.path.as_path())
    }
}
