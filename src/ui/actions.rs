//! What views ask for while they draw; `App` does it when the drawing is over.

use std::path::PathBuf;

use super::dialogs::{Dialog, Question};
use super::lending::LongWork;
use super::program::Program;
use super::route::Route;
use super::toasts::Toast;
use crate::domain::Id;
use crate::domain::attachments::{Attachment, Owner};
use crate::domain::paper_format::PaperFormat;
use crate::listings::Mark;
use crate::ops::{self, Office};

/// A change of the records: a call of one use-case.
pub type Work = Box<dyn FnOnce(&mut Office) -> ops::Result<()>>;

pub enum Action {
    Change {
        work: Work,
        /// Said when it is done.
        said: Option<Toast>,
    },
    /// Goes elsewhere; asks first if the open card has unsaved typing.
    /// A change that takes long: on a thread of its own, with its progress shown.
    Lend(LongWork),
    Show(Route),
    /// One step back, or forward.
    Travel {
        forward: bool,
    },
    /// The search over everything.
    Palette,
    Ask(Dialog),
    /// Makes a paper, asks where to keep it, and offers to open it.
    Issue(Paper),
    Undo,
    Redo,
    /// The hooks of the tab that is shown: a new record, saving the card, printing.
    New,
    Save,
    Print,
    /// Puts the cursor into the search box of the list.
    Find,
    Say(Toast),
    Program(Box<dyn FnOnce(&mut Program)>),
    File(FileAction),
}

/// What is done with files as a whole.
pub enum FileAction {
    /// A new empty file: where is asked.
    Create,
    /// Another file: which one is asked.
    Choose,
    /// A table for the tab that is shown: which one is asked.
    ChooseTable,
    CreateAt(PathBuf),
    Open(PathBuf),
    /// A fresh copy of the demo town.
    Demo,
    Close,
    BackUp,
    /// All that is open under another name: which one is asked.
    SaveCopy,
    /// A backup in the place of the open file.
    Restore(PathBuf),
    /// A backup in the place of a file that could not be opened.
    Recover {
        backup: PathBuf,
        file: PathBuf,
    },
    Reveal(PathBuf),
    /// A document to a record: which file is asked.
    Attach(Owner),
    /// Shows an attached document in the system's program for it.
    OpenAttached(Id<Attachment>),
    Quit,
}

/// A paper to be made.
pub struct Paper {
    /// The name proposed for its file, with the extension: «Протокол № 2.pdf».
    pub name: String,
    /// Made on another thread from records read beforehand.
    pub build: Build,
}

/// How the bytes of a file are made.
pub enum Build {
    /// A file of one kind: a saved list.
    Fixed(Box<dyn FnOnce() -> Result<Vec<u8>, PaperError> + Send>),
    /// The user chooses by the ending of the name.
    Chosen(Box<dyn Fn(PaperFormat) -> Result<Vec<u8>, PaperError> + Send>),
}

pub type PaperError = Box<dyn std::error::Error + Send + Sync>;

/// The requests of one frame.
#[derive(Default)]
pub struct Actions(Vec<Action>);

impl Actions {
    pub fn push(&mut self, action: Action) {
        self.0.push(action);
    }

    /// A change of the records, without a word when it is done.
    pub fn change(&mut self, work: impl FnOnce(&mut Office) -> ops::Result<()> + 'static) {
        self.push(Action::Change {
            work: Box::new(work),
            said: None,
        });
    }

    /// A change of the records; `said` is shown when it is done.
    pub fn change_saying(
        &mut self,
        said: impl Into<String>,
        work: impl FnOnce(&mut Office) -> ops::Result<()> + 'static,
    ) {
        self.push(Action::Change {
            work: Box::new(work),
            said: Some(Toast::done(said)),
        });
    }

    /// A change that takes something away: `said` is shown with a button that undoes it.
    pub fn change_with_undo(
        &mut self,
        said: impl Into<String>,
        work: impl FnOnce(&mut Office) -> ops::Result<()> + 'static,
    ) {
        self.push(Action::Change {
            work: Box::new(work),
            said: Some(Toast::undoable(said)),
        });
    }

    pub fn show(&mut self, route: Route) {
        self.push(Action::Show(route));
    }

    /// Asks `question`; `then` is done if the answer is yes.
    pub fn confirm(&mut self, question: Question, then: Vec<Action>) {
        self.push(Action::Ask(Dialog::Confirm { question, then }));
    }

    pub fn issue(
        &mut self,
        name: impl Into<String>,
        build: impl FnOnce() -> Result<Vec<u8>, PaperError> + Send + 'static,
    ) {
        self.push(Action::Issue(Paper {
            name: name.into(),
            build: Build::Fixed(Box::new(build)),
        }));
    }

    /// As [`Actions::issue`], for a paper that can be printed or edited: `format` is proposed.
    pub fn issue_paper(
        &mut self,
        name: &str,
        format: PaperFormat,
        build: impl Fn(PaperFormat) -> Result<Vec<u8>, PaperError> + Send + 'static,
    ) {
        self.push(Action::Issue(Paper {
            name: format!("{name}.{}", format.code()),
            build: Build::Chosen(Box::new(build)),
        }));
    }

    pub fn say(&mut self, mark: Mark, text: impl Into<String>) {
        self.push(Action::Say(Toast::new(mark, text)));
    }

    pub fn take(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.0)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
