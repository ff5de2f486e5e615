//! Drives the library as a user would, for tests that kill it, cut its power or fill its disk.
//!
//! ```text
//! probe new FILE             an empty file
//! probe open FILE            exit 0: opened, 4: refused
//! probe write FILE N         N changes; a line with the number of each once it is durable
//! probe hold FILE SECONDS    opens, prints `held`, waits
//! probe backup FILE DIR N    N changes, a backup after each; a line with the path of each
//! ```

#![allow(clippy::print_stderr, reason = "it talks to scripts")]

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use chrono::{Local, SecondsFormat};
use veche::domain::Id;
use veche::domain::organizations::Organization;
use veche::i18n::{Locale, Tr};
use veche::ops::{self, Office, Op};
use veche::report;

enum End {
    Wrong,
    Refused(ops::Error),
    Failed(ops::Error),
    Output(io::Error),
}

impl From<io::Error> for End {
    fn from(err: io::Error) -> Self {
        Self::Output(err)
    }
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args[..] {
        ["new", file] => new(Path::new(file)),
        ["open", file] => open(Path::new(file)).map(drop),
        ["write", file, count] => number(count).and_then(|it| write(Path::new(file), it)),
        ["hold", file, seconds] => number(seconds).and_then(|it| hold(Path::new(file), it)),
        ["backup", file, dir, count] => {
            number(count).and_then(|it| backup(Path::new(file), Path::new(dir), it))
        }
        _ => Err(End::Wrong),
    };
    let tr = Tr::new(Locale::Ru);
    let (code, text) = match done {
        Ok(()) => return ExitCode::SUCCESS,
        Err(End::Wrong) => (2, "probe new|open|write|hold|backup FILE …".to_owned()),
        Err(End::Refused(err)) => (4, told(&tr, &err)),
        Err(End::Failed(err)) => (1, told(&tr, &err)),
        Err(End::Output(err)) => (1, err.to_string()),
    };
    eprintln!("{text}");
    ExitCode::from(code)
}

fn told(tr: &Tr, err: &ops::Error) -> String {
    format!("{}\n{}", report::sentence(tr, err), report::details(err))
}

fn number(text: &str) -> Result<u64, End> {
    text.parse().map_err(|_| End::Wrong)
}

fn now() -> String {
    Local::now().to_rfc3339_opts(SecondsFormat::Millis, false)
}

fn new(file: &Path) -> Result<(), End> {
    Office::create(file, "probe", now).map_err(End::Failed)?;
    Ok(())
}

fn open(file: &Path) -> Result<Office, End> {
    let (office, notes) = Office::open(file, "probe", now).map_err(End::Refused)?;
    let tr = Tr::new(Locale::Ru);
    for note in notes {
        eprintln!("{}", report::note(&tr, &note));
    }
    Ok(office)
}

fn hold(file: &Path, seconds: u64) -> Result<(), End> {
    let _office = open(file)?;
    line("held")?;
    std::thread::sleep(Duration::from_secs(seconds));
    Ok(())
}

fn write(file: &Path, count: u64) -> Result<(), End> {
    let mut office = open(file)?;
    let highest = highest(&office)?;
    for number in highest + 1..=highest + count {
        add(&mut office, number)?;
        line(number)?;
    }
    Ok(())
}

fn backup(file: &Path, dir: &Path, count: u64) -> Result<(), End> {
    let mut office = open(file)?;
    let highest = highest(&office)?;
    for number in highest + 1..=highest + count {
        add(&mut office, number)?;
        if let Some(path) = office.backup(dir).map_err(End::Failed)? {
            line(path.display())?;
        }
    }
    Ok(())
}

fn highest(office: &Office) -> Result<u64, End> {
    let all = office.all::<Organization>().map_err(End::Failed)?;
    let numbers = all
        .iter()
        .filter_map(|it| it.name.strip_prefix("probe-")?.parse().ok());
    Ok(numbers.max().unwrap_or(0))
}

fn add(office: &mut Office, number: u64) -> Result<(), End> {
    let mut new = Organization::new(Id::new());
    new.name = format!("probe-{number}");
    office.add(Op::AddOrganization, &new).map_err(End::Failed)
}

fn line(what: impl std::fmt::Display) -> Result<(), End> {
    let mut out = io::stdout().lock();
    writeln!(out, "{what}")?;
    Ok(out.flush()?)
}
