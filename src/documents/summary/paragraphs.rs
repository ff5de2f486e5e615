//! What each paragraph of the summary says: facts to office Russian, a function a section.

use crate::domain::awards::{OutsideContest, OutsideResult};
use crate::domain::events::{EventKind, EventState, QuestionState};
use crate::domain::organizations::Organization;
use crate::domain::plans::Execution;
use crate::domain::summary::Section;
use crate::domain::summary_facts::{AgreementLine, Figure, SummaryFacts, TosLine};
use crate::domain::tos::TosStatus;
use crate::i18n::Tr;
use crate::i18n::grammar::{lower_first, upper_first};

use super::sentences::{contests, sessions};

/// The composed text of a paragraph; empty when there is nothing to say. Tasks are a line each.
pub fn compose(section: Section, facts: &SummaryFacts, tr: &Tr) -> String {
    let sentences = match section {
        Section::Tos => tos(facts, tr),
        Section::Awards => facts
            .this
            .outside
            .iter()
            .map(|it| outside(it, facts, tr))
            .collect(),
        Section::Partners => partners(facts, tr),
        Section::Events => events(facts, tr),
        Section::Questions => questions(facts, tr),
        Section::Sessions => sessions(facts, tr),
        Section::Contests => contests(facts, tr),
        Section::Plan => plan(facts, tr),
        Section::Tasks => return tasks(facts),
    };
    tidy(&sentences.join(" "))
}

/// One space between words, none before a stop: a part of a sentence may be empty.
fn tidy(text: &str) -> String {
    let words = text.split(' ').filter(|it| !it.is_empty());
    let mut tidy = words.collect::<Vec<_>>().join(" ");
    for stop in [".", ",", ";", ")", ":"] {
        tidy = tidy.replace(&format!(" {stop}"), stop);
    }
    tidy
}

/// The parts one after the other with commas.
pub(super) fn listed(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(", ")
}

/// How many of a hundred, rounded half up.
pub(super) fn share(part: u32, whole: u32) -> u32 {
    (200 * part + whole).checked_div(2 * whole).unwrap_or(0)
}

fn tos(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let (this, last) = (&facts.this, &facts.last);
    if this.tos.is_empty() {
        return Vec::new();
    }
    let (count, before) = (this.count(Figure::TosActive), last.count(Figure::TosActive));
    let municipality = facts
        .town
        .as_ref()
        .map_or("", |it| it.municipality_of.as_str());
    let mut said = vec![if before > 0 {
        tr.summary_tos_continued(this.year, municipality)
    } else {
        tr.summary_tos_begun(this.year, municipality)
    }];
    said.push(tr.summary_tos_active(count, this.year, before));
    let active = |it: &&TosLine| it.status == Some(TosStatus::Active);
    let residents: Vec<u32> = this
        .tos
        .iter()
        .filter(active)
        .filter_map(|it| it.residents)
        .collect();
    if !residents.is_empty() {
        let sum: u32 = residents.iter().sum();
        let shown = tr.number(sum.into());
        said.push(tr.summary_tos_residents(sum, residents.len() as u32, shown));
    }
    let names = |figure| listed(this.behind(figure).into_iter().map(|it| it.text));
    let registered = this.count(Figure::TosRegistered);
    if registered > 0 {
        said.push(tr.summary_tos_registered(registered, names(Figure::TosRegistered)));
    }
    let terminated = this.count(Figure::TosTerminated);
    if terminated > 0 {
        said.push(tr.summary_tos_terminated(terminated, names(Figure::TosTerminated)));
    }
    said
}

fn outside(it: &OutsideContest, facts: &SummaryFacts, tr: &Tr) -> String {
    let town = facts
        .town
        .as_ref()
        .map_or("", |it| it.administration.as_str());
    let who = if it.participant.is_empty() {
        town
    } else {
        &it.participant
    };
    let gender = tr.gender_of(who).code();
    let name = tr.quoted(&it.name);
    let mut place = if it.stage.is_empty() {
        tr.summary_outside_whole(it.level.code(), name)
    } else {
        let stage = tr.prepositional(&lower_first(&it.stage));
        tr.summary_outside_stage(stage, it.level.code(), name)
    };
    if !it.nomination.is_empty() {
        place = format!(
            "{place} {}",
            tr.summary_outside_nomination(tr.quoted(&it.nomination))
        );
    }
    let result = match it.result {
        OutsideResult::Winner | OutsideResult::PrizeWinner => it.result,
        _ => OutsideResult::Participant,
    };
    let result = result.code();
    if it.award.is_empty() {
        return tr.summary_outside_result(who, result, gender, place);
    }
    let award = tr.instrumental(&lower_first(&it.award));
    tr.summary_outside_award(who, gender, award, it.organizer.as_str(), result, place)
}

