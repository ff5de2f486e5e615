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
minutes-agenda = ПОВЕСТКА ДНЯ:
minutes-heard = СЛУШАЛИ:
minutes-spoke = ВЫСТУПИЛИ:
minutes-decided = РЕШИЛИ:
minutes-recused = Не участвовали в голосовании в связи с отводом: { $names }.
minutes-postponed = Рассмотрение вопроса отложено.
minutes-item-quorum = К рассмотрению вопроса состав присутствующих изменился. { $quorum }
minutes-responsible = Ответственный: { $name }
minutes-responsible-several = Ответственные: { $name }
minutes-due = срок: { $date }
minutes-voted = Голосовали: { $counts }
minutes-voted-named = Голосовали поимённо: { $counts }
minutes-voted-secret = Тайное голосование: { $counts }
minutes-voted-unanimous = Голосовали: единогласно («за» — { $votes })
minutes-voted-none = Решение принято без голосования.
minutes-voted-unknown = Результаты голосования не указаны.
minutes-voters-for = «За»: { $names }
minutes-voters-against = «Против»: { $names }
minutes-voters-abstained = Воздержались: { $names }
minutes-override = Результат установлен с пояснением: { $note }
minutes-opinion = Особое мнение ({ $name }): { $text }
minutes-sign-chair = Председатель
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
session-not-closed = Заседание и так запланировано: возвращать его в работу не нужно.
session-no-reason = Укажите причину: она сохранится в карточке и в журнале.
session-no-body = Органа этого заседания в файле больше нет.
