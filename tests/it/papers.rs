//! Papers as files: what a reader sees, finds and hears.

use chrono::DateTime;
use veche::documents::{Document, pdf};
use veche::i18n::{Locale, Tr};

use crate::paper_samples as samples;

fn rendered(paper: &Document) -> Vec<u8> {
    let made_at = DateTime::parse_from_rfc3339("2026-05-28T20:26:40+07:00").unwrap();
    pdf::render(paper, made_at, &Tr::new(Locale::Ru)).unwrap()
}

#[test]
#[ignore = "writes the samples to look at"]
fn write_samples() {
    for (name, paper) in [
        ("protocol", samples::protocol()),
        ("plan", samples::plan()),
        ("register", samples::register(60)),
        ("wordy", samples::wordy_register()),
        ("summary", samples::summary()),
    ] {
        std::fs::write(format!("/tmp/out-papers/{name}.pdf"), rendered(&paper)).unwrap();
    }
}
