//! Awards for the winners and prize-winners of a contest, made in one go.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::awards::{Award, AwardKind};
use super::contest_dossier::ContestDossier;
use super::entries::Entry;

/// What each of them gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AwardBatch {
    pub kind: AwardKind,
    pub title: String,
    /// The next ones follow: «20/1», «20/2»; «1-БП», «2-БП».
    pub first_number: String,
    pub dated_on: Option<NaiveDate>,
    /// For the 1st, 2nd and 3rd place; a letter has none.
    pub amounts: [Option<i64>; 3],
    pub handed_on: Option<NaiveDate>,
    pub handed_by: String,
}

impl AwardBatch {
    pub fn new(kind: AwardKind) -> Self {
        Self {
            kind,
            title: String::new(),
            first_number: String::new(),
            dated_on: None,
            amounts: [None; 3],
            handed_on: None,
            handed_by: String::new(),
        }
    }

    /// Who would get one: those awarded who have none of this kind yet.
    pub fn recipients<'a>(&self, dossier: &'a ContestDossier) -> Vec<&'a Entry> {
        let has = |entry: &Entry| {
            let mut awards = dossier.awards.iter();
            awards.any(|it| it.entry == Some(entry.id) && it.kind == self.kind)
        };
        let awarded = dossier.awarded().into_iter();
        awarded.filter(|it| !has(it)).collect()
    }

    /// The awards themselves; `reason` says what an entry gets one for.
    pub fn make(&self, dossier: &ContestDossier, reason: impl Fn(&Entry) -> String) -> Vec<Award> {
        let mut number = self.first_number.trim().to_owned();
        let mut awards = Vec::new();
        for entry in self.recipients(dossier) {
            let mut award = Award::new(Id::new());
            let at = entry.place.and_then(|it| usize::try_from(it).ok());
            let amount = at.and_then(|it| self.amounts.get(it.wrapping_sub(1)));
            award.kind = self.kind;
            self.title.trim().clone_into(&mut award.title);
            award.number.clone_from(&number);
            award.dated_on = self.dated_on;
            award.amount_kopecks = amount.copied().flatten();
            award.contest = Some(dossier.card.contest.id);
            award.entry = Some(entry.id);
            award.reason = reason(entry);
            award.handed_on = self.handed_on;
            self.handed_by.trim().clone_into(&mut award.handed_by);
            awards.push(award);
            number = next_number(&number);
        }
        awards
    }
}

/// The number after this one: the last digits of it grow, or the first ones if letters end it.
pub fn next_number(number: &str) -> String {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let (start, end) = if number.ends_with(is_digit) {
        (number.trim_end_matches(is_digit).len(), number.len())
    } else {
        let Some(start) = number.find(is_digit) else {
            return number.to_owned();
        };
        let digits = number[start..].find(|it| !is_digit(it));
        (start, digits.map_or(number.len(), |it| start + it))
    };
    let digits = &number[start..end];
    match digits.parse::<u64>() {
        Ok(value) => {
            let width = digits.len();
            let next = value.saturating_add(1);
            format!("{}{next:0width$}{}", &number[..start], &number[end..])
        }
        Err(_) => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_on_as_offices_write_them() {
        for (number, next) in [
            ("20/1", "20/2"),
            ("1-БП", "2-БП"),
            ("7", "8"),
            ("099", "100"),
            ("009", "010"),
            ("б/н", "б/н"),
            ("", ""),
        ] {
            assert_eq!(next_number(number), next);
        }
    }
}
