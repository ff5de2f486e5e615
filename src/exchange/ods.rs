//! Sheets of LibreOffice, cell by cell: an empty cell repeated a million times is one mark there.

use std::io::{BufReader, Cursor};

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zip::ZipArchive;

use super::sheet::{Builder, MOST_COLUMNS, MOST_ROWS, Sheet, Unreadable};
use super::workbook::{Book, number};

/// A sheet under way.
struct Reading {
    names: Vec<String>,
    sheet: Option<Builder>,
    /// The line of the row under way, from 1, and how often it stands there.
    line: u32,
    times: u32,
    cells: Vec<(usize, String)>,
    column: usize,
    cell: Option<Cell>,
    /// Inside a remark, which is no text of the cell.
    remark: u32,
}

#[derive(Default)]
struct Cell {
    times: usize,
    /// What the cell is worth; without it, the text it shows.
    value: Option<String>,
    text: String,
    paragraphs: u32,
}

/// The sheet of this name; without a name, the first one that is not blank.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<Book, Unreadable> {
    let mut reading = Reading {
        names: Vec::new(),
        sheet: None,
        line: 0,
        times: 1,
        cells: Vec::new(),
        column: 0,
        cell: None,
        remark: 0,
    };
    let mut found: Option<(usize, Sheet)> = None;
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let content = package.by_name("content.xml").map_err(damaged)?;
    let mut xml = Reader::from_reader(BufReader::new(content));
    let config = xml.config_mut();
    config.expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        let event = xml.read_event_into(&mut buffer).map_err(damaged)?;
        if matches!(event, Event::Eof) {
            break;
        }
        let takes = |name: &str| wanted.map_or(found.is_none(), |wanted| wanted == name);
        if let Some(sheet) = reading.take(&event, takes)?
            && (wanted.is_some() || !sheet.is_empty())
        {
            found = Some((reading.names.len() - 1, sheet));
        }
        buffer.clear();
    }
    let names = reading.names;
    match (found, wanted) {
        (Some((shown, sheet)), _) => Ok(Book {
            names,
            shown,
            sheet,
        }),
        (None, Some(wanted)) => Err(Unreadable::NoSheet {
            wanted: wanted.to_owned(),
            names,
        }),
        (None, None) => Err(Unreadable::Empty),
    }
}

impl Reading {
    /// Takes the next piece; gives the sheet that has ended with it.
    fn take(
        &mut self,
        event: &Event<'_>,
        takes: impl Fn(&str) -> bool,
    ) -> Result<Option<Sheet>, Unreadable> {
        match event {
            Event::Start(start) => self.start(start, takes)?,
            Event::End(end) => match end.name().as_ref() {
                "table:table" => return self.sheet.take().map(Builder::finish).transpose(),
                "table:table-row" => self.end_row()?,
                "table:table-cell" | "table:covered-table-cell" => self.end_cell(),
                "office:annotation" => self.remark = self.remark.saturating_sub(1),
                _ => (),
            },
            Event::Text(text) => self.push(&text.xml10_content()),
            Event::CData(text) => self.push(&text.xml10_content()),
            Event::GeneralRef(entity) => self.push(&letter(entity)),
            _ => (),
        }
        Ok(None)
    }

    fn start(
        &mut self,
        start: &BytesStart<'_>,
        takes: impl Fn(&str) -> bool,
    ) -> Result<(), Unreadable> {
        match start.name().as_ref() {
            "table:table" => {
                let name = attribute(start, "table:name")?.unwrap_or_default();
                self.sheet = takes(&name).then(Builder::default);
                self.names.push(name);
                (self.line, self.times) = (1, 0);
            }
            "table:table-row" => {
                self.line = self.line.saturating_add(self.times);
                self.times = repeated(start, "table:number-rows-repeated")? as u32;
                self.column = 0;
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" if self.sheet.is_some() => {
                self.cell = Some(cell(start)?);
            }
            "office:annotation" => self.remark += 1,
            "text:p" if self.remark == 0 => self.paragraph(),
            "text:s" => {
                let spaces = repeated(start, "text:c")?.min(1000);
                self.push(&" ".repeat(spaces));
            }
            "text:tab" => self.push("\t"),
            "text:line-break" => self.push("\n"),
            _ => (),
        }
        Ok(())
    }

    fn paragraph(&mut self) {
        if let Some(cell) = &mut self.cell {
            cell.paragraphs += 1;
            if cell.paragraphs > 1 {
                cell.text.push('\n');
            }
        }
    }

    fn push(&mut self, text: &str) {
        if let Some(cell) = self.cell.as_mut().filter(|it| it.paragraphs > 0)
            && self.remark == 0
        {
            cell.text += text;
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else {
            return;
        };
        let text = cell.value.unwrap_or(cell.text);
        if !text.trim().is_empty() {
            for at in 0..cell.times.min(MOST_COLUMNS + 1) {
                self.cells.push((self.column + at, text.clone()));
            }
        }
        self.column = self.column.saturating_add(cell.times);
    }

    fn end_row(&mut self) -> Result<(), Unreadable> {
        let Some(sheet) = &mut self.sheet else {
            return Ok(());
        };
        if self.cells.is_empty() {
            return Ok(());
        }
        for time in 0..self.times.min(MOST_ROWS as u32 + 1) {
            sheet.row(self.line.saturating_add(time))?;
            for (column, text) in &self.cells {
                sheet.cell(*column, text)?;
            }
        }
        Ok(())
    }
}

fn cell(start: &BytesStart<'_>) -> Result<Cell, Unreadable> {
    let mut cell = Cell {
        times: repeated(start, "table:number-columns-repeated")?,
        ..Cell::default()
    };
    let kind = attribute(start, "office:value-type")?;
    cell.value = match kind.as_deref() {
        Some("float" | "currency") => {
            let value = attribute(start, "office:value")?;
            value.and_then(|it| it.parse().ok()).map(number)
        }
        Some("date") => {
            let day = attribute(start, "office:date-value")?;
            day.map(|it| it.split('T').next().unwrap_or_default().to_owned())
        }
        Some("boolean") => attribute(start, "office:boolean-value")?,
        _ => attribute(start, "office:string-value")?.filter(|it| !it.is_empty()),
    };
    Ok(cell)
}

fn repeated(start: &BytesStart<'_>, name: &str) -> Result<usize, Unreadable> {
    let times = attribute(start, name)?.and_then(|it| it.parse().ok());
    Ok(times.unwrap_or(1))
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, Unreadable> {
    let found = start.try_get_attribute(name).map_err(damaged)?;
    match found {
        Some(attribute) => {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(damaged)?;
            Ok(Some(value.into_owned()))
        }
        None => Ok(None),
    }
}

/// A letter written as an entity; one that nobody knows stays away.
fn letter(entity: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = entity.resolve_char_ref() {
        return letter.to_string();
    }
    resolve_xml_entity(entity.as_ref())
        .unwrap_or_default()
        .to_owned()
}

fn damaged(err: impl std::fmt::Display) -> Unreadable {
    Unreadable::Damaged(err.to_string())
}
