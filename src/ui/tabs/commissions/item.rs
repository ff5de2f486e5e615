//! One question of a session: who was heard and spoke, what was decided, who does it by when.

use egui::{Key, Modifiers, Ui};

use super::item_decisions::decisions;
use super::item_room::{self, RoomState};
use super::papers;
use super::parts::part;
use super::polls::{self, PollsState};
use super::session::{Ask, is_editable};
use super::session_parts::Picks;
use super::steps::is_covered;
use crate::domain::Id;
use crate::domain::agenda::{
    AgendaItem, DissentingOpinion, ItemKind, ItemState, Recusal, Speech, SpeechKind,
};
use crate::domain::phrases::PhrasePlace;
use crate::domain::session_card::SessionCard;
use crate::domain::sitting::{Board, Sitting};
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::Form;

/// What the page of an item remembers between frames.
#[derive(Default)]
pub(super) struct ItemPage {
    pub(super) room: RoomState,
    pub(super) polls: PollsState,
}

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (state, item): (&mut ItemPage, Id<AgendaItem>),
    draft: &mut Draft<SessionCard>,
    board: &Board,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session) && cx.office.read_only().is_none();
    let absentee = Sitting::new(value, board).is_absentee();
    let voted_on = value.voted_on();
    if editable && !is_covered(ui) {
        polls::keys(ui, &mut state.polls, form, value, board, item);
        let f4 = |input: &mut egui::InputState| input.consume_key(Modifiers::NONE, Key::F4);
        if !absentee && ui.input_mut(f4) {
            state.room.turn();
        }
    }
    let mut changed = false;
    let kind = kind_of(value, item);
    Form::show(ui, cx, form, editable, |form| {
        if let Some(it) = value.items.iter_mut().find(|it| it.id == item) {
            let title = format!("{item}.title");
            form.hint(tr.agenda_item_hint());
            form.phrases(PhrasePlace::Title, kind);
            form.lines(&title, &tr.agenda_item_title(), &mut it.title, 1);
            form.columns(2);
            let states = ItemState::ALL;
            form.choice(
                &format!("{item}.state"),
                &tr.agenda_item_state(),
                &mut it.state,
                states,
            );
            let kinds = ItemKind::ALL;
            let kind = format!("{item}.kind");
            form.choice(&kind, &tr.agenda_item_kind(), &mut it.kind, kinds);
            form.columns(1);
        }
        if !absentee {
            let room = &mut state.room;
            form.ui(|ui| ui.scope(|ui| item_room::ui(ui, cx, room, value, board, item, editable)));
        }
        changed |= speeches(form, cx, value, item, SpeechKind::Heard, picks, actions);
        changed |= speeches(form, cx, value, item, SpeechKind::Spoke, picks, actions);
        changed |= decisions(form, cx, value, item, picks, actions);
        polls::ui(form, cx, &mut state.polls, value, board, item);
        changed |= recusals(form, cx, value, item, picks);
        changed |= opinions(form, cx, value, item, picks);
    });
    if let Some(field) = state.polls.take_focus() {
        form.focus_on(&field);
    }
    value.note_considered(&voted_on);
    if changed {
        value.tidy();
        value.renumber();
    }
    papers::extract_ui(ui, cx, draft, item, actions);
    None
}

/// What a question is about: it decides which phrases are offered.
pub(super) fn kind_of(card: &SessionCard, item: Id<AgendaItem>) -> ItemKind {
    let item = card.items.iter().find(|it| it.id == item);
    item.map_or(ItemKind::Other, |it| it.kind)
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
    let place = match kind {
        SpeechKind::Heard => PhrasePlace::Heard,
        SpeechKind::Spoke => PhrasePlace::Spoke,
    };
    let of = kind_of(card, item);
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
            form.phrases(place, of);
            form.lines("text", &tr.item_speech(), &mut it.text, 2);
        });
    })
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
