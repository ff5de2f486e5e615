//! The program without a window, as a script would use it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DEMO: &str = include_str!("../../assets/demo/sayanogorsk.json");

/// A folder that is gone when the test ends, and the program run in it without a display.
pub(crate) struct Desk(tempfile::TempDir);

impl Desk {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn veche(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_veche"))
            .args(args)
            .current_dir(self.0.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .output()
            .unwrap()
    }

    /// Runs the program, asserts its exit code, and gives back what it printed.
    pub(crate) fn run(&self, code: i32, args: &[&str]) -> (String, String) {
        let output = self.veche(args);
        let stdout = String::from_utf8(output.stdout).unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(
            output.status.code(),
            Some(code),
            "{args:?}\n{stdout}\n{stderr}"
        );
        (stdout, stderr)
    }

    /// The demo town as `town.veche`.
    pub(crate) fn with_town() -> Self {
        let desk = Self::new();
        std::fs::write(desk.path("town.json"), DEMO).unwrap();
        desk.run(0, &["load", "town.json", "town.veche"]);
        desk
    }
}

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|it| it.starts_with(b"%PDF-") && it.len() > 5_000)
}

#[test]
fn a_new_file_is_made_checked_and_never_replaced() {
    let desk = Desk::new();
    let (stdout, stderr) = desk.run(0, &["new", "office.veche"]);
    assert_eq!(stdout.trim(), "office.veche");
    assert!(stderr.contains("Создан файл"), "{stderr}");
    desk.run(0, &["check", "office.veche"]);
    let before = std::fs::read(desk.path("office.veche")).unwrap();
    let (_, stderr) = desk.run(4, &["new", "office.veche"]);
    assert!(stderr.contains("уже есть"), "{stderr}");
    assert_eq!(std::fs::read(desk.path("office.veche")).unwrap(), before);
}

#[test]
fn a_dump_of_what_was_loaded_is_the_same_text() {
    let desk = Desk::with_town();
    assert_eq!(desk.run(0, &["dump", "town.veche"]).0, DEMO);
    desk.run(0, &["dump", "town.veche", "--out", "again.json"]);
    assert_eq!(
        std::fs::read_to_string(desk.path("again.json")).unwrap(),
        DEMO
    );
}

#[test]
fn a_wrong_json_is_refused_with_its_place_and_no_file_is_made() {
    let desk = Desk::new();
    let refused = |text: &str, says: &[&str]| {
        std::fs::write(desk.path("bad.json"), text).unwrap();
        let (_, stderr) = desk.run(4, &["load", "bad.json", "bad.veche"]);
        for it in says {
            assert!(stderr.contains(it), "{it}: {stderr}");
        }
        assert!(!desk.path("bad.veche").exists());
    };
    refused("{\n \"veche\": 1,\n oops", &["bad.json", "строка 3"]);
    refused("[]", &["bad.json"]);
    refused(
        r#"{"veche": 99, "records": {}}"#,
        &["bad.json записан", "версия 99", "Обновите программу"],
    );
    let planet = DEMO.replacen("\"kind\":\"region\"", "\"kind\":\"planet\"", 1);
    refused(&planet, &["records.territory[1]", "вид"]);
    desk.run(4, &["load", "nowhere.json", "bad.veche"]);
}

#[test]
fn a_paper_is_written_for_a_word_processor_if_its_name_says_so() {
    let desk = Desk::with_town();
    let line = "paper town.veche summary --year 2020 --out Сводка.docx";
    let words: Vec<&str> = line.split(' ').collect();
    assert_eq!(desk.run(0, &words).0.trim(), "Сводка.docx");
    let bytes = std::fs::read(desk.path("Сводка.docx")).unwrap();
    assert!(bytes.starts_with(b"PK"), "an archive");
}

