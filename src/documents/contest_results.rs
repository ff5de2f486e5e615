//! What a contest came to, for the public: who won with what.

use super::{Align, Block, Document, Table, TextSize};
use crate::domain::contest_card::NominationResult;
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::{Contest, ContestStatus, Nomination};
use crate::domain::entries::{Entry, Prize};
use crate::domain::ranking::Place;
use crate::i18n::format::roman;
use crate::i18n::{Label, Tr};

/// For the public: who won with what. No marks, no jurors.
pub fn contest_results(dossier: &ContestDossier, tr: &Tr) -> Document {
    let contest = &dossier.card.contest;
    let mut paper = Document::new(title_of(contest)).author(contest.organizer.as_str());
    if !contest.organizer.is_empty() {
        paper.push(Block::organization(contest.organizer.as_str()));
    }
    paper.push(Block::title(tr.paper_contest_results()));
    paper.push(Block::subtitle(title_of(contest)));
    paper.push(Block::paragraph(counts(dossier, tr)));
    if let Some(act) = dossier.regulation() {
        paper.push(Block::paragraph(tr.paper_contest_ground(tr.act(act))));
    }
    if contest.status != ContestStatus::Decided {
        paper.push(Block::note(tr.paper_contest_preliminary()));
    } else if let Some(day) = contest.decided_on {
        let text = tr.paper_contest_decided(tr.long_date(day));
        paper.push(Block::paragraph(sentence(text)));
    }
    for (at, result) in dossier.results().iter().enumerate() {
        nomination_head(&mut paper, dossier, result, at + 1, tr);
        if !result.void {
            paper.push(winners(dossier, result, tr));
        }
    }
    paper
}

/// «XI ежегодный конкурс …» or, without an edition, the name alone.
pub fn title_of(contest: &Contest) -> String {
    match contest.edition {
        Some(edition) => format!("{}\u{a0}{}", roman(edition), lowered(&contest.name)),
        None => contest.name.clone(),
    }
}

/// With a small first letter, unless the first word is an abbreviation.
fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// A sentence that may already end in the full stop of «г.».
fn sentence(text: String) -> String {
    if text.ends_with('.') {
        text
    } else {
        format!("{text}.")
    }
}

fn counts(dossier: &ContestDossier, tr: &Tr) -> String {
    let contest = &dossier.card.contest;
    let held = dossier.card.nominations.iter();
    let entries: usize = held.map(|it| dossier.card.admitted(it.id).count()).sum();
    let held = tr.paper_contest_held(title_of(contest), contest.year.to_string());
    let counts = tr.paper_contest_counts(
        tr.paper_contest_entries(entries),
        tr.paper_contest_nominations(dossier.card.nominations.len()),
    );
    format!("{held} {counts}")
}

pub(super) fn nomination_head(
    paper: &mut Document,
    dossier: &ContestDossier,
    result: &NominationResult,
    at: usize,
    tr: &Tr,
) {
    let Some(nomination) = dossier.nomination(result.nomination) else {
        return;
    };
    let name = full_name(nomination);
    paper.push(Block::heading(2, tr.paper_contest_nomination(at, name)));
    if !nomination.category.is_empty() {
        let category = tr.paper_contest_category(nomination.category.as_str());
        paper.push(Block::flush(category));
    }
    if result.void && nomination.void_reason.is_empty() {
        paper.push(Block::paragraph(tr.paper_contest_void()));
    } else if result.void {
        let reason = nomination.void_reason.trim_end_matches('.');
        paper.push(Block::paragraph(tr.paper_contest_void_why(reason)));
    } else if result.entries.is_empty() {
        paper.push(Block::paragraph(tr.results_nobody()));
    }
}

fn full_name(nomination: &Nomination) -> &str {
    if nomination.full_name.is_empty() {
        &nomination.name
    } else {
        &nomination.full_name
    }
}

/// Those with places and special prizes, as they were decided.
fn winners(dossier: &ContestDossier, result: &NominationResult, tr: &Tr) -> Block {
    let mut awarded: Vec<&Entry> = dossier
        .card
        .admitted(result.nomination)
        .filter(|it| it.place.is_some() || it.prize != Prize::None)
        .collect();
    awarded.sort_by_key(|it| it.place.unwrap_or(u32::MAX));
    if dossier.card.contest.status != ContestStatus::Decided || awarded.is_empty() {
        return Block::paragraph(tr.paper_contest_none());
    }
    // Where nobody named a project, there is nothing to say of projects.
    let projects = awarded.iter().any(|it| !it.project.trim().is_empty());
    let mut table = Table::new(TextSize::Medium)
        .column(tr.results_place(), 2, Align::Center)
        .column(tr.paper_contest_who(), 6, Align::Left);
    if projects {
        table = table.column(tr.results_project(), 8, Align::Left);
    }
    table = table.column(tr.paper_contest_prize(), 3, Align::Left);
    for entry in awarded {
        let place = entry.place.map(|it| it.to_string());
        let mut cells = vec![
            place.unwrap_or_else(|| "—".to_owned()),
            dossier.entrant(entry.id).to_owned(),
        ];
        if projects {
            cells.push(entry.project.clone());
        }
        cells.push(match entry.prize {
            Prize::None => String::new(),
            prize => prize.label(tr),
        });
        table = table.row(cells);
    }
    table.into()
}

/// A place as tables have it: «2 (разделено)».
pub fn place_text(place: Place, tr: &Tr) -> String {
    match place {
        Place::Taken {
            place,
            shared: false,
        } => place.to_string(),
        Place::Taken {
            place,
            shared: true,
        } => tr.results_place_shared(place),
        Place::Tied => tr.results_tied(),
        Place::Waiting => tr.results_waiting(),
        Place::BelowPass => tr.results_below(),
        Place::Beyond => tr.results_beyond(),
    }
}
