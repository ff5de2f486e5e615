//! Where a person or an organization takes part, in its card: groups of lines that lead there.

use egui::{CollapsingHeader, RichText, Ui};

use crate::domain::commissions::Body;
use crate::domain::contests::Contest;
use crate::domain::involvements::{self, Group, Involvement, InvolvementKind};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::summary_lists::Record;
use crate::domain::tos::Tos;
use crate::i18n::Tr;
use crate::listings::involvements::{details, heading, title};
use crate::ops;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::route::{Route, Tab};
use crate::ui::tabs::places::place;
use crate::ui::theme;
use crate::ui::widgets::{link_button, note};

/// A longer group is folded until it is asked for.
const FOLDS_ABOVE: usize = 4;

/// All of it, or why it can not be read.
pub fn involvements_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    read: Result<&Vec<Involvement>, &ops::Error>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    ui.add_space(theme::GAP);
    ui.label(RichText::new(tr.involvements_title()).text_style(theme::strong()));
    let all = match read {
        Ok(all) => all,
        Err(error) => return drop(note(ui, &report::sentence(tr, error))),
    };
    if all.is_empty() {
        note(ui, &tr.involvements_none());
        return;
    }
    let terms = all.iter().any(|it| it.kind.is_term());
    if terms {
        let now = involvements::places_on(all, cx.today());
        note(ui, &tr.involvements_now(now));
    }
    for group in involvements::groups(all) {
        group_ui(ui, tr, &group, actions);
    }
}

fn group_ui(ui: &mut Ui, tr: &Tr, group: &Group<'_>, actions: &mut Actions) {
    let name = RichText::new(heading(group, tr));
    CollapsingHeader::new(name)
        .id_salt(("involvement", group.kind.code()))
        .default_open(group.all.len() <= FOLDS_ABOVE)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (at, it) in group.all.iter().enumerate() {
                ui.push_id(at, |ui| line_ui(ui, tr, it, actions));
            }
        });
}

/// True if the line was followed.
fn line_ui(ui: &mut Ui, tr: &Tr, it: &Involvement, actions: &mut Actions) -> bool {
    let title = title(it, tr);
    let mut gone = false;
    match route(it) {
        Some(route) => {
            let clicked = ui.horizontal_wrapped(|ui| link_button(ui, &title).clicked());
            if clicked.inner {
                actions.show(route);
                gone = true;
            }
        }
        None => drop(ui.label(&title)),
    }
    let details = details(it, tr);
    if !details.is_empty() {
        note(ui, &details);
    }
    gone
}

/// The card of the place.
fn route(it: &Involvement) -> Option<Route> {
    use InvolvementKind as Kind;
    let id = it.place.as_str();
    Some(match it.kind {
        Kind::TosOfficer => Route::record::<Tos>(Tab::Tos, "", id.parse().ok()?),
        Kind::Membership => Route::record::<Body>(Tab::Commissions, "bodies", id.parse().ok()?),
        Kind::Leader => Route::record::<Organization>(Tab::Partners, "", id.parse().ok()?),
        Kind::Employee => Route::record::<Person>(Tab::Partners, "people", id.parse().ok()?),
        Kind::Juror | Kind::Entry => Route::record::<Contest>(Tab::Contests, "", id.parse().ok()?),
        Kind::Agreement => place(Record::Agreement(id.parse().ok()?)),
        Kind::Award => place(Record::Award(id.parse().ok()?)),
        Kind::Event => place(Record::Event(id.parse().ok()?)),
        Kind::Plan => place(Record::Plan(id.parse().ok()?)),
        Kind::Duty
        | Kind::Attendance
        | Kind::Guest
        | Kind::Speech
        | Kind::Opinion
        | Kind::Assignment
        | Kind::CoExecutor => place(Record::Session(id.parse().ok()?)),
    })
}

/// Instead of asking whether to remove it: where it is named, each line leading there.
pub fn say_where(all: Vec<Involvement>, tr: &Tr, actions: &mut Actions) {
    let title = tr.involvements_where();
    let body = move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        note(ui, &cx.tr.involvements_where_text());
        let scroll = egui::ScrollArea::vertical().max_height(420.0);
        scroll.show(ui, |ui| {
            for (at, it) in all.iter().enumerate() {
                if ui.push_id(at, |ui| line_ui(ui, cx.tr, it, actions)).inner {
                    ui.close();
                }
            }
        });
        let close = |ui: &mut Ui| ui.button(cx.tr.dialog_close()).clicked();
        if egui::Sides::new().show(ui, |_| (), close).1 {
            ui.close();
        }
    };
    let body = Box::new(body);
    actions.push(Action::Ask(Dialog::Of { title, body }));
}
