//! A contest through the office: entered, marked, decided, awarded, printed, taken back.

use veche::documents::contest_results::title_of;
use veche::domain::Id;
use veche::domain::award_batch::AwardBatch;
use veche::domain::awards::{AwardKind, OutsideContest};
use veche::domain::commissions::Role;
use veche::domain::contest_card::{CardRefusal, ContestCard};
use veche::domain::contests::{Contest, ContestStatus, Criterion, Juror, Nomination};
use veche::domain::entries::{Entry, Prize};
use veche::domain::people::{Person, PersonCard};
use veche::domain::ranking::{Place, TieDecision};
use veche::domain::scoring::{Cell, MarkRefusal};
use veche::domain::town::Act;
use veche::i18n::{Locale, Tr};
use veche::ops::{ContestRefusal, Error, Office, Op, Refusal};
use veche::papers::Paper;
use veche::report;

use crate::harness::office;

fn person(office: &mut Office, surname: &str, given_name: &str, patronymic: &str) -> Id<Person> {
    let mut person = Person::new(Id::new());
    surname.clone_into(&mut person.surname);
    given_name.clone_into(&mut person.given_name);
    patronymic.clone_into(&mut person.patronymic);
    let id = person.id;
    let consents = Vec::new();
    office
        .save_person(&PersonCard { person, consents })
        .unwrap();
    id
}

/// A contest of one nomination, two criteria, two jurors and the entrants named.
pub(crate) fn contest(office: &mut Office, entrants: &[&str]) -> ContestCard {
    let mut card = ContestCard::new(Id::new(), 2020);
    let id = card.contest.id;
    "Ежегодный конкурс среди членов ТОС".clone_into(&mut card.contest.name);
    "ежегодного конкурса среди членов ТОС".clone_into(&mut card.contest.name_of);
    "Администрация города".clone_into(&mut card.contest.organizer);
    card.contest.edition = Some(11);
    let mut act = Act::new(Id::new());
    "постановление".clone_into(&mut act.kind);
    "215".clone_into(&mut act.number);
    card.contest.regulation = Some(act.id);
    card.acts.push(act);
    let mut nomination = Nomination::new(Id::new(), id);
    "Лучший двор".clone_into(&mut nomination.name);
    for name in ["Вовлечённость", "Результат"] {
        let mut criterion = Criterion::new(Id::new(), id);
        name.clone_into(&mut criterion.name);
        card.criteria.push(criterion);
    }
    let chair = person(office, "Орлова", "Нина", "Сергеевна");
    let member = person(office, "Быков", "Пётр", "Ильич");
    for (person, role) in [(chair, Role::Chair), (member, Role::Member)] {
        let mut juror = Juror::new(Id::new(), id, person);
        juror.role = role;
        card.jurors.push(juror);
    }
    for (at, entrant) in entrants.iter().enumerate() {
        let mut entry = Entry::new(Id::new(), nomination.id);
        entry.number = (at + 1).to_string();
        (*entrant).clone_into(&mut entry.entrant);
        entry.project = format!("Проект {}", at + 1);
        card.entries.push(entry);
    }
    card.nominations.push(nomination);
    office.save_contest(&card).unwrap();
    office.contest_card(id).unwrap().unwrap()
}

