# Words of the command line.

cli-about = Veche: a register of work with the public. Without a command it opens the window.
cli-usage = Usage:
cli-commands = Commands
cli-options = Options
cli-arguments = Arguments
cli-arg-help = show this help
cli-arg-version = show the version
cli-arg-file = the file with the records (.veche)
cli-arg-dir = a folder
cli-arg-demo-dir = the folder for the demo town and its papers
cli-arg-out = where to write; without it, to standard output
cli-arg-paper-out = where to write it: a name in .pdf to print, in .docx to edit
cli-arg-json-file = a JSON file written by dump
cli-arg-backup = a backup
cli-arg-list-kind = which list
cli-arg-paper-kind = which paper
cli-arg-json = print as JSON
cli-arg-year = the year
cli-arg-id = the key of a record, as list shows it
cli-arg-on = the day a register speaks of, YYYY-MM-DD
cli-arg-public = without contacts, notes and marks: for publication
cli-demo = make the demo town and open it
cli-new = make an empty file
cli-check = check a file: 0 sound, 4 damaged or refused
cli-dump = write all records as JSON
cli-load = make a new file from JSON
cli-paper = write a paper as PDF or DOCX
cli-list = show the records of a list
cli-backup = make a backup
cli-restore = restore a file from a backup
cli-wrong-use = The command is wrong: { $what }
cli-wrong-unknown = unknown word “{ $what }”
cli-wrong-missing = missing: { $what }
cli-wrong-value = “{ $value }” does not fit { $what }
cli-wrong-value-of = “{ $value }” does not fit { $what }. Possible: { $possible }
cli-wrong-other = check the words and options
cli-try-help = Help: veche --help
cli-need-year = This paper needs a year: --year 2020
cli-need-id = This paper needs the key of a record: --id …. “veche list FILE { $list } --json” shows the keys.
cli-bad-id = “{ $id }” is not the key of a record. “veche list FILE { $list } --json” shows the keys.
cli-checked = The file is sound: { $path }
cli-created = Made the file: { $path }
cli-restored = Restored the file: { $path }
cli-kept = The former file is kept: { $path }
cli-no-display = There is no display, so no window. The papers of the demo town are in the folder { $dir }.
cli-no-window = There is no display, so no window. Papers and checks work without one: veche --help
cli-exists = { $path } is there already. Choose another name: a file is never replaced.
cli-cannot-write = Could not write { $path }: { $why }. See whether there is room and whether you may write there.
cli-cannot-read = Could not read { $path }: { $why }.
cli-not-json = { $path }: line { $line }, column { $column }: not JSON. It must be a file written by “veche dump”.
cli-json-shape = { $path }: { $at }: here must stand { $expected ->
        [list] a list in square brackets
        [version] a whole number: the version of the schema
       *[object] an object in braces
    }.
cli-json-newer = { $path } was written by a newer program (version { $found }, this one knows { $known }). Update the program.
cli-backup-unchanged = The folder { $dir } has a copy with all these records already.

cli-usage-all = veche [FILE | COMMAND]
cli-usage-demo = veche demo [--dir FOLDER]
cli-usage-new = veche new FILE
cli-usage-check = veche check FILE
cli-usage-dump = veche dump FILE [--out JSON]
cli-usage-load = veche load JSON FILE
cli-usage-paper = veche paper FILE KIND [--year YEAR] [--id KEY] [--on DAY] [--public] [--short] [--body KEY] [--from DAY] [--to DAY] [--by-executor] [--columns COLUMNS] [--portrait] [--by-territory] --out PDF|DOCX
cli-usage-list = veche list FILE KIND [--on DAY] [--json | --out TABLE]
cli-usage-backup = veche backup FILE FOLDER
cli-usage-restore = veche restore BACKUP FILE

cli-value-file = FILE
cli-value-dir = FOLDER
cli-value-kind = KIND
cli-value-year = YEAR
cli-value-id = KEY
cli-value-day = DAY
cli-value-backup = BACKUP
cli-arg-execution = the plan with what became of its lines
cli-no-plan = There is no plan of { $year }. The plans: veche list FILE plans
cli-arg-short = without speeches: short minutes
cli-arg-body = key of a body: attendance or assignments of that body alone
cli-arg-by-executor = assignments by executor, not by body
cli-arg-from = first day of the period, as YYYY-MM-DD
cli-arg-to = last day of the period
cli-need-body = Name the body: --body …. Its key is shown by “veche list FILE bodies --json”.
cli-bad-period = The period ends before it begins: look at --from and --to.
