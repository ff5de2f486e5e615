//! The fields of one line of a plan: what, when, who, what fulfilled it, what became of it.

use egui::Ui;

use super::About;
use crate::domain::deeds::{Deed, DeedOf};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::plans::{Execution, PlanCard, PlanItem, PlanLink, PlanResponsible, PlanStatus};
use crate::domain::tos::Tos;
use crate::domain::{Id, terms};
use crate::i18n::Tr;
use crate::i18n::format::upper_first;
use crate::listings::Mark;
use crate::listings::partners::in_words;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::icons;
use crate::ui::route::Route;
use crate::ui::tabs::deeds::deeds_ui;
use crate::ui::widgets::{Choices, Form, banner, note};

/// What the fields choose from.
pub(super) struct Lists<'a> {
    pub people: &'a Choices<Person>,
    pub organizations: &'a Choices<Organization>,
    pub tos: &'a Choices<Tos>,
    pub about: &'a About,
}

/// Deeds to choose from, found by their words.
pub(super) fn choices(deeds: &[Deed], tr: &Tr) -> Choices<Deed> {
    let all = deeds
        .iter()
        .map(|it| (key(it.of), upper_first(&in_words(it, tr))));
    Choices::new(all)
}

/// Deeds are of several kinds, and each key is of one record: so it serves for the deed too.
fn key(deed: DeedOf) -> Id<Deed> {
    let text = match deed {
        DeedOf::Session(id) => id.to_string(),
        DeedOf::Contest(id) => id.to_string(),
        DeedOf::Event(id) => id.to_string(),
        DeedOf::Clause(id) => id.to_string(),
    };
    text.parse().expect("a key is written as it is read")
}

pub(super) fn line_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<PlanCard>,
    id: Id<PlanItem>,
    lists: &Lists<'_>,
) -> Option<Route> {
    let Draft { value, form, .. } = draft;
    let linked = linked(value, id, lists.about);
    offer_ui(ui, cx, value, id, &linked);
    let mut go = None;
    ui.push_id(id, |ui| {
        Form::show(ui, cx, form, true, |form| {
            let item = value.item(id);
            let frozen =
                value.plan.status != PlanStatus::Draft && item.is_some_and(|it| !it.unplanned);
            let editable = form.is_editable();
            if frozen {
                execution_ui(form, cx, value, id);
                links_ui(form, cx, value, id, lists);
                form.section(&cx.tr.plan_line_approved());
                form.ui(|ui| note(ui, &cx.tr.plan_line_frozen()));
                form.set_editable(false);
                wording_ui(form, cx, value, id, lists);
            } else {
                wording_ui(form, cx, value, id, lists);
                execution_ui(form, cx, value, id);
                links_ui(form, cx, value, id, lists);
            }
            form.set_editable(editable);
            if !linked.is_empty() {
                go = form.ui(|ui| deeds_ui(ui, cx, &linked));
            }
        });
    });
    go
}

/// The deeds this line is linked to.
fn linked(card: &PlanCard, id: Id<PlanItem>, about: &About) -> Vec<Deed> {
    let links = card.links.iter().filter(|it| it.item == id);
    let of = |link: &PlanLink| about.deeds.iter().find(|it| Some(it.of) == deed_of(link));
    links.filter_map(of).cloned().collect()
}

fn deed_of(link: &PlanLink) -> Option<DeedOf> {
    let session = link.session.map(DeedOf::Session);
    let contest = link.contest.map(DeedOf::Contest);
    let event = link.event.map(DeedOf::Event);
    session
        .or(contest)
        .or(event)
        .or(link.clause.map(DeedOf::Clause))
}

/// What fulfils the line has taken place: the mark is offered.
fn offer_ui(ui: &mut Ui, cx: &Cx<'_>, card: &mut PlanCard, id: Id<PlanItem>, linked: &[Deed]) {
    let done = linked
        .iter()
        .filter(|it| it.done)
        .filter_map(|it| it.day)
        .max();
    let all_done = !linked.is_empty() && linked.iter().all(|it| it.done);
    let Some(item) = card.item_mut(id) else {
        return;
    };
    if all_done && item.execution == Execution::Open && cx.office.read_only().is_none() {
        let text = cx.tr.plan_line_fulfilled();
        let pressed = banner(ui, Mark::Accent, icons::CHECK_CIRCLE, &text, |ui| {
            ui.button(cx.tr.plan_line_mark_done()).clicked()
        });
        if pressed {
            let on = done.unwrap_or(cx.today());
            item.done_on = None;
            item.mark(Execution::Done, on);
        }
    }
    if item.is_marked_against_days() {
        let text = match item.execution {
            Execution::Done => cx.tr.plan_line_late(),
            _ => cx.tr.plan_line_not_late(),
        };
        banner(ui, Mark::Attention, icons::WARNING, &text, |_| ());
    }
}