/// Every juror gives an entry this mark by every criterion.
pub(crate) fn mark(office: &mut Office, card: &ContestCard, marks: &[i64]) {
    for juror in &card.jurors {
        let mut sheet = Vec::new();
        for (entry, mark) in card.entries.iter().zip(marks) {
            for criterion in &card.criteria {
                let cell = Cell {
                    entry: entry.id,
                    juror: juror.id,
                    criterion: criterion.id,
                };
                sheet.push((cell, Some(mark * 1000)));
            }
        }
        office.set_marks(card.contest.id, &sheet).unwrap();
    }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> ContestRefusal {
    match result {
        Err(Error::Refused(Refusal::Contest(refusal))) => refusal,
        other => panic!("a rule of contests should say no: {other:?}"),
    }
}

fn stored(office: &Office, id: Id<Contest>) -> ContestCard {
    office.contest_card(id).unwrap().unwrap()
}

#[test]
fn a_contest_is_marked_sheet_by_sheet_decided_and_taken_back() {
    let mut office = office();
    let card = contest(
        &mut office,
        &["ТОС «Берёзка»", "ТОС «Надежда»", "ТОС «Ветеран»"],
    );
    let id = card.contest.id;
    mark(&mut office, &card, &[3, 5, 4]);
    assert_eq!(stored(&office, id).contest.status, ContestStatus::Scoring);
    let row = &office.contest_rows().unwrap()[0];
    assert_eq!(
        (row.nominations, row.entries, row.jurors, row.marks),
        (1, 3, 2, 12)
    );

    let day = "2020-12-08".parse().ok();
    office.decide_contest(id, day, " 3 ").unwrap();
    let decided = stored(&office, id);
    let places: Vec<_> = decided
        .entries
        .iter()
        .map(|it| (it.place, it.prize))
        .collect();
    assert_eq!(
        places,
        [
            (Some(3), Prize::PrizeWinner),
            (Some(1), Prize::Winner),
            (Some(2), Prize::PrizeWinner)
        ]
    );
    assert_eq!(decided.contest.decided_on, day);
    assert_eq!(decided.contest.protocol_number, "3");

    let closed = ContestRefusal::Card(CardRefusal::Closed(ContestStatus::Decided));
    assert_eq!(refusal(office.save_contest(&decided)), closed);
    assert_eq!(refusal(office.set_marks(id, &[])), closed);

    assert_eq!(office.undo_op(), Some(Op::DecideContest));
    office.undo().unwrap();
    assert_eq!(stored(&office, id).contest.status, ContestStatus::Scoring);
    office.redo().unwrap();
    assert_eq!(stored(&office, id), decided);

    office.reopen_contest(id).unwrap();
    let open = stored(&office, id);
    assert!(
        open.entries
            .iter()
            .all(|it| it.place.is_none() && it.prize == Prize::None)
    );
    assert_eq!(
        refusal(office.reopen_contest(id)),
        ContestRefusal::NotClosed
    );
}

#[test]
fn deciding_names_the_marks_that_are_missing() {
    let mut office = office();
    let card = contest(&mut office, &["ТОС «Берёзка»", "ТОС «Надежда»"]);
    mark(&mut office, &card, &[3]);
    let refused = office
        .decide_contest(card.contest.id, None, "")
        .unwrap_err();
    let sentence = report::sentence(&Tr::new(Locale::Ru), &refused);
    assert_eq!(
        sentence,
        "Итоги не подведены. Не хватает 4\u{a0}оценок: \
         Орлова\u{a0}Н.\u{a0}С.: заявка «ТОС «Надежда»», критерий «Вовлечённость»; \
         Орлова\u{a0}Н.\u{a0}С.: заявка «ТОС «Надежда»», критерий «Результат»; \
         Быков\u{a0}П.\u{a0}И.: заявка «ТОС «Надежда»», критерий «Вовлечённость»; и ещё 1. \
         Внесите оценки или отметьте, что член жюри не оценивает заявку."
    );
}

#[test]
fn a_recused_juror_is_not_waited_for_and_can_not_mark() {
    let mut office = office();
    let card = contest(&mut office, &["ТОС «Берёзка»"]);
    let id = card.contest.id;
    mark(&mut office, &card, &[4]);
    let (entry, juror) = (card.entries[0].id, card.jurors[1].id);
    office
        .recuse_juror(id, entry, juror, "член совета этого ТОС")
        .unwrap();
    let dossier = office.contest_dossier(id).unwrap().unwrap();
    assert_eq!(
        dossier.marks.len(),
        2,
        "marks of the recused are taken away"
    );
    assert_eq!(dossier.results()[0].entries[0].scored.total(), Some(8000));
    let cell = Cell {
        entry,
        juror,
        criterion: card.criteria[0].id,
    };
    let marks = [(cell, Some(5000))];
    assert_eq!(
        refusal(office.set_marks(id, &marks)),
        ContestRefusal::Recused
    );
    office.admit_juror(id, entry, juror).unwrap();
    office.set_marks(id, &marks).unwrap();
    assert_eq!(
        office.contest_dossier(id).unwrap().unwrap().results()[0].entries[0]
            .missing()
            .len(),
        1
    );
}

#[test]
fn a_mark_out_of_range_is_refused_and_the_whole_sheet_with_it() {
    let mut office = office();
    let card = contest(&mut office, &["ТОС «Берёзка»"]);
    let cell = |at: usize| Cell {
        entry: card.entries[0].id,
        juror: card.jurors[0].id,
        criterion: card.criteria[at].id,
    };
    let sheet = [(cell(0), Some(4000)), (cell(1), Some(6000))];
    let refused = office.set_marks(card.contest.id, &sheet);
    assert_eq!(
        refusal(refused),
        ContestRefusal::Mark {
            criterion: "Результат".to_owned(),
            refusal: MarkRefusal::OutOfRange { min: 0, max: 5000 }
        }
    );
    assert_eq!(office.contest_rows().unwrap()[0].marks, 0);
    office
        .set_marks(card.contest.id, &[(cell(0), Some(4000))])
        .unwrap();
    office
        .set_marks(card.contest.id, &[(cell(0), None)])
        .unwrap();
    assert_eq!(office.contest_rows().unwrap()[0].marks, 0);
}

#[test]
fn a_tie_is_open_until_it_is_noted_who_decided_it_and_how() {
    let mut office = office();
    let card = contest(&mut office, &["ТОС «Берёзка»", "ТОС «Надежда»"]);
    let id = card.contest.id;
    mark(&mut office, &card, &[4, 4]);
    assert_eq!(
        refusal(office.decide_contest(id, None, "")),
        ContestRefusal::Ties(vec![vec![
            "ТОС «Берёзка»".to_owned(),
            "ТОС «Надежда»".to_owned()
        ]])
    );
    let tie = office.contest_dossier(id).unwrap().unwrap().results()[0].ties[0].clone();
    let order = TieDecision::Ordered(vec![card.entries[1].id, card.entries[0].id]);
    assert_eq!(
        refusal(office.settle_tie(id, &tie, &order, "  ")),
        ContestRefusal::NoteNeeded
    );
    office
        .settle_tie(id, &tie, &order, "открытое голосование жюри")
        .unwrap();
    let results = office.contest_dossier(id).unwrap().unwrap().results();
    let first = Place::Taken {
        place: 1,
        shared: false,
    };
    assert_eq!(results[0].entries[0].entry, card.entries[1].id);
    assert_eq!(results[0].entries[0].place, first);
    assert_eq!(
        refusal(office.settle_tie(id, &tie, &order, "ещё раз")),
        ContestRefusal::OtherTie
    );
    office.decide_contest(id, None, "").unwrap();
    let paper = Paper::ContestResults {
        contest: id,
        public: false,
    };
    let text = paper
        .compose(&office, &Tr::new(Locale::Ru))
        .unwrap()
        .to_text();
    assert!(text.contains(
        "Равенство баллов: ТОС «Надежда», ТОС «Берёзка». Решение: открытое голосование жюри."
    ));
    office.reopen_contest(id).unwrap();
    let ids = [card.entries[0].id, card.entries[1].id];
    office.unsettle_tie(id, &ids).unwrap();
    assert_eq!(
        office.contest_dossier(id).unwrap().unwrap().results()[0]
            .ties
            .len(),
        1
    );
}

#[test]
fn criteria_are_locked_while_there_are_marks() {
    let mut office = office();
    let mut card = contest(&mut office, &["ТОС «Берёзка»"]);
    mark(&mut office, &card, &[4]);
    card = stored(&office, card.contest.id);
    card.criteria.pop();
    let locked = ContestRefusal::Card(CardRefusal::CriteriaLocked);
    assert_eq!(refusal(office.save_contest(&card)), locked);
}

#[test]
fn winners_get_their_awards_in_one_go_and_the_contest_is_then_kept() {
    let mut office = office();
    let card = contest(
        &mut office,
        &["ТОС «Берёзка»", "ТОС «Надежда»", "ТОС «Ветеран»"],
    );
    let id = card.contest.id;
    mark(&mut office, &card, &[3, 5, 4]);
    office.decide_contest(id, None, "3").unwrap();
    let mut batch = AwardBatch::new(AwardKind::Certificate);
    "Подарочный сертификат".clone_into(&mut batch.title);
    "20/1".clone_into(&mut batch.first_number);
    batch.amounts = [Some(500_000), Some(300_000), Some(200_000)];
    let dossier = office.contest_dossier(id).unwrap().unwrap();
    let awards = batch.make(&dossier, |_| "за успехи".to_owned());
    office.give_awards(&awards).unwrap();
    let mut rows = office.award_rows().unwrap();
    rows.sort_by(|left, right| left.award.number.cmp(&right.award.number));
    let given: Vec<_> = rows
        .iter()
        .map(|it| {
            (
                it.award.number.as_str(),
                it.recipient.as_str(),
                it.award.amount_kopecks,
            )
        })
        .collect();
    assert_eq!(
        given,
        [
            ("20/1", "ТОС «Надежда»", Some(500_000)),
            ("20/2", "ТОС «Ветеран»", Some(300_000)),
            ("20/3", "ТОС «Берёзка»", Some(200_000)),
        ]
    );
    let dossier = office.contest_dossier(id).unwrap().unwrap();
    assert!(batch.recipients(&dossier).is_empty());
    let removed = office.remove_contest(id);
    assert!(matches!(
        removed,
        Err(Error::Refused(Refusal::InUse { .. }))
    ));
    office.undo().unwrap();
    office.remove_contest(id).unwrap();
    assert!(office.contest_rows().unwrap().is_empty());
    office.undo().unwrap();
    assert_eq!(stored(&office, id).entries.len(), 3);
}

#[test]
fn the_public_paper_names_winners_and_says_nothing_of_marks_or_jurors() {
    let mut office = office();
    let card = contest(&mut office, &["ТОС «Берёзка»", "ТОС «Надежда»"]);
    let id = card.contest.id;
    mark(&mut office, &card, &[3, 5]);
    office
        .decide_contest(id, "2020-12-08".parse().ok(), "3")
        .unwrap();
    let tr = Tr::new(Locale::Ru);
    let text = |public| {
        let paper = Paper::ContestResults {
            contest: id,
            public,
        };
        paper.compose(&office, &tr).unwrap().to_text()
    };
    let public = text(true);
    assert!(public.contains("XI\u{a0}ежегодный конкурс среди членов ТОС проведён в 2020 году. Рассмотрены 2\u{a0}заявки в 1\u{a0}номинации."), "{public}");
    assert!(
        public.contains("Итоги подведены 8\u{a0}декабря 2020\u{a0}г.\n"),
        "{public}"
    );
    assert!(public.contains("Основание: постановление №\u{a0}215."));
    assert!(public.contains("1 | ТОС «Надежда» | Проект 2 | победитель"));
    assert!(public.contains("2 | ТОС «Берёзка» | Проект 1 | призёр"));
    assert!(
        !public.contains("Орлова") && !public.contains("10"),
        "{public}"
    );

    let internal = text(false);
    assert!(internal.contains("подведения итогов XI\u{a0}ежегодного конкурса среди членов ТОС"));
    assert!(
        internal.contains("Орлова\u{a0}Н.\u{a0}С. | 5 | 5"),
        "{internal}"
    );
    assert!(internal.contains("2 | ТОС «Надежда» | 5 | 5 | 10 | 1"));
    assert!(internal.contains("Председатель жюри | Н.\u{a0}С.\u{a0}Орлова"));
    assert!(
        internal.contains("округляется итоговый балл — до 2\u{a0}знаков после запятой"),
        "{internal}"
    );
}

#[test]
fn the_edition_stands_before_the_name_in_roman_numbers() {
    let mut contest = Contest::new(Id::new(), 2020);
    "ТОС года".clone_into(&mut contest.name);
    assert_eq!(title_of(&contest), "ТОС года");
    contest.edition = Some(4);
    assert_eq!(title_of(&contest), "IV\u{a0}ТОС года");
}

#[test]
fn a_contest_of_others_is_kept_changed_and_taken_back() {
    let mut office = office();
    let mut outside = OutsideContest::new(Id::new(), 2020);
    "Лучшая муниципальная практика".clone_into(&mut outside.name);
    office.save_outside_contest(&outside).unwrap();
    "диплом".clone_into(&mut outside.award);
    office.save_outside_contest(&outside).unwrap();
    assert_eq!(office.undo_op(), Some(Op::ChangeOutsideContest));
    assert_eq!(office.outside_rows().unwrap()[0].outside, outside);
    office.undo().unwrap();
    assert_eq!(office.outside_rows().unwrap()[0].outside.award, "");
}
