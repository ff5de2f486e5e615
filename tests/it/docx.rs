//! Papers as .docx: what a word processor reads in them.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use chrono::DateTime;
use quick_xml::Reader;
use quick_xml::events::Event;
use veche::documents::{Align, Block, Document, Paragraph, Table, TextSize, docx};
use veche::i18n::{Locale, Tr};

use crate::paper_samples as samples;

pub(crate) fn rendered(paper: &Document) -> Vec<u8> {
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:40+07:00").unwrap();
    docx::render(paper, made_at, &Tr::new(Locale::Ru)).unwrap()
}

/// An element with what is in it.
#[derive(Debug, Default)]
pub(crate) struct Node {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Node>,
}

impl Node {
    fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|it| it.name == name)
    }

    fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|it| it.0 == name);
        found.map_or("", |it| &it.1)
    }

    /// All elements of this name, at any depth.
    fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Node>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            child.all(name, found);
        }
    }

    fn every(&self, name: &str) -> Vec<&Node> {
        let mut found = Vec::new();
        self.all(name, &mut found);
        found
    }

    fn style(&self) -> &str {
        let properties = self.child("w:pPr");
        let style = properties.and_then(|it| it.child("w:pStyle"));
        style.map_or("", |it| it.attribute("w:val"))
    }

    /// What is written in it, with `between` for a tab.
    fn written(&self, between: &str) -> String {
        let mut text = String::new();
        for child in &self.children {
            match child.name.as_str() {
                "w:t" => text += &child.text,
                "w:tab" if self.name == "w:r" => text += between,
                "w:br" => text.push('\n'),
                "w:pPr" => (),
                _ => text += &child.written(between),
            }
        }
        text
    }
}

/// A part of the file as a tree.
pub(crate) fn part(bytes: &[u8], name: &str) -> Node {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    tree(&text)
}

fn tree(text: &str) -> Node {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![Node::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(Node {
                name: start.name().0.to_owned(),
                attributes: start
                    .attributes()
                    .map(|it| {
                        let it = it.unwrap();
                        let key = it.key.0.to_owned();
                        (key, it.value.into_owned())
                    })
                    .collect(),
                ..Node::default()
            }),
            Event::End(_) => {
                let node = open.pop().unwrap();
                open.last_mut().unwrap().children.push(node);
            }
            Event::Text(text) => open.last_mut().unwrap().text += &text,
            Event::GeneralRef(name) => {
                let sign = match &*name {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    other => panic!("{other}"),
                };
                open.last_mut().unwrap().text.push(sign);
            }
            Event::Eof => return open.pop().unwrap(),
            _ => (),
        }
    }
}

fn body(paper: &Document) -> Node {
    let mut document = part(&rendered(paper), "word/document.xml");
    let mut document = document.children.remove(0);
    document.children.remove(0)
}

/// As [`Document::to_text`], read back from the file; the contents are left out.
pub(crate) fn text_of(paper: &Document) -> String {
    let mut lines = Vec::new();
    for node in &body(paper).children {
        match node.name.as_str() {
            "w:p" if node.style() == "Pair" => lines.push(node.written(" | ")),
            "w:p" if node.style() != "Gap" => lines.push(node.written(" ")),
            "w:tbl" => table_lines(node, &mut lines),
            _ => (),
        }
    }
    plain(&lines.join("\n"))
}

fn table_lines(table: &Node, lines: &mut Vec<String>) {
    let styled = table
        .child("w:tblPr")
        .unwrap()
        .child("w:tblStyle")
        .is_some();
    for row in table.every("w:tr") {
        let cells = row.every("w:tc");
        let mut texts: Vec<String> = cells.iter().map(|it| it.written(" ")).collect();
        let numbers = (1..=texts.len()).map(|it| it.to_string());
        let head = !row.every("w:tblHeader").is_empty();
        if head && texts.iter().cloned().eq(numbers) {
            continue;
        }
        if !styled && texts.len() == 3 {
            texts.remove(1);
        }
        lines.push(texts.join(" | "));
    }
}

