//! The register filled from a table: what each line would do, and all of it as one step.

mod matching;
mod people;
mod places;

use super::tos::sync;
use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::people::Person;
use crate::domain::register::TosCard;
use crate::domain::tos::Tos;
use crate::domain::tos_import::{
    Deed, Difference, Duplicates, Flaw, ImportPlan, ImportRules, Known, Planned, ReadLine, Said,
    Standing, TosField, TosLine, said,
};
use crate::domain::town::Territory;
use crate::store::{self, Reader, Txn};
use matching::Entries;
use people::People;
use places::Places;

/// Hears how many lines are done; `false` gives the import up.
pub type Progress<'a> = &'a mut dyn FnMut(usize) -> bool;

impl Office {
    /// What an import would do; nothing is changed.
    pub fn plan_import(
        &self,
        lines: impl Iterator<Item = ReadLine>,
        rules: &ImportRules,
        progress: Progress<'_>,
    ) -> Result<ImportPlan> {
        let importer = Importer::new(self.reader(), rules)?;
        importer.run(lines, None, progress)
    }

    /// Imports the lines as one step. Lines that can not be imported keep all out, unless
    /// `only_good` is set.
    pub fn import_tos(
        &mut self,
        lines: impl Iterator<Item = ReadLine>,
        rules: &ImportRules,
        progress: Progress<'_>,
    ) -> Result<ImportPlan> {
        self.transact(Op::ImportTos, |tx| {
            let importer = Importer::new(tx.reader(), rules)?;
            importer.run(lines, Some(tx), progress)
        })
    }
}

/// An import under way.
struct Importer<'a> {
    reader: &'a Reader,
    rules: &'a ImportRules,
    entries: Entries,
    places: Places,
    people: People,
    plan: ImportPlan,
}

impl<'a> Importer<'a> {
    fn new(reader: &'a Reader, rules: &'a ImportRules) -> Result<Self> {
        Ok(Self {
            reader,
            rules,
            entries: Entries::new(store::tos::namesakes(reader)?),
            places: Places::new(store::table::all(reader)?),
            people: People::new(store::tos_import::reached(reader)?),
            plan: ImportPlan::default(),
        })
    }

    fn run(
        mut self,
        lines: impl Iterator<Item = ReadLine>,
        mut tx: Option<&mut Txn<'_>>,
        progress: Progress<'_>,
    ) -> Result<ImportPlan> {
        const EACH: usize = 200;
        for (at, line) in lines.enumerate() {
            if at % EACH == 0 && !progress(at) {
                return Err(Refusal::Cancelled.into());
            }
            let planned = self.line(line, tx.as_deref_mut())?;
            self.plan.lines.push(planned);
        }
        let refused = self.plan.counts().refused;
        if tx.is_some() && refused > 0 && !self.rules.only_good {
            return Err(Refusal::BadLines { lines: refused }.into());
        }
        Ok(self.plan)
    }

    fn line(&mut self, line: ReadLine, tx: Option<&mut Txn<'_>>) -> Result<Planned> {
        let ReadLine {
            line,
            tos,
            problems,
        } = line;
        let mut planned = Planned {
            line,
            name: tos.name.clone(),
            standing: Standing::Refused,
            deed: Deed::Leave,
            problems,
        };
        if planned.problems.iter().any(|it| it.flaw.is_no_entry()) {
            planned.standing = Standing::NoEntry;
        } else if !planned.problems.iter().any(|it| it.flaw.keeps_out()) {
            match self.find(&tos) {
                Ok(found) => self.entry(&tos, found, &mut planned, tx)?,
                Err(flaw) => planned.tell(flaw),
            }
        }
        Ok(planned)
    }

    fn find(&mut self, line: &TosLine) -> Result<Found, Flaw> {
        let territories = self.places.of(line);
        let tos = self.entries.find(line, &territories)?;
        let territory = match (territories.as_slice(), tos) {
            ([], _) => None,
            ([one], _) => Some(*one),
            // Several of one name: it is the one that the entry is in.
            (_, Some(tos)) => self.entries.place_of(tos),
            (_, None) => return Err(Flaw::AmbiguousTerritory),
        };
        Ok(Found { territory, tos })
    }

    /// A line that is an entry: what it does, and, with `tx`, doing it.
    fn entry(
        &mut self,
        line: &TosLine,
        found: Found,
        planned: &mut Planned,
        tx: Option<&mut Txn<'_>>,
    ) -> Result<()> {
        let choice = self.rules.choices.get(&planned.line).copied();
        let choice = choice.or(self.rules.duplicates);
        let Some(tos) = found.tos.filter(|_| choice != Some(Duplicates::Add)) else {
            return self.new_entry(line, found, planned, tx);
        };
        if let Some(earlier) = self.entries.line_of(tos) {
            planned.standing = Standing::Twin(earlier);
            planned.deed = choice.map_or(Deed::Undecided, |_| Deed::Leave);
            return Ok(());
        }
        let stored = store::tos::card(self.reader, tos)?;
        let stored = stored.unwrap_or_else(|| TosCard::new(tos));
        self.entries.note(tos, planned.line);
        self.known_entry(line, found, &stored, choice, planned, tx)
    }

