//! The demo town: a fresh file of it, for whoever wants to see the program at work.

use std::fs;
use std::path::{Path, PathBuf};

use crate::exchange::dump;
use crate::ops::{self, Office};

/// Most of it invented, as its own note says.
const TOWN: &str = include_str!("../assets/demo/sayanogorsk.json");
const NAME: &str = "sayanogorsk";

/// Makes a new file of the demo town in `dir` and opens it. A copy that is there already stays as
/// it is, whatever was done in it: the new one gets the next number.
pub fn create(
    dir: &Path,
    actor: &str,
    clock: impl Fn() -> String + Send + 'static,
) -> ops::Result<(Office, PathBuf)> {
    // If this fails, making the file says why.
    fs::create_dir_all(dir).ok();
    let path = free_name(dir);
    let (mut office, _) = Office::create(&path, actor, clock)?;
    let town = dump::parse(TOWN).expect("a test reads the demo town");
    office.load(&town.tables)?;
    Ok((office, path))
}

fn free_name(dir: &Path) -> PathBuf {
    let mut path = dir.join(format!("{NAME}.veche"));
    let mut number = 2;
    while path.symlink_metadata().is_ok() {
        path = dir.join(format!("{NAME}-{number}.veche"));
        number += 1;
    }
    path
}
