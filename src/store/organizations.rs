//! Rows of: partners and other organizations.

use super::table::table;
use crate::domain::organizations::Organization;

table!(Organization, "organization", key: [name], id, name, short_name, kind, leader, leader_post, phone, email, address, inn, ogrn, since, until, note);
