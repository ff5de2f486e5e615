//! The embedded fonts: the letters, widths and kerning of a face.

use std::sync::atomic::{AtomicI16, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use harfrust::{
    Feature, ShapeOptions, ShapePlan, ShapePlanKey, Shaper, ShaperData, Tag, UnicodeBuffer,
};
use skrifa::instance::{LocationRef, Size};
use skrifa::{GlyphId, MetadataProvider};

/// Stands at the end of a divided word; it has a glyph of its own, so that a search finds the whole word.
pub(crate) const HYPHEN: char = '\u{ad}';
/// Drawn in place of a letter that the face lacks.
pub(crate) const SUBSTITUTE: char = '□';
const NBSP: char = '\u{a0}';

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    Regular,
    Bold,
    Italic,
    BoldItalic,
    Sans,
}

/// A parsed face. It is parsed once in the life of the program, when first used.
pub(crate) struct Font {
    pub(crate) name: &'static str,
    pub(crate) bytes: &'static [u8],
    /// Units in an em.
    pub(crate) units: f32,
    /// Parts of an em above and under the base line.
    pub(crate) ascent: f32,
    pub(crate) descent: f32,
    /// The glyph of each code point, as far as the last one the face has.
    glyphs: Vec<u16>,
    advances: Vec<u16>,
    /// The correction of every pair of glyphs, found out when first asked for.
    kerning: Vec<AtomicI16>,
    shaping: (harfrust::FontRef<'static>, ShaperData),
    /// How letters of each script are shaped: to find it out takes ten times as long as to shape a pair.
    plans: Mutex<Vec<ShapePlan>>,
}

/// No ligatures: a letter is a glyph, so that what is shown can be read back letter by letter.
static OFF: [Feature; 4] = [off(*b"liga"), off(*b"clig"), off(*b"dlig"), off(*b"calt")];

const fn off(name: [u8; 4]) -> Feature {
    Feature {
        tag: Tag::new(&name),
        value: 0,
        start: 0,
        end: u32::MAX,
    }
}

/// A pair nobody has asked for yet.
const UNASKED: i16 = i16::MIN;

impl Face {
    pub(crate) const ALL: [Self; 5] = [
        Self::Regular,
        Self::Bold,
        Self::Italic,
        Self::BoldItalic,
        Self::Sans,
    ];

    pub(crate) fn font(self) -> &'static Font {
        static FONTS: [OnceLock<Font>; Face::ALL.len()] =
            [const { OnceLock::new() }; Face::ALL.len()];
        FONTS[self as usize].get_or_init(|| {
            let (name, bytes) = self.file();
            Font::parse(name, bytes)
        })
    }

    fn file(self) -> (&'static str, &'static [u8]) {
        macro_rules! file {
            ($name:literal) => {
                (
                    $name,
                    include_bytes!(concat!("../../../assets/fonts/", $name, ".ttf")),
                )
            };
        }
        match self {
            Self::Regular => file!("Tinos-Regular"),
            Self::Bold => file!("Tinos-Bold"),
            Self::Italic => file!("Tinos-Italic"),
            Self::BoldItalic => file!("Tinos-BoldItalic"),
            Self::Sans => file!("GolosText-Regular"),
        }
    }
}

impl Font {
    fn parse(name: &'static str, bytes: &'static [u8]) -> Self {
        let font = skrifa::FontRef::new(bytes).expect("an embedded font is whole");
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let widths = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        let mut glyphs = Vec::new();
        for (code, glyph) in font.charmap().mappings() {
            let code = code as usize;
            if code >= glyphs.len() {
                glyphs.resize(code + 1, 0);
            }
            glyphs[code] = glyph.to_u32() as u16;
        }
        let count = usize::from(metrics.glyph_count);
        let advance = |glyph: usize| widths.advance_width(GlyphId::new(glyph as u32));
        let shaped = harfrust::FontRef::new(bytes).expect("an embedded font is whole");
        let units = f32::from(metrics.units_per_em);
        Self {
            name,
            bytes,
            units,
            ascent: metrics.ascent / units,
            descent: -metrics.descent / units,
            glyphs,
            advances: (0..count)
                .map(|it| advance(it).unwrap_or(0.0) as u16)
                .collect(),
            kerning: (0..count * count)
                .map(|_| AtomicI16::new(UNASKED))
                .collect(),
            shaping: (shaped.clone(), ShaperData::new(&shaped)),
            plans: Mutex::default(),
        }
    }

