//! Papers as files: what a reader sees, finds and hears.

use std::collections::BTreeSet;

use chrono::DateTime;
use lopdf::{Dictionary, Object};
use veche::documents::{Align, Block, Chart, Document, Row, Table, TextSize, pdf};
use veche::i18n::{Locale, Tr};

use crate::paper_samples as samples;

pub(crate) fn rendered(paper: &Document) -> Vec<u8> {
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:40+07:00").unwrap();
    pdf::render(paper, made_at, &Tr::new(Locale::Ru)).unwrap()
}

/// A file read back.
pub(crate) struct Reader(lopdf::Document);

impl Reader {
    pub(crate) fn of(paper: &Document) -> Self {
        Self(lopdf::Document::load_mem(&rendered(paper)).unwrap())
    }

    fn pages(&self) -> usize {
        self.0.get_pages().len()
    }

    /// The text of a page, from 1, with words divided at the end of a line put together again.
    pub(crate) fn page(&self, number: usize) -> String {
        let text = self.0.extract_text(&[number as u32]).unwrap();
        // The reader puts a space after every run of letters.
        let text = text
            .replace('\n', "")
            .replace("\u{ad} ", "")
            .replace('\u{ad}', "");
        let words = text.split(' ').filter(|it| !it.is_empty());
        words.collect::<Vec<_>>().join(" ")
    }

    pub(crate) fn text(&self) -> String {
        (1..=self.pages()).map(|it| self.page(it)).collect()
    }

    fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }

    fn follow<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.0.dereference(object).unwrap().1.as_dict().unwrap()
    }

    /// The bookmarks, each with a dash a level before it, and the page it leads to.
    pub(crate) fn bookmarks(&self) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        if let Ok(outlines) = self.catalog().get(b"Outlines") {
            self.bookmarks_under(self.follow(outlines), 0, &mut found);
        }
        found
    }

    fn bookmarks_under(&self, parent: &Dictionary, depth: usize, found: &mut Vec<(String, usize)>) {
        let mut next = parent.get(b"First").ok();
        while let Some(item) = next {
            let item = self.follow(item);
            let title = lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap();
            let goal = item.get(b"Dest").unwrap().as_array().unwrap();
            let goal = goal[0].as_reference().unwrap();
            let page = self
                .0
                .get_pages()
                .into_iter()
                .find(|(_, id)| *id == goal)
                .unwrap()
                .0;
            found.push((format!("{}{title}", "- ".repeat(depth)), page as usize));
            self.bookmarks_under(item, depth + 1, found);
            next = item.get(b"Next").ok();
        }
    }

    /// The names of the embedded fonts, with how many bytes each takes.
    fn fonts(&self) -> Vec<(String, usize)> {
        let dictionaries = self.0.objects.values().filter_map(|it| it.as_dict().ok());
        let fonts = dictionaries.filter(|it| it.has(b"FontFile2"));
        fonts
            .map(|it| {
                let name = it.get(b"FontName").unwrap().as_name().unwrap();
                let file = self.0.dereference(it.get(b"FontFile2").unwrap()).unwrap().1;
                let program = file.as_stream().unwrap().decompressed_content().unwrap();
                (String::from_utf8_lossy(name).into_owned(), program.len())
            })
            .collect()
    }
}

#[test]
fn every_word_of_a_protocol_can_be_found() {
    let paper = samples::protocol();
    let reader = Reader::of(&paper);
    assert_eq!(reader.pages(), 4);
    let text = reader.text();
    let words: BTreeSet<String> = paper
        .to_text()
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    assert!(words.len() > 100);
    for word in words.iter().filter(|it| *it != "|") {
        assert!(text.contains(word.as_str()), "{word}");
    }
    assert!(
        text.contains("14 мая 2026 г. № 17-П/2026"),
        "by plain spaces"
    );
    assert!(
        text.contains("территориального общественного самоуправления"),
        "over a line's end"
    );
}

#[test]
fn pages_are_numbered_from_the_second_one() {
    let reader = Reader::of(&samples::protocol());
    let numbered = |page: usize| reader.page(page).ends_with(&page.to_string());
    assert_eq!([1, 2, 3, 4].map(numbered), [false, true, true, true]);
}

