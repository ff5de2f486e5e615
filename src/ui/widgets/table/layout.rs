//! Which columns of a list stand where and how wide: as there is room, or as the user wants it.

use crate::listings::Column;
use crate::ui::cx::Cx;
use crate::ui::lists::{ColumnPlace, ListSettings};

/// No column is made narrower.
pub(super) const NARROWEST: f32 = 44.0;

/// The columns of a list in the order they stand in.
#[derive(Default)]
pub(super) struct Layout {
    /// The list whose settings were taken over.
    of: String,
    places: Vec<Place>,
    /// Of each column as it was given.
    titles: Vec<String>,
    /// The user moved, hid or resized one: what does not fit is scrolled to then.
    touched: bool,
    /// As last drawn: columns and their widths.
    shown: Vec<usize>,
    widths: Vec<f32>,
}

#[derive(Clone, Copy)]
struct Place {
    column: usize,
    shown: bool,
    width: Option<f32>,
}

impl Layout {
    /// Takes over what is kept of the list `key`, if that was not done yet.
    pub(super) fn follow<R>(&mut self, cx: &Cx<'_>, key: &str, columns: &[Column<R>]) {
        if self.of == key && self.titles.len() == columns.len() {
            return;
        }
        key.clone_into(&mut self.of);
        self.titles = titles(cx, columns);
        let kept = cx.program.lists.get(key).map(|it| &*it.columns);
        self.place(kept.unwrap_or_default());
    }

    fn place(&mut self, kept: &[ColumnPlace]) {
        self.touched = !kept.is_empty();
        self.places.clear();
        for place in kept {
            if let Some(column) = self.titles.iter().position(|it| *it == place.title) {
                self.places.push(Place {
                    column,
                    shown: place.shown,
                    width: place.width.map(|it| it.clamp(NARROWEST, 4000.0)),
                });
            }
        }
        for column in 0..self.titles.len() {
            if self.places.iter().all(|it| it.column != column) {
                // What a new version brings stands where it was put.
                let at = column.min(self.places.len());
                let place = Place {
                    column,
                    shown: true,
                    width: None,
                };
                self.places.insert(at, place);
            }
        }
        if self.places.iter().all(|it| !it.shown) {
            self.touched = false;
            self.places.iter_mut().for_each(|it| it.shown = true);
        }
    }

    pub(super) fn key(&self) -> &str {
        &self.of
    }

    pub(super) fn titles(&self) -> &[String] {
        &self.titles
    }

