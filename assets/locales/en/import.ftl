# Importing the register of TOS from tables, and exporting lists.

op-import-tos = importing the register from a table

import-refused-lines =
    { $lines ->
        [one] Nothing was imported: { $lines } line can not be.
       *[other] Nothing was imported: { $lines } lines can not be.
    } Correct them in the table, or import the good lines alone.
import-cancelled = Cancelled; the records stayed as they were.

# Why a file can not be read as a table.
import-unreadable-io = The file does not open: { $why }. See whether it is there and not open in another program.
import-unreadable-empty = The file has no filled cell. Choose another file or sheet.
import-unreadable-big = The file is too big: { $megabytes } MB, at most { $most } MB. Divide the table.
import-unreadable-bomb = The file is small but unpacks into an incredible lot of data. Such files are not opened: save the table anew and try again.
import-unreadable-rows = The table has more than { $most } filled rows. Divide it.
import-unreadable-columns = Line { $line } has a filled cell beyond column { $most }. Remove the columns that are not needed and save the table anew.
import-unreadable-web = This is a web page or a text, not a table, whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx.
import-unreadable-kind = Such files are not read. Save the table as .xlsx, .xls, .ods or CSV.
import-unreadable-password = The file has a password. Save the table without one.
import-unreadable-sheet = There is no sheet “{ $wanted }”. There are: { $names }.
import-unreadable-damaged = The file is damaged or cut off. Open it in Excel or LibreOffice and save it anew.

# Fields of a TOS that columns answer to.
tos-field-number = registration number
tos-field-name = name
tos-field-short-name = short name
tos-field-district = district
tos-field-territory = territory (settlement)
tos-field-territory-kind = kind of territory
tos-field-boundaries = boundaries
tos-field-boundary-act = act on the boundaries
tos-field-charter-date = day the charter was registered
tos-field-charter-act = act that registered the charter
tos-field-residents = residents
tos-field-members = members
tos-field-figures-year = year of the figures
tos-field-chair = chair (full name)
tos-field-chair-since = in office from
tos-field-chair-until = in office until
tos-field-chair-term = term of office
tos-field-phone = phone
tos-field-email = e-mail
tos-field-address = address
tos-field-legal-entity = legal entity (yes/no)
tos-field-ogrn = OGRN
tos-field-inn = INN
tos-field-kpp = KPP
tos-field-status = status
tos-field-status-date = day of the status
tos-field-entered-on = day of entry in the register
tos-field-note = note

# What is wrong with a line or a cell.
flaw-no-name = there is no name of a TOS
flaw-swallowed = a quote is not closed: several lines ({ $text }) are in one cell. See to the quotes in the file or choose another quote sign
flaw-longer = the line has more cells than there are headings: “{ $text }”. They may have shifted
flaw-ambiguous = the register has several TOS of this name: tell the number or the territory
flaw-two-entries = the number is that of one TOS of the register, the name that of another
flaw-ambiguous-territory = there are several territories of this name: add a column with the district
flaw-total = a line of sums, left out: “{ $text }”
flaw-group-heading = a heading between the lines, left out: “{ $text }”
flaw-long-cell = the text is too long, only its beginning was taken
flaw-bad-date = no date: “{ $text }”. The day is left empty, the words are in the note
flaw-serial-date = the date is a number: “{ $text }”. It was read as Excel counts it
flaw-future-date = this day has not come yet: “{ $text }”
flaw-bad-number = no number: “{ $text }”. The value is left empty, the words are in the note
flaw-zero-number = zero: see whether the number is known
flaw-members-above-residents = more members than residents: { $text }
flaw-bad-yes-no = neither yes nor no: “{ $text }”. The words are in the note
flaw-bad-status = an unknown status: “{ $text }”. The words are in the note
flaw-bad-territory-kind = an unknown kind of territory: “{ $text }”. The words are in the note
flaw-bad-email = this does not look like an e-mail address: “{ $text }”
flaw-bad-registry-number = the number has another count of digits: “{ $text }”
flaw-formula-error = an error of a formula: “{ $text }”
flaw-odd-name = see to the name: “{ $text }”
flaw-namesake-of-chair = there is a person of this name; nobody said whether it is the same one, so another was added
flaw-chair-without-date = another chair, but not from which day; the known one stays
flaw-status-without-date = another status, but not from which day; the known one stays
flaw-number-elsewhere = another TOS has the same number

