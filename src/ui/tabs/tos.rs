//! The tab «Tos».

use egui::Ui;

use super::TabView;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::route::Tab;
use crate::ui::widgets::{nothing, page, page_head};

#[derive(Default)]
pub struct TosTab {}

impl TabView for TosTab {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, _actions: &mut Actions) {
        page(ui, |ui| {
            page_head(ui, &Tab::Tos.title(cx.tr), |_| ());
            nothing(ui, icons::USERS_THREE, &cx.tr.list_empty(), "", |_| ());
        });
    }
}
