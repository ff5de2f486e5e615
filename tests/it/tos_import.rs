//! Tables into the register: real ones, repeated ones, broken ones; done, refused, undone.

use std::collections::HashMap;
use std::io::Write as _;

use chrono::NaiveDate;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use veche::domain::Id;
use veche::domain::people::{Person, PersonCard};
use veche::domain::register::{RegisterEntry, TosCard};
use veche::domain::tos::{StatusChange, TosStatus};
use veche::domain::tos_import::{
    Deed, Duplicates, Flaw, ImportPlan, ImportRules, ReadLine, Standing,
};
use veche::exchange::headings::{guess_columns, guess_header};
use veche::exchange::sheet::Unreadable;
use veche::exchange::table_file::{Form, TableFile, Wanted, read};
use veche::exchange::tos_lines::TosTable;
use veche::i18n::{Locale, Tr};
use veche::ops::{Entry, Error, Office, Op, Refusal};
use veche::store::Store;

use crate::cli::Desk;

const REGISTER: &str = include_str!("../fixtures/register-416-rows.csv");

fn office() -> Office {
    let clock = || "2026-03-12T10:00:00+07:00".to_owned();
    Office::new(Store::in_memory().unwrap(), "Орлова Н. С.", clock).unwrap()
}

fn today() -> NaiveDate {
    "2026-03-12".parse().unwrap()
}

fn rules() -> ImportRules {
    ImportRules {
        today: today(),
        year: 2025,
        duplicates: None,
        choices: HashMap::new(),
        only_good: false,
    }
}

fn lines(file: &TableFile) -> Vec<ReadLine> {
    let header = guess_header(&file.sheet);
    let columns = guess_columns(&file.sheet, header, today());
    let table = TosTable {
        sheet: &file.sheet,
        header,
        columns: &columns,
        today: today(),
    };
    table.lines().collect()
}

fn lines_of(text: &str) -> Vec<ReadLine> {
    lines(&read(text.as_bytes(), &Wanted::default()).unwrap())
}

fn import(office: &mut Office, text: &str, rules: &ImportRules) -> Result<ImportPlan, Error> {
    office.import_tos(lines_of(text).into_iter(), rules, &mut |_| true)
}

fn plan(office: &Office, text: &str, rules: &ImportRules) -> ImportPlan {
    office
        .plan_import(lines_of(text).into_iter(), rules, &mut |_| true)
        .unwrap()
}

fn cards(office: &Office) -> Vec<TosCard> {
    let rows = office.tos_rows(today()).unwrap();
    rows.iter()
        .map(|it| office.tos_card(it.id).unwrap().unwrap())
        .collect()
}

fn entry(office: &Office, name: &str) -> RegisterEntry {
    let entries = office.register_entries(today()).unwrap();
    let mut found = entries.into_iter().filter(|it| it.row.name == name);
    found.next().unwrap()
}

fn standings(plan: &ImportPlan) -> Vec<Standing> {
    plan.lines.iter().map(|it| it.standing.clone()).collect()
}

const TWO: &str = "Рег. №;Наименование;Поселение;Председатель;Телефон;Жители;Члены;Статус;Дата регистрации устава\n\
    ТОС-1;Надежда;рп Майна;Иванова Анна Петровна;2-14-55;120;30;действует;28/12/19\n\
    ТОС-2;Мечта;рп Майна;Ким Ольга Юрьевна;;-;;;\n";

#[test]
fn a_table_becomes_cards_in_one_step_that_is_undone_at_once() {
    let mut office = office();
    let done = import(&mut office, TWO, &rules()).unwrap();
    assert_eq!(standings(&done), [Standing::New, Standing::New]);
    assert_eq!((done.people, done.territories), (2, 1));
    let hope = entry(&office, "Надежда");
    assert_eq!(hope.row.territory, "рп Майна");
    assert_eq!(hope.chair_name, "Иванова Анна Петровна");
    assert_eq!(hope.row.status, Some(TosStatus::Active));
    assert_eq!(
        office.all::<StatusChange>().unwrap(),
        [],
        "no day is made up"
    );
    assert_eq!(hope.row.registered_on, Some("2019-12-28".parse().unwrap()));
    assert_eq!(
        hope.row.residents.map(|it| (it.value, it.year)),
        Some((120, 2025))
    );
    let dream = entry(&office, "Мечта");
    assert_eq!((dream.row.residents, dream.row.members), (None, None));
    assert_eq!((dream.row.status, dream.legal_entity), (None, None));
    assert_eq!(dream.entered_on, None);
    assert_eq!(office.undo_op(), Some(Op::ImportTos));
    office.undo().unwrap();
    assert_eq!(cards(&office), []);
    assert_eq!(office.all::<Person>().unwrap(), []);
    office.redo().unwrap();
    assert_eq!(cards(&office).len(), 2);
}

