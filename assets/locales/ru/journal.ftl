# Журнал: кто, когда и что сделал.
journal-at = Когда
journal-what = Что сделано
journal-who = Кто
journal-changes = Записей
journal-state = Состояние
journal-undone = отменено
journal-outside = Изменено другой программой
journal-unknown-op = действие другой версии программы ({ $code })
journal-search = Поиск: действие, имя, дата
journal-earlier = Показать более ранние
journal-empty = Журнал пока пуст
journal-empty-hint = Здесь появится всё, что будет добавлено, изменено и удалено.
journal-history = История записи
journal-whole = Весь журнал
journal-added = добавлено
journal-changed = изменено
journal-removed = удалено
journal-nothing = пусто
journal-more =
    И ещё { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }.