fn partners(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let year = facts.this.year;
    let begun = |it: &Organization| {
        it.since
            .is_some_and(|day| chrono::Datelike::year(&day) == year)
    };
    let chamber = |it: &Organization| {
        let partner = tr.instrumental(&it.name);
        if begun(it) {
            tr.summary_partner_begun(partner)
        } else {
            tr.summary_partner_continued(partner)
        }
    };
    let chambers = facts.this.chambers.iter().map(chamber);
    let agreements = facts.this.agreements.iter();
    chambers
        .chain(agreements.map(|it| agreement(it, tr)))
        .collect()
}

fn agreement(line: &AgreementLine, tr: &Tr) -> String {
    let title = tr.quoted(&line.agreement.title);
    if !line.works.is_empty() {
        let work = |it: &(String, String)| lower_first(bare(&it.1));
        return tr.summary_agreement_works(title, listed(line.works.iter().map(work)));
    }
    match (line.agreement.since, line.agreement.until) {
        (Some(since), Some(until)) => {
            use chrono::Datelike;
            let term = tr.summary_years(since.year(), until.year());
            tr.summary_agreement_between(title, term)
        }
        _ => tr.summary_agreement_idle(title),
    }
}

/// A text without the stop at its end.
fn bare(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ';', ','])
}

fn events(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let (this, last) = (&facts.this, &facts.last);
    let (count, before) = (
        this.count(Figure::EventsHeld),
        last.count(Figure::EventsHeld),
    );
    if this.events.is_empty() && before == 0 {
        return Vec::new();
    }
    let mut said = Vec::new();
    if let Some(reason) = this.shared_reason().filter(|_| count < before) {
        let reason = bare(reason);
        said.push(if 2 * count <= before {
            tr.summary_events_few(this.year, reason)
        } else {
            tr.summary_events_fewer(this.year, reason)
        });
    }
    let of_kind = |kind: &EventKind| {
        let held = this.events_in(EventState::Held);
        let count = held.filter(|it| it.kind == *kind).count() as u32;
        (count > 0).then(|| tr.summary_events_kind(kind.code(), count))
    };
    let kinds = listed(EventKind::ALL.iter().filter_map(of_kind));
    let held = tr.summary_events_held(count, this.year, last.year, before);
    said.push(if kinds.is_empty() {
        format!("{held}.")
    } else {
        format!("{held}: {kinds}.")
    });
    let people: u32 = this
        .events_in(EventState::Held)
        .filter_map(|it| it.people)
        .sum();
    if people > 0 {
        said.push(tr.summary_events_people(people, tr.number(people.into())));
    }
    let (cancelled, moved) = (
        this.count(Figure::EventsCancelled),
        this.count(Figure::EventsMoved),
    );
    let parts = listed([
        if cancelled > 0 {
            tr.summary_events_cancelled(cancelled)
        } else {
            String::new()
        },
        if moved > 0 {
            tr.summary_events_moved(moved)
        } else {
            String::new()
        },
    ]);
    if !parts.is_empty() {
        said.push(tr.summary_events_dropped(parts));
    }
    said
}

fn questions(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let (this, last) = (&facts.this, &facts.last);
    let count = this.count(Figure::Questions);
    if count == 0 {
        return Vec::new();
    }
    use QuestionState::{Answered, Declined, Open, Solved};
    let of_state = |state: QuestionState| {
        let count = this.questions.iter().filter(|it| it.state == state).count() as u32;
        (count > 0).then(|| tr.summary_questions_state(state.code(), count))
    };
    let parts = listed(
        [Solved, Answered, Declined, Open]
            .into_iter()
            .filter_map(of_state),
    );
    let before = last.count(Figure::Questions);
    vec![tr.summary_questions(count, last.year, before, tr.summary_questions_parts(parts))]
}

fn plan(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let this = &facts.this;
    let count = this.count(Figure::PlanItems);
    if count == 0 {
        return Vec::new();
    }
    let done = this.count(Figure::PlanDone);
    let of_state = |state: Execution| {
        let count = this.plan.iter().filter(|it| it.execution == state).count() as u32;
        (count > 0).then(|| tr.summary_plan_part(state.code(), count))
    };
    use Execution::{Cancelled, Moved, Open, Partly};
    let rest = listed(
        [Partly, Moved, Cancelled, Open]
            .into_iter()
            .filter_map(of_state),
    );
    let whole = tr.summary_plan_done(count, this.year, done, share(done, count));
    let mut said = vec![format!("{}.", listed([whole, rest]))];
    if facts.carried > 0 {
        said.push(tr.summary_plan_carried(facts.carried));
    }
    said
}

/// A line a task, with «;» at its end, the last one with a full stop.
fn tasks(facts: &SummaryFacts) -> String {
    let tasks: Vec<String> = facts
        .tasks
        .iter()
        .map(|it| lower_first(bare(&it.measure)))
        .filter(|it| !it.is_empty())
        .collect();
    if tasks.is_empty() {
        return String::new();
    }
    format!("{}.", tasks.join(";\n"))
}

/// A sentence from parts that may begin with a small letter.
pub(super) fn sentence(text: &str) -> String {
    format!("{}.", upper_first(text))
}