#[test]
fn the_same_table_again_doubles_nothing() {
    let mut office = office();
    import(&mut office, TWO, &rules()).unwrap();
    let before = cards(&office);
    let again = import(&mut office, TWO, &rules()).unwrap();
    assert_eq!(standings(&again), [Standing::Same, Standing::Same]);
    assert_eq!(cards(&office), before);
    assert_eq!(office.all::<Person>().unwrap().len(), 2);
    office.undo().unwrap();
    assert_eq!(cards(&office), [], "a repeat is no step of its own");
}

#[test]
fn a_plan_says_what_an_import_would_do_and_does_nothing() {
    let mut office = office();
    let planned = plan(&office, TWO, &rules());
    assert_eq!(cards(&office), []);
    assert_eq!(office.undo_op(), None);
    assert_eq!(import(&mut office, TWO, &rules()).unwrap(), planned);
}

#[test]
fn what_differs_is_left_filled_or_updated_as_it_was_asked() {
    let other = TWO
        .replace("2-14-55;120", "3-33-33;150")
        .replace("Ким Ольга Юрьевна;;-", "Ким Ольга Юрьевна;4-44-44;-");
    let after = |duplicates| {
        let mut office = office();
        import(&mut office, TWO, &rules()).unwrap();
        let rules = ImportRules {
            duplicates,
            ..rules()
        };
        let done = import(&mut office, &other, &rules).unwrap();
        let deeds: Vec<Deed> = done.lines.iter().map(|it| it.deed).collect();
        let (hope, dream) = (entry(&office, "Надежда"), entry(&office, "Мечта"));
        (deeds, hope.phone, dream.phone)
    };
    let phones = |hope: &str, dream: &str| (hope.to_owned(), dream.to_owned());
    let (deeds, hope, dream) = after(None);
    assert_eq!(deeds, [Deed::Undecided, Deed::Undecided]);
    assert_eq!((hope, dream), phones("2-14-55", ""));
    let (deeds, hope, dream) = after(Some(Duplicates::Skip));
    assert_eq!(deeds, [Deed::Leave, Deed::Leave]);
    assert_eq!((hope, dream), phones("2-14-55", ""));
    let (deeds, hope, dream) = after(Some(Duplicates::Fill));
    assert_eq!(deeds, [Deed::Leave, Deed::Fill]);
    assert_eq!((hope, dream), phones("2-14-55", "4-44-44"));
    let (deeds, hope, dream) = after(Some(Duplicates::Update));
    assert_eq!(deeds, [Deed::Update, Deed::Update]);
    assert_eq!((hope, dream), phones("3-33-33", "4-44-44"));
}

#[test]
fn each_line_can_be_decided_by_itself() {
    let mut office = office();
    import(&mut office, TWO, &rules()).unwrap();
    let other = TWO
        .replace("2-14-55", "3-33-33")
        .replace("Ольга Юрьевна;", "Ольга Юрьевна;4-44-44");
    let rules = ImportRules {
        duplicates: Some(Duplicates::Update),
        choices: HashMap::from([(2, Duplicates::Skip)]),
        ..rules()
    };
    import(&mut office, &other, &rules).unwrap();
    assert_eq!(entry(&office, "Надежда").phone, "2-14-55");
    assert_eq!(entry(&office, "Мечта").phone, "4-44-44");
}

#[test]
fn lines_with_errors_keep_all_out_unless_the_good_ones_are_wanted() {
    let text = format!("{TWO}ТОС-3;;рп Майна;;;;;;\n");
    let mut office = office();
    let refused = import(&mut office, &text, &rules());
    assert!(matches!(
        refused,
        Err(Error::Refused(Refusal::BadLines { lines: 1 }))
    ));
    assert_eq!(cards(&office), []);
    let rules = ImportRules {
        only_good: true,
        ..rules()
    };
    let done = import(&mut office, &text, &rules).unwrap();
    assert_eq!(done.counts().added, 2);
    assert_eq!(done.lines[2].problems[0].flaw, Flaw::NoName);
    assert_eq!(done.lines[2].line, 4);
}

