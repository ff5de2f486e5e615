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
plan-paper-for-year = на { $year } год
plan-paper-approve = УТВЕРЖДАЮ
plan-paper-approved-by-act = УТВЕРЖДЁН
plan-paper-signature = _______________ { $name }
plan-paper-blank-date = «___» ______________ { $year } г.
plan-title-proposed = План работы на { $year } год
plan-column-number = № п/п
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
