//! Over the lines of a plan: the way back, its state, how far it has come, its papers and steps.

use egui::{RichText, Ui};

use super::PlansTab;
use crate::domain::plans::PlanStatus;
use crate::i18n::Label;
use crate::i18n::format::upper_first;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{badge, icon_text_button, note};
use crate::ui::{icons, theme};

impl PlansTab {
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
        ui.horizontal_wrapped(|ui| {
            if step_ui(ui, saved, icons::PRINTER, &tr.plan_print()) {
                self.print_plan(cx, actions, false);
            }
            if step_ui(ui, saved, icons::PRINTER, &tr.plan_print_execution()) {
                self.print_plan(cx, actions, true);
            }
            if step_ui(ui, writable, icons::EXPORT, &tr.plan_carry()) {
                self.ask_carry(cx, actions);
            }
            let draft = plan.status == PlanStatus::Draft;
            if draft && step_ui(ui, writable, icons::SEAL_CHECK, &tr.plan_approve()) {
                let said = tr.plan_approved();
                actions.change_with_undo(said, move |office| office.approve_plan(id, today));
            }
            if !draft && step_ui(ui, writable, icons::NOTE_PENCIL, &tr.plan_reopen()) {
                let said = tr.plan_reopened();
                actions.change_with_undo(said, move |office| office.reopen_plan(id));
            }
            let approved = plan.status == PlanStatus::Approved;
            if approved && step_ui(ui, writable, icons::CHECK, &tr.plan_close()) {
                let said = tr.plan_closed();
                actions.change_with_undo(said, move |office| office.close_plan(id));
            }
        });
    }
}

fn step_ui(ui: &mut Ui, enabled: bool, icon: &str, text: &str) -> bool {
    let button = |ui: &mut Ui| icon_text_button(ui, icon, text).clicked();
    ui.add_enabled_ui(enabled, button).inner
}
