//! The papers of sessions and bodies: what each says, and that it reads the same in both formats.

use veche::documents::Document;
use veche::domain::Id;
use veche::domain::agenda::{ItemState, Speech, SpeechKind};
use veche::domain::assignments::{Assignment, AssignmentState, Decision};
use veche::domain::commissions::BodyCard;
use veche::domain::polls::{Poll, PollKind};
use veche::domain::session_card::SessionCard;
use veche::domain::sessions::{Guest, Presence};
use veche::i18n::{Locale, Tr};
use veche::ops::Office;
use veche::papers::{Paper, SessionPaper};

use crate::docx::{plain, text_of};
use crate::papers::Reader;
use crate::sessions::{commission, day, office, session};

/// A session with a question in two parts, one taken off, a guest and two assignments.
fn meeting(office: &mut Office) -> (BodyCard, SessionCard) {
    let body = commission(office);
    let mut card = session(office, &body, 9);
    card.session.starts_at = "14:00".into();
    card.session.place = "г. Саяногорск, малый зал".into();
    let mut excused = card
        .attendance
        .iter_mut()
        .filter(|it| it.state == Presence::Absent);
    let excused = excused.next().unwrap();
    excused.state = Presence::Excused;
    excused.reason = "отпуск".into();
    for title in [
        "О форуме ТОС",
        "О месте проведения форума",
        "О разном",
        "О награждении.",
    ] {
        card.add_item(title, None);
    }
    card.items[2].parent = Some(card.items[1].id);
    card.items[3].state = ItemState::Removed;
    card.items[0].minutes = Some(10);
    let mut heard = Speech::new(Id::new(), card.items[0].id);
    heard.person = body.memberships[1].person;
    heard.text = "Доложила о плане".into();
    let mut spoke = Speech::new(Id::new(), card.items[0].id);
    (spoke.kind, spoke.speaker) = (SpeechKind::Spoke, "Житель города".into());
    let mut told = Speech::new(Id::new(), card.items[2].id);
    told.speaker = "Дюма А. Ж., эксперт".into();
    card.speeches = vec![heard, spoke, told];
    for (item, text) in [(1, "Провести форум."), (2, "Провести его в малом зале")]
    {
        let mut decision = Decision::new(Id::new(), card.items[item].id);
        decision.text = text.into();
        card.decisions.push(decision);
    }
    let mut poll = Poll::new(Id::new(), card.items[2].id);
    (poll.kind, poll.votes_for, poll.votes_against) = (PollKind::Open, Some(8), Some(1));
    card.polls.push(poll);
    let mut done = Assignment::new(Id::new(), card.decisions[2].id);
    done.text = "Согласовать зал".into();
    done.person = body.memberships[2].person;
    (done.due_on, done.done_on) = (Some(day("2026-03-10")), Some(day("2026-03-12")));
    done.state = AssignmentState::Done;
    card.assignments.push(done);
    let mut guest = Guest::new(Id::new(), card.session.id);
    (guest.name, guest.post) = ("Дюма А. Ж.".into(), "эксперт".into());
    card.guests.push(guest);
    office.hold_session(&card).unwrap();
    (body, card)
}

fn composed(office: &Office, paper: SessionPaper) -> Document {
    let tr = Tr::new(Locale::Ru);
    let paper = Paper::OfSessions(paper);
    paper.file_name(office, &tr).unwrap();
    paper.compose(office, &tr).unwrap()
}

/// The text of a paper with plain spaces; its pages and its .docx say the same.
fn said(office: &Office, paper: SessionPaper) -> String {
    let paper = composed(office, paper);
    let text = plain(&paper.to_text());
    assert_eq!(text_of(&paper), text, "in a word processor");
    let pages = Reader::of(&paper).text();
    for word in text.split_whitespace().filter(|it| *it != "|") {
        assert!(
            pages.contains(word),
            "{word} on the pages of {}",
            paper.title
        );
    }
    text
}

const BODY: &str = "Комиссия по делам территориального общественного самоуправления";

