//! How the marks of jurors become the score of an entry, exactly, as the rule of the contest says.

use std::collections::BTreeMap;

use super::Id;
use super::contests::{Aggregation, Contest, Criterion, Juror, Rounding};
use super::entries::{Entry, Mark};
use super::score::Exact;

/// Where a mark stands: a juror's sheet has a row an entry and a column a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    pub entry: Id<Entry>,
    pub juror: Id<Juror>,
    pub criterion: Id<Criterion>,
}

impl Mark {
    pub fn cell(&self) -> Cell {
        Cell {
            entry: self.entry,
            juror: self.juror,
            criterion: self.criterion,
        }
    }
}

/// All marks of a contest by their cells. What is blank is not there.
pub type Marks = BTreeMap<Cell, i64>;

/// The marks as a table.
pub fn table_of(marks: &[Mark]) -> Marks {
    marks.iter().map(|it| (it.cell(), it.value)).collect()
}

/// Why a number is no mark of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkRefusal {
    /// Below the least or above the greatest.
    OutOfRange { min: i64, max: i64 },
    /// Not so many steps from the least.
    OffStep { min: i64, step: i64 },
}

impl Criterion {
    /// May a juror give this mark?
    pub fn check(&self, mark: i64) -> Result<(), MarkRefusal> {
        let (min, max, step) = (self.min_mark, self.max_mark, self.step);
        if mark < min || mark > max {
            return Err(MarkRefusal::OutOfRange { min, max });
        }
        let above = i128::from(mark) - i128::from(min);
        if step > 0 && above % i128::from(step) != 0 {
            return Err(MarkRefusal::OffStep { min, step });
        }
        Ok(())
    }

    /// Is it a criterion of this entry's nomination?
    pub fn is_of(&self, entry: &Entry) -> bool {
        self.nomination.is_none_or(|it| it == entry.nomination)
    }
}

/// The rules that are counted so far; the others are kept with a contest, but not computed.
pub const COUNTED: &[Aggregation] = &[
    Aggregation::Mean,
    Aggregation::MeanByCriterion,
    Aggregation::Sum,
    Aggregation::WeightedMean,
];

impl Contest {
    pub fn is_counted(&self) -> bool {
        COUNTED.contains(&self.aggregation)
    }

    /// Where rounding happens: the rule by criteria has its own answer.
    pub fn rounds(&self) -> Rounding {
        match self.aggregation {
            Aggregation::MeanByCriterion => Rounding::EachCriterion,
            _ => self.rounding,
        }
    }
}

/// One criterion of an entry: who gave what, and what it came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub criterion: Id<Criterion>,
    pub marks: Vec<(Id<Juror>, i64)>,
    /// Of the jurors who marked.
    pub mean: Exact,
    /// What goes into the score: the mean or the sum, weighted or rounded if the rule says so.
    pub counted: Exact,
}

/// How an entry was scored, with all that it was made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    pub parts: Vec<Part>,
    /// How many jurors marked it: recused ones are not among them.
    pub jurors: usize,
    /// The sum over the criteria before the last rounding.
    pub exact: Exact,
    /// In thousandths, rounded as the contest says.
    pub total: i64,
}

/// What can be said of an entry's score.
#[derive(Clone, Debug, PartialEq)]
pub enum Scored {
    Full(Score),
    /// Blank is neither zero nor recused: these marks must be given, or the jurors be recused.
    Incomplete(Vec<Cell>),
    /// There is no criterion, or no juror who may mark it.
    Unmarked,
}

impl Scored {
    pub fn total(&self) -> Option<i64> {
        match self {
            Self::Full(score) => Some(score.total),
            Self::Incomplete(_) | Self::Unmarked => None,
        }
    }
}

