//! How much a zipped workbook holds, counted before any of it is believed.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::sheet::Unreadable;

/// Bytes of all parts once unpacked, and of one part that is not a sheet.
const MOST: u64 = 500 << 20;
const MOST_OF_A_PART: u64 = 150 << 20;
/// Parts in the package.
const MOST_PARTS: usize = 10_000;
/// Elements of a part that is kept in memory whole, such as the shared strings.
const MOST_ELEMENTS: u64 = 12_000_000;
/// Letters in a row without any mark: a cell of Excel has 32,767 at most.
const LONGEST_RUN: u64 = 2_000_000;
/// So much smaller is no table of people, but made to burst.
const DENSEST: u64 = 250;
const DENSE_FROM: u64 = 20 << 20;

/// What kind of workbook a package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Ods,
}

/// Looks at every part once, so that what follows can not run out of memory.
pub(super) fn check(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let damaged = |err: zip::result::ZipError| Unreadable::Damaged(err.to_string());
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if package.len() > MOST_PARTS {
        return Err(Unreadable::Bomb);
    }
    let mut declared: u64 = 0;
    let mut names = Vec::new();
    for at in 0..package.len() {
        let part = package.by_index(at).map_err(damaged)?;
        declared = declared.saturating_add(part.size());
        names.push(part.name().map(Cow::into_owned).unwrap_or_default());
    }
    let packed = bytes.len() as u64;
    refuse_above(declared, packed)?;
    let kind = kind(&names)?;
    let mut unpacked = 0;
    for (at, name) in names.iter().enumerate() {
        let part = package.by_index(at).map_err(damaged)?;
        let is_sheet = name.contains("worksheets/") || name == "content.xml";
        unpacked = count(part, is_sheet, unpacked)?;
        refuse_above(unpacked, packed)?;
    }
    Ok(kind)
}

fn kind(names: &[String]) -> Result<Kind, Unreadable> {
    let has = |name: &str| names.iter().any(|it| it.eq_ignore_ascii_case(name));
    let has_sheet = names.iter().any(|it| it.contains("worksheets/"));
    if has("xl/workbook.bin") {
        Err(Unreadable::OtherKind)
    } else if has("content.xml") {
        Ok(Kind::Ods)
    } else if has("xl/workbook.xml") || has_sheet {
        Ok(Kind::Xlsx)
    } else {
        Err(Unreadable::OtherKind)
    }
}

fn refuse_above(unpacked: u64, packed: u64) -> Result<(), Unreadable> {
    if unpacked > MOST {
        let (megabytes, most) = (unpacked >> 20, MOST >> 20);
        return Err(Unreadable::TooBig { megabytes, most });
    }
    if unpacked > DENSE_FROM && unpacked / packed.max(1) > DENSEST {
        return Err(Unreadable::Bomb);
    }
    Ok(())
}

/// The bytes of all parts up to and with this one.
fn count(mut part: impl Read, is_sheet: bool, before: u64) -> Result<u64, Unreadable> {
    let mut buffer = vec![0; 1 << 16];
    let (mut size, mut marks, mut run) = (0, 0, 0);
    loop {
        let read = match part.read(&mut buffer) {
            Ok(0) => return Ok(before + size),
            Ok(read) => read,
            Err(err) => return Err(Unreadable::Damaged(err.to_string())),
        };
        size += read as u64;
        for byte in &buffer[..read] {
            if *byte == b'<' {
                marks += 1;
                run = 0;
            } else {
                run += 1;
                if run > LONGEST_RUN && (marks > 0 || is_sheet) {
                    return Err(Unreadable::Bomb);
                }
            }
        }
        let too_big = before + size > MOST || (!is_sheet && size > MOST_OF_A_PART);
        if too_big || (!is_sheet && marks > MOST_ELEMENTS) {
            return Err(Unreadable::Bomb);
        }
    }
}
