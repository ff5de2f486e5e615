//! Files in and out other than papers.
