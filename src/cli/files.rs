//! Commands on a file as a whole.

use std::fs;
use std::path::Path;

use super::{End, Result, create, failed, open, print, refused, say};
use crate::exchange::dump::{Dump, NotADump, Shape, parse, to_json};
use crate::exchange::files::write_whole;
use crate::i18n::Tr;
use crate::ops::{self, Office};
use crate::report;

pub(super) fn new(tr: &Tr, file: &Path) -> Result<()> {
    create(tr, file)?;
    say(&tr.cli_created(shown(file)));
    print(tr, shown(file))
}

pub(super) fn check(tr: &Tr, file: &Path) -> Result<()> {
    let office = open(tr, file)?;
    let orphans = office.orphans().map_err(|err| refused(tr, &err))?;
    for orphan in &orphans {
        print(tr, report::orphan(tr, orphan))?;
    }
    say(&tr.cli_checked(shown(file)));
    Ok(())
}

pub(super) fn dump(tr: &Tr, file: &Path, out: Option<&Path>) -> Result<()> {
    let office = open(tr, file)?;
    let tables = office.dump().map_err(|err| failed(tr, &err))?;
    let json = to_json(ops::SCHEMA_VERSION, &tables);
    let Some(out) = out else {
        return print(tr, json);
    };
    save(tr, out, json.as_bytes())?;
    print(tr, shown(out))
}

pub(super) fn load(tr: &Tr, json: &Path, file: &Path) -> Result<()> {
    let dump = read_dump(tr, json)?;
    if file.symlink_metadata().is_ok() {
        return Err(End::Refused(tr.cli_exists(shown(file))));
    }
    fill(tr, file, &dump)?;
    say(&tr.cli_created(shown(file)));
    print(tr, shown(file))
}

/// Makes a new file of a dump. When a record does not fit, no half-filled file stays behind.
pub(super) fn fill(tr: &Tr, file: &Path, dump: &Dump) -> Result<Office> {
    let mut office = create(tr, file)?;
    match office.load(&dump.tables) {
        Ok(()) => Ok(office),
        Err(err) => {
            drop(office);
            // The file was made just now and holds nothing; what matters is the reason.
            fs::remove_file(file).ok();
            Err(refused(tr, &err))
        }
    }
}

fn read_dump(tr: &Tr, path: &Path) -> Result<Dump> {
    let text = fs::read_to_string(path)
        .map_err(|err| End::Refused(tr.cli_cannot_read(shown(path), err.to_string())))?;
    let dump = parse(&text).map_err(|err| End::Refused(not_a_dump(tr, path, &err)))?;
    if dump.version > ops::SCHEMA_VERSION {
        let known = ops::SCHEMA_VERSION;
        return Err(End::Refused(tr.cli_json_newer(
            shown(path),
            dump.version,
            known,
        )));
    }
    Ok(dump)
}

pub(super) fn not_a_dump(tr: &Tr, path: &Path, err: &NotADump) -> String {
    match err {
        NotADump::Syntax { line, column } => tr.cli_not_json(shown(path), *line, *column),
        NotADump::Shape { at, expected } => {
            let expected = match expected {
                Shape::Object => "object",
                Shape::List => "list",
                Shape::Version => "version",
            };
            tr.cli_json_shape(shown(path), at.as_str(), expected)
        }
    }
}

pub(super) fn backup(tr: &Tr, file: &Path, dir: &Path) -> Result<()> {
    let office = open(tr, file)?;
    if let Some(path) = office.backup(dir).map_err(|err| failed(tr, &err))? {
        return print(tr, shown(&path));
    }
    say(&tr.cli_backup_unchanged(shown(dir)));
    Ok(())
}

pub(super) fn restore(tr: &Tr, backup: &Path, file: &Path) -> Result<()> {
    let kept = Office::restore_file(backup, file).map_err(|err| refused(tr, &err))?;
    if let Some(kept) = kept {
        say(&tr.cli_kept(shown(&kept)));
    }
    say(&tr.cli_restored(shown(file)));
    print(tr, shown(file))
}

/// Writes a whole file: it appears under its name when it is complete.
pub(super) fn save(tr: &Tr, path: &Path, bytes: &[u8]) -> Result<()> {
    write_whole(path, bytes)
        .map_err(|err| End::Failed(tr.cli_cannot_write(shown(path), err.to_string())))
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
