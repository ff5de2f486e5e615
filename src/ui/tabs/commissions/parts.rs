//! Rows of one owner among those of all: the points of one question among the points of a session.

/// Lets `edit` change those of `rows` that are `mine`; the others stay where they are.
/// True if anything changed.
pub(super) fn part<T: Clone + PartialEq>(
    rows: &mut Vec<T>,
    mine: impl Fn(&T) -> bool,
    edit: impl FnOnce(&mut Vec<T>),
) -> bool {
    let before: Vec<T> = rows.iter().filter(|it| mine(it)).cloned().collect();
    let mut part = before.clone();
    edit(&mut part);
    if part == before {
        return false;
    }
    if part.len() == before.len() {
        let places = rows.iter_mut().filter(|it| mine(it));
        places.zip(part).for_each(|(place, new)| *place = new);
    } else {
        rows.retain(|it| !mine(it));
        rows.extend(part);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_others_stay_where_they_are() {
        let mut rows = vec![1, 10, 2, 20];
        let small = |it: &i32| *it < 10;
        assert!(!part(&mut rows, small, |_| ()));
        assert!(part(&mut rows, small, |it| it.swap(0, 1)));
        assert_eq!(rows, [2, 10, 1, 20]);
        assert!(part(&mut rows, small, |it| it.push(3)));
        assert_eq!(rows, [10, 20, 2, 1, 3]);
    }
}
