//! Papers of every kind, the size an office makes them: for tests and for `cargo bench`.

use veche::documents::{
    Align, Block, Chart, Cover, Document, Paragraph, Row, Space, Table, TextSize,
};

const SPEECHES: [&str; 4] = [
    "Докладчик отметил, что за отчётный период зарегистрировано двадцать семь новых органов \
     территориального общественного самоуправления, в том числе девять — в сельских поселениях; \
     общее число жителей, проживающих в границах ТОС, превысило 48,6 тыс. человек, что составляет \
     31,2 % населения муниципального образования.",
    "В соответствии со статьёй 27 Федерального закона от 06.10.2003 № 131-ФЗ «Об общих принципах \
     организации местного самоуправления в Российской Федерации» органы территориального \
     общественного самоуправления осуществляют хозяйственную деятельность по благоустройству \
     территории, иную деятельность, направленную на удовлетворение социально-бытовых потребностей \
     граждан.",
    "Было предложено предусмотреть софинансирование из средств местного бюджета, привлечь \
     индивидуальных предпринимателей и юридических лиц, а также подготовить методические \
     рекомендации по оформлению заявочной документации и отчётности о расходовании средств \
     субсидии.",
    "Отдельно рассмотрены вопросы взаимодействия с управляющими организациями, противопожарного \
     обустройства населённых пунктов, электроосвещения улиц и организации раздельного накопления \
     твёрдых коммунальных отходов; работы планируется завершить не позднее 15 сентября 2026 года…",
];
const QUESTIONS: [&str; 4] = [
    "О ходе реализации муниципальной программы",
    "Об итогах конкурса «Лучшее ТОС года»",
    "О благоустройстве придомовых территорий",
    "О плане мероприятий на III квартал",
];
const DECISIONS: [&str; 3] = [
    "Принять информацию к сведению.",
    "Рекомендовать главам поселений до 01.06.2026 представить предложения о включении мероприятий \
     в перечень первоочередных, предусмотрев финансирование в объёме не менее 150 000 ₽.",
    "Контроль за исполнением настоящего решения возложить на постоянную комиссию по социальной \
     политике (председатель — Тинников Е. П.).",
];

/// Numbers that look like chance, the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn pick(&mut self, words: &[&'static str]) -> &'static str {
        words[self.roll(words.len() as u64) as usize]
    }
}

/// Four pages.
pub(crate) fn protocol() -> Document {
    let mut paper = Document::new("Протокол № 17-П/2026 заседания комиссии по делам ТОС")
        .author("Совет депутатов Усть-Абаканского района")
        .subject("Территориальное общественное самоуправление");
    paper.push(Block::organization(
        "СОВЕТ ДЕПУТАТОВ УСТЬ-АБАКАНСКОГО РАЙОНА",
    ));
    paper.push(Block::title("ПРОТОКОЛ"));
    paper.push(Block::subtitle(
        "заседания комиссии по делам территориального общественного самоуправления",
    ));
    paper.push(Block::pair("14 мая 2026 г.", "№ 17-П/2026"));
    paper.push(Block::centred("рп. Усть-Абакан"));
    paper.push(Block::flush("Председательствующий — Боргояков А. С."));
    paper.push(Block::flush("Секретарь — Черных И. К."));
    paper.push(Block::paragraph(
        "Присутствовали: Боргояков А. С. (председатель Совета депутатов), Чебодаева М. И. \
         (заместитель председателя), Кызласов В. Н. (депутат по округу № 3), Тинников Е. П. (депутат \
         по округу № 5), Угдыжекова Л. А. (председатель ТОС «Берёзка»), Шевченко О. В. (начальник \
         отдела по работе с населением), Черных И. К. (секретарь), Дюма А. Ж. (приглашённый эксперт), \
         Майнагашева Т. Р. (председатель ТОС «Солнечный»).",
    ));
    paper.push(Block::paragraph(
        "Присутствуют 7 из 12 членов комиссии, для кворума нужно 7. Кворум имеется.",
    ));
    paper.push(veche::documents::Heading::new(3, "ПОВЕСТКА ДНЯ:").centred());
    for (number, question) in QUESTIONS.iter().enumerate() {
        paper.push(Block::paragraph(format!("{}. {question}.", number + 1)));
    }
    for (at, question) in QUESTIONS.iter().enumerate() {
        let number = at + 1;
        paper.push(Block::heading(3, format!("{number}. {question}")));
        paper.push(Block::labelled(
            "СЛУШАЛИ:",
            format!("Шевченко О. В. {}", SPEECHES[at]),
        ));
        paper.push(Block::label("ВЫСТУПИЛИ:"));
        for (shift, speaker) in ["Кызласов В. Н.", "Угдыжекова Л. А."].iter().enumerate()
        {
            let speech = SPEECHES[(at + shift + 1) % SPEECHES.len()];
            paper.push(Block::paragraph(format!("{speaker} — {speech}")));
        }
        paper.push(Block::label("РЕШИЛИ:"));
        for (point, decision) in DECISIONS.iter().enumerate() {
            paper.push(Block::paragraph(format!(
                "{number}.{}. {decision}",
                point + 1
            )));
        }
        paper.push(
            Paragraph::default()
                .italic("Голосовали: ")
                .plain("«за» — 8, «против» — 0, «воздержались» — 1. Решение принято."),
        );
    }
    paper.push(Block::signatures([
        ("Председатель комиссии", "А. С. Боргояков"),
        ("Секретарь комиссии", "И. К. Черных"),
    ]));
    paper
}

