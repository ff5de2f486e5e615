# Lists: counts of rows, filters, columns, copying.

list-rows = Rows: { $all }
list-shown = Shown { $shown } of { $all }
list-picked = { $count } selected
list-reading = Reading rows…
list-reading-of = reading rows… { $done } of { $all }
list-widen = Show all

list-filter-columns = Filter by columns
list-filter-by = Filter by column: { $column }
list-filter-open = Filter…
list-filter-search = Find a value
list-filter-found = Mark what was found
list-filter-none = Clear marks
list-filter-back = To the columns
list-filter-nothing = No such values
list-not-given = not given
list-chip = { $column }: { $values }
list-chip-more = { $values } and { $count } more
list-chip-remove = Remove filter: { $column }

list-columns = Columns of the list
list-columns-reset = As it was
list-column-left = Column “{ $column }” to the left
list-column-right = Column “{ $column }” to the right
list-column-hide = Hide column
list-column-fit = Fit to the text
list-sort-up = Ascending
list-sort-down = Descending

list-saved = Saved filters
list-saved-none = No saved filters yet. Narrow the list, name the filter and save it.
list-saved-name = Name of the filter
list-saved-add = Save filter
list-saved-remove = Delete filter “{ $name }”

# The rows went to the clipboard as a table.
list-copied = { $count ->
    [one] Copied { $count } row: paste it into a spreadsheet.
   *[other] Copied { $count } rows: paste them into a spreadsheet.
}

keys-list = Go to the list
keys-list-begin = Find a row by how it begins
keys-list-begin-what = letters
keys-list-pick = Select rows
keys-list-all = Select all rows
keys-list-copy = Copy rows as a table
keys-list-filter = Filter by columns
