# Settings: whose file it is, the look of the program, backups, the check.
settings-town = Whose file it is
settings-town-note = Papers use these names. Fill them in once.
settings-town-name = Town or district
settings-town-place = Place line of papers
settings-town-place-hint = Sayanogorsk
settings-town-municipality = Municipality
settings-town-municipality-of = The same in the genitive
settings-town-administration = Administration
settings-town-department = Department that keeps the file
settings-town-head = Post of the head
settings-town-remark = Note on the file
settings-town-saved = The details were saved
settings-program = The program on this computer
settings-actor = Your name in the journal
settings-language = Language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-scale = Scale
settings-percent = { $percent } %
settings-backups = Backups
settings-check = Check of the data
settings-check-fine = All links between records are in order.
settings-check-found =
    { $count ->
        [one] { $count } record points to one that is not there:
       *[other] { $count } records point to ones that are not there:
    }
settings-about = About
locale-name = English

backups-folder = The backups are in the folder { $folder }. They are made when the file is closed and after half an hour of work.
backups-of-memory = This file has no place on the disk, so it has no backups.
backups-show = Open the folder
backups-size = { $size } KB
backups-all = Show all backups ({ $count })
backups-restore = Go back to the backup of { $when }
backups-restore-ask = Go back to the backup?
backups-restore-text = The data will be as it was on { $when }. All that was done later will be only in a copy of the present file, kept beside the backups.
backups-restore-do = Go back
settings-general = General
settings-papers = Keep papers as