#[test]
fn headings_are_nested_bookmarks_and_lines_of_the_contents() {
    let reader = Reader::of(&samples::summary());
    let bookmarks = reader.bookmarks();
    assert_eq!(bookmarks.len(), 20);
    assert_eq!(bookmarks[0], ("1. Общие сведения".to_owned(), 3));
    assert_eq!(bookmarks[1].0, "- 1.1. Показатели за отчётный период");
    assert_eq!(bookmarks[4].0, "2. Итоги реализации программы");
    let contents = reader.page(2);
    for (title, page) in &bookmarks {
        let title = title.trim_start_matches("- ");
        let line = contents
            .split(title)
            .nth(1)
            .unwrap_or_else(|| panic!("{title}"));
        let number = line
            .trim_start_matches(['.', ' '])
            .split(' ')
            .next()
            .unwrap();
        assert!(number.starts_with(&page.to_string()), "{title}: {number}");
        assert!(reader.page(*page).contains(title), "{title} on {page}");
    }
    let page = reader.0.get_pages()[&2];
    let page = reader.0.get_dictionary(page).unwrap();
    let links = page.get(b"Annots").unwrap().as_array().unwrap();
    assert_eq!(links.len(), bookmarks.len(), "each line leads to its page");
}

#[test]
fn a_file_says_what_it_is() {
    let reader = Reader::of(&samples::protocol());
    let catalog = reader.catalog();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ru-RU");
    let shown = reader.follow(catalog.get(b"ViewerPreferences").unwrap());
    assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let info = reader.follow(reader.0.trailer.get(b"Info").unwrap());
    let text = |key: &[u8]| lopdf::decode_text_string(info.get(key).unwrap()).unwrap();
    assert_eq!(
        text(b"Title"),
        "Протокол № 17-П/2026 заседания комиссии по делам ТОС"
    );
    assert_eq!(text(b"Author"), "Совет депутатов Усть-Абаканского района");
    assert_eq!(text(b"CreationDate"), "D:20260528202640+07'00'");
    let metadata = reader
        .0
        .dereference(catalog.get(b"Metadata").unwrap())
        .unwrap()
        .1;
    let metadata = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
    assert!(metadata.contains("2026-05-28T20:26:40+07:00"));
}

#[test]
fn only_the_letters_used_are_embedded() {
    let mut paper = Document::new("Письмо");
    paper.push(Block::paragraph("Утвердить план."));
    let fonts = Reader::of(&paper).fonts();
    let [(name, size)] = fonts.as_slice() else {
        panic!("one face is used: {fonts:?}");
    };
    assert_eq!(name, "VECHEA+Tinos-Regular");
    assert!(*size < 6_000, "{size} bytes for a dozen letters");
    assert!(rendered(&paper).len() < 12_000);
}

#[test]
fn the_head_of_a_table_is_on_each_of_its_pages() {
    let reader = Reader::of(&samples::register(100));
    assert!(reader.pages() > 4);
    for page in 1..=reader.pages() {
        let text = reader.page(page);
        assert!(text.contains("Наименование ТОС"), "page {page}");
        assert!(text.contains("Председатель"), "page {page}");
    }
    let last = reader.page(reader.pages());
    assert!(last.contains("100 ТОС «"), "{last}");
}

#[test]
fn a_row_taller_than_a_page_is_parted_and_nothing_is_lost() {
    let lines: Vec<String> = (1..=200).map(|it| format!("строка{it}")).collect();
    let mut paper = Document::new("Длинная ячейка");
    paper.push(
        Table::new(TextSize::Large)
            .column("№", 1, Align::Center)
            .column("Текст", 4, Align::Left)
            .row(["1".to_owned(), lines.join("\n")])
            .row(["2", "конец"]),
    );
    let reader = Reader::of(&paper);
    assert!(reader.pages() >= 5);
    let text = reader.text();
    assert!(
        lines
            .iter()
            .all(|line| text.contains(&format!("{line} ")) || text.contains(line))
    );
    assert!(reader.page(reader.pages()).contains("конец"));
}

#[test]
fn signatures_never_stand_alone_on_a_page() {
    for filler in 20..60 {
        let mut paper = Document::new("Протокол");
        for line in 0..filler {
            paper.push(Block::paragraph(format!("Строка {line}.")));
        }
        let long = "Решение принято единогласно. ".repeat(8);
        paper.push(Block::paragraph(long));
        paper.push(Block::signatures([("Председатель", "А. А. Иванова")]));
        let reader = Reader::of(&paper);
        let last = reader.page(reader.pages());
        assert!(
            last.contains("Иванова") && last.contains("единогласно"),
            "{filler}: {last}"
        );
    }
}

