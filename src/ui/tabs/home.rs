//! The tab «Сводка», the start page: numbers of the year, what is due, what comes next, the last backup.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use egui::Ui;

use super::TabView;
use super::commissions::DUES;
use super::places::{open_list, place};
use crate::domain::home::{Due, DueKind, Home};
use crate::domain::summary_facts::{Figure, YearFacts};
use crate::domain::summary_lists::Record;
use crate::i18n::grammar::lower_first;
use crate::i18n::{Label as _, Tr};
use crate::listings::Mark;
use crate::listings::commissions::{due_kind, due_mark, due_of};
use crate::ops::{self, Office};
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::theme;
use crate::ui::widgets::{
    badge, link_button, note, number_tile, page_head, scrolled_page, section, short_link,
    unreadable,
};

#[derive(Default)]
pub struct HomeTab {
    read: Cached<(YearFacts, Home, Option<NaiveDateTime>), NaiveDate>,
}

/// What the office asks about its year at a glance.
const SHOWN: [Figure; 8] = [
    Figure::TosActive,
    Figure::Sessions,
    Figure::Assignments,
    Figure::Contests,
    Figure::EventsHeld,
    Figure::Questions,
    Figure::PlanItems,
    Figure::PlanDone,
];

impl TabView for HomeTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        scrolled_page(ui, |ui| {
            page_head(ui, &Tab::Summary.title(cx.tr), |_| ());
            let read = self.read.get_for(cx.office, cx.today(), |office, today| {
                let facts = telling_year(office, *today)?;
                ops::Result::Ok((facts, office.home(*today)?, last_backup(office)?))
            });
            let (facts, home, backup) = match read {
                Ok(read) => read,
                Err(error) => return unreadable(ui, cx, error),
            };
            numbers_ui(ui, cx, actions, facts);
            due_ui(ui, cx, actions, home);
            ahead_ui(ui, cx, actions, home);
            backup_ui(ui, cx, *backup);
        });
    }
}

/// The facts of this year; while nothing has happened in it, of the last one that has something.
fn telling_year(office: &Office, today: NaiveDate) -> ops::Result<YearFacts> {
    let facts = office.summary_facts(today.year())?.this;
    let is_empty = SHOWN[1..].iter().all(|it| facts.count(*it) == 0);
    match office.summary_year_offered()? {
        Some(year) if is_empty => Ok(office.summary_facts(year)?.this),
        _ => Ok(facts),
    }
}

fn numbers_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, facts: &YearFacts) {
    let tr = cx.tr;
    section(ui, &tr.home_numbers(facts.year), |ui| {
        const LEAST: f32 = 150.0;
        let across = (ui.available_width() / (LEAST + theme::GAP)).floor();
        let across = (across as usize).clamp(2, SHOWN.len() / 2);
        let gaps = theme::GAP * (across - 1) as f32;
        let width = ((ui.available_width() - gaps) / across as f32).floor();
        for line in SHOWN.chunks(across) {
            ui.horizontal(|ui| {
                for &figure in line {
                    let (count, label) = (facts.count(figure), figure.label(tr));
                    let name = tr.reports_number_link(label.as_str(), count);
                    let tile = number_tile(ui, width, (count, &label), &name);
                    if tile.clicked() {
                        open_list(figure, facts.year, facts.behind(figure), tr, actions);
                    }
                }
            });
        }
        if link_button(ui, &tr.home_reports()).clicked() {
            actions.show(Route::tab(Tab::Reports));
        }
    });
}

/// What is due of commissions in short, with the way to all of it; then plans and agreements.
fn due_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, home: &Home) {
    const MOST: usize = 10;
    let tr = cx.tr;
    let (of_commissions, others) = home.parted();
    section(ui, &tr.home_due(), |ui| {
        if home.due.is_empty() {
            note(ui, &tr.home_nothing_due());
        }
        let shown = of_commissions.iter().take(MOST).chain(&others);
        for (at, it) in shown.enumerate() {
            ui.push_id(("due", at), |ui| {
                let mark = (due_mark(it), &*due_about(it, tr));
                row_ui(ui, actions, mark, &due_text(it, tr), it.record);
            });
        }
        if of_commissions.is_empty() {
            return;
        }
        if link_button(ui, &tr.home_all_due(of_commissions.len() as u64)).clicked() {
            actions.show(Route::section(Tab::Commissions, DUES));
        }
    });
}

/// What is to be done and by when.
fn due_about(it: &Due, tr: &Tr) -> String {
    let what = lower_first(&due_kind(it, tr));
    match it.day {
        Some(day) => tr.home_due_by(what, tr.date(day)),
        None => what,
    }
}

fn due_text(it: &Due, tr: &Tr) -> String {
    match it.kind {
        DueKind::Membership | DueKind::Term => format!("{}: {}", it.who, it.text),
        _ => due_of(it, tr),
    }
}

fn ahead_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, home: &Home) {
    let tr = cx.tr;
    section(ui, &tr.home_ahead(), |ui| {
        if home.ahead.is_empty() {
            note(ui, &tr.home_nothing_ahead());
        }
        for (at, it) in home.ahead.iter().enumerate() {
            ui.push_id(("ahead", at), |ui| {
                let mark = (Mark::Quiet, tr.date(it.day));
                row_ui(ui, actions, (mark.0, &mark.1), &it.text, it.record);
            });
        }
    });
}

fn row_ui(ui: &mut Ui, actions: &mut Actions, mark: (Mark, &str), text: &str, record: Record) {
    ui.horizontal(|ui| {
        badge(ui, mark.0, mark.1);
        if short_link(ui, text).clicked() {
            actions.show(place(record));
        }
    });
}

fn backup_ui(ui: &mut Ui, cx: &Cx<'_>, last: Option<NaiveDateTime>) {
    let tr = cx.tr;
    section(ui, &tr.home_backup(), |ui| {
        match (cx.office.backups_folder(), last) {
            (_, Some(made)) => {
                let time = made.format("%H:%M").to_string();
                ui.label(tr.home_backup_last(tr.date(made.date()), time));
            }
            (Some(_), None) => _ = ui.label(tr.home_backup_not_yet()),
            (None, _) => _ = ui.label(tr.home_backup_none()),
        }
        if let Some(folder) = cx.office.backups_folder() {
            note(ui, &tr.home_backup_folder(folder.display().to_string()));
        }
    });
}

/// When the newest backup of the open file was made.
fn last_backup(office: &Office) -> ops::Result<Option<NaiveDateTime>> {
    let (Some(file), Some(folder)) = (office.path(), office.backups_folder()) else {
        return Ok(None);
    };
    Ok(ops::backups(file, folder)?.first().map(|it| it.made))
}