#[test]
fn papers_of_sessions_are_written_by_their_keys() {
    let desk = Desk::with_town();
    let first = |list: &str| {
        let (text, _) = desk.run(0, &["list", "town.veche", list, "--json"]);
        let rows: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
        rows.last().unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (session, item, body) = (first("sessions"), first("agenda"), first("bodies"));
    for args in [
        &["agenda", "--id", &session][..],
        &["attendance-sheet", "--id", &session],
        &["protocol", "--short", "--id", &session],
        &["extract", "--id", &item],
        &["session-assignments", "--id", &session],
        &["session-papers", "--id", &session],
        &["assignments", "--on", "2020-12-31", "--by-executor"],
        &["assignments", "--on", "2020-12-31", "--body", &body],
        &[
            "attendance",
            "--body",
            &body,
            "--from",
            "2020-01-01",
            "--to",
            "2020-12-31",
        ],
    ] {
        for name in ["paper.pdf", "paper.docx"] {
            let mut line = vec!["paper", "town.veche"];
            line.extend(args);
            line.extend(["--out", name]);
            desk.run(0, &line);
            assert!(
                std::fs::read(desk.path(name)).unwrap().len() > 3_000,
                "{args:?}"
            );
        }
        assert!(is_pdf(&desk.path("paper.pdf")), "{args:?}");
    }
    let (_, stderr) = desk.run(2, &["paper", "town.veche", "attendance", "--out", "a.pdf"]);
    assert!(stderr.contains("--body"), "{stderr}");
    let (_, stderr) = desk.run(2, &["paper", "town.veche", "extract", "--out", "a.pdf"]);
    assert!(stderr.contains("agenda"), "{stderr}");
}

#[test]
fn every_paper_of_the_town_is_written_as_pdf() {
    let desk = Desk::with_town();
    for args in [
        &["register"][..],
        &["register", "--public", "--on", "2020-12-31"],
        &["summary", "--year", "2020"],
        &["plan", "--year", "2021"],
        &["plan", "--year", "2020", "--execution"],
    ] {
        let mut line = vec!["paper", "town.veche"];
        line.extend(args);
        line.extend(["--out", "paper.pdf"]);
        let (stdout, _) = desk.run(0, &line);
        assert_eq!(stdout.trim(), "paper.pdf");
        assert!(is_pdf(&desk.path("paper.pdf")), "{args:?}");
        std::fs::remove_file(desk.path("paper.pdf")).unwrap();
    }
    let town: serde_json::Value = serde_json::from_str(DEMO).unwrap();
    for (table, paper) in [
        ("session", "protocol"),
        ("contest", "contest"),
        ("plan", "plan"),
    ] {
        let id = town["records"][table][0]["id"].as_str().unwrap();
        desk.run(
            0,
            &["paper", "town.veche", paper, "--id", id, "--out", "it.pdf"],
        );
        assert!(is_pdf(&desk.path("it.pdf")), "{paper}");
    }
}

#[test]
fn a_paper_that_needs_more_says_what_to_add() {
    let desk = Desk::with_town();
    let (_, stderr) = desk.run(2, &["paper", "town.veche", "summary", "--out", "x.pdf"]);
    assert!(stderr.contains("--year"), "{stderr}");
    let (_, stderr) = desk.run(2, &["paper", "town.veche", "protocol", "--out", "x.pdf"]);
    assert!(stderr.contains("--id"), "{stderr}");
    let id = [
        "paper",
        "town.veche",
        "protocol",
        "--id",
        "7",
        "--out",
        "x.pdf",
    ];
    assert!(desk.run(2, &id).1.contains('7'));
    let (_, stderr) = desk.run(2, &["paper", "town.veche", "novel", "--out", "x.pdf"]);
    assert!(
        stderr.contains("novel") && stderr.contains("summary"),
        "{stderr}"
    );
    let town: serde_json::Value = serde_json::from_str(DEMO).unwrap();
    let id = town["records"]["person"][0]["id"].as_str().unwrap();
    let line = [
        "paper",
        "town.veche",
        "erasure",
        "--id",
        id,
        "--out",
        "x.pdf",
    ];
    let (_, stderr) = desk.run(4, &line);
    assert!(stderr.contains("Акта нет"), "{stderr}");
    assert!(!desk.path("x.pdf").exists());
    let line = ["people-without-consent", "--on", "2020-12-31"];
    let mut paper = vec!["paper", "town.veche"];
    paper.extend(line);
    paper.extend(["--out", "list.pdf"]);
    desk.run(0, &paper);
    assert!(is_pdf(&desk.path("list.pdf")));
    let (today, _) = desk.run(0, &["list", "town.veche", "people-without-consent"]);
    let (before, _) = desk.run(
        0,
        &[
            "list",
            "town.veche",
            "people-without-consent",
            "--on",
            "2018-01-01",
        ],
    );
    assert!(before.lines().count() > today.lines().count());
}

#[test]
fn every_list_shows_the_records_of_the_town() {
    let desk = Desk::with_town();
    let (_, stderr) = desk.run(2, &["list", "town.veche", "nothing"]);
    let kinds = stderr.split("Можно: ").nth(1).unwrap();
    let kinds = kinds.split('.').next().unwrap();
    // Versions are those of one session, and the town has none.
    for kind in kinds.split(", ").filter(|it| *it != "minutes-versions") {
        let text = desk.run(0, &["list", "town.veche", kind]).0;
        assert!(text.lines().count() > 1, "{kind}: {text}");
        let json = desk.run(0, &["list", "town.veche", kind, "--json"]).0;
        let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            rows.as_array().unwrap().len(),
            text.lines().count() - 1,
            "{kind}"
        );
    }
}

