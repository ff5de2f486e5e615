//! The composition of a body in its card: who sits in it on a day, who is to come, who left.

use chrono::NaiveDate;
use egui::{Align, Layout, RichText, Ui};

use super::seats::{self, Picks};
use crate::domain::Id;
use crate::domain::commissions::{BodyCard, Membership, Role};
use crate::domain::composition::SeatTime;
use crate::i18n::format::upper_first;
use crate::i18n::{Label, Tr};
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::widgets::{Form, badge, bare_icon_button, icon_text_button, link_button, note};
use crate::ui::{icons, theme};

/// What the composition remembers between frames.
#[derive(Default)]
pub(super) struct CompositionState {
    /// The day it is shown for, if another one than today.
    on: Option<NaiveDate>,
    /// The seat whose fields are open.
    open: Option<Id<Membership>>,
    /// Those who left, and those who are to come, are shown too.
    former: bool,
    coming: bool,
}

/// What was asked of a seat.
#[derive(Clone, Copy)]
enum Ask {
    Toggle,
    Up,
    Down,
    End,
    Replace,
    Remove,
}

/// The composition being drawn.
pub(super) struct Composition<'a> {
    pub card: &'a mut BodyCard,
    pub state: &'a mut CompositionState,
    pub picks: Picks<'a>,
    /// Nothing of the card is unsaved.
    pub saved: bool,
}

impl Composition<'_> {
    pub(super) fn ui(&mut self, form: &mut Form<'_, '_>, cx: &Cx<'_>, actions: &mut Actions) {
        let tr = cx.tr;
        form.columns(3);
        let mut on = Some(self.state.on.unwrap_or(cx.today()));
        if form.date("composition", &tr.bodies_on(), &mut on) {
            self.state.on = on.filter(|it| *it != cx.today());
        }
        let on = self.state.on.unwrap_or(cx.today());
        form.ui(|ui| seating_ui(ui, tr, self.card, on));
        let mut asked = self.lines_ui(form, cx, on, SeatTime::Now, actions);
        if form.is_editable() {
            let text = tr.bodies_member_add();
            if form.ui(|ui| icon_text_button(ui, icons::PLUS, &text).clicked()) {
                self.add(form);
            }
        }
        for time in [SeatTime::Coming, SeatTime::Former] {
            if self.fold_ui(form, tr, on, time) {
                asked = asked.or(self.lines_ui(form, cx, on, time, actions));
            }
        }
        if let Some((seat, ask)) = asked {
            self.take(cx, on, seat, ask, actions);
        }
    }

    fn of_time(&self, on: NaiveDate, time: SeatTime) -> Vec<usize> {
        let seats = self.card.memberships.iter().enumerate();
        let of_time = seats.filter(|(_, it)| it.time_on(on) == time);
        of_time.map(|(at, _)| at).collect()
    }

    /// Whether those of a time are shown; nothing is said of them where there are none.
    fn fold_ui(&mut self, form: &mut Form<'_, '_>, tr: &Tr, on: NaiveDate, time: SeatTime) -> bool {
        let count = self.of_time(on, time).len() as u64;
        if count == 0 {
            return false;
        }
        let (shown, text) = match time {
            SeatTime::Former => (&mut self.state.former, tr.bodies_former(count)),
            _ => (&mut self.state.coming, tr.bodies_coming(count)),
        };
        let caret = if *shown {
            icons::CARET_DOWN
        } else {
            icons::CARET_RIGHT
        };
        if form.ui(|ui| icon_text_button(ui, caret, &text).clicked()) {
            *shown = !*shown;
        }
        *shown
    }

    fn lines_ui(
        &mut self,
        form: &mut Form<'_, '_>,
        cx: &Cx<'_>,
        on: NaiveDate,
        time: SeatTime,
        actions: &mut Actions,
    ) -> Option<(Id<Membership>, Ask)> {
        let mut asked = None;
        for (number, at) in (1..).zip(self.of_time(on, time)) {
            let seat = &self.card.memberships[at];
            let (id, open) = (seat.id, self.state.open == Some(seat.id));
            let name = self.picks.name_of(seat, cx.tr);
            let about = self.picks.about(seat, self.card, cx.tr);
            let line = Line {
                number,
                name: &name,
                about: &about,
                editable: form.is_editable(),
                now: time == SeatTime::Now,
            };
            let of_line = form.ui(|ui| line.ui(ui, cx.tr, seat, on, open));
            if open {
                form.child_record(&key(id), &number.to_string(), |form| {
                    seats::fields(form, cx, self.card, at, &self.picks, actions);
                });
                let editable = form.is_editable();
                let of_seat = editable
                    .then(|| form.ui(|ui| seat_buttons_ui(ui, cx.tr, &name)))
                    .flatten();
                asked = asked.or(of_seat.map(|it| (id, it)));
            }
            asked = asked.or(of_line.map(|it| (id, it)));
        }
        asked
    }

    fn add(&mut self, form: &mut Form<'_, '_>) {
        let seat = Membership::new(Id::new(), self.card.body.id);
        self.state.open = Some(seat.id);
        form.focus_child(&key(seat.id));
        self.card.memberships.push(seat);
        self.card.renumber();
    }

    fn take(
        &mut self,
        cx: &Cx<'_>,
        on: NaiveDate,
        id: Id<Membership>,
        ask: Ask,
        actions: &mut Actions,
    ) {
        let Some(at) = self.card.memberships.iter().position(|it| it.id == id) else {
            return;
        };
        let seat = &self.card.memberships[at];
        let name = self.picks.name_of(seat, cx.tr);
        match ask {
            Ask::Toggle => {
                self.state.open = Some(id).filter(|_| self.state.open != Some(id));
            }
            Ask::Up | Ask::Down => self.shift(on, at, matches!(ask, Ask::Up)),
            Ask::End | Ask::Replace if !self.saved => {
                actions.say(Mark::Attention, cx.tr.bodies_save_first());
            }
            Ask::End => seats::ask_end(cx.tr, seat, &name, actions),
            Ask::Replace => seats::ask_replace(cx.tr, seat, &name, actions),
            Ask::Remove => match cx.office.seat_users(id) {
                Ok(users) if users.is_empty() => {
                    self.card.memberships.remove(at);
                    self.card.renumber();
                }
                Ok(users) => seats::ask_end_instead(cx.tr, seat, &name, &users, actions),
                Err(error) => actions.say(Mark::Bad, crate::report::sentence(cx.tr, &error)),
            },
        }
    }

    /// Past the next one of the same time.
    fn shift(&mut self, on: NaiveDate, at: usize, up: bool) {
        let time = self.card.memberships[at].time_on(on);
        let others = self.of_time(on, time);
        let Some(place) = others.iter().position(|it| *it == at) else {
            return;
        };
        let to = if up {
            place.checked_sub(1)
        } else {
            Some(place + 1)
        };
        if let Some(to) = to.and_then(|it| others.get(it)) {
            let seat = self.card.memberships.remove(at);
            self.card.memberships.insert(*to, seat);
            self.card.renumber();
        }
    }
}