#[test]
fn one_name_stands_once_in_a_settlement_and_in_many_settlements() {
    let text = "Наименование;Район;Поселение\n\
        Надежда;Кемский район;Кемь\nнадежда ;Кемский район;Кемь\n\
        Надежда;Кемский район;Рабочеостровск\nНадежда;Олонецкий район;-\n";
    let mut office = office();
    let done = import(&mut office, text, &rules()).unwrap();
    assert_eq!(
        standings(&done),
        [
            Standing::New,
            Standing::Twin(2),
            Standing::New,
            Standing::New
        ]
    );
    assert_eq!((done.counts().undecided, done.territories), (1, 4));
    let again = import(&mut office, text, &rules()).unwrap();
    assert_eq!(again.counts().added, 0);
    assert_eq!(cards(&office).len(), 3);
}

#[test]
fn two_people_of_one_name_are_never_silently_made_one() {
    let text = "Наименование;Председатель;Телефон\n\
        А;Иванова Анна Петровна;8 (900) 111-22-33\n\
        Б;Иванова Анна Петровна;\n\
        В;Иванова Анна Петровна;+7 900 111 22 33\n\
        Г;Иванова А.П.;8 (900) 111-22-33\n";
    let mut office = office();
    let mut known = PersonCard::new(Id::new());
    known.person = Person::named(known.person.id, "Иванова Анна Петровна");
    office.save_person(&known).unwrap();
    let done = import(&mut office, text, &rules()).unwrap();
    assert_eq!(
        done.people, 3,
        "В is who А is: the same phone; Г may be anybody"
    );
    let doubts: Vec<bool> = done
        .lines
        .iter()
        .map(|it| {
            it.problems
                .iter()
                .any(|it| it.flaw == Flaw::NamesakeOfChair)
        })
        .collect();
    assert_eq!(doubts, [true, true, false, false]);
    let again = import(&mut office, text, &rules()).unwrap();
    assert_eq!((again.people, again.counts().same), (0, 4));
    assert_eq!(office.all::<Person>().unwrap().len(), 4);
}

#[test]
fn a_number_of_another_town_is_not_the_same_entry() {
    let mut office = office();
    import(
        &mut office,
        "Рег. №;Наименование;Поселение\n1;А;Кемь\n",
        &rules(),
    )
    .unwrap();
    let text = "Рег. №;Наименование;Поселение\n1;Б;Олонец\n1;А-1;Кемь\n";
    let planned = plan(&office, text, &rules());
    assert_eq!(planned.lines[0].standing, Standing::New);
    assert_eq!(planned.lines[0].problems[0].flaw, Flaw::NumberElsewhere);
    assert!(
        matches!(planned.lines[1].standing, Standing::Differs(_)),
        "renamed"
    );
}

#[test]
fn a_line_that_differs_tells_what_the_register_has_and_what_the_table_says() {
    let mut office = office();
    let head = "Рег. №;Наименование;Поселение;Жители;Телефон;Председатель;Дата регистрации устава";
    let first = format!("{head}\n1;А;Кемь;120;;Иванов Иван Иванович;01.03.2010\n");
    import(&mut office, &first, &rules()).unwrap();
    let second = format!("{head}\n1;А;Кемь;135;2-15-15;Иванов Иван Иванович;02.03.2010\n");
    let planned = plan(&office, &second, &rules());
    let said = Tr::new(Locale::Ru).import_said(&planned.lines[0]);
    for told in [
        "жители: 120 → 135",
        "телефон: пусто → «2-15-15»",
        "01.03.2010 → 02.03.2010",
    ] {
        assert!(said.to_lowercase().contains(told), "{told}: {said}");
    }
    assert!(!said.contains("Иванов"), "{said}");
}

#[test]
fn an_import_that_is_given_up_leaves_nothing() {
    let mut office = office();
    let text = format!("Наименование\n{}", "x\n".repeat(3));
    let given_up = office.import_tos(lines_of(&text).into_iter(), &rules(), &mut |_| false);
    assert!(matches!(given_up, Err(Error::Refused(Refusal::Cancelled))));
    assert_eq!(cards(&office), []);
    import(&mut office, TWO, &rules()).unwrap();
    let kept = office.undo_telling(&mut |_| false);
    assert!(matches!(kept, Err(Error::Refused(Refusal::Cancelled))));
    assert_eq!(cards(&office).len(), 2);
    assert_eq!(office.undo_op(), Some(Op::ImportTos));
}

