# Состояние резервных копий в настройках.
backups-good = исправна
backups-damaged = повреждена
backups-damaged-hint = Копия изменена или испорчена ({ $what }): вернуться к ней нельзя. Возьмите другую.
backups-unchecked = проверяется
