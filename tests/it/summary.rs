//! The yearly summary: every fact of the real page is found in the PDF of the demo town, numbers open
//! their lists, and what the user edited stays and is flagged when the facts change.

use chrono::DateTime;
use veche::documents::summary::{Passage, compose, passages};
use veche::documents::{Document, pdf};
use veche::domain::Id;
use veche::domain::contests::{Contest, ContestStatus};
use veche::domain::events::{Event, EventState};
use veche::domain::summary::{Section, Summary};
use veche::domain::summary_facts::Figure;
use veche::domain::town::Town;
use veche::exchange::dump::parse;
use veche::i18n::{Locale, Tr};
use veche::ops::{Office, Op};
use veche::papers::Paper;
use veche::store::Store;

const DEMO: &str = include_str!("../../assets/demo/sayanogorsk.json");

/// What the page of the real town says, fact by fact, in the words of the page.
const SEED: &[&str] = &[
    "САЯНОГОРСК",
    "Что наиболее значительное удалось сделать в области взаимодействия с общественностью в 2020 году",
    "В 2020 году была продолжена работа по взаимодействию с ТОС муниципального образования г.Саяногорск.",
    "Администрация муниципального образования г.Саяногорск награждена дипломом Министерства национальной \
     и территориальной политики Республики Хакасия за участие в региональном этапе Всероссийского конкурса \
     «Лучшая муниципальная практика»",
    "в номинации «Обеспечение эффективной «Обратной связи» с жителями муниципальных образований, развитие \
     ТОС и привлечение граждан к осуществлению (участию в осуществлении) местного самоуправления в иных формах».",
    "Продолжено тесное сотрудничество Администрации с Общественной палатой муниципального образования г.Саяногорск.",
    "В рамках соглашения «О социальном партнерстве, гражданском мире и согласии между Администрацией \
     муниципального образования г.Саяногорск, общественными объединениями и общественными организациями \
     муниципального образования г.Саяногорск» проводилась работа по информированию населения муниципалитета \
     о процессах и событиях, происходящих в городе и поселках, об изменениях в законодательстве, обсуждаются \
     вопросы, волнующие общественность, организовываются и проводятся спортивные и культурно - массовые мероприятия.",
    "В 2020 году количество мероприятий было незначительным в связи с введением ограничительных мер, \
     связанных с распространением новой коронавирусной инфекции.",
    "В течение года проводились заседания этноконфессиональной комиссии при Администрации муниципального \
     образования город Саяногорск (в 2020 году проведено 4 заседания ЭКК).",
    "Проведен ежегодный конкурс среди членов ТОС муниципального образования город Саяногорск по 4 номинациям, \
     победителям и призерам конкурса вручены подарочные сертификаты, благодарственные письма Главы \
     муниципального образования г.Саяногорск.",
    "Какие задачи стоят в 2021 году",
    "продолжить работу по реализации положений Соглашения о социальном партнерстве, гражданском мире и \
     согласии между Администрацией муниципального образования г.Саяногорск и общественными объединениями и \
     организациями муниципального образования г.Саяногорск, входящими в состав общественной палаты \
     муниципального образования г.Саяногорск на период 2019-2021",
    "с целью обеспечения развития социального партнерства, проведения мероприятий, направленных на \
     сохранение гражданского мира и согласия в муниципальном образовании г.Саяногорск, выявления и решения \
     проблем и вопросов, возникающих у населения муниципалитета;",
    // The page has «проложить» here, a slip of the pen.
    "совместную работу ТОС по всем направлениям деятельности ТОС;",
    "организовать и провести VII форум ТОС муниципального образования г.Саяногорск с привлечением к участию \
     в данном мероприятии заинтересованных жителей;",
    "продолжить конструктивное взаимодействие и сотрудничество с казачьей общественной организацией Станица \
     «Означенное», с национально - культурными центрами, действующими на территории МО г.Саяногорск, с \
     религиозными организациями, иными институтами гражданского общества.",
];

fn office(store: Store) -> Office {
    let now = || "2021-01-14T10:00:00+07:00".to_owned();
    Office::new(store, "Иванова", now).unwrap()
}

fn demo() -> Office {
    let mut office = office(Store::in_memory().unwrap());
    office.load(&parse(DEMO).unwrap().tables).unwrap();
    office
}

fn tr() -> Tr {
    Tr::new(Locale::Ru)
}

fn paper(office: &Office, year: i32) -> Document {
    Paper::Summary { year }.compose(office, &tr()).unwrap()
}

fn passage(office: &Office, section: Section) -> Passage {
    let all = passages(&office.summary(2020).unwrap(), &tr());
    all.into_iter().find(|it| it.section == section).unwrap()
}

