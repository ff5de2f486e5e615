//! One search over everything: records, places and commands of the program. Ctrl+K in any layout.

use egui::{
    Align2, Context, Id, Key, Modal, Modifiers, Response, RichText, Role, ScrollArea, Sense,
    TextEdit, TextWrapMode, Ui, WidgetInfo, WidgetText, pos2, vec2,
};

use super::actions::{Action, Actions};
use super::commands::Command;
use super::cx::Cx;
use super::route::Route;
use super::searching::Searching;
use super::tabs::places;
use super::trail::Trail;
use super::widgets::{note, unreadable};
use super::{icons, theme};
use crate::domain::search::Found;
use crate::domain::text;
use crate::i18n::{Label, Tr};
use crate::ops;

/// The open search.
#[derive(Default)]
pub struct Palette {
    query: String,
    at: usize,
    lines: Vec<Line>,
    asked: Option<(String, usize)>,
}

/// Where one was, and where one can go.
pub struct Seen<'a> {
    pub trail: &'a Trail,
    /// Every list with its title.
    pub places: Vec<(Route, String)>,
}

/// An answer.
struct Line {
    icon: &'static str,
    title: String,
    /// What it is, and where.
    place: String,
    does: Does,
}

#[derive(Clone)]
enum Does {
    Show(Route),
    Command(Command),
}

impl Palette {
    /// Draws it over the window; false when it is to be closed.
    pub fn ui(
        &mut self,
        ctx: &Context,
        cx: &Cx<'_>,
        searching: &mut Searching,
        seen: &Seen<'_>,
        actions: &mut Actions,
    ) -> bool {
        const TOP: f32 = 72.0;
        let done = searching.read(cx);
        if matches!(done, Ok(false)) {
            ctx.request_repaint();
        }
        let answered = done.and_then(|done| self.renew(cx, searching, seen).map(|()| done));
        let id = Id::unique("palette");
        let area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, TOP));
        let modal = Modal::new(id)
            .area(area)
            .frame(theme::dialog(ctx))
            .show(ctx, |ui| {
                let widest = ctx.content_rect().width() - 80.0;
                ui.set_width(widest.clamp(240.0, 680.0));
                let chosen = self.field_ui(ui, cx.tr);
                match &answered {
                    Ok(done) => self.lines_ui(ui, cx.tr, *done).or(chosen),
                    Err(error) => {
                        ui.set_height(240.0);
                        unreadable(ui, cx, error);
                        None
                    }
                }
            });
        let line = modal.inner.and_then(|at| self.lines.get(at));
        if let Some(line) = line {
            actions.push(match line.does.clone() {
                Does::Show(route) => Action::Show(route),
                Does::Command(command) => command.action(),
            });
            return false;
        }
        !modal.should_close()
    }

    /// Asks again when the question changed or more is known.
    fn renew(&mut self, cx: &Cx<'_>, searching: &Searching, seen: &Seen<'_>) -> ops::Result<()> {
        const AT_MOST: usize = 60;
        let key = text::key(&self.query);
        let asked = (key, searching.known());
        if self.asked.as_ref() == Some(&asked) {
            return Ok(());
        }
        let same = self
            .asked
            .as_ref()
            .is_some_and(|(query, _)| *query == asked.0);
        self.lines = if asked.0.is_empty() {
            recent(cx, seen)?
        } else {
            let found = searching.find(cx, &self.query, AT_MOST)?;
            let mut lines: Vec<Line> = found.into_iter().map(|it| of_record(cx.tr, it)).collect();
            let own = of_program(cx.tr, seen).into_iter();
            let own = own.filter(|it| it.answers(&asked.0));
            // Who types «журн» wants the place; who types a part of a word, rather a record.
            let (first, last): (Vec<Line>, Vec<Line>) =
                own.partition(|it| text::key(&it.title).starts_with(&asked.0));
            lines.splice(0..0, first);
            lines.extend(last);
            lines
        };
        if !same {
            self.at = 0;
        }
        self.at = self.at.min(self.lines.len().saturating_sub(1));
        self.asked = Some(asked);
        Ok(())
    }

    /// The line that Enter takes.
    fn field_ui(&mut self, ui: &mut Ui, tr: &Tr) -> Option<usize> {
        let id = Id::unique("palette-query");
        let pressed = |ui: &Ui, key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
        let last = self.lines.len().saturating_sub(1);
        let before = self.at;
        if pressed(ui, Key::ArrowDown) {
            self.at = (self.at + 1).min(last);
        }
        if pressed(ui, Key::ArrowUp) {
            self.at = self.at.saturating_sub(1);
        }
        if pressed(ui, Key::PageDown) {
            self.at = (self.at + 8).min(last);
        }
        if pressed(ui, Key::PageUp) {
            self.at = self.at.saturating_sub(8);
        }
        let entered = pressed(ui, Key::Enter);
        ui.data_mut(|data| data.insert_temp(id, self.at != before));
        let glass = RichText::new(icons::MAGNIFYING_GLASS).color(theme::palette(ui).weak);
        let edit = TextEdit::singleline(&mut self.query)
            .id(id)
            .margin(theme::FIELD_MARGIN)
            .prefix(glass)
            .hint_text(tr.palette_hint())
            .desired_width(f32::INFINITY);
        let edit = ui.add(edit).accessible_name(tr.palette());
        if !edit.has_focus() {
            edit.request_focus();
        }
        if edit.changed() {
            ui.ctx().request_repaint();
        }
        (entered && !self.lines.is_empty()).then_some(self.at)
    }

    /// The line that was clicked.
    fn lines_ui(&self, ui: &mut Ui, tr: &Tr, done: bool) -> Option<usize> {
        let mut clicked = None;
        if self.lines.is_empty() {
            note(ui, &tr.list_nothing_found_hint());
        }
        let moved = ui.data(|data| data.get_temp(Id::unique("palette-query")));
        let most = (ui.ctx().content_rect().height() - 260.0).max(120.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical()
            .max_height(most.min(12.0 * theme::ROW_HEIGHT))
            .auto_shrink([false, true])
            .animated(false)
            .show(ui, |ui| {
                for (at, line) in self.lines.iter().enumerate() {
                    let row = line_ui(ui, line, at, at == self.at);
                    if at == self.at && moved == Some(true) {
                        row.scroll_to_me(None);
                    }
                    if row.clicked() {
                        clicked = Some(at);
                    }
                }
            });
        if !done {
            note(ui, &tr.palette_reading());
        }
        clicked
    }
}

