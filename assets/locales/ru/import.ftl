# Загрузка реестра ТОС из таблиц и выгрузка списков.

op-import-tos = загрузка реестра из таблицы

import-refused-lines =
    { $lines ->
        [one] Не загружено ничего: { $lines } строку загрузить нельзя.
        [few] Не загружено ничего: { $lines } строки загрузить нельзя.
       *[many] Не загружено ничего: { $lines } строк загрузить нельзя.
    } Исправьте их в таблице или загрузите только исправные строки.
import-cancelled = Действие отменено, записи остались прежними.

# Почему файл не читается как таблица.
import-unreadable-io = Файл не открывается: { $why }. Проверьте, на месте ли он и не открыт ли в другой программе.
import-unreadable-empty = В файле нет ни одной заполненной клетки. Выберите другой файл или другой лист.
import-unreadable-big = Файл слишком велик: { $megabytes } МБ, можно не больше { $most } МБ. Разделите таблицу на части.
import-unreadable-bomb = Файл небольшой, но распаковывается в неправдоподобно много данных. Такие файлы не открываются: сохраните таблицу заново и попробуйте ещё раз.
import-unreadable-rows = В таблице больше { $most } заполненных строк. Разделите её на части.
import-unreadable-columns = В строке таблицы { $line } есть заполненная клетка дальше { $most }-го столбца. Удалите лишние столбцы и сохраните таблицу заново.
import-unreadable-web = Это веб-страница или текст, а не таблица, хотя имя файла может быть другим. Откройте его в Excel или LibreOffice и сохраните как .xlsx.
import-unreadable-kind = Такие файлы не читаются. Сохраните таблицу как .xlsx, .xls, .ods или CSV.
import-unreadable-password = Файл закрыт паролем. Сохраните таблицу без пароля.
import-unreadable-sheet = Листа «{ $wanted }» нет. Есть листы: { $names }.
import-unreadable-damaged = Файл повреждён или сохранён не до конца. Откройте его в Excel или LibreOffice и сохраните заново.

# Поля ТОС, которым отвечают столбцы.
tos-field-number = регистрационный номер
tos-field-name = наименование
tos-field-short-name = краткое наименование
tos-field-district = район или округ
tos-field-territory = территория (поселение)
tos-field-territory-kind = вид территории
tos-field-boundaries = границы
tos-field-boundary-act = акт о границах
tos-field-charter-date = дата регистрации устава
tos-field-charter-act = акт о регистрации устава
tos-field-residents = жители
tos-field-members = члены ТОС
tos-field-figures-year = год показателей
tos-field-chair = председатель (ФИО)
tos-field-chair-since = полномочия с
tos-field-chair-until = полномочия по
tos-field-chair-term = срок полномочий
tos-field-phone = телефон
tos-field-email = электронная почта
tos-field-address = адрес
tos-field-legal-entity = юридическое лицо (да/нет)
tos-field-ogrn = ОГРН
tos-field-inn = ИНН
tos-field-kpp = КПП
tos-field-status = статус
tos-field-status-date = дата статуса
tos-field-entered-on = дата внесения в реестр
tos-field-note = примечание

