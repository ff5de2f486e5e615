//! What a paper is written as: to be printed, or to be edited.

use std::path::Path;

use super::code::codes;

codes! {
    /// The kinds of files; the code is how their names end.
    pub enum PaperFormat {
        /// To print and to send: nobody changes it by chance.
        Pdf = "pdf",
        /// To edit in a word processor.
        Docx = "docx",
    }
}

impl PaperFormat {
    /// What the name of a file says, in whatever letters.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?;
        Self::from_code(&ending.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_says_what_a_file_is() {
        let of = |name: &str| PaperFormat::of(Path::new(name));
        assert_eq!(of("Протокол № 2.docx"), Some(PaperFormat::Docx));
        assert_eq!(of("ПЛАН.PDF"), Some(PaperFormat::Pdf));
        assert_eq!(of("Протокол № 2 от 18.06.2020"), None);
        assert_eq!(of("план"), None);
    }
}
