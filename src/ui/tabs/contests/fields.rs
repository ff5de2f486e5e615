//! The fields of a contest: basics, rules, nominations, criteria, jury.

use crate::domain::Id;
use crate::domain::commissions::{Body, Membership, Role};
use crate::domain::contest_card::ContestCard;
use crate::domain::contests::{
    Contest, ContestStatus, Criterion, Juror, Nomination, Ranking, Rounding,
};
use crate::domain::people::Person;
use crate::domain::scoring::COUNTED;
use crate::i18n::Tr;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::icons;
use crate::ui::widgets::{Choices, Form, icon_text_button, note};

/// What a contest can be while it is not decided.
const OPEN: &[ContestStatus] = &[
    ContestStatus::Draft,
    ContestStatus::Entries,
    ContestStatus::Scoring,
    ContestStatus::Cancelled,
];

pub(super) fn main(form: &mut Form<'_, '_>, tr: &Tr, card: &mut ContestCard) {
    let it = &mut card.contest;
    form.required()
        .lines("main.name", &tr.contest_name(), &mut it.name, 1);
    form.hint(tr.contest_name_of_hint()).lines(
        "main.name_of",
        &tr.contest_name_of(),
        &mut it.name_of,
        1,
    );
    form.columns(4);
    form.number("main.year", &tr.contests_year(), &mut it.year);
    form.number("main.edition", &tr.contests_edition(), &mut it.edition);
    form.date("main.opens_on", &tr.contest_opens_on(), &mut it.opens_on);
    form.date("main.closes_on", &tr.contest_closes_on(), &mut it.closes_on);
    form.columns(2);
    form.text("main.organizer", &tr.contest_organizer(), &mut it.organizer);
    if it.status == ContestStatus::Decided {
        let all = &[ContestStatus::Decided];
        form.choice("main.status", &tr.contest_status(), &mut it.status, all);
    } else {
        form.choice("main.status", &tr.contest_status(), &mut it.status, OPEN);
    }
    if it.status == ContestStatus::Cancelled {
        let label = tr.contest_status_reason();
        form.text("main.reason", &label, &mut it.status_reason);
    }
    form.section(&tr.contest_act());
    form.ground("main.regulation", &mut it.regulation, &mut card.acts);
    rules(form, tr, it);
    form.columns(1);
    form.lines("main.note", &tr.contest_note(), &mut it.note, 2);
}

fn rules(form: &mut Form<'_, '_>, tr: &Tr, it: &mut Contest) {
    form.section(&tr.contest_rules());
    form.columns(3);
    let label = tr.contest_aggregation();
    if it.is_counted() {
        form.choice("main.aggregation", &label, &mut it.aggregation, COUNTED);
    } else {
        // A rule that came from elsewhere is shown as it is, until another one is chosen.
        let mut all = vec![it.aggregation];
        all.extend(COUNTED);
        form.choice("main.aggregation", &label, &mut it.aggregation, &all);
    }
    let label = tr.contest_rounding();
    form.choice("main.rounding", &label, &mut it.rounding, Rounding::ALL);
    let digits: Vec<(u32, String)> = (0..=3).map(|it| (it, it.to_string())).collect();
    let mut chosen = Some(it.digits);
    form.choice_of("main.digits", &tr.contest_digits(), &mut chosen, &digits);
    it.digits = chosen.unwrap_or(it.digits);
    let label = tr.contest_ranking();
    form.choice("main.ranking", &label, &mut it.ranking, Ranking::ALL);
    form.number("main.places", &tr.contest_places(), &mut it.places);
    let label = tr.contest_pass_mark();
    form.thousandths("main.pass_mark", &label, &mut it.pass_mark);
    let label = tr.contest_paragraph();
    form.text("main.paragraph", &label, &mut it.paragraph);
}