#[test]
fn an_import_that_was_edited_since_is_not_taken_back_by_half() {
    let mut office = office();
    import(&mut office, TWO, &rules()).unwrap();
    let journal = office.journal(None, 1).unwrap();
    let mut card = cards(&office).remove(0);
    card.tos.phone = "1".to_owned();
    office.save_tos(&card).unwrap();
    let Entry::Step(step) = &journal[0] else {
        panic!("{journal:?}");
    };
    assert!(office.undo_step(step.id).is_err());
    assert_eq!(cards(&office).len(), 2);
}

// ---- the real register ---------------------------------------------------------------------------

#[test]
fn the_published_register_imports_with_no_row_lost() {
    let mut office = office();
    let planned = import(&mut office, REGISTER, &rules()).unwrap();
    assert_eq!(planned.lines.len(), 416);
    let counts = planned.counts();
    assert_eq!(
        (counts.added, counts.refused, counts.undecided),
        (416, 0, 0)
    );
    let entries = office.register_entries(today()).unwrap();
    assert_eq!(entries.len(), 416);
    let longest = |of: fn(&RegisterEntry) -> usize| entries.iter().map(of).max();
    assert_eq!(longest(|it| it.row.name.chars().count()), Some(216));
    assert_eq!(longest(|it| it.boundaries.chars().count()), Some(548));
    assert!(
        entries.iter().all(|it| it.chair_name.is_empty()),
        "«есть ФИО» is no name"
    );
    assert_eq!(office.all::<StatusChange>().unwrap(), []);
    let unknown = entries.iter().filter(|it| it.entered_on.is_none()).count();
    assert_eq!(unknown, 317, "a day that is not said stays unknown");
    let with_act = |it: &&RegisterEntry| {
        it.charter_act
            .as_ref()
            .is_some_and(|act| !act.number.is_empty() && act.dated_on.is_some())
    };
    assert!(entries.iter().filter(with_act).count() > 390);
    let first = entries
        .iter()
        .find(|it| it.row.name == "Беломорье")
        .unwrap();
    assert_eq!(first.row.territory, "Беломорское городское поселение");
    assert_eq!(first.legal_entity, Some(false));
    assert_eq!(first.row.members.map(|it| it.value), Some(50));
    assert_eq!(first.charter_act.as_ref().unwrap().number, "113");
    let again = import(&mut office, REGISTER, &rules()).unwrap();
    assert_eq!(again.counts().same, 416);
    office.undo().unwrap();
    assert_eq!(office.register_entries(today()).unwrap().len(), 0);
}

/// The words of a text: what stands between signs and spaces.
fn words_of(text: &str) -> Vec<&str> {
    let words = text.split(|it: char| !it.is_alphanumeric());
    words.filter(|it| !it.is_empty()).collect()
}

#[test]
fn every_word_of_the_real_acts_is_in_the_act_as_it_is_written_out() {
    let tr = Tr::new(Locale::Ru);
    let file = read(REGISTER.as_bytes(), &Wanted::default()).unwrap();
    let read = lines(&file);
    let header = guess_header(&file.sheet);
    let mut office = office();
    import(&mut office, REGISTER, &rules()).unwrap();
    let shown: HashMap<String, String> = (office.register_entries(today()).unwrap().iter())
        .map(|it| (it.row.name.clone() + &it.boundaries, tr_act(it, &tr)))
        .collect();
    let mut seen = 0;
    for (at, line) in read.iter().enumerate() {
        let cell = file.sheet.cell(header + 1 + at, 7);
        let Some(act) = shown.get(&(line.tos.name.clone() + &line.tos.boundaries)) else {
            panic!("{}", line.tos.name);
        };
        let said = words_of(act);
        // Days are written in one way, and a year may be called one or not.
        let cell = cell.replace("05. 12. 2019", "05.12.2019");
        for word in words_of(&cell) {
            let year = |of: &str| said.iter().any(|it| *it == format!("{of}{word}"));
            let bare = word.strip_suffix("от").or(word.strip_suffix("г"));
            let bare = bare.unwrap_or(word);
            let idle = matches!(word, "г" | "года" | "от");
            assert!(
                idle || said.contains(&word) || said.contains(&bare) || year("19") || year("20"),
                "{word}: {cell} → {act}"
            );
        }
        seen += 1;
    }
    assert_eq!(seen, 416);
    let numbers = |number: &str| {
        let acts = read.iter().filter_map(|it| it.tos.charter_act.as_ref());
        acts.filter(|it| it.number == number).count()
    };
    for number in ["778 р-П", "1155 р-П", "60 р-П", "225-О", "5/3"] {
        assert!(numbers(number) > 0, "{number}");
    }
}

