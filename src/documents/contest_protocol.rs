//! The protocol of a jury: every mark, mean, place, tie and recusal.

use super::contest_results::{nomination_head, place_text, title_of};
use super::{Align, Block, Document, Paragraph, Table, TextSize};
use crate::domain::commissions::Role;
use crate::domain::contest_card::{EntryResult, NominationResult};
use crate::domain::contest_dossier::ContestDossier;
use crate::domain::contests::{Contest, ContestStatus, Criterion, Rounding};
use crate::domain::entries::Entry;
use crate::domain::people::Person;
use crate::domain::ranking::Place;
use crate::domain::scoring::{Cell, Marks, Scored};
use crate::i18n::format::roman;
use crate::i18n::{Label, Tr};

/// For the jury and the file: every mark, mean, place, tie and recusal.
pub fn contest_protocol(dossier: &ContestDossier, tr: &Tr) -> Document {
    let contest = &dossier.card.contest;
    let title = format!("{} {}", tr.paper_contest_protocol(), number(contest, tr));
    let mut paper = Document::new(title.trim())
        .subject(title_of(contest))
        .author(contest.organizer.as_str());
    protocol_head(&mut paper, dossier, tr);
    if contest.status != ContestStatus::Decided {
        paper.push(Block::note(tr.paper_contest_preliminary()));
    }
    jury(&mut paper, dossier, tr);
    rules(&mut paper, contest, tr);
    let marks = dossier.marks();
    for (at, result) in dossier.results().iter().enumerate() {
        nomination_head(&mut paper, dossier, result, at + 1, tr);
        if result.void || result.entries.is_empty() {
            continue;
        }
        paper.push(standings(dossier, result, tr));
        ties(&mut paper, dossier, result, tr);
        recusals(&mut paper, dossier, result, tr);
        if marks.is_empty() {
            continue;
        }
        paper.push(
            Paragraph::new("")
                .bold(tr.paper_contest_marks())
                .flush()
                .keep_with_next(),
        );
        paper.push(marks_table(dossier, result, &marks, tr));
    }
    let mut signatures = vec![(tr.paper_contest_chair(), signer(dossier, Role::Chair))];
    if dossier.juror_in(Role::Secretary).is_some() {
        let name = signer(dossier, Role::Secretary);
        signatures.push((tr.paper_contest_secretary(), name));
    }
    paper.push(Block::signatures(signatures));
    paper
}

fn number(contest: &Contest, tr: &Tr) -> String {
    if contest.protocol_number.is_empty() {
        String::new()
    } else {
        tr.paper_contest_number(contest.protocol_number.as_str())
    }
}

fn protocol_head(paper: &mut Document, dossier: &ContestDossier, tr: &Tr) {
    let contest = &dossier.card.contest;
    let head = if dossier.jury.is_empty() {
        &contest.organizer
    } else {
        &dossier.jury
    };
    if !head.is_empty() {
        paper.push(Block::organization(head.as_str()));
    }
    paper.push(Block::title(tr.paper_contest_protocol()));
    let of = match contest.name_of.as_str() {
        "" => tr.batch_contest_of(contest.name.as_str()),
        name_of => match contest.edition {
            Some(edition) => format!("{}\u{a0}{name_of}", roman(edition)),
            None => name_of.to_owned(),
        },
    };
    paper.push(Block::subtitle(tr.paper_contest_protocol_of(of)));
    let day = contest.decided_on.map(|it| tr.long_date(it));
    let day = day.unwrap_or_else(|| tr.paper_contest_no_date());
    paper.push(Block::pair(day, number(contest, tr)));
}

fn jury(paper: &mut Document, dossier: &ContestDossier, tr: &Tr) {
    paper.push(Block::label(tr.paper_contest_jury()));
    for juror in &dossier.card.jurors {
        let Some(person) = dossier.person_of(juror.id) else {
            continue;
        };
        let (name, role) = (person.short_name(), juror.role.label(tr));
        let line = if person.post.is_empty() {
            tr.paper_contest_juror(name, role)
        } else {
            tr.paper_contest_juror_post(name, role, person.post.as_str())
        };
        paper.push(Block::bullet(line));
    }
}

fn rules(paper: &mut Document, contest: &Contest, tr: &Tr) {
    let rounding = match contest.rounds() {
        Rounding::AtEnd => tr.paper_contest_at_end(),
        Rounding::EachCriterion => tr.paper_contest_each(),
    };
    let digits = tr.paper_contest_rule_digits(contest.digits);
    let rule = tr.paper_contest_rule_text(contest.aggregation.label(tr), rounding, digits);
    let mut text = rule;
    if let Some(mark) = contest.pass_mark {
        text = format!("{text} {}", tr.paper_contest_pass(tr.thousandths(mark)));
    }
    if !contest.paragraph.is_empty() {
        let ground = tr.paper_contest_rule_ground(contest.paragraph.as_str());
        text = format!("{text} {ground}");
    }
    paper.push(Block::labelled(tr.paper_contest_rule(), text));
}

