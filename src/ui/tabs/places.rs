//! Where a record is shown: the place a line of a list leads to.

use crate::domain::agreements::Agreement;
use crate::domain::assignments::Assignment;
use crate::domain::awards::{Award, OutsideContest};
use crate::domain::commissions::Body;
use crate::domain::contests::Contest;
use crate::domain::events::{Event, Question};
use crate::domain::organizations::Organization;
use crate::domain::people::Person;
use crate::domain::plans::Plan;
use crate::domain::search::FoundKind;
use crate::domain::sessions::Session;
use crate::domain::summary_facts::Figure;
use crate::domain::summary_lists::{Behind, Record};
use crate::domain::tos::Tos;
use crate::domain::town::Territory;
use crate::i18n::{Label, Tr};
use crate::ui::actions::{Action, Actions};
use crate::ui::dialogs::Dialog;
use crate::ui::icons;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{link_button, note};

/// The card of a record.
pub fn place(record: Record) -> Route {
    match record {
        Record::Tos(id) => Route::record(Tab::Tos, "", id),
        Record::OutsideContest(id) => Route::record(Tab::Contests, "outside", id),
        Record::Agreement(id) => Route::record(Tab::Partners, "agreements", id),
        Record::Event(id) => Route::record(Tab::Partners, "events", id),
        Record::Question(id) => Route::record(Tab::Partners, "questions", id),
        Record::Session(id) => Route::record(Tab::Commissions, "", id),
        Record::Contest(id) => Route::record(Tab::Contests, "", id),
        Record::Award(id) => Route::record(Tab::Contests, "awards", id),
        Record::Plan(id) => Route::record(Tab::Plans, "", id),
        Record::Assignment(id) => Route::record(Tab::Commissions, "assignments", id),
        Record::Body(id) => Route::record(Tab::Commissions, "bodies", id),
    }
}

/// The card of a record that a search found.
pub fn found(kind: FoundKind, opens: &str) -> Route {
    fn to<T: 'static>(tab: Tab, section: &'static str, opens: &str) -> Route {
        Route::to_row::<T>(tab, section, opens.to_owned())
    }
    match kind {
        FoundKind::Tos => to::<Tos>(Tab::Tos, "", opens),
        FoundKind::Person => to::<Person>(Tab::Partners, "people", opens),
        FoundKind::Organization => to::<Organization>(Tab::Partners, "", opens),
        FoundKind::Body => to::<Body>(Tab::Commissions, "bodies", opens),
        FoundKind::Session | FoundKind::AgendaItem | FoundKind::Decision => {
            to::<Session>(Tab::Commissions, "", opens)
        }
        FoundKind::Assignment => to::<Assignment>(Tab::Commissions, "assignments", opens),
        FoundKind::Contest | FoundKind::Nomination | FoundKind::Entry => {
            to::<Contest>(Tab::Contests, "", opens)
        }
        FoundKind::Award => to::<Award>(Tab::Contests, "awards", opens),
        FoundKind::OutsideContest => to::<OutsideContest>(Tab::Contests, "outside", opens),
        FoundKind::Event => to::<Event>(Tab::Partners, "events", opens),
        FoundKind::Agreement => to::<Agreement>(Tab::Partners, "agreements", opens),
        FoundKind::Question => to::<Question>(Tab::Partners, "questions", opens),
        FoundKind::Plan | FoundKind::PlanItem => to::<Plan>(Tab::Plans, "", opens),
        FoundKind::Territory => to::<Territory>(Tab::Tos, "territories", opens),
    }
}

pub fn icon(kind: FoundKind) -> &'static str {
    match kind {
        FoundKind::Tos => icons::USERS_THREE,
        FoundKind::Person => icons::USER,
        FoundKind::Organization => icons::BUILDINGS,
        FoundKind::Body | FoundKind::Session => icons::GAVEL,
        FoundKind::AgendaItem | FoundKind::Decision => icons::FILE_TEXT,
        FoundKind::Assignment => icons::LIST_CHECKS,
        FoundKind::Contest | FoundKind::Nomination | FoundKind::Entry => icons::TROPHY,
        FoundKind::Award => icons::MEDAL,
        FoundKind::OutsideContest => icons::STAR,
        FoundKind::Plan | FoundKind::PlanItem => icons::CALENDAR_CHECK,
        FoundKind::Event => icons::CALENDAR_BLANK,
        FoundKind::Agreement => icons::NOTE_PENCIL,
        FoundKind::Question => icons::QUESTION,
        FoundKind::Territory => icons::MAP_PIN,
    }
}

/// The list behind a number, in a dialog; each line leads to its record.
pub fn open_list(figure: Figure, year: i32, lines: Vec<Behind>, tr: &Tr, actions: &mut Actions) {
    let title = tr.reports_list_title(figure.label(tr), year, lines.len() as u32);
    let body = Box::new(
        move |ui: &mut egui::Ui, cx: &crate::ui::cx::Cx<'_>, actions: &mut Actions| {
            let scroll = egui::ScrollArea::vertical().max_height(420.0);
            let scroll = scroll.auto_shrink([false, true]);
            scroll.show(ui, |ui| {
                for (at, line) in lines.iter().enumerate() {
                    ui.push_id(at, |ui| {
                        if line_ui(ui, cx.tr, line) {
                            actions.show(place(line.record));
                            ui.close();
                        }
                    });
                }
            });
            let close = |ui: &mut egui::Ui| ui.button(cx.tr.dialog_close()).clicked();
            if egui::Sides::new().show(ui, |_| (), close).1 {
                ui.close();
            }
        },
    );
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

fn line_ui(ui: &mut egui::Ui, tr: &Tr, line: &Behind) -> bool {
    let clicked = ui
        .horizontal_wrapped(|ui| link_button(ui, &line.text).clicked())
        .inner;
    let about = [tr.date_or_empty(line.when), line.detail.clone()];
    let about: Vec<String> = about.into_iter().filter(|it| !it.is_empty()).collect();
    if !about.is_empty() {
        note(ui, &about.join(" · "));
    }
    clicked
}
