//! Every paper: which records it needs, who builds it, and what its file is called.
//!
//! The window and the command line print the same papers through here.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};

use crate::documents::contest_protocol::contest_protocol;
use crate::documents::contest_results::contest_results;
use crate::documents::minutes::{self, Telling};
use crate::documents::{self, Document, docx, erasure, pdf};
use crate::domain::Id;
use crate::domain::contests::{Contest, ContestStatus};
use crate::domain::erasing::Erasure;
use crate::domain::paper_format::PaperFormat;
use crate::domain::people::Person;
use crate::domain::plans::{Plan, PlanDossier, PlanStatus};
use crate::domain::register::TosRow;
use crate::domain::register_options::RegisterOptions;
use crate::domain::sessions::{Session, SessionStatus};
use crate::domain::summary::Summary;
use crate::domain::tos::{Tos, TosStatus};
use crate::i18n::Tr;
use crate::ops::{self, Office, Refusal};
pub use crate::session_papers::{SessionPaper, year_of};

/// Why the file of a paper could not be made.
pub type RenderError = Box<dyn std::error::Error + Send + Sync>;

/// The bytes of a paper's file; `made_at` stands in its properties.
pub fn render(
    document: &Document,
    format: PaperFormat,
    made_at: DateTime<FixedOffset>,
    tr: &Tr,
) -> Result<Vec<u8>, RenderError> {
    Ok(match format {
        PaperFormat::Pdf => pdf::render(document, made_at, tr)?,
        PaperFormat::Docx => docx::render(document, made_at, tr)?,
    })
}

/// A paper that can be printed now.
#[derive(Clone, Debug, PartialEq)]
pub enum Paper {
    /// The register of TOS of a day; the public one has neither contacts nor notes.
    Register(RegisterOptions),
    /// All that the register keeps about one TOS, as of a day.
    TosExtract {
        tos: Id<Tos>,
        on: NaiveDate,
        public: bool,
    },
    /// Who chairs each TOS on a day; contacts stay in the office.
    Chairs {
        on: NaiveDate,
        public: bool,
    },
    /// What is not filled in and what looks wrong.
    Completeness {
        on: NaiveDate,
    },
    /// What changed in the register within a year.
    RegisterChanges {
        year: i32,
    },
    Summary {
        year: i32,
    },
    /// The people whose data is kept without a valid consent on a day.
    NoConsent {
        on: NaiveDate,
    },
    /// The act on the erasure of a person's data.
    Erasure(Id<Person>),
    /// The minutes of a session; of signed ones, as they were signed.
    Minutes(Id<Session>),
    /// The minutes as one of their signings froze them.
    MinutesVersion {
        session: Id<Session>,
        number: u32,
    },
    /// Another paper of a session or of a body.
    OfSessions(SessionPaper),
    /// The plan of a year; with what became of each line, if that is wanted.
    Plan {
        plan: Id<Plan>,
        execution: bool,
    },
    /// The results of a contest; the public ones have no marks, the others are the jury's protocol.
    ContestResults {
        contest: Id<Contest>,
        public: bool,
    },
}

impl Paper {
    /// Reads what the paper says, all of it at once: the pages can then be made on another thread.
    pub fn compose(&self, office: &Office, tr: &Tr) -> ops::Result<Document> {
        let worded = self.worded(office, tr)?;
        let tr = worded.as_ref().unwrap_or(tr);
        Ok(match *self {
            Self::Register(RegisterOptions { on, ref layout }) => {
                documents::register(&office.register(on)?, layout, tr)
            }
            Self::TosExtract { tos, on, public } => {
                documents::tos_extract(&office.tos_extract(tos, on)?, public, tr)
            }
            Self::Chairs { on, public } => documents::chairs(&office.chairs(on)?, public, tr),
            Self::Completeness { on } => {
                documents::completeness(&office.register_completeness(on)?, tr)
            }
            Self::RegisterChanges { year } => {
                documents::register_changes(&office.register_changes(year)?, tr)
            }
            Self::Summary { year } => documents::summary::summary(&office.summary(year)?, tr),
            Self::NoConsent { on } => {
                let rows = office.people_without_consent(on)?;
                let town = office.town()?;
                let department = town.map(|it| it.department).unwrap_or_default();
                documents::no_consent(&rows, on, &department, tr)
            }
            Self::Erasure(person) => {
                let act = erasure_of(office, person)?;
                let town = office.town()?;
                erasure::erasure(&act, &office.get(person)?, town.as_ref(), tr)
            }
            Self::Minutes(id) => minutes::minutes(&office.session_dossier(id)?, Telling::Full, tr),
            Self::MinutesVersion { session, number } => minutes::minutes(
                &office.minutes_version(session, number)?.dossier,
                Telling::Full,
                tr,
            ),
            Self::OfSessions(ref paper) => paper.compose(office, tr)?,
            Self::Plan { plan, execution } => {
                documents::plan(&dossier(office, plan)?, execution, tr)
            }
            Self::ContestResults { contest, public } => {
                let dossier = office.contest_dossier(contest)?;
                match (dossier, public) {
                    (Some(dossier), true) => contest_results(&dossier, tr),
                    (Some(dossier), false) => contest_protocol(&dossier, tr),
                    (None, _) => return office.get(contest).map(|_| Document::new("")),
                }
            }
        })
    }

