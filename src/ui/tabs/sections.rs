//! A tab of several lists: their names in a row, the chosen one below.

use std::path::Path;

use egui::{Frame, Margin, Panel, RichText, Ui};

use super::TabView;
use crate::i18n::Tr;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Typing;
use crate::ui::route::{Route, Tab};
use crate::ui::theme;
use crate::ui::widgets::segments;

/// The name of a section in routes, and its title.
pub type Named = (&'static str, fn(&Tr) -> String);

/// One list of a tab: its name in routes, its title, its view.
pub struct Section {
    pub name: &'static str,
    pub title: fn(&Tr) -> String,
    pub view: Box<dyn TabView>,
}

impl Section {
    pub fn new(name: &'static str, title: fn(&Tr) -> String, view: impl TabView + 'static) -> Self {
        let view = Box::new(view);
        Self { name, title, view }
    }
}

/// A tab whose sections are views of their own. The route says which one is shown.
pub struct Sections {
    tab: Tab,
    sections: Vec<Section>,
}

impl Sections {
    pub fn new(tab: Tab, sections: Vec<Section>) -> Self {
        Self { tab, sections }
    }

    /// An unknown name shows the first section.
    fn shown(&mut self, route: &Route) -> &mut Section {
        let at = self.sections.iter().position(|it| it.name == route.section);
        &mut self.sections[at.unwrap_or(0)]
    }
}

impl TabView for Sections {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let frame = Frame::new()
            .fill(theme::palette(ui).page)
            .inner_margin(Margin {
                left: theme::PAGE_PAD,
                right: theme::PAGE_PAD,
                top: 14,
                bottom: 0,
            });
        let before = self.shown(cx.route).name;
        let mut chosen = before;
        Panel::top("sections")
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                ui.label(RichText::new(self.tab.title(cx.tr)).text_style(theme::title()));
                let all = self.sections.iter().map(|it| (it.name, (it.title)(cx.tr)));
                let all: Vec<(&'static str, String)> = all.collect();
                segments(ui, &mut chosen, &all);
            });
        if chosen != before {
            actions.show(Route::section(self.tab, chosen));
        }
        self.shown(cx.route).view.ui(ui, cx, actions);
    }

    fn card_mut(&mut self, route: &Route) -> Option<&mut dyn Typing> {
        self.shown(route).view.card_mut(route)
    }

    fn has_unsaved(&self) -> bool {
        self.sections.iter().any(|it| it.view.has_unsaved())
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        self.shown(cx.route).view.save(cx, actions)
    }

    fn discard(&mut self, route: &Route) {
        for section in &mut self.sections {
            section.view.discard(route);
        }
    }

    fn add(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        self.shown(cx.route).view.add(cx, actions);
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        self.shown(cx.route).view.print(cx, actions);
    }

    fn sections(&self) -> Vec<Named> {
        self.sections.iter().map(|it| (it.name, it.title)).collect()
    }

    fn take_table(&mut self, path: &Path) {
        for section in &mut self.sections {
            section.view.take_table(path);
        }
    }

    fn draft(&self) -> Option<(String, String)> {
        self.sections.iter().find_map(|it| it.view.draft())
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        self.sections
            .iter_mut()
            .find_map(|it| it.view.restore(cx, key, json))
    }
}
