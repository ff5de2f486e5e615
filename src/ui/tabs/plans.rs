//! The tab «Plans».

use egui::Ui;

use super::TabView;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::route::Tab;
use crate::ui::widgets::{nothing, page, page_head};

#[derive(Default)]
pub struct PlansTab {}

impl TabView for PlansTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, _actions: &mut Actions) {
        page(ui, |ui| {
            page_head(ui, &Tab::Plans.title(cx.tr), |_| ());
            nothing(ui, icons::CALENDAR_CHECK, &cx.tr.list_empty(), "", |_| ());
        });
    }
}
