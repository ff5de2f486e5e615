# Слова командной строки: справка, ответы и ошибки.

cli-about = Вече: учёт работы с общественностью. Без команды открывает окно.
cli-usage = Использование:
cli-commands = Команды
cli-options = Ключи
cli-arguments = Аргументы
cli-arg-help = показать эту справку
cli-arg-version = показать версию
cli-arg-file = файл с записями (.veche)
cli-arg-dir = папка
cli-arg-demo-dir = папка, где создать демонстрационный город и сложить документы
cli-arg-out = куда записать; без ключа — на стандартный вывод
cli-arg-paper-out = куда записать: имя на .pdf — для печати, на .docx — для правки
cli-arg-json-file = файл JSON, записанный командой dump
cli-arg-backup = резервная копия
cli-arg-list-kind = какой список
cli-arg-paper-kind = какой документ
cli-arg-json = вывести как JSON
cli-arg-year = год
cli-arg-id = ключ записи, как его показывает команда list
cli-arg-on = день, на который составлен документ или список, в виде ГГГГ-ММ-ДД или ДД.ММ.ГГГГ
cli-arg-public = без контактов, примечаний и оценок — для публикации

cli-demo = создать демонстрационный город и открыть его
cli-new = создать пустой файл
cli-check = проверить файл: 0 — исправен, 4 — повреждён или не открывается
cli-dump = выгрузить все записи в JSON
cli-load = создать новый файл из JSON
cli-paper = записать документ в PDF или DOCX
cli-list = показать записи списка
cli-backup = сделать резервную копию
cli-restore = восстановить файл из резервной копии

# Ошибки вызова. $what — слово, как его набрали.
cli-wrong-use = Команда набрана неверно: { $what }
cli-wrong-unknown = неизвестное слово «{ $what }»
cli-wrong-missing = не указано: { $what }
cli-wrong-value = «{ $value }» не подходит для { $what }
cli-wrong-value-of = «{ $value }» не подходит для { $what }. Можно: { $possible }
cli-wrong-day = «{ $value }» не подходит для { $what }: день пишется так: 2020-12-31 или 31.12.2020
cli-wrong-year = «{ $value }» не подходит для { $what }: нужен год с { $first } по { $last }
cli-paper-wrong-ending = { $path }: имя файла должно кончаться на .pdf или .docx.
cli-wrong-other = проверьте слова и ключи
cli-try-help = Справка: veche --help

cli-need-year = Для этого документа укажите год: --year 2020
cli-need-id = Для этого документа укажите ключ записи: --id …. Ключи показывает команда «veche list ФАЙЛ { $list } --json».
cli-bad-id = «{ $id }» — не ключ записи. Ключи показывает команда «veche list ФАЙЛ { $list } --json».

cli-checked = Файл исправен: { $path }
cli-created = Создан файл: { $path }
cli-restored = Файл восстановлен: { $path }
cli-kept = Прежний файл сохранён: { $path }
cli-no-display = Графического экрана нет, окно не открыто. Документы демонстрационного города записаны в папку { $dir }.
cli-no-window = Графического экрана нет, окно не открыть. Документы и проверки доступны без окна: veche --help
cli-exists = Файл { $path } уже есть. Укажите другое имя: готовый файл не заменяется.
cli-cannot-write = Не удалось записать { $path }: { $why }. Проверьте, есть ли место и право писать в эту папку.
cli-cannot-read = Не удалось прочитать { $path }: { $why }.
cli-not-json = { $path }: строка { $line }, место { $column }: это не JSON. Нужен файл, записанный командой «veche dump».
cli-json-shape = { $path }: { $at }: здесь должно стоять { $expected ->
        [list] перечисление в квадратных скобках
        [version] целое число — версия схемы
       *[object] описание в фигурных скобках
    }.
cli-json-newer = { $path } записан более новой программой (версия { $found }, эта программа знает { $known }). Обновите программу.
cli-backup-unchanged = В папке { $dir } уже есть копия со всеми этими записями.

cli-usage-all = veche [ФАЙЛ | КОМАНДА]
cli-usage-demo = veche demo [--dir ПАПКА]
cli-usage-new = veche new ФАЙЛ
cli-usage-check = veche check ФАЙЛ
cli-usage-dump = veche dump ФАЙЛ [--out JSON]
cli-usage-load = veche load JSON ФАЙЛ
cli-usage-paper = veche paper ФАЙЛ ВИД [--year ГОД] [--id КЛЮЧ] [--version НОМЕР] [--on ДЕНЬ] [--public] [--execution] [--short] [--body КЛЮЧ] [--from ДЕНЬ] [--to ДЕНЬ] [--by-executor] [--columns СТОЛБЦЫ] [--portrait] [--by-territory] --out PDF|DOCX
cli-usage-list = veche list ФАЙЛ ВИД [--id КЛЮЧ] [--on ДЕНЬ] [--json | --out ТАБЛИЦА [--encoding КАК]]
cli-usage-backup = veche backup ФАЙЛ ПАПКА
cli-usage-restore = veche restore КОПИЯ ФАЙЛ

cli-value-file = ФАЙЛ
cli-value-dir = ПАПКА
cli-value-kind = ВИД
cli-value-year = ГОД
cli-value-id = КЛЮЧ
cli-value-day = ДЕНЬ
cli-value-backup = КОПИЯ
cli-arg-execution = план с отметками об исполнении
cli-no-plan = Плана на { $year } год в файле нет. Список планов: veche list ФАЙЛ plans
cli-arg-minutes-version = какую из версий подписанного протокола; без ключа — последнюю
cli-value-number = НОМЕР
cli-arg-short = без выступлений: краткий протокол
cli-arg-body = ключ органа: посещаемость или поручения только его
cli-arg-by-executor = поручения по исполнителям, а не по органам
cli-arg-from = первый день периода, в виде ГГГГ-ММ-ДД или ДД.ММ.ГГГГ
cli-arg-to = последний день периода
cli-need-body = Для этого документа укажите орган: --body …. Ключи показывает команда «veche list ФАЙЛ bodies --json».
cli-bad-period = Период кончается раньше, чем начинается: проверьте --from и --to.
