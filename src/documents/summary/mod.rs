//! The yearly summary as a paper: two parts in office Russian, the figures, a chart, and annexes
//! that list what is behind the numbers.

mod annexes;
mod paragraphs;
mod sentences;

pub use paragraphs::compose;

use crate::documents::{Align, Block, Chart, Cover, Document, Heading, Table, TextSize};
use crate::domain::summary::{Section, Summary, SummaryDossier};
use crate::domain::summary_facts::{Figure, SummaryFacts};
use crate::i18n::{Label, Locale, Tr};

/// A paragraph as it will be printed, and where it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    pub section: Section,
    /// What the records say now.
    pub composed: String,
    pub edit: Option<PassageEdit>,
}

/// What the user made of a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct PassageEdit {
    pub text: String,
    /// What the records said when it was edited, if they say something else now.
    pub outdated: Option<String>,
}

impl Passage {
    /// What is printed.
    pub fn text(&self) -> &str {
        self.edit.as_ref().map_or(&self.composed, |it| &it.text)
    }

    /// The facts under an edited paragraph have changed.
    pub fn is_outdated(&self) -> bool {
        self.edit.as_ref().is_some_and(|it| it.outdated.is_some())
    }
}

/// All paragraphs, in their order; one that has nothing to say is empty.
pub fn passages(dossier: &SummaryDossier, tr: &Tr) -> Vec<Passage> {
    let passage = |section: &Section| {
        let composed = compose(*section, &dossier.facts, tr);
        let edit = dossier.edit(*section).map(|it| {
            let current = it.composed == composed || in_other_language(*section, dossier, tr);
            PassageEdit {
                text: it.text.clone(),
                outdated: (!current).then(|| it.composed.clone()),
            }
        });
        Passage {
            section: *section,
            composed,
            edit,
        }
    };
    Section::ALL.iter().map(passage).collect()
}

/// A paragraph edited while the window spoke another language is not outdated by that alone.
fn in_other_language(section: Section, dossier: &SummaryDossier, tr: &Tr) -> bool {
    let mut others = Locale::ALL.iter().filter(|it| **it != tr.locale());
    let then = dossier.edit(section).map(|it| &it.composed);
    others.any(|it| then == Some(&compose(section, &dossier.facts, &Tr::new(*it))))
}

/// The paper of a year.
pub fn summary(dossier: &SummaryDossier, tr: &Tr) -> Document {
    let facts = &dossier.facts;
    let year = facts.this.year;
    let town = |text: fn(&crate::domain::town::Town) -> &String| {
        facts
            .town
            .as_ref()
            .map_or_else(String::new, |it| text(it).clone())
    };
    let mut paper = Document::new(tr.summary_title(year))
        .subject(tr.summary_done_heading(year))
        .author(town(|it| &it.administration))
        .size(TextSize::Medium)
        .contents(tr.summary_contents())
        .cover(Cover {
            organization: town(|it| &it.administration),
            title: tr.summary_cover_title(),
            subtitle: tr.summary_cover_subtitle(year),
            imprint: tr.summary_cover_imprint(town(|it| &it.place), year),
        });
    let name = match town(|it| &it.name) {
        name if name.is_empty() => tr.summary_no_town(),
        name => name,
    };
    paper.push(Heading::new(1, name.to_uppercase()).centred());
    paper.extend(dossier.summary.iter().filter_map(|it| issue(it, tr)));
    text_of(&mut paper, dossier, tr);
    if let Some(summary) = &dossier.summary
        && !summary.signer_name.is_empty()
    {
        let signer = (summary.signer_post.as_str(), summary.signer_name.as_str());
        paper.push(Block::signatures([signer]));
    }
    paper.push(Block::PageBreak);
    paper.push(Block::heading(1, tr.summary_figures_heading()));
    paper.push(figures(facts, tr));
    paper.extend(chart(facts, tr).map(Block::from));
    for (at, (title, table)) in annexes::annexes(facts, tr).into_iter().enumerate() {
        paper.push(Block::heading(1, tr.summary_annex(at as u32 + 1, title)));
        paper.push(table);
    }
    paper
}

/// The date and the number, once the paper is issued.
fn issue(summary: &Summary, tr: &Tr) -> Option<Block> {
    let date = summary
        .issued_on
        .map_or_else(String::new, |it| tr.long_date(it));
    let number = match summary.number.as_str() {
        "" => String::new(),
        number => tr.summary_number(number),
    };
    (!date.is_empty() || !number.is_empty()).then(|| Block::pair(date, number))
}

/// What was done, and the tasks; a part with nothing in it has no heading.
fn text_of(paper: &mut Document, dossier: &SummaryDossier, tr: &Tr) {
    let year = dossier.facts.this.year;
    let passages = passages(dossier, tr);
    let (tasks, done): (Vec<_>, Vec<_>) =
        passages.iter().partition(|it| it.section == Section::Tasks);
    paper.push(Block::heading(2, tr.summary_done_heading(year)));
    for line in done.iter().flat_map(|it| lines(it)) {
        paper.push(Block::paragraph(line));
    }
    let tasks: Vec<&str> = tasks.iter().flat_map(|it| lines(it)).collect();
    if !tasks.is_empty() {
        paper.push(Block::heading(2, tr.summary_tasks_heading(year + 1)));
        paper.extend(tasks.into_iter().map(|it| Block::item("–", it)));
    }
}

fn lines(passage: &Passage) -> impl Iterator<Item = &str> {
    passage
        .text()
        .lines()
        .map(str::trim)
        .filter(|it| !it.is_empty())
}

/// This year beside the last one; what neither year knows is left out.
fn figures(facts: &SummaryFacts, tr: &Tr) -> Table {
    let (this, last) = (&facts.this, &facts.last);
    let mut table = Table::new(TextSize::Small)
        .column(tr.summary_figure_column(), 6, Align::Left)
        .column(tr.summary_year_column(this.year), 2, Align::Right)
        .column(tr.summary_year_column(last.year), 2, Align::Right);
    for figure in Figure::ALL {
        let (now, before) = (this.count(*figure), last.count(*figure));
        if now > 0 || before > 0 {
            let numbers = [now, before].map(|it| tr.number(it.into()));
            let [now, before] = numbers;
            table = table.row([figure.label(tr), now, before]);
        }
    }
    table
}

fn chart(facts: &SummaryFacts, tr: &Tr) -> Option<Chart> {
    let first = facts.events_by_year.first()?.0;
    let held = |year: i32| {
        let found = facts.events_by_year.iter().find(|it| it.0 == year);
        found.map_or(0, |it| i64::from(it.1))
    };
    let bars = first..=facts.this.year;
    Some(
        bars.fold(Chart::new(tr.summary_chart_caption()), |chart, year| {
            chart.bar(year.to_string(), held(year))
        }),
    )
}
