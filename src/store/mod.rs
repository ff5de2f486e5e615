//! The SQLite file: all SQL of the program is below this folder.
