# Комиссии и заседания: фразы карточки и протокола.

op-add-body = добавление комиссии
op-change-body = изменение комиссии
op-remove-body = удаление комиссии
op-plan-session = назначение заседания
op-change-session = изменение заседания
op-hold-session = проведение заседания
op-sign-protocol = подписание протокола
op-move-session = перенос заседания
op-cancel-session = отмена заседания
op-reopen-session = возврат заседания в работу
op-remove-session = удаление заседания
op-report-assignment = отметка об исполнении поручения

# «из 12 членов комиссии»
body-members-of =
    { $members ->
        [one] { $members } члена
       *[other] { $members } членов
    } { $kind ->
        [commission] комиссии
        [council] совета
        [chamber] палаты
        [jury] жюри
       *[coordination] координационного совета
    }
session-quorum =
    { $present ->
        [0] Не присутствует никто
        [one] Присутствует { $present }
       *[other] Присутствуют { $present }
    } из { $members }, для кворума { $needed ->
        [one] нужен { $needed }
       *[other] нужно { $needed }
    }.
session-quorum-yes = Кворум имеется.
session-quorum-no = Кворума нет.
session-quorum-no-rule = Кворум не определён: в карточке органа нет правил.

# Основание результата: «за» 8 из 9 присутствующих, нужно не менее 5.
vote-formula = «за» — { $votes } { $base_of ->
        [present] из { $base } присутствующих
        [returned] из { $base } представивших бюллетени
        [all] из { $base } (все члены)
       *[voted] из { $base } проголосовавших
    }, нужно не менее { $needed }
vote-formula-recused = без учёта отведённых: { $recused }
vote-silent =
    { $silent ->
        [one] не голосовал { $silent }
       *[other] не голосовали { $silent }
    }
vote-tie-chair = голоса разделились поровну, решил голос председательствующего
vote-tie-rejected = голоса разделились поровну
vote-tie-open = Голоса разделились поровну: укажите, как голосовал председательствующий.
vote-carried = Решение принято.
vote-rejected = Решение не принято.
vote-open = Результат не определён.
vote-counts = «за» — { $votes }, «против» — { $against }, «воздержались» — { $abstained }
vote-counts-no-abstention = «за» — { $votes }, «против» — { $against }

minutes-title = ПРОТОКОЛ
minutes-name = Протокол{ $number } { $body } от { $date }
minutes-number = № { $number }
minutes-no-number = без номера
minutes-no-date = дата не указана
minutes-subtitle =
    { $kind ->
        [regular] заседания
        [extraordinary] внеочередного заседания
        [off_site] выездного заседания
        [joint] совместного заседания
       *[absentee] заочного заседания
    } { $body }
minutes-subtitle-unnamed =
    { $kind ->
        [regular] заседания
        [extraordinary] внеочередного заседания
        [off_site] выездного заседания
        [joint] совместного заседания
       *[absentee] заочного заседания
    }
minutes-time = Начало в { $from }, окончание в { $to }
minutes-time-from = Начало в { $from }
minutes-chair = Председательствующий — { $name }
minutes-secretary = Секретарь — { $name }
minutes-present = Присутствовали:
minutes-excused = Отсутствовали по уважительной причине:
minutes-absent = Отсутствовали:
minutes-guests = Приглашённые:
minutes-remote = дистанционно
minutes-replaced = участвует { $name }
minutes-advisory = с правом совещательного голоса
minutes-came-at = с вопроса { $number }
minutes-left-at = до вопроса { $number }
# Выходил и вернулся: какие вопросы рассмотрены без него.
minutes-away =
    кроме рассмотрения { $count ->
        [1] вопроса { $numbers }
       *[other] вопросов { $numbers }
    }
minutes-agenda = ПОВЕСТКА ДНЯ:
minutes-heard = СЛУШАЛИ:
minutes-spoke = ВЫСТУПИЛИ:
minutes-decided = РЕШИЛИ:
minutes-recused = Не участвовали в голосовании в связи с отводом: { $names }
minutes-postponed = Рассмотрение вопроса отложено.
minutes-item-quorum = К рассмотрению вопроса состав присутствующих изменился. { $quorum }
minutes-responsible = Ответственный: { $name }
minutes-co-executors =
    { $count ->
        [1] соисполнитель: { $names }
       *[other] соисполнители: { $names }
    }
