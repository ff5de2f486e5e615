//! A menu under a button that is worked by keys as well: its first entry takes the focus, arrows
//! move, Enter takes, Escape closes it and gives the focus back to where it was.

use egui::{Event, FocusDirection, Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, Ui};

/// Says which entry takes the focus when the menu is opened by keys.
pub struct Entrance {
    waits: bool,
}

impl Entrance {
    /// The first entry this is called for is the one.
    pub fn at(&mut self, entry: &Response) {
        if std::mem::take(&mut self.waits) {
            entry.request_focus();
        }
    }
}

/// Where the focus was before the menu was opened.
type Before = Option<Id>;

/// Shows `add` under `button` once that was clicked, or once its key was pressed: `asked`.
pub fn key_menu(button: &Response, asked: bool, add: impl FnOnce(&mut Ui, &mut Entrance)) {
    let ctx = &button.ctx;
    let popup = Popup::default_response_id(button);
    let memory = popup.with("by-keys");
    let was_open = Popup::is_id_open(ctx, popup);
    if asked {
        if was_open {
            Popup::close_id(ctx, popup);
        } else {
            Popup::open_id(ctx, popup);
        }
    }
    let clicked_by_key = button.clicked() && !ctx.input(|input| input.pointer.any_released());
    let waits = !was_open && (asked || clicked_by_key);
    if waits {
        let before: Before = ctx.memory(egui::Memory::focused);
        ctx.data_mut(|data| data.insert_temp(memory, before));
    }
    let mut entrance = Entrance { waits };
    Popup::menu(button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            tab_as_arrow(ui);
            add(ui, &mut entrance);
        });
    if !Popup::is_id_open(ctx, popup) {
        give_back(button, memory);
    }
}

/// Tab would leave the menu open and go on behind it.
fn tab_as_arrow(ui: &Ui) {
    let (next, back) = ui.input_mut(|input| {
        let back = input.consume_key(Modifiers::SHIFT, Key::Tab);
        (input.consume_key(Modifiers::NONE, Key::Tab), back)
    });
    let direction = match (next, back) {
        (true, _) => FocusDirection::Down,
        (_, true) => FocusDirection::Up,
        _ => return,
    };
    ui.memory_mut(|memory| memory.move_focus(direction));
}

/// A menu that was opened by keys is closed: they go on where they were.
fn give_back(button: &Response, memory: Id) {
    let ctx = &button.ctx;
    let before = ctx.data_mut(|data| data.remove_temp::<Before>(memory));
    let by_mouse = ctx.input(|input| input.pointer.any_released());
    if let Some(before) = before.filter(|_| !by_mouse) {
        let to = before.unwrap_or(button.id);
        // The key that took the entry is not for the field that has the focus again.
        ctx.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::Enter);
            input.consume_key(Modifiers::NONE, Key::Space);
            let space = |it: &Event| matches!(it, Event::Text(text) if text == " ");
            input.events.retain(|it| !space(it));
        });
        ctx.memory_mut(|memory| memory.request_focus(to));
    }
}
