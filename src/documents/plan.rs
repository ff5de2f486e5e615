//! The plan of work of a year: as approved, or with what became of each line.

use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::plans::{Execution, PlanDossier, PlanItem, PlanStatus};
use crate::domain::text;
use crate::i18n::{Label, Tr};

/// Builds the plan; with `execution`, what was done stands beside what was planned.
pub fn plan(dossier: &PlanDossier, execution: bool, tr: &Tr) -> Document {
    let card = &dossier.card;
    let mut paper = Document::new(title(dossier, tr)).size(TextSize::Medium);
    if let Some(town) = &dossier.town {
        paper = paper.author(town.administration.clone());
    }
    if execution {
        paper = paper.landscape();
    }
    if card.plan.status != PlanStatus::Draft {
        paper.push(Block::corner(approval(dossier, tr)));
    }
    let name = if execution {
        tr.plan_paper_report()
    } else {
        tr.plan_paper_title()
    };
    paper.push(Block::title(name));
    paper.push(Block::subtitle(about(dossier, tr)));
    paper.push(table(dossier, execution, tr));
    paper
}

/// «отдела по взаимодействию с общественностью на 2021 год»: the title after its first words.
fn about(dossier: &PlanDossier, tr: &Tr) -> String {
    let title = title(dossier, tr);
    let opening = tr.plan_title_opening();
    let same = text::key(&title).starts_with(&text::key(&opening));
    let rest = title
        .chars()
        .skip(opening.chars().count())
        .collect::<String>();
    match rest.trim() {
        rest if same && !rest.is_empty() => rest.to_owned(),
        _ => title,
    }
}

/// «План работы на 2021 год»: the plan's own title, if it has one.
pub fn title(dossier: &PlanDossier, tr: &Tr) -> String {
    let plan = &dossier.card.plan;
    if plan.title.trim().is_empty() {
        tr.plan_title_proposed(plan.year.to_string())
    } else {
        plan.title.trim().to_owned()
    }
}

/// УТВЕРЖДАЮ, by whom, or by which act, and when.
fn approval(dossier: &PlanDossier, tr: &Tr) -> Vec<String> {
    let plan = &dossier.card.plan;
    let act = dossier.card.acts.iter().find(|it| Some(it.id) == plan.act);
    if let Some(act) = act {
        return vec![tr.plan_paper_approved_by_act(), tr.act(act)];
    }
    let date = plan.approved_on.map(|it| tr.long_date(it));
    let lines = [
        tr.plan_paper_approve(),
        plan.approved_post.clone(),
        tr.plan_paper_signature(plan.approved_name.as_str()),
        date.unwrap_or_else(|| tr.plan_paper_blank_date(plan.year.to_string())),
    ];
    lines.into_iter().filter(|it| !it.is_empty()).collect()
}

fn table(dossier: &PlanDossier, execution: bool, tr: &Tr) -> Table {
    let mut table = Table::new(TextSize::Small)
        .column(tr.plan_column_number(), 5, Align::Center)
        .column(tr.plan_column_measure(), 26, Align::Left)
        .column(tr.plan_column_term(), 10, Align::Left)
        .column(tr.plan_column_responsible(), 13, Align::Left);
    if execution {
        table = table
            .column(tr.plan_column_execution(), 12, Align::Left)
            .column(tr.plan_column_result(), 20, Align::Left);
    }
    table.numbered().rows(rows(dossier, execution, tr))
}

fn rows(dossier: &PlanDossier, execution: bool, tr: &Tr) -> Vec<Row> {
    let card = &dossier.card;
    let mut rows = Vec::new();
    let mut group = None;
    let sections = card.sections_in_order();
    for line in card.lines() {
        let item = &card.items[line.at];
        if line.depth == 0 {
            let here = if item.unplanned {
                Some(tr.plan_unplanned_group())
            } else {
                let at = sections.iter().position(|it| Some(it.id) == item.section);
                at.map(|at| numbered_section(at + 1, &sections[at].title))
            };
            if here != group
                && let Some(title) = &here
            {
                rows.push(Row::Group(title.clone()));
            }
            group = here;
        }
        let mut cells = vec![
            line.number,
            measure(dossier, item, tr),
            item.term.clone(),
            dossier.responsible_for(item),
        ];
        if execution && line.has_lines && item.execution == Execution::Open {
            cells.extend([String::new(), String::new()]);
        } else if execution {
            cells.extend([mark(item, tr), outcome(item, tr)]);
        }
        rows.push(Row::cells(cells));
    }
    rows
}

fn numbered_section(number: usize, title: &str) -> String {
    format!("{}. {title}", crate::i18n::format::roman(number as u32))
}

