//! An open file in the window: the office, the tabs over it, the place one is at.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::actions::Actions;
use super::cached::Cached;
use super::cx::Cx;
use super::dialogs::Unsaved;
use super::draft::Typing;
use super::keeping::Watch;
use super::palette::{Palette, Seen};
use super::program::Program;
use super::route::{Route, Tab};
use super::searching::Searching;
use super::tabs::{self, TabView};
use super::trail::Trail;
use crate::domain::town::Town;
use crate::i18n::Tr;
use crate::ops::{self, Office};

/// What a [`Cx`] has that is not of the file.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    pub tr: &'a Tr,
    pub program: &'a Program,
    pub now: NaiveDateTime,
}

pub struct Desk {
    pub office: Office,
    pub file: PathBuf,
    pub route: Route,
    pub trail: Trail,
    pub searching: Searching,
    tabs: Vec<(Tab, Box<dyn TabView>)>,
    town: Cached<String>,
    pub watch: Watch,
    /// The draft that is in the file now.
    kept: Option<(String, String)>,
}

impl Desk {
    pub fn new(office: Office) -> Self {
        Self {
            file: office.path().map(Path::to_owned).unwrap_or_default(),
            watch: Watch::of(&office),
            office,
            route: Route::tab(Tab::Summary),
            trail: Trail::default(),
            searching: Searching::default(),
            tabs: tabs::all(),
            town: Cached::default(),
            kept: None,
        }
    }

