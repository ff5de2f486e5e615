//! A bar chart drawn of rectangles, with its axis, values, labels and caption.

use super::texts::Look;
use super::{Flow, line_height};
use crate::documents::pdf::font::Face;
use crate::documents::pdf::page::{ElementId, Fill, Ink, Role, Rule};
use crate::documents::pdf::paragraph::{Line, Measure, Setting};
use crate::documents::{Align, Chart};

const PLOT_HEIGHT: f32 = 150.0;
/// The figures beside the axis.
const AXIS_WIDTH: f32 = 30.0;
const LABEL_SIZE: f32 = 9.0;
const LABEL_HEIGHT: f32 = 10.5;
const GAP: f32 = 8.0;
const WHITE: Ink = Ink(1.0, 1.0, 1.0);
const GRID_INK: Ink = Ink(0.8, 0.8, 0.8);
const AXIS_INK: Ink = Ink(0.2, 0.2, 0.2);
/// Each differs from its neighbour also in print without colour.
const SERIES_INKS: [Ink; 4] = [
    Ink(0.16, 0.38, 0.62),
    Ink(0.63, 0.76, 0.89),
    Ink(0.36, 0.36, 0.40),
    Ink(0.80, 0.80, 0.82),
];

/// The values between which the bars are drawn, a multiple of the step.
#[derive(Debug, PartialEq)]
struct Scale {
    least: i64,
    most: i64,
    step: i64,
}

/// Where the bars are drawn.
struct Plot {
    left: f32,
    top: f32,
    width: f32,
    scale: Scale,
    element: Option<ElementId>,
}

impl Flow<'_> {
    pub(super) fn chart(&mut self, chart: &Chart) {
        if self.chart_height(chart) > self.room() && !self.at_top() {
            self.new_page();
        }
        if !chart.groups.is_empty() {
            self.skip(GAP);
            self.draw_chart(chart);
        }
        if !chart.caption.is_empty() {
            let look = self.caption_look();
            let setting = self.setting(&chart.caption, Face::Regular);
            self.text(&setting, &look, Role::Caption);
        }
        self.skip(GAP);
    }

    /// The height of a chart with its caption.
    pub(super) fn chart_height(&self, chart: &Chart) -> f32 {
        let look = self.caption_look();
        let setting = self.setting(&chart.caption, Face::Regular);
        let caption = self.lines(&setting, &look).len() as f32 * line_height(look.size);
        let legend = if chart.series.len() > 1 {
            LABEL_HEIGHT + GAP
        } else {
            0.0
        };
        GAP * 4.0 + legend + LABEL_HEIGHT + PLOT_HEIGHT + self.labels_height(chart) + caption
    }

    fn caption_look(&self) -> Look {
        Look {
            before: GAP / 2.0,
            ..Look::centred(self.size - 1.0)
        }
    }

    fn labels_height(&self, chart: &Chart) -> f32 {
        let width = self.bars_width(chart);
        let lines = |label: &str| self.label(label, Face::Sans, width, Align::Center).len();
        let most = chart.groups.iter().map(|it| lines(&it.label)).max();
        most.unwrap_or(0) as f32 * LABEL_HEIGHT + GAP / 2.0
    }

    /// The width that each group of bars has.
    fn bars_width(&self, chart: &Chart) -> f32 {
        (self.geometry.text_width() - AXIS_WIDTH) / chart.groups.len().max(1) as f32
    }

    fn draw_chart(&mut self, chart: &Chart) {
        let element = self.element(Role::Figure, None);
        if let Some(id) = element {
            self.elements[id as usize].spoken = Some(spoken(chart));
        }
        if chart.series.len() > 1 {
            self.legend(chart, element);
        }
        let plot = Plot {
            left: self.geometry.left + AXIS_WIDTH,
            top: self.y + LABEL_HEIGHT,
            width: self.geometry.text_width() - AXIS_WIDTH,
            scale: Scale::of(chart.groups.iter().flat_map(|it| it.values.iter().copied())),
            element,
        };
        self.axis(&plot);
        self.bars(chart, &plot);
        let foot = plot.y(plot.scale.least);
        let zero = plot.y(0);
        self.page().rules.push(Rule {
            from: (plot.left, zero),
            to: (plot.left + plot.width, zero),
            width: 0.8,
            ink: AXIS_INK,
        });
        self.y = foot + self.labels_height(chart) + GAP / 2.0;
    }

    fn legend(&mut self, chart: &Chart, element: Option<ElementId>) {
        let mut x = self.geometry.left + AXIS_WIDTH;
        for (name, ink) in chart.series.iter().zip(SERIES_INKS.iter().cycle()) {
            let y = self.y;
            self.page().fills.push(Fill {
                x,
                y,
                width: 9.0,
                height: 9.0,
                ink: *ink,
            });
            let room = (self.geometry.width - self.geometry.right - x - 14.0).max(LABEL_SIZE);
            let Some(line) = self
                .label(name, Face::Sans, room, Align::Left)
                .into_iter()
                .next()
            else {
                continue;
            };
            let end = line.end;
            self.put(x + 13.0, y + 8.0, line, element);
            x += 13.0 + end + 18.0;
        }
        self.y += LABEL_HEIGHT + GAP;
    }

    /// The lines across the plot, with their figures.
    fn axis(&mut self, plot: &Plot) {
        let mut value = plot.scale.least;
        while value <= plot.scale.most {
            let (y, height) = (plot.y(value), 0.4);
            // A fill, since the bars stand before it.
            let line = Fill {
                x: plot.left,
                y,
                width: plot.width,
                height,
                ink: GRID_INK,
            };
            self.page().fills.push(line);
            let figure = value.to_string();
            for line in self.label(&figure, Face::Sans, AXIS_WIDTH - 5.0, Align::Right) {
                self.put(self.geometry.left, y + 3.0, line, plot.element);
            }
            value += plot.scale.step;
        }
    }

    fn bars(&mut self, chart: &Chart, plot: &Plot) {
        let group_width = self.bars_width(chart);
        let most = chart
            .groups
            .iter()
            .map(|it| it.values.len())
            .max()
            .unwrap_or(1)
            .max(1);
        let width = (group_width * 0.64 / most as f32).min(48.0);
        for (at, group) in chart.groups.iter().enumerate() {
            let left = plot.left + at as f32 * group_width;
            let first = left + (group_width - width * group.values.len() as f32) / 2.0;
            for (series, value) in group.values.iter().enumerate() {
                let x = first + series as f32 * width;
                self.bar(
                    plot,
                    x,
                    width,
                    *value,
                    SERIES_INKS[series % SERIES_INKS.len()],
                );
            }
            let mut y = plot.y(plot.scale.least) + GAP / 2.0 + LABEL_SIZE;
            for line in self.label(&group.label, Face::Sans, group_width, Align::Center) {
                self.put(left, y, line, plot.element);
                y += LABEL_HEIGHT;
            }
        }
    }

    fn bar(&mut self, plot: &Plot, x: f32, width: f32, value: i64, ink: Ink) {
        let (zero, end) = (plot.y(0), plot.y(value));
        let (y, height) = (zero.min(end), (zero - end).abs());
        let inner = width * 0.94;
        self.page().fills.push(Fill {
            x: x + width * 0.03,
            y,
            width: inner,
            height,
            ink,
        });
        let figure = value.to_string();
        let wide = Face::Sans.font().width(&figure, LABEL_SIZE);
        let above = if value < 0 {
            y + height + LABEL_SIZE
        } else {
            y - 3.0
        };
        let (left, top) = (x + (width - wide) / 2.0 - 1.0, above - LABEL_SIZE * 0.8);
        let (wider, high) = (wide + 2.0, LABEL_SIZE * 0.9);
        // The lines of the axis do not strike the figure out.
        let paper = Fill {
            x: left,
            y: top,
            width: wider,
            height: high,
            ink: WHITE,
        };
        self.page().fills.push(paper);
        for line in self.label(&figure, Face::Sans, wide + 1.0, Align::Center) {
            self.put(x + (width - wide - 1.0) / 2.0, above, line, plot.element);
        }
    }

    fn label(&self, text: &str, face: Face, width: f32, align: Align) -> Vec<Line> {
        Setting::new(&self.typography.set(text), face).lines(&Measure {
            size: LABEL_SIZE,
            width: width.max(LABEL_SIZE),
            first: 0.0,
            align,
            hyphens: true,
        })
    }
}