/// The key of the fields of a seat.
fn key(seat: Id<Membership>) -> String {
    format!("seat.{seat}")
}

/// «Мест 12, занято 10, вакантно 2», and the term of the day.
fn seating_ui(ui: &mut Ui, tr: &Tr, card: &BodyCard, on: NaiveDate) {
    let seating = card.seating(on);
    let mut text = match (seating.seats, seating.over()) {
        (None, _) => tr.bodies_seating_unlisted(seating.taken),
        (Some(seats), 0) => {
            tr.bodies_seating(seats, seating.taken, seating.vacant().unwrap_or_default())
        }
        (Some(seats), over) => tr.bodies_seating_over(seats, seating.taken, over),
    };
    if seating.voting < seating.taken {
        text += &tr.bodies_seating_voting(seating.voting);
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(text).text_style(theme::strong()));
        if let Some(term) = card.term_on(on).filter(|it| !it.name.trim().is_empty()) {
            badge(ui, Mark::Quiet, &term.name);
        }
    });
}

/// A seat in one line.
struct Line<'a> {
    number: u32,
    name: &'a str,
    about: &'a str,
    editable: bool,
    now: bool,
}

impl Line<'_> {
    fn ui(
        &self,
        ui: &mut Ui,
        tr: &Tr,
        seat: &Membership,
        on: NaiveDate,
        open: bool,
    ) -> Option<Ask> {
        let mut asked = None;
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let mut button = |ui: &mut Ui, icon, name: String, ask| {
                if bare_icon_button(ui, icon, &name).clicked() {
                    asked = Some(ask);
                }
            };
            let (icon, text) = match (open, self.editable) {
                (true, _) => (icons::CARET_UP, tr.bodies_seat_fold(self.name)),
                (false, true) => (icons::PENCIL_SIMPLE, tr.bodies_seat_edit(self.name)),
                (false, false) => (icons::CARET_DOWN, tr.bodies_seat_unfold(self.name)),
            };
            button(ui, icon, text, Ask::Toggle);
            if self.editable && self.now {
                let text = tr.bodies_seat_replace(self.name);
                button(ui, icons::USERS, text, Ask::Replace);
                button(ui, icons::SIGN_OUT, tr.bodies_seat_end(self.name), Ask::End);
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if self.head_ui(ui, tr, seat, on) {
                    asked = Some(Ask::Toggle);
                }
                if !self.about.is_empty() {
                    note(ui, self.about);
                }
            });
        });
        asked
    }

    /// True if the name was clicked.
    fn head_ui(&self, ui: &mut Ui, tr: &Tr, seat: &Membership, on: NaiveDate) -> bool {
        let row = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            ui.spacing_mut().interact_size.y = 26.0;
            let weak = theme::palette(ui).weak;
            ui.label(RichText::new(format!("{}.", self.number)).color(weak));
            let clicked = link_button(ui, self.name).clicked();
            if seat.role != Role::Member {
                badge(ui, Mark::Accent, &upper_first(&seat.role.label(tr)));
            }
            if !seat.voting {
                badge(ui, Mark::Quiet, &tr.bodies_advisory());
            }
            if seat.ends_soon(on) {
                let until = tr.date_or_empty(seat.until);
                badge(ui, Mark::Attention, &tr.bodies_ends_on(until));
            }
            clicked
        };
        ui.horizontal_wrapped(row).inner
    }
}

/// What can be done with an open seat.
fn seat_buttons_ui(ui: &mut Ui, tr: &Tr, name: &str) -> Option<Ask> {
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        for (icon, text, ask) in [
            (icons::ARROW_UP, tr.bodies_seat_up(name), Ask::Up),
            (icons::ARROW_DOWN, tr.bodies_seat_down(name), Ask::Down),
            (icons::TRASH, tr.bodies_seat_remove(name), Ask::Remove),
        ] {
            if bare_icon_button(ui, icon, &text).clicked() {
                asked = Some(ask);
            }
        }
        if icon_text_button(ui, icons::SIGN_OUT, &tr.bodies_end_do()).clicked() {
            asked = Some(Ask::End);
        }
        if icon_text_button(ui, icons::USERS, &tr.bodies_replace_do()).clicked() {
            asked = Some(Ask::Replace);
        }
    });
    ui.add_space(theme::GAP);
    asked
}
