//! How the program looks and in whose name it writes: settings of this computer.

use egui::{TextEdit, Ui};

use crate::domain::paper_format::PaperFormat;
use crate::i18n::{Label, Locale, Tr};
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::program::{Program, ThemeChoice};
use crate::ui::theme;
use crate::ui::widgets::{DropDown, note};

#[derive(Default)]
pub(super) struct Look {
    /// The name while it is typed.
    actor: Option<String>,
}

impl Look {
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let mut set = |set: Box<dyn FnOnce(&mut Program)>| actions.push(Action::Program(set));
        self.actor_ui(ui, cx, &mut set);
        let locales = Locale::ALL
            .iter()
            .map(|it| (*it, Tr::new(*it).locale_name()));
        let locales: Vec<(Locale, String)> = locales.collect();
        let program = cx.program;
        if let Some(locale) = choose(
            ui,
            "language",
            &tr.settings_language(),
            program.locale,
            &locales,
        ) {
            set(Box::new(move |program| program.locale = locale));
        }
        let themes = [
            (ThemeChoice::System, tr.settings_theme_system()),
            (ThemeChoice::Light, tr.settings_theme_light()),
            (ThemeChoice::Dark, tr.settings_theme_dark()),
        ];
        if let Some(theme) = choose(ui, "theme", &tr.settings_theme(), program.theme, &themes) {
            set(Box::new(move |program| program.theme = theme));
        }
        let formats = PaperFormat::ALL.iter().map(|it| (*it, it.label(tr)));
        let formats: Vec<_> = formats.collect();
        let now = program.paper_format;
        if let Some(format) = choose(ui, "papers", &tr.settings_papers(), now, &formats) {
            set(Box::new(move |program| program.paper_format = format));
        }
        let mut scales: Vec<u16> = Program::SCALES.to_vec();
        if !scales.contains(&program.scale) {
            scales.push(program.scale);
            scales.sort_unstable();
        }
        let scales = scales.into_iter().map(|it| (it, tr.settings_percent(it)));
        let scales: Vec<(u16, String)> = scales.collect();
        if let Some(scale) = choose(ui, "scale", &tr.settings_scale(), program.scale, &scales) {
            set(Box::new(move |program| program.scale = scale));
        }
    }

    fn actor_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        set: &mut impl FnMut(Box<dyn FnOnce(&mut Program)>),
    ) {
        let label = note(ui, &cx.tr.settings_actor());
        let mut text = self
            .actor
            .take()
            .unwrap_or_else(|| cx.program.actor.clone());
        let edit = TextEdit::singleline(&mut text)
            .margin(theme::FIELD_MARGIN)
            .desired_width(320.0);
        let response = ui.add(edit).labelled_by(label.id);
        if response.has_focus() {
            self.actor = Some(text);
        } else if response.lost_focus() && !text.trim().is_empty() {
            let actor = text.trim().to_owned();
            set(Box::new(move |program| program.actor = actor));
        }
    }
}

/// A labelled choice; the value that was taken, if another one.
fn choose<T: Copy + PartialEq>(
    ui: &mut Ui,
    salt: &str,
    name: &str,
    now: T,
    all: &[(T, String)],
) -> Option<T> {
    let label = note(ui, name);
    let entries: Vec<String> = all.iter().map(|(_, text)| text.clone()).collect();
    let at = all.iter().position(|(it, _)| *it == now);
    let text = at.map_or("", |at| &entries[at]);
    let list = DropDown::new(text, at, &entries).width(320.0);
    let (response, taken) = list.show(ui, salt);
    response.labelled_by(label.id);
    taken.map(|row| all[row].0)
}
