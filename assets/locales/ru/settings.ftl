# Настройки: чей это файл, вид программы, резервные копии, проверка.
settings-town = Чей это файл
settings-town-note = Эти названия стоят в документах. Заполните их один раз.
settings-town-name = Город или район
settings-town-place = Место в документах
settings-town-place-hint = г. Саяногорск
settings-town-municipality = Муниципальное образование
settings-town-municipality-of = Оно же в родительном падеже
settings-town-administration = Администрация
settings-town-department = Отдел, который ведёт файл
settings-town-head = Должность главы
settings-town-remark = Примечание к файлу
settings-town-saved = Сведения сохранены
settings-program = Программа на этом компьютере
settings-actor = Ваше имя в журнале изменений
settings-language = Язык
settings-theme = Оформление
settings-theme-system = Как в системе
settings-theme-light = Светлое
settings-theme-dark = Тёмное
settings-scale = Масштаб
settings-percent = { $percent } %
settings-backups = Резервные копии
settings-check = Проверка данных
settings-check-fine = Все связи между записями в порядке.
settings-check-found =
    { $count ->
        [one] Найдена { $count } запись, которая ссылается на отсутствующую:
        [few] Найдены { $count } записи, которые ссылаются на отсутствующие:
       *[many] Найдено { $count } записей, которые ссылаются на отсутствующие:
    }
settings-about = О программе
locale-name = Русский

backups-folder = Копии лежат в папке { $folder }. Они делаются при закрытии файла и после получаса работы.
backups-of-memory = У этого файла нет места на диске, поэтому нет и копий.
backups-show = Открыть папку
backups-size = { $size } КБ
backups-all = Показать все копии ({ $count })
backups-restore = Вернуться к копии от { $when }
backups-restore-ask = Вернуться к резервной копии?
backups-restore-text = Данные станут такими, какими были { $when }. Всё, что сделано позже, останется только в копии нынешнего файла: она сохранится рядом.
backups-restore-do = Вернуться к копии
settings-general = Общие
settings-papers = Сохранять документы как