/// The score of one entry. `criteria` are those of its nomination, `jurors` those not recused.
pub fn score(
    contest: &Contest,
    entry: Id<Entry>,
    criteria: &[&Criterion],
    jurors: &[Id<Juror>],
    marks: &Marks,
) -> Scored {
    if criteria.is_empty() || jurors.is_empty() || !contest.is_counted() {
        return Scored::Unmarked;
    }
    let missing = missing(entry, criteria, jurors, marks);
    if !missing.is_empty() {
        return Scored::Incomplete(missing);
    }
    let parts: Vec<Part> = criteria
        .iter()
        .filter_map(|it| part(contest, entry, it, jurors, marks))
        .collect();
    let exact = parts
        .iter()
        .fold(Exact::ZERO, |sum, part| sum.plus(part.counted));
    Scored::Full(Score {
        total: exact.rounded(contest.digits),
        jurors: jurors.len(),
        exact,
        parts,
    })
}

fn missing(
    entry: Id<Entry>,
    criteria: &[&Criterion],
    jurors: &[Id<Juror>],
    marks: &Marks,
) -> Vec<Cell> {
    let cells = jurors.iter().flat_map(|juror| {
        criteria.iter().map(move |criterion| Cell {
            entry,
            juror: *juror,
            criterion: criterion.id,
        })
    });
    cells.filter(|it| !marks.contains_key(it)).collect()
}

