//! What is asked before the register is printed, and the menus of its other papers.

use chrono::{Datelike, NaiveDate};
use egui::{Grid, Response, ScrollArea, Ui};

use crate::domain::Id;
use crate::domain::register_options::{
    RegisterColumn, RegisterLayout, RegisterOptions, RegisterSheet,
};
use crate::domain::tos::Tos;
use crate::i18n::Label;
use crate::listings::Mark;
use crate::papers::Paper;
use crate::report;
use crate::ui::actions::{Action, Actions};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Dialog;
use crate::ui::icons;
use crate::ui::printing::{papers_menu, print};
use crate::ui::widgets::buttons::named_row;
use crate::ui::widgets::{Form, FormState, answer_buttons, banner};

/// The papers of the whole register, in a menu under `button`.
pub(super) fn register_menu(button: &Response, cx: &Cx<'_>, on: NaiveDate, actions: &mut Actions) {
    let tr = cx.tr;
    papers_menu(button, false, cx, actions, |ui, entrance, actions| {
        let register = named_row(ui, icons::PRINTER, &tr.print_register());
        entrance.at(&register);
        if register.clicked() {
            ask(cx, on, actions);
            ui.close();
        }
        for (text, paper) in [
            (tr.print_chairs(), Paper::Chairs { on, public: false }),
            (tr.print_chairs_public(), Paper::Chairs { on, public: true }),
            (tr.print_completeness(), Paper::Completeness { on }),
        ] {
            if named_row(ui, icons::FILE_PDF, &text).clicked() {
                print(cx, actions, &paper);
                ui.close();
            }
        }
        if named_row(ui, icons::FILE_PDF, &tr.print_changes()).clicked() {
            ask_year(cx, on.year(), actions);
            ui.close();
        }
    });
}

/// Asks of which year the changes are to be printed; that of the day shown is proposed.
fn ask_year(cx: &Cx<'_>, mut year: i32, actions: &mut Actions) {
    let mut form = FormState::new("changes-print");
    form.focus_on("year");
    let body = Box::new(move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        let tr = cx.tr;
        Form::show(ui, cx, &mut form, true, |form| {
            // A file that is only read can be printed.
            form.set_editable(true);
            form.required()
                .number("year", &tr.print_changes_year(), &mut year);
        });
        let (done, mut closed) = answer_buttons(ui, tr, &tr.print_do());
        if done && form.ready() {
            print(cx, actions, &Paper::RegisterChanges { year });
            closed = true;
        }
        if closed {
            ui.close();
        }
    });
    let title = cx.tr.print_changes_ask();
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

/// The two extracts of a TOS; what is not saved would not stand in them.
pub(super) fn extract_menu(
    button: &Response,
    cx: &Cx<'_>,
    (tos, on): (Id<Tos>, NaiveDate),
    saved: bool,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    papers_menu(button, false, cx, actions, |ui, entrance, actions| {
        for (text, public) in [
            (tr.print_extract_internal(), false),
            (tr.print_extract_public(), true),
        ] {
            let entry = named_row(ui, icons::FILE_PDF, &text);
            entrance.at(&entry);
            if entry.clicked() {
                print_extract(cx, &Paper::TosExtract { tos, on, public }, saved, actions);
                ui.close();
            }
        }
    });
}

pub(super) fn print_extract(cx: &Cx<'_>, paper: &Paper, saved: bool, actions: &mut Actions) {
    if !saved {
        return actions.say(Mark::Attention, cx.tr.print_extract_save_first());
    }
    match paper.remarks(cx.office, cx.tr) {
        Ok(remarks) => remarks
            .into_iter()
            .for_each(|it| actions.say(Mark::Attention, it)),
        Err(error) => return actions.say(Mark::Bad, report::sentence(cx.tr, &error)),
    }
    print(cx, actions, paper);
}

