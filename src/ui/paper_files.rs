//! Finished papers: what they are written as, where they are kept, and what the user is told.

use std::path::{Path, PathBuf};

use egui::Context;
use rfd::FileDialog;

use super::actions::{Build, Paper, PaperError};
use super::app::App;
use super::dialogs::{Dialog, PathPurpose};
use super::files::{Chosen, Done};
use super::toasts::Toast;
use crate::domain::paper_format::PaperFormat;
use crate::exchange::files::write_whole;
use crate::i18n::{Label, Tr};

/// How the bytes of a paper are made in another format.
type Remake = Box<dyn Fn(PaperFormat) -> Result<Vec<u8>, PaperError> + Send>;

/// A finished paper.
pub struct Made {
    pub name: String,
    bytes: Vec<u8>,
    chosen: Option<Chosen>,
    /// What the bytes are, and how to make others, where the user may choose.
    other: Option<(PaperFormat, Remake)>,
}

impl Made {
    fn of(name: String, build: Build) -> Result<Self, PaperError> {
        let format = PaperFormat::of(Path::new(&name)).unwrap_or(PaperFormat::Pdf);
        let (bytes, other) = match build {
            Build::Fixed(build) => (build()?, None),
            Build::Chosen(build) => (build(format)?, Some((format, build))),
        };
        Ok(Self {
            name,
            bytes,
            chosen: None,
            other,
        })
    }

    /// What the paper is written as, if the user may choose.
    pub fn format(&self) -> Option<PaperFormat> {
        self.other.as_ref().map(|it| it.0)
    }

    /// Makes the bytes what the name of the file says; with no known ending it gets one.
    fn fit(&mut self, path: &Path) -> Result<PathBuf, PaperError> {
        let mut path = path.to_owned();
        if let Some((format, remake)) = &mut self.other {
            match PaperFormat::of(&path) {
                Some(asked) if asked != *format => {
                    self.bytes = remake(asked)?;
                    *format = asked;
                }
                Some(_) => (),
                None => {
                    path.as_mut_os_string().push(format!(".{}", format.code()));
                    // Nobody was asked whether a file of this name may go.
                    path = unoccupied(path);
                }
            }
        }
        Ok(path)
    }

    /// Whether the bytes are not what this name says.
    fn differs(&self, path: &Path) -> bool {
        let asked = PaperFormat::of(path);
        asked.is_some() && self.format().is_some_and(|it| Some(it) != asked)
    }
}

impl App {
    pub(super) fn issue(&mut self, ctx: &Context, paper: Paper) {
        let name = paper.name.replace(['/', '\\', ':', '"', '\n'], " ");
        let chosen = matches!(paper.build, Build::Chosen(_));
        let dialog = self.system_dialogs.then(|| {
            let mut dialog = FileDialog::new().set_file_name(&name);
            if chosen {
                dialog = with_filters(dialog, self.program.paper_format, &self.tr);
            }
            match &self.program.papers {
                Some(dir) => dialog.set_directory(dir),
                None => dialog,
            }
        });
        let busy = self.tr.busy_paper(name.as_str());
        self.start(ctx, busy, move || {
            let made = Made::of(name, paper.build).and_then(|mut made| {
                let chosen = match dialog {
                    Some(dialog) => Chosen::ask(|| dialog.save_file()),
                    None => Chosen::NoDialog,
                };
                made.chosen = Some(match chosen {
                    Chosen::Path(path) => Chosen::Path(made.fit(&path)?),
                    other => other,
                });
                Ok(made)
            });
            Done::Paper(made)
        });
    }

    pub(super) fn paper_made(&mut self, ctx: &Context, made: Result<Made, PaperError>) {
        match made {
            Ok(mut made) => {
                let chosen = made.chosen.take().unwrap_or(Chosen::NoDialog);
                self.chosen(ctx, PathPurpose::KeepPaper(Box::new(made)), chosen);
            }
            Err(error) => {
                let text = self.tr.paper_not_made();
                let details = format!("{error:#}");
                self.dialog = Some(Dialog::failure(text, details));
            }
        }
    }

    pub(super) fn keep_paper(&mut self, ctx: &Context, path: &Path, mut made: Made) {
        if made.differs(path) {
            let busy = self.tr.busy_paper(made.name.as_str());
            let path = path.to_owned();
            return self.start(ctx, busy, move || {
                let fitted = made.fit(&path);
                Done::Paper(fitted.map(|path| {
                    made.chosen = Some(Chosen::Path(path));
                    made
                }))
            });
        }
        let path = &made.fit(path).unwrap_or_else(|_| path.to_owned());
        match write_whole(path, &made.bytes) {
            Ok(()) => {
                self.program.papers = path.parent().map(Path::to_owned);
                if let Some(format) = made.format() {
                    self.program.paper_format = format;
                }
                self.save_program();
                let name = path.file_name().unwrap_or(path.as_os_str());
                let text = self.tr.paper_kept(name.to_string_lossy());
                self.toasts.add(Toast::written(text, path.clone()));
            }
            Err(error) => {
                let text = self.tr.paper_not_kept(path.display().to_string());
                let details = error.to_string();
                self.dialog = Some(Dialog::failure(text, details));
            }
        }
    }
}

/// The path, or the first like it that no file has: «Протокол (2).docx».
pub(super) fn unoccupied(path: PathBuf) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map(|it| format!(".{}", it.to_string_lossy()));
    let ending = ending.unwrap_or_default();
    let others = (2..).map(|number| path.with_file_name(format!("{stem} ({number}){ending}")));
    let mut free = std::iter::once(path.clone()).chain(others);
    free.find(|it| !it.exists()).unwrap_or(path)
}

/// Both kinds, the one that is proposed first.
fn with_filters(dialog: FileDialog, first: PaperFormat, tr: &Tr) -> FileDialog {
    let mut all = PaperFormat::ALL.to_vec();
    all.sort_by_key(|it| *it != first);
    all.into_iter().fold(dialog, |dialog, it| {
        // The dialog of Linux heeds capitals.
        let endings = [it.code().to_owned(), it.code().to_uppercase()];
        dialog.add_filter(it.label(tr), &endings)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_never_takes_the_name_of_a_file_that_nobody_was_asked_about() {
        let dir = std::env::temp_dir().join(format!("veche-papers-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        let path = dir.join("Протокол № 1.docx");
        assert_eq!(unoccupied(path.clone()), path);
        std::fs::write(&path, "edited by hand").unwrap();
        let second = dir.join("Протокол № 1 (2).docx");
        assert_eq!(unoccupied(path.clone()), second);
        std::fs::write(&second, "again").unwrap();
        assert_eq!(unoccupied(path), dir.join("Протокол № 1 (3).docx"));
        std::fs::remove_dir_all(dir).unwrap();
    }
}