fn tr_act(entry: &RegisterEntry, tr: &Tr) -> String {
    entry
        .charter_act
        .as_ref()
        .map_or_else(String::new, |it| tr.act(it))
}

// ---- the command line ----------------------------------------------------------------------------

fn figure(stdout: &str, name: &str) -> u32 {
    let line = stdout
        .lines()
        .find_map(|it| it.strip_prefix(&format!("{name}\t")));
    line.unwrap().parse().unwrap()
}

#[test]
fn the_command_imports_the_published_register_and_says_what_it_did() {
    let desk = Desk::new();
    std::fs::write(desk.path("register.csv"), REGISTER).unwrap();
    desk.run(0, &["new", "region.veche"]);
    let run = ["import", "region.veche", "tos", "register.csv"];
    let (stdout, stderr) = desk.run(0, &[&run[..], &["--dry-run"]].concat());
    assert_eq!(figure(&stdout, "added"), 416);
    assert!(stderr.contains("Это проба"), "{stderr}");
    assert!(stderr.contains("за 2021 год"), "{stderr}");
    let (listed, _) = desk.run(0, &["list", "region.veche", "tos"]);
    assert_eq!(listed.lines().count(), 1);
    let (stdout, _) = desk.run(0, &run);
    assert_eq!(
        (figure(&stdout, "added"), figure(&stdout, "refused")),
        (416, 0)
    );
    let (listed, _) = desk.run(0, &["list", "region.veche", "tos"]);
    assert_eq!(listed.lines().count(), 417);
    let (stdout, _) = desk.run(0, &run);
    assert_eq!(
        (figure(&stdout, "added"), figure(&stdout, "same")),
        (0, 416)
    );
}

#[test]
fn the_exit_code_says_whether_all_a_part_or_nothing_was_imported() {
    let desk = Desk::new();
    desk.run(0, &["new", "town.veche"]);
    std::fs::write(desk.path("bad.csv"), format!("{TWO};;Кемь;;12;;;;\n")).unwrap();
    let run = ["import", "town.veche", "tos", "bad.csv"];
    let (stdout, stderr) = desk.run(4, &run);
    assert_eq!(
        (figure(&stdout, "added"), figure(&stdout, "refused")),
        (0, 1)
    );
    assert!(
        stderr.contains("Строка таблицы 4: нет наименования ТОС"),
        "{stderr}"
    );
    let (stdout, _) = desk.run(3, &[&run[..], &["--only-good"]].concat());
    assert_eq!(figure(&stdout, "added"), 2);
    std::fs::write(desk.path("other.csv"), TWO.replace("2-14-55", "3-33-33")).unwrap();
    let run = ["import", "town.veche", "tos", "other.csv"];
    let (stdout, stderr) = desk.run(3, &run);
    assert_eq!(figure(&stdout, "undecided"), 1);
    assert!(
        stderr.contains("отличается от реестра: телефон"),
        "{stderr}"
    );
    let (stdout, _) = desk.run(0, &[&run[..], &["--duplicates", "update"]].concat());
    assert_eq!(figure(&stdout, "changed"), 1);
}

#[test]
fn what_is_guessed_can_be_said_instead() {
    let desk = Desk::new();
    desk.run(0, &["new", "town.veche"]);
    let text = "Список\nпервый;второй\nНадежда;весной\n";
    let bytes = encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
    std::fs::write(desk.path("list.csv"), bytes).unwrap();
    let run = ["import", "town.veche", "tos", "list.csv"];
    let (_, stderr) = desk.run(4, &run);
    assert!(stderr.contains("--map name="), "{stderr}");
    let said = [
        "--header",
        "2",
        "--encoding",
        "cp1251",
        "--delimiter",
        ";",
        "--map",
        "name=первый",
        "--map",
        "note=2",
    ];
    let (stdout, stderr) = desk.run(0, &[&run[..], &said].concat());
    assert_eq!(figure(&stdout, "added"), 1);
    assert!(stderr.contains("второй → примечание"), "{stderr}");
    let (listed, _) = desk.run(0, &["list", "town.veche", "tos"]);
    assert!(listed.contains("Надежда"));
    let (_, stderr) = desk.run(2, &[&run[..], &["--map", "nonsense"]].concat());
    assert!(stderr.contains("ПОЛЕ=СТОЛБЕЦ"), "{stderr}");
}

