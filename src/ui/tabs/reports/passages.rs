//! The paragraphs of the summary on the screen: text, numbers that open lists, editing.

use egui::{Label, RichText, TextEdit, Ui};

use super::super::places;
use super::{Editing, Shown, ask_save};
use crate::documents::summary::Passage;
use crate::domain::summary::Section;
use crate::domain::summary_facts::{Figure, SummaryFacts};
use crate::i18n::Label as _;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{
    badge, banner, icon_text_button, link_button, note, primary_button, section,
};
use crate::ui::{icons, theme};

pub(super) fn passages_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    actions: &mut Actions,
    shown: &Shown,
    editing: &mut Option<Editing>,
) {
    let (tr, facts) = (cx.tr, &shown.dossier.facts);
    let heading = |ui: &mut Ui, text: String| {
        ui.add_space(theme::GAP);
        ui.add(Label::new(RichText::new(text).text_style(egui::TextStyle::Heading)).wrap());
    };
    heading(ui, tr.summary_done_heading(facts.this.year));
    for passage in &shown.passages {
        if passage.section == Section::Tasks {
            heading(ui, tr.summary_tasks_heading(facts.this.year + 1));
        }
        section(ui, &passage.section.label(tr), |ui| {
            let open = editing
                .as_ref()
                .is_some_and(|it| it.section == passage.section);
            if open {
                editor_ui(ui, cx, actions, editing);
            } else {
                reading_ui(ui, cx, actions, passage, facts, editing);
            }
        });
    }
}

fn reading_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    actions: &mut Actions,
    passage: &Passage,
    facts: &SummaryFacts,
    editing: &mut Option<Editing>,
) {
    let tr = cx.tr;
    if passage.text().is_empty() {
        note(ui, &tr.reports_nothing());
    } else {
        ui.add(Label::new(passage.text()).wrap().selectable(true));
    }
    numbers_ui(ui, cx, actions, passage.section, facts);
    outdated_ui(ui, cx, actions, passage, facts.this.year);
    ui.push_id(passage.section.code(), |ui| {
        ui.horizontal_wrapped(|ui| {
            let busy = editing.as_ref().is_some_and(Editing::is_changed);
            let edit = |ui: &mut Ui| icon_text_button(ui, icons::PENCIL_SIMPLE, &tr.reports_edit());
            let title = passage.section.label(tr);
            let response = ui.add_enabled_ui(!busy, edit).inner;
            let response = response.accessible_name(tr.reports_edit_of(title.as_str()));
            if response
                .on_disabled_hover_text(tr.reports_unsaved_other())
                .clicked()
            {
                *editing = Some(Editing {
                    year: facts.this.year,
                    section: passage.section,
                    text: passage.text().to_owned(),
                    before: passage.text().to_owned(),
                    composed: passage.composed.clone(),
                    fresh: true,
                });
            }
            if passage.edit.is_some() {
                let reset =
                    icon_text_button(ui, icons::ARROW_COUNTER_CLOCKWISE, &tr.reports_reset());
                if reset.accessible_name(tr.reports_reset_of(title)).clicked() {
                    let (year, section) = (facts.this.year, passage.section);
                    actions.change_with_undo(tr.reports_reset_done(), move |office| {
                        office.reset_summary_paragraph(year, section)
                    });
                }
                badge(ui, Mark::Accent, &tr.reports_edited());
            }
        });
    });
}

/// The numbers of a paragraph, each a link to the list behind it.
fn numbers_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, of: Section, facts: &SummaryFacts) {
    let figures = Figure::ALL.iter().filter(|it| it.section() == of);
    let known: Vec<(Figure, u32)> = figures
        .map(|it| (*it, facts.this.count(*it)))
        .filter(|it| it.1 > 0)
        .collect();
    if known.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for (figure, count) in known {
            let text = cx.tr.reports_number_link(figure.label(cx.tr), count);
            if link_button(ui, &text).clicked() {
                let lines = facts.this.behind(figure);
                places::open_list(figure, facts.this.year, lines, cx.tr, actions);
            }
        }
    });
}

/// Both texts to compare, when the facts under an edited paragraph have changed.
fn outdated_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, passage: &Passage, year: i32) {
    let Some(edit) = &passage.edit else { return };
    let Some(then) = &edit.outdated else { return };
    let tr = cx.tr;
    let keep = banner(
        ui,
        Mark::Attention,
        icons::WARNING,
        &tr.reports_outdated(),
        |ui| ui.button(tr.reports_keep_own()).clicked(),
    );
    note(ui, &tr.reports_compare_then());
    ui.add(Label::new(then).wrap());
    note(ui, &tr.reports_compare_now());
    ui.add(Label::new(&passage.composed).wrap());
    if keep {
        let (section, text, composed) =
            (passage.section, edit.text.clone(), passage.composed.clone());
        actions.change_saying(tr.reports_saved(), move |office| {
            office.edit_summary_paragraph(year, section, &text, &composed)
        });
    }
}

fn editor_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, editing: &mut Option<Editing>) {
    let tr = cx.tr;
    let Some(it) = editing else { return };
    let edit = TextEdit::multiline(&mut it.text)
        .desired_rows(6)
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(tr.reports_paragraph());
    if std::mem::take(&mut it.fresh) {
        response.request_focus();
    }
    let changed = it.is_changed();
    ui.horizontal(|ui| {
        ui.add_enabled_ui(changed, |ui| {
            if primary_button(ui, icons::FLOPPY_DISK, &tr.reports_save()).clicked() {
                ask_save(actions);
            }
        });
        if ui.button(tr.reports_cancel()).clicked() {
            *editing = None;
        }
    });
}
