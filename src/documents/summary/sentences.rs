//! What the summary says of the sessions of each body and of each contest the town held.

use std::collections::BTreeMap;

use crate::domain::Id;
use crate::domain::assignments::AssignmentState;
use crate::domain::awards::{Award, AwardKind};
use crate::domain::commissions::Body;
use crate::domain::contests::{Contest, ContestStatus};
use crate::domain::entries::Prize;
use crate::domain::summary_facts::{
    AssignmentLine, ItemLine, SessionLine, SummaryFacts, YearFacts,
};
use crate::i18n::grammar::lower_first;
use crate::i18n::{Label, Tr};

use super::paragraphs::{listed, sentence, share};

/// The sentences of every body, the one that met most first.
pub(super) fn sessions(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let mut bodies: BTreeMap<&str, Vec<&SessionLine>> = BTreeMap::new();
    for session in &facts.this.sessions {
        bodies.entry(&session.body_name).or_default().push(session);
    }
    let mut bodies: Vec<_> = bodies.into_values().collect();
    bodies.sort_by_key(|it| std::cmp::Reverse(held(it)));
    bodies
        .iter()
        .flat_map(|it| of_body(it, facts, tr))
        .collect()
}

fn held(sessions: &[&SessionLine]) -> u32 {
    sessions.iter().filter(|it| it.is_held()).count() as u32
}

fn of_body(sessions: &[&SessionLine], facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let Some(first) = sessions.first() else {
        return Vec::new();
    };
    let year = facts.this.year;
    let body = match first.body_name_of.as_str() {
        "" => tr.summary_body_unnamed(tr.quoted(&first.body_name)),
        name_of => name_of.to_owned(),
    };
    let mut said = Vec::new();
    match held(sessions) {
        0 => {}
        1 => said.push(tr.summary_sessions_one(year, 1, body.as_str())),
        count => {
            let held = tr.summary_sessions_held(count, abbreviation(&first.body_short_name));
            said.push(tr.summary_sessions_many(body.as_str(), year, held));
        }
    }
    said.extend(work(first.body, facts, tr));
    let dropped: Vec<_> = sessions.iter().filter(|it| it.is_dropped()).collect();
    if !dropped.is_empty() {
        let short = abbreviation(&first.body_short_name);
        let body = if short.is_empty() { &*body } else { short };
        let what = tr.summary_sessions_dropped(dropped.len() as u32, body);
        let reason = &dropped[0].reason;
        let shared = !reason.is_empty() && dropped.iter().all(|it| it.reason == *reason);
        said.push(if shared {
            format!("{what}{}.", tr.summary_because(reason.as_str()))
        } else {
            format!("{what}.")
        });
    }
    said
}

/// «ЭКК» stands in a sentence as it is; other short names would have to be declined.
fn abbreviation(short_name: &str) -> &str {
    if short_name.chars().all(char::is_uppercase) {
        short_name
    } else {
        ""
    }
}

/// What the sessions of a body considered, decided and had done.
fn work(body: Id<Body>, facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let this = &facts.this;
    let count = |lines: &[ItemLine]| lines.iter().filter(|it| it.body == body).count() as u32;
    let (items, decisions) = (count(&this.items), count(&this.decisions));
    let parts = listed([
        if items > 0 {
            tr.summary_sessions_items(items)
        } else {
            String::new()
        },
        if decisions > 0 {
            tr.summary_sessions_decisions(decisions)
        } else {
            String::new()
        },
    ]);
    let mut said = Vec::new();
    if !parts.is_empty() {
        said.push(sentence(&parts));
    }
    let given = |it: &&AssignmentLine| it.body == body && it.state != AssignmentState::Cancelled;
    let given: Vec<_> = this.assignments.iter().filter(given).collect();
    if !given.is_empty() {
        let count = given.len() as u32;
        let done = given
            .iter()
            .filter(|it| it.state == AssignmentState::Done)
            .count() as u32;
        said.push(tr.summary_sessions_assignments(count, done, share(done, count)));
    }
    said
}

pub(super) fn contests(facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let contests = facts.this.contests.iter();
    contests.flat_map(|it| of_contest(it, facts, tr)).collect()
}