/// Four pages of wrapped cells in two sections.
pub(crate) fn plan() -> Document {
    let mut paper = Document::new("План мероприятий на III квартал 2026 года");
    paper.push(Block::corner([
        "УТВЕРЖДЁН",
        "распоряжением администрации района",
        "от 28.05.2026 № 45-р",
    ]));
    paper.push(Block::title("ПЛАН МЕРОПРИЯТИЙ"));
    paper.push(Block::subtitle("на III квартал 2026 года"));
    let mut table = Table::new(TextSize::Small)
        .column("№", 10, Align::Center)
        .column("Мероприятие", 45, Align::Left)
        .column("Содержание работ", 72, Align::Left)
        .column("Срок", 25, Align::Center)
        .column("Ответственный", 26, Align::Left);
    let terms = [
        "июль 2026 г.",
        "до 15.09.2026",
        "ежеквартально",
        "по мере поступления заявок",
    ];
    let people = [
        "председатель ТОС «Солнечный»",
        "секретарь",
        "приглашённый эксперт",
    ];
    for line in 0..24 {
        if line == 0 {
            table = table.group("1. Развитие территориального общественного самоуправления");
        } else if line == 11 {
            table = table.group("2. Работа с национально-культурными объединениями");
        }
        table = table.row([
            (line + 1).to_string(),
            QUESTIONS[line % 4].to_owned(),
            SPEECHES[(line * 3 + 1) % 4].to_owned(),
            terms[line % 4].to_owned(),
            people[line % 3].to_owned(),
        ]);
    }
    paper.push(table.total(["", "Всего", "24 мероприятия", "", ""]));
    paper.push(Block::note("* Сроки уточняются по мере финансирования."));
    paper.push(Block::signatures([(
        "Начальник отдела по работе с населением",
        "О. В. Шевченко",
    )]));
    paper
}

fn register_table() -> Table {
    Table::new(TextSize::Tiny)
        .column("№ п/п", 11, Align::Center)
        .column("Наименование ТОС", 33, Align::Left)
        .column("Муниципальное образование", 29, Align::Left)
        .column("Границы территории", 44, Align::Left)
        .column("Дата регистрации", 19, Align::Center)
        .column("Решение", 16, Align::Center)
        .column("Председатель", 29, Align::Left)
        .column("Телефон", 25, Align::Center)
        .column("Жителей, чел.", 14, Align::Right)
        .column("Домов, ед.", 12, Align::Right)
        .column("Гранты, тыс. ₽", 16, Align::Right)
        .column("Статус", 18, Align::Center)
        .numbered()
}