#[test]
fn an_agenda_says_when_where_what_about_and_who_reports() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    assert_eq!(
        said(&office, SessionPaper::Agenda(card.session.id)),
        format!(
            "{BODY}\nПОВЕСТКА ДНЯ\n\
             заседания комиссии по делам территориального общественного самоуправления\n\
             2 марта 2026 г. | № 1\nНачало в 14:00\nМесто проведения: г. Саяногорск, малый зал\n\
             Вопросы:\n1. О плане работы на 2026 год.\n\
             Докладчик: Петров Б. И., должность 2. Время на вопрос — 10 мин.\n\
             2. О форуме ТОС.\n2.1. О месте проведения форума.\nДокладчик: Дюма А. Ж., эксперт.\n\
             3. О награждении.\nПриглашены: Дюма А. Ж. (эксперт).\nСекретарь | Б. И. Петров"
        )
    );
}

#[test]
fn a_sheet_has_a_line_for_everybody_who_may_come() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    let text = said(&office, SessionPaper::AttendanceSheet(card.session.id));
    for line in [
        "участников заседания комиссии по делам территориального общественного самоуправления",
        "№ п/п | Фамилия, имя, отчество | Должность, организация | Подпись",
        "Члены комиссии",
        "1 | Иванова Анна Петровна | должность 1 |",
        "12 | Новиков Максим Романович | должность 12 |",
        "Приглашённые",
        "13 | Дюма А. Ж. | эксперт |",
        "15 | | |",
        "Членов с правом решающего голоса — 12, для кворума нужно 7.",
        "Секретарь | Б. И. Петров",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}\n{text}");
    }
}

#[test]
fn minutes_number_parts_of_questions_and_points_under_them() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    let tr = Tr::new(Locale::Ru);
    let paper = Paper::Minutes(card.session.id)
        .compose(&office, &tr)
        .unwrap();
    let text = plain(&paper.to_text());
    assert_eq!(text_of(&paper), text);
    let (_, agenda) = text.split_once("ПОВЕСТКА ДНЯ:\n").unwrap();
    assert_eq!(
        agenda,
        "1. О плане работы на 2026 год.\n2. О форуме ТОС.\n2.1. О месте проведения форума.\n\
         3. О награждении.\n1. О плане работы на 2026 год\n\
         СЛУШАЛИ: Петров Б. И. — Доложила о плане.\nВЫСТУПИЛИ: Житель города.\nРЕШИЛИ:\n\
         1.1. Утвердить план работы на 2026 год.\n\
         Ответственный: Отдел по взаимодействию с общественностью, срок: 1 апреля 2026 г.\n\
         Голосовали: единогласно («за» — 9). Решение принято.\n\
         2. О форуме ТОС\n2.1. О месте проведения форума\nСЛУШАЛИ: Дюма А. Ж., эксперт.\nРЕШИЛИ:\n\
         2.1.1. Провести его в малом зале.\n\
         Согласовать зал. Ответственный: Сидорова В. О., срок: 10 марта 2026 г.\n\
         Голосовали: «за» — 8, «против» — 1, «воздержались» — 0. Решение принято.\n\
         РЕШИЛИ по вопросу 2 в целом:\n2.2. Провести форум.\n\
         3. О награждении\nПредседатель | А. П. Иванова\nСекретарь | Б. И. Петров"
    );
}

#[test]
fn a_vote_on_the_whole_of_a_divided_question_says_so() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    for title in ["О форуме ТОС", "О месте проведения форума"] {
        card.add_item(title, None);
    }
    let (whole, part) = (card.items[1].id, card.items[2].id);
    card.items[2].parent = Some(whole);
    let mut decision = Decision::new(Id::new(), part);
    decision.text = "Провести его в малом зале".into();
    card.decisions.push(decision);
    for item in [part, whole] {
        card.make_unanimous(item);
    }
    office.hold_session(&card).unwrap();
    let minutes = Paper::Minutes(card.session.id);
    let tr = Tr::new(Locale::Ru);
    let text = plain(&minutes.compose(&office, &tr).unwrap().to_text());
    let (_, end) = text.split_once("2.1.1. Провести").unwrap();
    assert!(
        end.contains("По вопросу 2 в целом:\nГолосовали: единогласно («за» — 9)"),
        "{end}"
    );
}

