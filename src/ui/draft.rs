//! The copy of a record that is being edited, apart from the file until it is saved.

use egui::util::undoer::{Settings, Undoer};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::cx::Cx;
use super::widgets::FormState;
use crate::domain::Id;
use crate::ops::{self, Office};

/// What is typed into a card. `T` is a record, or a struct of a record and its child rows.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
pub struct Draft<T> {
    /// As the file has it; for a new record, as the empty card was.
    saved: T,
    pub value: T,
    /// What the fields of the card remember.
    pub form: FormState,
    fresh: bool,
    revision: Option<u64>,
    saving: bool,
    overtaken: bool,
    /// A new card brought back after a crash: all of it is unsaved.
    restored: bool,
    /// What the card was at each pause of typing since it was opened or saved.
    past: Undoer<T>,
    /// As of the last frame.
    before: T,
    /// The last change was no typing: a row went, or moved.
    apart: bool,
}

/// The draft as the file keeps it against a crash.
#[derive(Serialize, Deserialize)]
struct Kept<T> {
    value: T,
    typed: Vec<(String, String)>,
    fresh: bool,
}

impl<T: Clone + PartialEq> Draft<T> {
    fn new(key: &str, saved: T, fresh: bool) -> Self {
        Self {
            past: past_of(&saved),
            before: saved.clone(),
            apart: false,
            value: saved.clone(),
            saved,
            form: FormState::new(key).undoable(),
            fresh,
            revision: None,
            saving: false,
            overtaken: false,
            restored: false,
        }
    }

    /// Is there typing that would be lost?
    pub fn is_changed(&self) -> bool {
        self.restored || self.value != self.saved || self.form.has_unread()
    }

    /// Not in the file yet.
    pub fn is_fresh(&self) -> bool {
        self.fresh
    }

    /// The record changed in the file while its card had unsaved typing.
    pub fn is_overtaken(&self) -> bool {
        self.overtaken
    }

    /// May it be saved? If not, the card shows why and puts the cursor there.
    pub fn ready(&mut self) -> bool {
        self.form.ready()
    }

    /// What to hand to the office; from now on its answer is taken as the saved one.
    pub fn saving(&mut self) -> T {
        self.saving = true;
        self.value.clone()
    }

    pub fn discard(&mut self) {
        self.past = past_of(&self.saved);
        self.value = self.saved.clone();
        self.form.forget();
        self.overtaken = false;
        self.restored = false;
    }

    /// Notes what the card is at `now`, in seconds.
    fn note(&mut self, now: f64) {
        let apart = self.form.take_apart();
        if self.value != self.before {
            if apart {
                self.past.add_undo(&self.before);
            }
            self.before = self.value.clone();
            self.apart = apart;
        }
        self.past.feed_state(now, &self.value);
    }

    /// Makes the card what it was before its last change, or what an undo took from it.
    fn step(&mut self, undo: bool) -> bool {
        let found = if undo {
            self.past.undo(&self.value)
        } else {
            self.past.redo(&self.value)
        };
        let Some(found) = found else {
            return false;
        };
        self.value = found.clone();
        self.before = self.value.clone();
        self.apart = false;
        // Texts that could not be read belonged to the fields as they were.
        self.form.forget();
        true
    }

    fn can_step(&self, undo: bool) -> bool {
        if undo {
            self.past.has_undo(&self.value)
        } else {
            self.past.has_redo(&self.value)
        }
    }

    /// Goes on with what was typed although the file has moved on.
    pub fn keep(&mut self) {
        self.overtaken = false;
    }

    fn renew(&mut self, now: T) {
        let saved_by_us = std::mem::take(&mut self.saving);
        if saved_by_us || !self.is_changed() {
            self.past = past_of(&now);
            self.apart = false;
            self.value = now.clone();
            self.form.forget();
            self.overtaken = false;
        } else if now != self.saved {
            self.overtaken = true;
        }
        self.saved = now;
        self.fresh = false;
        self.restored = false;
    }
}

/// Nothing but what the card begins with.
fn past_of<T: Clone + PartialEq>(saved: &T) -> Undoer<T> {
    let mut past = Undoer::with_settings(Settings {
        stable_time: 0.4,
        ..Settings::default()
    });
    past.add_undo(saved);
    past
}

/// What the window does with the typing of a card, whatever record it is of.
pub trait Typing {
    /// Is there typing that would be lost?
    fn has_unsaved(&self) -> bool;

    /// Would saving it change the file?
    fn has_news(&self) -> bool;

    /// Throws it away.
    fn discard(&mut self);

    /// The key and the JSON of unsaved typing, for the drafts of the file.
    fn to_keep(&self) -> Option<(String, String)>;

    /// Takes the last change of the typing back, or does it again; false if there is none.
    fn step(&mut self, undo: bool) -> bool;

    fn can_step(&self, undo: bool) -> bool;

    /// A row went or moved last: Ctrl+Z takes that back also from within a text, which has an undo
    /// of its own.
    fn is_apart(&self) -> bool;
}

/// The card of a tab: the draft of the record the route names, if any.
///
/// `R` is the record whose key opens the card, `T` what the card edits.
pub struct Card<R, T = R> {
    /// The first part of the key of its drafts: the name of the record.
    kind: &'static str,
    open: Option<(Id<R>, Draft<T>)>,
    /// The record that was asked for and is not there, and when it was asked.
    missed: Option<(Id<R>, Option<u64>)>,
    failed: Option<ops::Error>,
}