minutes-substitute = { $name } (замещает: { $member })
minutes-due = срок: { $date }
minutes-voted = Голосовали: { $counts }
minutes-voted-named = Голосовали поимённо: { $counts }
minutes-voted-secret = Тайное голосование: { $counts }
minutes-voted-unanimous = Голосовали: единогласно («за» — { $votes })
minutes-voted-none = Решение принято без голосования.
minutes-voted-unknown = Результаты голосования не указаны.
minutes-voters-for = «За»: { $names }
minutes-voters-against = «Против»: { $names }
minutes-voters-abstained = «Воздержались»: { $names }
minutes-override = Результат установлен с пояснением: { $note }
minutes-opinion = Особое мнение ({ $name }): { $text }
minutes-sign-chair = Председатель
minutes-sign-chair-of = Председатель { $body }
minutes-sign-chairing = Председательствующий
minutes-sign-secretary = Секретарь

# Чего не хватает или что неверно; место указывается перед фразой.
check-no-date = Не указана дата заседания.
check-no-number = Не указан номер протокола.
check-duplicate-number = Номер { $number } в этом году уже занят другим заседанием.
check-number-gap = Номер { $number } пропускает следующий по порядку — { $expected }.
check-no-place = Не указано место проведения.
check-no-chair = Не указан председательствующий.
check-chair-away = Председательствующий не отмечен как присутствующий.
check-no-secretary = Не указан секретарь.
check-no-rule = В карточке органа нет правил: кворум и результаты голосований не определяются.
check-absentee-not-allowed = Заочное заседание правилами органа не предусмотрено.
check-no-members = На день заседания в составе органа никого нет. Заполните состав в карточке органа.
check-unmarked =
    { $members ->
        [one] Явка не отмечена у { $members } члена: при проведении он будет считаться отсутствующим.
       *[other] Явка не отмечена у { $members } членов: при проведении они будут считаться отсутствующими.
    }
check-no-quorum = Присутствуют { $present } из { $members }, нужно { $needed }: кворума нет. Отметьте явку или перенесите заседание.
check-excused-without-reason = { $name }: отсутствует по уважительной причине, но причина не указана.
check-replaced-by-nobody = { $name }: не указано, кто его замещает.
check-no-agenda = В повестке нет ни одного вопроса.
check-untitled-item = Вопрос без названия.
check-quorum-lost = Присутствуют { $present }, нужно { $needed }: при рассмотрении этого вопроса кворума нет.
check-no-decision = Нет решения.
check-no-vote = Решение есть, а голосование не записано.
check-not-considered = По вопросу голосовали или принято решение, а он отмечен как нерассмотренный: он будет предложен следующему заседанию.
check-votes-unknown = Не указано, сколько голосов подано.
check-too-many-votes = Голосов { $votes }, а голосовать могут { $may_vote }. Исправьте голоса или явку.
check-votes-missing =
    { $silent ->
        [one] Не хватает { $silent } голоса: в протоколе будет «не голосовал { $silent }».
       *[other] Не хватает { $silent } голосов: в протоколе будет «не голосовали { $silent }».
    }
check-abstention-not-allowed = Есть воздержавшиеся, а правила органа этого не допускают.
check-voter-away = Записан голос того, кто не может голосовать по этому вопросу: { $name }.
check-tie-open = Голоса разделились поровну: укажите, как голосовал председательствующий.
check-override-without-note = Результат установлен вручную без пояснения: действует вычисленный.
check-no-executor = У поручения не указан исполнитель.
check-no-due-date = У поручения не указан срок.
check-member-unknown = член органа
session-refused = Заседание не проведено. { $why }
session-is-signed = Протокол подписан: заседание открыто только для чтения. Чтобы исправить, верните его в работу.
session-not-planned = Это можно сделать только с запланированным заседанием. Верните его в работу.
session-not-held = Подписать можно протокол только проведённого заседания.
session-signed-early = Протокол не может быть подписан раньше дня заседания. Проверьте дату подписания.
session-not-closed = Заседание и так запланировано: возвращать его в работу не нужно.
session-no-reason = Укажите причину: она сохранится в карточке и в журнале.
session-no-body = Органа этого заседания в файле больше нет.