/// A line an entry: the mean by each criterion, the score and the place.
fn standings(dossier: &ContestDossier, result: &NominationResult, tr: &Tr) -> Block {
    let criteria = criteria_of(dossier, result);
    let mut table = Table::new(TextSize::Small)
        .column(tr.results_number(), 2, Align::Center)
        .column(tr.paper_contest_who(), 6, Align::Left);
    for criterion in &criteria {
        table = table.column(criterion.name.as_str(), 3, Align::Center);
    }
    table = table.column(tr.results_score(), 2, Align::Center).column(
        tr.results_place(),
        3,
        Align::Center,
    );
    for entry in &result.entries {
        let number = dossier.entry(entry.entry).map(|it| it.number.clone());
        let mut cells = vec![
            number.unwrap_or_default(),
            dossier.entrant(entry.entry).to_owned(),
        ];
        cells.extend(means(dossier, entry, &criteria, tr));
        cells.push(score_text(entry, tr));
        cells.push(place_text(entry.place, tr));
        table = table.row(cells);
    }
    table.into()
}

fn criteria_of<'a>(dossier: &'a ContestDossier, result: &NominationResult) -> Vec<&'a Criterion> {
    let is_of = |it: &&Criterion| it.nomination.is_none_or(|it| it == result.nomination);
    dossier.card.criteria.iter().filter(is_of).collect()
}

/// As the contest rounds; a mean shown with more digits than it is counted with would mislead.
fn means(
    dossier: &ContestDossier,
    entry: &EntryResult,
    criteria: &[&Criterion],
    tr: &Tr,
) -> Vec<String> {
    let digits = dossier.card.contest.digits;
    let Scored::Full(score) = &entry.scored else {
        return vec![String::new(); criteria.len()];
    };
    let parts = score.parts.iter();
    parts
        .map(|it| tr.thousandths(it.counted.rounded(digits)))
        .collect()
}

fn score_text(entry: &EntryResult, tr: &Tr) -> String {
    let total = entry.scored.total();
    total.map_or_else(|| "—".to_owned(), |it| tr.thousandths(it))
}

fn ties(paper: &mut Document, dossier: &ContestDossier, result: &NominationResult, tr: &Tr) {
    let names = |ids: &mut dyn Iterator<Item = &str>| ids.collect::<Vec<_>>().join(", ");
    for tie in &result.ties {
        let entrants = names(&mut tie.entries.iter().map(|it| dossier.entrant(*it)));
        paper.push(Block::paragraph(tr.paper_contest_open_tie(entrants)));
    }
    for (note, entries) in settled(dossier, result) {
        let entrants = names(&mut entries.iter().map(|it| dossier.entrant(it.id)));
        let note = note.trim_end_matches('.');
        paper.push(Block::paragraph(tr.paper_contest_tie(entrants, note)));
    }
}

/// The decided ties of a nomination: what was noted, and whose tie it was.
pub fn settled<'a>(
    dossier: &'a ContestDossier,
    result: &NominationResult,
) -> Vec<(&'a str, Vec<&'a Entry>)> {
    let equal = result
        .entries
        .chunk_by(|left, right| left.scored.total() == right.scored.total());
    let mut ties = Vec::new();
    for group in equal.filter(|it| it.len() > 1 && it[0].place != Place::Tied) {
        let entries: Vec<&Entry> = group
            .iter()
            .filter_map(|it| dossier.entry(it.entry))
            .collect();
        let mut notes = entries.iter().map(|it| it.decision_note.trim());
        if let Some(note) = notes.rfind(|it| !it.is_empty()) {
            ties.push((note, entries));
        }
    }
    ties
}

fn recusals(paper: &mut Document, dossier: &ContestDossier, result: &NominationResult, tr: &Tr) {
    for entry in &result.entries {
        let of_it = dossier.card.recusals.iter();
        for it in of_it.filter(|it| it.entry == entry.entry) {
            let text = tr.paper_contest_recused_line(
                dossier.juror_name(it.juror),
                dossier.entrant(it.entry),
                it.reason.trim_end_matches('.'),
            );
            paper.push(Block::paragraph(text));
        }
    }
}

/// Every mark: a group an entry, a line a juror, and the means below them.
fn marks_table(
    dossier: &ContestDossier,
    result: &NominationResult,
    marks: &Marks,
    tr: &Tr,
) -> Block {
    let criteria = criteria_of(dossier, result);
    let mut table =
        Table::new(TextSize::Small).column(tr.paper_contest_juror_column(), 6, Align::Left);
    for criterion in &criteria {
        table = table.column(criterion.name.as_str(), 3, Align::Center);
    }
    for result in &result.entries {
        let number = dossier.entry(result.entry).map(|it| it.number.clone());
        let entrant = dossier.entrant(result.entry);
        table = table.group(tr.paper_contest_entry(number.unwrap_or_default(), entrant));
        for juror in &dossier.card.jurors {
            let is_recused = dossier.card.recusal(result.entry, juror.id).is_some();
            let mut cells = vec![dossier.juror_name(juror.id)];
            cells.extend(criteria.iter().map(|criterion| {
                let cell = Cell {
                    entry: result.entry,
                    juror: juror.id,
                    criterion: criterion.id,
                };
                match marks.get(&cell) {
                    _ if is_recused => tr.paper_contest_recused(),
                    Some(mark) => tr.thousandths(*mark),
                    None => String::new(),
                }
            }));
            table = table.row(cells);
        }
        let mut cells = vec![tr.paper_contest_mean()];
        cells.extend(means(dossier, result, &criteria, tr));
        table = table.total(cells);
    }
    table.into()
}

fn signer(dossier: &ContestDossier, role: Role) -> String {
    dossier
        .juror_in(role)
        .map(Person::signature_name)
        .unwrap_or_default()
}
