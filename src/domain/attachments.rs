//! Documents attached to records: what they are called, whose they are, what may be attached.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Id;
use super::agreements::Agreement;
use super::organizations::Organization;
use super::people::Person;
use super::sessions::Session;
use super::tos::Tos;

/// No document may be bigger, in bytes.
pub const LIMIT: u64 = 20 << 20;

/// A document in the file. Its bytes stand apart, under their sum.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub id: Id<Attachment>,
    pub tos: Option<Id<Tos>>,
    pub person: Option<Id<Person>>,
    pub organization: Option<Id<Organization>>,
    pub agreement: Option<Id<Agreement>>,
    pub session: Option<Id<Session>>,
    /// The name of the file it came from: data, never a path.
    pub name: String,
    /// SHA-256 of the bytes in 64 small hexadecimal digits.
    pub hash: String,
    /// The size in bytes.
    pub bytes: u32,
    pub added_on: Option<NaiveDate>,
    pub note: String,
}

/// The record a document is attached to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    Tos(Id<Tos>),
    Person(Id<Person>),
    Organization(Id<Organization>),
    Agreement(Id<Agreement>),
    Session(Id<Session>),
}

impl Owner {
    /// The column that names the record, and its key.
    pub fn column_and_key(self) -> (&'static str, String) {
        match self {
            Self::Tos(id) => ("tos", id.to_string()),
            Self::Person(id) => ("person", id.to_string()),
            Self::Organization(id) => ("organization", id.to_string()),
            Self::Agreement(id) => ("agreement", id.to_string()),
            Self::Session(id) => ("session", id.to_string()),
        }
    }
}

impl Attachment {
    pub fn new(owner: Owner, name: &str, hash: String, bytes: u32) -> Self {
        let mut new = Self {
            id: Id::new(),
            tos: None,
            person: None,
            organization: None,
            agreement: None,
            session: None,
            name: safe_name(name),
            hash,
            bytes,
            added_on: None,
            note: String::new(),
        };
        match owner {
            Owner::Tos(id) => new.tos = Some(id),
            Owner::Person(id) => new.person = Some(id),
            Owner::Organization(id) => new.organization = Some(id),
            Owner::Agreement(id) => new.agreement = Some(id),
            Owner::Session(id) => new.session = Some(id),
        }
        new
    }

    /// Opening it could run something: the user is asked first.
    pub fn may_run(&self) -> bool {
        const RUN: &[&str] = &[
            "apk", "appimage", "bat", "cmd", "com", "cpl", "desktop", "dll", "docm", "exe", "hta",
            "htm", "html", "jar", "js", "jse", "lnk", "msi", "msp", "pif", "pl", "pptm", "ps1",
            "py", "reg", "run", "scr", "sh", "svg", "url", "vb", "vbe", "vbs", "wsf", "xlsm",
        ];
        let ending = self.name.rsplit_once('.').map(|(_, it)| it.to_lowercase());
        ending.is_none_or(|it| RUN.contains(&it.as_str()))
    }
}

/// The last part of a name without the signs that systems refuse or that hide its ending.
pub fn safe_name(name: &str) -> String {
    const REFUSED: &str = "\\/:*?\"<>|";
    const LONGEST: usize = 110;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown = |it: &char| !it.is_control() && !is_hidden(*it);
    let fit = |it: char| if REFUSED.contains(it) { '-' } else { it };
    let name: String = last.chars().filter(shown).map(fit).collect();
    let name = name
        .trim()
        .trim_start_matches('.')
        .trim_end_matches(['.', ' ']);
    if name.is_empty() {
        return "-".to_owned();
    }
    match name.rsplit_once('.') {
        // The ending stays, the middle goes.
        Some((stem, ending)) if name.chars().count() > LONGEST && ending.len() < 10 => {
            let stem: String = stem.chars().take(LONGEST - ending.len()).collect();
            format!("{stem}.{ending}")
        }
        _ => name.chars().take(LONGEST).collect(),
    }
}

/// Direction signs can make «exe» look like another ending.
fn is_hidden(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_a_path_and_keeps_its_ending() {
        for (name, safe) in [
            ("Устав.pdf", "Устав.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\я\\Согласие.docx", "Согласие.docx"),
            ("a:b?.pdf", "a-b-.pdf"),
            (".bashrc", "bashrc"),
            ("отчёт\u{202e}fdp.exe", "отчётfdp.exe"),
            ("..", "-"),
            ("", "-"),
        ] {
            assert_eq!(safe_name(name), safe, "{name}");
        }
        let long = safe_name(&format!("{}.pdf", "ы".repeat(300)));
        let (stem, ending) = long.rsplit_once('.').unwrap();
        assert!(stem.chars().count() <= 110 && ending == "pdf");
    }

    #[test]
    fn what_could_run_is_asked_about() {
        let named = |name: &str| {
            Attachment::new(Owner::Person(Id::new()), name, String::new(), 1).may_run()
        };
        assert!(named("счёт.EXE") && named("макрос.docm") && named("без окончания"));
        assert!(!named("Устав.pdf") && !named("фото.jpg"));
    }
}