impl Plot {
    fn y(&self, value: i64) -> f32 {
        let all = (self.scale.most - self.scale.least) as f32;
        self.top + PLOT_HEIGHT * (self.scale.most - value) as f32 / all
    }
}

impl Scale {
    /// Round figures around the values, zero among them.
    fn of(values: impl Iterator<Item = i64>) -> Self {
        // Beyond these a bar has no meaning, and sums could overflow.
        const FAR: i64 = 1_000_000_000_000_000;
        let (mut least, mut most) = (0, 0);
        for value in values {
            least = least.min(value.max(-FAR));
            most = most.max(value.min(FAR));
        }
        let most = if least == 0 { most.max(1) } else { most };
        let step = round_step((most - least) as u64 / 5);
        Self {
            least: least.div_euclid(step) * step,
            most: -(-most).div_euclid(step) * step,
            step,
        }
    }
}

/// The least of 1, 2, 5, 10, 20, 50… that is not below `rough`.
fn round_step(rough: u64) -> i64 {
    let mut ten = 1;
    loop {
        for step in [ten, ten * 2, ten * 5] {
            if step >= rough {
                return step as i64;
            }
        }
        ten *= 10;
    }
}

/// What the chart shows, for those who listen.
fn spoken(chart: &Chart) -> String {
    let group = |it: &crate::documents::Bars| {
        let values: Vec<String> = it.values.iter().map(i64::to_string).collect();
        format!("{}: {}", it.label, values.join(", "))
    };
    let groups: Vec<String> = chart.groups.iter().map(group).collect();
    format!("{}. {}", chart.caption, groups.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_has_round_figures() {
        let scale = |values: &[i64]| {
            let scale = Scale::of(values.iter().copied());
            (scale.least, scale.most, scale.step)
        };
        assert_eq!(scale(&[12, 17, 52]), (0, 60, 10));
        assert_eq!(scale(&[3, 1]), (0, 3, 1));
        assert_eq!(scale(&[0, 0]), (0, 1, 1));
        assert_eq!(scale(&[-7, 12]), (-10, 15, 5));
        assert_eq!(scale(&[1_250_000]), (0, 1_500_000, 500_000));
        assert_eq!(scale(&[]), (0, 1, 1));
        assert!(scale(&[i64::MAX, i64::MIN]).1 > 0);
    }
}
