//! The office's own phrases, and its own wording of the texts of papers.

use super::minutes_versions::wordings;
use super::{Error, Office, Op, Refusal, Result};
use crate::domain::Id;
use crate::domain::agenda::ItemKind;
use crate::domain::minutes_versions::Wordings;
use crate::domain::phrases::{Phrase, PhrasePlace, Wording};
use crate::domain::wordings::{WordingProblem, in_one_line, pieces};
use crate::store;

impl From<WordingProblem> for Error {
    fn from(problem: WordingProblem) -> Self {
        Refusal::Wording(problem).into()
    }
}

impl Office {
    /// The phrases of the office, in its order.
    pub fn phrases(&self) -> Result<Vec<Phrase>> {
        Ok(store::phrases::phrases(self.reader())?)
    }

    /// Makes the phrases what they are wanted to be, in this order; empty ones are dropped.
    pub fn save_phrases(&mut self, wanted: &[Phrase]) -> Result<()> {
        self.transact(Op::ChangePhrases, |tx| {
            let stored = store::phrases::phrases(tx.reader())?;
            let kept = wanted.iter().filter(|it| !it.text.trim().is_empty());
            let mut kept: Vec<Phrase> = kept.cloned().collect();
            for place in PhrasePlace::ALL {
                let mine = kept.iter_mut().filter(|it| it.place == *place);
                for (position, it) in (1..).zip(mine) {
                    it.position = position;
                    it.text = it.text.trim().to_owned();
                }
            }
            Ok(tx.sync(&stored, &kept)?)
        })
    }

    /// Adds a phrase at the end of its place; one that is there already is left as it is.
    pub fn add_phrase(
        &mut self,
        place: PhrasePlace,
        kind: Option<ItemKind>,
        text: &str,
    ) -> Result<()> {
        let text = text.trim();
        self.transact(Op::AddPhrase, |tx| {
            let stored = store::phrases::phrases(tx.reader())?;
            let mine = || stored.iter().filter(|it| it.place == place);
            if text.is_empty() || mine().any(|it| it.kind == kind && it.text == text) {
                return Ok(());
            }
            let last = mine().map(|it| it.position).max();
            Ok(tx.insert(&Phrase {
                kind,
                position: last.unwrap_or(0) + 1,
                text: text.to_owned(),
                ..Phrase::new(Id::new(), place)
            })?)
        })
    }

    /// The own wording of texts in force.
    pub fn wordings(&self) -> Result<Wordings> {
        wordings(self.reader())
    }

    /// The own wording of one text.
    pub fn wording(&self, key: &str) -> Result<Option<Wording>> {
        Ok(store::phrases::wording(self.reader(), key)?)
    }

    /// Words a text of papers anew. Whether its fields are those of the text is known to whoever
    /// knows the texts; here it must be one that can be read at all.
    pub fn save_wording(&mut self, key: &str, text: &str) -> Result<()> {
        pieces(text)?;
        let text = in_one_line(text);
        self.transact(Op::ChangeWording, |tx| {
            match store::phrases::wording(tx.reader(), key)? {
                Some(old) if old.text == text => Ok(()),
                Some(old) => Ok(tx.update(&Wording { text, ..old })?),
                None => Ok(tx.insert(&Wording {
                    id: Id::new(),
                    key: key.to_owned(),
                    text,
                })?),
            }
        })
    }

    /// Goes back to the text the program brings.
    pub fn reset_wording(&mut self, key: &str) -> Result<()> {
        self.transact(Op::ResetWording, |tx| {
            match store::phrases::wording(tx.reader(), key)? {
                Some(old) => Ok(tx.delete(old.id)?),
                None => Ok(()),
            }
        })
    }
}
