//! Rows of: people, and their consent to be kept here.

use super::table::table;
use crate::domain::people::{Consent, Person};

table!(Person, "person", key: [surname, given_name, patronymic], id, surname, given_name, patronymic, gender, genitive, dative, post, organization, phone, email, note, erased_on);
table!(
    Consent,
    "consent",
    id,
    person,
    given_on,
    withdrawn_on,
    scope,
    note
);
