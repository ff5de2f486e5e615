# Документы, приложенные к записям.
op-attach = приложение документа
op-detach = удаление приложенного документа

attachments-title = Документы
attachments-none = Документов не приложено.
attachments-add = Приложить документ
attachments-added = Документ приложен: { $name }
attachments-remove = Удалить документ { $name }
attachments-removed = Документ удалён: { $name }
attachments-open = Открыть
attachments-may-run = Открыть файл, который может запустить программу?
attachments-may-run-text = «{ $name }» — не простой документ: при открытии он может что-то выполнить на компьютере. Открывайте его, только если знаете, от кого он.
attachments-choose = Какой документ приложить?
attachments-choose-do = Приложить
attachments-not-opened = Документ не открыт: его нечем открыть на этом компьютере или некуда временно записать.

attachments-refused-empty = Не приложено: файл «{ $name }» пуст. Проверьте, тот ли это файл.
attachments-refused-big = Не приложено: файл «{ $name }» занимает { $size } МБ, а приложить можно документ до { $most } МБ. Сожмите его или приложите по частям.
attachments-refused-no-content = Содержимого документа «{ $name }» в файле нет, или оно повреждено. Восстановите файл из резервной копии или приложите документ снова.
attachments-refused-unread = Не приложено: файл { $path } не читается ({ $why }).
