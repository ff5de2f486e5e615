//! The tab «Reports».

use egui::Ui;

use super::TabView;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::route::Tab;
use crate::ui::widgets::{nothing, page, page_head};

#[derive(Default)]
pub struct ReportsTab {}

impl TabView for ReportsTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, _actions: &mut Actions) {
        page(ui, |ui| {
            page_head(ui, &Tab::Reports.title(cx.tr), |_| ());
            nothing(ui, icons::CHART_BAR, &cx.tr.list_empty(), "", |_| ());
        });
    }
}
