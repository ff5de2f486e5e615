# The file, its backups and copies.
command-back-up = Make a backup
command-save-copy = Save a copy as…
status-read-only = View only
dialog-path-copy = Save a copy of the file
dialog-path-copy-do = Save the copy
file-copy-name = { $name } — copy

backup-made = The backup was made
backup-not-needed = The last backup already has all that the file has
backup-failed = The backup was not made. { $why }
backup-restored = The data was restored from the backup. The file as it was is kept beside the backups.
backup-recovered = The file was restored from a backup. The damaged file is kept: { $path }
backup-recover = Restore from the backup
copy-saved = The copy was saved: { $path }

crash-reported = The program broke off because of an error. The records are safe; what was typed will be there at the next start. A report for the developer: { $path }
crash-not-reported = The program broke off because of an error. The records are safe; what was typed will be there at the next start. Tell the developer: { $text }
