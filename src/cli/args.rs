//! What may stand on the command line. The words about it are in `assets/locales/*/cli.ftl`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};

use super::{lists, papers};

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
    List {
        file: PathBuf,
        #[arg(value_parser = PossibleValuesParser::new(lists::KINDS))]
        kind: String,
        /// The day the list speaks of; today without it.
        #[arg(long)]
        on: Option<NaiveDate>,
        #[arg(long)]
        json: bool,
    },
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
pub(super) struct PaperArgs {
    pub(super) file: PathBuf,
    #[arg(value_parser = PossibleValuesParser::new(papers::KINDS))]
    pub(super) kind: String,
    #[arg(long)]
    pub(super) year: Option<i32>,
    #[arg(long)]
    pub(super) id: Option<String>,
    /// The day a register speaks of.
    #[arg(long)]
    pub(super) on: Option<NaiveDate>,
    #[arg(long)]
    pub(super) public: bool,
    #[arg(long)]
    pub(super) execution: bool,
    #[arg(long)]
    pub(super) out: PathBuf,
}
