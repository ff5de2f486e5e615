//! The versions of signed minutes: who closed each, why it was reopened, what changed between two.

use egui::{Label, RichText, Ui};

use crate::domain::Id;
use crate::domain::minutes_compare::compare;
use crate::domain::minutes_versions::VersionRow;
use crate::domain::sessions::{Session, SessionStatus};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ops::{self, Office};
use crate::papers::Paper;
use crate::report;
use crate::ui::actions::Actions;
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::widgets::{DropDown, badge, icon_text_button, note};
use crate::ui::{icons, printing, theme};

/// A state of the minutes: a version by its number, or the records as they are now.
type State = Option<u32>;

#[derive(Default)]
pub(super) struct VersionsPart {
    rows: Cached<Vec<VersionRow>, Id<Session>>,
    /// What the user chose to compare, and of which session.
    chosen: Option<(Id<Session>, State, State)>,
    changes: Cached<Vec<String>, (Id<Session>, State, State)>,
}

impl VersionsPart {
    /// Is there anything to be said of versions?
    pub(super) fn has_any(&mut self, cx: &Cx<'_>, session: &Session) -> bool {
        session.status == SessionStatus::Signed || !self.rows(cx, session.id).is_empty()
    }

    fn rows(&mut self, cx: &Cx<'_>, session: Id<Session>) -> &[VersionRow] {
        let read = |office: &Office, id: &Id<Session>| office.minutes_versions(*id);
        let rows = self.rows.get_for(cx.office, session, read);
        rows.map_or(&[], Vec::as_slice)
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        session: &Session,
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        let rows = self.rows(cx, session.id).to_vec();
        heading(ui, &tr.versions_title());
        if rows.is_empty() {
            note(ui, &tr.versions_live());
            return;
        }
        note(ui, &tr.versions_hint());
        ui.add_space(theme::GAP);
        for row in rows.iter().rev() {
            row_ui(ui, cx, session, row, actions);
        }
        ui.add_space(theme::GAP);
        self.compare_ui(ui, cx, session, &rows);
    }

    fn compare_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, session: &Session, rows: &[VersionRow]) {
        let tr = cx.tr;
        heading(ui, &tr.versions_compare());
        let mut states: Vec<State> = rows.iter().map(|it| Some(it.number)).collect();
        if session.status != SessionStatus::Signed {
            states.push(None);
        }
        let [.., before, last] = states[..] else {
            note(ui, &tr.versions_one());
            return;
        };
        let known = |it: &(Id<Session>, State, State)| {
            it.0 == session.id && states.contains(&it.1) && states.contains(&it.2)
        };
        let (_, mut from, mut to) = self
            .chosen
            .filter(known)
            .unwrap_or((session.id, before, last));
        ui.horizontal(|ui| {
            choose(ui, tr, &tr.versions_from(), &mut from, &states);
            ui.label(RichText::new(icons::CARET_RIGHT).font(theme::icon(theme::ICON)));
            choose(ui, tr, &tr.versions_to(), &mut to, &states);
        });
        self.chosen = Some((session.id, from, to));
        let asked = (session.id, from, to);
        let read = |office: &Office, asked: &_| changes(office, tr, *asked);
        match self.changes.get_for(cx.office, asked, read) {
            Ok(said) if said.is_empty() => {
                note(ui, &tr.versions_same());
            }
            Ok(said) => said.iter().for_each(|it| line_ui(ui, it)),
            Err(error) => {
                note(ui, &report::sentence(tr, error));
            }
        }
    }
}

fn changes(
    office: &Office,
    tr: &Tr,
    (session, from, to): (Id<Session>, State, State),
) -> ops::Result<Vec<String>> {
    let state = |state: State| {
        Ok::<_, ops::Error>(match state {
            Some(number) => office.minutes_version(session, number)?.dossier,
            None => office.live_session(session)?.dossier,
        })
    };
    let found = compare(&state(from)?, &state(to)?);
    Ok(found.iter().map(|it| tr.minutes_change(it)).collect())
}

fn heading(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).text_style(theme::strong()));
}

fn row_ui(ui: &mut Ui, cx: &Cx<'_>, session: &Session, row: &VersionRow, actions: &mut Actions) {
    let tr = cx.tr;
    let stands = row.reopened.is_empty() && session.status == SessionStatus::Signed;
    theme::card(ui)
        .inner_margin(theme::CELL_PAD)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            let print = egui::Sides::new().shrink_left().show(
                ui,
                |ui| {
                    heading(ui, &tr.versions_version(row.number));
                    if stands {
                        badge(ui, Mark::Good, &tr.versions_stands());
                    }
                    if let Some(day) = row.signed_on {
                        ui.label(tr.versions_signed(tr.date(day)));
                    }
                },
                |ui| {
                    icon_text_button(ui, icons::PRINTER, &tr.versions_print())
                        .accessible_name(tr.versions_print_one(row.number))
                },
            );
            note(
                ui,
                &tr.versions_closed(row.closed_by.as_str(), tr.moment(&row.closed_at)),
            );
            if !row.reopened.is_empty() {
                let why = tr.versions_reopened(row.reopened.as_str());
                ui.add(Label::new(why).wrap());
            }
            if print.1.clicked() {
                let (session, number) = (session.id, row.number);
                printing::print(cx, actions, &Paper::MinutesVersion { session, number });
            }
        });
}

fn choose(ui: &mut Ui, tr: &Tr, name: &str, chosen: &mut State, states: &[State]) {
    let text = |it: &State| match it {
        Some(number) => tr.versions_version(*number),
        None => tr.versions_now(),
    };
    let entries: Vec<String> = states.iter().map(text).collect();
    let at = states.iter().position(|it| it == chosen);
    let list = DropDown::new(text(chosen), at, &entries).width(190.0);
    let (response, taken) = list.show(ui, name);
    response.accessible_name(name);
    if let Some(row) = taken {
        *chosen = states[row];
    }
}

/// A sentence of a list, with a mark before it that its further lines do not reach under.
fn line_ui(ui: &mut Ui, text: &str) {
    ui.horizontal_top(|ui| {
        let weak = theme::palette(ui).weak;
        ui.label(RichText::new("•").color(weak));
        ui.add(Label::new(text).wrap());
    });
}
