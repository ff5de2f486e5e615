//! Many short texts as one long one, searched at once.
//!
//! A text of 15 MB is gone through in a few milliseconds; a hundred thousand short ones, each
//! begun anew, take several times as long.

use memchr::memmem::Finder;

/// Lines in the order they were added. They and what is sought are keys: [`super::text::key`].
#[derive(Default)]
pub struct Haystack {
    text: String,
    /// Where each line ends.
    ends: Vec<u32>,
}

impl Haystack {
    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Adds to the line that is being written; [`Haystack::end_line`] ends it.
    pub fn push(&mut self, key: &str) {
        self.text += key;
        self.text.push('\n');
    }

    pub fn end_line(&mut self) {
        self.ends.push(self.text.len() as u32);
    }

    /// What was pushed into a line, each piece ended by `\n`.
    pub fn line(&self, at: usize) -> &str {
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[from as usize..self.ends[at] as usize]
    }

    /// The lines that have every word of a query, in order; at most `limit` of them.
    pub fn having(&self, query: &str, limit: usize) -> Vec<u32> {
        let mut words: Vec<&str> = query.split(' ').filter(|it| !it.is_empty()).collect();
        // The longest one leaves the fewest lines to the others.
        words.sort_by_key(|it| std::cmp::Reverse(it.len()));
        let Some((first, others)) = words.split_first() else {
            return Vec::new();
        };
        let others: Vec<Finder<'_>> = others.iter().map(Finder::new).collect();
        let finder = Finder::new(first);
        let mut having = Vec::new();
        let (mut line, mut from) = (0, 0);
        while having.len() < limit
            && let Some(found) = finder.find(&self.text.as_bytes()[from..])
        {
            while self.ends[line] as usize <= from + found {
                line += 1;
            }
            let text = self.line(line).as_bytes();
            if others.iter().all(|it| it.find(text).is_some()) {
                having.push(line as u32);
            }
            from = self.ends[line] as usize;
        }
        having
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_parts_of_its_words_in_any_order() {
        let mut stack = Haystack::default();
        for texts in [
            ["тос «березка»", "майна"],
            ["тос «ель»", "майна"],
            ["май", "березка"],
        ] {
            for text in texts {
                stack.push(text);
            }
            stack.end_line();
        }
        assert_eq!(stack.having("айн тос", 9), [0, 1]);
        assert_eq!(stack.having("берез май", 9), [0, 2]);
        assert_eq!(stack.having("тос", 1), [0], "no more than was asked for");
        assert_eq!(stack.having("березка май ель", 9), [0_u32; 0]);
        assert_eq!(
            stack.having("» май", 9),
            [0, 1],
            "but not over the end of a line"
        );
        assert_eq!(stack.having("", 9), [0_u32; 0]);
        assert_eq!(stack.line(1), "тос «ель»\nмайна\n");
    }
}