# Что не так в строке или клетке.
flaw-no-name = нет наименования ТОС
flaw-swallowed = не закрыта кавычка: в одну клетку попало несколько строк ({ $text }). Проверьте кавычки в файле или выберите другой знак кавычек
flaw-longer = в строке больше клеток, чем заголовков: «{ $text }». Похоже, клетки сдвинулись
flaw-ambiguous = в реестре несколько ТОС с таким названием: укажите номер или территорию
flaw-two-entries = номер принадлежит одному ТОС реестра, а название — другому
flaw-ambiguous-territory = территорий с таким названием несколько: добавьте столбец с районом
flaw-total = итоговая строка, пропущена: «{ $text }»
flaw-group-heading = подзаголовок, пропущен: «{ $text }»
flaw-long-cell = слишком длинный текст, взято только начало
flaw-bad-date = не дата: «{ $text }». День оставлен пустым, запись перенесена в примечание
flaw-serial-date = дата записана числом: «{ $text }». Прочитана так, как её считает Excel
flaw-future-date = дата ещё не наступила: «{ $text }»
flaw-bad-number = не число: «{ $text }». Значение оставлено пустым, запись перенесена в примечание
flaw-zero-number = ноль: проверьте, известно ли это число
flaw-members-above-residents = членов больше, чем жителей: { $text }
flaw-bad-yes-no = не «да» и не «нет»: «{ $text }». Запись перенесена в примечание
flaw-bad-status = неизвестный статус: «{ $text }». Запись перенесена в примечание
flaw-bad-territory-kind = неизвестный вид территории: «{ $text }». Запись перенесена в примечание
flaw-bad-email = не похоже на адрес электронной почты: «{ $text }»
flaw-bad-registry-number = в номере не столько цифр: «{ $text }»
flaw-formula-error = в клетке ошибка формулы: «{ $text }»
flaw-odd-name = проверьте ФИО: «{ $text }»
flaw-namesake-of-chair = человек с таким ФИО уже есть; неизвестно, тот же ли это, поэтому заведён отдельно
flaw-chair-without-date = председатель другой, но не сказано, с какого дня; прежний оставлен
flaw-status-without-date = статус другой, но не сказано, с какого дня; прежний оставлен
flaw-number-elsewhere = такой же номер есть у другого ТОС

flaw-term-without-chair = срок полномочий без председателя: «{ $text }». Запись перенесена в примечание
flaw-day-without-status = дата статуса без самого статуса: «{ $text }». Запись перенесена в примечание
flaw-partly = понято не всё: «{ $text }». Запись перенесена и в примечание
flaw-contradicts = другой столбец говорит иное: «{ $text }». Запись перенесена в примечание
flaw-bad-year = не год: «{ $text }». Запись перенесена в примечание

import-line = Строка таблицы { $line }: { $what }
import-line-column = Строка таблицы { $line }, столбец «{ $column }»: { $what }
import-line-named = Строка таблицы { $line } («{ $name }»): { $what }
import-of-column = «{ $column }»: { $what }
# Поле, что в реестре и что в таблице.
import-difference = { $field }: { $was } → { $becomes }
import-nothing = пусто
import-differs = отличается от реестра: { $fields }
import-twin = повторяет строку { $line } этой же таблицы

# Команда import.
import-no-name-column = Не найден столбец с названием ТОС. Укажите его: --map name=ЗАГОЛОВОК, а строку заголовков — ключом --header.
import-no-lines = Под заголовками нет ни одной строки. Проверьте строку заголовков (--header) и лист (--sheet).
import-no-such-line = В строке { $line } ничего нет. Укажите строку, где стоят заголовки.
import-wrong-map = «{ $said }» не понято. Нужно ПОЛЕ=СТОЛБЕЦ, где поле — одно из: { $fields }.
import-no-such-column = Столбца «{ $column }» нет. Укажите его заголовок или номер.
import-year-written = Жители и члены — за { $year } год: так сказано над таблицей. Другой год: --year.
import-year-this = Жители и члены — за { $year } год: в таблице год не назван. Другой год: --year.
import-read-as-text = Прочитано как текст: кодировка { $encoding }, разделитель «{ $delimiter }», кавычки { $quote ->
        [double] двойные
        [apostrophe] одинарные
       *[none] не учитываются
    }.
import-bad-letters =
    { $count ->
        [one] { $count } знак прочитан неверно: возможно, кодировка другая (--encoding).
        [few] { $count } знака прочитаны неверно: возможно, кодировка другая (--encoding).
       *[many] { $count } знаков прочитано неверно: возможно, кодировка другая (--encoding).
    }
import-read-sheet =
    { $count ->
        [one] Прочитан лист «{ $name }».
       *[other] Прочитан лист «{ $name }», всего листов { $count }. Другой лист: --sheet.
    }