flaw-term-without-chair = a term and no chair: “{ $text }”. It goes to the note
flaw-day-without-status = the day of a status and no status: “{ $text }”. It goes to the note
flaw-partly = not all was understood: “{ $text }”. It goes to the note too
flaw-contradicts = another column says otherwise: “{ $text }”. It goes to the note
flaw-bad-year = no year: “{ $text }”. It goes to the note

import-line = Line { $line }: { $what }
import-line-column = Line { $line }, column “{ $column }”: { $what }
import-of-column = “{ $column }”: { $what }
import-line-named = Line { $line } (“{ $name }”): { $what }
import-difference = { $field }: { $was } → { $becomes }
import-nothing = nothing
import-differs = differs from the register: { $fields }
import-twin = repeats line { $line } of the same table

# The command import.
import-no-name-column = No column with the name of the TOS was found. Name it: --map name=HEADING, and the row of headings: --header.
import-no-lines = There is no line below the headings. See to the row of headings (--header) and the sheet (--sheet).
import-no-such-line = There is nothing in line { $line }. Name the line of the headings.
import-wrong-map = “{ $said }” is not understood. It must be FIELD=COLUMN, the field one of: { $fields }.
import-no-such-column = There is no column “{ $column }”. Give its heading or number.
import-year-written = Residents and members are of { $year }: it says so above the table. Another year: --year.
import-year-this = Residents and members are of { $year }: the table names no year. Another year: --year.
import-read-as-text = Read as text: encoding { $encoding }, delimiter “{ $delimiter }”, quotes { $quote ->
        [double] double
        [apostrophe] single
       *[none] not heeded
    }.
import-bad-letters =
    { $count ->
        [one] { $count } letter came out wrong: the encoding may be another one (--encoding).
       *[other] { $count } letters came out wrong: the encoding may be another one (--encoding).
    }
import-read-sheet =
    { $count ->
        [one] Read the sheet “{ $name }”.
       *[other] Read the sheet “{ $name }” of { $count }. Another one: --sheet.
    }
import-headings-in = The headings are in line { $line }. The columns:
import-unused-columns = Columns that are not imported: { $names }. To keep one in the note: --map note=HEADING.
import-more-problems = …and { $count } more.
import-dry-run = This was a trial: no record was changed.
import-done = Added { $added }, changed { $changed }, the same { $same }.
import-left-out = Not imported: { $refused } with errors, { $undecided } that differ from the register or stand twice. Say what to do with those by --duplicates.
cli-import = import a table (.xlsx, .xls, .ods, CSV): 0 all, 3 a part, 4 nothing
cli-usage-import = veche import FILE tos TABLE [--dry-run] [OPTIONS]
cli-value-table = TABLE
cli-value-sheet = SHEET
cli-value-line = LINE
cli-value-map = FIELD=COLUMN
cli-value-how = HOW
cli-arg-table = a table .xlsx, .xls, .ods or CSV
cli-arg-import-kind = what is imported
cli-arg-sheet = the sheet of a workbook; without it the first one that is not blank
cli-arg-header = the line of the file that the headings stand in
cli-arg-map = the column of a field: heading or number; empty: not imported. Can be repeated
cli-arg-encoding = encoding of a text
cli-arg-delimiter = delimiter of a text
cli-arg-quote = quotes of a text
cli-arg-import-year = the year that residents and members are of
cli-arg-duplicates = what to do with TOS that are there: skip, fill what is empty, update, add beside
cli-arg-only-good = import the good lines, even if others have errors
cli-arg-dry-run = only show what would be done

# Exporting lists.
export-wrong-ending = { $path }: the name of the file must end with .xlsx or .csv.
export-lost-letters = The encoding cp1251 has no { $letters }. Question marks stand in their place; to keep them choose UTF-8 or .xlsx.
export-cut-cells =
    { $count ->
        [one] { $count } cell is longer than Excel allows: it was cut.
       *[other] { $count } cells are longer than Excel allows: they were cut.
    }
cli-arg-list-out = save as a table: the name ends with .xlsx or .csv
cli-arg-list-encoding = encoding of a CSV; utf-8 without it

# Long work in the window.
long-done-of = { $done } of { $steps }
long-writing = Writing to the disk…
long-stopping = Taking it back…
long-give-up = Cancel the work
file-kind-table = Tables (.xlsx, .xls, .ods, .csv)
dialog-path-table = The path of the table

