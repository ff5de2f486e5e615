//! What must not be parted by the end of a page.

use super::texts::Look;
use super::{Flow, line_height};
use crate::documents::pdf::font::Face;
use crate::documents::{Block, Signature};

/// Fewer lines of a paragraph never stand alone at the foot or at the top of a page.
const FEWEST: usize = 2;
/// The part of a page that can be kept together at most.
const MOST_KEPT: f32 = 0.6;

impl Flow<'_> {
    /// How many of a text's `left` lines go on this page; 0 asks for a new one.
    pub(super) fn fitting(&self, left: usize, look: &Look) -> usize {
        let line_height = line_height(look.size);
        // A hundredth of a point: sums of heights are not exact.
        let room = ((self.room() + 0.01) / line_height).floor().max(0.0) as usize;
        let keep = look.keep.min(self.geometry.text_height() * MOST_KEPT);
        let after = if keep > 0.0 { look.after + keep } else { 0.0 };
        let kept = left as f32 * line_height + after <= self.room() + 0.01;
        let count = fitting(left, room, kept, look.whole);
        if count == 0 && self.at_top() {
            return room.clamp(1, left.max(1));
        }
        count
    }

    /// The height that must follow the last line of an ordinary text: signatures do not stand alone.
    pub(super) fn keep(&self, after: &[Block]) -> f32 {
        let mut height = 0.0;
        for block in after {
            match block {
                Block::Space(space) => height += self.space_height(*space),
                Block::Signatures(signers) => return height + self.signatures_height(signers),
                _ => break,
            }
        }
        0.0
    }

    /// The height of the signatures; of a long list, that of its first ones, for it may go on.
    pub(super) fn signatures_height(&self, signers: &[Signature]) -> f32 {
        let height = |signer: &Signature| {
            let (post, name) = self.signature_lines(signer);
            let lines = post.len().max(name.len()) as f32;
            self.signature_gap() + lines * line_height(self.size)
        };
        let all = signers.iter().map(height).sum();
        if all <= self.geometry.text_height() * MOST_KEPT {
            return all;
        }
        signers.iter().take(FEWEST).map(height).sum()
    }

    /// The least height of what follows a heading: it stands on the heading's page.
    pub(super) fn least_height(&self, after: &[Block]) -> f32 {
        let most = self.geometry.text_height() * MOST_KEPT;
        let mut height = 0.0;
        for block in after {
            let (own, goes_on) = self.least_of(block);
            height += own;
            if !goes_on || height > most {
                break;
            }
        }
        height.min(most)
    }

    /// The least height of a block, and whether it keeps what follows it.
    fn least_of(&self, block: &Block) -> (f32, bool) {
        match block {
            Block::Heading(heading) => {
                let look = self.heading_look(heading);
                let lines = self
                    .lines(&self.setting(&heading.text, Face::Bold), &look)
                    .len();
                let own = lines as f32 * line_height(look.size);
                (look.before + own + look.after, true)
            }
            Block::Title(_) => (line_height(self.size), true),
            Block::Paragraph(paragraph) => {
                let look = self.paragraph_look(paragraph);
                let lines = self.lines(&self.spans(&paragraph.spans), &look).len();
                // Three lines are not parted, so they come whole or not at all.
                let own = if lines <= FEWEST + 1 { lines } else { FEWEST };
                (
                    own as f32 * line_height(look.size),
                    paragraph.keep_with_next,
                )
            }
            Block::Table(table) => (self.table_gap() + self.table_least_height(table), false),
            Block::Chart(chart) => (self.chart_height(chart), false),
            Block::Signatures(signers) => (self.signatures_height(signers), false),
            Block::Space(space) => (self.space_height(*space), true),
            Block::PageBreak => (0.0, false),
            Block::Corner(_) | Block::Pair(..) | Block::Item(_) => {
                (FEWEST as f32 * line_height(self.size), false)
            }
        }
    }
}

/// How many of `left` lines go where there is room for `room`; `kept` if all that must follow also fits.
fn fitting(left: usize, room: usize, kept: bool, whole: bool) -> usize {
    if left <= room && kept {
        return left;
    }
    if whole {
        return 0;
    }
    let mut count = room.min(left);
    if left - count < FEWEST {
        count = left.saturating_sub(FEWEST);
    }
    if count < FEWEST { 0 } else { count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_paragraph_stands_alone() {
        assert_eq!(fitting(5, 9, true, false), 5);
        assert_eq!(fitting(5, 3, true, false), 3);
        assert_eq!(fitting(5, 4, true, false), 3, "two lines go on, not one");
        assert_eq!(fitting(3, 2, true, false), 0, "three lines are not parted");
        assert_eq!(
            fitting(5, 1, true, false),
            0,
            "one line does not stay behind"
        );
        assert_eq!(fitting(2, 0, true, false), 0);
    }

    #[test]
    fn the_end_of_a_text_stays_with_what_it_keeps() {
        assert_eq!(
            fitting(5, 9, false, false),
            3,
            "two lines go on with the signatures"
        );
        assert_eq!(fitting(3, 9, false, false), 0);
        assert_eq!(fitting(2, 9, false, true), 0, "a heading goes whole");
    }
}
