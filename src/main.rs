//! Arguments, the panic hook and opening the window.

fn main() {}