// ---- workbooks -----------------------------------------------------------------------------------

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Пусто").unwrap();
    let sheet = book.add_worksheet().set_name("Реестр").unwrap();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    sheet.write_string(0, 0, "Реестр ТОС").unwrap();
    for (column, heading) in [
        "Наименование",
        "Дата внесения в реестр",
        "Телефон",
        "Жители",
    ]
    .iter()
    .enumerate()
    {
        sheet.write_string(2, column as u16, *heading).unwrap();
    }
    sheet.write_string(3, 0, "=Надежда").unwrap();
    let on = ExcelDateTime::from_ymd(2019, 12, 28).unwrap();
    sheet.write_datetime_with_format(3, 1, &on, &day).unwrap();
    sheet.write_number(3, 2, 89_001_112_233.0).unwrap();
    sheet.write_number(3, 3, 120.0).unwrap();
    sheet.write_string(1_048_575, 0, "Далёкая").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_by_cells_with_its_dates_and_numbers() {
    let file = read(&workbook(), &Wanted::default()).unwrap();
    let names = vec!["Пусто".to_owned(), "Реестр".to_owned()];
    assert_eq!(file.form, Form::Book { names, shown: 1 });
    let lines = lines(&file);
    assert_eq!(lines.len(), 2, "a million rows between cost nothing");
    assert_eq!(lines[0].tos.name, "=Надежда");
    assert_eq!(lines[0].tos.entered_on, Some("2019-12-28".parse().unwrap()));
    assert_eq!(lines[0].tos.phone, "89001112233");
    assert_eq!(lines[0].tos.residents, Some(120));
    assert_eq!(lines[1].line, 1_048_576);
    let wanted = Wanted {
        sheet: Some("Нет такого".to_owned()),
        ..Wanted::default()
    };
    assert!(matches!(
        read(&workbook(), &wanted),
        Err(Unreadable::NoSheet { .. })
    ));
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_sheet_of_libreoffice_is_read_with_its_repeats() {
    let content = r#"<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>
        <table:table table:name="Реестр"><table:table-row>
        <table:table-cell office:value-type="string"><text:p>Наименование</text:p></table:table-cell>
        <table:table-cell office:value-type="string"><text:p>Дата внесения в реестр</text:p></table:table-cell>
        <table:table-cell office:value-type="string"><text:p>Жители</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>ТОС &quot;А&amp;Б&quot;</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2019-12-28T00:00:00"><text:p>28.12.19</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="120"><text:p>120</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table></office:spreadsheet></office:body></office:document-content>"#;
    let bytes = zipped(&[("content.xml", content.as_bytes())]);
    let lines = lines(&read(&bytes, &Wanted::default()).unwrap());
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].line, &*lines[0].tos.name), (4, "ТОС \"А&Б\""));
    assert_eq!(lines[0].tos.entered_on, Some("2019-12-28".parse().unwrap()));
    assert_eq!(lines[0].tos.residents, Some(120));
}

#[test]
fn files_that_are_no_tables_are_refused_with_a_reason() {
    let nothing = Wanted::default();
    let why = |bytes: &[u8]| read(bytes, &nothing).unwrap_err();
    assert!(matches!(why(b""), Unreadable::Empty));
    assert!(matches!(why(b" \n;;\n"), Unreadable::Empty));
    assert!(matches!(why(b"<html><table></table>"), Unreadable::WebPage));
    assert!(matches!(
        why(b"\x7fELF\x02\x01\x01\x00\x00\x00\x00"),
        Unreadable::OtherKind
    ));
    assert!(matches!(
        why(b"PK\x03\x04 and no more"),
        Unreadable::Damaged(_)
    ));
    assert!(matches!(
        why(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        Unreadable::Damaged(_)
    ));
    let document = zipped(&[("word/document.xml", b"<w/>")]);
    assert!(matches!(why(&document), Unreadable::OtherKind));
    let book = workbook();
    assert!(matches!(
        why(&book[..book.len() / 2]),
        Unreadable::Damaged(_)
    ));
}

#[test]
fn files_made_to_burst_are_refused_at_once() {
    let begun = std::time::Instant::now();
    let zeros = vec![b' '; 60 << 20];
    let spaces = zipped(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", &zeros),
    ]);
    assert!(matches!(
        read(&spaces, &Wanted::default()),
        Err(Unreadable::Bomb)
    ));
    let strings = "<si/>".repeat(13_000_000);
    let strings = zipped(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ]);
    assert!(matches!(
        read(&strings, &Wanted::default()),
        Err(Unreadable::Bomb)
    ));
    let rows = r#"<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">
        <table:table-cell table:number-columns-repeated="16000" office:value-type="string"><text:p>x</text:p></table:table-cell>
        </table:table-row></table:table>"#;
    let ods = zipped(&[("content.xml", rows.as_bytes())]);
    assert!(matches!(
        read(&ods, &Wanted::default()),
        Err(Unreadable::TooManyColumns { .. } | Unreadable::TooManyRows)
    ));
    assert!(
        begun.elapsed().as_secs() < 20,
        "in a debug build on a busy machine"
    );
}

