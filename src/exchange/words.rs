//! The words of other people's tables: which headings mean which field, and what cells mean.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::text;
use crate::domain::tos::{TerritoryKind, TosStatus};
use crate::domain::tos_import::TosField;
use crate::domain::town::TerritoryLevel;

/// The words themselves; a language of tables is one such file.
const WORDS: &str = include_str!("../../assets/headings.txt");

/// What a heading or a cell is known by.
struct Sign {
    /// The whole of it, and not a part.
    whole: bool,
    key: String,
}

/// A line of the file: what it is about, and the signs of it.
struct Entry {
    role: &'static str,
    value: &'static str,
    signs: Vec<Sign>,
}

/// The lines by their role.
static ENTRIES: LazyLock<HashMap<&'static str, Vec<Entry>>> = LazyLock::new(|| {
    let lines = WORDS.lines().filter(|it| !it.starts_with('#'));
    let entry = |line: &'static str| {
        let (name, signs) = line.split_once(": ")?;
        let (role, value) = name.split_once(' ').unwrap_or((name, ""));
        let signs = signs.split(" | ").map(|it| {
            let (whole, it) = match it.strip_prefix('=') {
                Some(rest) => (true, rest),
                None => (false, it),
            };
            let key = bare(it);
            Sign { whole, key }
        });
        let signs = signs.collect();
        Some(Entry { role, value, signs })
    };
    let mut entries: HashMap<&'static str, Vec<Entry>> = HashMap::new();
    for it in lines.filter_map(entry) {
        entries.entry(it.role).or_default().push(it);
    }
    entries
});

/// What stands around words and says nothing.
const AROUND: [char; 12] = [
    ' ', ',', ';', ':', '(', ')', '"', '\u{ab}', '\u{bb}', '*', '!', '\'',
];

/// The key of a text without the signs around it.
pub(super) fn bare(text: &str) -> String {
    text::key(text).trim_matches(AROUND).to_owned()
}

fn of(role: &str) -> std::slice::Iter<'static, Entry> {
    ENTRIES.get(role).map_or(&[][..], Vec::as_slice).iter()
}

// ---- headings ----------------------------------------------------------------------------------

/// How surely a heading names a field: the letters of the sign; none if it does not.
pub(super) fn names(heading: &str, field: TosField) -> Option<usize> {
    let key = bare(heading);
    let words: Vec<&str> = key
        .split(' ')
        .map(|it| it.trim_matches(AROUND))
        .filter(|it| !it.is_empty())
        .collect();
    let fits = |sign: &Sign| {
        if sign.whole {
            return sign.key == key;
        }
        // Each part of the sign has a word of its own.
        let mut free = words.clone();
        let mut parts = sign.key.split(' ');
        parts.all(|part| {
            let at = free.iter().position(|word| word.starts_with(part));
            at.map(|at| free.swap_remove(at)).is_some()
        })
    };
    if of("no").any(|it| it.signs.iter().any(fits)) {
        return None;
    }
    let signs = of(field.code()).flat_map(|it| &it.signs);
    signs
        .filter(|it| fits(it))
        .map(|it| it.key.chars().count() + if it.whole { 20 } else { 0 })
        .max()
}

// ---- cells -------------------------------------------------------------------------------------

/// Do the words of a role stand in the cell, each from the beginning of a word?
fn stands(entry: &Entry, key: &str) -> bool {
    entry.signs.iter().any(|sign| {
        if sign.whole {
            return sign.key == key;
        }
        key.match_indices(&sign.key).any(|(at, _)| {
            let before = key[..at].chars().next_back();
            before.is_none_or(|it| !it.is_alphanumeric())
        })
    })
}

/// «—», «нет данных»: nothing is known, and it was said so.
pub(super) fn is_unknown(cell: &str) -> bool {
    let key = text::key(cell);
    key.is_empty() || of("unknown").any(|it| it.signs.iter().any(|sign| sign.key == key))
}

pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    let key = bare(cell);
    let is = |role: &str| of(role).any(|it| stands(it, &key));
    if is("yes") {
        Some(true)
    } else if is("no-word") {
        Some(false)
    } else {
        None
    }
}

/// Has the cell words that none of the roles knows? They would be lost with what is understood.
pub(super) fn has_more(roles: &[&str], cell: &str) -> bool {
    let signs = || {
        let entries = roles.iter().flat_map(|it| of(it));
        // «status» is a heading too.
        let of_cells = entries.filter(|it| !it.value.is_empty() || it.role != "status");
        of_cells.flat_map(|it| &it.signs)
    };
    let key = bare(cell);
    let words = key.split([' ', '-', '/']).map(|it| it.trim_matches(AROUND));
    let words = words.filter(|it| it.contains(char::is_alphanumeric));
    let is_known = |word: &str| {
        let idle = ["idle", "quiet", "of", "from"];
        let begins = |part: &str| word == part || (part.len() > 2 && word.starts_with(part));
        let mut parts = signs().flat_map(|it| it.key.split([' ', '-']));
        idle.iter().any(|role| is(role, word)) || parts.any(begins)
    };
    !words.into_iter().all(is_known)
}