/// A register of `count` rows in 12 columns.
pub(crate) fn register(count: u64) -> Document {
    const NAMES: [&str; 8] = [
        "Берёзка",
        "Солнечный",
        "Дружба",
        "Надежда",
        "Южный-2",
        "Улица Ленина",
        "Ынархас",
        "Зелёный квартал",
    ];
    const PLACES: [&str; 4] = [
        "Усть-Абаканский р-н",
        "г. Абакан",
        "Бейский р-н",
        "г. Саяногорск",
    ];
    const STREETS: [&str; 5] = [
        "ул. Советская",
        "пер. Октябрьский",
        "пр-кт Дружбы Народов",
        "ул. Кати Перекрещенко",
        "мкр. Молодёжный",
    ];
    const PEOPLE: [&str; 6] = [
        "Чебодаев",
        "Кызласов",
        "Тинников",
        "Черных",
        "Сагалаков",
        "Петрова",
    ];
    const STATES: [&str; 4] = [
        "действует",
        "ликвидировано",
        "приостановлено",
        "на регистрации",
    ];
    let mut dice = Dice(42);
    let mut row = |number: u64| {
        Row::cells([
            number.to_string(),
            format!("ТОС «{}» № {}", dice.pick(&NAMES), dice.roll(90) + 1),
            dice.pick(&PLACES).to_owned(),
            format!(
                "{}, д. {}–{} (чётная сторона), {}, д. {}",
                dice.pick(&STREETS),
                dice.roll(40) + 1,
                dice.roll(40) + 42,
                dice.pick(&STREETS),
                dice.roll(120) + 1
            ),
            format!(
                "{:02}.{:02}.{}",
                dice.roll(28) + 1,
                dice.roll(12) + 1,
                2009 + dice.roll(17)
            ),
            format!("№ {}-р", dice.roll(900) + 10),
            format!(
                "{} {}. П.",
                dice.pick(&PEOPLE),
                dice.pick(&["А", "В", "Е", "И"])
            ),
            format!(
                "+7 (390) {:03}-{:02}-{:02}",
                dice.roll(1000),
                dice.roll(100),
                dice.roll(100)
            ),
            (dice.roll(4800) + 40).to_string(),
            (dice.roll(180) + 3).to_string(),
            format!("{},{}", dice.roll(900) + 50, dice.roll(10)),
            dice.pick(&STATES).to_owned(),
        ])
    };
    let rows: Vec<Row> = (1..=count).map(&mut row).collect();
    let mut paper = Document::new("Реестр ТОС")
        .landscape()
        .size(TextSize::Medium);
    paper.push(Block::subtitle(
        "РЕЕСТР территориальных общественных самоуправлений по состоянию на 28.05.2026",
    ));
    paper.push(register_table().rows(rows));
    paper
}

/// A register with the longest names and boundaries met in real ones: 216 and 548 letters.
pub(crate) fn wordy_register() -> Document {
    let name: String = "Территориальное общественное самоуправление «Жители улиц Щетинкина, Кати \
                        Перекрещенко и Карла Маркса посёлка городского типа Усть-Абакан» "
        .chars()
        .cycle()
        .take(216)
        .collect();
    let bounds: String = "от дома № 15 по улице Советской на север до пересечения с переулком \
                          Октябрьским, далее по чётной стороне до береговой линии реки Абакан, "
        .chars()
        .cycle()
        .take(548)
        .collect();
    let row = |number: usize| {
        Row::cells([
            number.to_string(),
            name.clone(),
            "муниципальное образование Усть-Абаканский поссовет".to_owned(),
            bounds.clone(),
            "14.05.2019".to_owned(),
            "№ 724-р".to_owned(),
            "Угдыжекова-Майнагашева Л. А.".to_owned(),
            "+7 (39032) 2-15-15".to_owned(),
            "12 345".to_owned(),
            "165".to_owned(),
            "1 250,5".to_owned(),
            "приостановлено".to_owned(),
        ])
    };
    let mut paper = Document::new("Реестр ТОС")
        .landscape()
        .size(TextSize::Medium);
    paper.push(Block::subtitle(
        "РЕЕСТР территориальных общественных самоуправлений",
    ));
    paper.push(register_table().rows((1..=12).map(row)));
    paper
}

