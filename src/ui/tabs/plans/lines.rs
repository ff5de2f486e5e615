//! The lines of a plan as a list: chosen, moved, indented, marked by one key.

use egui::{Key, Label, Response, RichText, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo};

use super::PlansTab;
use crate::domain::Id;
use crate::domain::plans::{Execution, Line, PlanCard, PlanItem, PlanStatus};
use crate::i18n::Label as _;
use crate::i18n::format::{roman, upper_first};
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{badge, icon_button, icon_text_button, nothing};
use crate::ui::{icons, theme};

/// The marks in the order of their keys: 1, 2, 3…
const MARKS: [(Key, Execution); 6] = [
    (Key::Num1, Execution::Done),
    (Key::Num2, Execution::Partly),
    (Key::Num3, Execution::Ongoing),
    (Key::Num4, Execution::Moved),
    (Key::Num5, Execution::Cancelled),
    (Key::Num0, Execution::Open),
];

const NUMBER: f32 = 44.0;
const INDENT: f32 = 14.0;

/// What was asked of the lines.
enum Asked {
    Select(Id<PlanItem>),
    Mark(Id<PlanItem>, Execution),
}

impl PlansTab {
    pub(super) fn lines_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        self.tools_ui(ui, cx);
        let Some(draft) = self.card.draft() else {
            return;
        };
        let card = &draft.value;
        let lines = card.lines();
        if lines.is_empty() {
            let (none, hint) = (cx.tr.plan_no_lines(), cx.tr.plan_no_lines_hint());
            return nothing(ui, icons::CALENDAR_CHECK, &none, &hint, |_| ());
        }
        let selected = self.selected.filter(|_| !self.outline);
        let mut asked = None;
        ScrollArea::vertical()
            .auto_shrink([false, false])
            .show(ui, |ui| {
                theme::card(ui).show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 0.0;
                    asked = rows_ui(ui, cx, card, &lines, selected);
                });
            });
        match asked {
            Some(Asked::Select(id)) => {
                self.selected = Some(id);
                self.outline = false;
            }
            Some(Asked::Mark(id, mark)) => self.mark(cx, actions, id, mark),
            None => (),
        }
    }

    /// An unchanged plan is marked in the file at once; in a changed one it is typing like the rest.
    fn mark(&mut self, cx: &Cx<'_>, actions: &mut Actions, id: Id<PlanItem>, mark: Execution) {
        let today = cx.today();
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        if cx.office.read_only().is_some() {
            return;
        }
        if draft.is_changed() || draft.is_fresh() {
            if let Some(item) = draft.value.item_mut(id) {
                item.mark(mark, today);
            }
        } else {
            let said = cx.tr.plan_marked(mark.label(cx.tr));
            actions.change_with_undo(said, move |office| office.mark_execution(id, mark, today));
        }
    }

    /// Adding, moving, indenting and removing lines.
    fn tools_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let tr = cx.tr;
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let card = &mut draft.value;
        let selected = self.selected.and_then(|id| card.item(id)).cloned();
        let frozen = |it: &PlanItem| card.plan.status != PlanStatus::Draft && !it.unplanned;
        let movable = selected.as_ref().filter(|it| !frozen(it)).map(|it| it.id);
        let mut added = None;
        ui.add_enabled_ui(cx.office.read_only().is_none(), |ui| {
            ui.horizontal_wrapped(|ui| {
                if icon_text_button(ui, icons::PLUS, &tr.plan_line_add()).clicked() {
                    let id = Id::new();
                    let last = card.sections_in_order().last().map(|it| it.id);
                    let section = selected.as_ref().map_or(last, |it| it.section);
                    card.add_line(id, section);
                    added = Some(id);
                }
                ui.add_enabled_ui(movable.is_some(), |ui| {
                    let Some(id) = movable.or(selected.as_ref().map(|it| it.id)) else {
                        return;
                    };
                    if icon_button(ui, icons::ARROW_UP, &tr.plan_line_up()).clicked() {
                        card.shift(id, false);
                    }
                    if icon_button(ui, icons::ARROW_DOWN, &tr.plan_line_down()).clicked() {
                        card.shift(id, true);
                    }
                    if icon_button(ui, icons::CARET_RIGHT, &tr.plan_line_indent()).clicked() {
                        card.indent(id);
                    }
                    if icon_button(ui, icons::CARET_LEFT, &tr.plan_line_outdent()).clicked() {
                        card.outdent(id);
                    }
                    if icon_button(ui, icons::TRASH, &tr.plan_line_remove()).clicked() {
                        card.remove_line(id);
                    }
                });
            });
        });
        if let Some(id) = added {
            self.selected = Some(id);
            self.outline = false;
        }
        ui.add_space(4.0);
    }
}

