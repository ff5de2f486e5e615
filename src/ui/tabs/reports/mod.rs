//! The tab «Отчёты»: the yearly summary as a page of paragraphs, each with the lists behind its
//! numbers; what is edited here is printed.

mod figures;
mod passages;

use chrono::{Datelike, NaiveDate};
use egui::Ui;

use super::TabView;
use crate::documents::summary::{Passage, passages};
use crate::domain::Id;
use crate::domain::plans::Plan;
use crate::domain::register_options::RegisterOptions;
use crate::domain::summary::{Section, Summary, SummaryDossier};
use crate::i18n::{Locale, Tr};
use crate::ops::{self, Office};
use crate::papers::Paper;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{
    DropDown, Form, FormState, icon_text_button, page_head, page_tools, primary_button,
    scrolled_page, section, unreadable,
};
use crate::ui::{icons, printing};

#[derive(Default)]
pub struct ReportsTab {
    year: Option<i32>,
    years: Cached<Vec<i32>>,
    shown: Cached<Shown, (i32, Locale)>,
    editing: Option<Editing>,
    issue: Option<Issue>,
}

/// What the page shows of a year.
struct Shown {
    dossier: SummaryDossier,
    passages: Vec<Passage>,
}

/// The paragraph under the pen.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
struct Editing {
    year: i32,
    section: Section,
    text: String,
    before: String,
    composed: String,
    /// Just begun: the cursor goes into it.
    fresh: bool,
}

/// Number, date and signer, as they are typed.
struct Issue {
    saved: Summary,
    value: Summary,
    form: FormState,
}

/// The key of the draft of an edited paragraph.
const DRAFT: &str = "summary-paragraph";

impl Editing {
    fn is_changed(&self) -> bool {
        self.text != self.before
    }

    fn save(&self, tr: &Tr, actions: &mut Actions) {
        let it = self.clone();
        actions.change_saying(tr.reports_saved(), move |office| {
            office.edit_summary_paragraph(it.year, it.section, &it.text, &it.composed)
        });
    }
}

impl Issue {
    fn is_changed(&self) -> bool {
        self.value != self.saved || self.form.has_unread()
    }
}

fn read(office: &Office, (year, locale): (i32, Locale)) -> ops::Result<Shown> {
    let dossier = office.summary(year)?;
    let passages = passages(&dossier, &Tr::new(locale));
    Ok(Shown { dossier, passages })
}

impl ReportsTab {
    /// The year chosen, or the last one that anything happened in.
    fn year(&mut self, cx: &Cx<'_>) -> i32 {
        let offered = || cx.office.summary_year_offered().ok().flatten();
        let year = self.year.or_else(offered);
        *self.year.insert(year.unwrap_or_else(|| cx.today().year()))
    }

    fn tools_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, year: i32) {
        let tr = cx.tr;
        let mut years: Vec<i32> = self
            .years
            .get(cx.office, Office::summary_years)
            .cloned()
            .unwrap_or_default();
        if !years.contains(&year) {
            years.insert(0, year);
        }
        let mut chosen = year;
        // As read in the last frame; the year may have been changed in it.
        let facts = self.shown.last().map(|it| &it.dossier.facts.this);
        let lines = facts.filter(|it| it.year == year).map(|it| &it.plan);
        let plan = lines.and_then(|it| it.first()).map(|it| it.plan);
        page_tools(
            ui,
            |ui| {
                let text = tr.reports_year_of(year);
                let entries: Vec<String> = years.iter().map(|it| tr.reports_year_of(*it)).collect();
                let at = years.iter().position(|it| *it == year);
                let (response, taken) = DropDown::new(text, at, &entries).show(ui, "year");
                response.accessible_name(tr.reports_year());
                chosen = taken.map_or(chosen, |row| years[row]);
            },
            |ui| papers_ui(ui, cx, actions, year, plan),
        );
        if chosen != year && !self.has_unsaved() {
            self.year = Some(chosen);
            self.editing = None;
            self.issue = None;
        }
    }

    fn issue_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, year: i32) {
        let tr = cx.tr;
        let stored = self.shown.last().and_then(|it| it.dossier.summary.clone());
        let fits = self.issue.as_ref().is_some_and(|it| it.value.year == year);
        let renew = self
            .issue
            .as_ref()
            .is_none_or(|it| !it.is_changed() || !fits);
        if renew {
            let saved = stored.unwrap_or_else(|| match &self.issue {
                Some(issue) if fits => issue.saved.clone(),
                _ => Summary::new(Id::new(), year),
            });
            if self.issue.as_ref().is_none_or(|it| it.saved != saved) {
                let form = FormState::new("summary-issue");
                let value = saved.clone();
                self.issue = Some(Issue { saved, value, form });
            }
        }
        let Some(issue) = &mut self.issue else { return };
        section(ui, &tr.reports_issue(), |ui| {
            Form::show(ui, cx, &mut issue.form, true, |form| {
                let it = &mut issue.value;
                form.columns(2);
                form.text("number", &tr.reports_issue_number(), &mut it.number);
                form.date("issued_on", &tr.reports_issue_date(), &mut it.issued_on);
                form.text("post", &tr.reports_signer_post(), &mut it.signer_post);
                form.text("name", &tr.reports_signer_name(), &mut it.signer_name);
            });
            let changed = issue.is_changed();
            ui.add_enabled_ui(changed, |ui| {
                if icon_text_button(ui, icons::FLOPPY_DISK, &tr.reports_issue_save()).clicked() {
                    save_issue(issue, tr, actions);
                }
            });
        });
    }
}

