//! Agreements with partners.

use chrono::NaiveDate;

use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::agreements::{
    Agreement, AgreementCard, AgreementClause, AgreementParty, AgreementRow,
};
use crate::store::{self, Table, Txn};

impl Office {
    /// All agreements as they stand on a day, the newest first.
    pub fn agreement_rows(&self, today: NaiveDate) -> Result<Vec<AgreementRow>> {
        Ok(store::agreements::rows(self.reader(), today)?)
    }

    pub fn agreement_card(&self, id: Id<Agreement>) -> Result<Option<AgreementCard>> {
        Ok(store::agreements::card(self.reader(), id)?)
    }

    /// Adds the agreement, or makes it what the card says.
    pub fn save_agreement(&mut self, card: &AgreementCard) -> Result<()> {
        let stored = self.agreement_card(card.agreement.id)?;
        let op = match stored {
            Some(_) => Op::ChangeAgreement,
            None => Op::AddAgreement,
        };
        let mut card = card.clone();
        card.settle();
        self.transact(op, |tx| {
            match &stored {
                Some(it) if it.agreement == card.agreement => (),
                Some(_) => tx.update(&card.agreement)?,
                None => tx.insert(&card.agreement)?,
            }
            let empty = || AgreementCard::new(card.agreement.clone());
            sync(tx, &stored.unwrap_or_else(empty), &card)
        })
    }

    /// Removes the agreement with its clauses, if nothing else points at them.
    pub fn remove_agreement(&mut self, id: Id<Agreement>) -> Result<()> {
        self.transact(Op::RemoveAgreement, |tx| {
            let mut users = store::users(tx.reader(), Agreement::NAME, &id.to_string())?;
            let own = [AgreementParty::NAME, AgreementClause::NAME];
            users.retain(|(table, _)| !own.contains(table));
            if !users.is_empty() {
                let table = Agreement::NAME;
                return Err(Refusal::InUse { table, users }.into());
            }
            if let Some(stored) = store::agreements::card(tx.reader(), id)? {
                sync(tx, &stored, &AgreementCard::new(stored.agreement.clone()))?;
            }
            Ok(tx.delete(id)?)
        })
    }
}

fn sync(tx: &mut Txn<'_>, stored: &AgreementCard, card: &AgreementCard) -> Result<()> {
    let in_plans = store::agreements::clauses_in_plans(tx.reader(), stored.agreement.id)?;
    let is_gone = |id: &&Id<AgreementClause>| !card.clauses.iter().any(|it| it.id == **id);
    let gone = in_plans.iter().filter(is_gone).count();
    if gone > 0 {
        return Err(Refusal::ClausesInPlans {
            clauses: gone as u32,
        }
        .into());
    }
    tx.sync(&stored.parties, &card.parties)?;
    tx.sync(&stored.clauses, &card.clauses)?;
    Ok(tx.sync(&stored.works, &card.works)?)
}
