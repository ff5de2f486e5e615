# Двойники: карточки, заведённые дважды.
op-tell-apart = отметка «не двойники»
op-merge-people = объединение карточек людей
op-merge-organizations = объединение карточек организаций

duplicates-title = Двойники
duplicates-search = Имя или название
duplicates-empty = Двойников не найдено
duplicates-empty-hint = Сравниваются фамилии с именами и инициалами, названия без кавычек, ИНН и ОГРН.
duplicates-what = Что
duplicates-person = человек
duplicates-organization = организация
duplicates-first = Первая карточка
duplicates-second = Вторая карточка
duplicates-why = Чем похожи
duplicates-by-number = ИНН или ОГРН
duplicates-by-name = то же имя
duplicates-by-part = часть имени
duplicates-by-letter = разница в букву

# Справа: что будет, если объединить.
duplicates-merge-people = Один и тот же человек?
duplicates-merge-organizations = Одна и та же организация?
duplicates-merge-text = Останется одна карточка. Выберите, какие данные в ней будут; всё, что ссылалось на вторую, станет ссылаться на неё. Это можно отменить.
duplicates-open = Открыть карточку: { $name }
duplicates-both = оба: { $value }
duplicates-nothing = не указано
duplicates-same = Во всём остальном карточки совпадают.
duplicates-moves = Будет перенесено
duplicates-moves-none = На вторую карточку ничто не ссылается: она просто исчезнет.
duplicates-moves-line = { $table } — { $count }
duplicates-merge = Объединить
duplicates-apart = Это разные
duplicates-merged = Карточки объединены
duplicates-told-apart = Больше не показываются как двойники

# Почему не объединено.
duplicates-refused-erased = Объединить нельзя: персональные данные одной из карточек стёрты, и снова добавлять их нельзя.
duplicates-refused-clash = Объединить нельзя: обе карточки записаны там, где может быть только одна ({ $table }). Уберите одну из них там и повторите.
