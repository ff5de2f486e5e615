# Documents attached to records.
op-attach = attaching of a document
op-detach = removal of an attached document

attachments-title = Documents
attachments-none = No documents attached.
attachments-add = Attach a document
attachments-added = Attached: { $name }
attachments-keep = Save a copy… { $name }
attachments-remove = Remove the document { $name }
attachments-removed = Removed: { $name }
attachments-open = Open
attachments-may-run = Open a file that can run a program?
attachments-may-run-text = “{ $name }” is no plain document: it may do something to the computer when opened. Open it only if you know whom it is from.
attachments-choose = Which document is to be attached?
attachments-choose-do = Attach
attachments-not-opened = The document was not opened: nothing on this computer opens it, or there is no place to write it for a while. Press “Save a copy…” beside the document and open the copy where there is a program for it.

attachments-refused-empty = Not attached: the file “{ $name }” is empty. See if it is the right one.
attachments-refused-big = Not attached: the file “{ $name }” takes { $size } MB, and a document may take { $most } MB. Compress it or attach it in parts.
attachments-refused-no-content = The contents of the document “{ $name }” are not in the file, or are damaged. Restore the file from a backup or attach the document again.
attachments-refused-unread = Not attached: the file { $path } can not be read ({ $why }).
