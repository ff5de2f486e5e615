//! In what a line of a table differs from an entry of the register: what stands there, what it says.

use chrono::NaiveDate;

use super::{Known, TosField};
use crate::domain::register::TosCard;
use crate::domain::tos::{TerritoryKind, TosStatus};
use crate::domain::town::Act;

/// A field, what the register has in it and what the table says.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub field: TosField,
    pub was: Option<Said>,
    pub becomes: Option<Said>,
}

/// A value that a field may have.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    Text(String),
    Number(u32),
    Day(NaiveDate),
    YesNo(bool),
    Kind(TerritoryKind),
    Status(TosStatus),
    Act(Act),
    Term(Option<NaiveDate>, Option<NaiveDate>),
}

/// What a card has in a field that is told of by itself; `None` where it has nothing, and for the
/// territory and the chair, which are records of their own.
pub fn said(card: &TosCard, field: TosField, known: Known) -> Option<Said> {
    let tos = &card.tos;
    let text = |text: &str| Some(Said::Text(text.trim().to_owned()));
    let boundary = || card.boundary_on(known.today).or(card.boundaries.last());
    let act = |id| card.act(id).cloned().map(Said::Act);
    let year = |year: i32| card.years.iter().find(|it| it.year == year);
    let chair = || card.chair_on(known.today);
    let status = || card.status_on(known.today);
    let found = match field {
        TosField::Number => text(&tos.number),
        TosField::Name => text(&tos.name),
        TosField::ShortName => text(&tos.short_name),
        TosField::Phone => text(&tos.phone),
        TosField::Email => text(&tos.email),
        TosField::Address => text(&tos.address),
        TosField::Ogrn => text(&tos.ogrn),
        TosField::Inn => text(&tos.inn),
        TosField::Kpp => text(&tos.kpp),
        TosField::Note => text(&tos.note),
        TosField::Boundaries => boundary().and_then(|it| text(&it.description)),
        TosField::BoundaryAct => boundary().and_then(|it| act(it.act)),
        TosField::CharterDate => card.registration()?.registered_on.map(Said::Day),
        TosField::CharterAct => act(card.registration()?.act),
        TosField::Residents => year(known.year)?.residents.map(Said::Number),
        TosField::Members => year(known.members_year)?.members.map(Said::Number),
        TosField::ChairSince | TosField::ChairUntil | TosField::ChairTerm => {
            chair().map(|it| Said::Term(it.since, it.until))
        }
        TosField::TerritoryKind => tos.territory_kind.map(Said::Kind),
        TosField::LegalEntity => tos.legal_entity.map(Said::YesNo),
        TosField::EnteredOn => tos.entered_on.map(Said::Day),
        TosField::Status => status().map(|it| Said::Status(it.status)),
        TosField::StatusDate => status()?.since.map(Said::Day),
        TosField::District | TosField::Territory | TosField::Chair | TosField::FiguresYear => None,
    };
    found.filter(|it| *it != Said::Text(String::new()) && *it != Said::Term(None, None))
}
