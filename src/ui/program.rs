//! The settings of the program on this computer: they follow the user, not the file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::lists::ListSettings;
use crate::domain::code::codes;
use crate::domain::paper_format::PaperFormat;
use crate::domain::register_options::RegisterLayout;
use crate::exchange::files;
use crate::exchange::headings::Columns;
use crate::i18n::Locale;

codes! {
    /// Which colours the window has.
    pub enum ThemeChoice {
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// Where the window stood when it was closed, in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    pub size: [f32; 2],
    pub corner: Option<[f32; 2]>,
    pub maximized: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Program {
    pub locale: Locale,
    pub theme: ThemeChoice,
    /// Percent, 100 to 200.
    pub scale: u16,
    /// Whose changes the journal notes.
    pub actor: String,
    pub window: Option<WindowPlace>,
    /// The file that was open when the program was closed.
    pub last_file: Option<PathBuf>,
    /// The newest first.
    pub recent: Vec<PathBuf>,
    /// Where papers were last kept.
    pub papers: Option<PathBuf>,
    /// What papers are written as, until another ending is typed.
    pub paper_format: PaperFormat,
    /// How each list is set up, by its language and place: «ru/tos/».
    pub lists: BTreeMap<String, ListSettings>,
    /// What the columns of imported tables are, by their headings; the newest first.
    pub imports: Vec<(Vec<String>, Columns)>,
    /// How the register was last printed.
    pub register: RegisterLayout,
    /// What could not be said while the window was closing.
    pub unsaid: Option<String>,
}

impl Default for Program {
    fn default() -> Self {
        Self {
            locale: Locale::Ru,
            theme: ThemeChoice::Light,
            scale: 100,
            actor: user_name(),
            window: None,
            last_file: None,
            recent: Vec::new(),
            papers: None,
            paper_format: PaperFormat::Pdf,
            lists: BTreeMap::new(),
            imports: Vec::new(),
            register: RegisterLayout::new(false),
            unsaid: None,
        }
    }
}

impl Program {
    pub const SCALES: [u16; 6] = [100, 110, 125, 150, 175, 200];

    /// Where this system keeps the settings of programs.
    pub fn folder() -> Option<PathBuf> {
        let dirs = directories::ProjectDirs::from("", "", "veche")?;
        Some(dirs.config_dir().to_owned())
    }

    pub fn path() -> Option<PathBuf> {
        Some(Self::folder()?.join("settings.json"))
    }

    /// What was saved; a missing or damaged file gives the defaults. A setting that a newer version
    /// wrote in its own way is left out, and the others stay.
    pub fn load(path: &Path) -> Self {
        let read = fs::read(path).ok();
        let program = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let mut program = program.map_or_else(Self::default, Self::understood);
        program.scale = program.scale.clamp(100, 200);
        if program.actor.trim().is_empty() {
            program.actor = user_name();
        }
        program
    }

    fn understood(read: Map<String, Value>) -> Self {
        let mut kept = Map::new();
        for (name, value) in read {
            kept.insert(name.clone(), value);
            if serde_json::from_value::<Self>(kept.clone().into()).is_err() {
                kept.remove(&name);
            }
        }
        serde_json::from_value(kept.into()).unwrap_or_default()
    }

    pub fn save(&self, path: &Path) -> io::Result<()> {
        files::write_whole_making_folder(path, &serde_json::to_vec_pretty(self)?)
    }

    /// Notes that `file` is open now.
    pub fn opened(&mut self, file: &Path) {
        const AT_MOST: usize = 8;
        self.recent.retain(|it| it != file);
        self.recent.insert(0, file.to_owned());
        self.recent.truncate(AT_MOST);
        self.last_file = Some(file.to_owned());
    }

    /// What the columns of a table with these headings were last time.
    pub fn import_columns(&self, headings: &[String]) -> Option<Columns> {
        let mut known = self.imports.iter();
        let found = known.find(|(known, _)| known == headings);
        found.map(|(_, columns)| columns.clone())
    }

    pub fn remember_import(&mut self, headings: Vec<String>, columns: Columns) {
        const AT_MOST: usize = 30;
        self.imports.retain(|(known, _)| *known != headings);
        self.imports.insert(0, (headings, columns));
        self.imports.truncate(AT_MOST);
    }

    pub fn forget(&mut self, file: &Path) {
        self.recent.retain(|it| it != file);
        if self.last_file.as_deref() == Some(file) {
            self.last_file = None;
        }
    }
}

/// The name the system knows its user by.
fn user_name() -> String {
    let name = whoami::realname();
    if name.trim().is_empty() {
        whoami::username()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("veche-{name}-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        dir
    }

    #[test]
    fn settings_are_the_same_after_a_restart() {
        let dir = folder("settings");
        let path = dir.join("new").join("settings.json");
        let mut program = Program {
            scale: 150,
            locale: Locale::En,
            ..Program::default()
        };
        program.opened(Path::new("/x/Город.veche"));
        program.save(&path).unwrap();
        assert_eq!(Program::load(&path), program);
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn a_setting_of_a_newer_version_is_left_out_and_the_others_stay() {
        let dir = folder("newer");
        let path = dir.join("settings.json");
        let json = r#"{ "locale": "tt", "scale": 150, "lists": {"ru/tos/": 7}, "actor": "Иванова", "new": {} }"#;
        fs::write(&path, json).unwrap();
        let program = Program::load(&path);
        assert_eq!((program.locale, program.scale), (Locale::Ru, 150));
        assert_eq!(program.actor, "Иванова");
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn a_damaged_file_of_settings_gives_the_defaults() {
        let dir = folder("damaged");
        let path = dir.join("settings.json");
        fs::write(&path, b"{ \"scale\": 15").unwrap();
        assert_eq!(Program::load(&path), Program::default());
        fs::write(&path, b"{ \"scale\": 5000, \"actor\": \" \" }").unwrap();
        assert_eq!(Program::load(&path).scale, 200);
        assert_eq!(Program::load(&path).actor, Program::default().actor);
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn a_file_stands_once_among_the_recent_ones() {
        let mut program = Program::default();
        for name in ["a", "b", "a"] {
            program.opened(Path::new(name));
        }
        assert_eq!(program.recent, [Path::new("a"), Path::new("b")]);
        program.forget(Path::new("a"));
        assert_eq!(program.last_file, None);
    }
}
