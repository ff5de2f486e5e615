# Конкурсы, награды, конкурсы других организаторов.

op-add-contest = добавление конкурса
op-change-contest = изменение конкурса
op-remove-contest = удаление конкурса
op-set-marks = оценки жюри
op-recuse-juror = отметка «не оценивает»
op-admit-juror = снятие отметки «не оценивает»
op-settle-tie = решение о равенстве баллов
op-unsettle-tie = отмена решения о равенстве баллов
op-decide-contest = подведение итогов конкурса
op-reopen-contest = возобновление конкурса
op-give-awards = вручение наград
op-add-award = добавление награды
op-change-award = изменение награды
op-remove-award = удаление награды
op-add-outside-contest = добавление конкурса другого организатора
op-change-outside-contest = изменение конкурса другого организатора
op-remove-outside-contest = удаление конкурса другого организатора

# Списки.
contests-page = Конкурсы
contests-page-awards = Награды вручённые
contests-page-outside = Конкурсы других организаторов
contests-add = Новый конкурс
contests-again = Повторить в следующем году
contests-search = Название или год
contests-empty = Конкурсов пока нет
contests-empty-hint = Нажмите «Новый конкурс» и заполните название и год.
contests-name = Название
contests-year = Год
contests-edition = Который по счёту
contests-status = Состояние
contests-nominations = Номинаций
contests-entries = Заявок
contests-decided-on = Итоги подведены

awards-add = Новая награда
awards-search = Кому, за что, номер
awards-empty = Наград пока нет
awards-empty-hint = Награды победителям и призёрам вручаются из карточки конкурса, остальные добавляются здесь.
awards-kind = Вид
awards-title = Наименование
awards-number = Номер
awards-dated-on = Дата
awards-amount = Сумма, руб.
awards-recipient = Кому
awards-recipient-text = Кому, если нет в списках
awards-tos = ТОС
awards-person = Человек
awards-organization = Организация
awards-reason = За что
awards-handed-on = Вручена
awards-handed-by = Кем вручена
awards-note = Примечание
awards-new = Новая награда
awards-remove = Удалить награду?
awards-remove-text = «{ $title }» будет удалена из списка наград.
awards-removed = Награда удалена

outside-add = Новая запись
outside-search = Конкурс, организатор, номинация
outside-empty = Записей пока нет
outside-empty-hint = Сюда записываются конкурсы, которые проводили другие, а город, ТОС или организация участвовали.
outside-name = Конкурс
outside-level = Уровень
outside-organizer = Организатор (чей, кого)
outside-nomination = Номинация
outside-stage = Этап
outside-year = Год
outside-participant = Кто участвовал
outside-participant-hint = Пусто — администрация
outside-tos = ТОС
outside-result = Результат
outside-award = Награда
outside-awarded-on = Дата награды
outside-note = Примечание
outside-new = Новый конкурс другого организатора
outside-remove = Удалить запись?
outside-remove-text = Запись о конкурсе «{ $name }» будет удалена.
outside-removed = Запись удалена

