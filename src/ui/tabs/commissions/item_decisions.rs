//! The points of a decision, and who does each by when, with whom.

use super::item::kind_of;
use super::parts::part;
use super::session_parts::Picks;
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemKind};
use crate::domain::assignments::{Assignment, CoExecutor, Decision};
use crate::domain::phrases::PhrasePlace;
use crate::domain::session_card::SessionCard;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::Form;

pub(super) fn decisions(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut SessionCard,
    item: Id<AgendaItem>,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> bool {
    let tr = cx.tr;
    let (title, add) = (tr.item_decided(), tr.item_decision_add());
    let poll = card.polls_of(item).next().map(|it| it.id);
    let new = || Decision {
        poll,
        ..Decision::new(Id::new(), item)
    };
    let numbers = numbers(card, item);
    let kind = kind_of(card, item);
    let SessionCard {
        decisions,
        assignments,
        co_executors,
        ..
    } = card;
    let key = format!("{item}.decisions");
    let mut changed = false;
    let moved = part(
        decisions,
        |it| it.item == item,
        |rows| {
            form.numbered(numbers);
            form.rows(&key, &title, &add, rows, new, |form, it| {
                form.phrases(PhrasePlace::Decision, kind);
                form.lines("text", &tr.item_decision(), &mut it.text, 2);
                let all = (&mut *assignments, &mut *co_executors);
                changed |= assignments_of(form, cx, all, (it.id, kind), picks, actions);
            });
        },
    );
    moved || changed
}

fn assignments_of(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    (assignments, helpers): (&mut Vec<Assignment>, &mut Vec<CoExecutor>),
    (decision, kind): (Id<Decision>, ItemKind),
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> bool {
    let tr = cx.tr;
    let new = || Assignment::new(Id::new(), decision);
    let add = tr.item_assignment_add();
    let mut changed = false;
    let moved = part(
        assignments,
        |it| it.decision == decision,
        |rows| {
            form.rows("assignments", "", &add, rows, new, |form, it| {
                form.columns(3);
                let people = picks.people;
                form.pick_person(
                    "person",
                    &tr.item_executor(),
                    &mut it.person,
                    people,
                    actions,
                );
                form.pick_organization(
                    "organization",
                    &tr.item_executor_organization(),
                    &mut it.organization,
                    picks.organizations,
                    actions,
                );
                form.pick_tos("tos", &tr.item_executor_tos(), &mut it.tos, picks.tos);
                form.text("executor", &tr.item_executor_text(), &mut it.executor);
                form.date("due_on", &tr.item_due(), &mut it.due_on);
                form.phrases(PhrasePlace::Assignment, kind);
                form.lines("text", &tr.item_assignment_text(), &mut it.text, 1);
                changed |= co_executors_of(form, cx, helpers, it.id, picks, actions);
            });
        },
    );
    moved || changed
}

/// Who helps: by default the fields are not there, only the button.
fn co_executors_of(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    helpers: &mut Vec<CoExecutor>,
    assignment: Id<Assignment>,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> bool {
    let tr = cx.tr;
    let new = || CoExecutor::new(Id::new(), assignment);
    let add = tr.item_co_executor_add();
    let mine = |it: &CoExecutor| it.assignment == assignment;
    part(helpers, mine, |rows| {
        form.rows("helpers", "", &add, rows, new, |form, it| {
            form.columns(3);
            let (person, people) = (&mut it.person, picks.people);
            form.pick_person("person", &tr.item_co_executor(), person, people, actions);
            form.pick_organization(
                "organization",
                &tr.item_executor_organization(),
                &mut it.organization,
                picks.organizations,
                actions,
            );
            form.pick_tos("tos", &tr.item_executor_tos(), &mut it.tos, picks.tos);
        });
    })
}

/// «1.1», «2.1.1»: as the minutes have them once every point has its text.
fn numbers(card: &SessionCard, item: Id<AgendaItem>) -> Vec<String> {
    let Some(number) = card.number_of(item) else {
        return Vec::new();
    };
    let parts = card.parts_of(item).filter(|it| !card.is_off(it.id)).count();
    let points = 1..=card.decisions_of(item).count();
    points
        .map(|it| format!("{number}.{}", parts + it))
        .collect()
}
