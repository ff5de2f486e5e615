//! The agenda of a session, and who is invited.

use egui::Ui;

use super::session::{Ask, Picks, is_editable};
use crate::domain::Id;
use crate::domain::agenda::{AgendaItem, ItemState};
use crate::domain::phrases::PhrasePlace;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::Guest;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Form, note};

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, draft: &mut Draft<SessionCard>) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session);
    if value.items.is_empty() && editable {
        note(ui, &tr.agenda_empty_hint());
    }
    let session = value.session.id;
    let mut moved = false;
    Form::show(ui, cx, form, editable, |form| {
        let new = || AgendaItem::new(Id::new(), session);
        moved = form.rows(
            "items",
            "",
            &tr.agenda_add(),
            &mut value.items,
            new,
            |form, it| {
                form.phrases(PhrasePlace::Title, it.kind);
                form.hint(tr.agenda_item_hint()).lines(
                    "title",
                    &tr.agenda_item_title(),
                    &mut it.title,
                    1,
                );
                form.columns(2);
                form.choice(
                    "state",
                    &tr.agenda_item_state(),
                    &mut it.state,
                    ItemState::ALL,
                );
                form.number("minutes", &tr.agenda_item_minutes(), &mut it.minutes);
            },
        );
    });
    if moved {
        value.tidy();
        value.renumber();
    }
    None
}

pub(super) fn guests_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<SessionCard>,
    picks: &Picks<'_>,
    actions: &mut Actions,
) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session);
    let session = value.session.id;
    let mut moved = false;
    Form::show(ui, cx, form, editable, |form| {
        let new = || Guest::new(Id::new(), session);
        moved = form.rows(
            "guests",
            "",
            &tr.guests_add(),
            &mut value.guests,
            new,
            |form, it| {
                form.columns(3);
                form.pick_person(
                    "person",
                    &tr.guests_person(),
                    &mut it.person,
                    picks.people,
                    actions,
                );
                form.text("name", &tr.guests_name(), &mut it.name);
                form.text("post", &tr.guests_post(), &mut it.post);
            },
        );
    });
    if moved {
        value.renumber();
    }
    None
}