import-headings-in = Заголовки — в строке таблицы { $line }. Столбцы:
import-unused-columns = Не загружаются столбцы: { $names }. Чтобы сохранить столбец в примечании: --map note=ЗАГОЛОВОК.
import-more-problems = …и ещё замечаний: { $count }.
import-dry-run = Это проба: записи не изменены.
import-done = Добавлено { $added }, изменено { $changed }, без изменений { $same }.
import-left-out = Не загружено: с ошибками { $refused }, отличаются от реестра или повторяются { $undecided }. Что делать с отличающимися, скажите ключом --duplicates.
cli-import = загрузить таблицу (.xlsx, .xls, .ods, CSV): 0 — всё, 3 — часть, 4 — ничего
cli-usage-import = veche import ФАЙЛ tos ТАБЛИЦА [--dry-run] [КЛЮЧИ]
cli-value-table = ТАБЛИЦА
cli-value-sheet = ЛИСТ
cli-value-line = СТРОКА
cli-value-map = ПОЛЕ=СТОЛБЕЦ
cli-value-how = КАК
cli-arg-table = таблица .xlsx, .xls, .ods или CSV
cli-arg-import-kind = что загружается
cli-arg-sheet = лист книги; без ключа — первый непустой
cli-arg-header = строка таблицы, где стоят заголовки
cli-arg-map = столбец поля: заголовок или номер; пусто — не загружать. Можно повторять
cli-arg-encoding = кодировка текста
cli-arg-delimiter = разделитель текста
cli-arg-quote = кавычки текста
cli-arg-import-year = за какой год числа жителей и членов
cli-arg-duplicates = что делать с ТОС, которые уже есть: пропустить, дополнить пустое, обновить, добавить отдельно
cli-arg-only-good = загрузить исправные строки, даже если есть строки с ошибками
cli-arg-dry-run = только показать, что будет сделано

# Выгрузка списков.
export-wrong-ending = { $path }: имя файла должно кончаться на .xlsx или .csv.
export-lost-letters = В кодировке cp1251 нет знаков: { $letters }. Вместо них стоят вопросительные знаки; чтобы сохранить их, выберите UTF-8 или .xlsx.
export-cut-cells =
    { $count ->
        [one] { $count } клетка длиннее, чем бывает в Excel: она обрезана.
        [few] { $count } клетки длиннее, чем бывает в Excel: они обрезаны.
       *[many] { $count } клеток длиннее, чем бывает в Excel: они обрезаны.
    }
cli-arg-list-out = сохранить как таблицу: имя кончается на .xlsx или .csv
cli-arg-list-encoding = кодировка CSV, без ключа — utf-8

# Долгие действия в окне.
long-done-of = { $done } из { $steps }
long-writing = Записываем на диск…
long-stopping = Отменяем…
long-give-up = Прервать
file-kind-table = Таблицы (.xlsx, .xls, .ods, .csv)
dialog-path-table = Путь к таблице

# Загрузка реестра в окне.
tos-import = Загрузить из таблицы
tos-import-do = Загрузка из таблицы
import-title = Загрузка из таблицы
import-step-source = Файл
import-step-columns = Столбцы
import-step-lines = Проверка
import-step-done = Готово
import-choose = Выберите таблицу с реестром ТОС
import-choose-hint = Подойдут .xlsx, .xls, .ods и CSV. Сам файл не изменится, а загрузку можно будет отменить.
import-choose-do = Выбрать файл
import-other-file = Выбрать другой файл
import-reading = Читаем таблицу…
import-encoding = Кодировка
import-delimiter = Разделитель
import-quote = Кавычки
import-encoding-name = { $code ->
        [utf-8] UTF-8
        [cp1251] Windows (cp1251)
        [cp866] DOS (cp866)
        [koi8-r] КОИ8-Р
        [utf-16le] UTF-16
       *[utf-16be] UTF-16 (BE)
    }
import-delimiter-name = { $code ->
        [tab] табуляция
       *[other] { $code }
    }
import-quote-name = { $code ->
        [double] двойные "
        [apostrophe] одинарные '
       *[none] без кавычек
    }
