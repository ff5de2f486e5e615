//! The figures of a year beside the year before, and events by year as bars.

use egui::{Grid, RichText, Sense, Ui, Vec2};

use super::super::places;
use crate::domain::summary_facts::{Figure, SummaryFacts, YearFacts};
use crate::i18n::{Label, Tr};
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::theme;
use crate::ui::widgets::{link_button, note, section};

const BAR: Vec2 = Vec2::new(320.0, 16.0);

pub(super) fn figures_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, facts: &SummaryFacts) {
    let tr = cx.tr;
    let (this, last) = (&facts.this, &facts.last);
    section(ui, &tr.reports_figures(this.year, last.year), |ui| {
        Grid::new("figures")
            .num_columns(3)
            .striped(true)
            .show(ui, |ui| {
                for title in [
                    tr.summary_figure_column(),
                    tr.summary_year_column(this.year),
                    tr.summary_year_column(last.year),
                ] {
                    ui.label(RichText::new(title).text_style(theme::head()));
                }
                ui.end_row();
                for figure in Figure::ALL {
                    if this.count(*figure) > 0 || last.count(*figure) > 0 {
                        ui.label(figure.label(tr));
                        cell(ui, tr, actions, this, *figure);
                        cell(ui, tr, actions, last, *figure);
                        ui.end_row();
                    }
                }
            });
    });
    if !facts.events_by_year.is_empty() {
        section(ui, &tr.summary_chart_caption(), |ui| bars(ui, facts));
    }
}

/// A number that opens its list.
fn cell(ui: &mut Ui, tr: &Tr, actions: &mut Actions, year: &YearFacts, figure: Figure) {
    let count = year.count(figure);
    if count == 0 {
        note(ui, "0");
        return;
    }
    ui.push_id((figure.code(), year.year), |ui| {
        let link = link_button(ui, &tr.number(count.into()));
        let name = tr.reports_list_title(figure.label(tr), year.year, count);
        if link.accessible_name(name).clicked() {
            places::open_list(figure, year.year, year.behind(figure), tr, actions);
        }
    });
}

fn bars(ui: &mut Ui, facts: &SummaryFacts) {
    let most = facts
        .events_by_year
        .iter()
        .map(|it| it.1)
        .max()
        .unwrap_or(1)
        .max(1);
    let accent = theme::palette(ui).accent;
    for (year, count) in &facts.events_by_year {
        ui.horizontal(|ui| {
            ui.label(year.to_string());
            let width = BAR.x * *count as f32 / most as f32;
            let (rect, _) = ui.allocate_exact_size(Vec2::new(width, BAR.y), Sense::hover());
            ui.painter().rect_filled(rect, theme::RADIUS, accent);
            ui.label(count.to_string());
        });
    }
}
