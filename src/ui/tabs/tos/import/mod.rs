//! The assistant that fills the register from a table: the file, its columns, a trial, the import.

mod columns;
mod done;
mod lines;
mod source;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::Datelike;
use egui::{RichText, Ui};

use crate::domain::tos_import::{Duplicates, ImportPlan, ImportRules, TosField};
use crate::exchange::headings::{Columns, guess_columns, guess_header, year_of};
use crate::exchange::sheet::Unreadable;
use crate::exchange::table_file::{TableFile, Wanted, bytes_of, read};
use crate::exchange::tos_lines::TosTable;
use crate::i18n::Tr;
use crate::ops::Office;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::jobs::Job;
use crate::ui::lending::LongWork;
use crate::ui::tabs::TabView;
use crate::ui::widgets::{FormState, TableState};
use crate::ui::{icons, theme};

/// The section of the tab that the assistant is.
pub(super) const SECTION: &str = "import";

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Source,
    Columns,
    Lines,
    Done,
}

/// What a thread leaves for the window.
type Slot<T> = Arc<Mutex<Option<T>>>;

pub(super) struct ImportView {
    step: Step,
    path: Option<PathBuf>,
    wanted: Wanted,
    reading: Option<Job<Result<TableFile, Unreadable>>>,
    file: Option<Arc<TableFile>>,
    failed: Option<String>,
    header: usize,
    columns: Columns,
    /// The column that last lost its field to another.
    displaced: Option<columns::Displaced>,
    /// The columns are as the user left them in a table with the same headings.
    remembered: bool,
    year: Option<i32>,
    /// The year stands in the table itself.
    year_written: bool,
    year_form: FormState,
    duplicates: Option<Duplicates>,
    choices: HashMap<u32, Duplicates>,
    only_good: bool,
    planned: Slot<ImportPlan>,
    plan: Option<ImportPlan>,
    imported: Slot<ImportPlan>,
    outcome: Option<ImportPlan>,
    list: TableState,
    chosen: Option<usize>,
}

impl Default for ImportView {
    fn default() -> Self {
        Self {
            step: Step::Source,
            path: None,
            wanted: Wanted::default(),
            reading: None,
            file: None,
            failed: None,
            header: 0,
            columns: Columns::new(),
            displaced: None,
            remembered: false,
            year: None,
            year_written: false,
            year_form: FormState::new("import-year"),
            duplicates: Some(Duplicates::Skip),
            choices: HashMap::new(),
            only_good: false,
            planned: Slot::default(),
            plan: None,
            imported: Slot::default(),
            outcome: None,
            list: TableState::sorted_by(0, false),
            chosen: None,
        }
    }
}

impl TabView for ImportView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        self.follow(ui, cx);
        match self.step {
            Step::Source => self.source_ui(ui, cx, actions),
            Step::Columns => self.columns_ui(ui, cx, actions),
            Step::Lines => self.lines_ui(ui, cx, actions),
            Step::Done => self.done_ui(ui, cx, actions),
        }
    }

    /// It is read when the page is drawn.
    fn take_table(&mut self, path: &Path) {
        *self = Self {
            path: Some(path.to_owned()),
            ..Self::default()
        };
    }
}

impl ImportView {
    /// Takes what the threads have brought.
    fn follow(&mut self, ui: &Ui, cx: &Cx<'_>) {
        if let Some(path) = self.path.clone()
            && self.file.is_none()
            && self.reading.is_none()
            && self.failed.is_none()
        {
            self.read(ui, path);
        }
        if let Some(answer) = self.reading.as_ref().and_then(Job::poll) {
            self.reading = None;
            match answer {
                Ok(Ok(file)) => self.take_file(cx, file),
                Ok(Err(why)) => self.failed = Some(report::unreadable(cx.tr, &why)),
                Err(_) => self.failed = Some(cx.tr.job_broke_off()),
            }
        }
        if let Some(plan) = taken(&self.planned) {
            self.plan = Some(plan);
            self.step = Step::Lines;
        }
        if let Some(outcome) = taken(&self.imported) {
            self.outcome = Some(outcome);
            self.plan = None;
            self.step = Step::Done;
        }
    }

    fn read(&mut self, ui: &Ui, path: PathBuf) {
        let wanted = self.wanted.clone();
        let job = Job::start(ui.ctx(), "veche-table", move || {
            bytes_of(&path).and_then(|bytes| read(&bytes, &wanted))
        });
        match job {
            Ok(job) => self.reading = Some(job),
            Err(error) => self.failed = Some(error.to_string()),
        }
    }

