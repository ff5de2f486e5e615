//! Over the lines of a plan: the way back, its state, how far it has come, its papers and steps.

use egui::{RichText, Ui};

use super::PlansTab;
use crate::domain::plans::PlanStatus;
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::printing::papers_menu;
use crate::ui::widgets::buttons::named_row;
use crate::ui::widgets::{badge, icon_text_button, note};
use crate::ui::{icons, theme};

impl PlansTab {
    /// The plan, and the plan with what was done, in a menu with what they are written as.
    fn papers_ui(&self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let button = icon_text_button(ui, icons::PRINTER, &tr.plan_print());
        papers_menu(&button, false, cx, actions, |ui, entrance, actions| {
            for (text, execution) in [
                (tr.reports_plan(), false),
                (tr.plan_print_execution(), true),
            ] {
                let entry = named_row(ui, icons::FILE_PDF, &text);
                entrance.at(&entry);
                if entry.clicked() {
                    self.print_plan(cx, actions, execution);
                    ui.close();
                }
            }
        });
    }

    pub(super) fn head_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let Some(draft) = self.card.draft() else {
            return;
        };
        let plan = &draft.value.plan;
        ui.horizontal_wrapped(|ui| {
            if icon_text_button(ui, icons::CARET_LEFT, &tr.plan_back()).clicked() {
                actions.show(cx.route.list());
            }
            let title = tr.plan_of_year(plan.year.to_string());
            ui.label(RichText::new(title).text_style(theme::title()));
            let mark = match plan.status {
                PlanStatus::Draft => Mark::Attention,
                PlanStatus::Approved => Mark::Good,
                PlanStatus::Closed => Mark::Quiet,
            };
            badge(ui, mark, &upper_first(&plan.status.label(tr)));
        });
        let counts = draft.value.counts(cx.today());
        let mut told = tr.plan_counted(counts.planned, counts.done);
        let more = [
            (counts.moved, tr.plan_counted_moved(counts.moved)),
            (
                counts.cancelled,
                tr.plan_counted_cancelled(counts.cancelled),
            ),
            (
                counts.unplanned,
                tr.plan_counted_unplanned(counts.unplanned),
            ),
            (counts.overdue, tr.plan_counted_overdue(counts.overdue)),
        ];
        for (count, text) in more {
            if count > 0 {
                told = format!("{told}, {text}");
            }
        }
        note(ui, &told);
        self.steps_ui(ui, cx, actions);
    }

    fn steps_ui(&self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let Some(draft) = self.card.draft() else {
            return;
        };
        let plan = &draft.value.plan;
        let (id, today) = (plan.id, cx.today());
        let saved = !draft.is_fresh() && !draft.is_changed();
        let writable = saved && cx.office.read_only().is_none();
        // The steps that may be taken come first: what is off turns off all after it.
        ui.horizontal_wrapped(|ui| {
            if !saved {
                ui.disable();
            }
            self.papers_ui(ui, cx, actions);
            if !writable {
                ui.disable();
            }
            if icon_text_button(ui, icons::EXPORT, &tr.plan_carry()).clicked() {
                self.ask_carry(cx, actions);
            }
            let draft = plan.status == PlanStatus::Draft;
            if draft && icon_text_button(ui, icons::SEAL_CHECK, &tr.plan_approve()).clicked() {
                let said = tr.plan_approved();
                actions.change_with_undo(said, move |office| office.approve_plan(id, today));
            }
            if !draft && icon_text_button(ui, icons::NOTE_PENCIL, &tr.plan_reopen()).clicked() {
                let said = tr.plan_reopened();
                actions.change_with_undo(said, move |office| office.reopen_plan(id));
            }
            let approved = plan.status == PlanStatus::Approved;
            if approved && icon_text_button(ui, icons::CHECK, &tr.plan_close()).clicked() {
                let said = tr.plan_closed();
                actions.change_with_undo(said, move |office| office.close_plan(id));
            }
        });
    }
}
