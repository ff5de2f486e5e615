//! How members of a body came to its sessions over a time, with the rule it is counted by.

use super::{Align, Block, Document, Row, Table, TextSize};
use crate::domain::attendance_period::{AttendancePeriod, Came, MemberCame};
use crate::domain::sessions::Session;
use crate::i18n::Tr;

/// «Посещаемость заседаний ЭКК, 01.01.2020–31.12.2020»
pub fn name(period: &AttendancePeriod, tr: &Tr) -> String {
    let days = tr.period(Some(period.from), Some(period.to));
    tr.came_name(period.board.body.called(), days)
}

pub fn attendance_period(period: &AttendancePeriod, tr: &Tr) -> Document {
    let body = &period.board.body;
    let mut paper = Document::new(name(period, tr)).size(TextSize::Medium);
    paper.subject.clone_from(&body.name);
    paper.push(Block::organization(&body.name));
    paper.push(Block::title(tr.came_title()));
    let (from, to) = (tr.long_date(period.from), tr.long_date(period.to));
    paper.push(Block::subtitle(tr.came_period(from, to)));
    let members = period.members();
    if members.is_empty() {
        paper.push(Block::paragraph(tr.came_none()));
        return paper;
    }
    paper.push(table(&members, tr));
    paper.push(Block::note(tr.came_rule()));
    let held: Vec<String> = period.sessions.iter().map(|it| session(it, tr)).collect();
    let count = held.len();
    paper.push(Block::note(tr.came_sessions(count, held.join(", "))));
    let unmarked = members.iter().filter(|it| it.came.unmarked > 0);
    let unmarked: Vec<String> = unmarked
        .map(|it| tr.came_unmarked_of(it.member.list_name(), it.came.unmarked))
        .collect();
    if !unmarked.is_empty() {
        paper.push(Block::note(tr.came_unmarked(unmarked.join(", "))));
    }
    paper
}

fn table(members: &[MemberCame<'_>], tr: &Tr) -> Table {
    let row = |(number, it): (usize, &MemberCame<'_>)| {
        let mut cells = vec![number.to_string(), tr.member(it.member, &[]), terms(it, tr)];
        cells.extend(figures(&it.came));
        Row::Cells(cells)
    };
    let mut total = vec![String::new(), tr.came_total(), String::new()];
    total.extend(figures(&AttendancePeriod::total(members)));
    Table::new(TextSize::Small)
        .column(tr.sheet_number(), 11, Align::Center)
        .column(tr.came_member(), 58, Align::Left)
        .column(tr.came_term(), 26, Align::Left)
        .column(tr.came_held(), 19, Align::Center)
        .column(tr.came_present(), 19, Align::Center)
        .column(tr.came_excused(), 21, Align::Center)
        .column(tr.came_absent(), 21, Align::Center)
        .column(tr.came_share(), 15, Align::Center)
        .rows((1..).zip(members).map(row))
        .rows([Row::Total(total)])
}

fn figures(came: &Came) -> [String; 5] {
    let numbers = [came.sessions(), came.present, came.excused, came.absent];
    let [sessions, present, excused, absent] = numbers.map(|it| it.to_string());
    let share = came.percent().map(|it| format!("{it} %"));
    let share = share.unwrap_or_else(|| "—".to_owned());
    [sessions, present, excused, absent, share]
}

fn terms(it: &MemberCame<'_>, tr: &Tr) -> String {
    let terms: Vec<String> = it
        .terms
        .iter()
        .map(|(since, until)| tr.period(*since, *until))
        .collect();
    terms.join("\n")
}

/// «№ 1 от 27.02.2020»
fn session(it: &Session, tr: &Tr) -> String {
    let number = it.number.map(|it| tr.minutes_number(it));
    let day = it.held_on.map(|it| tr.act_dated(tr.date(it)));
    let parts: Vec<String> = number.into_iter().chain(day).collect();
    parts.join(" ")
}