// ---- out and in again ----------------------------------------------------------------------------

#[test]
fn a_register_saved_as_a_table_comes_back_the_same() {
    let desk = Desk::new();
    std::fs::write(desk.path("register.csv"), REGISTER).unwrap();
    desk.run(0, &["new", "region.veche"]);
    desk.run(0, &["import", "region.veche", "tos", "register.csv"]);
    let shown = |file: &str| desk.run(0, &["list", file, "register"]).0;
    // The keys of the records differ, what they say does not.
    let said = |file: &str| -> Vec<String> {
        let text = shown(file);
        let lines = text
            .lines()
            .map(|it| it.split_once('\t').unwrap().1.to_owned());
        let mut lines: Vec<String> = lines.collect();
        lines.sort();
        lines
    };
    let territories = |file: &str| {
        let dump = desk.run(0, &["dump", file]).0;
        let dump: serde_json::Value = serde_json::from_str(&dump).unwrap();
        dump["records"]["territory"].as_array().unwrap().len()
    };
    assert_eq!(territories("region.veche"), 110);
    assert!(
        shown("region.veche").contains("\t2021\t"),
        "the year of the figures"
    );
    for (out, letters) in [
        ("out.xlsx", "utf-8"),
        ("out.csv", "utf-8"),
        ("ansi.csv", "cp1251"),
    ] {
        desk.run(
            0,
            &[
                "list",
                "region.veche",
                "register",
                "--out",
                out,
                "--encoding",
                letters,
            ],
        );
        let other = format!("{out}.veche");
        desk.run(0, &["new", &other]);
        let (stdout, stderr) = desk.run(0, &["import", &other, "tos", out]);
        assert_eq!(figure(&stdout, "added"), 416, "{stderr}");
        assert_eq!(said(&other), said("region.veche"), "{out}");
        // What was taken from the file is what the file has.
        assert_eq!(territories(&other), territories("region.veche"), "{out}");
        let (stdout, _) = desk.run(0, &["import", "region.veche", "tos", out]);
        assert_eq!(figure(&stdout, "same"), 416, "{out}");
    }
}

#[test]
fn any_list_is_saved_as_it_is_shown() {
    let desk = Desk::with_town();
    for kind in [
        "tos",
        "people",
        "organizations",
        "sessions",
        "contests",
        "plans",
        "events",
    ] {
        let out = format!("{kind}.xlsx");
        let (stdout, _) = desk.run(0, &["list", "town.veche", kind, "--out", &out]);
        assert_eq!(stdout.trim(), out);
        let listed = desk.run(0, &["list", "town.veche", kind]).0.lines().count();
        let file = read(&std::fs::read(desk.path(&out)).unwrap(), &Wanted::default()).unwrap();
        assert_eq!(file.sheet.len(), listed, "{kind}");
    }
    let (_, stderr) = desk.run(2, &["list", "town.veche", "tos", "--out", "list.pdf"]);
    assert!(stderr.contains(".xlsx или .csv"), "{stderr}");
}

#[test]
fn the_demo_register_goes_out_and_comes_in_without_a_loss() {
    let desk = Desk::with_town();
    desk.run(0, &["list", "town.veche", "register", "--out", "town.xlsx"]);
    let (stdout, stderr) = desk.run(
        0,
        &["import", "town.veche", "tos", "town.xlsx", "--dry-run"],
    );
    let lines = figure(&stdout, "lines");
    assert!(lines > 10);
    assert_eq!(figure(&stdout, "same"), lines, "{stderr}");
}

