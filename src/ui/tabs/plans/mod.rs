//! The tab «Планы»: plans by year; a plan in the whole width: its lines, and the one being edited.

mod carry;
mod head;
mod line;
mod lines;
mod outline;

use chrono::Datelike;
use egui::{CentralPanel, Panel, Ui};

use super::TabView;
use crate::domain::Id;
use crate::domain::deeds::Deed;
use crate::domain::plans::{Carried, Plan, PlanCard, PlanItem, PlanRow};
use crate::listings::Mark;
use crate::listings::plans::PLANS;
use crate::ops::Office;
use crate::papers::Paper;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Card, Typing};
use crate::ui::printing::print;
use crate::ui::route::{Route, Tab};
use crate::ui::widgets::{
    CardAsk, CardFrame, Choices, Organizations, People, Table, TableEvent, TableState, TosNames,
    page, page_head, primary_button, search_box, segments, unreadable,
};
use crate::ui::{icons, theme};

pub struct PlansTab {
    rows: Cached<Vec<PlanRow>>,
    list: TableState,
    card: Card<Plan, PlanCard>,
    /// The line whose fields are shown.
    selected: Option<Id<PlanItem>>,
    /// The fields of the plan itself stand in place of those of a line.
    outline: bool,
    about: Cached<About, Id<Plan>>,
    people: People,
    organizations: Organizations,
    tos: TosNames,
}

/// What is known of the lines of a plan beside the plan itself.
struct About {
    carried: Vec<Carried>,
    /// Lines that went over to a later plan.
    carried_on: Vec<Id<PlanItem>>,
    deeds: Vec<Deed>,
    deed_choices: Choices<Deed>,
}

impl Default for PlansTab {
    fn default() -> Self {
        Self {
            rows: Cached::default(),
            list: TableState::default(),
            card: Card::new("plan"),
            selected: None,
            outline: false,
            about: Cached::default(),
            people: People::default(),
            organizations: Organizations::default(),
            tos: TosNames::default(),
        }
    }
}

fn route(id: Id<Plan>) -> Route {
    Route::record(Tab::Plans, "", id)
}

impl TabView for PlansTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let before = self.card.id();
        self.card
            .follow(cx, cx.route.id::<Plan>(), Office::plan_card);
        if self.card.id() != before {
            self.selected = None;
            self.outline = false;
        }
        if let Some(error) = self.card.take_failure() {
            actions.say(Mark::Bad, report::sentence(cx.tr, &error));
        }
        if self.card.id().is_some() {
            self.card_ui(ui, cx, actions);
        } else {
            page(ui, |ui| self.list_ui(ui, cx, actions));
        }
    }

    fn card(&self) -> Option<&dyn Typing> {
        Some(&self.card)
    }

    fn card_mut(&mut self, _: &Route) -> Option<&mut dyn Typing> {
        Some(&mut self.card)
    }

    fn save(&mut self, cx: &Cx<'_>, actions: &mut Actions) -> bool {
        let Some(draft) = self.card.draft_mut() else {
            return true;
        };
        if !draft.ready() {
            return false;
        }
        let nameless = draft.value.items.iter();
        let nameless = nameless.filter(|it| it.measure.trim().is_empty());
        if let Some(id) = nameless.map(|it| it.id).next() {
            self.selected = Some(id);
            self.outline = false;
            actions.say(Mark::Attention, cx.tr.plan_line_empty());
            return false;
        }
        draft.value.settle();
        let card = draft.saving();
        actions.change_saying(cx.tr.plan_saved(), move |office| office.save_plan(&card));
        true
    }

    fn add(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        let id = Id::new();
        let last = self.rows.last().and_then(|rows| rows.first());
        let year = last.map_or(cx.today().year(), |it| it.year + 1);
        let mut plan = Plan::new(id, year);
        plan.title = cx.tr.plan_title_proposed(year.to_string());
        actions.show(route(id));
        self.card.begin(id, PlanCard::new(plan));
        self.selected = None;
        self.outline = true;
    }

    fn print(&mut self, cx: &Cx<'_>, actions: &mut Actions) {
        self.print_plan(cx, actions, false);
    }

    fn restore(&mut self, cx: &Cx<'_>, key: &str, json: &str) -> Option<Route> {
        let id = self.card.restore(cx, key, json, Office::plan_card)?;
        Some(route(id))
    }
}

