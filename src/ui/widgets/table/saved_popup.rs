//! Filters saved by name: what a list was narrowed to, and how it was ordered.

use egui::{Align, Key, Layout, RichText, TextEdit, Ui};

use super::TableState;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::lists::SavedFilter;
use crate::ui::widgets::buttons::{bare_icon_button, icon_text_button, named_row};
use crate::ui::widgets::note;
use crate::ui::{icons, theme};

pub(super) fn ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState, actions: &mut Actions) {
    const WIDTH: f32 = 340.0;
    let tr = cx.tr;
    ui.set_width(WIDTH);
    ui.label(RichText::new(tr.list_saved()).text_style(theme::strong()));
    let saved = cx.program.lists.get(state.layout.key());
    let saved: Vec<SavedFilter> = saved.map(|it| it.saved.clone()).unwrap_or_default();
    let (mut taken, mut removed) = (None, None);
    for filter in &saved {
        let size = egui::vec2(WIDTH, theme::CONTROL_HEIGHT);
        ui.push_id(&filter.name, |ui| {
            ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().button_padding.x = 4.0;
                let name = tr.list_saved_remove(filter.name.as_str());
                if bare_icon_button(ui, icons::TRASH, &name).clicked() {
                    removed = Some(filter.name.clone());
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if named_row(ui, icons::FUNNEL, &filter.name).clicked() {
                        taken = Some(filter);
                    }
                });
            });
        });
    }
    if saved.is_empty() {
        // A menu would spread the words over the whole line.
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            note(ui, &tr.list_saved_none())
        });
    }
    ui.add_space(theme::GAP / 2.0);
    let added = ui.scope(|ui| {
        // A field is to be seen as one, and so is its button: a menu takes their edges away.
        ui.reset_style();
        ui.with_layout(Layout::top_down(Align::Min), |ui| add_ui(ui, cx, state))
            .inner
    });
    let added = added.inner;
    if let Some(filter) = taken {
        let titles = state.layout.titles().to_vec();
        state.apply_saved(filter, &titles);
        ui.close();
    }
    if added.is_none() && removed.is_none() {
        return;
    }
    let key = state.layout.key().to_owned();
    actions.push(Action::Program(Box::new(move |program| {
        let list = program.lists.entry(key).or_default();
        let gone = removed.iter().chain(added.as_ref().map(|it| &it.name));
        let gone: Vec<&String> = gone.collect();
        list.saved.retain(|it| !gone.contains(&&it.name));
        list.saved.extend(added);
        list.saved
            .sort_by_key(|it| crate::domain::text::numbered_key(&it.name));
    })));
}

/// The name to save what is shown under. One of the same name is replaced.
fn add_ui(ui: &mut Ui, cx: &Cx<'_>, state: &mut TableState) -> Option<SavedFilter> {
    let tr = cx.tr;
    let edit = TextEdit::singleline(&mut state.saved_name)
        .margin(theme::FIELD_MARGIN)
        .hint_text(tr.list_saved_name())
        .desired_width(f32::INFINITY);
    let field = ui.add(edit).accessible_name(tr.list_saved_name());
    let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let can = !state.saved_name.trim().is_empty();
    let add = |ui: &mut Ui| icon_text_button(ui, icons::STAR, &tr.list_saved_add()).clicked();
    let clicked = ui.add_enabled_ui(can, add).inner;
    if !can || !(clicked || entered) {
        return None;
    }
    let saved = state.to_saved(&state.saved_name, state.layout.titles());
    state.saved_name.clear();
    Some(saved)
}
