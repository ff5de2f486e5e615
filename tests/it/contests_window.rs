//! Contests in the window.