    /// The name proposed for its file, without the extension: «Протокол № 2 от 18.06.2020».
    pub fn file_name(&self, office: &Office, tr: &Tr) -> ops::Result<String> {
        Ok(fit_for_a_file(&self.name(office, tr)?))
    }

    fn name(&self, office: &Office, tr: &Tr) -> ops::Result<String> {
        Ok(match *self {
            Self::Register(RegisterOptions { on, ref layout }) => {
                if layout.public {
                    tr.register_name_public(tr.date(on))
                } else {
                    tr.register_name(tr.date(on))
                }
            }
            Self::TosExtract { tos, on, public } => {
                let name = documents::extract_subject(&office.get(tos)?, tr);
                if public {
                    tr.extract_name_public(name, tr.date(on))
                } else {
                    tr.extract_name(name, tr.date(on))
                }
            }
            Self::Chairs { on, public: false } => tr.chairs_name(tr.date(on)),
            Self::Chairs { on, public: true } => tr.chairs_name_public(tr.date(on)),
            Self::Completeness { on } => tr.completeness_paper_name(tr.date(on)),
            Self::RegisterChanges { year } => tr.changes_name(year.to_string()),
            Self::Summary { year } => tr.summary_file_name(year),
            Self::NoConsent { on } => tr.no_consent_paper(tr.date(on)),
            Self::Erasure(person) => erasure::name(&erasure_of(office, person)?, tr),
            Self::Minutes(id) => minutes::name(&office.session_dossier(id)?, Telling::Full, tr),
            Self::MinutesVersion { session, number } => {
                let dossier = office.minutes_version(session, number)?.dossier;
                tr.versions_paper_name(minutes::name(&dossier, Telling::Full, tr), number)
            }
            Self::OfSessions(ref paper) => paper.name(office, tr)?,
            Self::Plan {
                plan,
                execution: false,
            } => documents::plan_title(&dossier(office, plan)?, tr),
            Self::Plan {
                plan,
                execution: true,
            } => tr.plan_name_with_execution(documents::plan_title(&dossier(office, plan)?, tr)),
            Self::ContestResults { contest, public } => {
                let year = office.get(contest)?.year.to_string();
                if public {
                    tr.paper_contest_file_public(year)
                } else {
                    tr.paper_contest_file_internal(year)
                }
            }
        })
    }

    /// The session whose records, and whose wording once it is signed, the paper is made of. Each
    /// paper of a session belongs here.
    pub fn session(&self, office: &Office) -> ops::Result<Option<Id<Session>>> {
        match *self {
            Self::Minutes(session) => Ok(Some(session)),
            Self::OfSessions(ref paper) => paper.session(office),
            _ => Ok(None),
        }
    }

    /// The texts as the office words them in papers of sessions.
    fn worded(&self, office: &Office, tr: &Tr) -> ops::Result<Option<Tr>> {
        if let Self::MinutesVersion { session, number } = *self {
            let frozen = office.minutes_version(session, number)?;
            return Ok(Some(tr.with_wordings(&frozen.wordings)));
        }
        let source = self.session(office)?.map(|it| office.session_source(it));
        let source = source.transpose()?;
        Ok(source.map(|it| tr.with_wordings(&it.wordings)))
    }

    /// What should be looked at before the paper goes out, as sentences.
    pub fn remarks(&self, office: &Office, tr: &Tr) -> ops::Result<Vec<String>> {
        let mut remarks = Vec::new();
        if let Some(session) = self.session(office)? {
            let source = office.session_source(session)?;
            remarks.extend(source.damaged.map(|it| tr.versions_damaged(it)));
            remarks.extend(tr.wording_remarks(&source.wordings));
        }
        match *self {
            Self::Register(RegisterOptions { on, ref layout }) => {
                if layout.is_crowded() {
                    remarks.push(tr.register_crowded());
                }
                if layout.public {
                    let register = office.register(on)?;
                    remarks.extend(documents::register_flats(&register, layout, tr));
                }
            }
            Self::TosExtract {
                tos,
                on,
                public: true,
            } => remarks.extend(documents::extract_flats(&office.tos_extract(tos, on)?, tr)),
            _ => (),
        }
        Ok(remarks)
    }
}

