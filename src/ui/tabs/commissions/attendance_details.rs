//! What else is said of a member under the cursor: a reason, who stands in, late or early, a ballot.

use egui::{Button, Key, Role, Ui, WidgetInfo};

use crate::domain::Id;
use crate::domain::agenda::AgendaItem;
use crate::domain::commissions::Membership;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Attendance, Presence};
use crate::domain::sitting::{Board, Sitting};
use crate::i18n::Tr;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::widgets::{Form, FormState, icon_text_button, note};

pub(super) const REASON: &str = "reason";
pub(super) const REPLACED_BY: &str = "replaced_by";

pub(super) fn key(member: Id<Membership>, field: &str) -> String {
    format!("attendance.{member}.{field}")
}

/// True if Enter ended the typing.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    form: &mut FormState,
    card: &mut SessionCard,
    board: &Board,
    member: Id<Membership>,
    editable: bool,
) -> bool {
    let absentee = Sitting::new(card, board).is_absentee();
    let items: Vec<(Id<AgendaItem>, String)> = card
        .items
        .iter()
        .filter_map(|it| {
            let number = card.number_of(it.id)?;
            let text = cx.tr.session_step_item(number, it.title.as_str());
            Some((it.id, text))
        })
        .collect();
    let stand_ins: Vec<String> = board
        .members
        .iter()
        .filter(|it| it.membership.substitutes == Some(member))
        .map(|it| cx.tr.member(it, &[]))
        .collect();
    let Some(counts) = card.attendance_of(member).map(|it| it.state.counts()) else {
        return false;
    };
    ui.indent(("details", member.to_string()), |ui| {
        let mut ended = false;
        Form::show(ui, cx, form, editable, |form| {
            let mut rows = card.attendance.iter_mut();
            let Some(row) = rows.find(|it| it.membership == member) else {
                return;
            };
            ended = if absentee {
                ballot(form, cx, row)
            } else {
                fields(form, cx, row, &items, &stand_ins)
            };
        });
        if counts && !absentee && items.len() > 1 {
            items_ui(ui, cx.tr, card, member, editable);
        }
        ended
    })
    .inner
}

/// Item by item, whether the member was there: one click is an item missed, or not missed.
fn items_ui(ui: &mut Ui, tr: &Tr, card: &mut SessionCard, member: Id<Membership>, editable: bool) {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        note(ui, &tr.attendance_items());
        for (at, item) in card.items.iter().enumerate() {
            let Some(number) = card.number_of(item.id) else {
                continue;
            };
            let there = card.is_there(member, at);
            let response = ui.add_enabled(editable, Button::selectable(there, number.to_string()));
            let said = tr.attendance_item(number, item.title.as_str());
            response.widget_info(|| WidgetInfo::selected(Role::CheckBox, editable, there, &said));
            if response.on_hover_text(said.as_str()).clicked() {
                wish = Some((item.id, !there));
            }
        }
    });
    if let Some((item, there)) = wish {
        card.set_there(member, item, there);
    }
}

fn ballot(form: &mut Form<'_, '_>, cx: &Cx<'_>, row: &mut Attendance) -> bool {
    if !row.state.counts() {
        return false;
    }
    form.columns(3);
    let key = key(row.membership, "ballot_on");
    form.date(&key, &cx.tr.attendance_ballot_on(), &mut row.ballot_on);
    entered(form)
}

fn fields(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    row: &mut Attendance,
    items: &[(Id<AgendaItem>, String)],
    stand_ins: &[String],
) -> bool {
    let tr = cx.tr;
    let key = |field| key(row.membership, field);
    form.columns(3);
    let typed = match row.state {
        Presence::Excused | Presence::Absent => {
            form.text(&key(REASON), &tr.attendance_reason(), &mut row.reason);
            true
        }
        Presence::Replaced => {
            let label = tr.attendance_replaced_by();
            form.text(&key(REPLACED_BY), &label, &mut row.replaced_by);
            true
        }
        Presence::Present | Presence::Remote => false,
    };
    if row.state.counts() && !items.is_empty() {
        let (came_at, left_at) = (key("came_at"), key("left_at"));
        form.choice_of(&came_at, &tr.attendance_came_at(), &mut row.came_at, items);
        form.choice_of(&left_at, &tr.attendance_left_at(), &mut row.left_at, items);
    }
    let mut taken = false;
    if row.state == Presence::Replaced && form.is_editable() {
        taken = form.ui(|ui| stand_ins_ui(ui, tr, row, stand_ins));
    }
    taken || (typed && entered(form))
}

/// The member's substitutes by the composition of the body: one click names them.
fn stand_ins_ui(ui: &mut Ui, tr: &Tr, row: &mut Attendance, stand_ins: &[String]) -> bool {
    let mut taken = false;
    ui.horizontal_wrapped(|ui| {
        for name in stand_ins {
            if *name != row.replaced_by
                && icon_text_button(ui, icons::USER, &tr.attendance_stand_in(name.as_str()))
                    .clicked()
            {
                row.replaced_by.clone_from(name);
                taken = true;
            }
        }
    });
    taken
}

/// A line of text gives the focus up at Enter, and nothing else on the page has it then.
fn entered(form: &mut Form<'_, '_>) -> bool {
    form.ui(|ui| {
        ui.input(|it| it.key_pressed(Key::Enter)) && ui.memory(|it| it.focused().is_none())
    })
}

/// «с вопроса 2», «до вопроса 4», «кроме рассмотрения вопроса 3»
pub(super) fn moves(tr: &Tr, card: &SessionCard, member: Id<Membership>) -> Vec<String> {
    let Some(row) = card.attendance_of(member).filter(|it| it.state.counts()) else {
        return Vec::new();
    };
    let number = |item: Option<Id<AgendaItem>>| card.number_of(item?);
    let came = number(row.came_at).map(|it| tr.minutes_came_at(it));
    let left = number(row.left_at).map(|it| tr.minutes_left_at(it));
    let away = tr.away_from(card, member);
    came.into_iter().chain(left).chain(away).collect()
}
