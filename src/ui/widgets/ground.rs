//! The act a fact rests on, typed in place: kind, number, date, who issued it, its name.

use super::buttons::link_button;
use super::form::Form;
use crate::domain::Id;
use crate::domain::town::Act;

impl Form<'_, '_> {
    /// As [`Form::ground`], for facts that mostly have none: its fields come when they are asked for.
    pub fn rare_ground(&mut self, key: &str, value: &mut Option<Id<Act>>, acts: &mut Vec<Act>) {
        let text = self.cx.tr.ground_add();
        self.asked_ground(key, &text, value, acts);
    }

    /// As [`Form::rare_ground`] beside another one: `text` says of which fact it is the ground.
    pub fn asked_ground(
        &mut self,
        key: &str,
        text: &str,
        value: &mut Option<Id<Act>>,
        acts: &mut Vec<Act>,
    ) {
        let asked = egui::Id::unique(("ground asked for", self.key(key)));
        let is_asked = self.ui(|ui| ui.data(|it| it.get_temp(asked).unwrap_or(false)));
        if value.is_some() || is_asked {
            return self.ground(key, value, acts);
        }
        if !self.is_editable() {
            return;
        }
        self.ui(|ui| {
            if link_button(ui, text).clicked() {
                ui.data_mut(|it| it.insert_temp(asked, true));
            }
        });
    }

    /// The ground of a fact; `acts` are those of the card. All left empty mean that it has none.
    ///
    /// An act that several facts of the card rest on is one act: changed here, it changes there.
    pub fn ground(&mut self, key: &str, value: &mut Option<Id<Act>>, acts: &mut Vec<Act>) {
        let tr = self.cx.tr;
        let known = value.and_then(|id| acts.iter().position(|it| it.id == id));
        let mut act = match known {
            Some(at) => acts[at].clone(),
            None => Act::new(Id::new()),
        };
        self.columns(4);
        let field = |name: &str| format!("{key}.{name}");
        let mut changed =
            self.hint(tr.ground_kind_hint())
                .text(&field("kind"), &tr.ground_kind(), &mut act.kind);
        changed |= self.text(&field("number"), &tr.ground_number(), &mut act.number);
        changed |= self.date(&field("dated_on"), &tr.ground_date(), &mut act.dated_on);
        changed |= self.hint(tr.ground_issuer_hint()).text(
            &field("issuer"),
            &tr.ground_issuer(),
            &mut act.issuer,
        );
        self.columns(1);
        changed |= self.text(&field("title"), &tr.ground_title(), &mut act.title);
        if !changed {
            return;
        }
        match known {
            _ if act.is_blank() => *value = None,
            Some(at) => acts[at] = act,
            None => {
                *value = Some(act.id);
                acts.push(act);
            }
        }
    }
}