# Вкладка «Комиссии».
sessions-title = Заседания
sessions-search = Номер, дата, вопрос повестки
sessions-add = Новое заседание
sessions-empty = Заседаний пока нет
sessions-empty-hint = Нажмите «Новое заседание». Если органа ещё нет, сначала добавьте его в разделе «Органы».
sessions-no-bodies = Сначала добавьте комиссию или совет: заседание проводит орган.
sessions-new = Новое заседание
sessions-name = Заседание{ $number } от { $date }
sessions-date = Дата
sessions-number = №
sessions-body = Орган
sessions-agenda = Повестка
sessions-status = Состояние
sessions-year = Год
sessions-saved = Заседание сохранено
sessions-remove = Удалить заседание?
sessions-remove-text = Заседание удаляется вместе с явкой, повесткой, решениями и поручениями.
sessions-removed = Заседание удалено
sessions-kind = Вид заседания
sessions-protocol-number = Номер протокола
sessions-take-number = Взять № { $number }
sessions-starts-at = Начало
sessions-ends-at = Окончание
sessions-place = Место
sessions-chair = Председательствующий
sessions-secretary = Секретарь
sessions-note = Примечание
sessions-reason-kept = Причина: { $reason }
sessions-because-kept = В связи с { $reason }

session-step-head = Заседание
session-step-attendance = Явка
session-step-guests = Приглашённые
session-step-agenda = Повестка
session-step-checks = Проверка
session-step-item = { $number }. { $title }
session-step-untitled = без названия
session-steps-hint = Ctrl+PgDn и Ctrl+PgUp — следующий и предыдущий раздел
session-hold = Провести
session-sign = Подписать протокол
session-print = Протокол
session-more = Ещё
session-move = Перенести
session-cancel = Отменить заседание
session-reopen = Вернуть в работу
session-held = Заседание проведено
session-signed = Протокол подписан
session-moved = Заседание перенесено
session-cancelled = Заседание отменено
session-reopened = Заседание возвращено в работу
session-save-first = Сначала сохраните заседание.
session-reason = Причина
session-because = Причина (в связи с чем)
session-because-hint = введением ограничительных мер
session-new-date = Новая дата
session-signed-on = Дата подписания

attendance-all = Все присутствуют
attendance-list = Явка
attendance-hint = Стрелки — выбрать члена, П Д З У О или 1–5 — отметить, В — все присутствуют, + и − — пришёл или ушёл на вопросе, Delete — снять отметку.
attendance-key-present = П
attendance-key-remote = Д
attendance-key-replaced = З
attendance-key-excused = У
attendance-key-absent = О
attendance-key-all = В
attendance-unmarked = не отмечен
attendance-set = { $name }: { $state }
attendance-reason = Причина отсутствия
attendance-replaced-by = Кто замещает
attendance-came-at = Пришёл к вопросу
attendance-left-at = Ушёл перед вопросом
attendance-items = Был на вопросах:
attendance-item = Был на вопросе { $number }. { $title }
attendance-nobody = На день заседания в составе никого нет
attendance-nobody-hint = Укажите дату заседания и заполните состав в карточке органа.

guests-add = Добавить приглашённого
guests-person = Из списка людей
guests-name = Или фамилия и инициалы
guests-post = Должность

agenda-add = Добавить вопрос
agenda-item-title = Вопрос
agenda-item-hint = О … / Об …
agenda-item-state = Что с вопросом
agenda-item-minutes = Минут
agenda-empty-hint = Добавьте первый вопрос повестки.

