//! Rules of the house that the compiler does not check.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src/`, the folders it may name, and the outside crates.
const HOUSE: &[(&str, &[&str], &[&str])] = &[
    (
        "domain",
        &[],
        &["serde", "uuid", "chrono", "memchr", "unicode_normalization"],
    ),
    (
        "i18n",
        &["domain"],
        &["fluent_bundle", "fluent_syntax", "chrono", "petrovich"],
    ),
    ("listings", &["domain", "i18n"], &["chrono"]),
    (
        "documents",
        &["domain", "i18n", "listings"],
        &[
            "allsorts",
            "chrono",
            "flate2",
            "harfrust",
            "hypher",
            "lopdf",
            "printpdf",
            "skrifa",
            "textwrap",
            "thiserror",
            "unicode_linebreak",
            "unicode_normalization",
            "zip",
        ],
    ),
    (
        "exchange",
        &["domain", "i18n", "listings"],
        &[
            "calamine",
            "cfb",
            "chrono",
            "csv",
            "encoding_rs",
            "quick_xml",
            "rust_xlsxwriter",
            "serde",
            "serde_json",
            "tempfile",
            "zip",
        ],
    ),
    (
        "store",
        &["domain"],
        &[
            "base64",
            "chrono",
            "rusqlite",
            "serde",
            "serde_json",
            "sha2",
            "tempfile",
            "thiserror",
            "uuid",
            "whoami",
        ],
    ),
    (
        "ops",
        &["domain", "store"],
        &["chrono", "serde", "serde_json", "thiserror"],
    ),
    (
        "ui",
        &[
            "domain",
            "i18n",
            "listings",
            "documents",
            "exchange",
            "ops",
            "demo",
            "papers",
            "report",
        ],
        &[
            "chrono",
            "directories",
            "eframe",
            "egui",
            "open",
            "rfd",
            "serde",
            "serde_json",
            "whoami",
        ],
    ),
    (
        "cli",
        &[
            "domain",
            "i18n",
            "listings",
            "documents",
            "exchange",
            "ops",
            "demo",
            "papers",
            "report",
            "ui",
        ],
        &[
            "chrono",
            "clap",
            "directories",
            "serde",
            "serde_json",
            "tempfile",
            "whoami",
        ],
    ),
];

#[test]
fn folders_name_only_what_the_house_allows() {
    let crates = dependencies();
    let mut wrong = Vec::new();
    for (folder, folders, outside) in HOUSE {
        for (path, code) in sources(&root().join("src").join(folder)) {
            for name in named_after("crate::", &code) {
                if name != *folder && !folders.contains(&name.as_str()) {
                    wrong.push(format!("{}: {folder} may not use {name}", path.display()));
                }
            }
            for name in crates.iter().filter(|it| code.contains(&format!("{it}::"))) {
                if !outside.contains(&name.as_str()) {
                    wrong.push(format!(
                        "{}: {folder} may not use the crate {name}",
                        path.display()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_folder_is_in_the_house() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_dir())
        .map(|it| it.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        folders,
        HOUSE
            .iter()
            .map(|(folder, ..)| (*folder).to_owned())
            .collect()
    );
}

#[test]
fn every_file_opens_with_what_it_is_and_stays_short() {
    for (path, code) in sources(&root().join("src")) {
        assert!(
            code.starts_with("//! "),
            "{}: no module comment",
            path.display()
        );
        let lines = code.split("#[cfg(test)]").next().unwrap().lines().count();
        assert!(
            lines <= 400,
            "{}: {lines} lines before its tests; split it",
            path.display()
        );
    }
}

#[test]
fn writes_are_only_behind_the_door() {
    const DOORS: [&str; 6] = [
        "store/table.rs",
        "store/rows.rs",
        "store/journal.rs",
        "store/triggers.rs",
        "store/drafts.rs",
        // Bytes of documents, which the journal does not carry.
        "store/attachments.rs",
    ];
    for (path, code) in sources(&root().join("src")) {
        let code = code.split("#[cfg(test)]").next().unwrap();
        if !DOORS.iter().any(|door| path.ends_with(door)) {
            for word in ["INSERT ", "UPDATE ", "DELETE ", "REPLACE "] {
                assert!(!code.contains(word), "{}: {word}", path.display());
            }
        }
    }
}

#[test]
fn texts_are_only_in_the_locales() {
    for (path, code) in sources(&root().join("src")) {
        let code = code.split("#[cfg(test)]").next().unwrap();
        for line in code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            let code = line.split(" // ").next().unwrap();
            let russian = code.chars().any(|c| ('А'..='я').contains(&c));
            assert!(!russian, "{}: {line}", path.display());
        }
    }
}

#[test]
fn colours_are_only_in_the_theme() {
    for (path, code) in sources(&root().join("src")) {
        let inside = path.starts_with(root().join("src/ui/theme"));
        assert!(inside || !code.contains("Color32"), "{}", path.display());
    }
}

#[test]
fn every_text_is_said_somewhere() {
    let sources = sources(&root().join("src"));
    let code: String = sources.into_iter().map(|(_, code)| code).collect();
    let words: BTreeSet<&str> = code
        .split(|sign: char| !(sign.is_alphanumeric() || sign == '_'))
        .collect();
    for file in fs::read_dir(root().join("assets/locales/ru")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for line in text.lines() {
            let key = line.split(" =").next().unwrap_or_default();
            // The texts of use-cases are found by the code of the use-case.
            if !key.starts_with(|it: char| it.is_ascii_lowercase()) || key.starts_with("op-") {
                continue;
            }
            assert!(words.contains(key.replace('-', "_").as_str()), "{key}");
        }
    }
}

#[test]
fn every_test_file_runs() {
    let main = fs::read_to_string(root().join("tests/it/main.rs")).unwrap();
    for (path, _) in sources(&root().join("tests/it")) {
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(
            name == "main" || main.contains(&format!("mod {name};")),
            "{name}"
        );
    }
}

/// The names that follow `prefix`: one, or the first level of a `{…}` group.
fn named_after(prefix: &str, code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        let rest = &code[at + prefix.len()..];
        if !rest.starts_with('{') {
            names.insert(word(rest));
            continue;
        }
        let mut depth = 0;
        for (i, c) in rest.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => (),
            }
            if depth == 0 {
                break;
            }
            if depth == 1 && (c == '{' || c == ',') {
                names.insert(word(rest[i + 1..].trim_start()));
            }
        }
    }
    names.remove("");
    names
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

fn dependencies() -> Vec<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
            names.extend(
                line.strip_prefix("[dependencies.")
                    .map(|it| it.trim_end_matches(']').replace('-', "_")),
            );
        } else if inside && let Some((name, _)) = line.split_once('=') {
            names.push(name.trim().replace('-', "_"));
        }
    }
    names
}

fn sources(dir: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for path in fs::read_dir(dir).unwrap().map(|it| it.unwrap().path()) {
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            let code = fs::read_to_string(&path).unwrap();
            found.push((path, code));
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
