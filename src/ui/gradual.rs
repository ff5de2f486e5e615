//! Rows too many to be read at once: the first page at once, the rest a few milliseconds a frame.

use std::time::{Duration, Instant};

use crate::domain::people::PersonRow;
use crate::domain::register::TosRow;
use crate::ops::{self, Office, PeopleReading, TosReading};

/// What reads rows little by little.
pub trait Reading<R>: Sized {
    /// Reads some more: a few milliseconds.
    fn step(&mut self, office: &Office) -> ops::Result<()>;
    fn is_done(&self) -> bool;
    /// How many are read, of how many.
    fn progress(&self) -> (usize, Option<usize>);
    fn into_rows(self) -> Vec<R>;
}

macro_rules! reading {
    ($work:ty, $row:ty, $step:ident) => {
        impl Reading<$row> for $work {
            fn step(&mut self, office: &Office) -> ops::Result<()> {
                office.$step(self)
            }

            fn is_done(&self) -> bool {
                <$work>::is_done(self)
            }

            fn progress(&self) -> (usize, Option<usize>) {
                <$work>::progress(self)
            }

            fn into_rows(self) -> Vec<$row> {
                <$work>::into_rows(self)
            }
        }
    };
}

reading!(TosReading, TosRow, read_tos_rows);
reading!(PeopleReading, PersonRow, read_person_rows);

/// How far the reading is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    /// Of how many, once they are counted.
    pub all: Option<usize>,
    /// Only the first rows are in sight.
    pub first: bool,
}

/// Keeps the rows that answer the question `Q`, and reads them anew by a `W` when the file changed.
///
/// The old rows stay in sight until the new ones are read; those of another question do not.
pub struct Gradual<R, Q, W> {
    rows: Vec<R>,
    /// What the rows in sight answer.
    shown: Option<Q>,
    asked: Option<(u64, Q)>,
    work: Option<W>,
    failed: Option<ops::Error>,
    version: u64,
    /// The rows in sight are the first ones only.
    first: bool,
}

impl<R, Q, W> Default for Gradual<R, Q, W> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            shown: None,
            asked: None,
            work: None,
            failed: None,
            version: 0,
            first: false,
        }
    }
}

impl<R, Q, W> Gradual<R, Q, W> {
    /// Moves whenever the rows in sight are others.
    pub fn version(&self) -> u64 {
        self.version
    }

    pub fn rows(&self) -> &[R] {
        &self.rows
    }
}

impl<R, W: Reading<R>> Gradual<R, (), W> {
    /// As [`Gradual::get_for`], of rows that depend on the file alone.
    pub fn get(
        &mut self,
        ctx: &egui::Context,
        office: &Office,
        begin: impl FnOnce(&Office) -> ops::Result<(W, Vec<R>)>,
    ) -> Result<&[R], &ops::Error> {
        self.get_for(ctx, office, (), |office, ()| begin(office))
    }
}

impl<R, Q: PartialEq + Clone, W: Reading<R>> Gradual<R, Q, W> {
    /// How far it is with reading, if it still reads.
    pub fn reading(&self) -> Option<Progress> {
        let (done, all) = self.work.as_ref()?.progress();
        let first = self.first;
        Some(Progress { done, all, first })
    }

    /// The rows that are there by now. `begin` gives the first ones.
    pub fn get_for(
        &mut self,
        ctx: &egui::Context,
        office: &Office,
        question: Q,
        begin: impl FnOnce(&Office, &Q) -> ops::Result<(W, Vec<R>)>,
    ) -> Result<&[R], &ops::Error> {
        let now = (office.revision(), question);
        if self.asked.as_ref() != Some(&now) {
            match begin(office, &now.1) {
                Ok((work, first)) => self.begun(work, first, &now.1),
                Err(error) => self.fail(error),
            }
            self.asked = Some(now);
        } else if self.work.is_some() {
            self.go_on(office);
        }
        if self.work.is_some() {
            ctx.request_repaint();
        }
        match &self.failed {
            Some(error) => Err(error),
            None => Ok(&self.rows),
        }
    }

    fn begun(&mut self, work: W, first: Vec<R>, question: &Q) {
        self.failed = None;
        let done = work.is_done();
        if done || self.shown.as_ref() != Some(question) {
            self.take(first, question.clone());
            self.first = !done;
        }
        self.work = (!done).then_some(work);
    }

    fn go_on(&mut self, office: &Office) {
        const EACH_FRAME: Duration = Duration::from_millis(8);
        let end = Instant::now() + EACH_FRAME;
        let Some(mut work) = self.work.take() else {
            return;
        };
        while !work.is_done() && Instant::now() < end {
            if let Err(error) = work.step(office) {
                return self.fail(error);
            }
        }
        if !work.is_done() {
            self.work = Some(work);
        } else if let Some((_, question)) = &self.asked {
            let question = question.clone();
            self.take(work.into_rows(), question);
        }
    }

    fn take(&mut self, rows: Vec<R>, question: Q) {
        self.rows = rows;
        self.first = false;
        self.shown = Some(question);
        self.version += 1;
    }

    fn fail(&mut self, error: ops::Error) {
        self.rows = Vec::new();
        self.shown = None;
        self.work = None;
        self.failed = Some(error);
        self.version += 1;
    }
}