/// Asks how the register is to be printed; Enter prints it as it was printed last.
pub(super) fn ask(cx: &Cx<'_>, on: NaiveDate, actions: &mut Actions) {
    let mut form = FormState::new("register-print");
    form.focus_on("on");
    let mut asked = Asked {
        options: RegisterOptions {
            on,
            layout: cx.program.register.clone(),
        },
        form,
        remarks: Cached::default(),
    };
    let body = Box::new(move |ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions| {
        asked.ui(ui, cx, actions);
    });
    let title = cx.tr.print_ask();
    actions.push(Action::Ask(Dialog::Of { title, body }));
}

struct Asked {
    options: RegisterOptions,
    form: FormState,
    remarks: Cached<Vec<String>, RegisterOptions>,
}

impl Asked {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        let RegisterOptions { on, layout } = &mut self.options;
        Form::show(ui, cx, &mut self.form, true, |form| {
            // A file that is only read can be printed.
            form.set_editable(true).columns(2);
            form.date("on", &tr.print_on(), on);
            let sheets: Vec<_> = RegisterSheet::ALL
                .iter()
                .map(|it| (*it, it.label(tr)))
                .collect();
            form.one_of("sheet", &tr.print_sheet(), &mut layout.sheet, &sheets);
            form.columns(1);
            let readers = [
                (false, tr.print_for_office()),
                (true, tr.print_for_public()),
            ];
            form.one_of("public", &tr.print_for(), &mut layout.public, &readers);
            form.check(&tr.print_by_territory(), &mut layout.by_territory);
            form.section(&tr.print_columns());
            form.ui(|ui| columns_ui(ui, cx, layout));
        });
        let none = self.options.layout.printed().is_empty();
        if none {
            remark_ui(ui, &tr.print_no_columns());
        } else {
            self.remarks_ui(ui, cx);
        }
        let (done, mut closed) = answer_buttons(ui, tr, &tr.print_do());
        if done && !none && self.form.ready() {
            let options = self.options.clone();
            let layout = options.layout.clone();
            actions.push(Action::Program(Box::new(|program| {
                program.register = layout;
            })));
            print(cx, actions, &Paper::Register(options));
            closed = true;
        }
        if closed {
            ui.close();
        }
    }

    fn remarks_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let options = self.options.clone();
        let remarks = self.remarks.get_for(cx.office, options, |office, options| {
            Paper::Register(options.clone()).remarks(office, cx.tr)
        });
        for remark in remarks.map(Vec::as_slice).unwrap_or_default() {
            remark_ui(ui, remark);
        }
    }
}

fn remark_ui(ui: &mut Ui, text: &str) {
    banner(ui, Mark::Attention, icons::WARNING, text, |_| ());
}

/// Columns in the order of print, top to bottom in two rows of them.
fn columns_ui(ui: &mut Ui, cx: &Cx<'_>, layout: &mut RegisterLayout) {
    /// What stands above and below the columns.
    const REST: f32 = 420.0;
    let most = (ui.ctx().content_rect().height() - REST).max(90.0);
    let all = RegisterColumn::ALL;
    let half = all.len().div_ceil(2);
    ScrollArea::vertical().max_height(most).show(ui, |ui| {
        Grid::new("register-columns").num_columns(2).show(ui, |ui| {
            for at in 0..half {
                column_ui(ui, cx, layout, all[at]);
                if let Some(column) = all.get(at + half) {
                    column_ui(ui, cx, layout, *column);
                }
                ui.end_row();
            }
        });
    });
}

fn column_ui(ui: &mut Ui, cx: &Cx<'_>, layout: &mut RegisterLayout, column: RegisterColumn) {
    let hidden = layout.public && column.is_internal();
    let mut printed = layout.columns.contains(&column) && !hidden;
    let check = |ui: &mut Ui| ui.checkbox(&mut printed, column.label(cx.tr));
    let response = ui.add_enabled_ui(!hidden, check).inner;
    if response.has_focus() {
        response.scroll_to_me(None);
    }
    if response.changed() {
        layout.set(column, printed);
    }
}
