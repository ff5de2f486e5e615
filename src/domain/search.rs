//! One question over all records: what is found, and which of it comes first.

use uuid::Uuid;

use super::code::codes;
use super::haystack::Haystack;
use super::text;

codes! {
    /// What a record that was found is, in the order they are shown in.
    pub enum FoundKind {
        Tos = "tos",
        Person = "person",
        Organization = "organization",
        Body = "body",
        Session = "session",
        Contest = "contest",
        Event = "event",
        Agreement = "agreement",
        Plan = "plan",
        AgendaItem = "agenda_item",
        Decision = "decision",
        Assignment = "assignment",
        Nomination = "nomination",
        Entry = "entry",
        Award = "award",
        OutsideContest = "outside_contest",
        PlanItem = "plan_item",
        Question = "question",
        Territory = "territory",
    }
}

/// A record that answers a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hit {
    pub kind: FoundKind,
    pub id: Uuid,
}

/// The same as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub hit: Hit,
    /// The record whose card shows it: of a decision, the session.
    pub opens: Uuid,
    pub title: String,
    /// What it belongs to: a number, a territory, a day; may be empty.
    pub place: String,
}

/// The texts of all records, kept in memory: 20 MB at 100,000 TOS with their chairs.
///
/// A column with an index finds a beginning at once, but parts of words in any order mean reading
/// every text: out of the file that is too slow for a keystroke.
#[derive(Default)]
pub struct SearchIndex {
    pools: Vec<Pool>,
}

struct Pool {
    kind: FoundKind,
    stack: Haystack,
    ids: Vec<Uuid>,
}

/// How well a line answers: the less, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It begins so.
    Beginning,
    /// Each word begins a word of it.
    Words,
    Parts,
}

impl SearchIndex {
    /// Adds what a record is found by.
    pub fn add(&mut self, hit: Hit, searched: &str) {
        if self.pools.last().is_none_or(|it| it.kind != hit.kind) {
            self.pools.push(Pool {
                kind: hit.kind,
                stack: Haystack::default(),
                ids: Vec::new(),
            });
        }
        if let Some(pool) = self.pools.last_mut() {
            pool.stack.push(&text::key(searched));
            pool.stack.end_line();
            pool.ids.push(hit.id);
        }
    }

    /// How many records are in it.
    pub fn len(&self) -> usize {
        self.pools.iter().map(|it| it.ids.len()).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.pools.is_empty()
    }

    /// The best answers to a query, at most `limit`. Of a word that is everywhere not all records
    /// are looked at: one types more then.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        const LOOKED_AT: usize = 400;
        let query = text::key(query);
        let mut hits: Vec<(Fit, FoundKind, &str, Uuid)> = Vec::new();
        for pool in &self.pools {
            for at in pool.stack.having(&query, LOOKED_AT) {
                let line = pool.stack.line(at as usize);
                hits.push((fit(line, &query), pool.kind, line, pool.ids[at as usize]));
            }
        }
        hits.sort_by_key(|(fit, kind, line, _)| (*fit, *kind as usize, *line));
        let hits = hits.into_iter().take(limit);
        hits.map(|(_, kind, _, id)| Hit { kind, id }).collect()
    }
}

fn fit(line: &str, query: &str) -> Fit {
    if line.starts_with(query) {
        return Fit::Beginning;
    }
    let begins = |word: &str| {
        line.match_indices(word).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            before.is_none_or(|it| !it.is_alphanumeric())
        })
    };
    if query.split(' ').all(begins) {
        Fit::Words
    } else {
        Fit::Parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_with_the_words_comes_before_what_has_them_inside() {
        let mut index = SearchIndex::default();
        let mut add = |kind, text: &str| {
            let id = Uuid::now_v7();
            index.add(Hit { kind, id }, text);
            id
        };
        let inside = add(FoundKind::Tos, "ТОС «Подберёзовик»");
        let word = add(FoundKind::Tos, "ТОС «Берёзка» Майна");
        let beginning = add(FoundKind::Person, "Березина Анна");
        let found: Vec<Uuid> = index.find("БЕРЁЗ", 9).into_iter().map(|it| it.id).collect();
        assert_eq!(found, [beginning, word, inside]);
        assert_eq!(index.find("майн тос", 9).len(), 1);
        assert_eq!(index.find("берез", 1)[0].id, beginning);
        assert!(index.find("  ", 9).is_empty());
    }
}
