//! Closed lists of values that are stored and exchanged as short codes.

/// A closed list of values, for what works with any of them.
pub trait Code: Copy + PartialEq + Sized + 'static {
    const VALUES: &'static [Self];
    fn as_code(self) -> &'static str;
}

/// Makes an enum whose variants have codes. The same codes stand in the schema's `CHECK`, in the
/// files we exchange, and as the end of the label's Fluent key.
macro_rules! codes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$inner:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$inner])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.code() == code)
            }
        }

        impl $crate::domain::code::Code for $name {
            const VALUES: &'static [Self] = Self::ALL;
            fn as_code(self) -> &'static str {
                self.code()
            }
        }
    };
}
pub(crate) use codes;