impl<R, T: Clone + PartialEq + Serialize + DeserializeOwned> Card<R, T> {
    pub const fn new(kind: &'static str) -> Self {
        Self {
            kind,
            open: None,
            missed: None,
            failed: None,
        }
    }

    /// Keeps in step with the route and the file; call it first thing in each frame.
    pub fn follow(
        &mut self,
        cx: &Cx<'_>,
        id: Option<Id<R>>,
        read: impl FnOnce(&Office, Id<R>) -> ops::Result<Option<T>>,
    ) {
        let Some(id) = id else {
            self.open = None;
            return;
        };
        let revision = Some(cx.office.revision());
        if let Some((open, draft)) = &mut self.open
            && *open == id
            && draft.revision == revision
        {
            // The change that was to save it did not happen: it is an unsaved draft still.
            draft.saving = false;
            if draft.form.take_back() {
                draft.step(true);
            }
            draft.note(cx.now.and_utc().timestamp_millis() as f64 / 1000.0);
            return;
        }
        if self.open.is_none() && self.missed == Some((id, revision)) {
            return;
        }
        let answer = read(cx.office, id);
        self.missed = (!matches!(answer, Ok(Some(_)))).then_some((id, revision));
        match (answer, &mut self.open) {
            (Ok(Some(now)), Some((open, draft))) if *open == id => {
                draft.renew(now);
                draft.revision = revision;
            }
            (Ok(Some(now)), _) => {
                let mut draft = Draft::new(&self.key(id), now, false);
                draft.revision = revision;
                self.open = Some((id, draft));
            }
            (Ok(None), Some((open, draft))) if *open == id && draft.fresh => {
                draft.revision = revision;
                draft.saving = false;
            }
            (Ok(None), _) => self.open = None,
            (Err(error), _) => {
                self.open = None;
                self.failed = Some(error);
            }
        }
    }

    /// An empty card for a new record; then show its route.
    pub fn begin(&mut self, id: Id<R>, blank: T) {
        let mut draft = Draft::new(&self.key(id), blank, true);
        draft.form.focus_on("");
        self.open = Some((id, draft));
    }

    pub fn id(&self) -> Option<Id<R>> {
        self.open.as_ref().map(|(id, _)| *id)
    }

    pub fn draft(&self) -> Option<&Draft<T>> {
        self.open.as_ref().map(|(_, draft)| draft)
    }

    pub fn draft_mut(&mut self) -> Option<&mut Draft<T>> {
        self.open.as_mut().map(|(_, draft)| draft)
    }

    /// Hands what is to be saved over to `hand_over`. `false`: the card says what is wrong first.
    pub fn save(&mut self, hand_over: impl FnOnce(T)) -> bool {
        let Some(draft) = self.draft_mut() else {
            return true;
        };
        let ready = draft.ready();
        if ready {
            hand_over(draft.saving());
        }
        ready
    }

    /// Why the record could not be read; told once.
    pub fn take_failure(&mut self) -> Option<ops::Error> {
        self.failed.take()
    }

    /// Puts back what [`Typing::to_keep`] gave; the key of the record, if the draft was of this card.
    pub fn restore(
        &mut self,
        cx: &Cx<'_>,
        key: &str,
        json: &str,
        saved: impl FnOnce(&Office, Id<R>) -> ops::Result<Option<T>>,
    ) -> Option<Id<R>> {
        let id: Id<R> = key
            .strip_prefix(self.kind)?
            .strip_prefix('/')?
            .parse()
            .ok()?;
        let kept: Kept<T> = serde_json::from_str(json).ok()?;
        let saved = saved(cx.office, id).ok()?;
        let mut draft = match saved {
            Some(saved) => Draft::new(key, saved, false),
            None if kept.fresh => {
                let mut draft = Draft::new(key, kept.value.clone(), true);
                draft.restored = true;
                draft
            }
            None => return None,
        };
        draft.revision = Some(cx.office.revision());
        draft.value = kept.value;
        draft.form.put_back(kept.typed);
        self.open = Some((id, draft));
        Some(id)
    }

    fn key(&self, id: Id<R>) -> String {
        format!("{}/{id}", self.kind)
    }
}

impl<R, T: Clone + PartialEq + Serialize + DeserializeOwned> Typing for Card<R, T> {
    fn has_unsaved(&self) -> bool {
        self.draft().is_some_and(Draft::is_changed)
    }

    fn has_news(&self) -> bool {
        self.draft()
            .is_some_and(|it| it.is_fresh() || it.is_changed())
    }

    fn discard(&mut self) {
        if self.draft().is_some_and(Draft::is_fresh) {
            self.open = None;
        } else if let Some(draft) = self.draft_mut() {
            draft.discard();
        }
    }

    fn to_keep(&self) -> Option<(String, String)> {
        let (id, draft) = self.open.as_ref().filter(|(_, draft)| draft.is_changed())?;
        let kept = Kept {
            value: &draft.value,
            typed: draft.form.unread(),
            fresh: draft.fresh,
        };
        Some((self.key(*id), serde_json::to_string(&kept).ok()?))
    }

    fn step(&mut self, undo: bool) -> bool {
        self.draft_mut().is_some_and(|it| it.step(undo))
    }

    fn can_step(&self, undo: bool) -> bool {
        self.draft().is_some_and(|it| it.can_step(undo))
    }

    fn is_apart(&self) -> bool {
        self.draft().is_some_and(|it| it.apart)
    }
}
