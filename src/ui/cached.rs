//! One answer of the office, asked again when the file changed or the question did.

use crate::ops::{self, Office};

/// Keeps a `T` read from the office, and the question `Q` it answers.
pub struct Cached<T, Q = ()> {
    value: Option<T>,
    asked: Option<(u64, Q)>,
    failed: Option<ops::Error>,
}

impl<T, Q> Default for Cached<T, Q> {
    fn default() -> Self {
        Self {
            value: None,
            asked: None,
            failed: None,
        }
    }
}

impl<T> Cached<T> {
    /// The answer as the file is now.
    pub fn get(
        &mut self,
        office: &Office,
        read: impl FnOnce(&Office) -> ops::Result<T>,
    ) -> Result<&T, &ops::Error> {
        self.get_for(office, (), |office, ()| read(office))
    }
}

impl<T, Q: PartialEq> Cached<T, Q> {
    /// As [`Cached::get`], for an answer that also depends on `question`, such as a year.
    pub fn get_for(
        &mut self,
        office: &Office,
        question: Q,
        read: impl FnOnce(&Office, &Q) -> ops::Result<T>,
    ) -> Result<&T, &ops::Error> {
        let now = (office.revision(), question);
        if self.asked.as_ref() != Some(&now) {
            match read(office, &now.1) {
                Ok(value) => (self.value, self.failed) = (Some(value), None),
                Err(error) => (self.value, self.failed) = (None, Some(error)),
            }
            self.asked = Some(now);
        }
        match (&self.value, &self.failed) {
            (Some(value), _) => Ok(value),
            (None, Some(error)) => Err(error),
            (None, None) => unreachable!("a question has an answer or an error"),
        }
    }

    /// What was last read, whatever happened since.
    pub fn last(&self) -> Option<&T> {
        self.value.as_ref()
    }
}
