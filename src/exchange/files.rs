//! A file appears whole under its name, or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes to a temporary name beside `path`, then renames it over whatever was there.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let dir = match path.parent() {
        Some(dir) if !dir.as_os_str().is_empty() => dir,
        _ => Path::new("."),
    };
    let mut file = tempfile::NamedTempFile::new_in(dir)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

/// As [`write_whole`]; the folder is made if it is not there.
pub fn write_whole_making_folder(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(dir) = path.parent() {
        fs::create_dir_all(dir)?;
    }
    write_whole(path, bytes)
}

/// A copy of a document in a folder of its own, for its owner only; it goes when this goes.
pub struct LookedAt {
    _folder: tempfile::TempDir,
    pub path: PathBuf,
}

/// Writes a document out so that another program can show it. `name` is no path.
pub fn write_to_look_at(name: &str, bytes: &[u8]) -> io::Result<LookedAt> {
    let folder = tempfile::Builder::new().prefix("veche-").tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, bytes)?;
    Ok(LookedAt {
        _folder: folder,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_leaves_no_other_behind() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("Сводка.pdf");
        write_whole(&path, b"old").unwrap();
        write_whole(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_document_to_look_at_goes_when_it_is_not_needed() {
        let shown = write_to_look_at("Устав.pdf", b"text").unwrap();
        let path = shown.path.clone();
        assert_eq!(fs::read(&path).unwrap(), b"text");
        drop(shown);
        assert!(!path.exists());
    }

    #[test]
    fn a_failed_write_leaves_the_old_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("there").join("Сводка.pdf");
        assert!(write_whole(&path, b"x").is_err());
        assert!(!path.exists());
    }
}