impl Line {
    fn answers(&self, query: &str) -> bool {
        let key = text::key(&self.title);
        query.split(' ').all(|word| key.contains(word))
    }
}

fn line_ui(ui: &mut Ui, line: &Line, at: usize, chosen: bool) -> Response {
    let colours = theme::palette(ui);
    let size = vec2(ui.available_width(), theme::ROW_HEIGHT);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(("line", at)), Sense::CLICK);
    let ground = match (chosen, response.hovered()) {
        (true, _) => colours.accent_soft,
        (false, true) => colours.hover,
        (false, false) => theme::CLEAR,
    };
    ui.painter().rect_filled(rect, theme::RADIUS, ground);
    let middle = rect.center().y;
    let icon = theme::icon(theme::ICON_LARGE);
    let at = pos2(rect.left() + 10.0, middle);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, line.icon, icon, colours.weak);
    let galley = |text: &str, room: f32, style| {
        let wrap = Some(TextWrapMode::Truncate);
        WidgetText::from(text.replace('\n', " ")).into_galley(ui, wrap, room.max(20.0), style)
    };
    let left = rect.left() + 38.0;
    let whole = rect.right() - 12.0 - left;
    let place = galley(&line.place, whole * 0.45, theme::label());
    let title = galley(
        &line.title,
        whole - place.size().x - 12.0,
        egui::TextStyle::Body,
    );
    let top = |height: f32| middle - height / 2.0;
    let (title_at, place_at) = (
        pos2(left, top(title.size().y)),
        pos2(rect.right() - 12.0 - place.size().x, top(place.size().y)),
    );
    ui.painter().galley(title_at, title, colours.text);
    ui.painter().galley(place_at, place, colours.weak);
    let name = format!("{} · {}", line.title, line.place);
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &name));
    response
}

fn of_record(tr: &Tr, found: Found) -> Line {
    let kind = found.hit.kind;
    let what = kind.label(tr);
    let place = match found.place.trim() {
        "" => what,
        place => format!("{what} · {place}"),
    };
    let does = Does::Show(places::found(kind, &found.opens.to_string()));
    Line {
        icon: places::icon(kind),
        title: found.title,
        place,
        does,
    }
}

/// The places of the program, then its commands.
fn of_program(tr: &Tr, seen: &Seen<'_>) -> Vec<Line> {
    let sections = seen.places.iter().cloned().map(|(route, title)| Line {
        icon: icons::CARET_RIGHT,
        place: tr.palette_place(route.tab.title(tr)),
        title,
        does: Does::Show(route),
    });
    let commands = Command::ALL.iter().filter(|it| !it.is_of_palette());
    let commands = commands.map(|command| Line {
        icon: command.icon(),
        title: command.text(tr),
        place: tr.palette_command(),
        does: Does::Command(*command),
    });
    sections.chain(commands).collect()
}

/// What was seen last; and the places, for whom nothing was yet.
fn recent(cx: &Cx<'_>, seen: &Seen<'_>) -> ops::Result<Vec<Line>> {
    const AT_MOST: usize = 8;
    let mut lines = Vec::new();
    for route in seen.trail.records(AT_MOST) {
        let id = route.record_id().unwrap_or_default();
        if let Some(title) = cx.office.name_of(id)? {
            lines.push(Line {
                icon: icons::CLOCK,
                title,
                place: route.tab.title(cx.tr),
                does: Does::Show(route),
            });
        }
    }
    let places = of_program(cx.tr, seen).into_iter();
    lines.extend(places.filter(|it| matches!(it.does, Does::Show(_))));
    Ok(lines)
}
