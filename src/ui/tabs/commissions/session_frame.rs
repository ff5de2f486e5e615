//! The head of the page of a session: its name, how far it has come, and why.

use egui::Ui;

use super::session::is_editable;
use crate::domain::session_card::SessionCard;
use crate::domain::sessions::{Session, SessionStatus};
use crate::domain::sitting::Board;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};
use crate::ui::draft::Draft;
use crate::ui::route::Route;
use crate::ui::widgets::{CardFrame, note};

pub(super) fn card_frame(tr: &Tr, draft: &Draft<SessionCard>, board: &Board) -> CardFrame {
    let session = &draft.value.session;
    let number = session
        .number
        .map(|it| format!(" {}", tr.minutes_number(it)));
    let number = number.unwrap_or_default();
    let title = match session.held_on {
        Some(date) => tr.sessions_name(number, tr.date(date)),
        None => tr.sessions_new(),
    };
    let body = board.body.called();
    let status = upper_first(&session.status.label(tr));
    CardFrame::new(title)
        .of(draft)
        .subtitle(format!("{body} · {status}"))
        .history(Route::history("session", &session.id))
        .editable(is_editable(session))
}

pub(super) fn reason_ui(ui: &mut Ui, tr: &Tr, session: &Session) {
    if !session.status_reason.is_empty() {
        let reason = session.status_reason.as_str();
        let dropped = matches!(
            session.status,
            SessionStatus::Moved | SessionStatus::Cancelled
        );
        note(
            ui,
            &if dropped {
                tr.sessions_because_kept(reason)
            } else {
                tr.sessions_reason_kept(reason)
            },
        );
    }
    if session.status == SessionStatus::Signed {
        note(ui, &tr.session_is_signed());
    }
}
