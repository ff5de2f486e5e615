//! The columns of every list, for the screen, paper and files.
