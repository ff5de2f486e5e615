//! Who is invited to a session.

use egui::Ui;

use super::session::{Ask, is_editable};
use super::session_parts::Picks;
use crate::domain::Id;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::Guest;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::icons;
use crate::ui::widgets::{Form, icon_text_button};

pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<SessionCard>,
    picks: &Picks<'_>,
    last: &[Guest],
    actions: &mut Actions,
) -> Option<Ask> {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let editable = is_editable(&value.session);
    let session = value.session.id;
    let mut moved = false;
    Form::show(ui, cx, form, editable, |form| {
        let new = || Guest::new(Id::new(), session);
        let guests = &mut value.guests;
        moved = form.rows("guests", "", &tr.guests_add(), guests, new, |form, it| {
            form.columns(2);
            let (person, people) = (&mut it.person, picks.people);
            form.pick_person("person", &tr.guests_person(), person, people, actions);
            form.text("name", &tr.guests_name(), &mut it.name);
            form.text("post", &tr.guests_post(), &mut it.post);
            form.pick_organization(
                "organization",
                &tr.guests_organization(),
                &mut it.organization,
                picks.organizations,
                actions,
            );
        });
        if form.is_editable() && guests.is_empty() && !last.is_empty() {
            let text = tr.guests_as_last(last.len() as u32);
            let taken = form.ui(|ui| icon_text_button(ui, icons::USERS, &text).clicked());
            if taken {
                let own = |it: &Guest| Guest {
                    id: Id::new(),
                    session,
                    ..it.clone()
                };
                guests.extend(last.iter().map(own));
                moved = true;
            }
        }
    });
    if moved {
        value.renumber();
    }
    None
}