fn part(
    contest: &Contest,
    entry: Id<Entry>,
    criterion: &Criterion,
    jurors: &[Id<Juror>],
    marks: &Marks,
) -> Option<Part> {
    let of_juror = |juror: &Id<Juror>| {
        let cell = Cell {
            entry,
            juror: *juror,
            criterion: criterion.id,
        };
        marks.get(&cell).map(|mark| (*juror, *mark))
    };
    let marks: Vec<(Id<Juror>, i64)> = jurors.iter().filter_map(of_juror).collect();
    let values: Vec<i64> = marks.iter().map(|(_, mark)| *mark).collect();
    let mean = Exact::mean(&values)?;
    let counted = match contest.aggregation {
        Aggregation::Sum => values
            .iter()
            .fold(Exact::ZERO, |sum, it| sum.plus(Exact::of(*it))),
        Aggregation::WeightedMean => mean.weighted(criterion.weight),
        _ => mean,
    };
    let counted = match contest.rounds() {
        Rounding::EachCriterion => Exact::of(counted.rounded(contest.digits)),
        Rounding::AtEnd => counted,
    };
    Some(Part {
        criterion: criterion.id,
        marks,
        mean,
        counted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A contest with so many criteria, an entry, and the marks of jurors: a row a juror.
    struct Sheet {
        contest: Contest,
        criteria: Vec<Criterion>,
        jurors: Vec<Id<Juror>>,
        entry: Id<Entry>,
        marks: Marks,
    }

    fn sheet(rows: &[&[Option<i64>]]) -> Sheet {
        let contest = Contest::new(Id::new(), 2020);
        let count = rows.first().map_or(0, |it| it.len());
        let criteria: Vec<_> = (0..count)
            .map(|_| Criterion::new(Id::new(), contest.id))
            .collect();
        let jurors: Vec<_> = rows.iter().map(|_| Id::new()).collect();
        let entry = Id::new();
        let mut marks = Marks::new();
        for (juror, row) in jurors.iter().zip(rows) {
            for (criterion, mark) in criteria.iter().zip(*row) {
                let cell = Cell {
                    entry,
                    juror: *juror,
                    criterion: criterion.id,
                };
                marks.extend(mark.map(|it| (cell, it * 1000)));
            }
        }
        Sheet {
            contest,
            criteria,
            jurors,
            entry,
            marks,
        }
    }

    impl Sheet {
        fn scored(&self) -> Scored {
            let criteria: Vec<_> = self.criteria.iter().collect();
            score(
                &self.contest,
                self.entry,
                &criteria,
                &self.jurors,
                &self.marks,
            )
        }
    }

    const ONE_ONE_TWO: &[&[Option<i64>]] = &[
        &[Some(1), Some(1), Some(1)],
        &[Some(1), Some(1), Some(1)],
        &[Some(2), Some(2), Some(2)],
    ];

    #[test]
    fn marks_one_one_two_on_three_criteria_make_four_or_a_hundredth_less() {
        let mut sheet = sheet(ONE_ONE_TWO);
        for (aggregation, rounding, total) in [
            (Aggregation::Mean, Rounding::AtEnd, 4000),
            (Aggregation::Mean, Rounding::EachCriterion, 3990),
            (Aggregation::MeanByCriterion, Rounding::AtEnd, 3990),
            (Aggregation::Sum, Rounding::AtEnd, 12_000),
            (Aggregation::WeightedMean, Rounding::AtEnd, 4000),
        ] {
            sheet.contest.aggregation = aggregation;
            sheet.contest.rounding = rounding;
            assert_eq!(sheet.scored().total(), Some(total), "{aggregation:?}");
        }
    }

    #[test]
    fn the_digits_are_those_of_the_contest() {
        let mut sheet = sheet(&[&[Some(1)], &[Some(1)], &[Some(2)]]);
        for (digits, total) in [(0, 1000), (1, 1300), (2, 1330), (3, 1333)] {
            sheet.contest.digits = digits;
            assert_eq!(sheet.scored().total(), Some(total));
        }
    }

    #[test]
    fn weights_count_only_where_the_rule_has_them() {
        let mut sheet = sheet(&[&[Some(4), Some(2)]]);
        sheet.criteria[0].weight = 500;
        assert_eq!(sheet.scored().total(), Some(6000));
        sheet.contest.aggregation = Aggregation::WeightedMean;
        assert_eq!(sheet.scored().total(), Some(4000));
    }

    #[test]
    fn a_blank_is_neither_zero_nor_recused() {
        let mut sheet = sheet(&[&[Some(4), Some(4)], &[Some(2), None]]);
        let blank = Cell {
            entry: sheet.entry,
            juror: sheet.jurors[1],
            criterion: sheet.criteria[1].id,
        };
        assert_eq!(sheet.scored(), Scored::Incomplete(vec![blank]));
        sheet.marks.insert(blank, 0);
        assert_eq!(sheet.scored().total(), Some(5000));
    }

    #[test]
    fn a_recused_juror_leaves_the_denominator() {
        let mut sheet = sheet(&[&[Some(5)], &[Some(4)], &[Some(0)]]);
        assert_eq!(sheet.scored().total(), Some(3000));
        sheet.jurors.pop();
        let Scored::Full(score) = sheet.scored() else {
            panic!("all who may mark it did");
        };
        assert_eq!((score.total, score.jurors), (4500, 2));
        assert_eq!(score.parts[0].marks.len(), 2);
    }

    #[test]
    fn without_jurors_criteria_or_a_rule_that_is_counted_there_is_no_score() {
        let mut sheet = sheet(&[&[Some(5)]]);
        sheet.contest.aggregation = Aggregation::Median;
        assert_eq!(sheet.scored(), Scored::Unmarked);
        sheet.contest.aggregation = Aggregation::Mean;
        sheet.jurors.clear();
        assert_eq!(sheet.scored(), Scored::Unmarked);
    }

    #[test]
    fn a_mark_out_of_range_or_off_the_step_is_refused() {
        let mut criterion = Criterion::new(Id::new(), Id::new());
        (criterion.min_mark, criterion.max_mark, criterion.step) = (1000, 5000, 500);
        assert_eq!(criterion.check(1500), Ok(()));
        for mark in [0, 999, 5001] {
            let refusal = MarkRefusal::OutOfRange {
                min: 1000,
                max: 5000,
            };
            assert_eq!(criterion.check(mark), Err(refusal));
        }
        let refusal = MarkRefusal::OffStep {
            min: 1000,
            step: 500,
        };
        assert_eq!(criterion.check(1250), Err(refusal));
        criterion.step = 0;
        assert_eq!(criterion.check(1250), Ok(()));
    }
}
