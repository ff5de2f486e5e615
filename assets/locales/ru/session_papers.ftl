# Документы заседания: повестка, лист регистрации, выписка, поручения, посещаемость.

minutes-short-name = Протокол{ $number } { $body } от { $date } (краткий)
minutes-short-form = (краткая форма)

agenda-paper-name = Повестка заседания { $body } { $date }
agenda-paper-title = ПОВЕСТКА ДНЯ
agenda-paper-place = Место проведения: { $place }
agenda-paper-items = Вопросы:
agenda-paper-no-items = Вопросы повестки пока не определены.
agenda-paper-reporter = Докладчик: { $name }
agenda-paper-reporters = Докладчики: { $names }
agenda-paper-minutes = Время на вопрос — { $minutes } мин.
agenda-paper-invited = Приглашены:

sheet-name = Лист регистрации { $body } { $date }
sheet-title = ЛИСТ РЕГИСТРАЦИИ
sheet-subtitle = участников { $session }
sheet-number = № п/п
sheet-person = Фамилия, имя, отчество
sheet-post = Должность, организация
sheet-signature = Подпись
sheet-members =
    { $kind ->
        [commission] Члены комиссии
        [council] Члены совета
        [chamber] Члены палаты
        [jury] Члены жюри
       *[coordination] Члены координационного совета
    }
sheet-guests = Приглашённые
sheet-quorum = Членов с правом решающего голоса — { $members }, для кворума нужно { $needed }.
sheet-came = Присутствуют: _________. Кворум имеется / не имеется (ненужное зачеркнуть).

# $number — « № 2» с пробелом или пусто, $item — «1.1».
item-extract-name = Выписка из протокола{ $number } { $body } от { $date }, вопрос { $item }
item-extract-name-removed = Выписка из протокола{ $number } { $body } от { $date }, снятый вопрос
item-extract-title = ВЫПИСКА
item-extract-title-of = ВЫПИСКА ПО ВОПРОСУ { $item }
item-extract-subtitle = из протокола{ $number } от { $date } { $session }
item-extract-subtitle-no-date = из протокола{ $number } { $session }
item-extract-unsigned = Протокол ещё не подписан: выписка составлена по его проекту.
item-extract-removed = Вопрос снят с рассмотрения.
item-extract-true = Верно
# Кто заверил: должность, место подписи, инициалы и фамилия.
item-extract-signed = { $post } ______________________ { $name }
item-extract-line = ______________________    ________________    ______________________
item-extract-line-words = (должность, подпись, расшифровка подписи)
item-extract-day = «____» ________________ 20____ г.

session-assignments-name = Поручения по протоколу{ $number } { $body } от { $date }
session-assignments-title = ПЕРЕЧЕНЬ ПОРУЧЕНИЙ
session-assignments-none = Поручений в протоколе нет.
session-assignments-point = Пункт
session-assignments-executors = Исполнители
session-assignments-mark = Отметка об исполнении
session-assignments-late = { $done }, позже срока

control-name = Поручения на контроле на { $date }
control-name-of = Поручения на контроле, { $body }, на { $date }
control-title = ПОРУЧЕНИЯ НА КОНТРОЛЕ
control-as-of = по состоянию на { $date }
control-none = Поручений на контроле нет.
control-total =
    { $overdue ->
        [0] Всего на контроле — { $all }, просроченных нет.
       *[other] Всего на контроле — { $all }, из них просрочено — { $overdue }.
    }
control-overdue = Просроченные
control-running = Срок не наступил или не указан
control-late = Просрочено
control-mark = Отметка
control-minutes = Протокол
control-no-day = не указан
control-nobody = Исполнитель не указан
control-days =
    { $days ->
        [one] на { $days } день
        [few] на { $days } дня
       *[many] на { $days } дней
    }

came-name = Посещаемость заседаний { $body }, { $days }
came-title = ПОСЕЩАЕМОСТЬ ЗАСЕДАНИЙ
came-period = за период с { $from } по { $to }
came-none = Проведённых заседаний за этот период нет.
came-member = Член
came-term = Срок в составе
came-held = Заседаний
came-present = Присутствовал
came-excused = По уважит. причине
came-absent = Без уважит. причины
came-share = Доля
came-total = Всего
came-rule = Считаются проведённые заседания, в день которых член состоял в составе и явка его отмечена. Присутствовавшими считаются и те, кто участвовал дистанционно или был замещён. Отсутствие по уважительной причине показано отдельно. Доля — присутствия от всех учтённых заседаний, в том числе пропущенных по уважительной причине, до целого процента.
came-sessions = Проведено заседаний — { $count }: { $sessions }.
came-unmarked = Явка не отмечена и не учтена: { $names }.
came-unmarked-of = { $name } — { $count }

session-papers-name = Материалы заседания{ $number } { $body } от { $date }
session-papers-title = МАТЕРИАЛЫ
session-papers-contents = СОДЕРЖАНИЕ

# Меню документов в окне.
papers-of-session = Другие документы
papers-of-agenda = Повестка
papers-of-sheet = Лист регистрации
papers-of-short = Краткий протокол
papers-of-assignments = Перечень поручений
papers-of-all = Все материалы одним файлом
papers-of-item = Выписка по вопросу
papers-of-control = Поручения на контроле
papers-by-body = По органам
papers-by-executor = По исполнителям
papers-of-body = Документы органа
papers-of-attendance = Посещаемость заседаний
papers-from = С
papers-to = По
papers-do = Подготовить
papers-period-wrong = Конец периода раньше начала

# Заседание не состоялось: вместо хода заседания.
called-off-cancelled = ЗАСЕДАНИЕ ОТМЕНЕНО
called-off-moved = ЗАСЕДАНИЕ ПЕРЕНЕСЕНО
called-off-moved-to = ЗАСЕДАНИЕ ПЕРЕНЕСЕНО НА { $date }
called-off-moved-to-time = ЗАСЕДАНИЕ ПЕРЕНЕСЕНО НА { $date }, { $time }
called-off-reason = Причина: { $reason }
minutes-planned = Проект: заседание ещё не проведено.
