//! The words of the command line: clap knows the grammar, the texts are ours.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};

use super::args::{Args, YEARS};
use super::papers::columns_known;
use crate::i18n::Tr;

/// The grammar of [`Args`] with help in the language of `tr`.
pub(super) fn command(tr: &Tr) -> Command {
    let commands: &[(&str, String)] = &[
        ("demo", tr.cli_demo()),
        ("new", tr.cli_new()),
        ("check", tr.cli_check()),
        ("dump", tr.cli_dump()),
        ("load", tr.cli_load()),
        ("paper", tr.cli_paper()),
        ("list", tr.cli_list()),
        ("import", tr.cli_import()),
        ("backup", tr.cli_backup()),
        ("restore", tr.cli_restore()),
    ];
    let mut command = worded(Args::command(), tr)
        .about(tr.cli_about())
        .subcommand_help_heading(tr.cli_commands());
    for (name, about) in commands {
        command = command.mut_subcommand(name, |it| worded(it, tr).about(about.clone()));
    }
    command
}

fn worded(command: Command, tr: &Tr) -> Command {
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}",
        tr.cli_usage()
    );
    let name = command.get_name().to_owned();
    let help = flag("help", 'h', ArgAction::Help)
        .help(tr.cli_arg_help())
        .help_heading(tr.cli_options());
    let mut command = command
        .help_template(template)
        .override_usage(usage(&name, tr))
        .disable_help_flag(true);
    if name == "veche" {
        let version = flag("version", 'V', ArgAction::Version)
            .help(tr.cli_arg_version())
            .help_heading(tr.cli_options());
        command = command.disable_version_flag(true).arg(version);
    }
    command.mut_args(|arg| argument(arg, &name, tr)).arg(help)
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).short(short).long(name).action(action)
}

fn usage(command: &str, tr: &Tr) -> String {
    match command {
        "demo" => tr.cli_usage_demo(),
        "new" => tr.cli_usage_new(),
        "check" => tr.cli_usage_check(),
        "dump" => tr.cli_usage_dump(),
        "load" => tr.cli_usage_load(),
        "paper" => tr.cli_usage_paper(),
        "list" => tr.cli_usage_list(),
        "import" => tr.cli_usage_import(),
        "backup" => tr.cli_usage_backup(),
        "restore" => tr.cli_usage_restore(),
        _ => tr.cli_usage_all(),
    }
}

