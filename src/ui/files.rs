//! Files and papers: asking where, opening, writing, and what the user is told.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{Local, SecondsFormat};
use egui::{Context, ViewportCommand};

use super::actions::{FileAction, PaperError};
use super::app::App;
use super::dialogs::{Dialog, PathPurpose};
use super::jobs::Job;
use super::paper_files::{Made, unoccupied};
use super::toasts::Toast;
use crate::listings::Mark;
use crate::ops::{self, ENDING, Note, Office};
use crate::report;

/// How the names of tables end, capitals included: the dialog of Linux heeds them.
const TABLES: [&str; 10] = [
    "xlsx", "xls", "ods", "csv", "txt", "XLSX", "XLS", "ODS", "CSV", "TXT",
];

/// What the jobs of the window come back with.
pub enum Done {
    Path(PathPurpose, Chosen),
    Paper(Result<Made, PaperError>),
}

/// What a file dialog said.
pub enum Chosen {
    Path(PathBuf),
    Cancelled,
    /// There is no dialog on this machine: it answered sooner than a person could.
    NoDialog,
}

impl Chosen {
    pub(super) fn ask(dialog: impl FnOnce() -> Option<PathBuf>) -> Self {
        const SOONER_THAN_A_PERSON: Duration = Duration::from_millis(150);
        let begun = Instant::now();
        match dialog() {
            Some(path) => Self::Path(path),
            None if begun.elapsed() < SOONER_THAN_A_PERSON => Self::NoDialog,
            None => Self::Cancelled,
        }
    }
}