#[test]
fn a_long_list_of_signers_begins_under_the_table_and_goes_on() {
    let reader = Reader::of(&samples::marks());
    let signed = |page: usize| reader.page(page).contains("Член жюри");
    let pages: Vec<bool> = (1..=reader.pages()).map(signed).collect();
    assert_eq!(pages, [false, false, true, true]);
    assert!(reader.page(3).contains("Итог"), "under the last rows");
}

#[test]
fn the_same_paper_made_at_the_same_time_is_the_same_file() {
    for paper in [
        samples::protocol(),
        samples::summary(),
        samples::register(40),
    ] {
        assert!(rendered(&paper) == rendered(&paper), "{}", paper.title);
    }
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:41+07:00").unwrap();
    let later = pdf::render(&samples::protocol(), made_at, &Tr::new(Locale::Ru)).unwrap();
    assert!(
        later != rendered(&samples::protocol()),
        "a second later is another file"
    );
}

#[test]
fn whatever_is_typed_a_paper_comes_out() {
    let word = "щ".repeat(300);
    let odd = [
        "",
        " ",
        "\n",
        "\n\n\n",
        "\0\u{1}\u{7f}",
        "😀👩‍👩‍👧",
        "שלום",
        "العربية",
        "中文",
        "\u{ad}\u{ad}",
        "раз\r\nдва\rтри",
        "\u{301}",
        "é",
        "<b>&amp;(\\)%",
        &word,
        "\u{feff}\u{200b}",
        "\u{10ffff}",
        "а\u{a0}".repeat(200).leak(),
    ];
    let mut paper = Document::new(odd.join("|"))
        .author(odd[5])
        .subject(odd[4])
        .contents(odd[3]);
    for text in odd {
        for level in [0, 1, 2, 3, 200] {
            paper.push(Block::heading(level, text));
        }
        paper.push(Block::title(text));
        paper.push(Block::corner([text]));
        paper.push(Block::pair(text, text));
        paper.push(Block::labelled(text, text));
        paper.push(Block::item(text, text));
        paper.push(Block::note(text));
        paper.push(
            Chart::new(text)
                .series([text, text])
                .bars(text, [1, -1])
                .bars(text, []),
        );
        let table = Table::new(TextSize::Tiny)
            .band(text, 2)
            .band(text, 40)
            .column(text, 0, Align::Left)
            .column(text, 1, Align::Justify)
            .column(text, 500, Align::Right)
            .numbered();
        paper.push(
            table
                .group(text)
                .row([text; 3])
                .row([text; 1])
                .row([text; 9])
                .rows([Row::Cells(Vec::new())])
                .total([text; 3]),
        );
        paper.push(Block::signatures([(text, text)]));
    }
    paper.push(Table::new(TextSize::Small).row(["без столбцов"]));
    paper.push(Chart::new(""));
    paper.push(Block::signatures([("", ""); 0]));
    let reader = Reader::of(&paper);
    assert!(
        reader.text().contains("□"),
        "a letter that can not be drawn is seen"
    );
    assert!(
        Reader::of(&Document::new("")).pages() == 1,
        "an empty paper is an empty page"
    );
}

#[test]
#[ignore = "writes files into target/tmp, to be looked at as pages"]
fn write_samples() {
    for (name, paper) in [
        ("protocol", samples::protocol()),
        ("plan", samples::plan()),
        ("register", samples::register(60)),
        ("wordy", samples::wordy_register()),
        ("summary", samples::summary()),
        ("marks", samples::marks()),
    ] {
        let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
        std::fs::write(path, rendered(&paper)).unwrap();
    }
}

#[test]
fn sums_never_stand_on_a_page_without_a_row_above_them() {
    for count in 20..60 {
        let mut table = Table::new(TextSize::Small).column("ТОС", 10, Align::Left);
        for _ in 0..count {
            table = table.row(["Берёзка"]);
        }
        let table = table.total(["Итого"]).total(["Всего"]);
        let mut paper = Document::new("Реестр");
        paper.push(table);
        let reader = Reader::of(&paper);
        let last = reader.page(reader.pages());
        assert!(last.contains("Итого") && last.contains("Всего"), "{count}");
        assert!(last.contains("Берёзка"), "{count}: {last}");
    }
}
