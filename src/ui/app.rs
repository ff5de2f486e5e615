//! One frame of the window: draw, then do what was asked, and nothing in between.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{Local, NaiveDateTime};
use egui::{Context, PointerButton, Ui, ViewportCommand};

use super::actions::{Action, Actions, FileAction};
use super::commands::Command;
use super::desk::{Around, Desk};
use super::dialogs::{Dialog, Outcome};
use super::files::Done;
use super::jobs::Job;
use super::lending::Lent;
use super::nav::{self, Shown};
use super::ops_texts;
use super::palette::Palette;
use super::program::{Program, ThemeChoice, WindowPlace};
use super::route::Route;
use super::theme;
use super::toasts::{Toast, Toasts};
use super::welcome;
use super::widgets::focus;
use crate::exchange::files::LookedAt;
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ops::Office;
use crate::report;

/// The whole window, apart from eframe: tests drive [`App::frame_ui`] by themselves.
pub struct App {
    pub(super) desk: Option<Desk>,
    pub(super) tr: Tr,
    pub(super) program: Program,
    /// Where the settings are kept; nowhere in tests.
    pub(super) settings_path: Option<PathBuf>,
    pub(super) toasts: Toasts,
    pub(super) dialog: Option<Dialog>,
    pub(super) palette: Option<Palette>,
    pub(super) actions: Actions,
    pub(super) jobs: Vec<(String, Job<Done>)>,
    /// The office is away, at work that takes long.
    pub(super) lent: Option<Lent>,
    /// Ask for paths by the system's dialogs; not in tests.
    pub(super) system_dialogs: bool,
    pub(super) clock: fn() -> NaiveDateTime,
    /// As the context was last told.
    applied: Option<(ThemeChoice, u16)>,
    /// When the draft is to be kept next, in the time of egui.
    draft_due: Option<f64>,
    /// Documents written out to be looked at; they go with the window.
    pub(super) looked_at: Vec<LookedAt>,
    /// The question about unsaved typing was answered: the window may close.
    pub(super) closing: bool,
}

impl App {
    pub fn new(program: Program, settings_path: Option<PathBuf>) -> Self {
        Self {
            desk: None,
            tr: Tr::new(program.locale),
            program,
            settings_path,
            toasts: Toasts::default(),
            dialog: None,
            palette: None,
            actions: Actions::default(),
            jobs: Vec::new(),
            lent: None,
            system_dialogs: true,
            clock: || Local::now().naive_local(),
            applied: None,
            draft_due: None,
            looked_at: Vec::new(),
            closing: false,
        }
    }

    /// With another clock than the computer's, for tests.
    #[must_use]
    pub fn with_clock(mut self, clock: fn() -> NaiveDateTime) -> Self {
        self.clock = clock;
        self
    }

    /// Paths are typed into the window instead of the system's dialogs, for tests.
    #[must_use]
    pub fn without_system_dialogs(mut self) -> Self {
        self.system_dialogs = false;
        self
    }

    /// Fonts and style; before the first frame.
    pub fn set_up(ctx: &Context) {
        theme::install(ctx);
        // Ctrl+Q asks about unsaved typing first.
        ctx.options_mut(|options| options.quit_shortcuts.clear());
    }

    /// Puts an open file into the window.
    pub fn take_office(&mut self, mut office: Office) {
        office.set_actor(&self.program.actor);
        let mut desk = Desk::new(office);
        let around = around(&self.tr, &self.program, self.clock);
        match desk.restore_draft(around) {
            Ok(true) => {
                let text = self.tr.draft_restored();
                self.toasts.add(Toast::new(Mark::Attention, text));
            }
            Ok(false) => (),
            Err(error) => self.fail(&error),
        }
        self.desk = Some(desk);
        if let Some(text) = self.program.unsaid.take() {
            self.toasts.add(Toast::failed(text));
        }
    }

    pub fn office(&self) -> Option<&Office> {
        self.desk.as_ref().map(|it| &it.office)
    }

    pub fn office_mut(&mut self) -> Option<&mut Office> {
        self.desk.as_mut().map(|it| &mut it.office)
    }

