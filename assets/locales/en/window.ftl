# The window: navigation, menu, cards, lists, questions and messages.

nav-summary = Overview
nav-tos = TOS
nav-commissions = Commissions
nav-contests = Contests
nav-plans = Plans
nav-partners = Partners and events
nav-reports = Reports
nav-journal = Journal
nav-settings = Settings
nav-menu = Program menu

command-new-file = New file…
command-open-file = Open file…
command-demo = Open the demo town
command-close-file = Close file
command-new = New record
command-save = Save the card
command-find = Find in the list
command-print = Print to PDF…
command-undo = Undo
command-redo = Redo
command-keys = Keyboard shortcuts
command-about = About
command-quit = Quit
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undone = Undone: { $what }
redone = Redone: { $what }
undo-typing = Undo the last edit of the card
redo-typing = Redo the edit of the card
undone-typing = The last edit of the card is undone. Ctrl+Y brings it back
redone-typing = The edit of the card is back
nothing-to-save = Nothing to save: nothing in the card was changed
undo-save-first = The card has unsaved typing: save it (Ctrl+S) or press “Discard changes” first

keys-tabs = Go to a section
keys-scale = Larger, smaller, normal size
keys-rows = Move along the rows of a list
keys-open = Open a row of a list
keys-date = The next and the previous day in a date field
keys-escape = Close a message, clear the search

status-saved = All changes are saved
status-unsaved = There is unsaved typing
status-actor = Whose changes are recorded
status-backup = Backup: { $when }
status-no-backup = No backups yet

list-all = All
list-empty = No records yet
list-unreadable = The records can not be read
list-nothing-found = Nothing found
list-nothing-found-hint = Check the spelling, or use fewer words.
list-clear-search = Clear the search
list-filter = Filter: { $name }
list-search = Search the list
list-sort-by = Sort: { $column }
list-row = Row: { $name }

card-save = Save
card-discard = Discard changes
card-remove = Delete the record
card-close = Close the card
card-history = History of the record
card-overtaken = The record changed while you were editing its card.
card-take-new = Show the record as it is

form-required = Fill in this field
form-not-chosen = Not set
form-yes = Yes
form-no = No
form-not-in-list = There is no such record: choose from the list
form-search-hint = Begin typing
form-nothing-found = Nothing found
form-choices = Choices
form-add-named = Add “{ $name }”
form-row-field = { $field }, row { $row }
form-row-remove = Remove row { $row }
form-row-up = Move row { $row } up
form-row-down = Move row { $row } down
form-no-time = A time is typed like this: 14:00
form-row-removed = The row is removed.
form-row-back = Bring it back (Ctrl+Z)

date-hint = dd.mm.yyyy
date-open-calendar = Open the calendar
date-calendar = Calendar
date-previous-month = Previous month
date-next-month = Next month
# With spaces between, from Monday.
date-weekdays = Mo Tu We Th Fr Sa Su

toast-close = Close the notice
toast-undo = Undo
toast-open = Open

dialog-cancel = Cancel
dialog-remove = Delete
dialog-close = Close
dialog-details = Details
dialog-copy = Copy
dialog-failure = It did not work
dialog-unsaved = Save the changes?
dialog-unsaved-text = The card has unsaved typing. It will be lost unless it is saved.
dialog-unsaved-save = Save and go on
dialog-unsaved-discard = Do not save
dialog-path-create = New file
dialog-path-create-do = Create
dialog-path-open = Open file
dialog-path-open-do = Open
dialog-path-paper = Save the paper
dialog-path-paper-do = Save the paper
dialog-path-text = The file dialog of this system does not answer. Type the whole path of the file.
dialog-path-field = Path of the file
dialog-path-missing = There is no such file: { $path }. Check the path.

about-title = Veche { $version }
about-text = Records of a municipal department for work with the public: TOS, commissions, contests, plans, partners. Works without a network; the data is one file on your computer.
about-changes = What is new
about-fonts = Fonts: Golos Text, Inter, Tinos (OFL 1.1); Phosphor icons (MIT).

welcome-what = Records of work with the public
welcome-new = New file
welcome-open = Open file
welcome-demo = Demo town
welcome-hint = Make a file of your town, open one you have, or see how it all works on an invented example.
welcome-recent = Recent files

file-kind = Files of Veche
file-new-name = Town

draft-restored = Unsaved typing was restored: check the card and save it.

busy-asking = A file dialog is open
busy-paper = Making the paper “{ $name }”
paper-kept = The paper was saved: { $name }
paper-not-made = The paper could not be made. Nothing was saved.
paper-not-kept = The paper was not saved. It could not be written to: { $path }. Choose another folder or free some room.
paper-no-viewer = The paper was saved, but there is no program to show it. Open the file by hand.
job-not-started = There was not enough memory to begin. Close other programs and try again.
job-broke-off = The work broke off because of an error in the program. The data is safe.

settings-not-saved = The settings of the program were not saved: { $why }

op-change-town = changing the details of the town
op-load-dump = loading records from a file
op-add-organization = adding an organization
op-change-organization = changing an organization
op-remove-organization = removing an organization
op-add-tos = adding a TOS
op-change-tos = changing a TOS
op-remove-tos = removing a TOS
op-add-person = adding a person
op-change-person = changing a person
op-remove-person = removing a person
op-add-territory = adding a territory
op-change-territory = changing a territory
op-remove-territory = removing a territory

window-not-opened = The window could not be opened. Check that a desktop is running and that the packages libgl1 and libxkbcommon-x11-0 are installed (on RED OS and ALT: libglvnd-glx and libxkbcommon-x11), and start the program again. Details: { $why }
