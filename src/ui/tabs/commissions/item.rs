//! One question of a session: who was heard and spoke, what was decided, who does it by when.

use egui::Ui;

use super::parts::part;
use super::session::{Ask, Picks, is_editable};
use super::{papers, polls};
use crate::domain::Id;
use crate::domain::agenda::{
    AgendaItem, DissentingOpinion, ItemState, Recusal, Speech, SpeechKind,
};
use crate::domain::assignments::{Assignment, Decision};
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::Board;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::Form;

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<SessionCard>,
    board: &Board,
    item: Id<AgendaItem>,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session);
    if editable {
        polls::keys(ui, value, item);
    }
    let mut changed = false;
    Form::show(ui, cx, form, editable, |form| {
        if let Some(it) = value.items.iter_mut().find(|it| it.id == item) {
            let title = format!("{item}.title");
            form.hint(tr.agenda_item_hint());
            form.lines(&title, &tr.agenda_item_title(), &mut it.title, 1);
            form.columns(2);
            let states = ItemState::ALL;
            form.choice(
                &format!("{item}.state"),
                &tr.agenda_item_state(),
                &mut it.state,
                states,
            );
            form.columns(1);
        }
        changed |= speeches(form, cx, value, item, SpeechKind::Heard, picks, actions);
        changed |= speeches(form, cx, value, item, SpeechKind::Spoke, picks, actions);
        changed |= decisions(form, cx, value, item, picks, actions);
        polls::ui(form, cx, value, board, item);
        changed |= recusals(form, cx, value, item, picks);
        changed |= opinions(form, cx, value, item, picks);
    });
    if changed {
        value.tidy();
        value.renumber();
    }
    papers::extract_ui(ui, cx, draft, item, actions);
    None
}

fn speeches(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut SessionCard,
    item: Id<AgendaItem>,
    kind: SpeechKind,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> bool {
    let tr = cx.tr;
    let (title, add) = match kind {
        SpeechKind::Heard => (tr.item_heard(), tr.item_heard_add()),
        SpeechKind::Spoke => (tr.item_spoke(), tr.item_spoke_add()),
    };
    let key = format!("{item}.{}", kind.code());
    let new = || Speech {
        kind,
        ..Speech::new(Id::new(), item)
    };
    let mine = |it: &Speech| it.item == item && it.kind == kind;
    part(&mut card.speeches, mine, |rows| {
        form.rows(&key, &title, &add, rows, new, |form, it| {
            form.columns(2);
            form.pick_person(
                "person",
                &tr.item_speaker(),
                &mut it.person,
                picks.people,
                actions,
            );
            form.text("speaker", &tr.item_speaker_text(), &mut it.speaker);
            form.lines("text", &tr.item_speech(), &mut it.text, 2);
        });
    })
}

fn decisions(
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
    let SessionCard {
        decisions,
        assignments,
        ..
    } = card;
    let key = format!("{item}.decisions");
    let mut changed = false;
    let moved = part(
        decisions,
        |it| it.item == item,
        |rows| {
            form.rows(&key, &title, &add, rows, new, |form, it| {
                form.lines("text", &tr.item_decision(), &mut it.text, 2);
                changed |= assignments_of(form, cx, assignments, it.id, picks, actions);
            });
        },
    );
    moved || changed
}

fn assignments_of(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    assignments: &mut Vec<Assignment>,
    decision: Id<Decision>,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> bool {
    let tr = cx.tr;
    let new = || Assignment::new(Id::new(), decision);
    let add = tr.item_assignment_add();
    part(
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
                form.lines("text", &tr.item_assignment_text(), &mut it.text, 1);
            });
        },
    )
}

fn recusals(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut SessionCard,
    item: Id<AgendaItem>,
    picks: &Picks<'_>,
) -> bool {
    let tr = cx.tr;
    let free = picks
        .members
        .iter()
        .find(|(it, _)| !card.is_recused(item, *it));
    let Some((first, _)) = free.or(picks.members.first()).cloned() else {
        return false;
    };
    let (title, add) = (tr.item_recusals(), tr.item_recusal_add());
    let key = format!("{item}.recusals");
    let new = || Recusal::new(Id::new(), item, first);
    part(
        &mut card.recusals,
        |it| it.item == item,
        |rows| {
            form.rows(&key, &title, &add, rows, new, |form, it| {
                form.columns(2);
                let member = &mut it.membership;
                form.one_of("member", &tr.item_member(), member, &picks.members);
                form.text("reason", &tr.item_recusal_reason(), &mut it.reason);
            });
            // A member stands aside once.
            let mut seen = Vec::new();
            rows.retain(|it| {
                let is_new = !seen.contains(&it.membership);
                seen.push(it.membership);
                is_new
            });
        },
    )
}

fn opinions(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut SessionCard,
    item: Id<AgendaItem>,
    picks: &Picks<'_>,
) -> bool {
    let tr = cx.tr;
    let Some((first, _)) = picks.members.first() else {
        return false;
    };
    let (title, add) = (tr.item_opinions(), tr.item_opinion_add());
    let key = format!("{item}.opinions");
    let new = || DissentingOpinion::new(Id::new(), item, *first);
    part(
        &mut card.opinions,
        |it| it.item == item,
        |rows| {
            form.rows(&key, &title, &add, rows, new, |form, it| {
                let member = &mut it.membership;
                form.one_of("member", &tr.item_member(), member, &picks.members);
                form.lines("text", &tr.item_opinion(), &mut it.text, 2);
            });
        },
    )
}
