# Планы работы: названия действий для журнала и кнопки «Отменить».
op-add-plan = добавление плана
op-change-plan = изменение плана
op-remove-plan = удаление плана
op-approve-plan = утверждение плана
op-reopen-plan = возврат плана в работу
op-close-plan = закрытие плана
op-mark-execution = отметка об исполнении
op-carry-over = перенос пунктов плана

# Печатный план.
plan-paper-title = ПЛАН РАБОТЫ
plan-paper-report = ПЛАН РАБОТЫ С ОТМЕТКАМИ ОБ ИСПОЛНЕНИИ
plan-paper-approve = УТВЕРЖДАЮ
plan-paper-approved-by-act = УТВЕРЖДЁН
plan-paper-signature = _______________ { $name }
plan-paper-blank-date = «___» ______________ { $year } г.
plan-title-proposed = План работы на { $year } год
plan-column-number = № п/п
plan-column-measure = Мероприятие
plan-column-term = Срок
plan-column-responsible = Ответственный
plan-column-execution = Отметка об исполнении
plan-column-result = Результат
plan-unplanned-group = Вне плана
plan-unplanned-mark = (вне плана)
plan-expected = Ожидаемый результат: { $text }
plan-carried =
    { $times ->
        [1] (перенесено из плана { $year } года)
       *[other] (перенесено из плана { $year } года, перенос { $times }-й)
    }

# Список планов.
plan-year = Год
plan-title = Название
plan-status = Состояние
plan-lines = Пунктов
plan-done = Выполнено
plan-overdue = Просрочено
plan-unplanned = Вне плана
plan-approved-on = Утверждён

# Имя файла печатного плана с отметками.
plan-name-with-execution = { $title } — исполнение

# Почему не сделано.
plan-refused-approved-line = План утверждён: формулировку пункта { $number } изменить или удалить нельзя. Верните план в работу или добавьте пункт вне плана.
plan-refused-empty = В плане нет ни одного пункта. Добавьте пункты и утвердите план.
plan-refused-carried-on =
    { $lines ->
        [one] { $lines } пункт перенесён в другой план и связан с ним. Удалите сначала перенесённый пункт.
        [few] { $lines } пункта перенесены в другой план и связаны с ним. Удалите сначала перенесённые пункты.
       *[many] { $lines } пунктов перенесены в другой план и связаны с ним. Удалите сначала перенесённые пункты.
    }
plan-refused-nothing-to-carry = Переносить нечего: выбранные пункты в том плане уже есть.

# Окно: список планов и план.
plan-add = Новый план
plan-search = Год или название
plan-empty = Планов пока нет
plan-empty-hint = Добавьте первый: кнопка «Новый план» или Ctrl+N.
plan-back = К списку планов
plan-of-year = План на { $year } год
plan-saved = План сохранён
plan-removed = План удалён
plan-remove-title = Удалить план?
plan-remove-text = «{ $title }» будет удалён вместе со всеми пунктами.
plan-print = Печать плана
plan-print-execution = План с исполнением
plan-carry = Перенести пункты…
plan-approve = Утвердить
plan-approved = План утверждён
plan-reopen = Вернуть в работу
plan-reopened = План возвращён в работу
plan-close = Закрыть план
plan-closed = План закрыт
plan-counted =
    { $planned ->
        [one] В плане { $planned } пункт
        [few] В плане { $planned } пункта
       *[many] В плане { $planned } пунктов
    }, выполнено { $done }
plan-counted-moved = перенесено { $count }
plan-counted-cancelled = отменено { $count }
plan-counted-unplanned = вне плана { $count }
plan-counted-overdue = просрочено { $count }
plan-part-line = Пункт
plan-part-plan = План и разделы

# Пункты.
plan-no-lines = В плане пока нет пунктов
plan-no-lines-hint = Добавьте первый кнопкой «Добавить пункт».
plan-line-add = Добавить пункт
plan-line-up = Пункт выше
plan-line-down = Пункт ниже
plan-line-indent = Сделать подпунктом
plan-line-outdent = Сделать пунктом
plan-line-remove = Удалить пункт
plan-line-new = Новый пункт
plan-line-title = Пункт { $number }
plan-line-empty = Впишите мероприятие в пункт плана: без него пункт не сохраняется.
plan-line-overdue = Просрочено
plan-line-frozen = План утверждён: формулировка пункта не меняется. Отмечайте исполнение или добавьте пункт вне плана.
plan-line-fulfilled = Связанное с пунктом дело состоялось.
plan-line-mark-done = Отметить выполненным
plan-line-late = День выполнения позже срока: вероятно, пункт выполнен с опозданием.
plan-line-not-late = День выполнения не позже срока: вероятно, пункт выполнен вовремя.
plan-line-expected = Ожидаемый результат
plan-section = Раздел
plan-term-hint = в течение года, I квартал, до 15 ноября
plan-term-understood = Понято как { $days }
plan-term-text-only = Дни из этих слов не следуют: срок останется текстом, дни можно указать ниже.
plan-term-from = Срок с
plan-term-to = Срок по
plan-responsible-text = Ответственный, словами
plan-responsible-list = Ответственные из справочников
plan-responsible-add = Добавить ответственного
plan-responsible-person = Человек
plan-responsible-organization = Организация
plan-responsible-tos = ТОС
plan-execution = Отметка
plan-keys = Быстро, когда пункт выделен в списке: 1 — выполнено, 2 — частично, 3 — постоянно, 4 — перенесено, 5 — отменено, 0 — снять отметку.
plan-marked = Отметка: { $mark }
plan-done-on = День выполнения
plan-result-number = Итог числом
plan-document = Подтверждающий документ
plan-links = Чем выполнено
plan-link-add = Связать с делом
plan-link = Заседание, конкурс, мероприятие или пункт соглашения

# Сам план.
plan-approval = Утверждение
plan-approved-post = Должность утвердившего
plan-approved-name = Кто утвердил
plan-approved-name-hint = А. П. Иванов
plan-approved-act = Утверждён актом
plan-sections = Разделы
plan-section-add = Добавить раздел
plan-section-title = Название раздела
plan-section-tasks = Задачи года: войдут в сводку
plan-note = Примечание

# Перенос пунктов.
plan-carry-title = Перенести пункты в план на { $year } год
plan-carry-mark-moved = Неотмеченные пункты этого плана отметить перенесёнными
plan-carry-gone = уже перенесён
plan-carry-do =
    { $count ->
        [one] Перенести { $count } пункт
        [few] Перенести { $count } пункта
       *[many] Перенести { $count } пунктов
    }
plan-carry-done =
    { $count ->
        [one] { $count } пункт перенесён в план на { $year } год
        [few] { $count } пункта перенесены в план на { $year } год
       *[many] { $count } пунктов перенесены в план на { $year } год
    }
plan-line-approved = Утверждено
# Первые слова названия плана: в документе они стоят отдельной строкой.
plan-title-opening = План работы
plan-because = в связи с { $reason }
