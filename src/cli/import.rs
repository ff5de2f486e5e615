//! `veche import`: a table into the register, with all that is wrong in it told by line and cell.

use std::collections::HashMap;

use chrono::{Datelike, Local};

use super::args::ImportArgs;
use super::{End, Result, failed, open, print, refused, say};
use crate::domain::code::Code;
use crate::domain::tos_import::{Duplicates, ImportPlan, ImportRules, Standing, TosField};
use crate::exchange::csv_text::{Delimiter, Encoding, Quote, Said};
use crate::exchange::headings::{Columns, guess_columns, guess_header, year_of};
use crate::exchange::sheet::Sheet;
use crate::exchange::table_file::{Form, TableFile, Wanted, bytes_of, read};
use crate::exchange::tos_lines::TosTable;
use crate::i18n::{Label, Tr};
use crate::ops::{self, Office, Refusal};
use crate::report;

/// How many problems are told of; the rest is counted.
const MOST_TOLD: usize = 200;

/// The codes of a closed list, for the help.
fn codes_of<C: Code>() -> Vec<&'static str> {
    C::VALUES.iter().map(|it| it.as_code()).collect()
}

pub(super) fn encodings() -> Vec<&'static str> {
    codes_of::<Encoding>()
}

pub(super) fn delimiters() -> Vec<&'static str> {
    codes_of::<Delimiter>()
}

pub(super) fn quotes() -> Vec<&'static str> {
    codes_of::<Quote>()
}

pub(super) fn duplicates() -> Vec<&'static str> {
    codes_of::<Duplicates>()
}

pub(super) fn run(tr: &Tr, args: &ImportArgs) -> Result<()> {
    let today = Local::now().date_naive();
    let file = table(tr, args)?;
    let header = header(tr, args, &file.sheet)?;
    let mut columns = guess_columns(&file.sheet, header, today);
    for said in &args.map {
        set(tr, said, &mut columns, &file.sheet, header)?;
    }
    if !columns.contains(&Some(TosField::Name)) {
        return Err(End::Refused(tr.import_no_name_column()));
    }
    let table = TosTable {
        sheet: &file.sheet,
        header,
        columns: &columns,
        today,
    };
    if table.is_empty() {
        return Err(End::Refused(tr.import_no_lines()));
    }
    tell_form(tr, &file, &table);
    let rules = ImportRules {
        today,
        year: year(tr, args, &table),
        duplicates: args.duplicates.as_deref().and_then(Duplicates::from_code),
        choices: HashMap::new(),
        only_good: args.only_good,
    };
    let mut office = open(tr, &args.file)?;
    let plan = perform(tr, args, &mut office, &table, &rules)?;
    tell_problems(tr, &plan, &table);
    end(tr, args, &plan)
}

fn table(tr: &Tr, args: &ImportArgs) -> Result<TableFile> {
    let wanted = Wanted {
        sheet: args.sheet_name.clone(),
        text: Said {
            encoding: args.encoding.as_deref().and_then(Encoding::from_code),
            delimiter: args.delimiter.as_deref().and_then(Delimiter::from_code),
            quote: args.quote.as_deref().and_then(Quote::from_code),
        },
    };
    let read = bytes_of(&args.table).and_then(|bytes| read(&bytes, &wanted));
    read.map_err(|why| End::Refused(report::unreadable(tr, &why)))
}

/// The row of headings: the one that stands in the line that was said, or the likeliest.
fn header(tr: &Tr, args: &ImportArgs, sheet: &Sheet) -> Result<usize> {
    let Some(line) = args.header else {
        return Ok(guess_header(sheet));
    };
    let row = (0..sheet.len()).find(|row| sheet.line(*row) == line);
    row.ok_or_else(|| End::Refused(tr.import_no_such_line(line)))
}

/// `name=Наименование ТОС`, `name=5`, `name=`: the column of a field, or none.
fn set(tr: &Tr, said: &str, columns: &mut Columns, sheet: &Sheet, header: usize) -> Result<()> {
    let wrong = || End::WrongUse(tr.import_wrong_map(said, codes_of::<TosField>().join(", ")));
    let (field, place) = said.split_once('=').ok_or_else(wrong)?;
    let field = TosField::from_code(field.trim()).ok_or_else(wrong)?;
    for column in columns.iter_mut().filter(|it| **it == Some(field)) {
        *column = None;
    }
    let place = place.trim();
    if place.is_empty() {
        return Ok(());
    }
    let key = crate::domain::text::key;
    let named = (0..columns.len()).find(|it| key(sheet.cell(header, *it)) == key(place));
    let counted = || place.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
    let column = named.or_else(counted).filter(|it| *it < columns.len());
    let column = column.ok_or_else(|| End::WrongUse(tr.import_no_such_column(place)))?;
    columns[column] = Some(field);
    Ok(())
}