/// A table that has something in every column an import knows.
const WHOLE: &[(&str, &str)] = &[
    ("Рег. №", "ТОС-7"),
    ("Наименование", "Надежда"),
    ("Краткое наименование", "Над."),
    ("Район", "Кемский район"),
    ("Поселение", "Рабочеостровск"),
    ("Вид территории", "группа домов"),
    ("Границы", "ул. Мира, д. 1"),
    (
        "Акт о границах",
        "решение Совета от 05.05.2010 № 7/1 «О границах»",
    ),
    ("Дата регистрации устава", "01.03.2010"),
    (
        "Акт о регистрации устава",
        "Распоряжение администрации от 01.03.2010 № 778 р-П",
    ),
    ("Жители", "120"),
    ("Члены", "30"),
    ("Год показателей", "2021 / 2020"),
    ("Председатель", "Иванова Анна Петровна"),
    ("Полномочия с", "01.02.2020"),
    ("Полномочия по", "01.02.2030"),
    ("Срок полномочий", "на десять лет"),
    ("Телефон", "2-14-55"),
    ("Эл. почта", "a@b.ru"),
    ("Адрес", "ул. Мира, 2"),
    ("Юридическое лицо", "да"),
    ("ОГРН", "1021234567890"),
    ("ИНН", "1234567890"),
    ("КПП", "123456789"),
    ("Статус", "приостановлен 01.02.2024"),
    ("Дата внесения", "02.03.2010"),
    ("Примечание", "переезжает"),
];

#[test]
fn every_field_survives_the_way_out_and_in_again() {
    let (heads, cells): (Vec<&str>, Vec<&str>) = WHOLE.iter().copied().unzip();
    let desk = Desk::new();
    let table = format!("{}\n{}\n", heads.join(";"), cells.join(";"));
    std::fs::write(desk.path("in.csv"), table).unwrap();
    desk.run(0, &["new", "a.veche"]);
    let (stdout, stderr) = desk.run(0, &["import", "a.veche", "tos", "in.csv"]);
    assert_eq!(
        (figure(&stdout, "added"), figure(&stdout, "doubted")),
        (1, 0),
        "{stderr}"
    );
    let records = |file: &str| {
        let dump: serde_json::Value =
            serde_json::from_str(&desk.run(0, &["dump", file]).0).unwrap();
        let mut said = Vec::new();
        for (table, rows) in dump["records"].as_object().unwrap() {
            for row in rows.as_array().into_iter().flatten() {
                for (field, value) in row.as_object().unwrap() {
                    // Keys are made anew.
                    let text = value.to_string();
                    if text.len() != 38 && !text.contains(':') {
                        said.push(format!("{table}.{field} {text}"));
                    }
                }
            }
        }
        said.sort();
        said
    };
    let before = records("a.veche");
    for word in [
        "778 р-П",
        "О границах",
        "на десять лет",
        "1021234567890",
        "2021",
        "2020",
        "Кемский район",
        "2024-02-01",
    ] {
        assert!(
            before.iter().any(|it| it.contains(word)),
            "{word}: {before:#?}"
        );
    }
    for (out, letters) in [
        ("out.xlsx", "utf-8"),
        ("out.csv", "utf-8"),
        ("ansi.csv", "cp1251"),
    ] {
        desk.run(
            0,
            &[
                "list",
                "a.veche",
                "register",
                "--out",
                out,
                "--encoding",
                letters,
            ],
        );
        let other = format!("{out}.veche");
        desk.run(0, &["new", &other]);
        let (stdout, stderr) = desk.run(0, &["import", &other, "tos", out]);
        assert_eq!(
            (figure(&stdout, "added"), figure(&stdout, "doubted")),
            (1, 0),
            "{stderr}"
        );
        assert_eq!(records(&other), before, "{out}");
    }
}

#[test]
fn a_remark_names_its_column_and_a_repeated_line_the_first_one() {
    let office = office();
    let text = "Наименование;Жители\nНадежда;много\nнадежда;5\n";
    let planned = plan(&office, text, &rules());
    let tr = Tr::new(Locale::Ru);
    let remarks = veche::listings::tos_import::IMPORT.last().unwrap().text;
    let said: Vec<String> = planned.lines.iter().map(|it| remarks(it, &tr)).collect();
    assert!(said[0].starts_with("«Жители»: не число"), "{said:?}");
    assert_eq!(said[1], "повторяет строку 2 этой же таблицы");
}
