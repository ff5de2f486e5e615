//! Papers as blocks of text, apart from how a page shows them.