pub(super) fn nominations(form: &mut Form<'_, '_>, tr: &Tr, card: &mut ContestCard) {
    let contest = card.contest.id;
    form.rows(
        "nominations",
        "",
        &tr.contest_nomination_add(),
        &mut card.nominations,
        || Nomination::new(Id::new(), contest),
        |form, it| {
            form.columns(3);
            form.required()
                .text("name", &tr.contest_nomination_name(), &mut it.name);
            form.text(
                "category",
                &tr.contest_nomination_category(),
                &mut it.category,
            );
            form.number("least", &tr.contest_nomination_least(), &mut it.min_entries);
            form.columns(1);
            form.hint(tr.contest_nomination_full()).lines(
                "full",
                &tr.contest_nomination_full(),
                &mut it.full_name,
                1,
            );
            form.columns(2);
            form.check(&tr.contest_nomination_void(), &mut it.void);
            if it.void {
                form.hint(tr.contest_nomination_why_void()).text(
                    "why",
                    &tr.contest_nomination_why_void(),
                    &mut it.void_reason,
                );
            }
        },
    );
}

pub(super) fn criteria(form: &mut Form<'_, '_>, tr: &Tr, card: &mut ContestCard, locked: bool) {
    if locked {
        let text = tr.contest_criteria_locked();
        form.ui(|ui| note(ui, &text));
    }
    let contest = card.contest.id;
    let nominations: Vec<_> = card
        .nominations
        .iter()
        .map(|it| (it.id, it.name.clone()))
        .collect();
    form.rows(
        "criteria",
        "",
        &tr.contest_criterion_add(),
        &mut card.criteria,
        || Criterion::new(Id::new(), contest),
        |form, it| {
            form.columns(3);
            form.required()
                .text("name", &tr.contest_criterion_name(), &mut it.name);
            form.text("meaning", &tr.contest_criterion_meaning(), &mut it.meaning);
            form.choice_of(
                "nomination",
                &tr.contest_criterion_nomination(),
                &mut it.nomination,
                &nominations,
            );
            form.columns(4);
            let scale = [
                ("min", tr.contest_criterion_min(), &mut it.min_mark),
                ("max", tr.contest_criterion_max(), &mut it.max_mark),
                ("step", tr.contest_criterion_step(), &mut it.step),
                ("weight", tr.contest_criterion_weight(), &mut it.weight),
            ];
            for (key, label, value) in scale {
                form.hint(label.as_str()).thousandths(key, &label, value);
            }
        },
    );
}

pub(super) fn jury(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    card: &mut ContestCard,
    people: &Choices<Person>,
    bodies: &Choices<Body>,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let contest = card.contest.id;
    form.columns(2);
    let label = tr.contest_jury_body();
    form.pick("jury.body", &label, &mut card.contest.jury, bodies);
    if let Some(body) = card.contest.jury
        && form.is_editable()
    {
        let label = tr.contest_jury_take();
        let taken = form.ui(|ui| icon_text_button(ui, icons::USERS, &label).clicked());
        if taken {
            take_members(cx, card, body);
        }
    }
    form.rows(
        "jury.jurors",
        "",
        &tr.contest_juror_add(),
        &mut card.jurors,
        || Juror::new(Id::new(), contest, Id::new()),
        |form, it| {
            form.columns(2);
            let label = tr.contest_juror_person();
            form.required()
                .pick_person("person", &label, &mut it.person, people, actions);
            form.choice("role", &tr.contest_juror_role(), &mut it.role, Role::ALL);
        },
    );
}

/// Adds those who sit in the body today and are not in the jury yet.
fn take_members(cx: &Cx<'_>, card: &mut ContestCard, body: Id<Body>) {
    let Ok(members) = cx.office.all::<Membership>() else {
        return;
    };
    let today = cx.today();
    let sits = |it: &&Membership| {
        it.body == body
            && it.voting
            && it.since.is_none_or(|since| since <= today)
            && it.until.is_none_or(|until| until > today)
    };
    let mut members: Vec<&Membership> = members.iter().filter(sits).collect();
    members.sort_by_key(|it| it.position);
    for member in members {
        let Some(person) = member.person else {
            continue;
        };
        if card.jurors.iter().all(|it| it.person != person) {
            let mut juror = Juror::new(Id::new(), card.contest.id, person);
            juror.role = member.role;
            card.jurors.push(juror);
        }
    }
}
