# Годовая сводка: заголовки, абзацы, таблицы, приложения.

summary-title = Годовая сводка за { $year } год
summary-cover-title = Годовая сводка
summary-cover-subtitle = о взаимодействии с общественностью в { $year } году
summary-cover-imprint = { $place }, { $year } год
summary-contents = Содержание
summary-done-heading = Что наиболее значительное удалось сделать в области взаимодействия с общественностью в { $year } году
summary-tasks-heading = Какие задачи стоят в { $year } году
summary-no-town = Муниципальное образование
summary-number = № { $number }

# ТОС. Сколько их на конец года и что изменилось за год.
summary-tos-continued = В { $year } году была продолжена работа по взаимодействию с ТОС { $municipality }.
summary-tos-begun = В { $year } году начата работа по взаимодействию с ТОС { $municipality }.
summary-tos-active =
    { $count ->
        [0] На 31 декабря { $year } г. действующих ТОС не было
        [one] На 31 декабря { $year } г. действовал { $count } ТОС
        [few] На 31 декабря { $year } г. действовали { $count } ТОС
       *[many] На 31 декабря { $year } г. действовало { $count } ТОС
    } (годом ранее — { $before }).
summary-tos-residents =
    { $residents ->
        [one] По сведениям { $known } ТОС, на их территории проживает { $shown } житель.
        [few] По сведениям { $known } ТОС, на их территории проживают { $shown } жителя.
       *[many] По сведениям { $known } ТОС, на их территории проживает { $shown } жителей.
    }
summary-tos-registered =
    { $count ->
        [one] В течение года зарегистрирован { $count } ТОС
        [few] В течение года зарегистрированы { $count } ТОС
       *[many] В течение года зарегистрировано { $count } ТОС
    }: { $names }.
summary-tos-terminated =
    { $count ->
        [one] Прекратил деятельность { $count } ТОС
        [few] Прекратили деятельность { $count } ТОС
       *[many] Прекратило деятельность { $count } ТОС
    }: { $names }.

# Конкурсы других организаторов. $gender — род того, кто награждён.
summary-outside-award =
    { $who } { $gender ->
        [feminine] награждена
        [neuter] награждено
       *[masculine] награждён
    } { $award } { $organizer } { $result ->
        [winner] за победу
        [prize_winner] за призовое место
       *[participant] за участие
    } { $place }.
summary-outside-result =
    { $who } { $result ->
        [winner] { $gender ->
            [feminine] одержала победу
            [neuter] одержало победу
           *[masculine] одержал победу
        }
        [prize_winner] { $gender ->
            [feminine] заняла призовое место
            [neuter] заняло призовое место
           *[masculine] занял призовое место
        }
       *[participant] { $gender ->
            [feminine] приняла участие
            [neuter] приняло участие
           *[masculine] принял участие
        }
    } { $place }.
summary-outside-stage =
    в { $stage } { $level ->
        [federal] Всероссийского
        [regional] регионального
        [municipal] муниципального
       *[other] { "" }
    } конкурса { $name }
summary-outside-whole =
    { $level ->
        [federal] во Всероссийском конкурсе
        [regional] в региональном конкурсе
        [municipal] в муниципальном конкурсе
       *[other] в конкурсе
    } { $name }
summary-outside-nomination = в номинации { $name }

# Общественная палата и соглашения.
summary-partner-continued = Продолжено тесное сотрудничество Администрации с { $partner }.
summary-partner-begun = Начато сотрудничество Администрации с { $partner }.
summary-agreement-works = В рамках соглашения { $title } { $works }.
summary-agreement-idle = Действовало соглашение { $title }.
summary-agreement-between = Действовало соглашение { $title } ({ $term }).
summary-years = { $since }–{ $until } годы

# Мероприятия: число и год рядом с прошлым.
summary-events-few = В { $year } году количество мероприятий было незначительным в связи с { $reason }.
summary-events-fewer = В { $year } году количество мероприятий уменьшилось в связи с { $reason }.
summary-events-held =
    { $count ->
        [0] В { $year } году мероприятия не проводились (в { $last } году проведено { $before })
        [one] В { $year } году проведено { $count } мероприятие (в { $last } году — { $before })
        [few] В { $year } году проведено { $count } мероприятия (в { $last } году — { $before })
       *[many] В { $year } году проведено { $count } мероприятий (в { $last } году — { $before })
    }
