//! Changes that take seconds: the office is lent to a thread, the window shows how far it is.
//!
//! Meanwhile the window draws no records and takes no changes; «Отменить» takes all of it back.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use egui::{Align, Context, Layout, ProgressBar, RichText, Ui};

use super::app::App;
use super::dialogs::Dialog;
use super::jobs::Job;
use super::toasts::Toast;
use super::{icons, theme};
use crate::ops::{self, Error, Office, Refusal};

/// The work itself, and what is said when it is done.
pub type Work = Box<dyn FnOnce(&mut Office, &Counter) -> ops::Result<Option<Toast>> + Send>;

/// A change of the records that takes long.
pub struct LongWork {
    /// What is being done: «Загрузка реестра».
    pub title: String,
    /// How many steps it has, for the bar; zero if that is not known.
    pub steps: u64,
    pub work: Work,
}

/// How far the work is, and whether it is still wanted.
#[derive(Default)]
pub struct Counter {
    done: AtomicU64,
    given_up: AtomicBool,
}

impl Counter {
    /// Tells how many steps are done; `false` if the work is to be given up.
    pub fn tell(&self, done: usize) -> bool {
        self.done.store(done as u64, Ordering::Relaxed);
        !self.given_up.load(Ordering::Relaxed)
    }

    fn give_up(&self) {
        self.given_up.store(true, Ordering::Relaxed);
    }
}

/// The office while it is away, and the work it does.
pub(super) struct Lent {
    title: String,
    steps: u64,
    counter: Arc<Counter>,
    job: Job<(Office, ops::Result<Option<Toast>>)>,
}

impl App {
    /// Lends the office of the open file to a thread until the work is done.
    pub(super) fn lend(&mut self, ctx: &Context, long: LongWork) {
        let Some(desk) = &mut self.desk else {
            return;
        };
        let stand_in = match Office::stand_in() {
            Ok(office) => office,
            Err(error) => return self.fail(&error),
        };
        let mut office = std::mem::replace(&mut desk.office, stand_in);
        let counter = Arc::new(Counter::default());
        let told = Arc::clone(&counter);
        let work = long.work;
        let job = Job::start(ctx, "veche-change", move || {
            let done = work(&mut office, &told);
            (office, done)
        });
        match job {
            Ok(job) => {
                self.lent = Some(Lent {
                    title: long.title,
                    steps: long.steps,
                    counter,
                    job,
                });
            }
            Err(error) => self.lost(&error.to_string()),
        }
    }

    /// Takes the office back when the work is done.
    pub(super) fn poll_lent(&mut self) {
        if let Some(lent) = &self.lent
            && let Some(answer) = lent.job.poll()
        {
            self.lent = None;
            match answer {
                Ok((office, done)) => self.returned(office, done),
                Err(_) => self.lost(""),
            }
        }
    }

    /// Waits for the work at the end of the program: it is given up, and the file is whole.
    pub(super) fn wait_for_lent(&mut self) {
        const LOOK: Duration = Duration::from_millis(20);
        while let Some(lent) = &self.lent {
            lent.counter.give_up();
            std::thread::sleep(LOOK);
            self.poll_lent();
        }
    }

    fn returned(&mut self, office: Office, done: ops::Result<Option<Toast>>) {
        if let Some(desk) = &mut self.desk {
            desk.office = office;
            // An import makes a backup first.
            desk.watch.look_at(&desk.office);
        }
        self.toasts.drop_undo_offers();
        match done {
            Ok(Some(toast)) => self.toasts.add(toast),
            Ok(None) => (),
            Err(Error::Refused(Refusal::Cancelled)) => {
                let text = self.tr.import_cancelled();
                self.toasts
                    .add(Toast::new(crate::listings::Mark::Attention, text));
            }
            Err(error) => self.fail(&error),
        }
    }

    /// The thread broke off and the office with it: the file is opened anew, as it was before.
    fn lost(&mut self, details: &str) {
        let file = self.desk.take().map(|desk| desk.file);
        let text = self.tr.job_broke_off();
        self.dialog = Some(Dialog::failure(text, details.to_owned()));
        if let Some(file) = file.filter(|it| it.is_file()) {
            self.open_file(&file);
        }
    }

    /// What is drawn in place of the records while the office is away.
    pub(super) fn lent_ui(&self, ui: &mut Ui) {
        const EACH: Duration = Duration::from_millis(100);
        let Some(lent) = &self.lent else {
            return;
        };
        ui.ctx().request_repaint_after(EACH);
        let done = lent.counter.done.load(Ordering::Relaxed);
        let stopping = lent.counter.given_up.load(Ordering::Relaxed);
        super::widgets::page(ui, |ui| {
            ui.add_space((ui.available_height() * 0.4 - theme::CONTROL_HEIGHT).max(theme::GAP));
            ui.with_layout(Layout::top_down(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = theme::SECTION_GAP;
                ui.label(RichText::new(&lent.title).text_style(egui::TextStyle::Heading));
                let tr = &self.tr;
                let said = if stopping {
                    tr.long_stopping()
                } else if lent.steps > 0 && done >= lent.steps {
                    tr.long_writing()
                } else if lent.steps > 0 {
                    tr.long_done_of(tr.number(done as i64), tr.number(lent.steps as i64))
                } else {
                    tr.number(done as i64)
                };
                let share = done as f32 / lent.steps.max(1) as f32;
                ui.add(ProgressBar::new(share.min(1.0)).desired_width(theme::DIALOG_WIDTH));
                ui.label(said);
                let cancel = super::widgets::icon_text_button(ui, icons::X, &tr.long_give_up());
                if cancel.clicked() {
                    lent.counter.give_up();
                }
            });
        });
    }
}