    fn new_entry(
        &mut self,
        line: &TosLine,
        found: Found,
        planned: &mut Planned,
        tx: Option<&mut Txn<'_>>,
    ) -> Result<()> {
        planned.standing = Standing::New;
        planned.deed = Deed::Add;
        if self.entries.number_is_taken(line) {
            planned.tell(Flaw::NumberElsewhere);
        }
        let mut card = TosCard::new(Id::new());
        let known = self.beside(line, found, &card, planned);
        line.apply(&mut card, known, false);
        self.entries.add(&card.tos, planned.line);
        self.write(known, tx, |tx| add(tx, &card))
    }

    /// A line about an entry of the register. An import never merges two people: a name alone
    /// makes nobody the same.
    fn known_entry(
        &mut self,
        line: &TosLine,
        found: Found,
        stored: &TosCard,
        choice: Option<Duplicates>,
        planned: &mut Planned,
        tx: Option<&mut Txn<'_>>,
    ) -> Result<()> {
        let known = self.beside(line, found, stored, planned);
        let mut card = stored.clone();
        let (fields, flaws) = line.apply(&mut card, known, false);
        for flaw in flaws {
            planned.tell(flaw);
        }
        if fields.is_empty() {
            planned.standing = Standing::Same;
            return Ok(());
        }
        let differences = self.differences(&fields, line, [stored, &card], known)?;
        planned.standing = Standing::Differs(differences);
        planned.deed = match choice {
            Some(Duplicates::Update) => Deed::Update,
            Some(Duplicates::Fill) => {
                card = stored.clone();
                let (filled, _) = line.apply(&mut card, known, true);
                if filled.is_empty() {
                    Deed::Leave
                } else {
                    Deed::Fill
                }
            }
            Some(_) => Deed::Leave,
            None => Deed::Undecided,
        };
        if matches!(planned.deed, Deed::Update | Deed::Fill) {
            return self.write(known, tx, |tx| change(tx, stored, &card));
        }
        Ok(())
    }

    /// What stands in each field of the old card and of the new one.
    fn differences(
        &self,
        fields: &[TosField],
        line: &TosLine,
        [old, new]: [&TosCard; 2],
        known: Known,
    ) -> Result<Vec<Difference>> {
        let difference = |field: &TosField| {
            let (was, becomes) = match field {
                TosField::Territory => (
                    self.territory_name(old.tos.territory)?,
                    line.territory.as_ref().map(|it| it.name.clone()),
                ),
                TosField::Chair => {
                    let chair = old.chair_on(known.today).map(|it| it.person);
                    (self.person_name(chair)?, Some(line.chair.clone()))
                }
                _ => {
                    return Ok(Difference {
                        field: *field,
                        was: said(old, *field, known),
                        becomes: said(new, *field, known),
                    });
                }
            };
            Ok(Difference {
                field: *field,
                was: was.map(Said::Text),
                becomes: becomes.map(Said::Text),
            })
        };
        fields.iter().map(difference).collect()
    }

    fn territory_name(&self, id: Option<Id<Territory>>) -> Result<Option<String>> {
        let Some(id) = id else { return Ok(None) };
        Ok(store::table::find(self.reader, id)?.map(|it: Territory| it.name))
    }

    fn person_name(&self, id: Option<Id<Person>>) -> Result<Option<String>> {
        let Some(id) = id else { return Ok(None) };
        Ok(store::table::find(self.reader, id)?.map(|it: Person| it.full_name()))
    }

    /// What the line needs beside itself: its territory, its chair, the year.
    fn beside(
        &mut self,
        line: &TosLine,
        found: Found,
        card: &TosCard,
        planned: &mut Planned,
    ) -> Known {
        let (chair, namesake) = self.people.chair_of(line, card);
        if namesake {
            planned.tell(Flaw::NamesakeOfChair);
        }
        Known {
            territory: found.territory,
            chair,
            year: line.residents_year.unwrap_or(self.rules.year),
            members_year: line.members_year.unwrap_or(self.rules.year),
            today: self.rules.today,
        }
    }

    /// Writes an entry, and before it the people and territories that come with it.
    fn write(
        &mut self,
        known: Known,
        mut tx: Option<&mut Txn<'_>>,
        write: impl FnOnce(&mut Txn<'_>) -> Result<()>,
    ) -> Result<()> {
        for territory in self.places.take(known.territory) {
            self.plan.territories += 1;
            if let Some(tx) = tx.as_deref_mut() {
                tx.insert(&territory)?;
            }
        }
        if let Some(person) = self.people.take(known.chair) {
            self.plan.people += 1;
            if let Some(tx) = tx.as_deref_mut() {
                tx.insert(&person)?;
            }
        }
        tx.map_or(Ok(()), write)
    }
}

/// What a line was found to be about.
#[derive(Clone, Copy)]
struct Found {
    territory: Option<Id<Territory>>,
    tos: Option<Id<Tos>>,
}

/// The acts first, so that nothing ever points at what is not there.
fn add(tx: &mut Txn<'_>, card: &TosCard) -> Result<()> {
    for act in &card.acts {
        tx.insert(act)?;
    }
    tx.insert(&card.tos)?;
    for charter in &card.charters {
        tx.insert(charter)?;
    }
    for boundary in &card.boundaries {
        tx.insert(boundary)?;
    }
    for officer in &card.officers {
        tx.insert(officer)?;
    }
    for status in &card.statuses {
        tx.insert(status)?;
    }
    for year in &card.years {
        tx.insert(year)?;
    }
    Ok(())
}

fn change(tx: &mut Txn<'_>, stored: &TosCard, card: &TosCard) -> Result<()> {
    if stored.tos != card.tos {
        tx.update(&card.tos)?;
    }
    sync(tx, stored, card)
}
