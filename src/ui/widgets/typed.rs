//! Values that are typed as text: how a field shows them, and how it reads them back.

use chrono::NaiveDate;

use crate::domain::agenda_order::time_of;
use crate::i18n::Tr;

/// A value a one-line field can hold.
pub trait Typed: Sized {
    fn shown(&self, tr: &Tr) -> String;
    /// The value, or the sentence that says why the text is none.
    fn read(text: &str, tr: &Tr, today: NaiveDate) -> Result<Self, String>;
}

/// A value that may be left empty.
impl<T: Typed> Typed for Option<T> {
    fn shown(&self, tr: &Tr) -> String {
        self.as_ref().map(|it| it.shown(tr)).unwrap_or_default()
    }

    fn read(text: &str, tr: &Tr, today: NaiveDate) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        T::read(text, tr, today).map(Some)
    }
}

impl Typed for NaiveDate {
    fn shown(&self, tr: &Tr) -> String {
        tr.date(*self)
    }

    fn read(text: &str, tr: &Tr, today: NaiveDate) -> Result<Self, String> {
        tr.read_date(text, today)
    }
}

/// A time of day as papers have it, «14:00»; empty if none is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayTime(pub String);

impl Typed for DayTime {
    fn shown(&self, _: &Tr) -> String {
        self.0.clone()
    }

    fn read(text: &str, tr: &Tr, _: NaiveDate) -> Result<Self, String> {
        if text.trim().is_empty() {
            return Ok(Self(String::new()));
        }
        let time = time_of(text).ok_or_else(|| tr.form_no_time())?;
        Ok(Self(time.format("%H:%M").to_string()))
    }
}

macro_rules! typed_number {
    ($($number:ty: $least:expr, $most:expr);+ $(;)?) => {$(
        impl Typed for $number {
            fn shown(&self, _: &Tr) -> String {
                self.to_string()
            }

            fn read(text: &str, tr: &Tr, _: NaiveDate) -> Result<Self, String> {
                let number = tr.read_number(text, $least, $most)?;
                Ok(<$number>::try_from(number).expect("it is within its bounds"))
            }
        }
    )+};
}
typed_number! {
    u16: 0, u16::MAX.into();
    u32: 0, u32::MAX.into();
    i32: i32::MIN.into(), i32::MAX.into();
    i64: i64::MIN, i64::MAX;
}

/// Kopecks, typed as roubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kopecks(pub i64);

impl Typed for Kopecks {
    fn shown(&self, _: &Tr) -> String {
        Tr::typed_roubles(self.0)
    }

    fn read(text: &str, tr: &Tr, _: NaiveDate) -> Result<Self, String> {
        tr.read_kopecks(text).map(Kopecks)
    }
}

/// Thousandths, typed as a number with a comma.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thousandths(pub i64);

impl Typed for Thousandths {
    fn shown(&self, tr: &Tr) -> String {
        tr.thousandths(self.0).replace('−', "-")
    }

    fn read(text: &str, tr: &Tr, _: NaiveDate) -> Result<Self, String> {
        tr.read_thousandths(text).map(Thousandths)
    }
}

/// A whole number kept in a record as it is, or kept as "unknown" too.
pub trait Amount: Copy {
    fn get(self) -> Option<i64>;
    /// None where the record can not leave it empty.
    fn of(value: Option<i64>) -> Option<Self>;
}

impl Amount for i64 {
    fn get(self) -> Option<i64> {
        Some(self)
    }

    fn of(value: Option<i64>) -> Option<Self> {
        value
    }
}

impl Amount for Option<i64> {
    fn get(self) -> Option<i64> {
        self
    }

    fn of(value: Option<i64>) -> Option<Self> {
        Some(value)
    }
}