# Карточка конкурса.
contest-new = Новый конкурс
contest-remove = Удалить конкурс?
contest-remove-text = Конкурс «{ $name }» будет удалён вместе с номинациями, заявками и оценками.
contest-removed = Конкурс удалён
contest-saved = Конкурс сохранён
contest-part-main = Основное
contest-part-nominations = Номинации
contest-part-criteria = Критерии
contest-part-jury = Жюри
contest-part-entries = Заявки
contest-part-marks = Оценки
contest-part-results = Итоги
contest-part-awards = Награды
contest-closed-note = Итоги подведены: карточка только для чтения. Чтобы изменить её, возобновите конкурс на странице «Итоги».
contest-cancelled-note = Конкурс отменён: карточка только для чтения. Чтобы изменить её, возобновите конкурс на странице «Итоги».
contest-save-first = Сначала сохраните карточку: оценки и итоги считаются по сохранённым записям.
contest-name = Название
contest-name-of = Название в родительном падеже
contest-name-of-hint = кого? чего? — для протокола и сводки
contest-organizer = Организатор
contest-opens-on = Приём заявок с
contest-closes-on = Приём заявок по
contest-status = Состояние
contest-status-reason = Причина отмены
contest-act = Положение о конкурсе утверждено
contest-rules = Правила подсчёта
contest-aggregation = Итоговый балл
contest-digits = Знаков после запятой
contest-rounding = Что округляется
contest-ranking = Места после разделённого
contest-pass-mark = Проходной балл
contest-places = Призовых мест
contest-paragraph = Пункт положения
contest-note = Примечание
contest-nomination-add = Добавить номинацию
contest-nomination-name = Краткое название
contest-nomination-full = Полное название
contest-nomination-category = Категория
contest-nomination-least = Не меньше заявок
contest-nomination-void = Не состоялась
contest-nomination-why-void = Почему не состоялась
contest-criterion-add = Добавить критерий
contest-criterion-name = Критерий
contest-criterion-meaning = Что оценивается
contest-criterion-nomination = Номинация (пусто — все)
contest-criterion-min = От
contest-criterion-max = До
contest-criterion-step = Шаг
contest-criterion-weight = Вес
contest-criteria-locked = Оценки уже поставлены: шкалы, число критериев и веса не меняются. Названия можно поправить.
contest-juror-add = Добавить члена жюри
contest-juror-person = Член жюри
contest-juror-role = Роль
contest-jury-body = Жюри — коллегиальный орган
contest-jury-take = Взять состав органа
contest-entry-add = Добавить заявку
contest-entry-remove = Удалить заявку
contest-entry-none = Заявок пока нет. Нажмите «Добавить заявку».
contest-entry-choose = Выберите заявку в списке слева.
contest-entry-needs-nomination = Сначала добавьте хотя бы одну номинацию.
contest-entry-number = Номер заявки
contest-entry-nomination = Номинация заявки
contest-entry-tos = Участник — ТОС
contest-entry-person = Участник — человек
contest-entry-organization = Участник — организация
contest-entry-entrant = Участник, если нет в списках
contest-entry-project = Проект
contest-entry-state = Состояние заявки
contest-entry-ground = Основание
contest-entry-special = Специальный приз
contest-entry-unnamed = без участника
contest-entry-name = № { $number } — { $entrant }

# Оценки.
marks-juror = Член жюри
marks-switch-hint = Ctrl+PgUp и Ctrl+PgDn — другой член жюри. Enter и Tab — следующая ячейка. Пустая ячейка — оценки нет.
marks-progress = Поставлено { $given } из { $all }
marks-nothing = Оценивать нечего
marks-nothing-hint = Нужны члены жюри, критерии и хотя бы одна допущенная заявка.
marks-cell = Оценка: заявка { $entry }, { $criterion }
marks-sum = Сумма
marks-recuse = Не оценивает…
marks-recuse-who = { $juror } не оценивает заявку «{ $entrant }»
marks-recuse-reason = Причина отвода или отсутствия
marks-recuse-do = Записать
marks-recuse-loses = Поставленные этим членом жюри оценки заявки будут сняты.
marks-recused = не оценивает: { $reason }
marks-recused-unsaid = не оценивает
marks-admit = Оценивает
marks-cancel = Не записывать
marks-not-number = «{ $text }» — не число. Введите оценку цифрами или очистите ячейку.
mark-out-of-range = Оценка должна быть от { $min } до { $max }.
mark-off-step = Оценка ставится от { $min } с шагом { $step }.

# Итоги.
results-entrant = Участник
results-number = №
results-project = Проект
results-score = Балл
results-place = Место
results-why = Почему это место
results-why-close = Свернуть
results-place-shared = { $place } (разделено)
results-tied = равенство баллов
results-waiting = —
results-below = ниже проходного
results-beyond = без места
results-missing =
    { $count ->
        [one] Не хватает { $count } оценки
        [few] Не хватает { $count } оценок
       *[many] Не хватает { $count } оценок
    }
