# Реестр ТОС и люди.

# Печатный реестр ТОС.
register-title = РЕЕСТР
register-of = территориальных общественных самоуправлений { $municipality }
register-as-of = по состоянию на { $date }
register-name = Реестр ТОС на { $date }
register-name-public = Реестр ТОС на { $date } для публикации
register-dash = Прочерк (—) в таблице: нет сведений.
register-unknown = нет сведений
register-row = №
register-number = Рег. №
register-tos = Наименование по уставу
register-legal = Юрид. лицо
register-territory = Территория, её вид
register-boundaries = Границы
register-boundary-act = Акт о границах
register-charter-act = Акт о регистрации устава
register-residents = Жители
register-members = Члены ТОС
register-chair = Председатель, срок полномочий
register-contacts = Контакты
register-status = Статус
register-entered = Внесён в реестр
register-note = Примечание
register-yes = да
register-no = нет
register-amended = изменения: { $acts }
register-since = с { $date }
register-until = по { $date }
register-of-year = { $value } ({ $year })
register-total = Итого
register-terminated = Прекратили деятельность
register-empty = На эту дату в реестре нет ни одного ТОС.
register-count =
    В реестре { $count } ТОС, из них { $active ->
        [one] действует
       *[other] действуют
    } { $active }.
register-figures = Жителей — { $residents }, членов ТОС — { $members }.
register-no-residents = Число жителей неизвестно по { $count } ТОС.
register-no-members = Число членов неизвестно по { $count } ТОС.
register-terminated-count = Прекратившие деятельность ТОС ({ $count }) в итог не входят.
register-forming-count = Создаваемые ТОС, устав которых ещё не зарегистрирован ({ $count }), в реестр не включены.

# Список ТОС: столбцы и строки над списком.
tos-number = Номер
tos-title = Название
tos-territory = Территория
tos-chair = Председатель
tos-status = Статус
tos-status-since = С какой даты
tos-residents = Жители
tos-members = Члены
tos-registered = Устав зарегистрирован
tos-on = На дату
tos-search-hint = Название, номер, председатель, территория
tos-counted =
    { $count } ТОС, из них { $active ->
        [one] действует
       *[other] действуют
    } { $active }
tos-add = Добавить ТОС
tos-new = Новый ТОС
tos-print = Печать реестра
tos-none = В реестре пока нет ни одного ТОС
tos-none-hint = Нажмите «Добавить ТОС» и заполните карточку: обязательно только название. Готовый реестр из Excel загружается целиком.
tos-none-on-day = На эту дату ни одного ТОС ещё не было
tos-none-on-day-hint = Выберите более позднюю дату.
tos-back = К списку ТОС
tos-counted-on = На { $date }: { $counted }

# Карточка ТОС.
tos-part-charter = Устав
tos-part-boundary = Границы
tos-part-meeting = Учредительное собрание
tos-part-officers = Председатель и совет
tos-part-status = Статус
tos-part-years = Показатели по годам
tos-part-contacts = Контакты
tos-name = Наименование по уставу
tos-short-name = Краткое название
tos-reg-number = Регистрационный номер
tos-territory-kind = Вид территории
tos-entered = Дата внесения в реестр
tos-legal = Юридическое лицо
tos-legal-since = Юридическое лицо с
tos-legal-until = Юридическое лицо по
tos-ogrn = ОГРН
tos-inn = ИНН
tos-kpp = КПП
tos-phone = Телефон
tos-email = Электронная почта
tos-address = Адрес
tos-note = Примечание
tos-charter-kind = Документ
tos-charter-number = Номер устава
tos-charter-date = Зарегистрирован
tos-former-name = Прежнее наименование
tos-former-name-hint = заполните, если ТОС переименован этой редакцией
tos-former-short-name = Прежнее краткое наименование
tos-charter-add = Добавить редакцию устава
tos-charter-none = Устав не внесён. Добавьте устав и дату его регистрации: с неё ТОС считается учреждённым.
tos-boundary-text = Описание границ
tos-boundary-date = Установлены
tos-boundary-add = Добавить границы
tos-boundary-none = Границы не внесены.
tos-meeting-kind = Вид
tos-meeting-date = Дата проведения
tos-meeting-protocol = Номер протокола
tos-meeting-residents = Жителей с правом голоса
tos-meeting-present = Присутствовало
tos-meeting-age = Возраст участия, лет
tos-meeting-quorum = Доля для кворума
tos-meeting-add = Добавить собрание
tos-meeting-none = Учредительное собрание не внесено.
tos-officer-person = Фамилия, имя, отчество
tos-officer-role = Кто это в ТОС
tos-officer-since = Избран с
tos-officer-until = Полномочия по
tos-officer-add = Добавить председателя или члена совета
tos-officer-none = Председатель и совет не внесены.
tos-status-what = Статус
tos-status-from = С даты
tos-status-ground = Причина
tos-status-add = Добавить смену статуса
tos-status-none = Статус не внесён: неизвестно, действует ли ТОС.
tos-status-registered = Статус не меняли: ТОС действует со дня регистрации устава, { $day }. Добавьте смену статуса, если он приостановлен или прекращён.
tos-charter-registered = зарегистрирован { $day }
tos-year = Год
tos-year-residents = Жители
tos-year-members = Члены
tos-year-events = Мероприятия
tos-year-volunteers = Волонтёры
tos-year-money = Средства, руб.
tos-year-add = Добавить год
tos-year-none = Показателей нет. Чего не знаете, оставьте пустым: пустое поле значит «нет сведений», а не ноль.
tos-saved = Карточка ТОС сохранена
tos-added = ТОС добавлен в реестр
tos-removed = ТОС удалён: { $name }
tos-remove-ask = Удалить ТОС?
tos-remove-text = «{ $name }» будет удалён вместе со всей историей: уставом, границами, составом совета, показателями. Удаление можно отменить. Если ТОС прекратил деятельность, не удаляйте его, а добавьте статус «прекращён».
tos-remove = Удалить ТОС
tos-status-as-of = На { $date }:
tos-status-unknown = статус неизвестен

