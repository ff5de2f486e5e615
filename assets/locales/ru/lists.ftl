# Списки: счёт строк, фильтры, столбцы, копирование.

list-rows = Строк: { $all }
list-shown = Показано { $shown } из { $all }
list-picked = выделено { $count }
list-reading = Читаются строки…
list-reading-of = читаются строки… { $done } из { $all }
list-widen = Показать все

list-filter-columns = Фильтр по столбцам
list-filter-by = Фильтр по столбцу: { $column }
list-filter-open = Фильтр…
list-filter-search = Найти значение
list-filter-found = Отметить найденные
list-filter-none = Снять отметки
list-filter-back = К списку столбцов
list-filter-nothing = Таких значений нет
list-not-given = не указано
list-chip = { $column }: { $values }
list-chip-more = { $values } и ещё { $count }
list-chip-remove = Убрать фильтр: { $column }

list-columns = Столбцы списка
list-columns-reset = Как было
list-column-left = Столбец «{ $column }» левее
list-column-right = Столбец «{ $column }» правее
list-column-hide = Скрыть столбец
list-column-fit = По ширине текста
list-sort-up = По возрастанию
list-sort-down = По убыванию

list-saved = Сохранённые фильтры
list-saved-none = Сохранённых фильтров пока нет. Отберите строки, назовите отбор и сохраните его.
list-saved-name = Название фильтра
list-saved-add = Сохранить фильтр
list-saved-remove = Удалить фильтр «{ $name }»

# Строки ушли в буфер обмена как таблица.
list-copied = { $count ->
    [one] Скопирована { $count } строка: вставьте её в таблицу.
    [few] Скопировано { $count } строки: вставьте их в таблицу.
   *[many] Скопировано { $count } строк: вставьте их в таблицу.
}

keys-list = Перейти в список
keys-list-begin = Найти строку по началу текста
keys-list-begin-what = буквы
keys-list-pick = Выделить строки
keys-list-all = Выделить все строки
keys-list-copy = Скопировать строки как таблицу
keys-list-filter = Фильтр по столбцам