item-heard = СЛУШАЛИ
item-heard-add = Добавить докладчика
item-spoke = ВЫСТУПИЛИ
item-spoke-add = Добавить выступление
item-speaker = Кто
item-speaker-text = Или имя и должность
item-speech = О чём
item-decided = РЕШИЛИ
item-decision-add = Добавить пункт решения
item-decision = Пункт решения
item-assignment-add = Добавить поручение
item-executor = Исполнитель — человек
item-executor-organization = или организация
item-executor-tos = или ТОС
item-executor-text = или иначе
item-due = Срок
item-assignment-text = Что сделать (если иначе, чем в решении)
item-votes = Голосование
item-poll-add = Добавить голосование
item-poll-remove = Убрать голосование
item-poll-kind = Порядок
item-unanimous = Единогласно (F8)
item-for = За
item-against = Против
item-abstained = Воздержались
item-chair-side = Голос председательствующего
item-override = Результат иной, чем вычислен
item-override-note = Пояснение
item-recusals = Отводы
item-recusal-add = Добавить отвод
item-member = Член
item-recusal-reason = Причина отвода
item-opinions = Особые мнения
item-opinion-add = Добавить особое мнение
item-opinion = Особое мнение

checks-none = Замечаний нет
checks-none-hint = Можно проводить заседание и печатать протокол.
checks-hint = ↑ ↓ — замечание, Enter — перейти к нему.
checks-hint-hold = ↑ ↓ — замечание, Enter — перейти к нему, F9 — провести с замечаниями.
checks-list = Замечания
checks-go = Перейти
checks-of-item = Вопрос { $number }. { $check }

bodies-title = Органы
bodies-search = Название органа
bodies-add = Добавить орган
bodies-empty = Комиссий и советов пока нет
bodies-empty-hint = Добавьте орган: название, состав и правила. После этого можно вести заседания.
bodies-new = Новый орган
bodies-saved = Орган сохранён
bodies-remove = Удалить орган?
bodies-remove-text = «{ $name }» удаляется вместе с составом и правилами.
bodies-removed = Орган удалён
bodies-name = Название
bodies-name-of = Название в родительном падеже
bodies-name-of-hint = заседание … комиссии по …
bodies-short-name = Краткое название
bodies-kind = Вид
bodies-permanent = Постоянный
bodies-seats = Мест по положению
bodies-founded-on = Создан
bodies-dissolved-on = Упразднён
bodies-ground = Акт о создании
bodies-place = Где заседает
bodies-note = Примечание
bodies-members = Состав
bodies-sessions = Заседаний
bodies-last-session = Последнее
bodies-member-add = Добавить члена
bodies-person = Человек
bodies-post = Должность
bodies-organization = Кого представляет
bodies-role = Роль
bodies-voting = Решающий голос
bodies-since = В составе с
bodies-until = по (не включая)
bodies-until-reason = Причина выбытия
bodies-rules = Правила
bodies-rule-add = Добавить правила
bodies-rule-since = Действуют с
bodies-quorum = Кворум
bodies-quorum-number = Число для кворума
bodies-quorum-of = От какого числа
bodies-listed = Членов по положению
bodies-majority = Решение принимает
bodies-majority-of = От кого считается
bodies-tie = При равенстве голосов
bodies-abstention = Можно воздержаться
bodies-absentee = Возможно заочное голосование
bodies-protocol-days = Дней на протокол
bodies-paragraph = Пункт положения

assignments-title = Поручения
assignments-search = Поручение или исполнитель
assignments-empty = Поручений пока нет
assignments-empty-hint = Поручения появляются из решений заседаний: откройте вопрос повестки и добавьте поручение к пункту решения.
assignments-text = Поручение
assignments-executor = Исполнитель
assignments-due = Срок
assignments-session = Заседание
assignments-state = Состояние
assignments-saved = Отметка сохранена
assignments-reported-on = Доложено
assignments-report = Что сделано
assignments-done-on = Исполнено
assignments-cancel-reason = Причина отмены
session-earlier-assignments = О выполнении ранее данных поручений
session-hold-with-remarks = Провести с замечаниями
session-sign-do = Подписать
session-move-do = Перенести заседание
session-cancel-do = Отменить это заседание
session-reopen-do = Вернуть заседание
