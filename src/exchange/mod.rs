//! Files in and out other than papers.

mod acts;
pub mod csv_text;
mod days;
pub mod dump;
pub mod export;
pub mod files;
pub mod headings;
mod ods;
mod package;
pub mod sheet;
pub mod table_file;
mod tos_cells;
pub mod tos_lines;
mod words;
mod workbook;
mod xls_size;
