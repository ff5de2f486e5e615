//! Acts live with what rests on them: they come with it, and go when nothing needs them any more.

use super::Result;
use crate::domain::town::Act;
use crate::store::{self, Table, Txn};

/// Makes the acts of an aggregate what they are wanted to be. One that is no longer wanted stays
/// if another record rests on it; so call it after the records of the aggregate are in order.
pub(super) fn sync_acts(tx: &mut Txn<'_>, stored: &[Act], wanted: &[Act]) -> Result<()> {
    let has = |acts: &[Act], id| acts.iter().any(|it| it.id == id);
    let mut known = Vec::new();
    for old in stored {
        let users = || store::users(tx.reader(), Act::NAME, &old.id.to_string());
        if has(wanted, old.id) || users()?.is_empty() {
            known.push(old.clone());
        }
    }
    for new in wanted.iter().filter(|it| !has(stored, it.id)) {
        // It may have come to this card from another one.
        known.extend(tx.find(new.id)?);
    }
    Ok(tx.sync(&known, wanted)?)
}
