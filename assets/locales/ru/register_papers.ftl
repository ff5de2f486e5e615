# Бумаги реестра: печать реестра, выписка, председатели, полнота, изменения за год.

register-whole = Всего
register-no-territory = Территория не указана

# Слова, после которых стоит номер квартиры. Через пробел.
register-flat-words = кв квартира квартиры квартире квартирой квартиру
register-crowded = Для такого листа столбцов слишком много: слова будут разбиты. Уберите часть столбцов или возьмите альбомный лист.
register-flats = В документе для публикации есть номера квартир: { $count } ТОС ({ $names }). Проверьте, можно ли их публиковать.
register-flats-more = { $names } и другие

# Окно «Печать реестра».
print-ask = Печать реестра
print-do = Напечатать
print-on = Реестр на дату
print-for = Для кого
print-for-office = Для служебного пользования
print-for-public = Для публикации: без контактов и примечаний
print-sheet = Лист
print-landscape = Альбомный
print-portrait = Книжный
print-by-territory = Сгруппировать по территориям, с итогами
print-columns = Столбцы
print-no-columns = Выберите хотя бы один столбец.
print-register = Реестр ТОС: столбцы, лист, группы
print-chairs = Список председателей с контактами
print-chairs-public = Список председателей для публикации
print-completeness = Полнота реестра
print-changes = Изменения за год…
print-changes-ask = Изменения в реестре
print-changes-year = За какой год
print-extract = Выписка
print-extract-internal = Выписка для служебного пользования
print-extract-public = Выписка для публикации: без контактов и примечаний
print-extract-save-first = Сначала сохраните карточку: в выписку попадает только сохранённое.

# Выписка из реестра.
extract-title = ВЫПИСКА
extract-name = Выписка из реестра ТОС — { $name } на { $date }
extract-name-public = Выписка из реестра ТОС — { $name } на { $date } для публикации
extract-of = из реестра территориальных общественных самоуправлений { $municipality }
extract-not-there = На эту дату ТОС ещё не было: его устав зарегистрирован позже.
extract-facts = Общие сведения
extract-fact = Сведения
extract-value = Значение
extract-registered = регистрация устава
extract-nothing = Нет сведений.
extract-number = №
extract-ground = Основание
extract-protocol = Протокол №
extract-voters = Жителей с правом голоса
extract-present = Присутствовало
extract-rule = Правило кворума
extract-age = с { $age } лет
extract-quorum = не менее { $part }
extract-role = Полномочия
extract-term = Срок
extract-end = Выписка составлена по данным реестра на { $date }.
extract-signer = Руководитель подразделения
extract-signer-of = Руководитель подразделения ({ $department })
extract-signature = ______________________
extract-day = «____» ______________ 20___ г.

# Список председателей.
chairs-title = СПИСОК ПРЕДСЕДАТЕЛЕЙ
chairs-name = Председатели ТОС на { $date }
chairs-name-public = Председатели ТОС на { $date } для публикации
chairs-tos = ТОС
chairs-since = Избран с
chairs-until = Полномочия по
chairs-soon-count = У { $count } ТОС срок полномочий председателя истекает в ближайшие два месяца.
chairs-expired-count = У { $count } ТОС срок полномочий председателя истёк, новый не внесён.
chairs-unknown-count = По { $count } ТОС сведений о председателе нет.
chair-term-running = идёт
chair-term-soon = срок истекает
chair-term-expired = срок истёк
chair-term-unknown = нет сведений

# Полнота реестра.
completeness-paper-title = ПОЛНОТА РЕЕСТРА
completeness-paper-name = Полнота реестра ТОС на { $date }
completeness-paper-share = Заполнено { $percent } полей реестра: { $filled } из { $of }.
completeness-paper-percent = { $percent } %
completeness-paper-full = Без пропусков заполнены { $full } ТОС из { $all }.
completeness-paper-terminated = Прекратившие деятельность ТОС ({ $count }) не учитываются.
completeness-paper-fields = Чего не хватает: по полям
completeness-paper-field = Поле реестра
completeness-paper-missing = Не заполнено у ТОС
completeness-paper-filled = Заполнено
completeness-paper-entries = Чего не хватает: по каждому ТОС
completeness-paper-lacks = Не заполнено
completeness-paper-nothing = Все поля заполнены у всех ТОС.
completeness-paper-warnings = Что нужно проверить
completeness-paper-doubt = Предупреждения
completeness-paper-no-warnings = Предупреждений нет.

# Изменения за год.
changes-title = ИЗМЕНЕНИЯ В РЕЕСТРЕ
changes-name = Изменения в реестре ТОС за { $year } год
changes-of-year = за { $year } год
changes-of-part = за { $year } год, по { $date }
changes-totals = Реестр в цифрах
changes-figure = Показатель
changes-on = На { $date }
changes-growth = Изменение
changes-tos = ТОС в реестре
changes-active = Из них действуют
changes-no-residents = Число жителей неизвестно: на начало — по { $before } ТОС, на конец — по { $after } ТОС.
changes-no-members = Число членов неизвестно: на начало — по { $before } ТОС, на конец — по { $after } ТОС.
changes-day = Дата
changes-document = Документ
changes-former-name = Прежнее наименование и основание
changes-boundaries = Границы и акт
changes-ground = Основание
changes-succession = Образован из
changes-again = избран повторно
changes-none = В этом году записей нет: { $kinds }.
changes-undated = Событий, дата которых неизвестна: { $count }. Они не относятся ни к одному году и здесь не показаны.
change-kind-registered = Зарегистрированы
change-kind-charter = Изменения и новые редакции уставов
change-kind-renamed = Переименованы
change-kind-boundaries = Новые границы
change-kind-chair = Избраны председатели
change-kind-suspended = Приостановили деятельность
change-kind-resumed = Возобновили деятельность
change-kind-terminated = Прекратили деятельность
change-kind-succession = Преобразования: разделения и слияния

# Командная строка.
cli-arg-columns = столбцы реестра через запятую: { $columns }
cli-arg-portrait = книжный лист вместо альбомного
cli-arg-by-territory = сгруппировать реестр по территориям, с итогами
cli-value-columns = СТОЛБЦЫ
cli-bad-column = «{ $column }» — не столбец реестра. Можно: { $columns }
