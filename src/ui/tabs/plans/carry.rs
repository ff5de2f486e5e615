//! The dialog that chooses the lines to go over to the plan of the next year.

use egui::{Label, RichText, ScrollArea, Ui};

use super::PlansTab;
use crate::domain::Id;
use crate::domain::plans::{Execution, Plan, PlanItem};
use crate::i18n::Label as _;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::widgets::{note, primary_button};

/// A line that may go over.
struct Candidate {
    item: Id<PlanItem>,
    text: String,
    mark: Execution,
    /// It is in a later plan already.
    gone: bool,
    chosen: bool,
}

impl PlansTab {
    pub(super) fn ask_carry(&self, cx: &Cx<'_>, actions: &mut Actions) {
        let (Some(draft), Some(about)) = (self.card.draft(), self.about.last()) else {
            return;
        };
        let card = &draft.value;
        let candidates = card.lines().into_iter().map(|line| {
            let item = &card.items[line.at];
            let gone = about.carried_on.contains(&item.id);
            let open = !matches!(
                item.execution,
                Execution::Done | Execution::DoneLate | Execution::Cancelled
            );
            Candidate {
                item: item.id,
                text: format!("{}. {}", line.number, item.measure),
                mark: item.execution,
                gone,
                chosen: open && !gone,
            }
        });
        let mut candidates: Vec<Candidate> = candidates.collect();
        let (plan, year) = (card.plan.id, card.plan.year + 1);
        let mut mark_moved = true;
        let title = cx.tr.plan_carry_title(year.to_string());
        let body = Box::new(move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
            candidates_ui(ui, cx, &mut candidates);
            ui.checkbox(&mut mark_moved, cx.tr.plan_carry_mark_moved());
            let chosen = candidates.iter().filter(|it| it.chosen);
            let chosen: Vec<Id<PlanItem>> = chosen.map(|it| it.item).collect();
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                let text = cx.tr.plan_carry_do(chosen.len());
                let ready = !chosen.is_empty();
                let button = ui.add_enabled_ui(ready, |ui| {
                    primary_button(ui, icons::EXPORT, &text).clicked()
                });
                if button.inner {
                    carry(cx, actions, plan, chosen, year, mark_moved);
                    ui.close();
                }
                if ui.button(cx.tr.dialog_cancel()).clicked() {
                    ui.close();
                }
            });
        });
        actions.push(Action::Ask(Dialog::Of { title, body }));
    }
}

fn candidates_ui(ui: &mut Ui, cx: &Cx<'_>, candidates: &mut [Candidate]) {
    if candidates.is_empty() {
        note(ui, &cx.tr.plan_no_lines());
    }
    ScrollArea::vertical().max_height(380.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for it in candidates {
            ui.add_enabled_ui(!it.gone, |ui| {
                ui.checkbox(&mut it.chosen, it.text.as_str());
            });
            let about = if it.gone {
                cx.tr.plan_carry_gone()
            } else {
                it.mark.label(cx.tr)
            };
            let weak = theme::palette(ui).weak;
            let text = RichText::new(about).text_style(theme::label()).color(weak);
            ui.indent(it.item, |ui| ui.add(Label::new(text).wrap()));
        }
    });
}

fn carry(
    cx: &Cx<'_>,
    actions: &mut Actions,
    plan: Id<Plan>,
    chosen: Vec<Id<PlanItem>>,
    year: i32,
    mark_moved: bool,
) {
    let title = cx.tr.plan_title_proposed(year.to_string());
    let said = cx.tr.plan_carry_done(chosen.len(), year.to_string());
    actions.change_with_undo(said, move |office| {
        office.carry_over(plan, &chosen, year, &title, mark_moved)?;
        Ok(())
    });
}