fn wording_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut PlanCard,
    id: Id<PlanItem>,
    lists: &Lists<'_>,
) {
    let tr = cx.tr;
    let year = card.plan.year;
    let sections = card.sections_in_order();
    let sections: Vec<_> = sections
        .iter()
        .map(|it| (it.id, it.title.clone()))
        .collect();
    let Some(item) = card.item_mut(id) else {
        return;
    };
    let measure = tr.plan_column_measure();
    form.required()
        .lines("measure", &measure, &mut item.measure, 3);
    if let Some(carried) = lists.about.carried.iter().find(|it| it.item == id) {
        let text = tr.plan_carried(carried.times, carried.from_year.to_string());
        form.ui(|ui| note(ui, &text));
    }
    if !sections.is_empty() && item.parent.is_none() {
        form.choice_of("section", &tr.plan_section(), &mut item.section, &sections);
    }
    let hint = tr.plan_term_hint();
    let typed = form
        .hint(hint)
        .text("term", &tr.plan_column_term(), &mut item.term);
    let understood = terms::interval(&item.term, year);
    if typed && let Some(days) = understood {
        (item.term_from, item.term_to) = (Some(days.from), Some(days.to));
    } else if typed {
        (item.term_from, item.term_to) = (None, None);
    }
    if !item.term.trim().is_empty() {
        let text = match understood {
            Some(days) => tr.plan_term_understood(tr.period(Some(days.from), Some(days.to))),
            None => tr.plan_term_text_only(),
        };
        form.ui(|ui| note(ui, &text));
    }
    form.columns(2);
    form.date("term_from", &tr.plan_term_from(), &mut item.term_from);
    form.date("term_to", &tr.plan_term_to(), &mut item.term_to);
    form.columns(1);
    let responsible = tr.plan_responsible_text();
    form.text("responsible", &responsible, &mut item.responsible);
    form.lines("expected", &tr.plan_line_expected(), &mut item.expected, 1);
    responsible_ui(form, cx, card, id, lists);
}

/// People, organizations and TOS that are responsible for the line.
fn responsible_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut PlanCard,
    id: Id<PlanItem>,
    lists: &Lists<'_>,
) {
    let tr = cx.tr;
    let before: Vec<PlanResponsible> = card.responsible_for(id).into_iter().cloned().collect();
    if before.is_empty() && !form.is_editable() {
        return;
    }
    let mut mine = before.clone();
    form.rows(
        "responsible",
        &tr.plan_responsible_list(),
        &tr.plan_responsible_add(),
        &mut mine,
        || PlanResponsible::new(Id::new(), id),
        |form, it| {
            let nobody = it.person.is_none() && it.organization.is_none() && it.tos.is_none();
            form.columns(1);
            if it.person.is_some() || nobody {
                let name = tr.plan_responsible_person();
                form.pick("person", &name, &mut it.person, lists.people);
            }
            if it.organization.is_some() || nobody {
                let name = tr.plan_responsible_organization();
                form.pick(
                    "organization",
                    &name,
                    &mut it.organization,
                    lists.organizations,
                );
            }
            if it.tos.is_some() || nobody {
                form.pick("tos", &tr.plan_responsible_tos(), &mut it.tos, lists.tos);
            }
        },
    );
    if mine != before {
        for (at, it) in mine.iter_mut().enumerate() {
            it.position = at as u32 + 1;
        }
        card.responsible.retain(|it| it.item != id);
        card.responsible.extend(mine);
    }
}

fn execution_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, card: &mut PlanCard, id: Id<PlanItem>) {
    let tr = cx.tr;
    let Some(item) = card.item_mut(id) else {
        return;
    };
    form.columns(1);
    form.section(&tr.plan_column_execution());
    form.ui(|ui| note(ui, &tr.plan_keys()));
    form.columns(2);
    let mut mark = item.execution;
    let name = tr.plan_execution();
    if form.choice("execution", &name, &mut mark, Execution::ALL) {
        item.mark(mark, cx.today());
    }
    form.date("done_on", &tr.plan_done_on(), &mut item.done_on);
    if item.execution.needs_reason() {
        form.wide().hint(tr.event_reason_hint());
        form.text("reason", &tr.event_reason(), &mut item.reason);
    }
    form.wide()
        .text("result", &tr.plan_column_result(), &mut item.result);
    let number = tr.plan_result_number();
    form.number("result_number", &number, &mut item.result_number);
    form.text("document", &tr.plan_document(), &mut item.document);
}

fn links_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut PlanCard,
    id: Id<PlanItem>,
    lists: &Lists<'_>,
) {
    let tr = cx.tr;
    form.columns(1);
    let mine = card.links.iter().filter(|it| it.item == id);
    let before: Vec<PlanLink> = mine.cloned().collect();
    let mut mine = before.clone();
    form.rows(
        "links",
        &tr.plan_links(),
        &tr.plan_link_add(),
        &mut mine,
        || PlanLink::new(Id::new(), id),
        |form, it| {
            let mut chosen = deed_of(it).map(key);
            let name = tr.plan_link();
            if form
                .required()
                .pick("deed", &name, &mut chosen, &lists.about.deed_choices)
            {
                let deed = lists
                    .about
                    .deeds
                    .iter()
                    .find(|it| Some(key(it.of)) == chosen);
                link_to(it, deed.map(|it| it.of));
            }
        },
    );
    if mine != before {
        card.links.retain(|it| it.item != id);
        card.links.extend(mine);
    }
}

fn link_to(link: &mut PlanLink, deed: Option<DeedOf>) {
    *link = PlanLink::new(link.id, link.item);
    match deed {
        Some(DeedOf::Session(id)) => link.session = Some(id),
        Some(DeedOf::Contest(id)) => link.contest = Some(id),
        Some(DeedOf::Event(id)) => link.event = Some(id),
        Some(DeedOf::Clause(id)) => link.clause = Some(id),
        None => (),
    }
}