summary-events-kind =
    { $kind ->
        [sport] спортивных
        [culture] культурно-массовых
        [information] информационных
        [forum] форумов
        [meeting] встреч
        [cleanup] субботников
        [training] обучающих
       *[other] иных
    } — { $count }
summary-events-people =
    { $people ->
        [one] По имеющимся сведениям, в них участвовал { $shown } человек.
        [few] По имеющимся сведениям, в них участвовали { $shown } человека.
       *[many] По имеющимся сведениям, в них участвовало { $shown } человек.
    }
summary-events-cancelled = отменено { $count }
summary-events-moved = перенесено { $count }
summary-events-dropped = Не состоялись запланированные мероприятия: { $parts }.

# Вопросы жителей.
summary-questions =
    { $count ->
        [one] Поступил { $count } вопрос жителей
        [few] Поступило { $count } вопроса жителей
       *[many] Поступило { $count } вопросов жителей
    } (в { $last } году — { $before }){ $parts }.
summary-questions-parts = : { $parts }
summary-questions-state =
    { $state ->
        [solved] решено — { $count }
        [answered] дан ответ — { $count }
        [declined] отклонено — { $count }
       *[open] на рассмотрении — { $count }
    }

# Заседания: предложение о каждом коллегиальном органе.
summary-body-unnamed = коллегиального органа { $name }
summary-sessions-many = В течение года проводились заседания { $body } (в { $year } году { $held }).
summary-sessions-held =
    { $count ->
        [one] проведено { $count } заседание { $short }
        [few] проведено { $count } заседания { $short }
       *[many] проведено { $count } заседаний { $short }
    }
summary-sessions-one = В { $year } году проведено { $count } заседание { $body }.
summary-sessions-items =
    { $count ->
        [one] Рассмотрен { $count } вопрос
        [few] Рассмотрено { $count } вопроса
       *[many] Рассмотрено { $count } вопросов
    }
summary-sessions-decisions =
    { $count ->
        [one] принято { $count } решение
        [few] принято { $count } решения
       *[many] принято { $count } решений
    }
summary-sessions-assignments =
    { $count ->
        [one] Из { $count } поручения исполнено { $done } ({ $share } %).
       *[many] Из { $count } поручений исполнено { $done } ({ $share } %).
    }
summary-sessions-dropped =
    { $count ->
        [one] Не состоялось { $count } заседание { $body }
        [few] Не состоялось { $count } заседания { $body }
       *[many] Не состоялось { $count } заседаний { $body }
    }
summary-because = { " " }в связи с { $reason }

# Конкурсы, которые провёл город. $contest — «ежегодный конкурс среди …» или «конкурс «Лучший двор»».
summary-contest-quoted = конкурс { $name }
summary-contest-held =
    { $gender ->
        [feminine] Проведена
        [neuter] Проведено
       *[masculine] Проведён
    } { $contest }{ $nominations }{ $awards }.
summary-contest-nominations =
    { $count ->
        [one] { " " }по { $count } номинации
       *[many] { " " }по { $count } номинациям
    }
summary-contest-awards =
    , { $who ->
        [both] победителям и призёрам
        [winners] победителям
        [prize_winners] призёрам
       *[others] участникам
    } конкурса { $handed ->
        [yes] вручены
       *[no] присуждены
    } { $list }
summary-beside = { " " }(в { $last } году — { $before })
summary-contest-entries =
    { $count ->
        [one] Поступила { $count } заявка
        [few] Поступило { $count } заявки
       *[many] Поступило { $count } заявок
    }{ $beside }; победителей — { $winners }, призёров — { $prize_winners }.
summary-contest-void =
    { $count ->
        [one] Не состоялась номинация { $names }.
       *[many] Не состоялись номинации { $names }.
    }
summary-contest-open = Итоги конкурса { $name } не подведены.
summary-contest-cancelled = Конкурс { $name } не проводился{ $because }.
summary-award-kind =
    { $kind ->
        [certificate] { $count ->
            [one] подарочный сертификат
           *[many] подарочные сертификаты
        }
        [letter] { $count ->
            [one] благодарственное письмо
           *[many] благодарственные письма
        }
        [diploma] { $count ->
            [one] диплом
           *[many] дипломы
        }
       *[other] { $count ->
            [one] награда
           *[many] награды
        }
    }

