//! A text as lines with even edges, each letter at its place.

use super::breaks::{Breaker, Broken, Ending};
use super::font::{Face, HYPHEN, SUBSTITUTE, is_space};
use crate::documents::Align;

/// A text in one or several faces, before it is broken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setting {
    text: String,
    /// Where the letters of each face end.
    faces: Vec<(usize, Face)>,
}

/// How a text is to be broken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    pub(crate) size: f32,
    pub(crate) width: f32,
    /// The indent of the first line.
    pub(crate) first: f32,
    pub(crate) align: Align,
    pub(crate) hyphens: bool,
}

/// Letters of one face that stand in a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) x: f32,
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) text: String,
    /// What is added to every space of a justified line.
    pub(crate) stretch: f32,
    /// What is added to every letter.
    pub(crate) tracking: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) runs: Vec<Run>,
    /// Where its last letter ends, from the left edge of the text.
    pub(crate) end: f32,
}

impl Setting {
    pub(crate) fn new(text: &str, face: Face) -> Self {
        let mut setting = Self::default();
        setting.push(text, face);
        setting
    }

    /// Adds a text; letters that the face lacks are replaced, never lost in silence.
    pub(crate) fn push(&mut self, text: &str, face: Face) {
        let font = face.font();
        let drawn = |it: char| {
            if it == '\n' || font.has(it) {
                it
            } else {
                SUBSTITUTE
            }
        };
        self.text.extend(text.chars().map(drawn));
        self.faces.push((self.text.len(), face));
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn faces(&self) -> &[(usize, Face)] {
        &self.faces
    }

    /// The lines, at least one.
    pub(crate) fn lines(&self, measure: &Measure) -> Vec<Line> {
        let breaker = Breaker::new(self, measure);
        let setter = Setter {
            setting: self,
            measure,
        };
        let mut lines = Vec::new();
        let mut start = 0;
        for line in self.text.split('\n') {
            let first = if start == 0 { measure.first } else { 0.0 };
            let end = start + line.trim_end_matches(' ').len();
            for (at, broken) in breaker.broken(start, end, first).iter().enumerate() {
                let first = if at == 0 { first } else { 0.0 };
                lines.push(setter.line(&breaker, broken, first));
            }
            start += line.len() + 1;
        }
        lines
    }
}

/// A text on its way into lines.
struct Setter<'a> {
    setting: &'a Setting,
    measure: &'a Measure,
}