    /// The glyph of a letter; 0, the face's own mark of a missing letter, when it lacks it.
    pub(crate) fn glyph(&self, letter: char) -> u16 {
        let find = |it: char| self.glyphs.get(it as usize).copied().unwrap_or(0);
        match letter {
            HYPHEN => [find('\u{2010}'), find('-')]
                .into_iter()
                .find(|it| *it != 0),
            NBSP | '\u{202f}' | '\u{2009}' => Some(find(' ')),
            '\u{2011}' => Some(find('-')),
            _ => Some(find(letter)),
        }
        .unwrap_or(0)
    }

    pub(crate) fn has(&self, letter: char) -> bool {
        self.glyph(letter) != 0
    }

    /// The width of a glyph, in units of the face.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// How much closer (below zero) `right` stands to `left`, in units of the face.
    pub(crate) fn kern(&self, left: char, right: char) -> i16 {
        if is_space(left) || is_space(right) {
            return 0;
        }
        let (first, second) = (self.glyph(left), self.glyph(right));
        if first == 0 || second == 0 {
            return 0;
        }
        let pair = usize::from(first) * self.advances.len() + usize::from(second);
        let known = self.kerning[pair].load(Ordering::Relaxed);
        if known != UNASKED {
            return known;
        }
        let kern = self.shape(left, right) - i32::from(self.advance(first));
        let kern = kern.clamp(-i32::from(i16::MAX), i32::from(i16::MAX)) as i16;
        self.kerning[pair].store(kern, Ordering::Relaxed);
        kern
    }

    /// The advance of `left` when `right` follows it.
    fn shape(&self, left: char, right: char) -> i32 {
        let (font, data) = &self.shaping;
        let mut buffer = UnicodeBuffer::new();
        buffer.add(left, 0);
        buffer.add(right, 1);
        buffer.guess_segment_properties();
        let face = data.shaper(font).build();
        let mut plans = self.plans.lock().unwrap_or_else(PoisonError::into_inner);
        let options = ShapeOptions::new().features(&OFF);
        let options = options.plan(Some(plan(&mut plans, &face, &buffer)));
        let shaped = face.shape(buffer, options);
        let clusters: Vec<u32> = shaped.glyph_infos().iter().map(|it| it.cluster).collect();
        match shaped.glyph_positions() {
            [first, _] if clusters == [0, 1] => first.x_advance,
            // A mark joined to its letter is no pair to move together.
            _ => i32::from(self.advance(self.glyph(left))),
        }
    }

    /// The distance from the top of a line of this height to its base line.
    pub(crate) fn base(&self, size: f32, line_height: f32) -> f32 {
        f32::midpoint(line_height, (self.ascent - self.descent) * size)
    }

    /// The width of a text of one line, in points.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        let mut units = 0;
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            units += i32::from(self.advance(self.glyph(letter)));
            if let Some(next) = letters.peek() {
                units += i32::from(self.kern(letter, *next));
            }
        }
        units as f32 * size / self.units
    }
}

/// The plan for letters as those of the buffer, made when first asked for.
fn plan<'p>(
    plans: &'p mut Vec<ShapePlan>,
    shaper: &Shaper<'_>,
    buffer: &UnicodeBuffer,
) -> &'p ShapePlan {
    let (script, direction) = (buffer.script(), buffer.direction());
    let script = Some(script).filter(|it| *it != harfrust::script::UNKNOWN);
    let key = ShapePlanKey::new(script, direction).features(&OFF);
    let known = plans.iter().position(|it| key.matches(it));
    let at = known.unwrap_or_else(|| {
        plans.push(ShapePlan::new(shaper, direction, script, None, &OFF));
        plans.len() - 1
    });
    &plans[at]
}

/// Whether a justified line may be stretched here.
pub(crate) fn is_space(letter: char) -> bool {
    letter == ' ' || letter == NBSP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_have_every_letter_of_an_office_paper() {
        let letters = "АЯабяёЁїіғңӧӱҷIVXaz0129№«»„“–—…•₽%§()+-/.,:;!?\u{a0}\u{ad}\u{2011}";
        for face in Face::ALL {
            let lacking: String = letters.chars().filter(|it| !face.font().has(*it)).collect();
            assert_eq!(lacking, "", "{face:?}");
        }
        assert!(!Face::Regular.font().has('😀'));
    }

    #[test]
    fn letters_that_lean_together_are_kerned() {
        let font = Face::Regular.font();
        assert!(font.kern('Т', 'о') < 0 || font.kern('Г', 'о') < 0 || font.kern('A', 'V') < 0);
        assert_eq!(font.kern('A', ' '), 0);
        assert_eq!(
            font.kern('A', 'V'),
            font.kern('A', 'V'),
            "asked twice, the same"
        );
    }

    #[test]
    fn the_hyphen_of_a_divided_word_has_a_glyph_of_its_own() {
        for face in [Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic] {
            assert_ne!(face.font().glyph(HYPHEN), face.font().glyph('-'));
        }
    }
}
