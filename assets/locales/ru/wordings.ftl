# Свои тексты документов.

op-change-wording = изменение текста документа
op-reset-wording = возврат стандартного текста документа

# Имена полей: их набирают в фигурных скобках.
wording-field =
    { $field ->
        [abstained] воздержались
        [against] против
        [body] орган
        [counts] голоса
        [date] дата
        [from] начало
        [member] член органа
        [members] состав
        [name] имя
        [names] имена
        [needed] нужно
        [note] пояснение
        [number] номер
        [present] присутствуют
        [quorum] кворум
        [silent] не голосовали
        [text] текст
        [to] окончание
        [votes] за
        [found] обнаружено
        [issued] выдано
        [numbers] номера
        [reason] причина
        [recused] отвод
        [spoiled] недействительных
       *[other] …
    }
wording-group =
    { $group ->
        [head] Протокол: начало
        [attendance] Протокол: присутствующие и кворум
        [questions] Протокол: вопросы и решения
        [votes] Протокол: голосование
       *[signatures] Протокол: подписи
    }

wordings-title = Тексты документов
wordings-search = Слова текста
wordings-nothing-found = Такого текста нет
wordings-pick-hint = Здесь можно заменить постоянные слова протокола своими. Подписанные протоколы не изменятся.
wordings-changed = свой
wordings-own = Свой текст
wordings-own-hint = Пока пусто, печатается стандартный
wordings-fields = Поля
wordings-fields-hint = Вместо полей в документ встанут данные заседания. Нажмите, чтобы вставить.
wordings-field-must = обязательное
wordings-field-insert = Вставить { $field }
wordings-forms = Стандартный текст меняется по числам и виду заседания. Свой текст будет одинаковым всегда: если нужны окончания по числам, оставьте стандартный.
wordings-preview = Как это напечатается
wordings-preview-of = { $paper }
wordings-preview-none = В этом протоколе такого текста нет.
wordings-preview-no-session = Проведённых заседаний в файле пока нет.
wordings-saved = Текст документа сохранён
wordings-reset = Вернуть стандартный
wordings-was-reset = Возвращён стандартный текст
wordings-start = Взять стандартный за основу
wordings-remark = Свой текст вместо «{ $of }» не годится, напечатан стандартный. { $why }
wordings-empty = Текст пуст: напишите его или верните стандартный.
wordings-too-long = Текст длиннее { $most } знаков: сократите его.
wordings-unclosed = Фигурная скобка открыта и не закрыта: поле пишется так — { "{" }имя{ "}" }.
wordings-unopened = Фигурная скобка закрыта, а не открыта: поле пишется так — { "{" }имя{ "}" }.
wordings-unknown-field = Поля { "{" }{ $field }{ "}" } в этом тексте нет. Возьмите поле из списка.
wordings-missing-field = Не хватает поля { "{" }{ $field }{ "}" }: без него документ не скажет того, что должен.
wordings-unknown-text = Программа не знает такого текста: файл записан другой версией.
