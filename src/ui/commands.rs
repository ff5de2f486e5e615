//! What the menu and the keys can do: each with its text, its icon and its shortcut.

use egui::{Context, Event, Id, InputState, Key, KeyboardShortcut, Modifiers};

use super::actions::{Action, FileAction};
use super::dialogs::Dialog;
use super::{icons, key_names};
use crate::i18n::Tr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    NewFile,
    OpenFile,
    Demo,
    CloseFile,
    BackUp,
    SaveCopy,
    New,
    Save,
    Find,
    Palette,
    Back,
    Forward,
    Print,
    Undo,
    Redo,
    Keys,
    About,
    Quit,
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

impl Command {
    pub const ALL: &[Self] = &[
        Self::NewFile,
        Self::OpenFile,
        Self::Demo,
        Self::CloseFile,
        Self::BackUp,
        Self::SaveCopy,
        Self::New,
        Self::Save,
        Self::Find,
        Self::Palette,
        Self::Back,
        Self::Forward,
        Self::Print,
        Self::Undo,
        Self::Redo,
        Self::Keys,
        Self::About,
        Self::Quit,
    ];

    /// The first one stands in the menu. egui knows the keys by their place, so they work in the
    /// Russian layout too.
    pub fn shortcuts(self) -> &'static [KeyboardShortcut] {
        const fn keys(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(modifiers, key)
        }
        match self {
            Self::NewFile => &const { [keys(CTRL_SHIFT, Key::N)] },
            Self::OpenFile => &const { [keys(CTRL, Key::O)] },
            Self::CloseFile => &const { [keys(CTRL, Key::W)] },
            Self::New => &const { [keys(CTRL, Key::N)] },
            Self::Save => &const { [keys(CTRL, Key::S)] },
            Self::Find => &const { [keys(CTRL, Key::F)] },
            Self::Palette => &const { [keys(CTRL, Key::K)] },
            Self::Back => {
                &const {
                    [
                        keys(Modifiers::ALT, Key::ArrowLeft),
                        keys(Modifiers::NONE, Key::BrowserBack),
                    ]
                }
            }
            Self::Forward => &const { [keys(Modifiers::ALT, Key::ArrowRight)] },
            Self::Print => &const { [keys(CTRL, Key::P)] },
            Self::Undo => &const { [keys(CTRL, Key::Z)] },
            Self::Redo => &const { [keys(CTRL, Key::Y), keys(CTRL_SHIFT, Key::Z)] },
            Self::Keys => &const { [keys(Modifiers::NONE, Key::F1)] },
            Self::Quit => &const { [keys(CTRL, Key::Q)] },
            Self::Demo | Self::BackUp | Self::SaveCopy | Self::About => &[],
        }
    }

    pub fn text(self, tr: &Tr) -> String {
        match self {
            Self::NewFile => tr.command_new_file(),
            Self::OpenFile => tr.command_open_file(),
            Self::Demo => tr.command_demo(),
            Self::CloseFile => tr.command_close_file(),
            Self::BackUp => tr.command_back_up(),
            Self::SaveCopy => tr.command_save_copy(),
            Self::New => tr.command_new(),
            Self::Save => tr.command_save(),
            Self::Find => tr.command_find(),
            Self::Palette => tr.palette(),
            Self::Back => tr.command_back(),
            Self::Forward => tr.command_forward(),
            Self::Print => tr.command_print(),
            Self::Undo => tr.command_undo(),
            Self::Redo => tr.command_redo(),
            Self::Keys => tr.command_keys(),
            Self::About => tr.command_about(),
            Self::Quit => tr.command_quit(),
        }
    }

    pub fn icon(self) -> &'static str {
        match self {
            Self::NewFile => icons::FILE_TEXT,
            Self::OpenFile => icons::FOLDER_OPEN,
            Self::Demo => icons::BUILDINGS,
            Self::CloseFile => icons::X,
            Self::BackUp => icons::DATABASE,
            Self::SaveCopy => icons::COPY,
            Self::New => icons::PLUS,
            Self::Save => icons::FLOPPY_DISK,
            Self::Find | Self::Palette => icons::MAGNIFYING_GLASS,
            Self::Back => icons::CARET_LEFT,
            Self::Forward => icons::CARET_RIGHT,
            Self::Print => icons::PRINTER,
            Self::Undo => icons::ARROW_COUNTER_CLOCKWISE,
            Self::Redo => icons::ARROW_CLOCKWISE,
            Self::Keys => icons::QUESTION,
            Self::About => icons::INFO,
            Self::Quit => icons::SIGN_OUT,
        }
    }

    pub fn action(self) -> Action {
        match self {
            Self::NewFile => Action::File(FileAction::Create),
            Self::OpenFile => Action::File(FileAction::Choose),
            Self::Demo => Action::File(FileAction::Demo),
            Self::CloseFile => Action::File(FileAction::Close),
            Self::BackUp => Action::File(FileAction::BackUp),
            Self::SaveCopy => Action::File(FileAction::SaveCopy),
            Self::New => Action::New,
            Self::Save => Action::Save,
            Self::Find => Action::Find,
            Self::Palette => Action::Palette,
            Self::Back => Action::Travel { forward: false },
            Self::Forward => Action::Travel { forward: true },
            Self::Print => Action::Print,
            Self::Undo => Action::Undo,
            Self::Redo => Action::Redo,
            Self::Keys => Action::Ask(Dialog::Keys),
            Self::About => Action::Ask(Dialog::About),
            Self::Quit => Action::File(FileAction::Quit),
        }
    }

    /// Makes no sense while no file is open.
    pub fn needs_file(self) -> bool {
        !matches!(
            self,
            Self::NewFile | Self::OpenFile | Self::Demo | Self::Keys | Self::About | Self::Quit
        )
    }

    /// Makes no sense from within the search over everything.
    pub fn is_of_palette(self) -> bool {
        matches!(self, Self::Palette | Self::Back | Self::Forward)
    }

    /// «Ctrl+S», as the menu has it.
    pub fn shortcut_text(self) -> String {
        let first = self.shortcuts().first();
        first.map(key_names::text).unwrap_or_default()
    }

    /// A view that uses the keys of this command itself says so in each frame in which it does.
    pub fn claim(self, ctx: &Context) {
        let pass = ctx.cumulative_pass_nr();
        ctx.data_mut(|data| data.insert_temp(self.mark(), pass));
    }

    fn is_claimed(self, ctx: &Context) -> bool {
        let claimed: Option<u64> = ctx.data(|data| data.get_temp(self.mark()));
        claimed.is_some_and(|pass| ctx.cumulative_pass_nr() <= pass + 1)
    }

    fn mark(self) -> Id {
        Id::unique(("claimed", format!("{self:?}")))
    }

    /// The commands whose keys were pressed in this frame. `undoes`: the card's undo goes before that
    /// of a text.
    pub fn pressed(ctx: &Context, undoes: bool) -> Vec<Self> {
        // A text field has an undo of its own.
        let typing = ctx.text_edit_focused() && !undoes;
        let mut all: Vec<(Self, KeyboardShortcut)> = Vec::new();
        for command in Self::ALL {
            if typing && matches!(command, Self::Undo | Self::Redo) || command.is_claimed(ctx) {
                continue;
            }
            all.extend(command.shortcuts().iter().map(|it| (*command, *it)));
        }
        let mut pressed = Vec::new();
        ctx.input_mut(|input| {
            for (command, keys) in &all {
                if has_exactly(input, *keys) && input.consume_shortcut(keys) {
                    pressed.push(*command);
                }
            }
        });
        pressed
    }
}

/// Ctrl+Z would take Ctrl+Shift+Z as its own, Ctrl+P a Ctrl+Shift+P of the page.
fn has_exactly(input: &InputState, keys: KeyboardShortcut) -> bool {
    input.events.iter().any(|it| {
        matches!(it, Event::Key { key, pressed: true, modifiers, .. }
            if *key == keys.logical_key && modifiers.shift == keys.modifiers.shift)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_have_the_same_keys() {
        let mut seen: Vec<KeyboardShortcut> = Vec::new();
        for command in Command::ALL {
            for keys in command.shortcuts() {
                assert!(!seen.contains(keys), "{command:?}");
                seen.push(*keys);
            }
        }
    }
}
