//! What may stand on the command line. The words about it are in `assets/locales/*/cli.ftl`.

use std::ops::RangeInclusive;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, value_parser};

use super::{import, lists, papers};

/// Years that papers and figures are made of.
pub(super) const YEARS: RangeInclusive<i64> = 1990..=2100;

/// A day as ISO has it, or as people write it.
fn day(text: &str) -> Result<NaiveDate, chrono::ParseError> {
    let plain = NaiveDate::parse_from_str(text, "%d.%m.%Y");
    plain.or_else(|_| NaiveDate::parse_from_str(text, "%Y-%m-%d"))
}

#[derive(Debug, Parser)]
#[command(name = "veche", version, args_conflicts_with_subcommands = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct Args {
    pub(super) file: Option<PathBuf>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Demo {
        #[arg(long)]
        dir: Option<PathBuf>,
    },
    New {
        file: PathBuf,
    },
    Check {
        file: PathBuf,
    },
    Dump {
        file: PathBuf,
        #[arg(long)]
        out: Option<PathBuf>,
    },
    Load {
        json: PathBuf,
        file: PathBuf,
    },
    Paper(PaperArgs),
    Import(ImportArgs),
    List(ListArgs),
    Backup {
        file: PathBuf,
        dir: PathBuf,
    },
    Restore {
        backup: PathBuf,
        file: PathBuf,
    },
}

#[derive(Debug, clap::Args)]
pub(super) struct ListArgs {
    pub(super) file: PathBuf,
    #[arg(value_parser = PossibleValuesParser::new(lists::KINDS))]
    pub(super) kind: String,
    /// The day the list speaks of; today without it.
    #[arg(long, value_parser = day)]
    pub(super) on: Option<NaiveDate>,
    /// The record whose rows are shown.
    #[arg(long)]
    pub(super) id: Option<String>,
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, conflicts_with = "json")]
    pub(super) out: Option<PathBuf>,
    /// Of a CSV.
    #[arg(long, value_parser = PossibleValuesParser::new(lists::ENCODINGS), default_value = lists::ENCODINGS[0])]
    pub(super) encoding: String,
}

#[derive(Debug, clap::Args)]
pub(super) struct ImportArgs {
    pub(super) file: PathBuf,
    #[arg(value_parser = PossibleValuesParser::new(["tos"]))]
    pub(super) kind: String,
    pub(super) table: PathBuf,
    #[arg(long = "sheet")]
    pub(super) sheet_name: Option<String>,
    /// The line of the file that the headings stand in, from 1.
    #[arg(long)]
    pub(super) header: Option<u32>,
    #[arg(long)]
    pub(super) map: Vec<String>,
    #[arg(long, value_parser = PossibleValuesParser::new(import::encodings()))]
    pub(super) encoding: Option<String>,
    #[arg(long, value_parser = PossibleValuesParser::new(import::delimiters()))]
    pub(super) delimiter: Option<String>,
    #[arg(long, value_parser = PossibleValuesParser::new(import::quotes()))]
    pub(super) quote: Option<String>,
    /// The year that residents and members are of.
    #[arg(long, value_parser = value_parser!(i32).range(YEARS))]
    pub(super) year: Option<i32>,
    #[arg(long, value_parser = PossibleValuesParser::new(import::duplicates()))]
    pub(super) duplicates: Option<String>,
    #[arg(long)]
    pub(super) only_good: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
}

#[derive(Debug, clap::Args)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a word of the command line"
)]
pub(super) struct PaperArgs {
    pub(super) file: PathBuf,
    #[arg(value_parser = PossibleValuesParser::new(papers::KINDS))]
    pub(super) kind: String,
    #[arg(long, value_parser = value_parser!(i32).range(YEARS))]
    pub(super) year: Option<i32>,
    #[arg(long)]
    pub(super) id: Option<String>,
    /// Of signed minutes: which of their versions.
    #[arg(long)]
    pub(super) version: Option<u32>,
    /// The day a register speaks of.
    #[arg(long, value_parser = day)]
    pub(super) on: Option<NaiveDate>,
    #[arg(long)]
    pub(super) public: bool,
    #[arg(long)]
    pub(super) execution: bool,
    /// Of a protocol: without speeches.
    #[arg(long)]
    pub(super) short: bool,
    /// The body whose sessions a paper speaks of.
    #[arg(long)]
    pub(super) body: Option<String>,
    #[arg(long)]
    pub(super) by_executor: bool,
    /// The first and the last day of a period.
    #[arg(long, value_parser = day)]
    pub(super) from: Option<NaiveDate>,
    #[arg(long, value_parser = day)]
    pub(super) to: Option<NaiveDate>,
    /// Codes of columns, parted by commas.
    #[arg(long)]
    pub(super) columns: Option<String>,
    #[arg(long)]
    pub(super) portrait: bool,
    #[arg(long)]
    pub(super) by_territory: bool,
    #[arg(long)]
    pub(super) out: PathBuf,
}