impl App {
    pub(super) fn perform_file(&mut self, ctx: &Context, action: FileAction) {
        match action {
            FileAction::Create => self.ask_path(ctx, PathPurpose::CreateFile),
            FileAction::Choose => self.ask_path(ctx, PathPurpose::OpenFile),
            FileAction::ChooseTable => self.ask_path(ctx, PathPurpose::Table),
            FileAction::CreateAt(path) => self.create_file(&path),
            FileAction::Open(path) => self.open_file(&path),
            FileAction::Demo => self.open_demo(),
            FileAction::Close => {
                self.close_file();
                self.program.last_file = None;
                self.save_program();
            }
            FileAction::BackUp => self.back_up(),
            FileAction::SaveCopy => self.ask_path(ctx, PathPurpose::SaveCopy),
            FileAction::Restore(backup) => self.restore(&backup),
            FileAction::Recover { backup, file } => self.recover(&backup, &file),
            FileAction::Reveal(path) => self.reveal(&path),
            FileAction::Attach(owner) => self.ask_path(ctx, PathPurpose::Attach(owner)),
            FileAction::OpenAttached(id) => self.open_attached(id),
            FileAction::Quit => {
                self.closing = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    // ---- opening and closing ---------------------------------------------------------------

    pub fn open_file(&mut self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        // Our own lock would stand in the way of opening the same file anew.
        if self.desk.as_ref().is_some_and(|desk| desk.file == path) {
            return;
        }
        let opened = Office::open(&path, &self.program.actor, instant_now);
        self.opened(&path, opened);
    }

    fn create_file(&mut self, path: &Path) {
        let mut path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        if path.extension().is_none() {
            path.as_mut_os_string().push(ENDING);
        }
        let opened = Office::create(&path, &self.program.actor, instant_now);
        self.opened(&path, opened);
    }

    /// A fresh copy of the demo town, beside the earlier ones.
    fn open_demo(&mut self) {
        let opened = crate::demo::create(&demo_folder(), &self.program.actor, instant_now);
        match opened {
            Ok((office, path)) => self.opened(&path, Ok((office, Vec::new()))),
            Err(error) => self.fail(&error),
        }
    }

    fn opened(&mut self, path: &Path, opened: ops::Result<(Office, Vec<Note>)>) {
        match opened {
            Ok((office, notes)) => {
                self.close_file();
                self.take_office(office);
                self.program.opened(path);
                self.save_program();
                for note in notes {
                    let text = report::note(&self.tr, &note);
                    self.toasts.add(Toast::new(Mark::Attention, text));
                }
            }
            Err(error) => self.not_opened(path, &error),
        }
    }

    // ---- asking for a path -----------------------------------------------------------------

    fn ask_path(&mut self, ctx: &Context, purpose: PathPurpose) {
        if !self.system_dialogs {
            self.chosen(ctx, purpose, Chosen::NoDialog);
            return;
        }
        let tr = &self.tr;
        let dialog = match purpose {
            PathPurpose::Attach(_) => rfd::FileDialog::new(),
            PathPurpose::Table => rfd::FileDialog::new().add_filter(tr.file_kind_table(), &TABLES),
            _ => {
                rfd::FileDialog::new().add_filter(tr.file_kind(), &[ENDING.trim_start_matches('.')])
            }
        };
        let dialog = match self.program.recent.first().and_then(|it| it.parent()) {
            Some(dir) => dialog.set_directory(dir),
            None => dialog,
        };
        let name = self.proposed(&purpose);
        let name = name.file_name().map(|it| it.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        let ask = move || match purpose {
            PathPurpose::CreateFile | PathPurpose::SaveCopy => {
                let path = Chosen::ask(|| dialog.set_file_name(name).save_file());
                Done::Path(purpose, path)
            }
            other => Done::Path(other, Chosen::ask(|| dialog.pick_file())),
        };
        self.start(ctx, self.tr.busy_asking(), ask);
    }

    pub(super) fn chosen(&mut self, ctx: &Context, purpose: PathPurpose, chosen: Chosen) {
        match chosen {
            Chosen::Path(path) => self.path_given(ctx, purpose, &path),
            Chosen::Cancelled => (),
            Chosen::NoDialog => {
                let path = self.proposed(&purpose).display().to_string();
                self.dialog = Some(Dialog::Path { purpose, path });
            }
        }
    }

    /// The path that stands in the field at first.
    fn proposed(&self, purpose: &PathPurpose) -> PathBuf {
        let home = directories::UserDirs::new();
        let home = home.as_ref().map_or(Path::new("."), |it| {
            it.document_dir().unwrap_or(it.home_dir())
        });
        let recent = self.program.recent.first().and_then(|it| it.parent());
        match purpose {
            PathPurpose::CreateFile => {
                let name = format!("{}{ENDING}", self.tr.file_new_name());
                recent.unwrap_or(home).join(name)
            }
            PathPurpose::OpenFile => recent.unwrap_or(home).join(""),
            PathPurpose::Attach(_) => home.join(""),
            PathPurpose::Table => self.program.papers.as_deref().unwrap_or(home).join(""),
            PathPurpose::SaveCopy => {
                let file = self.desk.as_ref().map(|it| super::nav::file_name(&it.file));
                let name = self.tr.file_copy_name(file.unwrap_or_default());
                recent.unwrap_or(home).join(format!("{name}{ENDING}"))
            }
            PathPurpose::KeepPaper(made) => {
                let papers = self.program.papers.as_deref();
                unoccupied(papers.unwrap_or(home).join(&made.name))
            }
        }
    }

    pub(super) fn path_given(&mut self, ctx: &Context, purpose: PathPurpose, path: &Path) {
        match purpose {
            PathPurpose::CreateFile => self.create_file(path),
            PathPurpose::OpenFile => self.open_file(path),
            PathPurpose::SaveCopy => self.save_copy(path),
            PathPurpose::Attach(owner) => self.attach(owner, path),
            PathPurpose::Table => {
                if let Some(desk) = &mut self.desk {
                    desk.take_table(path);
                }
            }
            PathPurpose::KeepPaper(made) => self.keep_paper(ctx, path, *made),
        }
        ctx.request_repaint();
    }

    /// Shows a paper in the system's viewer.
    fn reveal(&mut self, path: &Path) {
        if let Err(error) = open::that_detached(path) {
            let text = self.tr.paper_no_viewer();
            let details = format!("{}\n{error}", path.display());
            self.dialog = Some(Dialog::failure(text, details));
        }
    }

    // ---- jobs ------------------------------------------------------------------------------

    pub(super) fn start(
        &mut self,
        ctx: &Context,
        name: String,
        work: impl FnOnce() -> Done + Send + 'static,
    ) {
        match Job::start(ctx, "veche-job", work) {
            Ok(job) => self.jobs.push((name, job)),
            Err(error) => {
                let text = self.tr.job_not_started();
                let details = error.to_string();
                self.dialog = Some(Dialog::failure(text, details));
            }
        }
    }

    /// Takes what the jobs came back with; also while the window is hidden.
    pub fn poll_jobs(&mut self, ctx: &Context) {
        if self.lent.is_some() {
            self.poll_lent();
        }
        let mut done = Vec::new();
        self.jobs.retain(|(_, job)| match job.poll() {
            Some(answer) => {
                done.push(answer);
                false
            }
            None => true,
        });
        for answer in done {
            match answer {
                Ok(Done::Path(purpose, chosen)) => self.chosen(ctx, purpose, chosen),
                Ok(Done::Paper(made)) => self.paper_made(ctx, made),
                Err(_) => {
                    let text = self.tr.job_broke_off();
                    let details = String::new();
                    self.dialog = Some(Dialog::failure(text, details));
                }
            }
            ctx.request_repaint();
        }
    }
}

/// Where the copies of the demo town are.
fn demo_folder() -> PathBuf {
    match directories::ProjectDirs::from("", "", "veche") {
        Some(dirs) => dirs.data_dir().join("demo"),
        None => std::env::temp_dir().join("veche-demo"),
    }
}

/// The instant as the journal has it.
fn instant_now() -> String {
    Local::now().to_rfc3339_opts(SecondsFormat::Secs, false)
}
