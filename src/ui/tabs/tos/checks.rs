//! What the card of a TOS says beside its fields: how it stands, what to check, what is empty.

use chrono::NaiveDate;
use egui::{Label, RichText, Ui};

use crate::documents::typography::Typography;
use crate::domain::people::Person;
use crate::domain::register::TosCard;
use crate::domain::register_checks::{Namesake, Warning};
use crate::domain::register_gaps::Gap;
use crate::domain::tos::Charter;
use crate::i18n::format::upper_first;
use crate::i18n::{Label as _, Locale, Tr};
use crate::listings::{Mark, tos::mark};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::widgets::{Choices, badge, note};
use crate::ui::{icons, theme};

/// What was found in the card as it is typed; found anew when that changes.
#[derive(Default)]
pub(super) struct Checks {
    others: Cached<Vec<Namesake>>,
    asked: Option<(u64, NaiveDate, TosCard)>,
    warnings: Vec<Warning>,
    gaps: Vec<Gap>,
    /// The rules of setting a text in the language of the window: the panel is narrow.
    typography: Option<(Locale, Typography)>,
}

impl Checks {
    pub(super) fn renew(&mut self, cx: &Cx<'_>, on: NaiveDate, card: &TosCard) {
        let locale = cx.tr.locale();
        if self.typography.as_ref().is_none_or(|it| it.0 != locale) {
            self.typography = Some((locale, Typography::new(cx.tr)));
        }
        let revision = cx.office.revision();
        let same = |it: &(u64, NaiveDate, TosCard)| it.0 == revision && it.1 == on && it.2 == *card;
        if self.asked.as_ref().is_some_and(same) {
            return;
        }
        let others = self.others.get(cx.office, crate::ops::Office::namesakes);
        let others = others.map(Vec::as_slice).unwrap_or_default();
        self.warnings = card.warnings(others, on, cx.today());
        self.gaps = card.gaps(on);
        self.asked = Some((revision, on, card.clone()));
    }

    pub(super) fn ui(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        on: NaiveDate,
        card: &TosCard,
        people: &Choices<Person>,
    ) {
        let tr = cx.tr;
        status_ui(ui, tr, on, card);
        for (name, value) in state(tr, on, card, people) {
            note(ui, &name);
            let value = match &self.typography {
                Some((_, typography)) => typography.set(&value),
                None => value,
            };
            ui.add(Label::new(RichText::new(value).text_style(theme::label())).wrap());
        }
        ui.add_space(theme::GAP);
        if !self.warnings.is_empty() {
            heading(ui, &tr.warning_heading());
            for warning in &self.warnings {
                line(ui, icons::WARNING, Mark::Attention, &tr.warning(warning));
            }
        }
        ui.add_space(theme::GAP);
        if self.gaps.is_empty() {
            line(ui, icons::CHECK_CIRCLE, Mark::Good, &tr.gap_none());
            return;
        }
        heading(ui, &tr.gap_heading(self.gaps.len(), Gap::COUNT));
        for gap in &self.gaps {
            note(ui, &format!("• {}", tr.gap(*gap)));
        }
    }
}

fn status_ui(ui: &mut Ui, tr: &Tr, on: NaiveDate, card: &TosCard) {
    let status = card.standing_on(on).map(|it| it.0);
    let text = status.map_or_else(|| tr.tos_status_unknown(), |it| it.label(tr));
    note(ui, &tr.tos_status_as_of(tr.long_date(on)));
    badge(ui, mark(status), &text);
    ui.add_space(theme::GAP);
}

/// What was in force on the day, by name; what is not known is left to the list of gaps.
fn state(
    tr: &Tr,
    on: NaiveDate,
    card: &TosCard,
    people: &Choices<Person>,
) -> Vec<(String, String)> {
    /// The rest of long boundaries stands in their field.
    const LONGEST: usize = 160;
    let mut state = Vec::new();
    if let Some(chair) = card.chair_on(on) {
        let name = people.text_of(chair.person).unwrap_or_default();
        let term = tr.period(chair.since, chair.until);
        let parts = [name, &term].into_iter().filter(|it| !it.is_empty());
        let text = parts.collect::<Vec<_>>().join(", ");
        state.push((tr.tos_chair(), text));
    }
    if let Some(charter) = card.charter_on(on) {
        state.push((tr.tos_part_charter(), charter_text(tr, card, charter)));
    }
    if let Some(boundary) = card.boundary_on(on) {
        let whole = boundary.description.trim();
        let mut text: String = whole.chars().take(LONGEST).collect();
        if text.len() < whole.len() {
            text.push('…');
        }
        state.push((tr.tos_part_boundary(), text));
    }
    for (name, figure) in [
        (tr.tos_residents(), card.residents_on(on)),
        (tr.tos_members(), card.members_on(on)),
    ] {
        if let Some(figure) = figure {
            let value = tr.number(figure.value.into());
            state.push((name, tr.register_of_year(value, figure.year.to_string())));
        }
    }
    state.retain(|(_, value)| !value.is_empty());
    state
}

/// «Устав, зарегистрирован 15.03.2022, постановление от 14.03.2022 № 7»: the act has a day of its own.
fn charter_text(tr: &Tr, card: &TosCard, charter: &Charter) -> String {
    let day = charter
        .registered_on
        .map(|it| tr.tos_charter_registered(tr.date(it)));
    let act = card.act(charter.act).map(|it| tr.act(it));
    let mut parts = vec![upper_first(&charter.kind.label(tr))];
    parts.extend(day);
    parts.extend(act.filter(|it| !it.is_empty()));
    parts.join(", ")
}

fn heading(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).text_style(theme::strong()));
}

fn line(ui: &mut Ui, icon: &str, mark: Mark, text: &str) {
    let colour = theme::palette(ui).mark(mark).0;
    ui.horizontal_top(|ui| {
        ui.label(
            RichText::new(icon)
                .font(theme::icon(theme::ICON))
                .color(colour),
        );
        ui.add(Label::new(RichText::new(text).text_style(theme::label())).wrap());
    });
}