fn rows_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    card: &PlanCard,
    lines: &[Line],
    selected: Option<Id<PlanItem>>,
) -> Option<Asked> {
    let sections = card.sections_in_order();
    let mut group = None;
    let mut asked = None;
    let mut responses: Vec<Response> = Vec::with_capacity(lines.len());
    for line in lines {
        let item = &card.items[line.at];
        if line.depth == 0 {
            let here = if item.unplanned {
                Some(cx.tr.plan_unplanned_group())
            } else {
                let at = sections.iter().position(|it| Some(it.id) == item.section);
                at.map(|at| format!("{}. {}", roman(at as u32 + 1), sections[at].title))
            };
            if here != group
                && let Some(title) = &here
            {
                group_ui(ui, title);
            }
            group = here;
        }
        let response = row_ui(ui, cx, item, line, selected == Some(item.id));
        if response.clicked() {
            response.request_focus();
            asked = Some(Asked::Select(item.id));
        }
        responses.push(response);
    }
    let at = responses.iter().position(Response::has_focus);
    asked.or_else(|| keys(ui, lines, &responses, at?))
}

/// Up, Down; a digit marks the line.
fn keys(ui: &Ui, lines: &[Line], rows: &[Response], at: usize) -> Option<Asked> {
    let filter = egui::EventFilter {
        vertical_arrows: true,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(rows[at].id, filter));
    let pressed = |key| ui.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    for (key, mark) in MARKS {
        if pressed(key) {
            return Some(Asked::Mark(lines[at].item, mark));
        }
    }
    let to = if pressed(Key::ArrowDown) {
        at + 1
    } else if pressed(Key::ArrowUp) {
        at.checked_sub(1)?
    } else if pressed(Key::Enter) || pressed(Key::Space) {
        at
    } else {
        return None;
    };
    let row = rows.get(to)?;
    row.request_focus();
    row.scroll_to_me(None);
    Some(Asked::Select(lines[to].item))
}

fn group_ui(ui: &mut Ui, title: &str) {
    egui::Frame::new()
        .inner_margin(egui::Margin::symmetric(theme::CELL_PAD as i8, 8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let text = RichText::new(title).text_style(theme::strong());
            ui.add(Label::new(text).wrap());
        });
    ui.separator();
}

fn row_ui(ui: &mut Ui, cx: &Cx<'_>, item: &PlanItem, line: &Line, selected: bool) -> Response {
    let builder = UiBuilder::new()
        .id_salt(("line", item.id))
        .sense(Sense::click());
    let shown = ui.scope_builder(builder, |ui| {
        let fill = if selected {
            ui.visuals().selection.bg_fill
        } else if ui.response().hovered() || ui.response().has_focus() {
            ui.visuals().faint_bg_color
        } else {
            theme::CLEAR
        };
        let frame = egui::Frame::new().fill(fill);
        let margin = egui::Margin::symmetric(theme::CELL_PAD as i8, 7);
        frame.inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.add_space(line.depth as f32 * INDENT);
                let number = RichText::new(&line.number).color(theme::palette(ui).weak);
                ui.scope(|ui| {
                    ui.set_width(NUMBER);
                    ui.label(number);
                });
                ui.vertical(|ui| words_ui(ui, cx, item, line));
            });
        });
    });
    ui.separator();
    let name = format!("{} {}", line.number, item.measure);
    let response = shown.response;
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, selected, &name));
    response
}

fn words_ui(ui: &mut Ui, cx: &Cx<'_>, item: &PlanItem, line: &Line) {
    let tr = cx.tr;
    ui.spacing_mut().item_spacing.y = 4.0;
    let measure = match item.measure.trim() {
        "" => RichText::new(tr.plan_line_new()).color(theme::palette(ui).weak),
        text => RichText::new(text),
    };
    ui.add(Label::new(measure).wrap());
    ui.horizontal_wrapped(|ui| {
        if !item.term.trim().is_empty() {
            let term = RichText::new(&item.term).text_style(theme::label());
            ui.label(term.color(theme::palette(ui).weak));
        }
        let (mark, text) = if item.is_overdue(cx.today()) {
            (Mark::Bad, tr.plan_line_overdue())
        } else {
            (
                mark_of(item.execution),
                upper_first(&item.execution.label(tr)),
            )
        };
        if !(line.has_lines && item.execution == Execution::Open) {
            badge(ui, mark, &text);
        }
        if item.unplanned {
            badge(ui, Mark::Accent, &tr.plan_unplanned_group());
        }
    });
}

fn mark_of(execution: Execution) -> Mark {
    match execution {
        Execution::Open => Mark::Quiet,
        Execution::Done => Mark::Good,
        Execution::DoneLate | Execution::Partly | Execution::Moved => Mark::Attention,
        Execution::Cancelled => Mark::Bad,
        Execution::Ongoing => Mark::Accent,
    }
}
