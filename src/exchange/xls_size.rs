//! How far the cells of an .xls reach: its reader believes the sizes that the file claims.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use super::sheet::{MOST_BYTES, Unreadable};

/// Cells of all sheets together, with the empty ones between.
const MOST_CELLS: u64 = 5_000_000;

/// Records of the file that name a cell, the size of a sheet, and the beginning of one.
const DIMENSIONS: u16 = 0x0200;
const BEGIN: u16 = 0x0809;
const CELLS: [u16; 10] = [
    0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E,
];

pub(super) fn check(bytes: &[u8]) -> Result<(), Unreadable> {
    let damaged = |err: std::io::Error| Unreadable::Damaged(err.to_string());
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"];
    let Some(name) = name.into_iter().find(|it| file.is_stream(it)) else {
        return Err(if file.is_stream("/EncryptedPackage") {
            Unreadable::Password
        } else {
            Unreadable::OtherKind
        });
    };
    let mut stream = Vec::new();
    let part = file.open_stream(name).map_err(damaged)?;
    part.take(MOST_BYTES)
        .read_to_end(&mut stream)
        .map_err(damaged)?;
    if reach(&stream) > MOST_CELLS {
        return Err(Unreadable::Bomb);
    }
    Ok(())
}

/// The sum of the rectangles that the sheets claim or fill.
fn reach(stream: &[u8]) -> u64 {
    let mut sheets: BTreeMap<u32, [u64; 2]> = BTreeMap::new();
    let (mut at, mut sheet) = (0, 0);
    while let Some(head) = stream.get(at..at + 4) {
        let kind = u16::from_le_bytes([head[0], head[1]]);
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let data = stream.get(at + 4..at + 4 + length).unwrap_or_default();
        let extent = match kind {
            BEGIN => {
                sheet += 1;
                None
            }
            DIMENSIONS => claimed(data),
            kind if CELLS.contains(&kind) => filled(kind, data),
            _ => None,
        };
        if let Some([rows, columns]) = extent {
            let most = sheets.entry(sheet).or_default();
            *most = [most[0].max(rows), most[1].max(columns)];
        }
        at += 4 + length;
    }
    let sizes = sheets
        .values()
        .map(|[rows, columns]| rows.saturating_mul(*columns));
    sizes.fold(0, u64::saturating_add)
}

/// Rows and columns of the record that tells the size: the ends, after the beginnings.
fn claimed(data: &[u8]) -> Option<[u64; 2]> {
    let short = |at: usize| {
        Some(u64::from(u16::from_le_bytes([
            *data.get(at)?,
            *data.get(at + 1)?,
        ])))
    };
    match data.len() {
        10 => Some([short(2)?, short(6)?]),
        14 => Some([short(4)? + (short(6)? << 16), short(10)?]),
        _ => None,
    }
}

fn filled(kind: u16, data: &[u8]) -> Option<[u64; 2]> {
    const MANY: [u16; 2] = [0x00BD, 0x00BE];
    let short = |at: usize| {
        Some(u64::from(u16::from_le_bytes([
            *data.get(at)?,
            *data.get(at + 1)?,
        ])))
    };
    let last = if MANY.contains(&kind) {
        data.len().checked_sub(2)?
    } else {
        2
    };
    Some([short(0)? + 1, short(last)? + 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, data: &[u16]) -> Vec<u8> {
        let mut bytes = kind.to_le_bytes().to_vec();
        bytes.extend((data.len() as u16 * 2).to_le_bytes());
        bytes.extend(data.iter().flat_map(|it| it.to_le_bytes()));
        bytes
    }

    #[test]
    fn a_sheet_is_as_big_as_its_farthest_cell_or_its_own_word() {
        let two_cells = [
            record(BEGIN, &[0; 8]),
            record(0x0203, &[0, 0, 0, 0, 0, 0, 0]),
            record(0x0203, &[65_535, 255, 0, 0, 0, 0, 0]),
        ];
        assert_eq!(reach(&two_cells.concat()), 65_536 * 256);
        let claim = [
            record(BEGIN, &[0; 8]),
            record(DIMENSIONS, &[0, 0, 0, 1, 0, 200, 0]),
        ];
        assert_eq!(reach(&claim.concat()), 65_536 * 200);
        assert_eq!(reach(&[1, 2, 3]), 0);
    }
}