#[test]
fn short_minutes_have_no_speeches() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    let text = said(&office, SessionPaper::ShortMinutes(card.session.id));
    assert!(text.contains("(краткая форма)\n2 марта 2026 г. | № 1"));
    assert!(text.contains("1. О плане работы на 2026 год\nРЕШИЛИ:\n1.1."));
    assert!(text.contains("Голосовали: единогласно («за» — 9)."));
    assert!(!text.contains("СЛУШАЛИ") && !text.contains("ВЫСТУПИЛИ"));
}

#[test]
fn an_extract_has_one_question_and_says_whether_the_minutes_are_signed() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    let extract = SessionPaper::Extract(card.items[2].id);
    let text = said(&office, extract.clone());
    assert_eq!(
        text,
        format!(
            "{BODY}\nВЫПИСКА\nиз протокола № 1 от 2 марта 2026 г. заседания комиссии по делам \
             территориального общественного самоуправления\nг. Саяногорск, малый зал\n\
             Протокол ещё не подписан: выписка составлена по его проекту.\n\
             Председательствующий — Иванова А. П.\nСекретарь — Петров Б. И.\n\
             Присутствуют 9 из 12 членов комиссии, для кворума нужно 7. Кворум имеется.\n\
             2.1. О месте проведения форума\nСЛУШАЛИ: Дюма А. Ж., эксперт.\nРЕШИЛИ:\n\
             2.1.1. Провести его в малом зале.\n\
             Согласовать зал. Ответственный: Сидорова В. О., срок: 10 марта 2026 г.\n\
             Голосовали: «за» — 8, «против» — 1, «воздержались» — 0. Решение принято.\n\
             Председатель | А. П. Иванова\nСекретарь | Б. И. Петров\nВерно\n\
             Секретарь ______________________ Б. И. Петров\n2 марта 2026 г."
        )
    );
    let tr = Tr::new(Locale::Ru);
    let name = Paper::OfSessions(extract.clone()).file_name(&office, &tr);
    assert_eq!(
        name.unwrap(),
        "Выписка из протокола № 1 Комиссия по ТОС от 02.03.2026, вопрос 2.1"
    );
    office
        .sign_protocol(card.session.id, day("2026-03-04"))
        .unwrap();
    assert!(!said(&office, extract).contains("не подписан"));
    let mut dossier = office.session_dossier(card.session.id).unwrap();
    dossier.card.session.secretary = None;
    let item = card.items[2].id;
    let blank = veche::documents::item_extract::item_extract(&dossier, item, None, &tr);
    let blank = blank.to_text().replace('\u{a0}', " ");
    let lines = "(должность, подпись, расшифровка подписи)\n«____» ________________ 20____ г.";
    assert!(blank.trim_end().ends_with(lines), "{blank}");
    let removed = said(&office, SessionPaper::Extract(card.items[3].id));
    assert!(removed.contains("О разном\nВопрос снят с рассмотрения."));
}

#[test]
fn papers_of_a_session_that_was_called_off_say_so_and_do_not_pretend() {
    let mut office = office();
    let body = commission(&mut office);
    let mut card = session(&office, &body, 9);
    card.session.starts_at = "14:00".into();
    office.save_session(&card).unwrap();
    let id = card.session.id;
    let papers = [
        SessionPaper::Agenda(id),
        SessionPaper::AttendanceSheet(id),
        SessionPaper::ShortMinutes(id),
        SessionPaper::Extract(card.items[0].id),
        SessionPaper::Assignments(id),
    ];
    let draft = "Проект: заседание ещё не проведено.";
    assert!(said(&office, SessionPaper::ShortMinutes(id)).contains(draft));
    let to = Some(day("2026-03-12"));
    office.move_session(id, to, "ограничительные меры").unwrap();
    for paper in papers {
        let text = said(&office, paper);
        let moved = "ЗАСЕДАНИЕ ПЕРЕНЕСЕНО НА 12 марта 2026 г., 14:00\n";
        assert!(text.contains(moved), "{text}");
        assert!(text.contains("Причина: ограничительные меры."), "{text}");
        for pretended in ["РЕШИЛИ", "Голосовали", "Присутствовали", "Кворум", "Верно"]
        {
            assert!(!text.contains(pretended), "{text}");
        }
    }
    let all = Paper::OfSessions(SessionPaper::All(id));
    let all = all
        .compose(&office, &Tr::new(Locale::Ru))
        .unwrap()
        .to_text();
    assert_eq!(
        all.matches("ЗАСЕДАНИЕ ПЕРЕНЕСЕНО").count(),
        2,
        "cover and agenda"
    );
    assert!(!all.contains("ЛИСТ РЕГИСТРАЦИИ"), "{all}");
    let new = office.session_card(id).unwrap().unwrap().session.moved_to;
    let new = new.unwrap();
    assert!(!said(&office, SessionPaper::Agenda(new)).contains("ПЕРЕНЕСЕНО"));
    office.cancel_session(new, "нет кворума").unwrap();
    let text = said(&office, SessionPaper::Agenda(new));
    assert!(
        text.contains("ЗАСЕДАНИЕ ОТМЕНЕНО\nПричина: нет кворума.\n12 марта 2026 г."),
        "{text}"
    );
}