impl PlansTab {
    fn print_plan(&self, cx: &Cx<'_>, actions: &mut Actions, execution: bool) {
        let saved = self.card.draft().is_some_and(|it| !it.is_fresh());
        if let Some(plan) = self.card.id().filter(|_| saved) {
            print(cx, actions, &Paper::Plan { plan, execution });
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let name = Tab::Plans.title(tr);
        page_head(ui, &name, |ui| {
            if primary_button(ui, icons::PLUS, &tr.plan_add()).clicked() {
                actions.push(Action::New);
            }
        });
        search_box(ui, cx, &mut self.list, &tr.plan_search());
        let today = cx.today();
        let rows = match self.rows.get(cx.office, |office| office.plan_rows(today)) {
            Ok(rows) => rows,
            Err(error) => return unreadable(ui, cx, error),
        };
        let table = Table::new(&name, PLANS, rows)
            .whole()
            .empty(tr.plan_empty(), tr.plan_empty_hint());
        let event = table.show(ui, cx, &mut self.list, actions);
        if let Some(TableEvent::Opened(at) | TableEvent::Chosen(at)) = event {
            actions.show(route(rows[at].id));
        }
    }

    fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft() else {
            return;
        };
        let question = draft.value.plan.id;
        let year = draft.value.plan.year;
        let about = self.about.get_for(cx.office, question, |office, id| {
            let deeds = office.deeds_for_plan(*id, year)?;
            Ok(About {
                carried: office.carried_lines(*id)?,
                carried_on: office.lines_carried_on(*id)?,
                deed_choices: line::choices(&deeds, cx.tr),
                deeds,
            })
        });
        if let Err(error) = about {
            return unreadable(ui, cx, error);
        }
        let known = |id: &Id<PlanItem>| draft.value.item(*id).is_some();
        self.selected = self.selected.filter(known);
        if self.selected.is_none() && !self.outline {
            let first = draft.value.lines().first().map(|it| it.item);
            self.selected = first;
            self.outline = first.is_none();
        }
        let width = (ui.available_width() * 0.42).clamp(330.0, 560.0);
        let frame = theme::side_card(ui);
        Panel::right("plan-line")
            .exact_size(width)
            .resizable(false)
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| self.side_ui(ui, cx, actions));
        let frame = theme::page(ui);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            self.head_ui(ui, cx, actions);
            self.lines_ui(ui, cx, actions);
        });
    }

    /// The fields of the line that is selected, or of the plan.
    fn side_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        let Some(about) = self.about.last() else {
            return;
        };
        let tr = cx.tr;
        let lines = draft.value.lines();
        let line = lines.iter().find(|it| Some(it.item) == self.selected);
        let title = match line {
            Some(line) if !self.outline => tr.plan_line_title(line.number.as_str()),
            _ => draft.value.plan.title.clone(),
        };
        let lists = line::Lists {
            people: self.people.get(cx),
            organizations: self.organizations.get(cx),
            tos: self.tos.get(cx),
            about,
        };
        let outline = &mut self.outline;
        let id = draft.value.plan.id;
        let mut go = None;
        let asked = CardFrame::new(title)
            .of(draft)
            .history(Route::history("plan", &id))
            .show(ui, cx, actions, |ui| {
                let parts = [(false, tr.plan_part_line()), (true, tr.plan_part_plan())];
                if line.is_some() {
                    segments(ui, outline, &parts);
                    ui.add_space(theme::GAP);
                }
                match line.filter(|_| !*outline) {
                    Some(line) => go = line::line_ui(ui, cx, draft, line.item, &lists),
                    None => outline::plan_ui(ui, cx, draft),
                }
            });
        if let Some(route) = go {
            actions.show(route);
        }
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => ask_remove(cx, &draft.value.plan, actions),
            None => (),
        }
    }
}

fn ask_remove(cx: &Cx<'_>, plan: &Plan, actions: &mut Actions) {
    let tr = cx.tr;
    let question = Question {
        title: tr.plan_remove_title(),
        text: tr.plan_remove_text(plan.title.as_str()),
        yes: tr.dialog_remove(),
        danger: true,
    };
    let id = plan.id;
    let mut then = Actions::default();
    then.change_with_undo(tr.plan_removed(), move |office| office.remove_plan(id));
    actions.confirm(question, then.take());
}