import-bad-letters-here =
    { $count ->
        [one] { $count } знак прочитан неверно. Попробуйте другую кодировку.
        [few] { $count } знака прочитаны неверно. Попробуйте другую кодировку.
       *[many] { $count } знаков прочитано неверно. Попробуйте другую кодировку.
    }
import-sheet = Лист
import-header-hint = Заголовки столбцов — в строке таблицы { $line }. Если это не так, щёлкните номер нужной строки. Всего заполненных строк: { $rows }.
import-header-line = Заголовки в строке { $line }
import-to-columns = Дальше: столбцы
import-back = Назад
import-columns-hint = Программа угадала столбцы по заголовкам. Проверьте: то, что не загружается, останется только в таблице.
import-columns-remembered = Столбцы те же, что вы выбрали для такой таблицы в прошлый раз.
import-no-name-here = Не выбран столбец с наименованием ТОС: без него загрузить нечего.
import-year = За какой год жители и члены
import-year-is-written = год взят из текста над таблицей
import-year-is-in-column = год стоит в столбце таблицы; этот — для строк, где он не указан
import-year-is-this = в таблице год не назван: проверьте
import-heading = Столбец таблицы
import-says = Что в нём
import-example = Примеры
import-not-taken = Не загружать
# Поле отдано другому столбцу; $column — столбец, который его потерял.
import-displaced = Столбец «{ $column }» больше не загружается: «{ $field }» теперь в столбце «{ $by }».
import-now-not-taken = больше не загружается
import-says-of = Что в столбце «{ $heading }»
import-column-number = Столбец { $number }
import-try = Проверить
import-trying = Сверяем таблицу с реестром
import-importing = Загружаем реестр
import-line-number = Строка
import-name = Наименование
import-what = Что будет
import-remarks = Замечания
import-line-title = Строка таблицы { $line }
import-line-close = Закрыть строку
import-this-line = Что делать с этой строкой
import-duplicates = Что делать с ними
import-known =
    { $count ->
        [one] { $count } ТОС уже есть в реестре, но записан иначе.
       *[other] { $count } ТОС уже есть в реестре, но записаны иначе.
    }
# Строки одной таблицы об одном и том же ТОС.
import-twin-line = Строка { $line } повторяет строку { $earlier } этой же таблицы.
import-twin-lines =
    { $count ->
        [one] { $count } строка повторяет другие строки этой же таблицы.
        [few] { $count } строки повторяют другие строки этой же таблицы.
       *[many] { $count } строк повторяют другие строки этой же таблицы.
    }
import-only-good =
    { $count ->
        [one] Загрузить без { $count } строки с ошибкой
       *[other] Загрузить без { $count } строк с ошибками
    }
import-do = Загрузить: { $count }
import-count-added = новых: { $count }
import-count-changed = изменится: { $count }
import-count-same = без изменений: { $count }
import-count-left = оставить как есть: { $count }
import-count-undecided = не решено: { $count }
import-count-refused = с ошибками: { $count }
import-count-no-entries = итоги и подзаголовки: { $count }
import-count-doubted = с замечаниями: { $count }
import-count-people = новых людей: { $count }
import-count-territories = новых территорий: { $count }
import-finished = Реестр загружен
import-finished-hint = Всё это — одно действие: его можно отменить сейчас или позже из «Журнала».
import-taken-back = Загрузка отменена или за ней следуют другие изменения
import-to-register = К реестру
import-undo = Отменить загрузку
import-another = Загрузить другую таблицу
duplicates-skip = оставить как есть
duplicates-fill = дополнить пустое
duplicates-update = записать как в таблице
duplicates-add = добавить отдельно
duplicates-as-all = как для всех
duplicates-ask = решить по строкам
standing-refused = нельзя загрузить
standing-no-entry = пропущена
standing-same = без изменений
standing-add = добавить
standing-fill = дополнить
standing-update = обновить
standing-leave = оставить как есть
standing-undecided = не решено
export-xlsx = Excel (.xlsx)
export-csv = CSV (UTF-8)
export-csv-cp1251 = CSV для старых программ (cp1251)
export-list = Выгрузить список
