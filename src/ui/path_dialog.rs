//! The path of a file, typed where no file dialog of the system answers.

use std::path::{Path, PathBuf};

use egui::{Id, Key, TextEdit, Ui};

use super::dialogs::{Outcome, PathPurpose, buttons_ui, text_ui, title_ui};
use super::widgets::{banner, primary_button, segments};
use super::{icons, theme};
use crate::domain::paper_format::PaperFormat;
use crate::i18n::{Label, Tr};
use crate::listings::Mark;

pub(super) fn path_ui(
    ui: &mut Ui,
    tr: &Tr,
    purpose: &mut PathPurpose,
    path: &mut String,
    outcome: &mut Outcome,
) {
    let (title, done) = match purpose {
        PathPurpose::CreateFile => (tr.dialog_path_create(), tr.dialog_path_create_do()),
        PathPurpose::OpenFile => (tr.dialog_path_open(), tr.dialog_path_open_do()),
        PathPurpose::SaveCopy => (tr.dialog_path_copy(), tr.dialog_path_copy_do()),
        PathPurpose::Attach(_) => (tr.attachments_choose(), tr.attachments_choose_do()),
        PathPurpose::Table => (tr.dialog_path_table(), tr.dialog_path_open_do()),
        PathPurpose::KeepPaper(_) => (tr.dialog_path_paper(), tr.dialog_path_paper_do()),
    };
    title_ui(ui, &title);
    text_ui(ui, &tr.dialog_path_text());
    let edit = TextEdit::singleline(path)
        .margin(theme::FIELD_MARGIN)
        .desired_width(f32::INFINITY);
    let field = ui.add(edit).accessible_name(tr.dialog_path_field());
    if let PathPurpose::KeepPaper(made) = purpose
        && let Some(made_as) = made.format()
        && format_ui(ui, tr, path, made_as)
    {
        // Enter keeps it next.
        field.request_focus();
    }
    // Enter takes the cursor out of the field: that is asked before it is put back.
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    // What is typed stays until it is right.
    let missed = Id::unique("path-missed");
    let told: Option<String> = ui.data(|data| data.get_temp(missed));
    if told.as_ref() == Some(path) {
        let text = tr.dialog_path_missing(path.trim());
        banner(ui, Mark::Bad, icons::WARNING, &text, |_| ());
    }
    buttons_ui(ui, |ui| {
        let filled = !path.trim().is_empty();
        let add = |ui: &mut Ui| primary_button(ui, "", &done).clicked();
        let clicked = ui.add_enabled_ui(filled, add).inner;
        let asked = filled && (clicked || entered);
        if asked && is_missing(purpose, path) {
            ui.data_mut(|data| data.insert_temp(missed, path.clone()));
        } else if asked {
            let purpose = std::mem::replace(purpose, PathPurpose::OpenFile);
            *outcome = Outcome::PathGiven(purpose, PathBuf::from(path.trim()));
        }
        if ui.button(tr.dialog_cancel()).clicked() {
            ui.close();
        }
    });
}

/// Is it to be read, and not there?
fn is_missing(purpose: &PathPurpose, path: &str) -> bool {
    let reads = match purpose {
        PathPurpose::OpenFile | PathPurpose::Attach(_) | PathPurpose::Table => true,
        PathPurpose::CreateFile | PathPurpose::SaveCopy | PathPurpose::KeepPaper(_) => false,
    };
    reads && !Path::new(path.trim()).is_file()
}

/// What the paper is written as: the ending of its name says it.
fn format_ui(ui: &mut Ui, tr: &Tr, path: &mut String, made_as: PaperFormat) -> bool {
    let typed = PaperFormat::of(Path::new(path.as_str()));
    let mut format = typed.unwrap_or(made_as);
    let all = PaperFormat::ALL.iter().map(|it| (*it, it.label(tr)));
    let all: Vec<_> = all.collect();
    ui.add_space(4.0);
    let changed = segments(ui, &mut format, &all);
    if changed {
        if let Some(typed) = typed {
            path.truncate(path.len() - typed.code().len() - 1);
        }
        *path = format!("{path}.{}", format.code());
    }
    changed
}
