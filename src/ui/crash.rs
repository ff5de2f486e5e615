//! When the program breaks off: a report beside the settings, and a word to the user.

use std::backtrace::Backtrace;
use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};

use chrono::Local;

use super::program::Program;
use crate::exchange::files::write_whole_making_folder;
use crate::i18n::Tr;

/// From now on a panic leaves a report; to be called first thing in `main`.
pub fn install() {
    std::panic::set_hook(Box::new(|panic| {
        let program = Program::path()
            .map(|it| Program::load(&it))
            .unwrap_or_default();
        let tr = Tr::new(program.locale);
        let kept = Program::folder().and_then(|folder| keep(&folder, panic));
        let said = match kept {
            Some(path) => tr.crash_reported(path.display().to_string()),
            None => tr.crash_not_reported(text(panic)),
        };
        // Nowhere is left to say it if even this fails.
        writeln!(std::io::stderr(), "{said}").ok();
    }));
}

/// The report's path, if it could be written.
fn keep(folder: &Path, panic: &PanicHookInfo<'_>) -> Option<PathBuf> {
    let now = Local::now();
    let name = format!("crash-{}.txt", now.format("%Y-%m-%d-%H%M%S"));
    let path = folder.join(name);
    let mut report = format!("veche {} {}\n", env!("CARGO_PKG_VERSION"), now.to_rfc3339());
    writeln!(report, "{}\n{}", text(panic), Backtrace::force_capture()).ok()?;
    write_whole_making_folder(&path, report.as_bytes()).ok()?;
    Some(path)
}

/// What broke and where; no record of the user's is in it.
fn text(panic: &PanicHookInfo<'_>) -> String {
    let place = panic
        .location()
        .map(ToString::to_string)
        .unwrap_or_default();
    let words = panic.payload_as_str().unwrap_or("?");
    format!("{place}: {words}")
}
