# Окно: навигация, меню, карточки, списки, вопросы и сообщения.

nav-summary = Сводка
nav-tos = ТОС
nav-commissions = Комиссии
nav-contests = Конкурсы
nav-plans = Планы
nav-partners = Партнёры и события
nav-reports = Отчёты
nav-journal = Журнал
nav-settings = Настройки
nav-menu = Меню программы

command-new-file = Создать файл…
command-open-file = Открыть файл…
command-demo = Открыть демонстрационный город
command-close-file = Закрыть файл
command-new = Новая запись
command-save = Сохранить карточку
command-find = Найти в списке
command-print = Печать в PDF…
command-undo = Отменить
command-redo = Повторить
command-keys = Сочетания клавиш
command-about = О программе
command-quit = Выход
undo-what = Отменить: { $what }
redo-what = Повторить: { $what }
undone = Отменено: { $what }
redone = Повторено: { $what }
undo-typing = Отменить последнюю правку карточки
redo-typing = Вернуть отменённую правку карточки
undone-typing = Последняя правка карточки отменена. Вернуть её: Ctrl+Y
redone-typing = Правка карточки возвращена
nothing-to-save = Сохранять нечего: в карточке ничего не изменено
undo-save-first = В карточке есть несохранённый ввод: сначала сохраните её (Ctrl+S) или нажмите «Отменить правку»

keys-tabs = Перейти в раздел
keys-scale = Крупнее, мельче, обычный размер
keys-rows = Перейти по строкам списка
keys-open = Открыть строку списка
keys-date = Следующий и предыдущий день в поле даты
keys-escape = Закрыть окно сообщения, очистить поиск

status-saved = Все изменения сохранены
status-unsaved = Есть несохранённый ввод
status-actor = От чьего имени записываются изменения
status-backup = Копия: { $when }
status-no-backup = Копий ещё нет

list-all = Все
list-empty = Записей пока нет
list-unreadable = Записи не читаются
list-nothing-found = Ничего не найдено
list-nothing-found-hint = Проверьте, как написаны слова, или уберите часть из них.
list-clear-search = Очистить поиск
list-filter = Фильтр: { $name }
list-search = Поиск по списку
list-sort-by = Сортировать: { $column }
list-row = Строка: { $name }

card-save = Сохранить
card-discard = Отменить правку
card-remove = Удалить запись
card-close = Закрыть карточку
card-history = История записи
card-overtaken = Пока вы правили карточку, запись изменилась.
card-take-new = Показать запись как она есть

form-required = Заполните это поле
form-not-chosen = Не указано
form-yes = Да
form-no = Нет
form-not-in-list = Такой записи нет: выберите из списка
form-search-hint = Начните вводить
form-nothing-found = Ничего не найдено
form-choices = Варианты
form-add-named = Добавить «{ $name }»
form-row-field = { $field }, строка { $row }
form-row-remove = Убрать строку { $row }
form-row-up = Поднять строку { $row }
form-row-down = Опустить строку { $row }
form-no-time = Время набирается так: 14:00
form-row-removed = Строка убрана.
form-row-back = Вернуть (Ctrl+Z)

date-hint = дд.мм.гггг
date-open-calendar = Открыть календарь
date-calendar = Календарь
date-previous-month = Предыдущий месяц
date-next-month = Следующий месяц
# Через пробел, с понедельника.
date-weekdays = Пн Вт Ср Чт Пт Сб Вс

toast-close = Закрыть уведомление
toast-undo = Отменить
toast-open = Открыть

dialog-cancel = Отмена
dialog-remove = Удалить
dialog-close = Закрыть
dialog-details = Подробнее
dialog-copy = Скопировать
dialog-failure = Не получилось
dialog-unsaved = Сохранить изменения?
dialog-unsaved-text = В карточке есть несохранённый ввод. Если не сохранить, он пропадёт.
dialog-unsaved-save = Сохранить и продолжить
dialog-unsaved-discard = Не сохранять
dialog-path-create = Создать файл
dialog-path-create-do = Создать
dialog-path-open = Открыть файл
dialog-path-open-do = Открыть
dialog-path-paper = Сохранить документ
dialog-path-paper-do = Сохранить документ
dialog-path-text = Окно выбора файла в этой системе не отвечает. Введите путь к файлу целиком.
dialog-path-field = Путь к файлу
dialog-path-missing = Такого файла нет: { $path }. Проверьте путь: папки разделяются косой чертой.

about-title = Вече { $version }
about-text = Учёт работы администрации с общественностью: ТОС, комиссии, конкурсы, планы, партнёры. Работает без сети, данные хранятся в одном файле на вашем компьютере.
about-changes = Что нового
about-fonts = Шрифты: Golos Text, Inter, Tinos (OFL 1.1); значки Phosphor (MIT).

welcome-what = Учёт работы с общественностью
welcome-new = Создать файл
welcome-open = Открыть файл
welcome-demo = Демонстрационный город
welcome-hint = Создайте файл своего города, откройте готовый или посмотрите, как всё устроено, на вымышленном примере.
welcome-recent = Недавние файлы

file-kind = Файлы программы «Вече»
file-new-name = Город

draft-restored = Восстановлен несохранённый ввод: проверьте карточку и сохраните её.

busy-asking = Открыто окно выбора файла
busy-paper = Готовится документ «{ $name }»
paper-kept = Документ сохранён: { $name }
paper-not-made = Документ не удалось подготовить. Ничего не сохранено.
paper-not-kept = Документ не сохранён. Записать не удалось сюда: { $path }. Выберите другую папку или освободите место.
paper-no-viewer = Документ сохранён, но программы для его просмотра не нашлось. Откройте файл вручную.
job-not-started = Не хватило памяти, чтобы начать работу. Закройте другие программы и повторите.
job-broke-off = Работа прервалась из-за ошибки в программе. Данные не пострадали.

settings-not-saved = Настройки программы не сохранены: { $why }

op-change-town = изменение сведений об органе
op-load-dump = загрузка записей из файла
op-add-organization = добавление организации
op-change-organization = изменение организации
op-remove-organization = удаление организации
op-add-tos = добавление ТОС
op-change-tos = изменение ТОС
op-remove-tos = удаление ТОС
op-add-person = добавление человека
op-change-person = изменение человека
op-remove-person = удаление человека
op-add-territory = добавление территории
op-change-territory = изменение территории
op-remove-territory = удаление территории

window-not-opened = Окно программы не открылось. Проверьте, что рабочий стол запущен и установлены пакеты libgl1 и libxkbcommon-x11-0 (в РЕД ОС и ALT — libglvnd-glx и libxkbcommon-x11), и запустите программу снова. Подробности: { $why }