# Importing the register in the window.
tos-import = Import from a table
tos-import-do = Import from a table
import-title = Import from a table
import-step-source = File
import-step-columns = Columns
import-step-lines = Check
import-step-done = Done
import-choose = Choose a table with a register of TOS
import-choose-hint = It may be .xlsx, .xls, .ods or CSV. The file itself does not change, and the import can be taken back.
import-choose-do = Choose a file
import-other-file = Choose another file
import-reading = Reading the table…
import-encoding = Encoding
import-delimiter = Delimiter
import-quote = Quotes
import-encoding-name = { $code ->
        [utf-8] UTF-8
        [cp1251] Windows (cp1251)
        [cp866] DOS (cp866)
        [koi8-r] KOI8-R
        [utf-16le] UTF-16
       *[utf-16be] UTF-16 (BE)
    }
import-delimiter-name = { $code ->
        [tab] tab
       *[other] { $code }
    }
import-quote-name = { $code ->
        [double] double "
        [apostrophe] single '
       *[none] none
    }
import-bad-letters-here =
    { $count ->
        [one] { $count } letter came out wrong. Try another encoding.
       *[other] { $count } letters came out wrong. Try another encoding.
    }
import-sheet = Sheet
import-header-hint = The headings are in line { $line }. If not, click the number of the right line. Filled lines: { $rows }.
import-header-line = The headings are in line { $line }
import-to-columns = On to the columns
import-back = Back
import-columns-hint = The columns were guessed by their headings. See to them: what is not imported stays in the table alone.
import-columns-remembered = The columns are as you chose them for such a table last time.
import-no-name-here = No column is the name of the TOS: without it there is nothing to import.
import-year = The year of residents and members
import-year-is-written = the year is taken from the text above the table
import-year-is-in-column = the table has a column with the year; this one is for lines without it
import-year-is-this = the table names no year: see to it
import-heading = Column of the table
import-says = What it says
import-example = Examples
import-not-taken = Not imported
import-displaced = The column “{ $column }” is not imported any more: “{ $field }” is now in the column “{ $by }”.
import-now-not-taken = not imported any more
import-says-of = What the column “{ $heading }” says
import-column-number = Column { $number }
import-try = Check
import-trying = Comparing the table with the register
import-importing = Importing the register
import-line-number = Line
import-name = Name
import-what = What is done
import-remarks = Remarks
import-line-title = Line { $line }
import-line-close = Close the line
import-this-line = What to do with this line
import-duplicates = What to do with them
import-known =
    { $count ->
        [one] { $count } TOS is in the register already, but differs.
       *[other] { $count } TOS are in the register already, but differ.
    }
import-twin-line = Line { $line } repeats line { $earlier } of the same table.
import-twin-lines =
    { $count ->
        [one] { $count } line repeats other lines of the same table.
       *[other] { $count } lines repeat other lines of the same table.
    }
import-only-good =
    { $count ->
        [one] Import without { $count } line with an error
       *[other] Import without { $count } lines with errors
    }
import-do = Import: { $count }
import-count-added = new: { $count }
import-count-changed = to be changed: { $count }
import-count-same = the same: { $count }
import-count-left = left as they are: { $count }
import-count-undecided = undecided: { $count }
import-count-refused = with errors: { $count }
import-count-no-entries = sums and headings: { $count }
import-count-doubted = with remarks: { $count }
import-count-people = new people: { $count }
import-count-territories = new territories: { $count }
import-finished = The register was imported
import-finished-hint = All of it is one step: it can be taken back now, or later from the journal.
import-taken-back = The import was taken back, or other changes follow it
import-to-register = To the register
import-undo = Take the import back
import-another = Import another table
duplicates-skip = leave as they are
duplicates-fill = fill what is empty
duplicates-update = write what the table says
duplicates-add = add beside
duplicates-as-all = as for all
duplicates-ask = decide line by line
standing-refused = can not be imported
standing-no-entry = left out
standing-same = the same
standing-add = add
standing-fill = fill
standing-update = update
standing-leave = leave as it is
standing-undecided = undecided
export-xlsx = Excel (.xlsx)
export-csv = CSV (UTF-8)
export-csv-cp1251 = CSV for old programs (cp1251)
export-list = Export the list
