//! Doing what the views asked for, when the drawing is over: the only place that changes anything.

use egui::Context;

use super::actions::{Action, Actions, FileAction, Work};
use super::app::{App, around};
use super::desk::Desk;
use super::dialogs::Dialog;
use super::lending::{Counter, LongWork};
use super::ops_texts;
use super::palette::Palette;
use super::program::Program;
use super::route::Route;
use super::toasts::Toast;
use super::widgets::table::search_id;
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ops::{self, Office, Op};
use crate::report;

impl App {
    /// Does it, or says why not; true if it was done.
    pub(super) fn perform(&mut self, ctx: &Context, action: Action) -> bool {
        if self.leaves_card(&action) {
            let then = Box::new(action);
            self.dialog = Some(Dialog::Unsaved { then });
            return false;
        }
        self.perform_leaving(ctx, action)
    }

    /// Would it take the open card with its unsaved typing away?
    fn leaves_card(&self, action: &Action) -> bool {
        let Some(desk) = self.desk.as_ref().filter(|it| it.has_unsaved()) else {
            return false;
        };
        match action {
            Action::Show(route) => *route != desk.route,
            Action::Travel { forward } => desk.trail.next(*forward).is_some(),
            Action::New => true,
            Action::File(file) => matches!(
                file,
                FileAction::Create
                    | FileAction::Choose
                    | FileAction::CreateAt(_)
                    | FileAction::Open(_)
                    | FileAction::Demo
                    | FileAction::Close
                    | FileAction::Restore(_)
                    | FileAction::Recover { .. }
                    | FileAction::Quit
            ),
            _ => false,
        }
    }

    pub(super) fn perform_leaving(&mut self, ctx: &Context, action: Action) -> bool {
        match action {
            Action::Change { work, said } => return self.change(work, said),
            Action::Undo | Action::Redo => {
                return self.step_back(ctx, matches!(action, Action::Undo));
            }
            Action::Lend(long) => self.lend(ctx, long),
            Action::Show(route) => self.show(ctx, route),
            Action::Travel { forward } => return self.travel(ctx, forward),
            Action::Palette => self.palette = Some(Palette::default()),
            Action::Ask(dialog) => self.dialog = Some(dialog),
            Action::Issue(paper) => self.issue(ctx, paper),
            Action::Find => ctx.memory_mut(|memory| memory.request_focus(search_id())),
            Action::Say(toast) => self.toasts.add(toast),
            Action::Program(set) => self.set_program(set),
            Action::File(file) => self.perform_file(ctx, file),
            Action::New | Action::Save | Action::Print => return self.hook(ctx, &action),
        }
        true
    }

    /// A hook of the tab that is shown; what it pushes is done at once.
    fn hook(&mut self, ctx: &Context, action: &Action) -> bool {
        let around = around(&self.tr, &self.program, self.clock);
        let Some(desk) = &mut self.desk else {
            return false;
        };
        let mut pushed = Actions::default();
        match action {
            Action::New if desk.office.read_only().is_some() => {
                self.fail(&ops::Error::Store(ops::StoreError::ReadOnly));
                return false;
            }
            Action::New => desk.add(around, &mut pushed),
            Action::Print => desk.print(around, &mut pushed),
            _ if desk.has_nothing_new() => {
                self.toasts
                    .add(Toast::new(Mark::Accent, self.tr.nothing_to_save()));
                return true;
            }
            _ => {
                if !desk.save(around, &mut pushed) {
                    return false;
                }
            }
        }
        pushed
            .take()
            .into_iter()
            .all(|it| self.perform_leaving(ctx, it))
    }

    fn change(&mut self, work: Work, said: Option<Toast>) -> bool {
        let Some(desk) = &mut self.desk else {
            return false;
        };
        let before = desk.office.revision();
        let done = work(&mut desk.office);
        if desk.office.revision() != before {
            self.toasts.drop_undo_offers();
        }
        match done {
            Ok(()) => {
                if let Some(toast) = said {
                    self.toasts.add(toast);
                }
                true
            }
            Err(error) => {
                self.fail(&error);
                false
            }
        }
    }

    /// An undo, or a redo, of so much that it takes seconds.
    fn long_step_back(&self, op: Op, undo: bool, steps: u32) -> LongWork {
        let what = ops_texts::op(&self.tr, op);
        let (title, said) = if undo {
            (
                self.tr.undo_what(what.as_str()),
                self.tr.undone(what.as_str()),
            )
        } else {
            (
                self.tr.redo_what(what.as_str()),
                self.tr.redone(what.as_str()),
            )
        };
        let work = move |office: &mut Office, counter: &Counter| {
            let mut progress = |done| counter.tell(done);
            if undo {
                office.undo_telling(&mut progress)?;
            } else {
                office.redo_telling(&mut progress)?;
            }
            Ok(Some(Toast::new(Mark::Accent, said)))
        };
        LongWork {
            title,
            steps: steps.into(),
            work: Box::new(work),
        }
    }

