# Имена полей в журнале и сообщениях: какое поле, что было и что стало.

field-name =
    { $field ->
        [id] ключ
        [name] наименование
        [municipality] муниципальное образование
        [municipality_of] муниципальное образование (родительный падеж)
        [administration] администрация
        [department] отдел
        [head_post] должность главы
        [place] место
        [note] примечание
        [kind] вид
        [parent] входит в
        [term] срок
        [since] с
        [until] по
        [successor] преемник
        [number] номер
        [dated_on] дата
        [issuer] кем принят
        [title] заголовок
        [surname] фамилия
        [given_name] имя
        [patronymic] отчество
        [gender] пол
        [genitive] родительный падеж
        [dative] дательный падеж
        [post] должность
        [organization] организация
        [phone] телефон
        [email] электронная почта
        [erased_on] данные удалены
        [person] человек
        [given_on] дано
        [withdrawn_on] отозвано
        [scope] объём
        [short_name] краткое наименование
        [leader] руководитель
        [leader_post] должность руководителя
        [address] адрес
        [inn] ИНН
        [ogrn] ОГРН
        [territory] территория
        [territory_kind] вид территории
        [legal_entity] юридическое лицо
        [legal_since] юридическое лицо с
        [legal_until] юридическое лицо до
        [former_name] прежнее наименование
        [former_short_name] прежнее краткое наименование
        [founded_act] основание (образована)
        [abolished_act] основание (упразднена)
        [legal_act] основание (юридическое лицо)
        [kpp] КПП
        [entered_on] внесено
        [tos] ТОС
        [registered_on] зарегистрирован
        [act] акт
        [description] описание
        [adopted_on] принят
        [held_on] дата проведения
        [protocol_number] номер протокола
        [residents] жителей
        [present] присутствовало
        [min_age] возраст участия
        [quorum_part] доля для кворума
        [role] роль
        [left_reason] причина ухода
        [status] статус
        [ground] основание
        [year] год
        [members] членов
        [events] мероприятий
        [volunteers] добровольцев
        [money_kopecks] деньги (коп.)
        [predecessor] предшественник
        [name_of] наименование (родительный падеж)
        [permanent] постоянный
        [term] срок
        [seats] мест
        [founded_on] создан
        [founded_by] создан актом
        [dissolved_on] упразднён
        [body] коллегиальный орган
        [session] заседание
        [quorum] кворум
        [quorum_number] число для кворума
        [quorum_of] от кого считается кворум
        [listed] членов по списку
        [majority] большинство
        [majority_of] от кого считается большинство
        [tie] при равенстве голосов
        [abstention] можно воздержаться
        [absentee] заочное голосование
        [protocol_days] дней на протокол
        [paragraph] пункт акта
        [position] порядок
        [voting] с правом голоса
        [since_act] акт о назначении
        [until_act] акт о выходе
        [until_reason] причина выхода
        [substitutes] кого замещает
        [starts_at] начало
        [ends_at] окончание
        [status_reason] причина
        [chair] председатель
        [secretary] секретарь
        [signed_on] подписано
        [moved_to] перенесено на
        [membership] член органа
        [attendance] явка
        [state] состояние
        [reason] причина
        [replaced_by] кем заменён
        [came_at] пришёл
        [left_at] ушёл
        [ballot_on] получен бюллетень
        [minutes] ход рассмотрения
        [came_from] перенесён из
        [item] вопрос
        [speaker] выступающий
        [text] текст
        [votes_for] за
        [votes_against] против
        [votes_abstained] воздержались
        [chair_side] голос председателя
        [override_result] итог вручную
        [override_note] основание итога
        [poll] голосование
        [ballots_until] приём бюллетеней до
        [ballots_issued] выдано бюллетеней
        [ballots_found] обнаружено бюллетеней
        [ballots_spoiled] недействительных бюллетеней
        [annulled] почему голосовали заново
        [returned_on] возвращено
        [return_reason] почему возвращено
        [applies] для каких заседаний
        [closed_at] закрыт
        [closed_by] кем закрыт
        [reopened] почему открыт заново
        [content] содержание
        [key] какой текст
        [choice] голос
        [decision] решение
        [executor] исполнитель
        [due_on] срок исполнения
        [reported_on] доложено
        [report] доклад
        [done_on] исполнено
        [cancel_reason] причина отмены
        [assignment] поручение
        [edition] номер по счёту
        [regulation] положение
        [organizer] организатор
        [jury] жюри
        [opens_on] приём заявок с
        [closes_on] приём заявок по
        [decided_on] итоги подведены
        [aggregation] подсчёт баллов
        [digits] знаков после запятой
        [rounding] округление
        [ranking] распределение мест
        [pass_mark] проходной балл
        [places] призовых мест
        [contest] конкурс
        [full_name] полное наименование
        [category] категория
        [min_entries] наименьшее число заявок
        [void] не состоялась
        [void_reason] почему не состоялась
        [nomination] номинация
        [meaning] что оценивается
        [min_mark] наименьшая оценка
        [max_mark] наибольшая оценка
        [step] шаг
        [weight] вес
        [cap] предел
        [entrant] участник
        [project] проект
        [received_at] получена
        [prize] место
        [decision_note] основание решения
        [entry] заявка
        [juror] член жюри
        [criterion] критерий
        [value] оценка
        [amount_kopecks] сумма (коп.)
        [recipient] кому
        [handed_on] вручено
        [handed_by] кем вручено
        [level] уровень
        [stage] этап
        [participant] участник
        [result] итог
        [award] награда
        [awarded_on] награждение
        [subject] предмет
        [previous] прежнее соглашение
        [agreement] соглашение
        [clause] пункт
        [starts_on] начало
        [ends_on] окончание
        [series] цикл
        [people] число участников
        [event] мероприятие
        [raised_on] задан
        [raised_at] где задан
        [answered_by] кто ответил
        [answered_on] дата ответа
        [answer] ответ
        [done] что сделано
        [approved_on] утверждён
        [approved_post] должность утвердившего
        [approved_name] кто утвердил
        [plan] план
        [tasks] задачи
        [section] раздел
        [measure] мероприятие плана
        [term_from] срок с
        [term_to] срок по
        [responsible] ответственный
        [expected] ожидаемый результат
        [unplanned] вне плана
        [execution] исполнение
        [result_number] результат числом
        [document] документ
        [carried_from] перенесён из пункта
        [issued_on] выпущена
        [signer_post] должность подписавшего
        [signer_name] кто подписал
        [summary] сводка
        [composed] составленный текст
        [gone] прежняя карточка
        [basis] основание
        [purpose] цель
        [other_person] другой человек
        [other_organization] другая организация
        [hash] сумма SHA-256
        [bytes] размер в байтах
        [added_on] приложен
        [done_by] кем выполнено
        [data] виды данных
        [name_kept] имя сохранено
        [records] значений в записях
        [journal] значений в журнале
        [documents] документов
        [copies] прежние копии
       *[other] { $field }
    }