/// Twelve pages with a cover, contents and five charts.
pub(crate) fn summary() -> Document {
    const SECTIONS: [&str; 5] = [
        "Общие сведения",
        "Итоги реализации программы",
        "Конкурсы и гранты",
        "Благоустройство территорий",
        "Задачи на следующий год",
    ];
    const PARTS: [&str; 3] = [
        "Показатели за отчётный период",
        "Проблемы и пути их решения",
        "Участие жителей",
    ];
    let events = [12, 17, 21, 19, 8, 23, 31, 37, 44, 52, 48];
    let mut paper = Document::new("Годовой отчёт о развитии ТОС за 2025 год")
        .author("Администрация района")
        .size(TextSize::Medium)
        .cover(Cover {
            organization: "СОВЕТ ДЕПУТАТОВ УСТЬ-АБАКАНСКОГО РАЙОНА".to_owned(),
            title: "ГОДОВОЙ ОТЧЁТ".to_owned(),
            subtitle: "о развитии территориального общественного самоуправления за 2025 год"
                .to_owned(),
            imprint: "рп. Усть-Абакан, 2026".to_owned(),
        })
        .contents("СОДЕРЖАНИЕ");
    for (at, section) in SECTIONS.iter().enumerate() {
        let number = at + 1;
        if at > 0 {
            paper.push(Block::PageBreak);
        }
        paper.push(Block::heading(1, format!("{number}. {section}")));
        paper.push(Block::paragraph(SPEECHES[at % 4]));
        for (part, title) in PARTS.iter().enumerate() {
            paper.push(Block::heading(2, format!("{number}.{}. {title}", part + 1)));
            paper.push(Block::paragraph(SPEECHES[(at + part) % 4]));
            paper.extend(DECISIONS.iter().map(|it| Block::bullet(*it)));
            if part == 0 {
                let caption = format!("Рисунок {number} — Число мероприятий по годам");
                let chart = events
                    .iter()
                    .zip(2016..)
                    .fold(Chart::new(caption), |chart, (it, year)| {
                        chart.bar(year.to_string(), *it)
                    });
                paper.push(chart);
            }
            paper.push(Block::paragraph(SPEECHES[(at + part + 1) % 4]));
            paper.push(Block::paragraph(SPEECHES[(at + part + 2) % 4]));
        }
    }
    paper.push(Block::space(Space::Line));
    paper.push(
        Chart::new("Рисунок 6 — Показатели двух лет")
            .series(["2024 год", "2025 год"])
            .bars("Территориальные общественные самоуправления", [42, 48])
            .bars("Заседания", [12, 9])
            .bars("Конкурсы", [4, 0]),
    );
    paper
}

/// A sheet of marks with titles over several columns.
pub(crate) fn marks() -> Document {
    let mut paper = Document::new("Сводный лист оценок").landscape();
    paper.push(Block::title("СВОДНЫЙ ЛИСТ ОЦЕНОК"));
    paper.push(Block::subtitle(
        "Конкурс «Лучшее ТОС года — 2026», номинация «Благоустройство»",
    ));
    let mut table = Table::new(TextSize::Small)
        .band("", 1)
        .band("", 1)
        .band("Оценки членов жюри", 4)
        .band("Итог", 2)
        .column("№", 1, Align::Center)
        .column("Участник", 6, Align::Left)
        .numbered();
    for juror in [
        "Боргояков А. С.",
        "Чебодаева М. И.",
        "Кызласов В. Н.",
        "Дюма А. Ж.",
    ] {
        table = table.column(juror, 3, Align::Center);
    }
    table = table
        .column("Средний балл", 2, Align::Right)
        .column("Место", 2, Align::Center);
    for entry in 1..=40 {
        table = table.row([
            entry.to_string(),
            format!("ТОС «Берёзка» № {entry}"),
            "4".to_owned(),
            "—".to_owned(),
            "3,5".to_owned(),
            "5".to_owned(),
            "4,17".to_owned(),
            "II–III".to_owned(),
        ]);
    }
    paper.push(table);
    paper.push(Block::signatures((1..=12).map(|it| {
        (format!("Член жюри {it}"), "О. В. Шевченко".to_owned())
    })));
    paper
}
