# Где человек или организация участвует: всё в одной карточке.
involvements-title = Где участвует
involvements-none = Пока нигде не упоминается.
involvements-now =
    { $places ->
        [0] Сейчас ни в одном составе.
        [one] Сейчас: { $places } место.
        [few] Сейчас: { $places } места.
       *[many] Сейчас: { $places } мест.
    }
involvements-where = Удалить нельзя: запись нужна другим
involvements-where-text = Запись упоминается в перечисленных местах. Откройте их и уберите её оттуда или объедините карточки, если это двойник.

# Заголовки групп. $places — сколько разных мест, $terms — сколько сроков.
involvement-count = { $name }: { $count }
involvement-terms = { $name }: { $places }, сроков: { $terms }
involvement-came = { $name }: { $came } из { $all }
involvement-session = { $body }, заседание
involvement-session-numbered = { $body }, заседание № { $number }
involvement-numbered = { $title }, № { $number }
involvement-line = { $kind }: { $title }
involvement-due = { $day } · срок { $due }
involvement-chaired = председательствует
involvement-secretary = секретарь заседания

# Виды участия.
involvement-kind-tos-officer = Органы ТОС
involvement-kind-membership = Коллегиальные органы
involvement-kind-leader = Руководит организацией
involvement-kind-employee = Сотрудники
involvement-kind-agreement = Соглашения
involvement-kind-duty = Ведение заседаний
involvement-kind-attendance = Явка на заседаниях
involvement-kind-guest = Приглашения на заседания
involvement-kind-speech = Выступления
involvement-kind-opinion = Особые мнения
involvement-kind-assignment = Поручения
involvement-kind-co-executor = Соисполнение поручений
involvement-kind-juror = Жюри конкурсов
involvement-kind-entry = Заявки на конкурсы
involvement-kind-award = Награды
involvement-kind-event = Мероприятия
involvement-kind-plan = Пункты планов

# Почему не удалено. $places — перечень мест, $more — сколько ещё.
involvements-refused = Удалить нельзя, запись упоминается: { $places }. Уберите её оттуда или объедините карточки, если это двойник.
involvements-refused-more = Удалить нельзя, запись упоминается: { $places } и ещё в других местах ({ $more }). Уберите её оттуда или объедините карточки, если это двойник.