#[test]
fn assignments_of_a_session_stand_under_their_points_with_what_became_of_them() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    let text = said(&office, SessionPaper::Assignments(card.session.id));
    let (_, rows) = text.split_once("Отметка об исполнении\n").unwrap();
    assert_eq!(
        rows,
        "1.1 | Утвердить план работы на 2026 год. | Отдел по взаимодействию с общественностью | 01.04.2026 |\n\
         2.1.1 | Согласовать зал | Сидорова В. О. | 10.03.2026 | исполнено 12.03.2026, позже срока\n\
         Секретарь | Б. И. Петров"
    );
}

#[test]
fn what_is_on_control_stands_with_the_overdue_first_by_body_or_executor() {
    let mut office = office();
    let (body, card) = meeting(&mut office);
    let mut next = session(&office, &body, 8);
    next.session.held_on = Some(day("2026-04-02"));
    next.session.number = Some(2);
    next.assignments[0].due_on = Some(day("2026-06-01"));
    office.hold_session(&next).unwrap();
    let control = |by_executor, on: &str| SessionPaper::Control {
        body: None,
        by_executor,
        on: day(on),
    };
    let executor = "Отдел по взаимодействию с общественностью";
    assert_eq!(
        said(&office, control(false, "2026-04-03")),
        format!(
            "ПОРУЧЕНИЯ НА КОНТРОЛЕ\nпо состоянию на 3 апреля 2026 г.\n\
             Всего на контроле — 2, из них просрочено — 1.\nПросроченные\n\
             № п/п | Поручение | Исполнитель | Срок | Протокол | Просрочено\nКомиссия по ТОС\n\
             1 | Утвердить план работы на 2026 год. | {executor} | 01.04.2026 | № 1 от 02.03.2026 | на 2 дня\n\
             Срок не наступил или не указан\n\
             № п/п | Поручение | Исполнитель | Срок | Протокол | Отметка\nКомиссия по ТОС\n\
             1 | Утвердить план работы на 2026 год. | {executor} | 01.06.2026 | № 2 от 02.04.2026 |"
        )
    );
    let text = said(&office, control(true, "2026-03-20"));
    assert!(text.contains("Всего на контроле — 2, просроченных нет."));
    assert!(text.contains(&format!("Отметка\n{executor}\n1 | Утвердить")));
    assert!(text.contains("Комиссия по ТОС № 1 от 02.03.2026"));
    let of_body = SessionPaper::Control {
        body: Some(body.body.id),
        by_executor: false,
        on: day("2026-03-20"),
    };
    assert!(said(&office, of_body).starts_with(BODY));
    assert_eq!(card.session.number, Some(1));
}

