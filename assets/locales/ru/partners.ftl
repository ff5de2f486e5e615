# Партнёры и события: соглашения, мероприятия, вопросы жителей.
op-add-agreement = добавление соглашения
op-change-agreement = изменение соглашения
op-remove-agreement = удаление соглашения
op-add-event = добавление мероприятия
op-change-event = изменение мероприятия
op-remove-event = удаление мероприятия
op-change-event-series = изменение серии мероприятий
op-remove-event-series = удаление серии мероприятий
op-add-question = добавление вопроса жителей
op-change-question = изменение вопроса жителей
op-remove-question = удаление вопроса жителей

# Страницы раздела.
partners-agreements = Соглашения
partners-events = Мероприятия
partners-questions = Вопросы жителей

# Соглашения.
agreement-add = Новое соглашение
agreement-search = Название, сторона, состояние
agreement-empty = Соглашений пока нет
agreement-empty-hint = Добавьте первое: кнопка «Новое соглашение» или Ctrl+N.
agreement-new = Новое соглашение
agreement-title = Название
agreement-title-hint = О социальном партнёрстве …
agreement-number = Номер
agreement-subject = Предмет
agreement-signed-on = Подписано
agreement-since = Действует с
agreement-until = Действует до
agreement-state = Состояние
agreement-previous = Продолжает соглашение
agreement-note = Примечание
agreement-term = Срок действия
agreement-parties = Стороны
agreement-party-add = Добавить сторону
agreement-party = Организация
agreement-party-name = или название
agreement-clauses = Пункты соглашения
agreement-clause-add = Добавить пункт
agreement-clause-number = №
agreement-clause-text = Обязательство
agreement-works = Работа по пунктам
agreement-work-add = Добавить работу
agreement-work-clause = Пункт
agreement-work-year = Год
agreement-work-text = Что сделано
agreement-work-none = Сначала запишите пункты соглашения.
agreement-expires-in =
    { $days ->
        [0] истекает сегодня
        [one] истекает через { $days } день
        [few] истекает через { $days } дня
       *[many] истекает через { $days } дней
    }
agreement-run-out = Срок соглашения истёк.
agreement-remove-title = Удалить соглашение?
agreement-remove-text = «{ $name }» будет удалено вместе с пунктами и записями о работе.
agreement-removed = Соглашение удалено

# Мероприятия.
event-add = Новое мероприятие
event-search = Название, место, вид, год
event-empty = Мероприятий пока нет
event-empty-hint = Добавьте первое: кнопка «Новое мероприятие» или Ctrl+N. Если дата неизвестна, достаточно года.
event-new = Новое мероприятие
event-name = Название
event-when = Когда
event-year = Год
event-starts-on = Начало
event-ends-on = Окончание
event-kind = Вид
event-place = Место
event-people = Участников
event-state = Состояние
event-reason = Причина (в связи с чем)
event-reason-hint = введением ограничительных мер
event-series = Серия
event-edition = Номер в серии
event-edition-shown = В документах: { $roman }
event-agreement = По соглашению
event-description = Описание
event-parties = Организаторы и участники
event-party-add = Добавить организатора или участника
event-party-role = Роль
event-party-organization = Организация
event-party-tos = ТОС
event-party-person = Человек
event-party-name = или название
event-name-proposed = { $roman } { $series }
event-ends-too-early = Окончание раньше начала: проверьте даты.
event-remove-title = Удалить мероприятие?
event-remove-text = «{ $name }» будет удалено вместе со списком участников.
event-removed = Мероприятие удалено

# Вопросы жителей.
question-add = Новый вопрос
question-search = Текст, место, кто ответил
question-empty = Вопросов пока нет
question-empty-hint = Запишите первый: кнопка «Новый вопрос» или Ctrl+N.
question-new = Новый вопрос
question-text = Вопрос
question-year = Год
question-raised-on = Задан
question-raised-at = Где и как задан
question-raised-at-hint = на встрече с жителями
question-event = На мероприятии
question-tos = ТОС
question-answered-by = Кто ответил
question-answered-on = Дата ответа
question-answer = Ответ
question-done = Что сделано
question-state = Состояние
question-remove-title = Удалить вопрос?
question-remove-text = Вопрос будет удалён вместе с ответом.
question-removed = Вопрос удалён

# Совместная история.
deed-when = Когда
deed-what = Что
deed-name = Название
deed-session = заседание
deed-contest = конкурс
deed-event = мероприятие
deed-clause = пункт соглашения
deed-numbered = { $name }, № { $number }
deed-in-words = { $kind }: { $name }

# Почему не сделано.
agreement-refused-in-plans =
    { $clauses ->
        [one] { $clauses } пункт соглашения указан в планах работы. Уберите сначала связь в плане.
        [few] { $clauses } пункта соглашения указаны в планах работы. Уберите сначала связи в планах.
       *[many] { $clauses } пунктов соглашения указаны в планах работы. Уберите сначала связи в планах.
    }
agreement-saved = Соглашение сохранено
event-saved = Мероприятие сохранено
question-saved = Вопрос сохранён