fn of_contest(contest: &Contest, facts: &SummaryFacts, tr: &Tr) -> Vec<String> {
    let name = tr.quoted(&contest.name);
    match contest.status {
        ContestStatus::Decided => {}
        ContestStatus::Cancelled => {
            let because = match contest.status_reason.as_str() {
                "" => String::new(),
                reason => tr.summary_because(reason),
            };
            return vec![tr.summary_contest_cancelled(name, because)];
        }
        _ => return vec![tr.summary_contest_open(name)],
    }
    let this = &facts.this;
    let of_this = this
        .nominations
        .iter()
        .filter(|it| it.contest == contest.id);
    let (void, taken): (Vec<_>, Vec<_>) = of_this.partition(|it| it.void);
    let nominations = match taken.len() as u32 {
        0 => String::new(),
        count => tr.summary_contest_nominations(count),
    };
    let (gender, called) = called(&contest.name, tr);
    let mut said =
        vec![tr.summary_contest_held(gender, called, nominations, awards(contest.id, facts, tr))];
    said.extend(entries(contest, facts, tr));
    if !void.is_empty() {
        let names = listed(void.iter().map(|it| tr.quoted(&it.name)));
        said.push(tr.summary_contest_void(void.len() as u32, names));
    }
    said
}

/// The name of a contest inside a sentence and its gender: a name that does not say that it is a
/// contest stands in quotes after that word.
fn called(name: &str, tr: &Tr) -> (&'static str, String) {
    let word = tr.grammar_contest();
    let mut words = name.split_whitespace().map(str::to_lowercase);
    if words.any(|it| it == word) {
        (tr.gender_of(&word).code(), lower_first(name))
    } else {
        (
            tr.gender_of(&word).code(),
            tr.summary_contest_quoted(tr.quoted(name)),
        )
    }
}

fn prizes(contest: Id<Contest>, facts: &SummaryFacts, prize: Prize) -> u32 {
    let entries = facts.this.entries.iter();
    entries
        .filter(|it| it.contest == contest && it.prize == prize)
        .count() as u32
}

/// How many entries came, beside those of the contest of the same name a year before.
fn entries(contest: &Contest, facts: &SummaryFacts, tr: &Tr) -> Option<String> {
    let of =
        |year: &YearFacts, id| year.entries.iter().filter(|it| it.contest == id).count() as u32;
    let count = of(&facts.this, contest.id);
    let before = facts
        .last
        .contests
        .iter()
        .find(|it| it.name == contest.name);
    let beside = before.map_or_else(String::new, |it| {
        tr.summary_beside(facts.last.year, of(&facts.last, it.id))
    });
    (count > 0).then(|| {
        tr.summary_contest_entries(
            count,
            beside,
            prizes(contest.id, facts, Prize::Winner),
            prizes(contest.id, facts, Prize::PrizeWinner),
        )
    })
}

/// «, победителям и призёрам конкурса вручены подарочные сертификаты, …»
fn awards(contest: Id<Contest>, facts: &SummaryFacts, tr: &Tr) -> String {
    let awards = facts.this.awards.iter().map(|it| &it.award);
    let awards: Vec<&Award> = awards.filter(|it| it.contest == Some(contest)).collect();
    if awards.is_empty() {
        return String::new();
    }
    let mut kinds: Vec<(AwardKind, &str, u32)> = Vec::new();
    for award in &awards {
        let rest = rest_of_title(award, tr);
        match kinds
            .iter_mut()
            .find(|it| it.0 == award.kind && it.1 == rest)
        {
            Some(kind) => kind.2 += 1,
            None => kinds.push((award.kind, rest, 1)),
        }
    }
    kinds.sort_by_key(|it| it.0);
    let text = |(kind, rest, count): &(AwardKind, &str, u32)| {
        let kind = tr.summary_award_kind(kind.code(), *count);
        format!("{kind} {rest}").trim_end().to_owned()
    };
    let winners = prizes(contest, facts, Prize::Winner) > 0;
    let who = match (winners, prizes(contest, facts, Prize::PrizeWinner) > 0) {
        (true, true) => "both",
        (true, false) => "winners",
        (false, true) => "prize_winners",
        (false, false) => "others",
    };
    let handed = awards.iter().any(|it| it.handed_on.is_some());
    let handed = if handed { "yes" } else { "no" };
    tr.summary_contest_awards(who, handed, listed(kinds.iter().map(text)))
}

/// What the title of an award says after its kind: «Главы …» of «Благодарственное письмо Главы …».
fn rest_of_title<'a>(award: &'a Award, tr: &Tr) -> &'a str {
    let kind = award.kind.label(tr);
    let title = award.title.trim();
    let length = kind.chars().count();
    let begins: String = title
        .chars()
        .take(length)
        .flat_map(char::to_lowercase)
        .collect();
    if begins != kind.to_lowercase() {
        return "";
    }
    title
        .char_indices()
        .nth(length)
        .map_or("", |(at, _)| title[at..].trim())
}