    fn step_back(&mut self, ctx: &Context, undo: bool) -> bool {
        /// So many changes take more than a moment.
        const LONG: u32 = 3_000;

        let Some(desk) = &mut self.desk else {
            return false;
        };
        if let Some(said) = step_of_card(&self.tr, desk, undo) {
            self.toasts.add(said);
            return true;
        }
        let office = &mut desk.office;
        let op = if undo {
            office.undo_op()
        } else {
            office.redo_op()
        };
        let Some(op) = op else {
            return false;
        };
        let size = if undo {
            office.undo_size()
        } else {
            office.redo_size()
        };
        if let Ok(steps) = size
            && steps > LONG
        {
            let long = self.long_step_back(op, undo, steps);
            self.lend(ctx, long);
            return true;
        }
        let done = if undo { office.undo() } else { office.redo() };
        self.toasts.drop_undo_offers();
        let what = ops_texts::op(&self.tr, op);
        match done {
            Ok(()) => {
                let text = if undo {
                    self.tr.undone(what)
                } else {
                    self.tr.redone(what)
                };
                self.toasts.add(Toast::new(Mark::Accent, text));
                true
            }
            Err(error) => {
                self.fail(&error);
                false
            }
        }
    }

    fn show(&mut self, ctx: &Context, route: Route) {
        let Some(desk) = &mut self.desk else {
            return;
        };
        if route != desk.route {
            desk.go(route, walks(ctx));
            leave_card(ctx);
        }
    }

    fn travel(&mut self, ctx: &Context, forward: bool) -> bool {
        let went = self.desk.as_mut().is_some_and(|it| it.travel(forward));
        if went {
            leave_card(ctx);
        }
        went
    }

    fn set_program(&mut self, set: Box<dyn FnOnce(&mut Program)>) {
        set(&mut self.program);
        if self.program.locale != self.tr.locale() {
            self.tr = Tr::new(self.program.locale);
        }
        if let Some(desk) = &mut self.desk {
            desk.office.set_actor(&self.program.actor);
        }
        self.save_program();
    }

    pub(super) fn save_program(&mut self) {
        if let Some(path) = &self.settings_path
            && let Err(error) = self.program.save(path)
        {
            let text = self.tr.settings_not_saved(error.to_string());
            self.toasts.add(Toast::failed(text));
        }
    }

    /// The only place that shows failures: a rule in a toast, all else in a dialog.
    pub(super) fn fail(&mut self, error: &ops::Error) {
        let text = report::sentence(&self.tr, error);
        match error {
            ops::Error::Refused(_) => self.toasts.add(Toast::failed(text)),
            ops::Error::BadRow { .. } | ops::Error::Store(_) => {
                let details = report::details(error);
                let moved = matches!(error, ops::Error::Store(ops::StoreError::Moved));
                let offer = moved.then(|| (self.tr.command_save_copy(), FileAction::SaveCopy));
                self.dialog = Some(Dialog::Failure {
                    text,
                    details,
                    offer,
                });
            }
        }
    }
}

/// What is typed and not saved is taken back first: a saved step under it would pull the ground away.
fn step_of_card(tr: &Tr, desk: &mut Desk, undo: bool) -> Option<Toast> {
    let unsaved = desk.has_unsaved();
    let stepped = desk.card().is_some_and(|it| it.step(undo));
    match (stepped, undo) {
        (true, true) => Some(Toast::new(Mark::Accent, tr.undone_typing())),
        (true, false) => Some(Toast::new(Mark::Accent, tr.redone_typing())),
        (false, _) if unsaved => Some(Toast::new(Mark::Attention, tr.undo_save_first())),
        (false, _) => None,
    }
}

/// The focus was in a card that is gone.
fn leave_card(ctx: &Context) {
    if ctx.text_edit_focused() {
        ctx.memory_mut(egui::Memory::stop_text_input);
    }
}

/// Do the keys of a list lead there in this frame?
fn walks(ctx: &Context) -> bool {
    use egui::Key::{ArrowDown, ArrowUp, End, Home, PageDown, PageUp};
    let keys = [ArrowDown, ArrowUp, End, Home, PageDown, PageUp];
    ctx.input(|input| keys.into_iter().any(|it| input.key_pressed(it)))
}