impl Setter<'_> {
    fn line(&self, breaker: &Breaker<'_>, broken: &Broken, first: f32) -> Line {
        let Broken { start, end, ending } = *broken;
        let mut runs = self.runs(breaker, broken);
        let hyphen = match (ending, runs.last()) {
            (Ending::Hyphen, Some(run)) => run.face.font().width("\u{ad}", run.size),
            _ => 0.0,
        };
        let room = self.measure.width - first;
        let free = room - breaker.width(start, end) - hyphen;
        let text = &self.setting.text[start..end];
        let spaces = text.chars().filter(|it| is_space(*it)).count() as f32;
        let shift = match self.measure.align {
            Align::Center => free / 2.0,
            Align::Right => free,
            Align::Left | Align::Justify => 0.0,
        };
        let mut stretch = 0.0;
        if self.measure.align == Align::Justify && spaces > 0.0 && ending != Ending::Last {
            stretch = free / spaces;
        }
        // A line with hardly a word in it is left uneven.
        if stretch > self.measure.size * 1.5 {
            stretch = 0.0;
        }
        let mut passed = 0.0;
        for run in &mut runs {
            run.x += first + shift + passed * stretch;
            run.stretch = stretch;
            passed += run.text.chars().filter(|it| is_space(*it)).count() as f32;
        }
        let end = first + shift + breaker.width(start, end) + hyphen + spaces * stretch;
        Line { runs, end }
    }

    /// The letters of a line, a run a face.
    fn runs(&self, breaker: &Breaker<'_>, broken: &Broken) -> Vec<Run> {
        let Broken { start, end, ending } = *broken;
        let mut runs = Vec::new();
        let mut from = 0;
        for (to, face) in &self.setting.faces {
            let (begin, stop) = (start.max(from), end.min(*to));
            if begin < stop {
                runs.push(Run {
                    x: breaker.width(start, begin),
                    face: *face,
                    size: self.measure.size,
                    text: self.setting.text[begin..stop].to_owned(),
                    stretch: 0.0,
                    tracking: 0.0,
                });
            }
            from = *to;
        }
        if let Some(run) = runs.last_mut() {
            match ending {
                Ending::Hyphen => run.text.push(HYPHEN),
                // It parts the line from what follows for those who copy or listen.
                Ending::Space | Ending::Last => run.text.push(' '),
                Ending::Cut => (),
            }
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Органы территориального общественного самоуправления осуществляют \
        хозяйственную деятельность по благоустройству территории Майнагашевского района, \
        направленную на удовлетворение социально-бытовых потребностей граждан.";

    fn measure(width: f32, align: Align) -> Measure {
        Measure {
            size: 14.0,
            width,
            first: 0.0,
            align,
            hyphens: true,
        }
    }

    fn lines(text: &str, measure: &Measure) -> Vec<String> {
        let lines = Setting::new(text, Face::Regular).lines(measure);
        let joined = |line: Line| line.runs.into_iter().map(|it| it.text).collect::<String>();
        lines
            .into_iter()
            .map(|it| joined(it).trim_end().to_owned())
            .collect()
    }

    #[test]
    fn words_that_belong_together_stay_so_as_far_as_a_narrow_line_holds_them() {
        let number = "д.\u{a0}№\u{a0}2–14";
        let found = lines(number, &measure(50.0, Align::Left));
        assert_eq!(found, ["д.", "№\u{a0}2–14"]);
        let name = "ТОС\u{a0}«Первый» (ТОС-01)";
        let found = lines(name, &measure(140.0, Align::Left));
        assert_eq!(found, ["ТОС\u{a0}«Первый»", "(ТОС-01)"]);
    }

    #[test]
    fn a_paragraph_has_even_edges_and_its_words_can_be_joined_again() {
        let measure = Measure {
            first: 35.0,
            ..measure(300.0, Align::Justify)
        };
        let lines = Setting::new(TEXT, Face::Regular).lines(&measure);
        let (last, full) = lines.split_last().unwrap();
        for line in full {
            assert!((line.end - 300.0).abs() < 0.1, "{line:?}");
        }
        assert!(last.end < 300.0);
        assert!((lines[0].runs[0].x - 35.0).abs() < 0.01);
        let text: String = lines
            .iter()
            .flat_map(|it| &it.runs)
            .map(|it| it.text.as_str())
            .collect();
        assert!(text.contains(HYPHEN), "some word is divided");
        assert_eq!(text.replace(HYPHEN, "").trim_end(), TEXT);
    }

    #[test]
    fn names_are_never_divided_in_a_paragraph() {
        for width in 200..400 {
            let text = lines(TEXT, &measure(width as f32, Align::Justify)).concat();
            assert!(text.contains("Майнагашевского"), "{width}: {text}");
        }
    }

    #[test]
    fn a_cell_divides_a_word_only_to_save_a_line() {
        let fits = lines("действует", &measure(80.0, Align::Left));
        assert_eq!(fits, ["действует"]);
        let narrow = lines("на регистрации", &measure(75.0, Align::Left));
        assert_eq!(narrow, ["на", "регистрации"], "a hyphen would save no line");
        let forced = lines("Ответственный", &measure(60.0, Align::Center));
        assert_eq!(forced, ["Ответ\u{ad}", "ственный"]);
    }

    #[test]
    fn a_word_without_spaces_is_broken_anyway() {
        let word = "ы".repeat(300);
        let broken = lines(&word, &measure(50.0, Align::Left));
        assert!(broken.len() > 30);
        assert_eq!(broken.concat().replace(HYPHEN, ""), word);
        for width in [0.0, -5.0, 1.0] {
            let broken = lines(&word, &measure(width, Align::Justify)).concat();
            assert_eq!(broken.replace(HYPHEN, ""), word);
        }
        assert_eq!(lines("", &measure(50.0, Align::Justify)), [""]);
    }

    #[test]
    fn numbers_and_short_parts_hold_at_a_hyphen() {
        let parts = |text: &str| lines(text, &measure(100.0, Align::Left));
        assert_eq!(parts("закон номер 131-ФЗ"), ["закон номер", "131-ФЗ"]);
        assert_eq!(parts("улица Мира 15–72 и"), ["улица Мира", "15–72 и"]);
        assert_eq!(parts("Бейский наш р-н"), ["Бейский наш", "р-н"]);
        assert_eq!(
            parts("Угдыжекова-Майнагашева"),
            ["Угдыжекова-", "Майнагашева"]
        );
    }

    #[test]
    fn line_breaks_of_the_text_stay_and_lost_letters_are_seen() {
        assert_eq!(
            lines("раз\nдва\n\nтри", &measure(200.0, Align::Justify)),
            ["раз", "два", "", "три"]
        );
        assert_eq!(
            lines("да 😀 нет", &measure(200.0, Align::Left)),
            ["да □ нет"]
        );
    }
}
