//! The fields of a person's card: the name and its forms, contacts, consents.

use egui::Ui;

use crate::domain::Id;
use crate::domain::people::{Consent, ConsentBasis, ConsentOn, Gender, Person, PersonCard};
use crate::domain::text;
use crate::i18n::names::NameCase;
use crate::i18n::{Label, Tr};
use crate::listings::people::consent_in_words;
use crate::ui::actions::Actions;
use crate::ui::cx::Cx;
use crate::ui::draft::Draft;
use crate::ui::widgets::{Form, Organizations, link_button, note};

pub(super) fn fields_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    draft: &mut Draft<PersonCard>,
    organizations: &mut Organizations,
    actions: &mut Actions,
) {
    let tr = cx.tr;
    let Draft { value, form, .. } = draft;
    let PersonCard {
        person: it,
        consents,
    } = value;
    let all = organizations.get(cx);
    let editable = it.erased_on.is_none();
    Form::show(ui, cx, form, editable, |form| {
        form.columns(2);
        form.required()
            .text("surname", &tr.people_surname(), &mut it.surname);
        form.text("given_name", &tr.people_given_name(), &mut it.given_name);
        form.text("patronymic", &tr.people_patronymic(), &mut it.patronymic);
        form.choice_or_none("gender", &tr.people_gender(), &mut it.gender, Gender::ALL);
        form.columns(1);
        form.text("post", &tr.people_post(), &mut it.post);
        let organization = &tr.people_organization();
        form.pick_organization(
            "organization",
            organization,
            &mut it.organization,
            all,
            actions,
        );
        form.columns(2);
        form.text("phone", &tr.people_phone(), &mut it.phone);
        form.text("email", &tr.people_email(), &mut it.email);
        form.columns(1);
        form.lines("note", &tr.people_note(), &mut it.note, 2);
        names_ui(form, tr, it);
        consents_ui(form, cx, it.id, consents);
    });
}

/// The forms of the name that papers use: proposed in grey, and the user's own in their place.
fn names_ui(form: &mut Form<'_, '_>, tr: &Tr, it: &mut Person) {
    if it.surname.trim().is_empty() {
        return;
    }
    form.section(&tr.names_title());
    if it.gender.is_none() {
        let said = match tr.proposed_gender(it) {
            Some(gender) => tr.names_gender(gender.label(tr)),
            None => tr.names_no_gender(),
        };
        form.ui(|ui| note(ui, &said));
    }
    let proposed = [NameCase::Genitive, NameCase::Dative].map(|case| tr.proposed_name_in(case, it));
    let [genitive, dative] = &proposed;
    form.hint(genitive.as_str());
    form.text_or_none("genitive", &tr.names_genitive(), &mut it.genitive);
    form.hint(dative.as_str());
    form.text_or_none("dative", &tr.names_dative(), &mut it.dative);
    if form.is_editable() && it.genitive.is_none() && it.dative.is_none() {
        let taken = form.ui(|ui| link_button(ui, &tr.names_take()).clicked());
        if taken {
            let [genitive, dative] = proposed;
            (it.genitive, it.dative) = (Some(genitive), Some(dative));
        }
    }
    if is_stale(it.genitive.as_deref(), it) || is_stale(it.dative.as_deref(), it) {
        form.ui(|ui| note(ui, &tr.names_stale()));
    }
}

/// A form of another surname than the person has.
fn is_stale(form: Option<&str>, it: &Person) -> bool {
    const ALIKE: usize = 3;
    let start = |name: &str| text::key(name).chars().take(ALIKE).collect::<String>();
    form.is_some_and(|form| start(form) != start(&it.full_name()))
}

fn consents_ui(
    form: &mut Form<'_, '_>,
    cx: &Cx<'_>,
    person: Id<Person>,
    consents: &mut Vec<Consent>,
) {
    let tr = cx.tr;
    let words = [
        &*tr.people_consents(),
        &*tr.people_consents_none(),
        &*tr.people_consent_add(),
    ];
    if !consents.is_empty() {
        let today = ConsentOn::of(&*consents, cx.today());
        let said = tr.consent_today(consent_in_words(today, tr));
        form.ui(|ui| note(ui, &said));
    }
    form.history(
        "consents",
        words,
        consents,
        || Consent::new(Id::new(), person),
        |form, it| {
            form.columns(2);
            form.date("given_on", &tr.people_consent_given(), &mut it.given_on);
            form.date(
                "withdrawn_on",
                &tr.people_consent_withdrawn(),
                &mut it.withdrawn_on,
            );
            let basis = tr.consent_basis();
            form.choice("basis", &basis, &mut it.basis, ConsentBasis::ALL);
            form.hint(tr.consent_purpose_hint());
            form.text("purpose", &tr.consent_purpose(), &mut it.purpose);
            form.columns(1);
            form.hint(tr.consent_scope_hint());
            form.text("scope", &tr.people_consent_scope(), &mut it.scope);
        },
    );
}