/// The year of the figures: said, written above the table, or this one.
fn year(tr: &Tr, args: &ImportArgs, table: &TosTable<'_>) -> i32 {
    let has_figures = [TosField::Residents, TosField::Members]
        .iter()
        .any(|it| table.columns.contains(&Some(*it)));
    let written = year_of(table.sheet, table.header, table.today);
    let year = args.year.or(written).unwrap_or(table.today.year());
    let has_year = table.columns.contains(&Some(TosField::FiguresYear));
    if has_figures && !has_year && args.year.is_none() {
        let year = year.to_string();
        say(&match written {
            Some(_) => tr.import_year_written(year),
            None => tr.import_year_this(year),
        });
    }
    year
}

/// How the file was read, so that a wrong guess is seen.
fn tell_form(tr: &Tr, file: &TableFile, table: &TosTable<'_>) {
    match &file.form {
        Form::Text { form, bad_letters } => {
            say(&tr.import_read_as_text(
                form.encoding.code(),
                form.delimiter.code(),
                form.quote.code(),
            ));
            if *bad_letters > 0 {
                say(&tr.import_bad_letters(*bad_letters as u64));
            }
        }
        Form::Book { names, shown } => {
            let name = names.get(*shown).map_or("", String::as_str);
            say(&tr.import_read_sheet(names.len() as u64, name));
        }
    }
    say(&tr.import_headings_in(table.sheet.line(table.header)));
    let mut unused = Vec::new();
    for (column, field) in table.columns.iter().enumerate() {
        let heading = heading(table, column);
        match field {
            Some(field) => say(&format!("  {heading} → {}", field.label(tr))),
            None => unused.push(heading),
        }
    }
    if !unused.is_empty() {
        say(&tr.import_unused_columns(unused.join(", ")));
    }
}

fn heading(table: &TosTable<'_>, column: usize) -> String {
    let heading = table.sheet.cell(table.header, column);
    let heading = heading.split_whitespace().collect::<Vec<_>>().join(" ");
    if heading.is_empty() {
        (column + 1).to_string()
    } else {
        heading
    }
}

fn perform(
    tr: &Tr,
    args: &ImportArgs,
    office: &mut Office,
    table: &TosTable<'_>,
    rules: &ImportRules,
) -> Result<ImportPlan> {
    let mut go_on = |_| true;
    let plan = |office: &Office| {
        let plan = table.read_ahead(|lines| office.plan_import(lines, rules, &mut |_| true));
        plan.map_err(|err| failed(tr, &err))
    };
    if args.dry_run {
        return plan(office);
    }
    if let Some(folder) = office.backups_folder()
        && let Err(err) = office.backup(folder)
    {
        say(&report::sentence(tr, &err));
    }
    match table.read_ahead(|lines| office.import_tos(lines, rules, &mut go_on)) {
        Ok(done) => Ok(done),
        // Told of line by line, as a plan.
        Err(ops::Error::Refused(Refusal::BadLines { .. })) => plan(office),
        Err(err) => Err(refused(tr, &err)),
    }
}

fn tell_problems(tr: &Tr, plan: &ImportPlan, table: &TosTable<'_>) {
    let mut told = 0;
    let mut left_out = 0;
    let mut tell = |words: &dyn Fn() -> String| {
        if told < MOST_TOLD {
            say(&words());
            told += 1;
        } else {
            left_out += 1;
        }
    };
    for it in &plan.lines {
        for problem in &it.problems {
            tell(&|| tr.problem(it.line, problem, |column| heading(table, column)));
        }
        match &it.standing {
            Standing::Differs(_) | Standing::Twin(_) => {
                tell(&|| {
                    let what = tr.import_said(it);
                    tr.import_line_named(it.line, it.name.as_str(), what)
                });
            }
            _ => (),
        }
    }
    if left_out > 0 {
        say(&tr.import_more_problems(left_out));
    }
}

/// The figures, and what kind of end they are.
fn end(tr: &Tr, args: &ImportArgs, plan: &ImportPlan) -> Result<()> {
    let counts = plan.counts();
    let figures = [
        ("lines", plan.lines.len() as u32),
        ("added", counts.added),
        ("changed", counts.changed),
        ("same", counts.same),
        ("left", counts.left),
        ("undecided", counts.undecided),
        ("refused", counts.refused),
        ("no-entries", counts.no_entries),
        ("doubted", counts.doubted),
        ("people", plan.people),
        ("territories", plan.territories),
    ];
    let kept_out = counts.refused > 0 && !args.only_good;
    let lines = figures.map(|(name, figure)| {
        let undone = kept_out && matches!(name, "added" | "changed" | "people" | "territories");
        format!("{name}\t{}", if undone { 0 } else { figure })
    });
    print(tr, lines.join("\n"))?;
    if kept_out {
        return Err(End::Refused(tr.import_refused_lines(counts.refused)));
    }
    if args.dry_run {
        say(&tr.import_dry_run());
    }
    let said = tr.import_done(counts.added, counts.changed, counts.same);
    if counts.refused + counts.undecided > 0 {
        let left = tr.import_left_out(counts.refused, counts.undecided);
        return Err(End::Partly(format!("{said} {left}")));
    }
    say(&said);
    Ok(())
}
