//! Keys as they stand on a Russian keyboard: «Alt+←», «PgDn».

use egui::{Key, KeyboardShortcut};

/// «Ctrl+Shift+P»
pub fn text(keys: &KeyboardShortcut) -> String {
    let held = keys.modifiers;
    let held = [
        (held.ctrl || held.command, "Ctrl"),
        (held.shift, "Shift"),
        (held.alt, "Alt"),
    ];
    let held = held.into_iter().filter(|(is_held, _)| *is_held);
    let parts: Vec<&str> = held
        .map(|(_, name)| name)
        .chain([name(keys.logical_key)])
        .collect();
    parts.join("+")
}

fn name(key: Key) -> &'static str {
    match key {
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::PageUp => "PgUp",
        Key::PageDown => "PgDn",
        Key::Escape => "Esc",
        other => other.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Modifiers;

    #[test]
    fn keys_are_named_as_on_the_keyboard() {
        let name = |modifiers, key| text(&KeyboardShortcut::new(modifiers, key));
        assert_eq!(name(Modifiers::ALT, Key::ArrowLeft), "Alt+←");
        let held = Modifiers::COMMAND | Modifiers::SHIFT;
        assert_eq!(name(held, Key::P), "Ctrl+Shift+P");
        assert_eq!(name(Modifiers::COMMAND, Key::PageDown), "Ctrl+PgDn");
        assert_eq!(name(Modifiers::NONE, Key::F10), "F10");
    }
}