/// The act on a person; without one there is nothing to print.
fn erasure_of(office: &Office, person: Id<Person>) -> ops::Result<Erasure> {
    let act = office.erasure_of(person)?;
    act.ok_or(ops::Error::Refused(Refusal::NotErased))
}

/// The plan with all that stands in it; one that is gone is an error.
fn dossier(office: &Office, plan: Id<Plan>) -> ops::Result<PlanDossier> {
    match office.plan_dossier(plan)? {
        Some(dossier) => Ok(dossier),
        None => Ok(PlanDossier::of(office.get(plan)?)),
    }
}

/// Without the signs that systems refuse in names of files, or that nobody can type.
fn fit_for_a_file(name: &str) -> String {
    const REFUSED: &str = "/\\:*?\"<>|";
    let fit = |it: char| match it {
        '\u{a0}' | '\u{202f}' => ' ',
        it if REFUSED.contains(it) || it.is_control() => '-',
        it => it,
    };
    // Systems count bytes (255), and a Russian letter is two of them.
    let short: String = name.trim().chars().map(fit).take(110).collect();
    short.trim_end_matches([' ', '.']).to_owned()
}

/// Every paper the records are good for. Registers speak of the last day of the newest year that
/// has a summary, or else of `today`.
pub fn all(office: &Office, today: NaiveDate) -> ops::Result<Vec<Paper>> {
    let mut papers = Vec::new();
    let mut years: Vec<i32> = office.all::<Summary>()?.iter().map(|it| it.year).collect();
    years.sort_unstable();
    let last_day = |year: &i32| NaiveDate::from_ymd_opt(*year, 12, 31);
    let on = years.last().and_then(last_day).unwrap_or(today);
    papers.extend(years.iter().map(|&year| Paper::Summary { year }));
    papers.extend(of_the_register(office, on)?);
    let held = |status| matches!(status, SessionStatus::Held | SessionStatus::Signed);
    let sessions = office.session_rows()?;
    let sessions = sessions.iter().filter(|it| held(it.status));
    papers.extend(sessions.map(|it| Paper::Minutes(it.id)));
    let of_sessions = crate::session_papers::of_the_office(office, on)?;
    papers.extend(of_sessions.into_iter().map(Paper::OfSessions));
    let mut contests = office.all::<Contest>()?;
    contests.retain(|it| it.status == ContestStatus::Decided);
    contests.sort_by_key(|it| it.year);
    for contest in contests.iter().map(|it| it.id) {
        papers.extend([false, true].map(|public| Paper::ContestResults { contest, public }));
    }
    let mut plans = office.all::<Plan>()?;
    plans.sort_by_key(|it| it.year);
    papers.extend(plans.iter().map(|it| Paper::Plan {
        plan: it.id,
        execution: it.status == PlanStatus::Closed,
    }));
    Ok(papers)
}

/// The register in all its forms, and an extract of the first that works.
fn of_the_register(office: &Office, on: NaiveDate) -> ops::Result<Vec<Paper>> {
    let register = |public| Paper::Register(RegisterOptions::new(on, public));
    let mut papers = vec![register(false), register(true)];
    let rows = office.tos_rows(on)?;
    if rows.is_empty() {
        return Ok(papers);
    }
    let active = |it: &&TosRow| it.status == Some(TosStatus::Active);
    papers.extend(rows.iter().find(active).map(|it| Paper::TosExtract {
        tos: it.id,
        on,
        public: false,
    }));
    papers.push(Paper::Chairs { on, public: false });
    papers.push(Paper::Completeness { on });
    let year = on.year();
    papers.push(Paper::RegisterChanges { year });
    Ok(papers)
}

#[cfg(test)]
mod tests {
    use super::fit_for_a_file;

    #[test]
    fn a_name_of_a_file_can_be_typed_and_is_refused_by_no_system() {
        let name = "Протокол №\u{a0}4/2: «Итоги»?\n";
        assert_eq!(fit_for_a_file(name), "Протокол № 4-2- «Итоги»-");
        assert_eq!(fit_for_a_file(&"ы".repeat(400)).chars().count(), 110);
    }
}