#[test]
fn attendance_counts_only_sessions_of_each_ones_term() {
    let mut office = office();
    let (mut body, _) = meeting(&mut office);
    // The last one came in April.
    body.memberships[11].since = Some(day("2026-04-01"));
    office.save_body(&body).unwrap();
    let mut next = session(&office, &body, 12);
    next.session.held_on = Some(day("2026-04-02"));
    next.session.number = Some(2);
    office.hold_session(&next).unwrap();
    let text = said(
        &office,
        SessionPaper::Attendance {
            body: body.body.id,
            from: day("2026-01-01"),
            to: day("2026-12-31"),
        },
    );
    for line in [
        "за период с 1 января 2026 г. по 31 декабря 2026 г.",
        "1 | Иванова А. П. (должность 1) | | 2 | 2 | 0 | 0 | 100 %",
        "10 | Соколов К. А. (должность 10) | | 2 | 1 | 1 | 0 | 50 %",
        "11 | Морозова Л. Ф. (должность 11) | | 2 | 1 | 0 | 1 | 50 %",
        "12 | Новиков М. Р. (должность 12) | с 01.04.2026 | 1 | 1 | 0 | 0 | 100 %",
        "| Всего | | 23 | 21 | 1 | 1 | 91 %",
        "Проведено заседаний — 2: № 1 от 02.03.2026, № 2 от 02.04.2026.",
    ] {
        assert!(text.lines().any(|it| it == line), "{line}\n{text}");
    }
    let empty = SessionPaper::Attendance {
        body: body.body.id,
        from: day("2025-01-01"),
        to: day("2025-12-31"),
    };
    assert!(said(&office, empty).ends_with("Проведённых заседаний за этот период нет."));
}

#[test]
fn all_papers_of_a_session_are_one_file_with_contents_and_bookmarks() {
    let mut office = office();
    let (_, card) = meeting(&mut office);
    let paper = composed(&office, SessionPaper::All(card.session.id));
    let reader = Reader::of(&paper);
    let bookmarks = reader.bookmarks();
    let first: Vec<&str> = bookmarks
        .iter()
        .map(|it| it.0.as_str())
        .filter(|it| !it.starts_with("- "))
        .collect();
    let titles = [
        "ПОВЕСТКА ДНЯ",
        "ЛИСТ РЕГИСТРАЦИИ",
        "ПРОТОКОЛ",
        "ПЕРЕЧЕНЬ ПОРУЧЕНИЙ",
        "ВЫПИСКА ПО ВОПРОСУ 1",
        "ВЫПИСКА ПО ВОПРОСУ 2",
        "ВЫПИСКА ПО ВОПРОСУ 2.1",
    ];
    assert_eq!(first, titles);
    let contents = reader.page(2);
    for title in titles {
        assert!(contents.contains(title), "{title}");
    }
    assert!(
        bookmarks
            .iter()
            .any(|it| it.0 == "- 2.1. О месте проведения форума")
    );
    let planned = session(&office, &commission_of(&office), 0);
    office.save_session(&planned).unwrap();
    let paper = composed(&office, SessionPaper::All(planned.session.id));
    let bookmarks = Reader::of(&paper).bookmarks();
    let papers = bookmarks.iter().filter(|it| !it.0.starts_with("- "));
    assert_eq!(papers.count(), 2, "a planned one has no minutes");
}

fn commission_of(office: &Office) -> BodyCard {
    let row = office.body_rows(day("2026-03-02")).unwrap().remove(0);
    office.body_card(row.id).unwrap().unwrap()
}

#[test]
fn the_longest_name_met_fits_every_paper() {
    let mut office = office();
    let (mut body, card) = meeting(&mut office);
    let name = "Комиссия по рассмотрению вопросов территориального общественного самоуправления ";
    let name: String = name.chars().cycle().take(216).collect();
    body.body.name.clone_from(&name);
    body.body.name_of = name;
    body.body.short_name.clear();
    office.save_body(&body).unwrap();
    let id = card.session.id;
    let tr = Tr::new(Locale::Ru);
    for paper in [
        SessionPaper::Agenda(id),
        SessionPaper::AttendanceSheet(id),
        SessionPaper::Extract(card.items[0].id),
        SessionPaper::Control {
            body: None,
            by_executor: true,
            on: day("2026-05-01"),
        },
    ] {
        said(&office, paper.clone());
        let name = Paper::OfSessions(paper).file_name(&office, &tr).unwrap();
        assert!(name.len() <= 250, "{name}");
    }
    if let Some(dir) = std::env::var_os("VECHE_DOCX") {
        let paper = composed(&office, SessionPaper::All(id));
        let dir = std::path::Path::new(&dir);
        std::fs::write(dir.join("long.pdf"), crate::papers::rendered(&paper)).unwrap();
        std::fs::write(dir.join("long.docx"), crate::docx::rendered(&paper)).unwrap();
    }
}