#[test]
fn without_a_display_the_demo_writes_its_papers_and_says_so() {
    let desk = Desk::new();
    let (stdout, stderr) = desk.run(0, &["demo", "--dir", "demo"]);
    assert!(stderr.contains("экрана нет"), "{stderr}");
    let pdfs: Vec<&str> = stdout.lines().skip(1).collect();
    assert!(pdfs.len() >= 12, "{stdout}");
    assert!(
        pdfs.iter().all(|it| is_pdf(&desk.0.path().join(it))),
        "{stdout}"
    );
    // A second one is fresh too, and the first stays.
    let (again, _) = desk.run(0, &["demo", "--dir", "demo"]);
    assert!(again.contains("sayanogorsk-2.veche"), "{again}");
}

#[test]
fn a_backup_is_made_and_restored_and_a_bad_file_is_refused() {
    let desk = Desk::with_town();
    let (stdout, _) = desk.run(0, &["backup", "town.veche", "copies"]);
    let backup = stdout.trim().to_owned();
    std::fs::write(desk.path("town.veche"), "не база").unwrap();
    let (_, stderr) = desk.run(4, &["check", "town.veche"]);
    assert!(!stderr.is_empty());
    assert_eq!(
        std::fs::read(desk.path("town.veche")).unwrap(),
        "не база".as_bytes()
    );
    desk.run(0, &["restore", &backup, "town.veche"]);
    assert_eq!(desk.run(0, &["dump", "town.veche"]).0, DEMO);
}

#[test]
fn wrong_words_are_answered_in_russian_with_the_way_to_help() {
    let desk = Desk::new();
    for args in [
        &["--nothing"][..],
        &["new"],
        &["list"],
        &["paper", "a.veche"],
        &["dump"],
    ] {
        let (_, stderr) = desk.run(2, args);
        assert!(stderr.contains("Команда набрана неверно"), "{stderr}");
        assert!(stderr.contains("veche --help"), "{stderr}");
    }
    let (help, _) = desk.run(0, &["--help"]);
    assert!(
        help.contains("реестр") || help.contains("резервную копию"),
        "{help}"
    );
    assert!(desk.run(0, &["--version"]).0.contains("0.1.0"));
}

#[test]
fn a_day_or_a_year_or_an_ending_that_does_not_fit_is_told_with_what_does() {
    let desk = Desk::with_town();
    let register = |day: &str| {
        [
            "paper",
            "town.veche",
            "register",
            "--on",
            day,
            "--out",
            "r.pdf",
        ]
        .map(str::to_owned)
    };
    let run = |code, words: &[String]| {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        desk.run(code, &words).1
    };
    run(0, &register("31.12.2020"));
    run(0, &register("2020-12-31"));
    let stderr = run(2, &register("2020/12/31"));
    assert!(stderr.contains("31.12.2020"), "{stderr}");
    let summary = [
        "paper",
        "town.veche",
        "summary",
        "--year",
        "3020",
        "--out",
        "s.pdf",
    ];
    let (_, stderr) = desk.run(2, &summary);
    assert!(
        stderr.contains("1990") && stderr.contains("2100"),
        "{stderr}"
    );
    let (_, stderr) = desk.run(2, &["paper", "town.veche", "register", "--out", "r.txt"]);
    assert!(stderr.contains(".pdf или .docx"), "{stderr}");
    assert!(!desk.path("r.txt").exists());
}

#[test]
fn the_help_of_every_command_is_russian_and_names_every_key() {
    let desk = Desk::new();
    for command in ["paper", "list", "import"] {
        let (help, _) = desk.run(0, &[command, "--help"]);
        assert!(
            !help.contains("default") && !help.contains("<MAP>"),
            "{help}"
        );
        let (head, _) = help.split_once("Аргументы").unwrap();
        let keys = help.split_whitespace().filter(|it| it.starts_with("--"));
        for key in keys.filter(|it| *it != "--help") {
            let key = key.trim_end_matches(['.', ',']);
            assert!(command == "import" || head.contains(key), "{key}: {head}");
        }
    }
}
