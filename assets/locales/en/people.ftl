# People: forms of the name, consents.

# These words are not declined in names, nor is the name that has them.
names-particles = оглы кызы заде
names-title = The name in papers
names-genitive = Genitive (of whom?)
names-dative = Dative (to whom?)
names-take = Correct the proposal
names-gender = Gender by the name: { $gender }. If that is wrong, choose it.
names-no-gender = The name does not tell the gender: choose it, so that the name can be declined.
names-stale = The form does not look like the name: if the surname changed, correct or clear it.

# Consents to the processing of personal data.
consent-basis = Basis
consent-purpose = Purpose
consent-purpose-hint = keeping the register of TOS
consent-scope-hint = name, phone, photograph
consent-basis-consent = consent
consent-basis-law = required by law
consent-basis-contract = contract
consent-state-valid = given
consent-state-withdrawn = withdrawn
consent-state-not-yet = not in force yet
consent-state-no-date = no date
consent-state-none = none
consent-state-on = { $state }: { $day }
consent-today = Today: { $state }.

# The list of people without a valid consent.
no-consent-title = Without consent
no-consent-on = On the day
no-consent-search = Name, post, organization
no-consent-empty = Everybody has a valid consent
no-consent-empty-hint = On this day nobody's data is kept without consent or another basis.
no-consent-name = Name
no-consent-post = Post and place of work
no-consent-held = What is kept
no-consent-state = Consent
no-consent-print = Print
no-consent-data-name = name
no-consent-data-post = post
no-consent-data-phone = phone
no-consent-data-email = e-mail
no-consent-data-note = note
no-consent-paper = People without a valid consent on { $date }
no-consent-paper-title = LIST
no-consent-paper-subtitle = of people whose personal data is kept without a valid consent
no-consent-paper-on = as of { $date }
no-consent-paper-row = No.
no-consent-paper-count =
    { $count ->
        [one] { $count } person in all.
       *[other] { $count } people in all.
    }
no-consent-paper-note = A consent is valid if the day it was given is known and has come, and it was not withdrawn. Another basis (law, contract) counts likewise.