# Территории: заводятся прямо из карточки ТОС.
territory-kind = Что это
territory-name = Название территории
territory-new = Новая территория

# Основание: акт.
ground-add = Указать основание
ground-kind = Вид акта
ground-kind-hint = постановление
ground-number = № акта
ground-date = Дата акта
ground-issuer = Чей акт
ground-issuer-hint = Администрации города
ground-title = Наименование или прочее

# Что не заполнено.
gap-heading = Не заполнено: { $count } из { $all }
gap-none = Все поля реестра заполнены
gap-number = регистрационный номер
gap-name = наименование
gap-territory = территория
gap-territory-kind = вид территории
gap-legal-entity = юридическое лицо или нет
gap-entered-on = дата внесения в реестр
gap-charter = устав
gap-charter-date = дата регистрации устава
gap-charter-act = акт о регистрации устава
gap-boundary = границы
gap-boundary-act = акт о границах
gap-meeting = учредительное собрание
gap-chair = председатель
gap-chair-term = дата избрания председателя
gap-contacts = контакты
gap-status = статус
gap-status-date = дата статуса
gap-residents = число жителей
gap-members = число членов

# Предупреждения: ничего не запрещают.
warning-heading = Проверьте
warning-same-name = На этой территории уже есть ТОС с таким же или почти таким же названием: { $name } ({ $number }).
warning-same-number = Этот регистрационный номер уже занят: { $name }.
warning-no-number = без номера
warning-charter-before-meeting = Устав зарегистрирован { $charter }, раньше учредительного собрания { $meeting }.
warning-amendment-before-charter = Изменения в устав от { $amendment } старше самого устава: он зарегистрирован { $charter }.
warning-active-before-charter = Статус «действует» стоит с { $active }, а устав зарегистрирован { $charter }.
warning-entered-before-charter = В реестр ТОС внесён { $entered }, раньше, чем зарегистрирован его устав: { $charter }.
warning-succession-before-charter = Преобразование стоит с { $since }, а устав ТОС зарегистрирован позже: { $charter }.
warning-chair-after-end = Председатель избран { $since }, а ТОС прекращён { $ended }.
warning-figures-after-end = Внесены показатели за { $year } год, а ТОС прекращён { $ended }.
warning-empty-figures = За { $year } год не внесено ни одного показателя.
warning-term-backwards = Полномочия кончаются { $until }, раньше, чем начались: { $since }.
warning-in-the-future = Дата { $day } ещё не наступила.
warning-members-above-residents = За { $year } год членов больше, чем жителей: { $members } и { $residents }.
warning-zero-figure = За { $year } год жителей или членов 0. Если число неизвестно, оставьте поле пустым.
warning-present-above-residents = На собрании присутствовало больше, чем есть жителей: { $present } из { $residents }.
warning-no-quorum = На собрании не было кворума: присутствовало { $present }, нужно { $needed }.
warning-term-expired = Полномочия председателя истекли { $until }, новый не внесён.
warning-term-expires = Полномочия председателя истекают { $until }.
warning-two-chairs = Внесено больше одного действующего председателя: у прежнего укажите, до какого дня он им был.
warning-year-twice = Показатели за { $year } год внесены дважды.

# Люди.
people-title = Люди
people-name = Фамилия, имя, отчество
people-post = Должность
people-organization = Организация
people-phone = Телефон
people-email = Электронная почта
people-consent = Согласие
people-consent-yes = есть
people-consent-no = нет
people-erased = стёрты
people-search-hint = Фамилия, должность, организация
people-add = Добавить человека
people-new = Новый человек
people-none = Пока никого нет
people-none-hint = Людей можно завести здесь или прямо в карточке, где они понадобились.
people-surname = Фамилия
people-given-name = Имя
people-patronymic = Отчество
people-gender = Пол (для склонения имени)
people-note = Примечание
people-consents = Согласия на обработку персональных данных
people-consent-given = Дано
people-consent-withdrawn = Отозвано
people-consent-scope = На какие данные
people-consent-add = Добавить согласие
people-saved = Карточка сохранена
people-removed = Удалено: { $name }
people-remove-ask = Удалить человека?
people-remove-text = «{ $name }» будет удалён из списка. Если человек где-то упоминается, программа скажет где и не удалит.
people-remove = Удалить человека
people-create = Добавить
people-create-cancel = Не добавлять


picker-organization = Новая организация
picker-organization-name = Название организации
picker-organization-kind = Вид организации
people-consents-none = Согласий нет. Без согласия или иного основания контакты хранить нельзя (152-ФЗ).
