# The state of the backups in the settings.
backups-good = sound
backups-damaged = damaged
backups-damaged-hint = The backup was changed or damaged ({ $what }): it can not be gone back to. Take another one.
backups-unchecked = being checked