/// Letters and signs alone: neither spaces and hyphens of broken lines, nor the dots of «ё» count.
fn plain(text: &str) -> String {
    let counts = |it: &char| !it.is_whitespace() && !"-\u{ad}\u{2010}\u{2011}–—".contains(*it);
    let letters = text.chars().filter(counts);
    letters
        .flat_map(char::to_lowercase)
        .map(|it| if it == 'ё' { 'е' } else { it })
        .collect()
}

/// The paper as text, with plain spaces.
fn text(paper: &Document) -> String {
    paper.to_text().replace('\u{a0}', " ")
}

fn printed(paper: &Document) -> String {
    let made_at = DateTime::parse_from_rfc3339("2021-01-14T10:00:00+07:00").unwrap();
    let bytes = pdf::render(paper, made_at, &tr()).unwrap();
    if let Some(dir) = std::env::var_os("VECHE_SHOTS") {
        std::fs::write(std::path::Path::new(&dir).join("summary.pdf"), &bytes).unwrap();
    }
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    file.extract_text(&pages).unwrap()
}

#[test]
fn the_summary_of_2020_says_every_fact_of_the_page_of_the_real_town() {
    let text = plain(&printed(&paper(&demo(), 2020)));
    for fact in SEED {
        assert!(text.contains(&plain(fact)), "not in the paper: {fact}");
    }
}