    pub(super) fn title(&self, column: usize) -> &str {
        self.titles
            .get(column)
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// As last drawn, from the left.
    pub(super) fn shown(&self) -> &[usize] {
        &self.shown
    }

    pub(super) fn widths(&self) -> &[f32] {
        &self.widths
    }

    pub(super) fn is_touched(&self) -> bool {
        self.touched
    }

    /// All columns in their order, and whether each is shown.
    pub(super) fn all(&self) -> Vec<(usize, bool)> {
        self.places.iter().map(|it| (it.column, it.shown)).collect()
    }

    /// As it was before the user touched it.
    pub(super) fn reset(&mut self) {
        self.place(&[]);
    }

    /// The last column can not be hidden.
    pub(super) fn set_shown(&mut self, column: usize, shown: bool) {
        let others = self.places.iter().any(|it| it.shown && it.column != column);
        if let Some(place) = self.place_of(column)
            && (shown || others)
        {
            place.shown = shown;
            self.touched = true;
        }
    }

    /// Puts a column before another one, or last.
    pub(super) fn move_before(&mut self, column: usize, before: Option<usize>) {
        let Some(from) = self.places.iter().position(|it| it.column == column) else {
            return;
        };
        if before == Some(column) {
            return;
        }
        let place = self.places.remove(from);
        let to = before.and_then(|it| self.places.iter().position(|place| place.column == it));
        let to = to.unwrap_or(self.places.len());
        self.places.insert(to, place);
        self.touched |= to != from;
    }

    /// One place to the left or to the right among all.
    pub(super) fn nudge(&mut self, column: usize, left: bool) {
        let Some(at) = self.places.iter().position(|it| it.column == column) else {
            return;
        };
        let to = if left {
            at.checked_sub(1)
        } else {
            Some(at + 1)
        };
        if let Some(to) = to.filter(|it| *it < self.places.len()) {
            self.places.swap(at, to);
            self.touched = true;
        }
    }

    /// Those at its left stay as they are, so that its border is where the pointer is.
    pub(super) fn resize(&mut self, column: usize, width: f32) {
        let Some(at) = self.shown.iter().position(|it| *it == column) else {
            return;
        };
        let left: Vec<(usize, f32)> = self.shown[..at]
            .iter()
            .copied()
            .zip(self.widths.iter().copied())
            .collect();
        for (column, width) in left {
            if let Some(place) = self.place_of(column) {
                place.width = Some(width);
            }
        }
        if let Some(place) = self.place_of(column) {
            place.width = Some(width.clamp(NARROWEST, 4000.0));
        }
        self.touched = true;
    }

    fn place_of(&mut self, column: usize) -> Option<&mut Place> {
        self.places.iter_mut().find(|it| it.column == column)
    }

    pub(super) fn to_keep(&self, settings: &mut ListSettings) {
        settings.columns.clear();
        if self.touched {
            let places = self.places.iter().map(|it| ColumnPlace {
                title: self.title(it.column).to_owned(),
                shown: it.shown,
                width: it.width.map(f32::round),
            });
            settings.columns.extend(places);
        }
    }

    /// Lays the columns out into a width; what they need may be more, if the user wants it so.
    pub(super) fn fit<R>(&mut self, columns: &[Column<R>], width: f32) {
        self.shown = self
            .places
            .iter()
            .filter(|it| it.shown)
            .map(|it| it.column)
            .collect();
        if !self.touched {
            drop_what_has_no_room(columns, &mut self.shown, width);
        }
        let fixed: Vec<Option<f32>> = self
            .shown
            .iter()
            .map(|column| self.places.iter().find(|it| it.column == *column)?.width)
            .collect();
        self.widths = shared(columns, &self.shown, &fixed, width);
    }
}

/// Titles that tell the columns apart.
fn titles<R>(cx: &Cx<'_>, columns: &[Column<R>]) -> Vec<String> {
    let mut titles: Vec<String> = Vec::with_capacity(columns.len());
    for column in columns {
        let mut title = (column.title)(cx.tr);
        while titles.contains(&title) {
            title.push('\u{2032}');
        }
        titles.push(title);
    }
    titles
}

/// What a column needs to say anything.
fn least<R>(column: &Column<R>) -> f32 {
    72.0 + f32::from(column.share.min(4)) * 10.0
}

/// The first two always stay.
fn drop_what_has_no_room<R>(columns: &[Column<R>], shown: &mut Vec<usize>, width: f32) {
    while shown.len() > 2 && shown.iter().map(|at| least(&columns[*at])).sum::<f32>() > width {
        // A state at the end says more than the columns before it.
        let last = shown.len() - 1;
        let is_mark = columns[shown[last]].mark.is_some();
        shown.remove(if is_mark && last > 2 { last - 1 } else { last });
    }
}

/// The widths: those that are fixed, and the rest of the room by the shares of the others.
fn shared<R>(
    columns: &[Column<R>],
    shown: &[usize],
    fixed: &[Option<f32>],
    width: f32,
) -> Vec<f32> {
    /// What a short word needs; the rest of the width goes by the shares.
    const BASE: f32 = 68.0;
    let share = |at: &usize| f32::from(columns[*at].share.max(1));
    let taken: f32 = fixed.iter().flatten().sum();
    let free: Vec<&usize> = shown
        .iter()
        .zip(fixed)
        .filter_map(|(at, fixed)| fixed.is_none().then_some(at))
        .collect();
    let all: f32 = free.iter().map(|at| share(at)).sum();
    let left = width - taken;
    let base = BASE.min(left.max(0.0) / free.len().max(1) as f32);
    let rest = left - base * free.len() as f32;
    let any_fixed = fixed.iter().any(Option::is_some);
    let mut widths: Vec<f32> = shown
        .iter()
        .zip(fixed)
        .map(|(at, fixed)| {
            let fair = (base + rest.max(0.0) * share(at) / all).floor();
            let fair = if any_fixed {
                fair.max(least(&columns[*at]))
            } else {
                fair
            };
            fixed.unwrap_or(fair)
        })
        .collect();
    let sum: f32 = widths.iter().sum();
    if free.is_empty()
        && let Some(last) = widths.last_mut()
        && sum < width
    {
        *last += width - sum;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Tr;

    const COLUMNS: &[Column<()>] = &[
        Column::new(Tr::tos_number, |(), _| String::new(), 1),
        Column::new(Tr::tos_title, |(), _| String::new(), 6),
        Column::new(Tr::tos_territory, |(), _| String::new(), 3),
    ];

    fn layout() -> Layout {
        let mut layout = Layout {
            titles: vec!["№".into(), "Наименование".into(), "Территория".into()],
            ..Layout::default()
        };
        layout.reset();
        layout.fit(COLUMNS, 900.0);
        layout
    }

    fn sum(layout: &Layout) -> f32 {
        layout.widths().iter().sum()
    }

    #[test]
    fn the_columns_fill_the_width_and_a_longer_text_gets_more_of_it() {
        let layout = layout();
        assert!((sum(&layout) - 900.0).abs() < 3.0);
        assert!(layout.widths()[1] > layout.widths()[2]);
    }

    #[test]
    fn a_border_that_is_pulled_leaves_the_columns_at_its_left_alone() {
        let mut layout = layout();
        let before = layout.widths().to_vec();
        layout.resize(1, before[1] + 100.0);
        layout.fit(COLUMNS, 900.0);
        assert!((layout.widths()[0] - before[0]).abs() < 0.1);
        assert!((layout.widths()[1] - before[1] - 100.0).abs() < 0.1);
        assert!(layout.widths()[2] < before[2]);
    }

    #[test]
    fn columns_are_moved_hidden_and_brought_back_as_they_were() {
        let mut layout = layout();
        layout.move_before(2, Some(0));
        layout.set_shown(1, false);
        layout.fit(COLUMNS, 900.0);
        assert_eq!(layout.shown(), [2, 0]);
        let mut kept = ListSettings::default();
        layout.to_keep(&mut kept);
        layout.reset();
        layout.fit(COLUMNS, 900.0);
        assert_eq!(layout.shown(), [0, 1, 2]);
        layout.place(&kept.columns);
        layout.fit(COLUMNS, 900.0);
        assert_eq!(layout.shown(), [2, 0]);
        for column in 0..3 {
            layout.set_shown(column, false);
        }
        layout.fit(COLUMNS, 900.0);
        assert_eq!(layout.shown().len(), 1, "the last one stays");
    }
}
