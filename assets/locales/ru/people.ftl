# Люди: формы имени, согласия.

# Эти слова в именах не склоняются, и имя с ними тоже.
names-particles = оглы кызы заде
names-title = Имя в документах
names-genitive = Родительный падеж (кого?)
names-dative = Дательный падеж (кому?)
names-take = Исправить предложенное
names-gender = Пол по имени: { $gender }. Если это не так, выберите сами.
names-no-gender = Пол по имени не виден: выберите его, чтобы имя склонялось.
names-stale = Форма имени не похожа на имя: если фамилия сменилась, исправьте или сотрите её.

# Согласия на обработку персональных данных.
consent-basis = Основание
consent-purpose = Цель
consent-purpose-hint = ведение реестра ТОС
consent-scope-hint = фамилия, имя, отчество, телефон, фотография
consent-basis-consent = согласие
consent-basis-law = требование закона
consent-basis-contract = договор
consent-state-valid = есть
consent-state-withdrawn = отозвано
consent-state-not-yet = ещё не действует
consent-state-no-date = нет даты
consent-state-none = нет
consent-state-on = { $state }: { $day }
consent-today = На сегодня: { $state }.

# Список людей без действующего согласия.
no-consent-title = Без согласия
no-consent-on = На дату
no-consent-search = Фамилия, должность, организация
no-consent-empty = У всех есть действующее согласие
no-consent-empty-hint = На этот день ни у кого нет данных без согласия или иного основания.
no-consent-name = Фамилия, имя, отчество
no-consent-post = Должность и место работы
no-consent-held = Какие данные хранятся
no-consent-state = Согласие
no-consent-print = Напечатать
no-consent-data-name = имя
no-consent-data-post = должность
no-consent-data-phone = телефон
no-consent-data-email = электронная почта
no-consent-data-note = примечание
no-consent-paper = Люди без действующего согласия на { $date }
no-consent-paper-title = СПИСОК
no-consent-paper-subtitle = людей, чьи персональные данные хранятся без действующего согласия
no-consent-paper-on = по состоянию на { $date }
no-consent-paper-row = № п/п
no-consent-paper-count =
    { $count ->
        [one] Всего: { $count } человек.
        [few] Всего: { $count } человека.
       *[many] Всего: { $count } человек.
    }
no-consent-paper-note = Согласие считается действующим, если дата, когда оно дано, известна и наступила и оно не отозвано. Иное основание (закон, договор) считается так же.