fn argument(arg: Arg, command: &str, tr: &Tr) -> Arg {
    let value_name = match arg.get_id().as_str() {
        "file" => tr.cli_value_file(),
        "dir" => tr.cli_value_dir(),
        "kind" => tr.cli_value_kind(),
        "year" => tr.cli_value_year(),
        "id" | "body" => tr.cli_value_id(),
        "on" | "from" | "to" => tr.cli_value_day(),
        "version" => tr.cli_value_number(),
        "columns" => tr.cli_value_columns(),
        "backup" => tr.cli_value_backup(),
        "table" => tr.cli_value_table(),
        "sheet_name" => tr.cli_value_sheet(),
        "header" => tr.cli_value_line(),
        "map" => tr.cli_value_map(),
        "encoding" | "delimiter" | "quote" | "duplicates" => tr.cli_value_how(),
        "out" if command == "list" => tr.cli_value_table(),
        "out" if command == "paper" => "PDF".to_owned(),
        _ => "JSON".to_owned(),
    };
    let text = match (arg.get_id().as_str(), command) {
        ("file", _) => tr.cli_arg_file(),
        ("dir", "demo") => tr.cli_arg_demo_dir(),
        ("dir", _) => tr.cli_arg_dir(),
        ("out", "list") => tr.cli_arg_list_out(),
        ("out", "paper") => tr.cli_arg_paper_out(),
        ("out", _) => tr.cli_arg_out(),
        ("json", "load") => tr.cli_arg_json_file(),
        ("json", _) => tr.cli_arg_json(),
        ("backup", _) => tr.cli_arg_backup(),
        ("table", _) => tr.cli_arg_table(),
        ("sheet_name", _) => tr.cli_arg_sheet(),
        ("header", _) => tr.cli_arg_header(),
        ("map", _) => tr.cli_arg_map(),
        ("encoding", "list") => tr.cli_arg_list_encoding(),
        ("encoding", _) => tr.cli_arg_encoding(),
        ("delimiter", _) => tr.cli_arg_delimiter(),
        ("quote", _) => tr.cli_arg_quote(),
        ("duplicates", _) => tr.cli_arg_duplicates(),
        ("only_good", _) => tr.cli_arg_only_good(),
        ("dry_run", _) => tr.cli_arg_dry_run(),
        ("year", "import") => tr.cli_arg_import_year(),
        ("kind", "import") => tr.cli_arg_import_kind(),
        ("kind", "paper") => tr.cli_arg_paper_kind(),
        ("kind", _) => tr.cli_arg_list_kind(),
        ("year", _) => tr.cli_arg_year(),
        ("id", _) => tr.cli_arg_id(),
        ("on", _) => tr.cli_arg_on(),
        ("columns", _) => tr.cli_arg_columns(columns_known()),
        ("portrait", _) => tr.cli_arg_portrait(),
        ("by_territory", _) => tr.cli_arg_by_territory(),
        ("execution", _) => tr.cli_arg_execution(),
        ("short", _) => tr.cli_arg_short(),
        ("body", _) => tr.cli_arg_body(),
        ("by_executor", _) => tr.cli_arg_by_executor(),
        ("from", _) => tr.cli_arg_from(),
        ("to", _) => tr.cli_arg_to(),
        ("public", _) => tr.cli_arg_public(),
        ("version", "paper") => tr.cli_arg_minutes_version(),
        ("version", _) => tr.cli_arg_version(),
        _ => tr.cli_arg_help(),
    };
    let possible: Vec<String> = arg
        .get_possible_values()
        .iter()
        .map(|it| it.get_name().to_owned())
        .collect();
    let text = match (possible.is_empty(), arg.get_action()) {
        (false, ArgAction::Set) => format!("{text}: {}", possible.join(", ")),
        _ => text,
    };
    let heading = if arg.is_positional() {
        tr.cli_arguments()
    } else {
        tr.cli_options()
    };
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let arg = arg.help(text).help_heading(heading);
    if takes_value {
        // «[default: …]» would be English: the text says it.
        arg.value_name(value_name)
            .hide_possible_values(true)
            .hide_default_value(true)
    } else {
        arg
    }
}

/// What is wrong with a command line, as a sentence.
pub(super) fn wrong_use(err: &clap::Error, tr: &Tr) -> String {
    let word = |kind| match err.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let what = match err.kind() {
        ErrorKind::UnknownArgument => tr.cli_wrong_unknown(word(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => tr.cli_wrong_unknown(word(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => tr.cli_wrong_missing(word(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let arg = word(ContextKind::InvalidArg);
            let value = word(ContextKind::InvalidValue);
            let possible = word(ContextKind::ValidValue);
            // «--on <ДЕНЬ>»
            let name = arg.split(' ').next().unwrap_or_default();
            match (possible.is_empty(), name) {
                (false, _) => tr.cli_wrong_value_of(value, arg, possible),
                (true, "--on" | "--from" | "--to") => tr.cli_wrong_day(value, arg),
                (true, "--year") => {
                    let (first, last) = (YEARS.start().to_string(), YEARS.end().to_string());
                    tr.cli_wrong_year(value, arg, first, last)
                }
                (true, _) => tr.cli_wrong_value(value, arg),
            }
        }
        _ => tr.cli_wrong_other(),
    };
    format!("{}.\n{}", tr.cli_wrong_use(what), tr.cli_try_help())
}
