//! A paper as plain text: what tests compare, and what can be pasted into a letter.

use std::fmt::Write as _;

use super::{Block, Chart, Document, Paragraph, Row, Signature, Space, Span, Table};

impl Document {
    /// All that the paper says, a line a paragraph or row; cells are parted by ` | `.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        if let Some(cover) = &self.cover {
            for line in [
                &cover.organization,
                &cover.title,
                &cover.subtitle,
                &cover.imprint,
            ] {
                push_line(&mut text, line);
            }
            text.push('\n');
        }
        for block in &self.blocks {
            block.add_to(&mut text);
        }
        text
    }
}

impl Block {
    fn add_to(&self, text: &mut String) {
        match self {
            Self::Title(title) => push_line(text, title.text()),
            Self::Corner(lines) => lines.iter().for_each(|line| push_line(text, line)),
            Self::Pair(left, right) => push_line(text, &format!("{left} | {right}")),
            Self::Heading(heading) => push_line(text, &format!("\n{}", heading.text)),
            Self::Paragraph(Paragraph { spans, .. }) => push_line(text, &joined(spans)),
            Self::Item(item) => {
                push_line(text, &format!("{} {}", item.marker, joined(&item.spans)));
            }
            Self::Table(table) => table.add_to(text),
            Self::Chart(chart) => chart.add_to(text),
            Self::Signatures(signers) => {
                for Signature { post, name } in signers {
                    push_line(text, &format!("{post} | {name}"));
                }
            }
            Self::Space(Space::Small) => (),
            Self::Space(_) => text.push('\n'),
            Self::PageBreak => text.push_str("\n\n"),
        }
    }
}

impl Table {
    fn add_to(&self, text: &mut String) {
        if self.bands.iter().any(|it| !it.title.is_empty()) {
            let bands: Vec<&str> = self.bands.iter().map(|it| it.title.as_str()).collect();
            push_line(text, &bands.join(" | "));
        }
        let titles: Vec<&str> = self.columns.iter().map(|it| it.title.as_str()).collect();
        push_line(text, &titles.join(" | "));
        for row in &self.rows {
            match row {
                Row::Cells(cells) | Row::Total(cells) => push_line(text, &cells.join(" | ")),
                Row::Group(title) => push_line(text, title),
            }
        }
    }
}

impl Chart {
    fn add_to(&self, text: &mut String) {
        for bars in &self.groups {
            let values: Vec<String> = bars.values.iter().map(i64::to_string).collect();
            writeln!(text, "{}: {}", bars.label, values.join(" | ")).expect("a string takes all");
        }
        push_line(text, &self.caption);
    }
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|it| it.text.as_str()).collect()
}

fn push_line(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::{Align, TextSize};

    #[test]
    fn a_paper_reads_as_text_in_its_order() {
        let mut paper = Document::new("Протокол");
        paper.push(Block::title("ПРОТОКОЛ"));
        paper.push(Block::pair("29 июня 2017 г.", "№ 4"));
        paper.push(Block::heading(3, "1. О плане"));
        paper.push(Block::labelled("СЛУШАЛИ:", "Иванову А. А."));
        paper.push(
            Table::new(TextSize::Small)
                .column("№", 1, Align::Center)
                .column("Мероприятие", 8, Align::Left)
                .group("Спорт")
                .row(["1", "Форум"])
                .total(["", "Всего 1"]),
        );
        paper.push(Chart::new("По годам").bar("2019", 3));
        paper.push(Block::signatures([("Председатель", "А. А. Иванова")]));
        assert_eq!(
            paper.to_text(),
            "ПРОТОКОЛ\n29 июня 2017 г. | № 4\n\n1. О плане\nСЛУШАЛИ: Иванову А. А.\n\
             № | Мероприятие\nСпорт\n1 | Форум\n | Всего 1\n2019: 3\nПо годам\n\
             Председатель | А. А. Иванова\n"
        );
    }
}
