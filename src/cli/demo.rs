//! `veche demo`: a fresh copy of the demo town, in the window or on paper.

use std::path::{Path, PathBuf};

use chrono::Local;
use directories::ProjectDirs;

use super::files::shown;
use super::{Result, failed, now, print, refused, say};
use crate::i18n::Tr;
use crate::ops::Office;
use crate::papers::Paper;
use crate::ui::{self, Start};
use crate::{demo, papers};

pub(super) fn run(tr: &Tr, dir: Option<PathBuf>) -> Result<()> {
    let dir = dir.unwrap_or_else(usual_folder);
    let (office, file) =
        demo::create(&dir, &whoami::username(), now).map_err(|err| refused(tr, &err))?;
    print(tr, shown(&file))?;
    if ui::has_display() {
        // The window opens the file anew and must be alone with it.
        drop(office);
        return super::window(tr, Start { file: Some(file) });
    }
    let paths = write_all(tr, &office, &dir)?;
    for path in paths {
        print(tr, shown(&path))?;
    }
    say(&tr.cli_no_display(shown(&dir)));
    Ok(())
}

/// Where the copies go when no folder is named.
fn usual_folder() -> PathBuf {
    match ProjectDirs::from("", "", "veche") {
        Some(dirs) => dirs.data_dir().join("demo"),
        None => PathBuf::from("veche-demo"),
    }
}

fn write_all(tr: &Tr, office: &Office, dir: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for paper in papers::all(office, Local::now().date_naive()).map_err(|err| failed(tr, &err))? {
        paths.push(write(tr, office, &paper, dir)?);
    }
    Ok(paths)
}

fn write(tr: &Tr, office: &Office, paper: &Paper, dir: &Path) -> Result<PathBuf> {
    let name = paper
        .file_name(office, tr)
        .map_err(|err| failed(tr, &err))?;
    let path = dir.join(format!("{name}.pdf"));
    super::papers::write_to(tr, office, paper, &path)?;
    Ok(path)
}
