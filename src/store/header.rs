//! What the first hundred bytes say, read before SQLite may touch the file.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::Unfit;
use super::schema::{APPLICATION_ID, VERSION};

const SIZE: usize = 100;

pub(super) struct Header {
    pub(super) version: u32,
    /// The file was last written in the mode that keeps changes in a file beside it.
    pub(super) wal: bool,
    pub(super) bytes: u64,
}

/// Where the file really is, if it is one.
pub(super) fn resolve(path: &Path) -> Result<PathBuf, Unfit> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(_) if path.is_symlink() => return Err(Unfit::BrokenLink),
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => return Err(Unfit::Missing),
        Err(err) => return Err(Unfit::Unreadable(err)),
    };
    if !metadata.is_file() {
        return Err(Unfit::NotAFile);
    }
    if metadata.len() == 0 {
        return Err(Unfit::Empty);
    }
    fs::canonicalize(path).map_err(Unfit::Unreadable)
}

pub(super) fn read(path: &Path) -> Result<Header, Unfit> {
    let mut file = File::open(path).map_err(Unfit::Unreadable)?;
    let bytes = file.metadata().map_err(Unfit::Unreadable)?.len();
    let mut head = [0; SIZE];
    if bytes < SIZE as u64 {
        return Err(Unfit::NotADatabase);
    }
    file.read_exact(&mut head).map_err(Unfit::Unreadable)?;
    judge(&head, bytes)
}

/// The offsets are those of the SQLite file format.
fn judge(head: &[u8; SIZE], bytes: u64) -> Result<Header, Unfit> {
    let number = |at: usize| {
        let four = [head[at], head[at + 1], head[at + 2], head[at + 3]];
        u32::from_be_bytes(four)
    };
    if !head.starts_with(b"SQLite format 3\0") {
        return Err(Unfit::NotADatabase);
    }
    let (write_format, read_format) = (head[18], head[19]);
    if write_format > 2 || read_format > 2 {
        return Err(Unfit::FutureFormat);
    }
    let application_id = number(68);
    if application_id != APPLICATION_ID {
        return Err(Unfit::OtherProgram { application_id });
    }
    let found = number(60);
    if found > VERSION {
        return Err(Unfit::TooNew { found });
    }
    // Kept in two bytes, where 1 is 65536.
    let page_size = u32::from_be_bytes([0, 0, head[16], head[17]]);
    if page_size != 1 && !(page_size.is_power_of_two() && page_size >= 512) {
        let what = format!("page size {page_size}");
        return Err(Unfit::Damaged { what });
    }
    if found == 0 {
        let what = "version 0".to_owned();
        return Err(Unfit::ForeignSchema { what });
    }
    Ok(Header {
        version: found,
        wal: write_format == 2 || read_format == 2,
        bytes,
    })
}
