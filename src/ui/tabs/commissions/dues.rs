//! «Сроки»: what is due of commissions, the most urgent first; each line leads to where it is done.

use chrono::NaiveDate;
use egui::Ui;

use crate::domain::home::{Due, DueKind};
use crate::listings::commissions::DUES;
use crate::ops::Office;
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::tabs::TabView;
use crate::ui::tabs::places::place;
use crate::ui::widgets::{
    Table, TableEvent, TableState, filter, page, page_tools, search_box, unreadable,
};

#[derive(Default)]
pub(super) struct DuesView {
    all: Cached<Vec<Due>, (NaiveDate, Option<DueKind>)>,
    kind: Option<DueKind>,
    list: TableState,
}

/// Those of commissions.
const KINDS: &[DueKind] = &[
    DueKind::Assignment,
    DueKind::Report,
    DueKind::Protocol,
    DueKind::Session,
    DueKind::Membership,
    DueKind::Term,
];

impl TabView for DuesView {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        page(ui, |ui| self.list_ui(ui, cx, actions));
    }
}

impl DuesView {
    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        page_tools(
            ui,
            |ui| {
                search_box(ui, cx, &mut self.list, &tr.due_search());
                filter(ui, tr, &tr.due_kind(), &mut self.kind, KINDS);
            },
            |_| (),
        );
        let question = (cx.today(), self.kind);
        let rows = self
            .all
            .get_for(cx.office, question, |office, (today, kind)| {
                let mut rows = Office::dues(office, *today)?;
                rows.retain(|it| kind.is_none_or(|kind| it.kind == kind));
                Ok(rows)
            });
        let rows = match rows {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let event = Table::new(&tr.due_title(), DUES, rows)
            .whole()
            .empty(tr.due_empty(), tr.due_empty_hint())
            .show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Chosen(at) | TableEvent::Opened(at)) = event {
            actions.show(place(rows[at].record));
        }
    }
}
