//! The tab «Commissions».

use egui::Ui;

use super::TabView;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::route::Tab;
use crate::ui::widgets::{nothing, page, page_head};

#[derive(Default)]
pub struct CommissionsTab {}

impl TabView for CommissionsTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, _actions: &mut Actions) {
        page(ui, |ui| {
            page_head(ui, &Tab::Commissions.title(cx.tr), |_| ());
            nothing(ui, icons::GAVEL, &cx.tr.list_empty(), "", |_| ());
        });
    }
}
