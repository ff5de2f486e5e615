//! Everything the office can do to its file: one method a use-case.
