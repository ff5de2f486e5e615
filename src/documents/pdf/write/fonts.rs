//! Subsets of the fonts: only the letters a paper uses are in its file.

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use lopdf::Object;
use printpdf::{
    FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Pt, TextItem,
};

use super::RenderError;
use crate::documents::pdf::font::{Face, Font};
use crate::documents::pdf::page::Page;

pub(super) struct Subsets(Vec<Subset>);

struct Subset {
    face: Face,
    /// The letters in the order of their glyphs, after the mark of a missing one.
    letters: Vec<char>,
    /// The glyph of each code point.
    glyphs: Vec<u16>,
    program: ParsedFont,
}

impl Subsets {
    pub(super) fn new(pages: &[Page]) -> Result<Self, RenderError> {
        // A place for each code point: a set would be asked for every letter of the paper.
        let mut used = Face::ALL.map(|_| Vec::new());
        for text in pages.iter().flat_map(|it| &it.texts) {
            let used = &mut used[text.face as usize];
            for letter in text.letters.chars().map(printed) {
                let code = letter as usize;
                if code >= used.len() {
                    used.resize(code + 1, false);
                }
                used[code] = true;
            }
        }
        let mut subsets = Vec::new();
        for (face, used) in Face::ALL.into_iter().zip(used) {
            let codes = (0..used.len() as u32).filter(|it| used[*it as usize]);
            let letters: Vec<char> = codes.filter_map(char::from_u32).collect();
            if !letters.is_empty() {
                subsets.push(Subset::new(face, letters)?);
            }
        }
        Ok(Self(subsets))
    }

    /// The glyph of a letter in the subset of its face.
    pub(super) fn glyph(&self, face: Face, letter: char) -> u16 {
        let subset = self.0.iter().find(|it| it.face == face);
        let glyph = subset.and_then(|it| it.glyphs.get(letter as usize));
        glyph.copied().unwrap_or(0)
    }

    pub(super) fn add_to(&self, paper: &mut PdfDocument) {
        for subset in &self.0 {
            let font = PdfFont::new(subset.program.clone());
            paper.resources.fonts.map.insert(id(subset.face), font);
        }
    }

    /// A page of this size with every letter of every font, so that all of them are embedded.
    pub(super) fn specimen(&self, width: f32, height: f32) -> PdfPage {
        let mut ops = vec![Op::StartTextSection];
        for subset in &self.0 {
            let font = PdfFontHandle::External(id(subset.face));
            ops.push(Op::SetFont {
                font,
                size: Pt(1.0),
            });
            let letters: String = subset.letters.iter().collect();
            let items = vec![TextItem::Text(letters)];
            ops.push(Op::ShowText { items });
        }
        ops.push(Op::EndTextSection);
        PdfPage::new(Pt(width).into(), Pt(height).into(), ops)
    }

    /// printpdf cuts widths down to whole thousandths of an em; a long line would end askew.
    pub(super) fn write_exact_widths(&self, file: &mut lopdf::Document) {
        for object in file.objects.values_mut() {
            let Ok(font) = object.as_dict_mut() else {
                continue;
            };
            let named = |subset: &&Subset| {
                let name = font.get(b"BaseFont").and_then(Object::as_name).ok();
                name == subset.program.font_name.as_deref().map(str::as_bytes)
            };
            let Some(subset) = self.0.iter().find(named) else {
                continue;
            };
            if let Ok(Object::Array(descendants)) = font.get_mut(b"DescendantFonts")
                && let Some(Ok(descendant)) = descendants.first_mut().map(Object::as_dict_mut)
            {
                descendant.set("W", vec![1.into(), Object::Array(subset.widths())]);
            }
        }
    }
}

impl Subset {
    fn new(face: Face, letters: Vec<char>) -> Result<Self, RenderError> {
        let font = face.font();
        let refused = |reason: String| RenderError::Font {
            name: font.name,
            reason,
        };
        let mut glyphs = vec![0];
        glyphs.extend(letters.iter().map(|it| font.glyph(*it)));
        let data = ReadScope::new(font.bytes).read::<FontData<'_>>();
        let data = data.map_err(|it| refused(it.to_string()))?;
        let tables = data
            .table_provider(0)
            .map_err(|it| refused(it.to_string()))?;
        let bytes = subset(&tables, &glyphs, &SubsetProfile::Pdf, CmapTarget::Unicode)
            .map_err(|it| refused(it.to_string()))?;
        let mut program = ParsedFont::from_bytes(font.bytes, 0, &mut Vec::new())
            .ok_or_else(|| refused("it can not be read".to_owned()))?;
        program.original_bytes = bytes;
        program.font_name = Some(format!("{}+{}", tag(face), font.name));
        let codes = letters.iter().map(|it| *it as u32);
        program.codepoint_to_glyph = codes.zip(1..).collect();
        let last = letters.last().map_or(0, |it| *it as usize);
        let mut of = vec![0; last + 1];
        for (letter, glyph) in letters.iter().zip(1..) {
            of[*letter as usize] = glyph;
        }
        program.glyph_widths = (1..)
            .zip(letters.iter().map(|it| advance(font, *it)))
            .collect();
        Ok(Self {
            face,
            letters,
            glyphs: of,
            program,
        })
    }

    /// Thousandths of an em.
    fn widths(&self) -> Vec<Object> {
        let font = self.face.font();
        let width = |letter: &char| f32::from(advance(font, *letter)) * 1000.0 / font.units;
        let widths = self.letters.iter().map(width);
        widths
            .map(|it| Object::Real((it * 100.0).round() / 100.0))
            .collect()
    }
}

fn advance(font: &Font, letter: char) -> u16 {
    font.advance(font.glyph(letter))
}

/// The name of a face in the file.
pub(super) fn name(face: Face) -> &'static str {
    ["T0", "T1", "T2", "T3", "T4"][face as usize]
}

fn id(face: Face) -> FontId {
    FontId(name(face).to_owned())
}

/// Six capital letters mark a subset.
fn tag(face: Face) -> String {
    format!("VECHE{}", char::from(b'A' + face as u8))
}

/// The letter that a search or a copy gets: spaces and hyphens of every kind are plain ones.
pub(super) fn printed(letter: char) -> char {
    match letter {
        '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        _ => letter,
    }
}
