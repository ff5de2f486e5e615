# Версии подписанного протокола и чем они отличаются.

versions-title = Версии протокола
versions-hint = При подписании протокол сохраняется целиком: все документы заседания печатаются из последней подписанной версии, что бы потом ни изменилось в карточках людей и органа.
versions-live = Этот протокол подписан до того, как программа стала хранить версии: документы печатаются по нынешним записям.
versions-version = Версия { $number }
versions-now = Нынешние записи
versions-signed = Подписана { $date }
versions-closed = { $who }, { $at }
versions-reopened = Возвращена в работу: { $reason }
versions-stands = действует
versions-print = Напечатать
versions-print-one = Напечатать версию { $number }
versions-compare = Что изменилось
versions-from = Было
versions-to = Стало
versions-same = В этих версиях сказано одно и то же.
versions-one = Сравнивать пока не с чем: версия одна.
versions-number = №
versions-signed-on = Подписана
versions-closed-by = Кто закрыл
versions-closed-at = Когда закрыта
versions-reason = Почему возвращена в работу
versions-paper-name = { $name } (версия { $number })
versions-damaged = Сохранённая при подписании версия { $number } повреждена: документ составлен по нынешним записям. Сверьте его с подписанным на бумаге.
versions-refused-none = Версии { $number } у этого протокола нет.
versions-refused-damaged = Версия { $number } протокола повреждена: она не такая, какой её подписали. Возьмите подписанный протокол на бумаге или файл из резервной копии.

versions-change = { $place }: было { $was }, стало { $became }
versions-change-added = { $place } — добавлено: { $became }
versions-change-gone = { $place } — исключено: { $was }
versions-quoted = «{ $text }»
versions-nothing = пусто
versions-place =
    { $place ->
        [body] название органа
        [body-of] название органа в родительном падеже
        [number] номер протокола
        [date] дата заседания
        [start] начало
        [end] окончание
        [venue] место
        [kind] вид заседания
        [chair] председательствующий
        [secretary] секретарь
       *[guest] приглашённый
    }
versions-member = { $who }, { $fact }
versions-member-fact =
    { $fact ->
        [name] имя
        [station] должность
        [presence] явка
        [reason] причина отсутствия
        [replaced] кто замещает
        [came] с какого вопроса
        [away] отсутствие на вопросах
       *[left] до какого вопроса
    }
versions-item = вопрос { $number }
versions-item-fact = вопрос { $number }, { $fact }
versions-fact-order = место в повестке
versions-fact-state = что с вопросом
versions-fact-heard = слушали, { $row }
versions-fact-spoke = выступили, { $row }
versions-fact-decision = решение { $point }
versions-fact-assignment = решение { $point }, поручение { $row }, { $fact ->
        [text] текст
        [executor] исполнитель
       *[due] срок
    }
versions-fact-poll = голосование { $poll }
versions-fact-poll-note = голосование { $poll }, пояснение
versions-fact-poll-annulled = голосование { $poll }, отмена
versions-fact-vote = голосование { $poll }, { $who }
versions-fact-recusal = отвод, { $who }
versions-fact-opinion = особое мнение, { $who }

journal-snapshot = протокол целиком
