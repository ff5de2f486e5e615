//! A list as it is shown, saved as a table by the user's choice of kind.

use egui::{Popup, Response, Ui};

use super::actions::{Actions, PaperError};
use super::cx::Cx;
use super::icons;
use super::widgets::buttons::named_row;
use crate::exchange::export::{Letters, Listing};
use crate::listings::{Column, Mark};

/// What a list is saved as.
#[derive(Clone, Copy)]
enum Kind {
    Xlsx,
    Csv(Letters),
}

/// The menu under `button`: the rows and columns as they are shown, in their order, to .xlsx or CSV.
/// `name` is that of the list, of the sheet and of the file.
pub fn export_menu<'a, R: 'a, I>(
    button: &Response,
    cx: &Cx<'_>,
    actions: &mut Actions,
    name: &str,
    columns: &[&Column<R>],
    rows: impl FnOnce() -> I,
) where
    I: IntoIterator<Item = &'a R>,
{
    let tr = cx.tr;
    let mut chosen = None;
    Popup::menu(button).show(|ui: &mut Ui| {
        ui.set_min_width(300.0);
        for (kind, text) in [
            (Kind::Xlsx, tr.export_xlsx()),
            (Kind::Csv(Letters::Utf8), tr.export_csv()),
            (Kind::Csv(Letters::Cp1251), tr.export_csv_cp1251()),
        ] {
            if named_row(ui, icons::FILE_TEXT, &text).clicked() {
                chosen = Some(kind);
                ui.close();
            }
        }
    });
    if let Some(kind) = chosen {
        let listing = Listing::new(name, columns, rows(), tr);
        export(cx, actions, name, listing, kind);
    }
}

/// Made on another thread and kept where the user says. What can not be kept is told of before.
fn export(cx: &Cx<'_>, actions: &mut Actions, name: &str, listing: Listing, kind: Kind) {
    let lost = match kind {
        Kind::Csv(letters) => listing.lost_letters(letters),
        Kind::Xlsx => String::new(),
    };
    if !lost.is_empty() {
        actions.say(Mark::Attention, cx.tr.export_lost_letters(lost));
    }
    let long = listing.long_cells();
    if long > 0 && matches!(kind, Kind::Xlsx) {
        actions.say(Mark::Attention, cx.tr.export_cut_cells(long as u64));
    }
    match kind {
        Kind::Xlsx => actions.issue(format!("{name}.xlsx"), move || {
            listing.to_xlsx().map_err(PaperError::from)
        }),
        Kind::Csv(letters) => {
            actions.issue(format!("{name}.csv"), move || Ok(listing.to_csv(letters)));
        }
    }
}
