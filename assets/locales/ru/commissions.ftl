# Поручения всех органов: список, карточка одного и вопросы перед отметкой.

op-confirm-assignment = приём доклада об исполнении поручения
op-return-assignment = возврат доклада о поручении
op-cancel-assignment = отмена поручения
op-extend-assignment = перенос срока поручения
op-reopen-assignment = возврат поручения в работу

standing-overdue = просрочено
standing-open = на исполнении
standing-reported = доложено
standing-done = исполнено
standing-late = исполнено с опозданием
standing-cancelled = отменено

assignments-done-late =
    Исполнено с опозданием на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
assignments-with = { $executor } (соисполнители: { $others })
assignments-co-executors = Соисполнители
assignments-no-due = без срока
# Что известно: «Срок: »
assignments-fact = { $name }:
assignments-returned = Возвращено { $day }: { $reason }
assignments-none-such = Таких поручений нет
assignments-none-such-hint = Снимите фильтры над списком: в первой строке каждого стоит «Все».
assignments-open-item = Открыть вопрос заседания
assignments-report-do = Доложить об исполнении
assignments-amend-do = Исправить доклад
assignments-confirm-do = Принять
assignments-confirm-unreported-do = Исполнено без доклада
assignments-return-do = Вернуть
assignments-extend-do = Изменить срок
assignments-cancel-do = Отменить поручение
assignments-reopen-do = Вернуть в работу
assignments-report-ask = Доклад об исполнении
assignments-report-yes = Записать доклад
assignments-confirm-ask = Поручение исполнено
assignments-confirm-yes = Снять с контроля
assignments-confirmed = Поручение исполнено и снято с контроля
assignments-return-ask = Вернуть исполнителю
assignments-return-yes = Вернуть исполнителю
assignments-returned-on = Возвращено
assignments-return-reason = Почему доклад не принят
assignments-sent-back = Доклад возвращён исполнителю
assignments-extend-ask = Новый срок
assignments-extend-yes = Перенести срок
assignments-new-due = Новый срок
assignments-extended = Срок перенесён
assignments-cancel-ask = Отмена поручения
assignments-cancel-yes = Отменить это поручение
assignments-cancelled = Поручение отменено
assignments-reopened = Поручение снова в работе
assignments-before-session = Поручение дано на заседании { $day }: более ранний день указать нельзя.
assignments-before-report = Доклад записан { $day }: вернуть его раньше этого дня нельзя.
assignments-not-given = Заседание ещё не проведено: поручение на нём ещё не дано. Сначала проведите заседание.
assignments-closed = Поручение исполнено или отменено. Сначала верните его в работу.
assignments-not-closed = Поручение и так в работе.
assignments-not-reported = Доклада об исполнении нет: принимать или возвращать нечего.