/// What is to be done, what is expected, and where the line came from.
fn measure(dossier: &PlanDossier, item: &PlanItem, tr: &Tr) -> String {
    let mut text = item.measure.trim().to_owned();
    if !item.expected.trim().is_empty() {
        text = format!("{text}\n{}", tr.plan_expected(item.expected.trim()));
    }
    if item.unplanned {
        text = format!("{text}\n{}", tr.plan_unplanned_mark());
    }
    if let Some(carried) = dossier.carried.iter().find(|it| it.item == item.id) {
        let note = tr.plan_carried(carried.times, carried.from_year.to_string());
        text = format!("{text}\n{note}");
    }
    text
}

/// «выполнено 08.12.2020»
fn mark(item: &PlanItem, tr: &Tr) -> String {
    let label = item.execution.label(tr);
    match item.done_on {
        Some(day) => format!("{label} {}", tr.date(day)),
        None => label,
    }
}

/// The result, the reason, the document that proves it.
fn outcome(item: &PlanItem, tr: &Tr) -> String {
    let reason = Some(item.reason.trim()).filter(|it| !it.is_empty());
    let reason = reason.map(|it| tr.plan_because(it)).unwrap_or_default();
    let mut parts = vec![item.result.trim(), &reason, item.document.trim()];
    parts.retain(|it| !it.is_empty());
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;
    use crate::domain::plans::{Carried, Plan, PlanCard, ResponsibleName};
    use crate::i18n::Locale;

    fn dossier() -> PlanDossier {
        let mut card = PlanCard::new(Plan::new(Id::new(), 2021));
        let section = Id::new();
        card.add_section(section);
        "Взаимодействие с ТОС".clone_into(&mut card.sections[0].title);
        for (measure, term) in [
            ("Провести VII форум", "IV квартал"),
            ("Провести конкурс", "май"),
        ] {
            let id = Id::new();
            card.add_line(id, Some(section));
            let item = card.item_mut(id).unwrap();
            measure.clone_into(&mut item.measure);
            term.clone_into(&mut item.term);
        }
        card.plan.status = PlanStatus::Approved;
        card.plan.approved_on = "2020-12-21".parse().ok();
        "Глава города".clone_into(&mut card.plan.approved_post);
        "А. П. Иванов".clone_into(&mut card.plan.approved_name);
        let forum = card.items[0].id;
        "отдел культуры".clone_into(&mut card.items[0].responsible);
        card.items[1].execution = Execution::Done;
        card.items[1].done_on = "2021-05-20".parse().ok();
        "4 номинации".clone_into(&mut card.items[1].result);
        let id = Id::new();
        card.add_line(id, None);
        "Встретиться с жителями".clone_into(&mut card.item_mut(id).unwrap().measure);
        PlanDossier {
            card,
            responsible: vec![ResponsibleName {
                item: forum,
                name: "Иванова А. П.".to_owned(),
            }],
            carried: vec![Carried {
                item: forum,
                times: 2,
                from_year: 2020,
                first_year: 2019,
            }],
            town: None,
        }
    }

    #[test]
    fn an_approved_plan_reads_as_the_office_prints_it() {
        let text = plan(&dossier(), false, &Tr::new(Locale::Ru)).to_text();
        assert_eq!(
            text.replace('\u{a0}', " "),
            "УТВЕРЖДАЮ\nГлава города\n_______________ А. П. Иванов\n21 декабря 2020 г.\n\
             ПЛАН РАБОТЫ\nна 2021 год\n\
             № п/п | Мероприятие | Срок | Ответственный\n\
             I. Взаимодействие с ТОС\n\
             1 | Провести VII форум\n(перенесено из плана 2020 года, перенос 2-й) | IV квартал | Иванова А. П., отдел культуры\n\
             2 | Провести конкурс | май | \n\
             Вне плана\n\
             3 | Встретиться с жителями\n(вне плана) |  | \n"
        );
    }

    #[test]
    fn with_execution_what_was_done_stands_beside_what_was_planned() {
        let mut dossier = dossier();
        dossier.card.items[2].execution = Execution::Moved;
        "введением ограничительных мер".clone_into(&mut dossier.card.items[2].reason);
        let text = plan(&dossier, true, &Tr::new(Locale::Ru)).to_text();
        let text = text.replace('\u{a0}', " ");
        assert!(text.contains("Отметка об исполнении | Результат"), "{text}");
        assert!(
            text.contains("| выполнено 20.05.2021 | 4 номинации"),
            "{text}"
        );
        assert!(
            text.contains("| перенесено | в связи с введением ограничительных мер"),
            "{text}"
        );
    }

    #[test]
    fn a_draft_has_no_approval() {
        let mut dossier = dossier();
        dossier.card.plan.status = PlanStatus::Draft;
        let text = plan(&dossier, false, &Tr::new(Locale::Ru)).to_text();
        assert!(text.starts_with("ПЛАН РАБОТЫ"), "{text}");
    }
}