    /// The same file read in another way.
    fn read_anew(&mut self) {
        self.file = None;
        self.failed = None;
    }

    fn take_file(&mut self, cx: &Cx<'_>, file: TableFile) {
        let header = guess_header(&file.sheet);
        self.file = Some(Arc::new(file));
        self.set_header(cx, header);
    }

    /// The headings stand in this row; what the columns are follows from it.
    fn set_header(&mut self, cx: &Cx<'_>, header: usize) {
        let Some(file) = self.file.clone() else {
            return;
        };
        self.header = header;
        self.displaced = None;
        let known = cx.program.import_columns(&headings(&file, header));
        self.remembered = known.is_some();
        self.columns = known.unwrap_or_else(|| guess_columns(&file.sheet, header, cx.today()));
        let written = year_of(&file.sheet, header, cx.today());
        self.year_written = written.is_some();
        self.year = Some(written.unwrap_or(cx.today().year()));
    }

    fn rules(&self, cx: &Cx<'_>) -> ImportRules {
        ImportRules {
            today: cx.today(),
            year: self.year.unwrap_or(cx.today().year()),
            duplicates: self.duplicates,
            choices: self.choices.clone(),
            only_good: self.only_good,
        }
    }

    /// Tries the import, or does it: the lines are read and compared by another thread.
    fn run(&self, cx: &Cx<'_>, actions: &mut Actions, done: Run) {
        let Some(file) = self.file.clone() else {
            return;
        };
        let (columns, header, today) = (self.columns.clone(), self.header, cx.today());
        let (rules, slot) = match done {
            Run::Trial => (self.rules(cx), Arc::clone(&self.planned)),
            Run::Import => (self.rules(cx), Arc::clone(&self.imported)),
        };
        let title = match done {
            Run::Trial => cx.tr.import_trying(),
            Run::Import => cx.tr.import_importing(),
        };
        let lines = file.sheet.len().saturating_sub(header + 1);
        let work = move |office: &mut Office, counter: &crate::ui::lending::Counter| {
            let table = TosTable {
                sheet: &file.sheet,
                header,
                columns: &columns,
                today,
            };
            let mut progress = |at| counter.tell(at);
            let plan = match done {
                Run::Trial => {
                    table.read_ahead(|lines| office.plan_import(lines, &rules, &mut progress))?
                }
                Run::Import => {
                    back_up(office);
                    let plan = table
                        .read_ahead(|lines| office.import_tos(lines, &rules, &mut progress))?;
                    counter.tell(table.len());
                    plan
                }
            };
            if let Ok(mut slot) = slot.lock() {
                *slot = Some(plan);
            }
            Ok(None)
        };
        actions.push(Action::Lend(LongWork {
            title,
            steps: lines as u64,
            work: Box::new(work),
        }));
    }

    // ---- the head of each step -----------------------------------------------------------------

    /// Which step it is.
    fn head_ui(&self, ui: &mut Ui, tr: &Tr) {
        ui.horizontal_wrapped(|ui| {
            let colours = theme::palette(ui);
            for (step, name) in [
                (Step::Source, tr.import_step_source()),
                (Step::Columns, tr.import_step_columns()),
                (Step::Lines, tr.import_step_lines()),
                (Step::Done, tr.import_step_done()),
            ] {
                let text = RichText::new(name).text_style(theme::label());
                let text = match step.cmp(&self.step) {
                    std::cmp::Ordering::Equal => text.color(colours.accent).strong(),
                    _ => text.color(colours.weak),
                };
                ui.label(text);
                if step != Step::Done {
                    let arrow = RichText::new(icons::CARET_RIGHT).font(theme::icon(theme::SMALL));
                    ui.label(arrow.color(colours.weak));
                }
            }
        });
        ui.add_space(theme::GAP / 2.0);
    }

    fn has_name(&self) -> bool {
        self.columns.contains(&Some(TosField::Name))
    }
}

#[derive(Clone, Copy)]
enum Run {
    Trial,
    Import,
}

/// The headings of a table, by which its columns are remembered.
fn headings(file: &TableFile, header: usize) -> Vec<String> {
    let cells = file.sheet.cells(header);
    cells.map(crate::domain::text::key).collect()
}

fn taken<T>(slot: &Slot<T>) -> Option<T> {
    slot.lock().ok()?.take()
}

/// Before a big change; one that fails does not keep the work from going on, and the backups of
/// the file tell of themselves.
fn back_up(office: &Office) {
    if let Some(folder) = office.backups_folder() {
        office.backup(folder).ok();
    }
}
