//! Every text a person reads, from the Fluent files under `assets/locales/`.
//!
//! `build.rs` makes a method of [`Tr`] of every message, so that a text which is
//! missing, misspelt or short of a variable does not compile.

mod bodies;
mod flats;
pub mod format;
pub mod grammar;
pub mod journal;
pub mod labels;
pub mod minutes_changes;
pub mod names;
pub mod phrases;
pub mod register;
mod sessions;
pub mod tos_import;
pub mod typing;
pub mod wordings;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

pub use labels::Label;

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::domain::code::codes;

codes! {
    /// The languages of the interface, the reference one first.
    pub enum Locale {
        Ru = "ru",
        En = "en",
    }
}

/// The texts of one locale: a method a message, generated into `messages.rs`.
pub struct Tr {
    locale: Locale,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// What the office words otherwise, in papers alone.
    own: wordings::Own,
}

impl Tr {
    pub fn new(locale: Locale) -> Self {
        let files = match locale {
            Locale::Ru => RU,
            Locale::En => EN,
        };
        let tag = locale.code().parse().expect("a locale tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The isolation marks of bidirectional text show as boxes in egui and in PDF.
        bundle.set_use_isolating(false);
        for text in files {
            let file = FluentResource::try_new((*text).to_owned()).expect("the build parsed it");
            bundle
                .add_resource(file)
                .expect("the build saw its keys are unique");
        }
        Self {
            locale,
            bundle: Arc::new(bundle),
            own: wordings::Own::default(),
        }
    }

    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A text whose key is known only while the program runs, such as that of a journal's column.
    pub fn lookup(&self, key: &str) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let text = self.bundle.format_pattern(pattern, None, &mut Vec::new());
        Some(text.into_owned())
    }

    fn format(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        match self.own.text(key, args) {
            Some(text) => text,
            None => self.own.marked(key, self.standard(key, args)),
        }
    }

    /// The text the program brings.
    fn standard(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let message = self.bundle.get_message(key).and_then(|it| it.value());
        let pattern = message.expect("the build saw that every locale has every key");
        self.bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }
}
