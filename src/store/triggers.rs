//! The triggers that note every change of every record, made from the columns of its table.
//!
//! They see what any tool writes, this program or another; a derived `sort_key` is left out.

use super::tables::{TABLES, TableInfo};

/// The triggers of all record tables, a statement each.
pub(super) fn all() -> Vec<String> {
    TABLES.iter().flat_map(of).collect()
}

fn of(table: &TableInfo) -> [String; 3] {
    let name = table.name;
    let note = "INSERT INTO journal_change (step, tbl, record, kind, data)";
    let head = |kind: &str| format!("(SELECT step FROM journal_now), '{name}', new.id, '{kind}'");
    let added = format!(
        "CREATE TRIGGER journal_{name}_added AFTER INSERT ON {name} BEGIN\n  \
         {note} VALUES ({}, {});\nEND",
        head("+"),
        whole(table, "new"),
    );
    let changed = format!(
        "CREATE TRIGGER journal_{name}_changed AFTER UPDATE ON {name} BEGIN\n  \
         SELECT RAISE(ABORT, 'a key must not change') WHERE old.id IS NOT new.id;\n  \
         {note} SELECT {}, fields FROM (\n    \
         SELECT json_group_object(field, json_array(was, became)) AS fields FROM (\n      {}\n    ))\n  \
         WHERE fields <> '{{}}';\nEND",
        head("~"),
        changed_fields(table),
    );
    let removed = format!(
        "CREATE TRIGGER journal_{name}_removed AFTER DELETE ON {name} BEGIN\n  \
         {note} VALUES ({}, {});\nEND",
        head("-").replace("new.id", "old.id"),
        whole(table, "old"),
    );
    [added, changed, removed]
}

/// `json_object('id', new."id", …)`
fn whole(table: &TableInfo, row: &str) -> String {
    let fields: Vec<String> = (table.columns.iter())
        .map(|it| format!("'{it}', {row}.\"{it}\""))
        .collect();
    format!("json_object({})", fields.join(", "))
}

/// A row a changed field: its name, what it was and what it became.
fn changed_fields(table: &TableInfo) -> String {
    let mut names = "AS field";
    let mut fields = Vec::new();
    for it in table.columns.iter().filter(|it| **it != "id") {
        let (was, became) = if names.is_empty() {
            ("", "")
        } else {
            (" AS was", " AS became")
        };
        fields.push(format!(
            "SELECT '{it}' {names}, old.\"{it}\"{was}, new.\"{it}\"{became} WHERE old.\"{it}\" IS NOT new.\"{it}\""
        ));
        names = "";
    }
    fields.join("\n      UNION ALL ")
}
