# Erasing the personal data of someone (152-ФЗ), and the act on it.
op-erase-person = erasure of personal data

erasing-button = Erase personal data…
erasing-title = Erase the personal data of { $name }
erasing-warning = This can not be undone. The data goes from all records and from the journal, and nothing done before can be undone after it.
erasing-data = What goes: { $data }.
erasing-data-none = The card has neither contacts nor a post; other records and the journal will be looked through.
erasing-name-kept = The name stays: minutes and other papers that must be kept have it.
erasing-name-gone = The name goes too: no paper has it.
erasing-elsewhere = The same data stands here and goes too:
erasing-elsewhere-nameless = { $table }: { $field }
erasing-elsewhere-line = { $table }, { $name }: { $field }
erasing-journal =
    { $count ->
        [0] The journal has none of it.
        [one] { $count } value of the journal will be masked.
       *[other] { $count } values of the journal will be masked.
    }
erasing-documents = Attached documents will be destroyed: { $names }.
erasing-copies = Copies of the file that were made before hold the data still. The program does not touch them, remove them yourself:
erasing-no-copies = There are no older copies of the file in its folder. If you copied it elsewhere, destroy those copies yourself.
erasing-number = Number of the act
erasing-ground = Ground
erasing-ground-hint = request of 12.03.2026
erasing-sure = I know that the data will not come back
erasing-do = Erase for good
erasing-done = The personal data is erased
erasing-erased = The personal data was erased on { $day }.
erasing-act = Act
erasing-wipe = Write the file anew
erasing-wiped = The file was written anew

erasure-refused-already = The personal data of this person was erased before.
erasure-refused-no-ground = Not done: say on what ground, such as a request and its date.
erasure-refused-undo = It can not be undone: personal data was erased for good.
erasure-refused-no-act = There is no act: nothing of this person was erased. “veche list FILE people” shows the keys of people.
erasure-traces-left = The data is erased in the records and in the journal, but the file could not be written anew, and old traces may be left in it. Make room on the disk and press “Write the file anew” on the card of the person.

# The act.
erasure-title = ACT
erasure-subtitle = on the destruction of personal data
erasure-name = Act on the destruction of personal data of { $day }
erasure-name-numbered = Act No. { $number } on the destruction of personal data of { $day }
erasure-nameless = a person whose name was destroyed too
erasure-text = On { $day } the personal data of { $whose } was destroyed in the information system “Вече”.
erasure-ground = Ground: { $ground }.
erasure-data = Data destroyed: { $data }.
erasure-counts = Values erased in records: { $records }, in the journal of changes: { $journal }.
erasure-documents =
    { $count ->
        [one] { $count } attached document was destroyed with its contents.
       *[other] { $count } attached documents were destroyed with their contents.
    }
erasure-way = Way: the values were removed from the records and masked in the journal of changes, and the data file was written anew without what it held. The system can not bring them back.
erasure-name-kept = The name is kept in signed minutes and other papers that must be kept still.
erasure-name-gone = The name was destroyed.
erasure-copies = Copies of the data file that were made before hold this data and are to be destroyed separately:
erasure-no-copies = In the folder of backups there are no copies of the data file made before.
erasure-signer = Responsible for personal data