results-missing-line = { $juror }: заявка «{ $entry }», критерий «{ $criterion }»
results-and-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
       *[many] и ещё { $count }
    }
results-unmarked = нет критериев или членов жюри
results-void = Номинация не состоялась.
results-void-why = Номинация не состоялась: { $reason }
results-too-few =
    { $least ->
        [one] По положению нужна хотя бы { $least } заявка.
        [few] По положению нужно не меньше { $least } заявок.
       *[many] По положению нужно не меньше { $least } заявок.
    } Если номинация не состоялась, отметьте это на странице «Номинации».
results-nobody = Допущенных заявок нет.
results-tie = Равенство баллов ({ $score }): { $entrants }. Спор о местах { $first }–{ $last }.
results-tie-one = Равенство баллов ({ $score }): { $entrants }. Спор о месте { $first }.
results-tie-settle = Решить…
results-tie-shared = Разделить { $place }-е место
results-tie-ordered = Каждому своё место, в таком порядке
results-tie-note = Кто и как решил
results-tie-note-hint = открытое голосование жюри, протокол № 3
results-tie-record = Записать решение
results-tie-cancel = Не решать
results-tie-up = Выше: { $entrant }
results-settled = Равенство баллов решено: { $note }
results-unsettle = Отменить решение
results-decide = Подвести итоги
results-decide-on = Дата подведения итогов
results-decide-number = Номер протокола жюри
results-decided = Итоги подведены
results-reopen = Возобновить конкурс
results-reopen-question = Возобновить конкурс?
results-reopen-text = Места и призы будут сняты до нового подведения итогов. Оценки, решения о равенстве баллов и награды останутся.
results-print-public = Итоги для публикации
results-print-internal = Протокол жюри
results-part = { $criterion }: { $marks } → { $mean }
results-total-line = Итого { $total } — по оценкам { $jurors }
results-jurors =
    { $count ->
        [one] { $count } члена жюри
        [few] { $count } членов жюри
       *[many] { $count } членов жюри
    }
results-recused-line = { $juror } не оценивает: { $reason }

# Награды за конкурс.
batch-title = Вручить победителям и призёрам
batch-first-number = Первый номер
batch-amount-1 = За 1 место, руб.
batch-amount-2 = За 2 место, руб.
batch-amount-3 = За 3 место, руб.
batch-give =
    { $count ->
        [one] Записать { $count } награду
        [few] Записать { $count } награды
       *[many] Записать { $count } наград
    }
batch-nobody = Всем победителям и призёрам награды этого вида уже записаны.
batch-not-decided = Награды вручаются, когда итоги подведены.
batch-roubles = { $amount } руб.
batch-given = Награды записаны
batch-reason-winner = за победу в номинации «{ $nomination }» { $contest }
batch-reason-place = за { $place } место в номинации «{ $nomination }» { $contest }
batch-reason-special = за специальный приз в номинации «{ $nomination }» { $contest }
batch-contest-of = конкурса «{ $name }»