/// A line of sums, by its first cell or its name: «Итого», «Всего по городу».
pub(super) fn is_total(cell: &str) -> bool {
    let key = bare(cell);
    let entries = of("total").flat_map(|it| &it.signs);
    entries.into_iter().any(|it| {
        let rest = key.strip_prefix(&*it.key);
        rest.is_some_and(|it| !it.starts_with(char::is_alphanumeric))
    })
}

fn value(role: &str, cell: &str) -> Option<&'static str> {
    let key = bare(cell);
    let mut values = of(role).filter(|it| !it.value.is_empty());
    values.find(|it| stands(it, &key)).map(|it| it.value)
}

pub(super) fn status(cell: &str) -> Option<TosStatus> {
    TosStatus::from_code(value("status", cell)?)
}

pub(super) fn territory_kind(cell: &str) -> Option<TerritoryKind> {
    TerritoryKind::from_code(value("kind", cell)?)
}

/// What kind of place a name tells of.
pub(super) fn level(name: &str) -> TerritoryLevel {
    let level = value("level", name).and_then(TerritoryLevel::from_code);
    level.unwrap_or(TerritoryLevel::Other)
}

/// The month that a word begins like; 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    let key = bare(word);
    let begins = |it: &&Entry| it.signs.iter().any(|sign| key.starts_with(&sign.key));
    of("month").find(begins)?.value.parse().ok()
}

/// Is the word one of a role, such as «from»?
pub(super) fn is(role: &str, word: &str) -> bool {
    let key = bare(word);
    of(role).any(|it| it.signs.iter().any(|sign| sign.key == key))
}

/// Where a word of the role begins that another word ends with, such as «районаот».
pub(super) fn ends(role: &str, word: &str) -> Option<usize> {
    let mut signs = of(role).flat_map(|it| &it.signs);
    signs.find_map(|it| Some(word.strip_suffix(&*it.key)?.len()))
}

/// Where the words of a role end in a text.
pub(super) fn after(role: &str, text: &str) -> Option<usize> {
    let lower = text.to_lowercase();
    let same_length = lower.len() == text.len();
    let signs = of(role).flat_map(|it| &it.signs);
    let mut found = signs.filter_map(|it| lower.find(&it.key).map(|at| at + it.key.len()));
    found.next().filter(|_| same_length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Label, Locale, Tr};

    #[test]
    fn every_line_of_the_words_is_about_something() {
        const ROLES: [&str; 13] = [
            "idle",
            "no",
            "unknown",
            "yes",
            "no-word",
            "total",
            "from",
            "until",
            "of",
            "act-suffix",
            "as-of",
            "quiet",
            "month",
        ];
        for it in ENTRIES.values().flatten() {
            let known = match it.role {
                "status" => TosStatus::from_code(it.value).is_some(),
                "kind" => TerritoryKind::from_code(it.value).is_some(),
                "level" => TerritoryLevel::from_code(it.value).is_some(),
                role => ROLES.contains(&role) || TosField::from_code(role).is_some(),
            };
            // «status» is a field too, without a value.
            let is_field = it.value.is_empty() && TosField::from_code(it.role).is_some();
            assert!(known || is_field, "{} {}", it.role, it.value);
        }
        for field in TosField::ALL {
            assert!(of(field.code()).next().is_some(), "{field:?}");
        }
    }

    #[test]
    fn what_the_program_itself_writes_is_understood_to_the_last_word() {
        let tr = Tr::new(Locale::Ru);
        for it in TerritoryKind::ALL {
            let label = it.label(&tr);
            assert_eq!(territory_kind(&label), Some(*it), "{label}");
            assert!(!has_more(&["kind"], &label), "{label}");
        }
        for it in TosStatus::ALL {
            let label = it.label(&tr);
            assert_eq!(status(&label), Some(*it), "{label}");
            assert!(!has_more(&["status"], &label), "{label}");
        }
        for label in [tr.register_yes(), tr.register_no()] {
            assert!(yes_or_no(&label).is_some());
            assert!(!has_more(&["yes", "no-word"], &label), "{label}");
        }
    }

    #[test]
    fn cells_are_understood_however_they_are_put() {
        assert_eq!(yes_or_no(" Да"), Some(true));
        assert_eq!(yes_or_no("нет"), Some(false));
        assert_eq!(yes_or_no("не знаю"), None);
        assert_eq!(
            status("Деятельность прекращена"),
            Some(TosStatus::Terminated)
        );
        assert_eq!(status("не действует"), Some(TosStatus::Terminated));
        assert_eq!(status("действующий"), Some(TosStatus::Active));
        assert_eq!(
            territory_kind("группа многоквартирных домов"),
            Some(TerritoryKind::Buildings)
        );
        assert_eq!(territory_kind("МКД"), Some(TerritoryKind::Building));
        assert_eq!(
            level("Беломорское городское поселение"),
            TerritoryLevel::Settlement
        );
        assert_eq!(
            level("Петрозаводский городской округ"),
            TerritoryLevel::Town
        );
        assert_eq!(
            level("Кемский муниципальный район"),
            TerritoryLevel::District
        );
        assert!(is_unknown(" — ") && is_unknown("Нет данных") && !is_unknown("0"));
        assert_eq!(month("декабря"), Some(12));
        assert_eq!(month("мая"), Some(5));
    }
}
