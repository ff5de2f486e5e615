//! The card of a body: what it is, who sits in it, its terms, by which rules it decides.

use chrono::NaiveDate;
use egui::{Label, RichText, Ui};

use super::composition::{Composition, CompositionState};
use super::seats::Picks;
use crate::domain::Id;
use crate::domain::commissions::{
    Body, BodyCard, BodyKind, BodyRule, BodyTerm, Majority, MajorityBase, QuorumBase, QuorumRule,
    RuleScope, TieRule,
};
use crate::i18n::Tr;
use crate::listings::Mark;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Form, banner, segments};
use crate::ui::{icons, theme};

/// A part of the card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    #[default]
    Members,
    Rules,
    About,
}

/// What the card remembers between frames.
#[derive(Default)]
pub(super) struct BodyPage {
    pub part: Part,
    composition: CompositionState,
}

impl BodyPage {
    /// Goes to the part where something typed can not be saved.
    pub(super) fn go_to_problem(&mut self, draft: &Draft<BodyCard>) {
        let unread = draft.form.unread();
        let of = |prefix: &str| unread.iter().any(|(key, _)| key.starts_with(prefix));
        if of("rules.") || of("terms.") {
            self.part = Part::Rules;
        } else if of("seat.") || of("composition") {
            self.part = Part::Members;
        } else {
            self.part = Part::About;
        }
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        draft: &mut Draft<BodyCard>,
        picks: Picks<'_>,
        sessions: &[NaiveDate],
        actions: &mut Actions,
    ) {
        let tr = cx.tr;
        if !draft.is_fresh() {
            soon_ui(ui, cx, &draft.value, picks);
            oddities_ui(ui, cx, &draft.value, picks, sessions);
        }
        let parts = [
            (Part::Members, tr.bodies_part_members()),
            (Part::Rules, tr.bodies_part_rules()),
            (Part::About, tr.bodies_part_about()),
        ];
        segments(ui, &mut self.part, &parts);
        ui.add_space(4.0);
        let saved = !draft.is_fresh() && !draft.is_changed();
        let Draft { value, form, .. } = draft;
        Form::show(ui, cx, form, true, |form| match self.part {
            Part::Members => {
                let mut composition = Composition {
                    card: value,
                    state: &mut self.composition,
                    picks,
                    saved,
                };
                composition.ui(form, cx, actions);
            }
            Part::Rules => {
                rules_ui(form, cx, value);
                terms_ui(form, tr, value);
            }
            Part::About => {
                body_fields(form, cx, &mut value.body);
                form.section(&tr.bodies_ground());
                form.ground("founded_by", &mut value.body.founded_by, &mut value.acts);
                form.columns(1);
                form.lines("note", &tr.bodies_note(), &mut value.body.note, 2);
            }
        });
    }
}

/// What ends within the days told beforehand.
fn soon_ui(ui: &mut Ui, cx: &Cx<'_>, card: &BodyCard, picks: Picks<'_>) {
    let (tr, today) = (cx.tr, cx.today());
    let seats = card.memberships.iter().filter(|it| it.ends_soon(today));
    let seats = seats.map(|it| (it.until, picks.name_of(it, tr)));
    let terms = card.terms.iter().filter(|it| it.ends_soon(today));
    let terms = terms.map(|it| (it.until, tr.bodies_term_named(it.name.as_str())));
    let mut all: Vec<(Option<NaiveDate>, String)> = terms.chain(seats).collect();
    all.sort_by_key(|it| it.0);
    let all: Vec<String> = all
        .into_iter()
        .map(|(day, what)| tr.bodies_ends_what(what, tr.date_or_empty(day)))
        .collect();
    if !all.is_empty() {
        let text = tr.bodies_soon(all.join("; "));
        banner(ui, Mark::Attention, icons::CLOCK, &text, |_| ());
        ui.add_space(4.0);
    }
}

fn oddities_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    card: &BodyCard,
    picks: Picks<'_>,
    sessions: &[NaiveDate],
) {
    let tr = cx.tr;
    let found = card.oddities(cx.today(), sessions);
    if found.is_empty() {
        return;
    }
    let name = |id| {
        let mut seats = card.memberships.iter();
        let seat = seats.find(|it| it.id == id);
        seat.map(|it| picks.name_of(it, tr)).unwrap_or_default()
    };
    let colour = theme::palette(ui).mark(Mark::Attention).0;
    theme::banner(ui, Mark::Attention).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let title = RichText::new(tr.bodies_oddities(found.len() as u64));
        ui.label(title.text_style(theme::strong()).color(colour));
        for oddity in &found {
            let text = RichText::new(tr.oddity(oddity, name)).color(colour);
            ui.add(Label::new(text).wrap());
        }
    });
    ui.add_space(4.0);
}

