//! The documents of a record, in its card: added from a file, opened by the system, taken away.

use egui::{RichText, Ui};

use crate::domain::attachments::{Attachment, Owner};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::report;
use crate::ui::actions::{Action, Actions, FileAction};
use crate::ui::cached::Cached;
use crate::ui::cx::Cx;
use crate::ui::dialogs::Question;
use crate::ui::widgets::{bare_icon_button, icon_text_button, link_button, note};
use crate::ui::{icons, theme};

/// The documents of the record whose card is open.
#[derive(Default)]
pub struct Attachments(Cached<Vec<Attachment>, Option<Owner>>);

impl Attachments {
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, owner: Owner, actions: &mut Actions) {
        let tr = cx.tr;
        ui.add_space(theme::GAP);
        ui.label(RichText::new(tr.attachments_title()).text_style(theme::strong()));
        let read = self.0.get_for(cx.office, Some(owner), |office, owner| {
            owner.map_or_else(|| Ok(Vec::new()), |it| office.attachments(it))
        });
        let all = match read {
            Ok(all) => all,
            Err(error) => return drop(note(ui, &report::sentence(tr, error))),
        };
        if all.is_empty() {
            note(ui, &tr.attachments_none());
        }
        let editable = cx.office.read_only().is_none();
        for it in all {
            ui.push_id(it.id, |ui| line_ui(ui, cx, it, editable, actions));
        }
        if editable && icon_text_button(ui, icons::PAPERCLIP, &tr.attachments_add()).clicked() {
            actions.push(Action::File(FileAction::Attach(owner)));
        }
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx<'_>, it: &Attachment, editable: bool, actions: &mut Actions) {
    let tr = cx.tr;
    ui.horizontal_wrapped(|ui| {
        if link_button(ui, &it.name).clicked() {
            open(tr, it, actions);
        }
        let name = tr.attachments_keep(it.name.as_str());
        if bare_icon_button(ui, icons::DOWNLOAD_SIMPLE, &name).clicked() {
            keep(cx, it, actions);
        }
        let name = tr.attachments_remove(it.name.as_str());
        if editable && bare_icon_button(ui, icons::TRASH, &name).clicked() {
            let id = it.id;
            let said = tr.attachments_removed(it.name.as_str());
            actions.change_with_undo(said, move |office| office.detach(id));
        }
    });
    let size = tr.backups_size(tr.number(i64::from(it.bytes.div_ceil(1024))));
    let facts = [size, tr.date_or_empty(it.added_on)];
    let facts: Vec<String> = facts.into_iter().filter(|it| !it.is_empty()).collect();
    note(ui, &facts.join(" · "));
}

/// A copy where the user says: the way out when the system has no program for the document.
fn keep(cx: &Cx<'_>, it: &Attachment, actions: &mut Actions) {
    match cx.office.attached(it.id) {
        Ok((document, bytes)) => actions.issue(document.name, move || Ok(bytes)),
        Err(error) => actions.say(Mark::Bad, report::sentence(cx.tr, &error)),
    }
}

/// What could run something is asked about first.
fn open(tr: &Tr, it: &Attachment, actions: &mut Actions) {
    let open = Action::File(FileAction::OpenAttached(it.id));
    if !it.may_run() {
        return actions.push(open);
    }
    let question = Question {
        title: tr.attachments_may_run(),
        text: tr.attachments_may_run_text(it.name.as_str()),
        yes: tr.attachments_open(),
        danger: true,
    };
    actions.confirm(question, vec![open]);
}
