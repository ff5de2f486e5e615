# Поиск по всем записям, переход назад и вперёд.

palette = Поиск по всему
palette-short = Найти…
palette-hint = Что найти: ТОС, человек, решение, раздел…
palette-reading = Читаются записи: найдено пока не всё…
palette-place = раздел «{ $tab }»
palette-command = команда

command-back = Назад
command-forward = Вперёд

# Чем оказалось найденное: строчными буквами.
found-tos = ТОС
found-person = человек
found-organization = организация
found-body = орган
found-session = заседание
found-contest = конкурс
found-event = мероприятие
found-agreement = соглашение
found-plan = план
found-agenda-item = вопрос повестки
found-decision = решение
found-assignment = поручение
found-nomination = номинация
found-entry = заявка
found-award = награда
found-outside-contest = внешний конкурс
found-plan-item = пункт плана
found-question = вопрос жителей
found-territory = территория