fn body_fields(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut Body) {
    let tr = cx.tr;
    form.required()
        .lines("name", &tr.bodies_name(), &mut it.name, 2);
    form.hint(tr.bodies_name_of_hint())
        .lines("name_of", &tr.bodies_name_of(), &mut it.name_of, 2);
    form.columns(3);
    form.text("short_name", &tr.bodies_short_name(), &mut it.short_name);
    form.choice("kind", &tr.bodies_kind(), &mut it.kind, BodyKind::ALL);
    form.text("place", &tr.bodies_place(), &mut it.place);
    form.number("seats", &tr.bodies_seats(), &mut it.seats);
    form.check(&tr.bodies_permanent(), &mut it.permanent);
    form.date("founded_on", &tr.bodies_founded_on(), &mut it.founded_on);
    form.date(
        "dissolved_on",
        &tr.bodies_dissolved_on(),
        &mut it.dissolved_on,
    );
}

fn terms_ui(form: &mut Form<'_, '_>, tr: &Tr, card: &mut BodyCard) {
    let BodyCard {
        body, terms, acts, ..
    } = card;
    let words = [
        &*tr.bodies_terms(),
        &*tr.bodies_terms_none(),
        &*tr.bodies_term_add(),
    ];
    let new = || BodyTerm::new(Id::new(), body.id);
    form.history("terms", words, terms, new, |form, it| {
        form.columns(3);
        form.hint(tr.bodies_term_name_hint())
            .text("name", &tr.bodies_term_name(), &mut it.name);
        form.date("since", &tr.bodies_term_since(), &mut it.since);
        form.date("until", &tr.bodies_term_until(), &mut it.until);
        form.ground("act", &mut it.act, acts);
    });
}

fn rules_ui(form: &mut Form<'_, '_>, cx: &Cx<'_>, card: &mut BodyCard) {
    let tr = cx.tr;
    let id = card.body.id;
    let words = [
        &*tr.bodies_rules(),
        &*tr.bodies_rules_none(),
        &*tr.bodies_rule_add(),
    ];
    let new = || BodyRule::new(Id::new(), id);
    form.history("rules", words, &mut card.rules, new, |form, it| {
        rule_fields(form, cx, it);
    });
}

fn rule_fields(form: &mut Form<'_, '_>, cx: &Cx<'_>, it: &mut BodyRule) {
    let tr = cx.tr;
    form.columns(3);
    form.date("since", &tr.bodies_rule_since(), &mut it.since);
    let scopes = RuleScope::ALL;
    form.choice("applies", &tr.bodies_applies(), &mut it.applies, scopes);
    form.text("paragraph", &tr.bodies_paragraph(), &mut it.paragraph);
    form.number(
        "protocol_days",
        &tr.bodies_protocol_days(),
        &mut it.protocol_days,
    );
    form.choice(
        "quorum",
        &tr.bodies_quorum(),
        &mut it.quorum,
        QuorumRule::ALL,
    );
    if it.quorum == QuorumRule::Number {
        form.required();
        form.number(
            "quorum_number",
            &tr.bodies_quorum_number(),
            &mut it.quorum_number,
        );
    }
    form.choice(
        "quorum_of",
        &tr.bodies_quorum_of(),
        &mut it.quorum_of,
        QuorumBase::ALL,
    );
    if it.quorum_of == QuorumBase::Listed {
        form.required();
        form.number("listed", &tr.bodies_listed(), &mut it.listed);
    }
    form.choice(
        "majority",
        &tr.bodies_majority(),
        &mut it.majority,
        Majority::ALL,
    );
    form.choice(
        "majority_of",
        &tr.bodies_majority_of(),
        &mut it.majority_of,
        MajorityBase::ALL,
    );
    form.choice("tie", &tr.bodies_tie(), &mut it.tie, TieRule::ALL);
    form.check(&tr.bodies_abstention(), &mut it.abstention);
    form.check(&tr.bodies_absentee(), &mut it.absentee);
}
