//! Versions of minutes: frozen at signing, printed from ever after, compared.

use chrono::NaiveDate;

use super::sessions::live_dossier;
use super::{Office, Refusal, Result};
use crate::domain::Id;
use crate::domain::minutes_versions::{
    MinutesVersion, SessionSource, Snapshot, VersionRow, Wordings,
};
use crate::domain::sessions::{Session, SessionStatus};
use crate::domain::sitting::Dossier;
use crate::store::{self, Reader, Txn};

impl Office {
    /// The versions of the minutes of a session, the first one first.
    pub fn minutes_versions(&self, session: Id<Session>) -> Result<Vec<VersionRow>> {
        Ok(store::minutes_versions::rows(self.reader(), session)?)
    }

    /// Everything a paper of the session says: of signed minutes, as they were signed. An error if
    /// there is no such session.
    pub fn session_dossier(&self, id: Id<Session>) -> Result<Dossier> {
        Ok(self.session_source(id)?.dossier)
    }

    /// As [`Office::session_dossier`], with the wording its papers are printed in. Minutes signed
    /// before versions were kept, and those whose version is damaged, are read from the records.
    pub fn session_source(&self, id: Id<Session>) -> Result<SessionSource> {
        let session: Session = self.get(id)?;
        let standing = match session.status {
            SessionStatus::Signed => store::minutes_versions::standing(self.reader(), id)?,
            _ => None,
        };
        let damaged = standing.as_ref().map(|it| it.number);
        match standing.as_ref().and_then(thawed) {
            Some(snapshot) => Ok(SessionSource {
                dossier: snapshot.dossier,
                wordings: snapshot.wordings,
                damaged: None,
            }),
            None => Ok(SessionSource {
                dossier: live_dossier(self.reader(), id)?,
                wordings: wordings(self.reader())?,
                damaged,
            }),
        }
    }

    /// The session as the records have it now, signed or not.
    pub fn live_session(&self, id: Id<Session>) -> Result<SessionSource> {
        Ok(SessionSource {
            dossier: live_dossier(self.reader(), id)?,
            wordings: wordings(self.reader())?,
            damaged: None,
        })
    }

    /// What was frozen as the version with this number; refused if it is damaged.
    pub fn minutes_version(&self, session: Id<Session>, number: u32) -> Result<Snapshot> {
        let version = store::minutes_versions::numbered(self.reader(), session, number)?;
        let version = version.ok_or(Refusal::NoVersion { number })?;
        Ok(thawed(&version).ok_or(Refusal::DamagedVersion { number })?)
    }
}

/// What the version holds, if it is what was signed.
fn thawed(version: &MinutesVersion) -> Option<Snapshot> {
    let whole = store::minutes_versions::hash_of(&version.content) == version.hash;
    whole
        .then(|| serde_json::from_str(&version.content).ok())
        .flatten()
}

pub(super) fn wordings(conn: &Reader) -> Result<Wordings> {
    let all = store::phrases::wordings(conn)?;
    Ok(all.into_iter().map(|it| (it.key, it.text)).collect())
}

/// Freezes the session as it stands in the step under way.
pub(super) fn freeze(
    tx: &mut Txn<'_>,
    session: Id<Session>,
    signed_on: NaiveDate,
    (closed_at, closed_by): (&str, &str),
) -> Result<()> {
    let snapshot = Snapshot {
        dossier: live_dossier(tx.reader(), session)?.to_freeze(),
        wordings: wordings(tx.reader())?,
    };
    let content = serde_json::to_string(&snapshot).expect("records are plain data");
    let version = MinutesVersion {
        id: Id::new(),
        session,
        number: store::minutes_versions::next_number(tx.reader(), session)?,
        signed_on: Some(signed_on),
        closed_at: closed_at.to_owned(),
        closed_by: closed_by.to_owned(),
        reopened: String::new(),
        hash: store::minutes_versions::hash_of(&content),
        content,
    };
    Ok(tx.insert(&version)?)
}

/// Notes on the version that stands, if there is one, why the minutes are opened again.
pub(super) fn reopen(tx: &mut Txn<'_>, session: Id<Session>, reason: &str) -> Result<()> {
    if let Some(mut version) = store::minutes_versions::standing(tx.reader(), session)? {
        reason.trim().clone_into(&mut version.reopened);
        tx.update(&version)?;
    }
    Ok(())
}
