//! The card of one TOS: its frame, what stands beside the fields, its removal.

use egui::{Align, CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui};

use super::TosTab;
use super::list::day_ui;
use super::parts::{Lists, fields_ui};
use super::print::extract_menu;
use crate::domain::attachments::Owner;
use crate::domain::register::TosCard;
use crate::ui::actions::{Action, Actions};
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::draft::{Draft, Typing};
use crate::ui::route::Route;
use crate::ui::theme::PAGE_PAD;
use crate::ui::toasts::Toast;
use crate::ui::widgets::{CardAsk, CardFrame, Form, icon_text_button};
use crate::ui::{icons, theme};

/// A card narrower than this has the checks above its fields.
const BESIDE_AT: f32 = 860.0;
const BESIDE: f32 = 290.0;

impl TosTab {
    pub(super) fn card_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let on = self.day(cx);
        let Some(draft) = self.card.draft_mut() else {
            return;
        };
        self.checks.renew(cx, on, &draft.value);
        let (checks, attachments) = (&self.checks, &mut self.attachments);
        let fresh = draft.is_fresh();
        let (on_form, day) = (&mut self.on_form, &mut self.on);
        let mut lists = Lists {
            people: self.people.get(cx),
            territories: self.territories.get(cx),
            tos: self.names.get(cx),
            actions: Actions::default(),
        };
        let beside = ui.available_width() > BESIDE_AT;
        let mut asked = None;
        CentralPanel::default()
            .frame(theme::side_card(ui))
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.set_height(theme::CONTROL_HEIGHT);
                    if icon_text_button(ui, icons::CARET_LEFT, &cx.tr.tos_back()).clicked() {
                        actions.show(cx.route.list());
                    }
                    if !fresh {
                        let button = icon_text_button(ui, icons::PRINTER, &cx.tr.print_extract());
                        let what = (draft.value.tos.id, on);
                        extract_menu(&button, cx, what, !draft.is_changed(), actions);
                    }
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                        day_ui(ui, cx, on_form, day);
                        ui.label(cx.tr.tos_on());
                    });
                });
                ui.add_space(theme::GAP);
                if beside {
                    beside_ui(ui, |ui| checks.ui(ui, cx, on, &draft.value, lists.people));
                }
                asked = frame(draft, cx).show(ui, cx, actions, |ui| {
                    if !beside {
                        checks.ui(ui, cx, on, &draft.value, lists.people);
                    }
                    let Draft { value, form, .. } = draft;
                    Form::show(ui, cx, form, true, |form| {
                        fields_ui(form, cx.tr, value, &mut lists);
                    });
                    if !fresh {
                        let owner = Owner::Tos(value.tos.id);
                        attachments.ui(ui, cx, owner, &mut lists.actions);
                    }
                });
            });
        lists
            .actions
            .take()
            .into_iter()
            .for_each(|it| actions.push(it));
        match asked {
            Some(CardAsk::Save) => actions.push(Action::Save),
            Some(CardAsk::Discard) => self.card.discard(),
            Some(CardAsk::Remove) => self.ask_to_remove(cx, actions),
            None => (),
        }
    }

    fn ask_to_remove(&self, cx: &Cx<'_>, actions: &mut Actions) {
        let Some(draft) = self.card.draft() else {
            return;
        };
        let (tr, tos) = (cx.tr, &draft.value.tos);
        let (id, name) = (tos.id, tos.title());
        let question = Question {
            title: tr.tos_remove_ask(),
            text: tr.tos_remove_text(name),
            yes: tr.tos_remove(),
            danger: true,
        };
        let remove = Action::Change {
            work: Box::new(move |office| office.remove_tos(id)),
            said: Some(Toast::undoable(tr.tos_removed(name))),
        };
        actions.confirm(question, vec![remove]);
    }
}

fn frame(draft: &Draft<TosCard>, cx: &Cx<'_>) -> CardFrame {
    let tos = &draft.value.tos;
    let title = match tos.title().trim() {
        "" => cx.tr.tos_new(),
        title => title.to_owned(),
    };
    CardFrame::new(title)
        .of(draft)
        .subtitle(tos.number.as_str())
        .history(Route::history("tos", &tos.id))
}

fn beside_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let margin = Margin {
        left: PAGE_PAD,
        ..Margin::ZERO
    };
    Panel::right("tos-checks")
        .resizable(false)
        .exact_size(BESIDE)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .show(ui, add);
        });
}
