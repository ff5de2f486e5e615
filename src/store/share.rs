//! Is the file on a network share? There, a lock may not keep anybody out.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Kinds of file systems that stand on another computer.
const REMOTE: [&str; 10] = [
    "afs",
    "cifs",
    "davfs",
    "fuse.davfs2",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "nfs",
    "nfs4",
    "smb3",
];

/// `path` is a whole one. Where the system does not tell, the answer is no.
pub(super) fn is_on_one(path: &Path) -> bool {
    if cfg!(windows) {
        let path = path.to_string_lossy();
        let verbatim = path.starts_with(r"\\?\") && !path.starts_with(r"\\?\UNC\");
        return path.starts_with(r"\\") && !verbatim;
    }
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    is_remote(&mounts, path)
}

/// Looks up the nearest mount above the path, the last one where several lie on one another.
fn is_remote(mounts: &str, path: &Path) -> bool {
    let nearest = mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ').skip(1);
            Some((plain(words.next()?), words.next()?))
        })
        .filter(|(place, _)| path.starts_with(place))
        .max_by_key(|(place, _)| place.components().count());
    nearest.is_some_and(|(_, kind)| REMOTE.contains(&kind))
}

/// A space in a name is written as `\040` there.
fn plain(place: &str) -> PathBuf {
    let plain = place
        .replace(r"\040", " ")
        .replace(r"\011", "\t")
        .replace(r"\134", r"\");
    OsString::from(plain).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
/dev/sda1 / ext4 rw,relatime 0 0
//server/office /mnt/Общий\\040диск cifs rw 0 0
/dev/sdb1 /mnt/Общий\\040диск/usb vfat rw 0 0
server:/home /home nfs4 rw 0 0
tmpfs /home/local tmpfs rw 0 0
";

    #[test]
    fn a_share_is_told_from_a_disk() {
        for (path, expected) in [
            ("/srv/Город.veche", false),
            ("/mnt/Общий диск/Город.veche", true),
            ("/mnt/Общий диск/usb/Город.veche", false),
            ("/home/ivanova/Город.veche", true),
            ("/home/local/Город.veche", false),
        ] {
            assert_eq!(is_remote(MOUNTS, Path::new(path)), expected, "{path}");
        }
        assert!(!is_remote("", Path::new("/")));
    }
}
