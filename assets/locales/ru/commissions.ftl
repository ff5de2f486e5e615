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
assignments-closed-too = И снятые с контроля
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

# Карточка органа: состав, созывы, правила.

op-end-seat = вывод члена из состава
op-replace-seat = замена члена в составе

bodies-part-members = Состав
bodies-part-rules = Правила и созывы
bodies-part-about = Сведения
bodies-on = Состав на дату
bodies-member = Член
bodies-vote = Голос
bodies-vote-deciding = решающий
bodies-vote-advisory = совещательный
bodies-advisory = Совещательный голос
bodies-ends = Истекает
# «10 из 12»
bodies-taken = { $members } из { $seats }
bodies-seating = Мест { $seats }, занято { $taken }, вакантно { $vacant }
bodies-seating-over = Мест { $seats }, занято { $taken }: на { $over } больше, чем по положению
bodies-seating-unlisted = В составе { $taken }
bodies-seating-voting = {"; "}с решающим голосом { $voting }
bodies-former = Выбывшие · { $count }
bodies-coming = Вступят позже · { $count }
bodies-seat-new = Новый член
bodies-seat-edit = Изменить: { $name }
bodies-seat-fold = Свернуть: { $name }
bodies-seat-unfold = Показать: { $name }
bodies-seat-end = Вывести из состава: { $name }
bodies-seat-replace = Заменить: { $name }
bodies-seat-up = Поднять: { $name }
bodies-seat-down = Опустить: { $name }
bodies-seat-remove = Убрать: { $name }
bodies-seat-since = с { $day }
bodies-seat-until = до { $day }
bodies-seat-instead = вместо: { $name }
bodies-ends-on = до { $day }
bodies-end-do = Вывести из состава
bodies-replace-do = Заменить
bodies-end-ask = Вывести из состава: { $name }
bodies-end-yes = Вывести
bodies-ended = Больше не в составе: { $name }
bodies-replace-ask = Заменить: { $name }
bodies-replace-yes = Заменить
bodies-replaced = Замена записана: { $name }
bodies-newcomer = Кто входит в состав
bodies-left-on = С какого дня не в составе
bodies-until-reason-hint = личное заявление, увольнение, истечение срока
bodies-substitutes = Вместо кого
bodies-save-first = Сначала сохраните карточку органа.
bodies-seat-used = Удалить нельзя: «{ $name }» есть в заседаниях ({ $users }). Запишите, с какого дня его нет в составе: прежние протоколы не изменятся.
bodies-seat-gone = Этого места в составе больше нет.
bodies-seat-not-begun = В составе с { $day }: выбыть можно только позже этого дня.
bodies-seat-ended = Уже не в составе с { $day }.
bodies-seat-nobody = Не указано, кто входит в состав вместо выбывшего.
bodies-terms = Созывы
bodies-terms-none = Созывов нет: срок полномочий не ограничен или не записан.
bodies-term-add = Добавить созыв
bodies-term-name = Созыв
bodies-term-name-hint = III созыв
bodies-term-named = созыв «{ $name }»
bodies-term-since = Полномочия с
bodies-term-until = Последний день
bodies-rules-none = Правил нет: кворум и большинство не посчитать.
bodies-applies = Для каких заседаний
bodies-soon = Скоро заканчивается: { $what }
bodies-ends-what = { $what } — { $day }
bodies-oddities = Обратите внимание · { $count }

oddity-rule-since = Правила с { $day }
oddity-rule-undated = Правила без даты
oddity-no-rules = Нет ни одних правил: кворум и большинство не посчитать.
oddity-no-rule-on =
    { $sessions ->
        [one] { $sessions } заседание
        [few] { $sessions } заседания
       *[many] { $sessions } заседаний
    } без действующих правил, первое — { $day }: все правила начинаются позже.
oddity-two-rules = { $rule }: есть другие с того же дня { $applies }. Оставьте одни.
oddity-no-paragraph = { $rule }: не указан пункт положения.
oddity-no-quorum-number = { $rule }: не указано, сколько членов нужно для кворума.
oddity-quorum-over-members = Для кворума нужно { $needed }, а членов { $members }: кворума не будет никогда.
oddity-no-listed = { $rule }: кворум считается от числа по положению, а число не указано.
oddity-absentee-forbidden = { $rule }: они для заочного голосования и сами его не разрешают.
oddity-rule-before-founding = Правила действуют с { $day }, а орган создан позже.
oddity-empty-seat = Место { $position }: не указаны ни человек, ни должность.
oddity-seat-backwards = { $name }: выбыл раньше, чем вошёл в состав.
oddity-seat-twice = { $name }: дважды в составе в одно время.
oddity-no-chair = Сегодня в составе нет председателя.
oddity-two-chairs = Сегодня в составе больше одного председателя.
oddity-over-seats = В составе на { $over } больше, чем мест по положению.
oddity-term-backwards = Созыв «{ $name }» заканчивается раньше, чем начинается.
oddity-terms-overlap = Созывы «{ $first }» и «{ $second }» пересекаются.

# «Сроки»: что пора сделать, самое срочное сверху.

due-title = Сроки
due-search = Поручение, заседание, член органа
due-empty = Ничего срочного
due-empty-hint = Здесь появятся неподписанные протоколы, непроведённые заседания, поручения на неделю вперёд и сроки полномочий на 60 дней вперёд.
due-day = Срок
due-what = Что
due-of = О чём
due-who = Кто
due-kind = Вид
due-kind-assignment = поручения
due-kind-report = доклады
due-kind-protocol = протоколы
due-kind-session = заседания
due-kind-membership = члены органов
due-kind-term = созывы
due-assignment = Поручение
due-assignment-late = Поручение просрочено
due-assignment-undated = Поручение без срока
due-report = Доклад не принят
due-protocol = Протокол не подписан
due-protocol-late = Протокол не подписан в срок
# «Комиссия по ТОС № 2 от 02.03.2026»
due-of-session = { $session } от { $day }
due-session = День заседания прошёл
due-membership = Заканчивается срок члена
due-term = Заканчивается созыв
due-plan-line = Пункт плана
due-agreement = Соглашение истекает
home-due-by = { $what } · { $day }
home-all-due = Все сроки комиссий: { $count }

# Календарь заседаний на год.

calendar-title = Календарь
calendar-previous = Предыдущий год
calendar-next = Следующий год
calendar-today = Сегодня
# Для программ чтения с экрана: год и день, на котором стоят стрелки.
calendar-name = Календарь заседаний, { $year } год. { $day }
calendar-day = { $day }: { $sessions }
