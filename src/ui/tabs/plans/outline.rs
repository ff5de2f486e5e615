//! The fields of the plan itself: its year, title, approval and sections.

use egui::Ui;

use crate::domain::Id;
use crate::domain::plans::{PlanCard, PlanSection, PlanStatus};
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::Form;

pub(super) fn plan_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft<PlanCard>) {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    ui.push_id("plan", |ui| {
        Form::show(ui, cx, form, true, |form| {
            let plan = &mut value.plan;
            let editable = form.is_editable();
            form.set_editable(editable && plan.status == PlanStatus::Draft);
            form.number("year", &tr.plan_year(), &mut plan.year);
            form.set_editable(editable);
            let title = tr.plan_title();
            form.required().lines("title", &title, &mut plan.title, 2);
            form.section(&tr.plan_approval());
            form.columns(2);
            let on = tr.plan_approved_on();
            form.date("approved_on", &on, &mut plan.approved_on);
            let name = tr.plan_approved_name();
            form.hint(tr.plan_approved_name_hint());
            form.text("approved_name", &name, &mut plan.approved_name);
            let post = tr.plan_approved_post();
            form.wide()
                .text("approved_post", &post, &mut plan.approved_post);
            form.section(&tr.plan_approved_act());
            form.ground("act", &mut plan.act, &mut value.acts);
            form.columns(1);
            let id = plan.id;
            let changed = form.rows(
                "sections",
                &tr.plan_sections(),
                &tr.plan_section_add(),
                &mut value.sections,
                || PlanSection::new(Id::new(), id),
                |form, it| {
                    let title = tr.plan_section_title();
                    form.required().text("title", &title, &mut it.title);
                    form.check(&tr.plan_section_tasks(), &mut it.tasks);
                },
            );
            if changed {
                value.settle();
            }
            form.lines("note", &tr.plan_note(), &mut value.plan.note, 2);
        });
    });
}