fn save_issue(issue: &mut Issue, tr: &Tr, actions: &mut Actions) -> bool {
    if !issue.form.ready() {
        return false;
    }
    let value = issue.value.clone();
    issue.saved = value.clone();
    actions.change_saying(tr.reports_issue_saved(), move |office| {
        office.save_summary(&value)
    });
    true
}

fn papers_ui(ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions, year: i32, plan: Option<Id<Plan>>) {
    let tr = cx.tr;
    if primary_button(ui, icons::PRINTER, &tr.reports_print_summary()).clicked() {
        printing::print(cx, actions, &Paper::Summary { year });
    }
    let button = ui.button(tr.reports_other_papers());
    printing::papers_menu(&button, false, cx, actions, |ui, _, actions| {
        let mut register = |ui: &mut Ui, name: String, on: NaiveDate| {
            if ui.button(name).clicked() {
                printing::print(
                    cx,
                    actions,
                    &Paper::Register(RegisterOptions::new(on, false)),
                );
                ui.close();
            }
        };
        register(ui, tr.reports_register_today(), cx.today());
        if let Some(on) = NaiveDate::from_ymd_opt(year, 12, 31) {
            register(ui, tr.reports_register_year_end(), on);
        }
        if let Some(plan) = plan {
            for (name, execution) in [
                (tr.reports_plan(), false),
                (tr.reports_plan_execution(), true),
            ] {
                if ui.button(name).clicked() {
                    printing::print(cx, actions, &Paper::Plan { plan, execution });
                    ui.close();
                }
            }
        }
    });
}

impl TabView for ReportsTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let year = self.year(cx);
        scrolled_page(ui, |ui| {
            page_head(ui, &Tab::Reports.title(cx.tr), |_| ());
            self.tools_ui(ui, cx, actions, year);
            let question = (year, cx.tr.locale());
            let shown = match self
                .shown
                .get_for(cx.office, question, |office, it| read(office, *it))
            {
                Ok(shown) => shown,
                Err(error) => return unreadable(ui, cx, error),
            };
            passages::passages_ui(ui, cx, actions, shown, &mut self.editing);
            figures::figures_ui(ui, cx, actions, &shown.dossier.facts);
            self.issue_ui(ui, cx, actions, year);
        });
    }

    fn has_unsaved(&self) -> bool {
        self.editing.as_ref().is_some_and(Editing::is_changed)
            || self.issue.as_ref().is_some_and(Issue::is_changed)
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        if let Some(issue) = self.issue.as_mut().filter(|it| it.is_changed())
            && !save_issue(issue, cx.tr, actions)
        {
            return false;
        }
        if let Some(editing) = self.editing.take().filter(Editing::is_changed) {
            editing.save(cx.tr, actions);
        }
        true
    }

    fn discard(&mut self, _: &Route) {
        self.editing = None;
        self.issue = None;
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let year = self.year(cx);
        printing::print(cx, actions, &Paper::Summary { year });
    }

    fn draft(&self) -> Option<(String, String)> {
        let editing = self.editing.as_ref().filter(|it| it.is_changed())?;
        Some((DRAFT.to_owned(), serde_json::to_string(editing).ok()?))
    }

    fn restore(&mut self, _: &Cx<'_>, key: &str, json: &str) -> Option<crate::ui::route::Route> {
        if key != DRAFT {
            return None;
        }
        let editing: Editing = serde_json::from_str(json).ok()?;
        self.year = Some(editing.year);
        self.editing = Some(editing);
        Some(crate::ui::route::Route::tab(Tab::Reports))
    }
}

/// Asks for the save of the tab, as the button under a paragraph does.
fn ask_save(actions: &mut Actions) {
    actions.push(Action::Save);
}