    pub fn route(&self) -> Option<&Route> {
        self.desk.as_ref().map(|it| &it.route)
    }

    pub fn program(&self) -> &Program {
        &self.program
    }

    pub fn toasts(&self) -> &Toasts {
        &self.toasts
    }

    pub fn has_unsaved(&self) -> bool {
        self.desk.as_ref().is_some_and(Desk::has_unsaved)
    }

    /// Asks for something from outside the drawing.
    pub fn push(&mut self, action: Action) {
        self.actions.push(action);
    }

    // ---- a frame ---------------------------------------------------------------------------

    pub fn frame_ui(&mut self, ui: &mut Ui) {
        self.apply_look(ui.ctx());
        if self.lent.is_some() {
            self.lent_ui(ui);
            self.toasts.ui(ui, &self.tr, &mut self.actions);
            // What was asked for while the office is away has nobody to do it.
            self.actions.take();
            return;
        }
        self.read_keys(ui.ctx());
        if let Some(desk) = &self.desk {
            let route = format!("{:?}", desk.route);
            focus::go_on(ui.ctx(), &route, desk.office.revision());
        }
        let around = around(&self.tr, &self.program, self.clock);
        match &mut self.desk {
            Some(desk) => {
                let town = desk.town();
                let tr = around.tr;
                let [undo, redo] = [true, false].map(|it| offered_step(tr, desk, it));
                let office = &desk.office;
                let shown = Shown {
                    tr,
                    route: &desk.route,
                    travels: [false, true].map(|it| desk.trail.next(it).is_some()),
                    town: &town,
                    file: &desk.file,
                    recent: &self.program.recent,
                    undo,
                    redo,
                    actor: &self.program.actor,
                    unsaved: desk.has_unsaved(),
                    last_backup: desk
                        .watch
                        .last
                        .map(|it| it.format("%d.%m.%Y %H:%M").to_string()),
                    read_only: office.read_only().map(|it| report::read_only(tr, it)),
                    busy: self.jobs.first().map(|(name, _)| name.clone()),
                };
                nav::nav_ui(ui, &shown, &mut self.actions);
                nav::status_ui(ui, &shown, &mut self.actions);
                desk.ui(ui, around, &mut self.actions);
            }
            None => welcome::ui(ui, around, &mut self.actions),
        }
        self.palette_ui(ui.ctx());
        self.dialog_ui(ui.ctx());
        self.toasts.ui(ui, &self.tr, &mut self.actions);
        let asked = self.actions.take();
        if !asked.is_empty() {
            for action in asked {
                self.perform(ui.ctx(), action);
            }
            ui.ctx().request_repaint();
        }
        self.keep_draft(ui.ctx());
        self.watch(ui.ctx());
    }

