//! What the program does without a window: files, papers, lists, the demo town.
//!
//! Words go to stderr in Russian, figures and paths to stdout. The exit code says what kind of end
//! it was: see [`End`].

mod args;
mod demo;
mod files;
mod help;
mod import;
mod lists;
mod papers;
mod session_papers;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use chrono::{Local, SecondsFormat};
use clap::FromArgMatches;
use clap::error::ErrorKind;

use crate::i18n::{Locale, Tr};
use crate::ops::{self, Office};
use crate::report;
use crate::ui::{self, Start};
use args::{Args, Command};

/// How a command ended, when it did not do what was asked.
enum End {
    /// 1: the program or the system failed.
    Failed(String),
    /// 2: the command line is wrong.
    WrongUse(String),
    /// 3: some of it was done, and the rest is told of.
    Partly(String),
    /// 4: what came in was refused.
    Refused(String),
}

type Result<T, E = End> = std::result::Result<T, E>;

/// Does what the arguments ask for.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let tr = Tr::new(Locale::Ru);
    let parsed = help::command(&tr)
        .try_get_matches_from(args)
        .and_then(|it| Args::from_arg_matches(&it));
    let end = match parsed {
        Ok(args) => perform(&tr, args),
        Err(err)
            if matches!(
                err.kind(),
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
            ) =>
        {
            print(&tr, err.render())
        }
        Err(err) => Err(End::WrongUse(help::wrong_use(&err, &tr))),
    };
    let (code, words) = match end {
        Ok(()) => return ExitCode::SUCCESS,
        Err(End::Failed(words)) => (1, words),
        Err(End::WrongUse(words)) => (2, words),
        Err(End::Partly(words)) => (3, words),
        Err(End::Refused(words)) => (4, words),
    };
    say(&words);
    ExitCode::from(code)
}

fn perform(tr: &Tr, args: Args) -> Result<()> {
    match args.command {
        None => window(tr, Start { file: args.file }),
        Some(Command::Demo { dir }) => demo::run(tr, dir),
        Some(Command::New { file }) => files::new(tr, &file),
        Some(Command::Check { file }) => files::check(tr, &file),
        Some(Command::Dump { file, out }) => files::dump(tr, &file, out.as_deref()),
        Some(Command::Load { json, file }) => files::load(tr, &json, &file),
        Some(Command::Paper(args)) => papers::write(tr, &args),
        Some(Command::Import(args)) => import::run(tr, &args),
        Some(Command::List(args)) => lists::list(tr, &args),
        Some(Command::Backup { file, dir }) => files::backup(tr, &file, &dir),
        Some(Command::Restore { backup, file }) => files::restore(tr, &backup, &file),
    }
}

fn window(tr: &Tr, start: Start) -> Result<()> {
    if !ui::has_display() {
        return Err(End::Failed(tr.cli_no_window()));
    }
    ui::run(start).map_err(|err| End::Failed(err.to_string()))
}

/// Opens a file, and tells what its user must know of it.
fn open(tr: &Tr, file: &Path) -> Result<Office> {
    let opened = Office::open(file, &whoami::username(), now).map_err(|err| refused(tr, &err))?;
    Ok(noted(tr, opened))
}

/// Makes a new file.
fn create(tr: &Tr, file: &Path) -> Result<Office> {
    let made = Office::create(file, &whoami::username(), now).map_err(|err| refused(tr, &err))?;
    Ok(noted(tr, made))
}

fn noted(tr: &Tr, (office, notes): (Office, Vec<ops::Note>)) -> Office {
    for note in &notes {
        say(&report::note(tr, note));
    }
    office
}

fn now() -> String {
    Local::now().to_rfc3339_opts(SecondsFormat::Millis, false)
}

/// What came in does not fit: the file, or a record of it.
fn refused(tr: &Tr, err: &ops::Error) -> End {
    End::Refused(report::sentence(tr, err))
}

/// What should have worked did not.
fn failed(tr: &Tr, err: &ops::Error) -> End {
    End::Failed(report::sentence(tr, err))
}

/// Words for a person. Where nobody listens there is nobody to tell.
fn say(words: &str) {
    writeln!(io::stderr(), "{}", words.trim_end()).ok();
}

/// What was asked for. A reader that has seen enough, such as `head`, is no failure.
fn print(tr: &Tr, what: impl Display) -> Result<()> {
    let text = what.to_string();
    match writeln!(io::stdout(), "{}", text.trim_end()) {
        Err(err) if err.kind() != io::ErrorKind::BrokenPipe => {
            Err(End::Failed(tr.cli_cannot_write("stdout", err.to_string())))
        }
        _ => Ok(()),
    }
}
