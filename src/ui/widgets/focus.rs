//! Where the keys go on: a field that gave the focus up or is gone is not forgotten, and what is
//! said below a field is seen with it.

use egui::{Context, Event, FocusDirection, Id, Key, Memory, Pos2, Rect, Response, Ui};

/// What could take the focus in the last frame, and who had it last.
#[derive(Clone, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
struct Keeper {
    route: String,
    last: Option<(Id, Rect)>,
    /// A question stood over the page.
    covered: bool,
    /// Of the file, when nothing stood over the page.
    revision: u64,
    /// The next place that is drawn takes the focus.
    enters: bool,
    /// Something had the focus in the last frame, and the mouse was not used just before.
    held: bool,
    /// Frames.
    since_mouse: u32,
    /// The page says where the keys begin, and is asked to.
    claimed: bool,
    begins: bool,
    places: Vec<(Id, Rect)>,
    drawn: Vec<(Id, Rect)>,
}

fn memory() -> Id {
    Id::unique("focus-keeper")
}

fn with<R>(ctx: &Context, work: impl FnOnce(&mut Keeper) -> R) -> R {
    ctx.data_mut(|data| work(data.get_temp_mut_or_default(memory())))
}

/// A place the focus can be given to when that of another one is gone.
pub(super) fn seen(response: &Response) {
    if response.enabled() && response.sense.is_focusable() {
        let place = (response.id, response.rect);
        let enters = with(&response.ctx, |keeper| {
            keeper.drawn.push(place);
            std::mem::take(&mut keeper.enters)
        });
        if enters {
            response.request_focus();
        }
    }
}

/// The keys go to the first place of what is drawn next.
pub fn enter(ctx: &Context) {
    with(ctx, |keeper| keeper.enters = true);
}

/// What the keys and the mouse did, as a frame begins.
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
struct Now {
    focused: Option<(Id, Option<Rect>)>,
    /// Tab or Shift+Tab is pressed.
    tab: bool,
    escaped: bool,
    by_mouse: bool,
    covered: bool,
    revision: u64,
}

impl Now {
    fn of(ctx: &Context, revision: u64) -> Self {
        let is_tab = |it: &Event| {
            matches!(it, Event::Key { key: Key::Tab, pressed: true, modifiers, .. }
                if !modifiers.ctrl && !modifiers.alt)
        };
        let rect = |id| ctx.read_response(id).map(|it| it.rect);
        let focused = ctx.memory(Memory::focused).map(|id| (id, rect(id)));
        let covered = ctx.memory(|memory| memory.top_modal_layer().is_some());
        ctx.input(|input| Self {
            focused,
            tab: input.events.iter().any(is_tab),
            escaped: input.key_pressed(Key::Escape),
            by_mouse: input.pointer.any_down() || input.pointer.any_released(),
            covered,
            revision,
        })
    }
}

impl Keeper {
    fn begin(&mut self, route: &str) {
        self.places = std::mem::take(&mut self.drawn);
        self.enters = false;
        self.begins = false;
        if self.route != route {
            *self = Self {
                route: route.to_owned(),
                places: std::mem::take(&mut self.places),
                claimed: self.claimed,
                ..Self::default()
            };
        }
    }

    /// Where the focus goes: the place that had it last, and the one nearest to that.
    fn goes_to(&mut self, now: &Now, gone: bool) -> Option<(Id, Option<Id>)> {
        let uncovered = std::mem::replace(&mut self.covered, now.covered) && !now.covered;
        let claimed = std::mem::take(&mut self.claimed);
        if now.covered {
            return None;
        }
        let changed = std::mem::replace(&mut self.revision, now.revision) != now.revision;
        // A key took away the place one was at.
        let lost = self.held && gone && !now.escaped;
        self.since_mouse = if now.by_mouse {
            0
        } else {
            self.since_mouse.saturating_add(1)
        };
        self.held = now.focused.is_some() && self.since_mouse > 3;
        if let Some((id, Some(rect))) = now.focused {
            self.last = Some((id, rect));
        }
        self.begins = claimed && now.tab && now.focused.is_none() && self.last.is_none();
        // After a question one types on where one was; after a change Ctrl+Z takes that back.
        let types_on = uncovered && !changed;
        let wanted = now.focused.is_none() && (now.tab || types_on || lost);
        let (id, rect) = self.last.filter(|_| wanted)?;
        Some((id, nearest(&self.places, rect)))
    }
}

