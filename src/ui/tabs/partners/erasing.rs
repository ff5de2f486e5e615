//! Erasing the personal data of a person: what it would do, the last question, and the act.

use egui::{Checkbox, Label, RichText, ScrollArea, Sides, Ui};

use crate::domain::Id;
use crate::domain::erasing::{ErasureOrder, ErasurePlan};
use crate::domain::people::Person;
use crate::i18n::{Label as _, Tr};
use crate::listings::Mark;
use crate::ops::{self, Office};
use crate::papers::Paper;
use crate::report;
use crate::ui::actions::{Action, Actions, FileAction};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::printing::print;
use crate::ui::widgets::{
    Form, FormState, banner, danger_button, icon_text_button, link_button, note,
};
use crate::ui::{icons, theme};

/// In the card: that the data was erased, or the way to erase it.
pub(super) fn erasing_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    person: &Person,
    unsaved: bool,
    actions: &mut Actions,
) {
    let (tr, id) = (cx.tr, person.id);
    ui.add_space(theme::SECTION_GAP);
    let Some(day) = person.erased_on else {
        let may = !unsaved && cx.office.read_only().is_none();
        let add = |ui: &mut Ui| link_button(ui, &tr.erasing_button()).clicked();
        if ui.add_enabled_ui(may, add).inner {
            ask(cx, id, actions);
        }
        return;
    };
    banner(
        ui,
        Mark::Quiet,
        icons::INFO,
        &tr.erasing_erased(tr.date(day)),
        |ui| {
            if icon_text_button(ui, icons::FILE_PDF, &tr.erasing_act()).clicked() {
                print(cx, actions, &Paper::Erasure(id));
            }
            if cx.office.read_only().is_none() && ui.button(tr.erasing_wipe()).clicked() {
                actions.change_saying(tr.erasing_wiped(), Office::wipe);
            }
        },
    );
}

/// What would be shown: the plan in words.
struct Shown {
    lines: Vec<String>,
    elsewhere: Vec<String>,
    copies: Vec<String>,
}

fn ask(cx: &Cx<'_>, id: Id<Person>, actions: &mut Actions) {
    let tr = cx.tr;
    let read = (cx.office.erasure_plan(id)).and_then(|it| Ok((shown(cx.office, tr, &it)?, it)));
    let (shown, plan) = match read {
        Ok(read) => read,
        Err(error) => return actions.say(Mark::Bad, report::sentence(tr, &error)),
    };
    let title = tr.erasing_title(plan.person.full_name());
    let mut order = ErasureOrder::default();
    let mut form = FormState::new("erasing");
    let mut sure = false;
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        plan_ui(ui, cx.tr, &shown);
        Form::show(ui, cx, &mut form, true, |form| {
            form.columns(2);
            form.text("number", &cx.tr.erasing_number(), &mut order.number);
            form.hint(cx.tr.erasing_ground_hint()).required().text(
                "ground",
                &cx.tr.erasing_ground(),
                &mut order.ground,
            );
        });
        ui.add(Checkbox::new(&mut sure, cx.tr.erasing_sure()));
        let ready = sure && !order.ground.trim().is_empty();
        buttons_ui(ui, cx.tr, id, &order, ready, actions);
    };
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

fn plan_ui(ui: &mut Ui, tr: &Tr, shown: &Shown) {
    let warning = RichText::new(tr.erasing_warning()).color(theme::palette(ui).bad);
    ui.add(Label::new(warning).wrap());
    ScrollArea::vertical().max_height(300.0).show(ui, |ui| {
        for line in &shown.lines {
            ui.add(Label::new(line).wrap());
        }
        if !shown.elsewhere.is_empty() {
            ui.add(Label::new(tr.erasing_elsewhere()).wrap());
            shown.elsewhere.iter().for_each(|it| drop(note(ui, it)));
        }
        if shown.copies.is_empty() {
            note(ui, &tr.erasing_no_copies());
        } else {
            ui.add(Label::new(tr.erasing_copies()).wrap());
            shown.copies.iter().for_each(|it| drop(note(ui, it)));
        }
    });
}

fn buttons_ui(
    ui: &mut Ui,
    tr: &Tr,
    id: Id<Person>,
    order: &ErasureOrder,
    ready: bool,
    actions: &mut Actions,
) {
    ui.add_space(theme::GAP);
    Sides::new().show(
        ui,
        |_| (),
        |ui| {
            let add = |ui: &mut Ui| danger_button(ui, icons::TRASH, &tr.erasing_do()).clicked();
            if ui.add_enabled_ui(ready, add).inner {
                let order = order.clone();
                actions.change_saying(tr.erasing_done(), move |office| {
                    office.erase_person(id, &order).map(drop)
                });
                // The newest copy is one without the data.
                actions.push(Action::File(FileAction::BackUp));
                ui.close();
            }
            if ui.button(tr.dialog_cancel()).clicked() {
                ui.close();
            }
        },
    );
}

fn shown(office: &Office, tr: &Tr, plan: &ErasurePlan) -> ops::Result<Shown> {
    let data: Vec<String> = plan.data.iter().map(|it| it.label(tr)).collect();
    let data = if data.is_empty() {
        tr.erasing_data_none()
    } else {
        tr.erasing_data(data.join(", "))
    };
    let name = if plan.name_kept {
        tr.erasing_name_kept()
    } else {
        tr.erasing_name_gone()
    };
    let mut lines = vec![data, name];
    lines.push(tr.erasing_journal(plan.journal));
    if !plan.documents.is_empty() {
        lines.push(tr.erasing_documents(plan.documents.join(", ")));
    }
    let elsewhere = plan.elsewhere.iter().map(|it| {
        let name = office.name_of(&it.record)?.unwrap_or_default();
        let (table, field) = (tr.storage_table(it.table), tr.field_name(it.field));
        Ok(match name.as_str() {
            "" => tr.erasing_elsewhere_nameless(table, field),
            name => tr.erasing_elsewhere_line(table, name, field),
        })
    });
    Ok(Shown {
        lines,
        elsewhere: elsewhere.collect::<ops::Result<_>>()?,
        copies: plan.copies.clone(),
    })
}
