//! How fast it is: `cargo bench`, a module a part.

#![allow(clippy::unwrap_used, reason = "a bench may panic")]

mod commissions;
mod import;
mod lists;
mod papers;
mod storage;
mod window;

fn main() {
    divan::main();
}