/// With plain spaces, and without empty lines.
pub(crate) fn plain(text: &str) -> String {
    let lines = text.lines().map(|it| it.replace('\u{a0}', " "));
    let lines = lines.map(|it| {
        it.split(' ')
            .filter(|it| !it.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    });
    lines
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_paper_says_in_a_word_processor_what_it_says_as_text() {
    for paper in [
        samples::protocol(),
        samples::plan(),
        samples::register(40),
        samples::wordy_register(),
    ] {
        assert_eq!(text_of(&paper), plain(&paper.to_text()), "{}", paper.title);
    }
}

#[test]
fn contents_charts_and_titles_over_columns_lose_no_word() {
    for paper in [samples::summary(), samples::marks()] {
        let written = plain(&body(&paper).written(" "));
        for word in plain(&paper.to_text())
            .split_whitespace()
            .filter(|it| *it != "|")
        {
            // The value of a chart stands in a cell of its own.
            assert!(written.contains(word.trim_end_matches(':')), "{word}");
        }
    }
}

#[test]
fn the_contents_are_a_field_that_reads_without_counting_anew() {
    let paper = samples::summary();
    let body = body(&paper);
    let contents = body.child("w:sdt").unwrap();
    let lines: Vec<&Node> = contents.every("w:p");
    let styles: Vec<&str> = lines.iter().map(|it| it.style()).collect();
    assert_eq!(styles[..3], ["TOCHeading", "TOC1", "TOC2"]);
    assert_eq!(lines[1].written("…"), "1. Общие сведения…3");
    let fields = |kind: &str| {
        let fields = contents.every("w:fldChar");
        fields
            .iter()
            .filter(|it| it.attribute("w:fldCharType") == kind)
            .count()
    };
    assert_eq!(
        [fields("begin"), fields("separate"), fields("end")],
        [21, 21, 21]
    );
    let anchors: Vec<&str> = contents
        .every("w:hyperlink")
        .iter()
        .map(|it| it.attribute("w:anchor"))
        .collect();
    let goals: Vec<&str> = body
        .every("w:bookmarkStart")
        .iter()
        .map(|it| it.attribute("w:name"))
        .collect();
    assert_eq!(anchors.len(), 20);
    assert_eq!(anchors, goals);
}

#[test]
fn heads_of_tables_are_repeated_and_every_row_covers_the_grid() {
    let body = body(&samples::marks());
    let tables = body.every("w:tbl");
    let table = tables[0];
    let columns = table.every("w:gridCol").len();
    assert_eq!(columns, 8);
    for row in table.every("w:tr") {
        assert!(!row.every("w:cantSplit").is_empty());
        let covered: usize = row
            .every("w:tc")
            .iter()
            .map(|it| {
                let span = it.every("w:gridSpan");
                span.first()
                    .map_or(1, |it| it.attribute("w:val").parse().unwrap())
            })
            .sum();
        assert_eq!(covered, columns);
    }
    let heads: Vec<&Node> = table
        .every("w:tr")
        .into_iter()
        .filter(|it| !it.every("w:tblHeader").is_empty())
        .collect();
    assert_eq!(heads.len(), 3, "bands, titles and numbers");
    let merges = |row: &Node| row.every("w:vMerge").len();
    assert_eq!(
        [merges(heads[0]), merges(heads[1]), merges(heads[2])],
        [2, 2, 0]
    );
}

#[test]
fn signatures_stay_with_the_end_of_the_text() {
    let body = body(&samples::protocol());
    let at = body
        .children
        .iter()
        .rposition(|it| it.name == "w:tbl")
        .unwrap();
    for before in &body.children[at - 2..at] {
        assert!(
            !before.every("w:keepNext").is_empty(),
            "{}",
            before.written(" ")
        );
    }
    let rows = body.children[at].every("w:tr");
    assert!(!rows[0].every("w:keepNext").is_empty());
    assert!(rows[1].every("w:keepNext").is_empty());
}

#[test]
fn breaks_of_pages_leave_no_empty_page_and_no_empty_line() {
    let mut paper = Document::new("Письмо");
    paper.push(Block::PageBreak);
    paper.push(Block::paragraph("Первая."));
    paper.push(Block::PageBreak);
    paper.push(Block::PageBreak);
    paper.push(Block::space(veche::documents::Space::Line));
    paper.push(
        Table::new(TextSize::Small)
            .column("А", 1, Align::Left)
            .row(["1"]),
    );
    paper.push(Block::PageBreak);
    let body = body(&paper);
    let breaks: Vec<bool> = body
        .children
        .iter()
        .filter(|it| it.name == "w:p")
        .map(|it| !it.every("w:pageBreakBefore").is_empty())
        .collect();
    assert_eq!(
        breaks,
        [false, true, false],
        "text, gap over the table, gap under it"
    );
}

#[test]
fn sheets_have_the_margins_of_the_standard_and_numbers_from_the_second_page() {
    for (paper, width, height, lies) in [
        (samples::protocol(), "11906", "16838", ""),
        (samples::register(3), "16838", "11906", "landscape"),
    ] {
        let body = body(&paper);
        let section = body.children.last().unwrap();
        let size = section.child("w:pgSz").unwrap();
        assert_eq!(
            [
                size.attribute("w:w"),
                size.attribute("w:h"),
                size.attribute("w:orient")
            ],
            [width, height, lies]
        );
        let margins = section.child("w:pgMar").unwrap();
        let margins = ["w:left", "w:right", "w:top", "w:bottom"].map(|it| margins.attribute(it));
        assert_eq!(margins, ["1701", "567", "1134", "1134"]);
        assert!(section.child("w:titlePg").is_some());
        let header = part(&rendered(&paper), "word/header1.xml");
        assert!(header.every("w:instrText")[0].text.contains("PAGE"));
    }
}

#[test]
fn odd_signs_do_no_harm_and_styles_of_letters_and_breaks_of_lines_stay() {
    let mut paper = Document::new("А & <Б>\u{1}");
    paper.push(
        Paragraph::new("а\u{0}б < в & г\nдва ")
            .bold("жирно\u{b}")
            .italic("\u{ffff}косо"),
    );
    let bytes = rendered(&paper);
    let body = body(&paper);
    let text = body.children[0].written(" ");
    assert_eq!(text, "аб < в & г\nдва жирно\nкосо");
    let runs = body.children[0].every("w:r");
    let styled = |name: &str| {
        runs.iter()
            .map(|it| !it.every(name).is_empty())
            .collect::<Vec<_>>()
    };
    assert_eq!(styled("w:b"), [false, true, false]);
    assert_eq!(styled("w:i"), [false, false, true]);
    let core = part(&bytes, "docProps/core.xml");
    assert_eq!(core.every("dc:title")[0].text, "А & <Б>");
    assert_eq!(
        core.every("dcterms:created")[0].text,
        "2026-05-28T13:26:40Z"
    );
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(rendered(&samples::summary()), rendered(&samples::summary()));
    let bytes = rendered(&samples::protocol());
    assert!(bytes.len() < 20_000, "{}", bytes.len());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    assert_eq!(
        archive.by_index(0).unwrap().name().unwrap(),
        "[Content_Types].xml"
    );
    for at in 0..archive.len() {
        let time = archive.by_index(at).unwrap().last_modified().unwrap();
        assert_eq!(time, zip::DateTime::default());
    }
}

/// The order that the schema of the format demands; Word refuses a file that has another one.
const ORDER: &[(&str, &[&str])] = &[
    (
        "w:pPr",
        &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:spacing",
            "w:ind",
            "w:jc",
            "w:outlineLvl",
        ],
    ),
    (
        "w:rPr",
        &[
            "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:sz", "w:szCs", "w:lang",
        ],
    ),
    (
        "w:tcPr",
        &["w:tcW", "w:gridSpan", "w:vMerge", "w:shd", "w:vAlign"],
    ),
    (
        "w:tblPr",
        &[
            "w:tblStyle",
            "w:tblW",
            "w:tblInd",
            "w:tblBorders",
            "w:tblLayout",
            "w:tblCellMar",
        ],
    ),
    ("w:tblCellMar", &["w:top", "w:left", "w:bottom", "w:right"]),
    ("w:tc", &["w:tcPr", "w:p"]),
    ("w:tbl", &["w:tblPr", "w:tblGrid", "w:tr"]),
    (
        "w:sectPr",
        &[
            "w:headerReference",
            "w:pgSz",
            "w:pgMar",
            "w:cols",
            "w:titlePg",
        ],
    ),
    (
        "w:style",
        &[
            "w:name",
            "w:basedOn",
            "w:next",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
        ],
    ),
    (
        "w:settings",
        &[
            "w:defaultTabStop",
            "w:autoHyphenation",
            "w:doNotHyphenateCaps",
            "w:characterSpacingControl",
            "w:compat",
            "w:themeFontLang",
            "w:decimalSymbol",
            "w:listSeparator",
        ],
    ),
];

#[test]
fn elements_stand_in_the_order_the_format_demands() {
    let mut names = BTreeSet::new();
    for paper in [
        samples::protocol(),
        samples::plan(),
        samples::summary(),
        samples::marks(),
    ] {
        let bytes = rendered(&paper);
        for name in [
            "word/document.xml",
            "word/styles.xml",
            "word/settings.xml",
            "word/header1.xml",
        ] {
            ordered(&part(&bytes, name), &mut names);
        }
        let styles = part(&bytes, "word/styles.xml");
        let known: BTreeSet<&str> = styles
            .every("w:style")
            .iter()
            .map(|it| it.attribute("w:styleId"))
            .collect();
        for used in part(&bytes, "word/document.xml").every("w:pStyle") {
            assert!(known.contains(used.attribute("w:val")), "{used:?}");
        }
    }
    for (name, _) in ORDER {
        assert!(names.contains(*name), "{name} was met");
    }
}

fn ordered(node: &Node, names: &mut BTreeSet<String>) {
    names.insert(node.name.clone());
    if let Some((_, order)) = ORDER.iter().find(|it| it.0 == node.name) {
        let places: Vec<usize> = node
            .children
            .iter()
            .map(|child| {
                let place = order.iter().position(|it| *it == child.name);
                place.unwrap_or_else(|| panic!("{} in {}", child.name, node.name))
            })
            .collect();
        assert!(places.is_sorted(), "{node:?}");
    }
    for child in &node.children {
        ordered(child, names);
    }
}

/// `VECHE_DOCX=DIR cargo test --test it keeps_samples` writes them for looking at in a word processor.
#[test]
fn keeps_samples_where_they_are_wanted() {
    let Some(dir) = std::env::var_os("VECHE_DOCX") else {
        return;
    };
    for (name, paper) in [
        ("protocol", samples::protocol()),
        ("plan", samples::plan()),
        ("register", samples::register(60)),
        ("wordy", samples::wordy_register()),
        ("summary", samples::summary()),
        ("marks", samples::marks()),
    ] {
        let path = std::path::Path::new(&dir).join(format!("{name}.docx"));
        std::fs::write(path, rendered(&paper)).unwrap();
    }
}