#[test]
fn the_paper_has_contents_bookmarks_figures_of_two_years_a_chart_and_annexes() {
    let paper = paper(&demo(), 2020);
    assert!(paper.contents.is_some() && paper.cover.is_some());
    let text = text(&paper);
    for line in [
        "Показатель | 2020 год | 2019 год",
        "Проведённые мероприятия | 4 | 14",
        "Заседания | 5 | 4",
        "Число проведённых мероприятий по годам",
        "Приложение 1. ТОС, действовавшие на 31 декабря 2020 г.",
        "18.06.2020 | ЭКК, заседание № 2",
        "Активный житель",
        "Подарочный сертификат № 20/1",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn every_number_opens_a_list_as_long_as_it_says() {
    let facts = demo().summary_facts(2020).unwrap();
    let count = |figure| facts.this.count(figure);
    assert_eq!(count(Figure::Sessions), 5);
    assert_eq!(count(Figure::SessionsDropped), 1);
    assert_eq!(count(Figure::Nominations), 4);
    assert_eq!(
        (count(Figure::Winners), count(Figure::PrizeWinners)),
        (4, 8)
    );
    assert_eq!(
        (
            count(Figure::EventsHeld),
            facts.last.count(Figure::EventsHeld)
        ),
        (4, 14)
    );
    assert_eq!(
        (count(Figure::TosActive), count(Figure::TosRegistered)),
        (12, 1)
    );
    assert_eq!(facts.last.count(Figure::TosTerminated), 1);
    for figure in Figure::ALL {
        let list = facts.this.behind(*figure);
        assert_eq!(list.len() as u32, count(*figure));
        assert!(
            list.iter().all(|it| !it.text.is_empty()),
            "{}",
            figure.code()
        );
    }
}

#[test]
fn an_edited_paragraph_is_printed_and_survives_a_restart() {
    let mut office = demo();
    let composed = passage(&office, Section::Sessions).composed;
    let own = "Комиссия собиралась каждый квартал.";
    office
        .edit_summary_paragraph(2020, Section::Sessions, own, &composed)
        .unwrap();
    let office = self::office(office.into_store());
    let edited = passage(&office, Section::Sessions);
    assert_eq!(edited.text(), own);
    assert!(!edited.is_outdated());
    let text = text(&paper(&office, 2020));
    assert!(text.contains(own));
    assert!(!text.contains("в 2020 году проведено 4 заседания ЭКК"));
    assert!(!passage(&office, Section::Events).is_outdated());
}

#[test]
fn a_changed_fact_flags_the_edited_paragraph_until_it_is_looked_at_again() {
    let mut office = demo();
    let composed = passage(&office, Section::Events).composed;
    office
        .edit_summary_paragraph(2020, Section::Events, "Было мало мероприятий.", &composed)
        .unwrap();
    let mut event = Event::new(Id::new(), 2020);
    event.name = "Новогодний концерт".into();
    event.state = EventState::Held;
    office.add(Op::EditSummaryParagraph, &event).unwrap();
    let flagged = passage(&office, Section::Events);
    assert_eq!(flagged.edit.unwrap().outdated, Some(composed));
    assert!(flagged.composed.contains("проведено 5 мероприятий"));
    assert_eq!(passage(&office, Section::Sessions).edit, None);
    let again = &flagged.composed;
    office
        .edit_summary_paragraph(2020, Section::Events, "Было мало мероприятий.", again)
        .unwrap();
    assert!(!passage(&office, Section::Events).is_outdated());
    office
        .reset_summary_paragraph(2020, Section::Events)
        .unwrap();
    assert_eq!(passage(&office, Section::Events).edit, None);
    office.undo().unwrap();
    assert_eq!(
        passage(&office, Section::Events).text(),
        "Было мало мероприятий."
    );
}

#[test]
fn a_paragraph_edited_in_one_language_is_not_flagged_in_the_other() {
    let mut office = demo();
    let composed = passage(&office, Section::Plan).composed;
    office
        .edit_summary_paragraph(2020, Section::Plan, "План выполнен.", &composed)
        .unwrap();
    let english = passages(&office.summary(2020).unwrap(), &Tr::new(Locale::En));
    assert!(english.iter().all(|it| !it.is_outdated()));
}

#[test]
fn the_number_the_date_and_the_signer_are_kept_and_printed() {
    let mut office = demo();
    let mut issue = Summary::new(Id::new(), 2020);
    issue.number = "7-С".into();
    issue.issued_on = "2021-01-20".parse().ok();
    issue.signer_post = "Начальник отдела".into();
    issue.signer_name = "М. В. Кузнецова".into();
    office.save_summary(&issue).unwrap();
    let text = text(&paper(&office, 2020));
    assert!(text.contains("20 января 2021 г. | № 7-С"), "{text}");
    assert!(text.contains("Начальник отдела | М. В. Кузнецова"));
}

#[test]
fn another_town_reads_as_well_and_says_nothing_it_has_no_records_of() {
    let mut office = office(Store::in_memory().unwrap());
    let mut town = Town::new(Id::new());
    town.name = "Заречный".into();
    town.administration = "Исполнительный комитет города Заречного".into();
    town.municipality_of = "города Заречного".into();
    office.add(Op::LoadDump, &town).unwrap();
    let mut contest = Contest::new(Id::new(), 2024);
    contest.name = "Тёплый двор".into();
    contest.status = ContestStatus::Decided;
    office.add(Op::LoadDump, &contest).unwrap();
    let text = text(&paper(&office, 2024));
    assert!(text.contains("ЗАРЕЧНЫЙ"));
    assert!(text.contains("Проведён конкурс «Тёплый двор»."), "{text}");
    for absent in [
        "Саяногорск",
        "заседан",
        "соглашени",
        "Какие задачи",
        "Приложение",
    ] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
}

#[test]
fn numbers_agree_with_their_words_for_any_count() {
    let tr = tr();
    let sessions = |count: u32| tr.summary_sessions_held(count, "ЭКК");
    assert_eq!(sessions(1), "проведено 1 заседание ЭКК");
    assert_eq!(sessions(2), "проведено 2 заседания ЭКК");
    assert_eq!(sessions(5), "проведено 5 заседаний ЭКК");
    assert_eq!(sessions(21), "проведено 21 заседание ЭКК");
    assert_eq!(tr.summary_contest_nominations(1), " по 1 номинации");
    assert_eq!(tr.summary_contest_nominations(4), " по 4 номинациям");
    assert_eq!(tr.summary_contest_nominations(21), " по 21 номинации");
    assert_eq!(
        tr.summary_sessions_assignments(21, 20, 95),
        "Из 21 поручения исполнено 20 (95 %)."
    );
    assert_eq!(
        tr.summary_sessions_assignments(5, 0, 0),
        "Из 5 поручений исполнено 0 (0 %)."
    );
    let events = |count: u32| tr.summary_events_held(count, 2020, 2019, 3);
    assert!(events(0).starts_with("В 2020 году мероприятия не проводились"));
    assert!(events(22).contains("проведено 22 мероприятия "));
    let tos = |count: u32| tr.summary_tos_registered(count, "«Заря»");
    assert!(tos(1).contains("зарегистрирован 1 ТОС"));
    assert!(tos(3).contains("зарегистрированы 3 ТОС"));
    assert!(tos(11).contains("зарегистрировано 11 ТОС"));
}

#[test]
fn a_year_with_nothing_in_it_has_empty_paragraphs_and_still_prints() {
    let office = office(Store::in_memory().unwrap());
    let facts = office.summary_facts(1999).unwrap();
    for section in Section::ALL {
        assert_eq!(compose(*section, &facts, &tr()), "", "{}", section.code());
    }
    assert!(printed(&paper(&office, 1999)).len() > 100);
}
