//! Exact numbers of a contest: fractions of thousandths, rounded where the regulation says so.

use serde::{Deserialize, Serialize};

/// One, in thousandths.
pub const ONE: i64 = 1000;

/// An exact fraction of thousandths. Sums and means of marks lose nothing until they are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exact {
    /// In lowest terms; the lower part is above zero.
    over: i128,
    under: i128,
}

impl Exact {
    pub const ZERO: Self = Self { over: 0, under: 1 };

    pub fn of(thousandths: i64) -> Self {
        Self {
            over: thousandths.into(),
            under: 1,
        }
    }

    /// The sum of `marks` divided by their number; nothing of nothing.
    pub fn mean(marks: &[i64]) -> Option<Self> {
        let count = i128::try_from(marks.len()).ok().filter(|it| *it > 0)?;
        let sum: i128 = marks.iter().map(|it| i128::from(*it)).sum();
        Some(Self::lowest(sum, count))
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let over = self.over * other.under + other.over * self.under;
        Self::lowest(over, self.under * other.under)
    }

    /// Times a weight, itself in thousandths.
    #[must_use]
    pub fn weighted(self, weight: i64) -> Self {
        Self::lowest(self.over * i128::from(weight), self.under * i128::from(ONE))
    }

    /// Half-up to so many digits after the comma, three at most; a half goes away from zero.
    /// In thousandths.
    pub fn rounded(self, digits: u32) -> i64 {
        let unit = 10i128.pow(3 - digits.min(3));
        let under = self.under * unit;
        let halves = (2 * self.over.abs() + under) / (2 * under);
        let whole = halves * unit * self.over.signum();
        i64::try_from(whole).unwrap_or(if whole < 0 { i64::MIN } else { i64::MAX })
    }

    /// Is nothing lost when it is rounded so?
    pub fn is_round(self, digits: u32) -> bool {
        self == Self::of(self.rounded(digits))
    }

    fn lowest(over: i128, under: i128) -> Self {
        let common = greatest_common(over.abs(), under).max(1);
        Self {
            over: over / common,
            under: under / common,
        }
    }
}

fn greatest_common(mut left: i128, mut right: i128) -> i128 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_is_exact_until_it_is_rounded() {
        let mean = Exact::mean(&[1000, 1000, 2000]).unwrap();
        assert_eq!(mean.rounded(2), 1330);
        assert_eq!(mean.plus(mean).plus(mean), Exact::of(4000));
        assert!(!mean.is_round(3));
        assert_eq!(Exact::mean(&[]), None);
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        for (mark, digits, rounded) in [
            (2125, 2, 2130),
            (2124, 2, 2120),
            (-2125, 2, -2130),
            (2500, 0, 3000),
            (2499, 0, 2000),
            (2125, 3, 2125),
            (0, 2, 0),
        ] {
            assert_eq!(
                Exact::of(mark).rounded(digits),
                rounded,
                "{mark} to {digits}"
            );
        }
        assert_eq!(
            Exact::mean(&[4000, 4000, 4000, 4001]).unwrap().rounded(3),
            4000
        );
        assert_eq!(Exact::mean(&[4000, 4001]).unwrap().rounded(3), 4001);
    }

    #[test]
    fn a_weight_is_a_number_of_thousandths() {
        assert_eq!(Exact::of(3000).weighted(1500), Exact::of(4500));
    }
}