    /// The tab that is shown, and what it may see.
    fn tab<'a>(&'a mut self, around: Around<'a>) -> (&'a mut dyn TabView, Cx<'a>) {
        let cx = cx(&self.office, &self.route, self.watch.last, around);
        let tab = self.tabs.iter_mut().find(|(tab, _)| *tab == self.route.tab);
        let (_, view) = tab.expect("every tab has its view");
        (view.as_mut(), cx)
    }

    pub fn cx<'a>(&'a self, around: Around<'a>) -> Cx<'a> {
        cx(&self.office, &self.route, self.watch.last, around)
    }

    pub fn ui(&mut self, ui: &mut egui::Ui, around: Around<'_>, actions: &mut Actions) {
        let (tab, cx) = self.tab(around);
        tab.ui(ui, &cx, actions);
    }

    /// The search over everything; false when it is to be closed.
    pub fn palette_ui(
        &mut self,
        ctx: &egui::Context,
        around: Around<'_>,
        palette: &mut Palette,
        actions: &mut Actions,
    ) -> bool {
        let cx = cx(&self.office, &self.route, self.watch.last, around);
        let seen = Seen {
            trail: &self.trail,
            places: places(&self.tabs, around.tr),
        };
        palette.ui(ctx, &cx, &mut self.searching, &seen, actions)
    }

    /// The card that is open where one is.
    pub fn card(&mut self) -> Option<&mut dyn Typing> {
        let route = &self.route;
        let (_, view) = self.tabs.iter_mut().find(|(tab, _)| *tab == route.tab)?;
        view.card_mut(route)
    }

    /// Is the open card as the file has it?
    pub fn has_nothing_new(&mut self) -> bool {
        let unsaved = self.has_unsaved();
        !unsaved && self.card().is_some_and(|it| !it.has_news())
    }

    pub fn has_unsaved(&self) -> bool {
        self.tabs.iter().any(|(_, tab)| tab.has_unsaved())
    }

    /// Asks the tab to push what saves its card; false if the card may not be saved as it is.
    pub fn save(&mut self, around: Around<'_>, actions: &mut Actions) -> bool {
        let (tab, cx) = self.tab(around);
        tab.save(&cx, actions)
    }

    pub fn add(&mut self, around: Around<'_>, actions: &mut Actions) {
        let (tab, cx) = self.tab(around);
        tab.add(&cx, actions);
    }

    pub fn print(&mut self, around: Around<'_>, actions: &mut Actions) {
        let (tab, cx) = self.tab(around);
        tab.print(&cx, actions);
    }

    /// Hands a table that was chosen to the tab that is shown.
    pub fn take_table(&mut self, path: &Path) {
        let tab = self.tabs.iter_mut().find(|(tab, _)| *tab == self.route.tab);
        if let Some((_, view)) = tab {
            view.take_table(path);
        }
    }

    /// All the records are others now: every tab begins anew.
    pub fn renew(&mut self) {
        self.tabs = tabs::all();
        self.route = self.route.list();
        self.trail = Trail::default();
        self.searching = Searching::default();
        self.kept = None;
        self.watch = Watch::of(&self.office);
    }

    /// Goes elsewhere. Rows of one list that the keys walk are passed, not gone back to.
    pub fn go(&mut self, route: Route, walking: bool) {
        let is_card = |it: &Route| it.record_id().is_some();
        let same_list =
            is_card(&route) && is_card(&self.route) && route.list() == self.route.list();
        let from = std::mem::replace(&mut self.route, route);
        self.trail.go(from, walking && same_list);
    }

    /// One step back or forward; false if there is none.
    pub fn travel(&mut self, forward: bool) -> bool {
        let from = self.route.clone();
        let to = self.trail.travel(from, forward);
        let went = to.is_some();
        self.route = to.unwrap_or_else(|| self.route.clone());
        went
    }

    pub fn discard(&mut self) {
        for (_, tab) in &mut self.tabs {
            tab.discard(&self.route);
        }
    }

    /// Saves or throws away; true if one may go on.
    pub fn settle(&mut self, how: Unsaved, around: Around<'_>, actions: &mut Actions) -> bool {
        match how {
            Unsaved::Save => self.save(around, actions),
            Unsaved::Discard => {
                self.discard();
                true
            }
        }
    }

    /// The name of the town, or of the file while it has none.
    pub fn town(&mut self) -> String {
        let name = self.town.get(&self.office, |office| {
            let towns = office.all::<Town>()?;
            Ok(towns
                .into_iter()
                .map(|it| it.name)
                .next()
                .unwrap_or_default())
        });
        match name {
            Ok(name) if !name.is_empty() => name.clone(),
            _ => super::nav::file_name(&self.file),
        }
    }

    /// Puts unsaved typing into the file, or takes it out once it was saved.
    pub fn keep_draft(&mut self) -> ops::Result<()> {
        let now = self.tabs.iter().find_map(|(_, tab)| tab.draft());
        if now == self.kept || self.office.read_only().is_some() {
            return Ok(());
        }
        if let Some((key, _)) = &self.kept
            && now.as_ref().is_none_or(|(other, _)| other != key)
        {
            self.office.clear_draft(key)?;
        }
        if let Some((key, json)) = &now {
            self.office.save_draft(key, json)?;
        }
        self.kept = now;
        Ok(())
    }

    /// After a crash: opens the card whose typing was not saved. True if there was one.
    pub fn restore_draft(&mut self, around: Around<'_>) -> ops::Result<bool> {
        for key in self.office.draft_names()? {
            let Some(json) = self.office.draft(&key)? else {
                continue;
            };
            for (_, tab) in &mut self.tabs {
                let cx = cx(&self.office, &self.route, self.watch.last, around);
                if let Some(route) = tab.restore(&cx, &key, &json) {
                    self.route = route;
                    self.kept = Some((key, json));
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

fn cx<'a>(
    office: &'a Office,
    route: &'a Route,
    last_backup: Option<NaiveDateTime>,
    around: Around<'a>,
) -> Cx<'a> {
    Cx {
        office,
        route,
        last_backup,
        tr: around.tr,
        now: around.now,
        program: around.program,
    }
}

/// Every list of the window by its name.
fn places(tabs: &[(Tab, Box<dyn TabView>)], tr: &Tr) -> Vec<(Route, String)> {
    let mut places = Vec::new();
    for (tab, view) in tabs {
        let sections = view.sections();
        if sections.is_empty() {
            places.push((Route::tab(*tab), tab.title(tr)));
        }
        let sections = sections.into_iter();
        places.extend(sections.map(|(name, title)| (Route::section(*tab, name), title(tr))));
    }
    places
}
