//! Columns of contests, awards and contests of others.

use super::{Column, Key, Mark};
use crate::domain::awards::{AwardRow, OutsideResult, OutsideRow};
use crate::domain::contests::{ContestRow, ContestStatus};
use crate::i18n::format::roman;
use crate::i18n::{Label, Tr};

pub const CONTESTS: &[Column<ContestRow>] = &[
    Column::<ContestRow>::new(Tr::contests_name, |it, _| name_of(it), 12),
    Column::<ContestRow>::new(Tr::contests_year, |it, _| it.year.to_string(), 2)
        .sorted_by(|it| Key::Number(it.year.into())),
    Column::<ContestRow>::new(Tr::contests_status, |it, tr| it.status.label(tr), 4)
        .marked(|it| mark_of(it.status)),
    Column::<ContestRow>::new(
        Tr::contests_nominations,
        |it, _| it.nominations.to_string(),
        3,
    )
    .sorted_by(|it| Key::Number(it.nominations.into()))
    .right(),
    Column::<ContestRow>::new(Tr::contests_entries, |it, _| it.entries.to_string(), 2)
        .sorted_by(|it| Key::Number(it.entries.into()))
        .right(),
    Column::<ContestRow>::new(
        Tr::contests_decided_on,
        |it, tr| tr.date_or_empty(it.decided_on),
        3,
    )
    .sorted_by(|it| Key::of_date(it.decided_on)),
];

/// «XI · Ежегодный конкурс …»
fn name_of(row: &ContestRow) -> String {
    match row.edition {
        Some(edition) => format!("{} · {}", roman(edition), row.name),
        None => row.name.clone(),
    }
}

pub fn mark_of(status: ContestStatus) -> Mark {
    match status {
        ContestStatus::Draft => Mark::Quiet,
        ContestStatus::Entries => Mark::Accent,
        ContestStatus::Scoring => Mark::Attention,
        ContestStatus::Decided => Mark::Good,
        ContestStatus::Cancelled => Mark::Bad,
    }
}

pub const AWARDS: &[Column<AwardRow>] = &[
    Column::<AwardRow>::new(
        Tr::awards_dated_on,
        |it, tr| tr.date_or_empty(it.award.dated_on),
        3,
    )
    .sorted_by(|it| Key::of_date(it.award.dated_on)),
    Column::<AwardRow>::new(Tr::awards_kind, |it, tr| it.award.kind.label(tr), 5),
    Column::<AwardRow>::new(Tr::awards_number, |it, _| it.award.number.clone(), 2),
    Column::<AwardRow>::new(Tr::awards_recipient, |it, _| it.recipient.clone(), 6),
    Column::<AwardRow>::new(
        Tr::awards_amount,
        |it, tr| amount(it.award.amount_kopecks, tr),
        3,
    )
    .sorted_by(|it| Key::of_number(it.award.amount_kopecks))
    .right(),
    Column::<AwardRow>::new(
        Tr::awards_handed_on,
        |it, tr| tr.date_or_empty(it.award.handed_on),
        3,
    )
    .sorted_by(|it| Key::of_date(it.award.handed_on)),
    Column::<AwardRow>::new(Tr::awards_reason, |it, _| it.award.reason.clone(), 8),
];

fn amount(kopecks: Option<i64>, tr: &Tr) -> String {
    kopecks.map(|it| tr.roubles(it)).unwrap_or_default()
}

pub const OUTSIDE: &[Column<OutsideRow>] = &[
    Column::<OutsideRow>::new(Tr::outside_year, |it, _| it.outside.year.to_string(), 2)
        .sorted_by(|it| Key::Number(it.outside.year.into())),
    Column::<OutsideRow>::new(Tr::outside_name, |it, _| it.outside.name.clone(), 7),
    Column::<OutsideRow>::new(Tr::outside_level, |it, tr| it.outside.level.label(tr), 3),
    Column::<OutsideRow>::new(
        Tr::outside_nomination,
        |it, _| it.outside.nomination.clone(),
        7,
    ),
    Column::<OutsideRow>::new(Tr::outside_result, |it, tr| it.outside.result.label(tr), 3).marked(
        |it| match it.outside.result {
            OutsideResult::Winner | OutsideResult::PrizeWinner => Mark::Good,
            OutsideResult::Participant => Mark::Accent,
            OutsideResult::Entered => Mark::Attention,
            OutsideResult::None => Mark::Quiet,
        },
    ),
    Column::<OutsideRow>::new(Tr::outside_award, |it, _| it.outside.award.clone(), 3),
];
