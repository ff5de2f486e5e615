//! Documents attached to records: added, read, taken away.

use super::{Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::attachments::{Attachment, LIMIT, Owner};
use crate::store;

impl Office {
    /// The documents of a record, the newest last.
    pub fn attachments(&self, owner: Owner) -> Result<Vec<Attachment>> {
        Ok(store::attachments::of(self.reader(), owner)?)
    }

    /// Keeps a document with its bytes; the same bytes are kept once.
    pub fn attach(&mut self, owner: Owner, name: &str, bytes: &[u8]) -> Result<Id<Attachment>> {
        check_size(name, bytes.len() as u64)?;
        let today = self.now().date_naive();
        self.transact(Op::Attach, |tx| {
            let hash = tx.keep_content(bytes)?;
            let mut new = Attachment::new(owner, name, hash, bytes.len() as u32);
            new.added_on = Some(today);
            tx.insert(&new)?;
            Ok(new.id)
        })
    }

    /// The document and its bytes, which are what was once attached.
    pub fn attached(&self, id: Id<Attachment>) -> Result<(Attachment, Vec<u8>)> {
        let it = self.get(id)?;
        match store::attachments::content(self.reader(), &it.hash)? {
            Some(bytes) => Ok((it, bytes)),
            None => Err(Refusal::NoContent { name: it.name }.into()),
        }
    }

    /// Takes a document away. Its bytes stay while the journal can bring it back.
    pub fn detach(&mut self, id: Id<Attachment>) -> Result<()> {
        self.remove(Op::Detach, id)
    }
}

/// Refuses a document that is too big or has nothing in it; asked before it is read, too.
pub fn check_size(name: &str, bytes: u64) -> Result<()> {
    let name = name.to_owned();
    match bytes {
        0 => Err(Refusal::EmptyDocument { name }.into()),
        bytes if bytes > LIMIT => Err(Refusal::DocumentTooBig { name, bytes }.into()),
        _ => Ok(()),
    }
}