    fn apply_look(&mut self, ctx: &Context) {
        let wanted = (self.program.theme, self.program.scale);
        if self.applied == Some(wanted) {
            // Ctrl+Plus and Ctrl+Minus are egui's own: take over what they did.
            let scale = (ctx.zoom_factor() * 100.0).round() as u16;
            let kept = scale.clamp(100, 200);
            if scale != kept {
                ctx.set_zoom_factor(f32::from(kept) / 100.0);
            }
            self.program.scale = kept;
            self.applied = Some((self.program.theme, kept));
            return;
        }
        ctx.set_theme(match self.program.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
        ctx.set_zoom_factor(f32::from(self.program.scale) / 100.0);
        self.applied = Some(wanted);
    }

    fn read_keys(&mut self, ctx: &Context) {
        if self.dialog.is_some() || self.palette.is_some() {
            return;
        }
        let has_file = self.desk.is_some();
        let card = self.desk.as_mut().and_then(Desk::card);
        let undoes = card.is_some_and(|it| it.is_apart());
        for command in Command::pressed(ctx, undoes) {
            if has_file || !command.needs_file() {
                self.actions.push(command.action());
            }
        }
        if has_file && let Some(tab) = nav::tab_key(ctx) {
            self.actions.show(Route::tab(tab));
        }
        for (button, forward) in [
            (PointerButton::Extra1, false),
            (PointerButton::Extra2, true),
        ] {
            if has_file && ctx.input(|input| input.pointer.button_pressed(button)) {
                self.actions.push(Action::Travel { forward });
            }
        }
    }

    fn palette_ui(&mut self, ctx: &Context) {
        let (Some(palette), Some(desk)) = (&mut self.palette, &mut self.desk) else {
            self.palette = None;
            return;
        };
        let around = around(&self.tr, &self.program, self.clock);
        if !desk.palette_ui(ctx, around, palette, &mut self.actions) {
            self.palette = None;
        }
    }

    fn dialog_ui(&mut self, ctx: &Context) {
        let Some(dialog) = self.dialog.take() else {
            return;
        };
        let around = around(&self.tr, &self.program, self.clock);
        let cx = self.desk.as_ref().map(|desk| desk.cx(around));
        let (rest, outcome) = dialog.ui(ctx, &self.tr, cx.as_ref(), &mut self.actions);
        self.dialog = rest;
        match outcome {
            Outcome::Open => (),
            // The page is told that nothing covers it any more.
            Outcome::Closed => ctx.request_repaint(),
            Outcome::Decided(how, then) => {
                let mut actions = Actions::default();
                let desk = self.desk.as_mut();
                if desk.is_some_and(|desk| desk.settle(how, around, &mut actions)) {
                    let saved = actions.take().into_iter().all(|it| self.perform(ctx, it));
                    if saved {
                        self.perform_leaving(ctx, then);
                    }
                }
                ctx.request_repaint();
            }
            Outcome::PathGiven(purpose, path) => {
                self.path_given(ctx, purpose, &path);
                ctx.request_repaint();
            }
        }
    }

    /// What was typed reaches the file at most a second after it was typed.
    fn keep_draft(&mut self, ctx: &Context) {
        const EACH: f64 = 1.0;
        let (now, typed) = ctx.input(|input| (input.time, !input.events.is_empty()));
        let Some(desk) = &mut self.desk else {
            self.draft_due = None;
            return;
        };
        if typed && self.draft_due.is_none() && desk.has_unsaved() {
            self.draft_due = Some(now + EACH);
        }
        match self.draft_due {
            Some(due) if now >= due => {
                self.draft_due = None;
                self.keep_draft_now();
            }
            Some(due) => {
                ctx.request_repaint_after(Duration::from_secs_f64((due - now).max(0.01)));
            }
            None if !desk.has_unsaved() => self.keep_draft_now(),
            None => (),
        }
    }

    pub(super) fn keep_draft_now(&mut self) {
        if let Some(desk) = &mut self.desk
            && let Err(error) = desk.keep_draft()
        {
            self.fail(&error);
        }
    }

    /// Asks about unsaved typing before the window closes.
    pub fn close_asked(&mut self, ctx: &Context) {
        if self.lent.is_some() {
            // Closing in the middle would throw the work away without a word.
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            return;
        }
        if self.closing || !self.has_unsaved() {
            return;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        let then = Box::new(Action::File(FileAction::Quit));
        self.dialog = Some(Dialog::Unsaved { then });
    }
}

impl App {
    /// The window is gone: what is to be remembered is written.
    pub fn exit(&mut self, place: Option<WindowPlace>) {
        self.wait_for_lent();
        self.close_file();
        if place.is_some() {
            self.program.window = place;
        }
        self.save_program();
    }
}

pub(super) fn around<'a>(
    tr: &'a Tr,
    program: &'a Program,
    clock: fn() -> NaiveDateTime,
) -> Around<'a> {
    Around {
        tr,
        program,
        now: clock(),
    }
}

/// What Ctrl+Z, or Ctrl+Y, would do now.
fn offered_step(tr: &Tr, desk: &mut Desk, undo: bool) -> Option<String> {
    if desk.card().is_some_and(|it| it.can_step(undo)) {
        return Some(if undo {
            tr.undo_typing()
        } else {
            tr.redo_typing()
        });
    }
    if desk.has_unsaved() {
        return None;
    }
    let office = &desk.office;
    if undo {
        office
            .undo_op()
            .map(|it| tr.undo_what(ops_texts::op(tr, it)))
    } else {
        office
            .redo_op()
            .map(|it| tr.redo_what(ops_texts::op(tr, it)))
    }
}