# Почему нельзя.
contest-refused-decided = Итоги конкурса подведены. Чтобы изменить его, сначала возобновите конкурс.
contest-refused-cancelled = Конкурс отменён. Чтобы изменить его, сначала возобновите конкурс.
contest-refused-status = Итоги подводятся кнопкой «Подвести итоги» на странице «Итоги».
contest-refused-range = Критерий «{ $name }»: наибольшая оценка меньше наименьшей, либо число слишком велико. Исправьте шкалу.
contest-refused-juror-twice = Один человек записан в жюри дважды. Оставьте одну строку.
contest-refused-locked = По этим критериям уже поставлены оценки: шкалы, веса и число критериев менять нельзя. Сначала очистите оценки.
contest-refused-entry-marked = У заявки № { $number } есть оценки, удалить её нельзя. Отметьте её отозванной.
contest-refused-juror-marked = Член жюри уже поставил оценки, убрать его нельзя. Сначала очистите его оценки.
contest-refused-mark = Критерий «{ $criterion }». { $why }
contest-refused-no-criterion = Этого критерия в конкурсе больше нет. Откройте лист оценок заново.
contest-refused-recused = Этот член жюри не оценивает заявку. Сначала снимите отметку «не оценивает».
contest-refused-not-closed = Конкурс и так открыт.
contest-refused-not-counted = Программа пока не считает по правилу «{ $rule }». Выберите другое правило подсчёта.
contest-refused-no-entries = Подводить нечего: нет ни одной допущенной заявки.
contest-refused-unmarked = Итоги не подведены: некому или не по чему оценить заявки: { $entries }. Добавьте критерии или членов жюри.
contest-refused-missing = Итоги не подведены. { $what }: { $list }. Внесите оценки или отметьте, что член жюри не оценивает заявку.
contest-refused-ties = Итоги не подведены: есть нерешённое равенство баллов: { $list }. Решите его на странице «Итоги».
contest-refused-other-tie = Это равенство баллов уже другое: оценки изменились. Откройте итоги заново.
contest-refused-note = Напишите, кто и как решил спор о месте: это печатается в протоколе.

# Итоги на бумаге.
paper-contest-results = ИТОГИ КОНКУРСА
paper-contest-preliminary = Предварительные данные: итоги конкурса не подведены.
paper-contest-held = { $title } проведён в { $year } году.
paper-contest-ground = Основание: { $act }.
paper-contest-counts = { $entries } в { $nominations }.
paper-contest-entries =
    { $count ->
        [one] Рассмотрена { $count } заявка
        [few] Рассмотрены { $count } заявки
       *[many] Рассмотрено { $count } заявок
    }
paper-contest-nominations =
    { $count ->
        [one] { $count } номинации
        [few] { $count } номинациях
       *[many] { $count } номинациях
    }
paper-contest-decided = Итоги подведены { $date }
paper-contest-nomination = { $at }. Номинация «{ $name }»
paper-contest-category = Категория: { $category }.
paper-contest-who = Участник
paper-contest-prize = Результат
paper-contest-none = Призовые места не присуждены.
paper-contest-protocol = ПРОТОКОЛ
paper-contest-protocol-of = подведения итогов { $contest }
paper-contest-number = № { $number }
paper-contest-no-date = дата не указана
paper-contest-jury = Состав жюри:
paper-contest-juror = { $name } — { $role }
paper-contest-juror-post = { $name } — { $role }, { $post }
paper-contest-rule = Порядок подсчёта:
paper-contest-rule-text = { $rule }; { $rounding } — до { $digits }, половина — в большую сторону.
paper-contest-rule-digits =
    { $count ->
        [0] целого
        [one] { $count } знака после запятой
        [few] { $count } знаков после запятой
       *[many] { $count } знаков после запятой
    }
paper-contest-rule-ground = Основание: { $paragraph }.
paper-contest-pass = Проходной балл: { $mark }.
paper-contest-at-end = округляется итоговый балл
paper-contest-each = округляется балл по каждому критерию
paper-contest-marks = Оценки членов жюри
paper-contest-juror-column = Член жюри
paper-contest-entry = № { $number } { $entrant }
paper-contest-mean = Среднее
paper-contest-recused = не оценивает
paper-contest-recused-line = { $juror } не оценивает заявку «{ $entrant }»: { $reason }.
paper-contest-tie = Равенство баллов: { $entrants }. Решение: { $note }.
paper-contest-open-tie = Равенство баллов: { $entrants }. Решение не принято.
paper-contest-void = Номинация не состоялась.
paper-contest-void-why = Номинация не состоялась: { $reason }.
paper-contest-chair = Председатель жюри
paper-contest-secretary = Секретарь жюри
paper-contest-file-public = Итоги конкурса { $year }
paper-contest-file-internal = Протокол жюри { $year }