/// Call it before a frame is drawn. egui would begin at the first place of the window when Tab is
/// pressed while nothing has the focus; here it goes on from the place that had it last.
pub fn go_on(ctx: &Context, route: &str, revision: u64) {
    let now = Now::of(ctx, revision);
    let last = with(ctx, |keeper| {
        keeper.begin(route);
        keeper.last
    });
    let is_there = |id| ctx.read_response(id).is_some();
    let gone = last.is_some_and(|(id, _)| !is_there(id));
    let (to, begins) = with(ctx, |keeper| (keeper.goes_to(&now, gone), keeper.begins));
    let stop = |memory: &mut Memory| memory.move_focus(FocusDirection::None);
    if begins || strays(ctx) {
        ctx.memory_mut(stop);
    }
    match to {
        // From here egui goes on by itself.
        Some((id, _)) if is_there(id) => ctx.memory_mut(|memory| memory.request_focus(id)),
        Some((_, Some(place))) => ctx.memory_mut(|memory| {
            memory.request_focus(place);
            stop(memory);
        }),
        _ => (),
    }
}

/// Is an arrow pressed outside menus and questions? There it belongs to a list, a day or a text; egui
/// would take the focus to whatever button stands in that direction, and the next Enter would press it.
fn strays(ctx: &Context) -> bool {
    let arrows = [
        Key::ArrowUp,
        Key::ArrowDown,
        Key::ArrowLeft,
        Key::ArrowRight,
    ];
    let covered = ctx.memory(|memory| memory.top_modal_layer().is_some());
    let pressed = ctx.input(|input| arrows.into_iter().any(|it| input.key_pressed(it)));
    pressed && !covered && !egui::Popup::is_any_open(ctx)
}

/// Is Tab pressed while nothing has the focus, and nothing had it? A page that asks in each frame
/// says itself where the keys begin.
pub fn begins(ctx: &Context) -> bool {
    with(ctx, |keeper| {
        keeper.claimed = true;
        std::mem::take(&mut keeper.begins)
    })
}

/// The place that stands where another one was: in its line or the next one.
fn nearest(places: &[(Id, Rect)], gone: Rect) -> Option<Id> {
    let after = |rect: &Rect| rect.bottom() > gone.top() && rect.right() > gone.left();
    let far = |rect: &Rect| rect.min.distance_sq(gone.min);
    let all = places.iter();
    let near = all.min_by(|(_, a), (_, b)| {
        let order = after(b).cmp(&after(a));
        order.then(far(a).total_cmp(&far(b)))
    });
    near.map(|it| it.0)
}

/// Is the focus at a place within `area`?
pub fn is_within(ui: &Ui, area: Rect) -> bool {
    let focused = ui.memory(Memory::focused);
    let place = focused.and_then(|id| ui.ctx().read_response(id));
    place.is_some_and(|it| area.contains(it.rect.center()))
}

/// Notes a field, and whether it has a problem that it did not have when it was last drawn.
pub(super) fn is_new(field: &Response, problem: bool) -> bool {
    seen(field);
    let told = field.id.with("told");
    field.ctx.data_mut(|data| {
        let was = data.get_temp(told).unwrap_or(false);
        data.insert_temp(told, problem);
        problem && !was
    })
}

/// The place of what was drawn since the cursor stood at `top`.
pub fn drawn_since(ui: &Ui, top: Pos2) -> Rect {
    Rect::from_min_max(top, Pos2::new(ui.max_rect().right(), ui.cursor().top()))
}

/// What stands from `top` to here belongs together: while one works in it by keys, all of it is
/// in sight, as far as there is room.
pub fn keep_in_sight(ui: &Ui, top: Pos2) {
    let Some(focused) = ui.memory(Memory::focused) else {
        return;
    };
    let typed = |it: &Event| matches!(it, Event::Key { pressed: true, .. } | Event::Text(_));
    if !ui.input(|input| input.events.iter().any(typed)) {
        return;
    }
    let mut whole = drawn_since(ui, top);
    let place = ui.ctx().read_response(focused).map(|it| it.rect);
    let Some(place) = place.filter(|it| whole.contains(it.center())) else {
        return;
    };
    let room = ui.clip_rect().height();
    if whole.height() > room {
        whole.min.y = whole.min.y.max(place.top() - 24.0);
    }
    if whole.height() <= room {
        ui.scroll_to_rect(whole, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    #[test]
    fn the_next_place_is_in_the_line_of_the_one_that_is_gone_or_below() {
        let at = |x: f32, y: f32| Rect::from_min_max(pos2(x, y), pos2(x + 90.0, y + 30.0));
        let ids = ["above", "left", "below"].map(Id::unique);
        let places = [at(100.0, 0.0), at(0.0, 40.0), at(0.0, 80.0)];
        let places: Vec<_> = ids.into_iter().zip(places).collect();
        assert_eq!(nearest(&places, at(20.0, 40.0)), Some(ids[1]));
        assert_eq!(nearest(&places, at(0.0, 90.0)), Some(ids[2]));
        assert_eq!(nearest(&places[..1], at(0.0, 90.0)), Some(ids[0]));
        assert_eq!(nearest(&[], at(0.0, 90.0)), None);
    }
}
