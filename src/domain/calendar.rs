//! The calendar of sessions: the days of a month as weeks, and what stands on a day.

use chrono::{Datelike, Days, NaiveDate};

use super::Id;
use super::commissions::Body;
use super::sessions::{Session, SessionStatus};

/// A session on its day.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionMark {
    pub id: Id<Session>,
    pub body: Id<Body>,
    /// Short, if it has a short one.
    pub body_name: String,
    pub number: Option<u32>,
    pub held_on: NaiveDate,
    pub starts_at: String,
    pub status: SessionStatus,
}

/// A month is drawn in so many weeks, whatever its length.
pub const WEEKS: usize = 6;

/// The days of a month in weeks from Monday; the days of other months are left out.
pub fn weeks(year: i32, month: u32) -> [[Option<NaiveDate>; 7]; WEEKS] {
    let mut weeks = [[None; 7]; WEEKS];
    let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else {
        return weeks;
    };
    let lead = first.weekday().num_days_from_monday() as usize;
    let days = first.iter_days().take_while(|it| it.month() == month);
    for (at, day) in days.enumerate() {
        let at = at + lead;
        weeks[at / 7][at % 7] = Some(day);
    }
    weeks
}

/// The heaviest of what stands on a day: what is still to be done goes before what is done.
pub fn heaviest(marks: &[&SessionMark]) -> Option<SessionStatus> {
    const ORDER: [SessionStatus; 5] = [
        SessionStatus::Held,
        SessionStatus::Planned,
        SessionStatus::Signed,
        SessionStatus::Moved,
        SessionStatus::Cancelled,
    ];
    let on = |status: &SessionStatus| marks.iter().any(|it| it.status == *status);
    ORDER.into_iter().find(on)
}

/// The day as many days from another one; it stays where the calendar ends.
pub fn moved(day: NaiveDate, days: i64) -> NaiveDate {
    let by = Days::new(days.unsigned_abs());
    let there = if days < 0 {
        day.checked_sub_days(by)
    } else {
        day.checked_add_days(by)
    };
    there.unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_laid_out_from_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        // 1 March 2026 is a Sunday: the month takes six weeks.
        let march = weeks(2026, 3);
        assert_eq!(march[0][6], day("2026-03-01"));
        assert_eq!(march[0][5], None);
        assert_eq!(march[5][1], day("2026-03-31"));
        let february = weeks(2024, 2);
        assert_eq!(february.iter().flatten().flatten().count(), 29);
        assert_eq!(weeks(2026, 13).iter().flatten().flatten().count(), 0);
    }

    #[test]
    fn what_waits_to_be_done_is_seen_first() {
        let mark = |status| SessionMark {
            id: Id::new(),
            body: Id::new(),
            body_name: String::new(),
            number: None,
            held_on: "2026-03-01".parse().unwrap(),
            starts_at: String::new(),
            status,
        };
        let signed = mark(SessionStatus::Signed);
        let planned = mark(SessionStatus::Planned);
        let marks = [&signed, &planned];
        assert_eq!(heaviest(&marks), Some(SessionStatus::Planned));
        assert_eq!(heaviest(&[]), None);
    }
}
