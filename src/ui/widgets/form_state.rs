//! What the fields of a card remember between frames: texts being typed, problems.

use std::collections::{BTreeMap, BTreeSet};

use egui::Id;

/// What the fields of one card remember between frames.
#[derive(Clone, Debug)]
pub struct FormState {
    pub(super) salt: Id,
    /// Texts that differ from the value: being typed, or unreadable.
    pub(super) texts: BTreeMap<String, Text>,
    /// Required fields that are empty, as last drawn.
    pub(super) missing: BTreeSet<String>,
    /// What the tab found wrong, by field.
    pub(super) problems: BTreeMap<String, String>,
    /// Saving was tried, so what is missing is said.
    pub(super) asked: bool,
    /// Put the cursor into the first field with a problem.
    pub(super) go_to_problem: bool,
    /// Put the cursor into the next field whose key begins so.
    pub(super) focus: Option<String>,
    pub(super) undo: UndoOffer,
}

/// What can be taken back of the last change.
#[derive(Clone, Debug, Default)]
pub(super) struct UndoOffer {
    /// Is there a card behind that can take a change back?
    pub(super) possible: bool,
    /// The list that lost a row, while the card can bring the row back.
    pub(super) removed: Option<String>,
    /// The row is to come back.
    pub(super) taken: bool,
    /// What was changed just now is taken back apart from what was typed before it.
    apart: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) problem: Option<String>,
}

impl FormState {
    /// `key` tells the fields of one record from those of another.
    pub fn new(key: &str) -> Self {
        Self {
            salt: Id::unique(("form", key)),
            texts: BTreeMap::new(),
            missing: BTreeSet::new(),
            problems: BTreeMap::new(),
            asked: false,
            go_to_problem: false,
            focus: None,
            undo: UndoOffer::default(),
        }
    }

    /// The fields of a card: it can bring back a row that went.
    #[must_use]
    pub fn undoable(mut self) -> Self {
        self.undo.possible = true;
        self
    }

    /// The value of a field was changed.
    pub(super) fn note_change(&mut self, key: &str) {
        self.problems.remove(key);
        // From now on Ctrl+Z would take this back first.
        self.undo.removed = None;
    }

    /// What changes in this frame is a step of its own: Ctrl+Z takes back nothing else with it.
    pub fn set_apart(&mut self) {
        self.undo.apart = true;
    }

    /// Told once.
    pub fn take_apart(&mut self) -> bool {
        std::mem::take(&mut self.undo.apart)
    }

    /// Was it asked for the row that went last? Told once.
    pub fn take_back(&mut self) -> bool {
        std::mem::take(&mut self.undo.taken)
    }

    /// The widget of a field of the card.
    pub fn id_of(&self, key: &str) -> Id {
        self.salt.with(key)
    }

    /// Is there a text that could not be read as a value?
    pub fn has_unread(&self) -> bool {
        self.texts.values().any(|it| it.problem.is_some())
    }

    /// The texts that could not be read, with their fields.
    pub fn unread(&self) -> Vec<(String, String)> {
        let unread = self.texts.iter().filter(|(_, it)| it.problem.is_some());
        unread
            .map(|(key, it)| (key.clone(), it.text.clone()))
            .collect()
    }

    /// The key of what keeps the card from being saved, and is not seen on the part that is open.
    pub fn first_problem(&self) -> Option<String> {
        let unread = self.texts.iter().filter(|(_, it)| it.problem.is_some());
        let mut keys = unread.map(|it| it.0).chain(&self.missing);
        keys.next().or(self.problems.keys().next()).cloned()
    }

    /// Puts back what [`FormState::unread`] gave; each is read anew when it is drawn.
    pub fn put_back(&mut self, texts: Vec<(String, String)>) {
        for (key, text) in texts {
            let problem = Some(String::new());
            self.texts.insert(key, Text { text, problem });
        }
    }

    /// The text of a field that differs from its value.
    pub(super) fn take_text(&mut self, key: &str) -> Option<String> {
        self.texts.remove(key).map(|it| it.text)
    }

    pub(super) fn keep_text(&mut self, key: &str, text: String, problem: Option<String>) {
        self.texts.insert(key.to_owned(), Text { text, problem });
    }

    /// Forgets what was typed into the fields whose keys begin with `prefix`.
    pub fn forget_rows(&mut self, prefix: &str) {
        self.texts.retain(|key, _| !key.starts_with(prefix));
        self.problems.retain(|key, _| !key.starts_with(prefix));
    }

    /// As [`FormState::forget_rows`] of one row, that nothing may be asked of either.
    pub fn forget_row(&mut self, prefix: &str) {
        self.forget_rows(prefix);
        self.missing.retain(|key| !key.starts_with(prefix));
    }

    pub fn forget(&mut self) {
        self.texts.clear();
        self.problems.clear();
        self.asked = false;
        self.undo.removed = None;
    }

    /// Says under a field what is wrong with it, until it is changed.
    pub fn problem(&mut self, key: &str, problem: String) {
        self.problems.insert(key.to_owned(), problem);
        self.go_to_problem = true;
    }

    /// Puts the cursor into the next field whose key begins with `prefix`.
    pub fn focus_on(&mut self, prefix: &str) {
        self.focus = Some(prefix.to_owned());
    }

    /// Puts the cursor into the first field with a problem that is drawn.
    pub fn put_cursor_to_problem(&mut self) {
        self.asked = true;
        self.go_to_problem = true;
    }

    /// Does the field with this key have the cursor?
    pub fn has_cursor(&self, ctx: &egui::Context, key: &str) -> bool {
        let id = self.salt.with(key);
        ctx.memory(|memory| memory.has_focus(id))
    }

    /// May the card be saved? If not, its problems are shown from now on.
    pub fn ready(&mut self) -> bool {
        self.asked = true;
        let ready = self.missing.is_empty() && !self.has_unread() && self.problems.is_empty();
        self.go_to_problem = !ready;
        ready
    }
}
