//! Arguments, the panic hook and opening the window.

use std::path::PathBuf;
use std::process::ExitCode;

use veche::ui::{self, Start};

fn main() -> ExitCode {
    let file = std::env::args_os().nth(1).map(PathBuf::from);
    match ui::run(Start { file }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