# План года.
summary-plan-done =
    { $count ->
        [one] Из { $count } пункта плана на { $year } год выполнено { $done } ({ $share } %)
       *[many] Из { $count } пунктов плана на { $year } год выполнено { $done } ({ $share } %)
    }
summary-plan-part =
    { $state ->
        [partly] выполнено частично { $count }
        [moved] перенесено { $count }
        [cancelled] отменено { $count }
       *[open] не отмечено { $count }
    }
summary-plan-carried =
    { $count ->
        [one] В планы следующих лет вошёл { $count } пункт.
        [few] В планы следующих лет вошли { $count } пункта.
       *[many] В планы следующих лет вошло { $count } пунктов.
    }

# Таблица, рисунок, приложения.
summary-figures-heading = Показатели года
summary-figure-column = Показатель
summary-year-column = { $year } год
summary-chart-caption = Число проведённых мероприятий по годам
summary-annex = Приложение { $number }. { $title }
summary-annex-of = { $title } в { $year } году
summary-annex-tos = ТОС, действовавшие на 31 декабря { $year } г.
summary-annex-sessions = Заседания коллегиальных органов
summary-annex-assignments = Поручения, данные на заседаниях
summary-annex-entries = Победители и призёры конкурсов
summary-annex-awards = Вручённые награды
summary-annex-outside = Участие в конкурсах других организаторов
summary-annex-events = Мероприятия
summary-annex-questions = Вопросы жителей
summary-annex-plan = Выполнение плана
summary-column-number = №
summary-column-date = Дата
summary-column-due = Срок
summary-column-name = Наименование
summary-column-body = Орган, заседание
summary-column-items = Рассмотренные вопросы
summary-column-state = Состояние
summary-column-place = Место
summary-column-people = Участников
summary-column-nomination = Номинация
summary-column-entrant = Участник
summary-column-prize = Итог
summary-column-project = Работа
summary-column-award = Награда
summary-column-recipient = Кому
summary-column-question = Вопрос
summary-column-raised = Где поставлен
summary-column-done = Что сделано
summary-column-assignment = Поручение
summary-column-executor = Исполнитель
summary-column-measure = Мероприятие плана
summary-column-term = Срок
summary-column-execution = Выполнение
summary-column-residents = Жителей
summary-column-members = Членов ТОС
summary-file-name = Годовая сводка { $year }
summary-session-name = { $body }, заседание № { $number }

# Что считается. Эти названия стоят в таблице и на ссылках под абзацами.
figure-tos-active = Действующие ТОС на 31 декабря
figure-tos-registered = Зарегистрированные за год ТОС
figure-tos-terminated = Прекратившие деятельность ТОС
figure-outside-contests = Участие в конкурсах других организаторов
figure-outside-awards = Полученные награды
figure-agreements = Действующие соглашения
figure-events-held = Проведённые мероприятия
figure-events-moved = Перенесённые мероприятия
figure-events-cancelled = Отменённые мероприятия
figure-questions = Вопросы жителей
figure-questions-solved = Решённые вопросы жителей
figure-sessions = Заседания
figure-sessions-dropped = Несостоявшиеся заседания
figure-items = Рассмотренные на заседаниях вопросы
figure-decisions = Принятые решения
figure-assignments = Данные поручения
figure-assignments-done = Исполненные поручения
figure-contests = Проведённые конкурсы
figure-nominations = Номинации конкурсов
figure-entries = Заявки на конкурсы
figure-winners = Победители конкурсов
figure-prize-winners = Призёры конкурсов
figure-awards = Награды города
figure-plan-items = Пункты плана
figure-plan-done = Выполненные пункты плана
figure-plan-moved = Перенесённые пункты плана
figure-plan-cancelled = Отменённые пункты плана

section-tos = Территориальное общественное самоуправление
section-awards = Полученные награды
section-partners = Общественная палата и соглашения
section-events = Мероприятия
section-questions = Вопросы жителей
section-sessions = Заседания коллегиальных органов
section-contests = Конкурсы
section-plan = План года
section-tasks = Задачи следующего года

op-edit-summary-paragraph = правка абзаца годовой сводки
op-reset-summary-paragraph = возврат составленного абзаца годовой сводки
op-save-summary = номер, дата и подпись годовой сводки
