//! The kit: what pages, lists and cards are made of. `ui/mod.rs` shows how to use it.

pub mod buttons;
mod child_record;
mod combo;
pub mod date_field;
mod edges;
mod field_parts;
mod fields;
pub mod focus;
pub mod form;
pub mod form_state;
mod ground;
mod history;
mod key_menu;
pub mod page;
pub mod phrases;
pub mod pickers;
mod rows;
pub mod search_select;
pub mod table;
mod tools;
pub mod typed;

pub use buttons::{
    answer_buttons, badge, bare_icon_button, danger_button, filter, filter_of, icon_button,
    icon_text_button, link_button, menu_button, mouse_button, number_tile, primary_button,
    segments, short_link,
};
pub use combo::DropDown;
pub use edges::Edges;
pub use form::Form;
pub use form_state::FormState;
pub use key_menu::{Entrance, key_menu};
pub use page::{
    CardAsk, CardFrame, Split, banner, fact, note, nothing, page, scrolled_page, section,
    unreadable, widest_word,
};
pub use pickers::{Organizations, People, Territories, TosNames};
pub use search_select::Choices;
pub use table::{Table, TableEvent, TableState, search_box};
pub use tools::{page_head, page_tools};
