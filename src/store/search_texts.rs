//! Of each kind of record: the texts it is found by, and what is shown of it.

use crate::domain::search::FoundKind;

pub(super) struct Source {
    pub kind: FoundKind,
    /// `at`, `id` and `searched` of the rows after the row `?1`, at most `?2` of them.
    pub texts: &'static str,
    /// `opens`, `title` and `place` of the record `?1`.
    pub shown: &'static str,
}

macro_rules! source {
    ($kind:ident, $table:literal, $searched:literal, $joins:literal, $opens:literal, $title:literal, $place:literal) => {
        Source {
            kind: FoundKind::$kind,
            texts: concat!(
                "SELECT ",
                $table,
                ".rowid AS at, ",
                $table,
                ".id AS id, concat_ws(' ', ",
                $searched,
                ") AS searched FROM ",
                $table,
                " ",
                $joins,
                " WHERE ",
                $table,
                ".rowid > ?1 ORDER BY ",
                $table,
                ".rowid LIMIT ?2"
            ),
            shown: concat!(
                "SELECT ",
                $opens,
                " AS opens, ",
                $title,
                " AS title, concat_ws(' · ', ",
                $place,
                ") AS place FROM ",
                $table,
                " ",
                $joins,
                " WHERE ",
                $table,
                ".id = ?1"
            ),
        }
    };
}

/// The order is that of [`FoundKind`].
#[rustfmt::skip]
pub(super) const SOURCES: &[Source] = &[
    source!(Tos, "tos",
        "tos.name, tos.short_name, tos.number, territory.name",
        "LEFT JOIN territory ON territory.id = tos.territory",
        "tos.id", "coalesce(nullif(tos.short_name, ''), tos.name)",
        "nullif(tos.number, ''), territory.name"),
    source!(Person, "person",
        "person.surname, person.given_name, person.patronymic, person.post", "",
        "person.id", "concat_ws(' ', surname, nullif(given_name, ''), nullif(patronymic, ''))",
        "nullif(person.post, '')"),
    source!(Organization, "organization",
        "organization.name, organization.short_name, organization.inn", "",
        "organization.id", "organization.name", "nullif(organization.phone, '')"),
    source!(Body, "body",
        "body.name, body.short_name", "",
        "body.id", "body.name", "(SELECT name FROM body_term WHERE body_term.body = body.id ORDER BY since DESC LIMIT 1)"),
    source!(Session, "session",
        "body.name, body.short_name, '№ ' || session.number, strftime('%d.%m.%Y', session.held_on), session.place",
        "JOIN body ON body.id = session.body",
        "session.id", "concat_ws(' ', coalesce(nullif(body.short_name, ''), body.name), '№ ' || session.number)",
        "strftime('%d.%m.%Y', session.held_on)"),
    source!(Contest, "contest",
        "contest.name, contest.year", "",
        "contest.id", "contest.name", "contest.year"),
    source!(Event, "event",
        "event.name, event.place, event.year, strftime('%d.%m.%Y', event.starts_on)", "",
        "event.id", "event.name", "coalesce(strftime('%d.%m.%Y', event.starts_on), event.year), nullif(event.place, '')"),
    source!(Agreement, "agreement",
        "agreement.title, agreement.number, agreement.subject", "",
        "agreement.id", "agreement.title",
        "'№ ' || nullif(agreement.number, ''), strftime('%d.%m.%Y', agreement.signed_on)"),
    source!(Plan, "plan",
        "plan.title, plan.year", "",
        "plan.id", "plan.title", "plan.year"),
    source!(AgendaItem, "agenda_item",
        "agenda_item.title",
        "JOIN session ON session.id = agenda_item.session JOIN body ON body.id = session.body",
        "session.id", "agenda_item.title",
        "coalesce(nullif(body.short_name, ''), body.name), strftime('%d.%m.%Y', session.held_on)"),
    source!(Decision, "decision",
        "decision.text",
        "JOIN agenda_item ON agenda_item.id = decision.item JOIN session ON session.id = agenda_item.session JOIN body ON body.id = session.body",
        "session.id", "decision.text",
        "coalesce(nullif(body.short_name, ''), body.name), strftime('%d.%m.%Y', session.held_on)"),
    source!(Assignment, "assignment",
        "coalesce(nullif(assignment.text, ''), decision.text), assignment.executor",
        "JOIN decision ON decision.id = assignment.decision",
        "assignment.id", "coalesce(nullif(assignment.text, ''), decision.text)",
        "strftime('%d.%m.%Y', assignment.due_on)"),
    source!(Nomination, "nomination",
        "nomination.name, nomination.full_name",
        "JOIN contest ON contest.id = nomination.contest",
        "contest.id", "nomination.name", "contest.name, contest.year"),
    source!(Entry, "entry",
        "entry.project, entry.entrant, entry.number, tos.name, tos.short_name, organization.name, person.surname",
        "JOIN nomination ON nomination.id = entry.nomination JOIN contest ON contest.id = nomination.contest
         LEFT JOIN tos ON tos.id = entry.tos LEFT JOIN organization ON organization.id = entry.organization
         LEFT JOIN person ON person.id = entry.person",
        "contest.id",
        "coalesce(nullif(entry.project, ''), nullif(entry.entrant, ''), tos.name, organization.name, person.surname, entry.number)",
        "coalesce(nullif(tos.short_name, ''), tos.name, organization.name, person.surname, nullif(entry.entrant, '')), nomination.name, contest.year"),
    source!(Award, "award",
        "award.title, award.number, award.recipient, award.reason, tos.name, organization.name, person.surname, person.given_name, person.patronymic",
        "LEFT JOIN tos ON tos.id = award.tos LEFT JOIN organization ON organization.id = award.organization
         LEFT JOIN person ON person.id = award.person",
        "award.id", "award.title",
        "coalesce(tos.name, organization.name, person.surname, nullif(award.recipient, '')), strftime('%d.%m.%Y', award.dated_on)"),
    source!(OutsideContest, "outside_contest",
        "outside_contest.name, outside_contest.nomination, outside_contest.participant, outside_contest.year", "",
        "outside_contest.id", "outside_contest.name", "outside_contest.year"),
    source!(PlanItem, "plan_item",
        "plan_item.measure, plan_item.responsible",
        "JOIN plan ON plan.id = plan_item.plan",
        "plan.id", "plan_item.measure", "plan.title"),
    source!(Question, "question",
        "question.text, question.raised_at, question.answered_by, question.year", "",
        "question.id", "question.text", "nullif(question.raised_at, ''), question.year"),
    source!(Territory, "territory",
        "territory.name", "",
        "territory.id", "territory.name", "NULL"),
];
