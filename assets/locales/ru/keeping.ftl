# Файл, его резервные копии и копии.
command-back-up = Сделать резервную копию
command-save-copy = Сохранить копию как…
status-read-only = Только просмотр
dialog-path-copy = Сохранить копию файла
dialog-path-copy-do = Сохранить копию
file-copy-name = { $name } — копия

backup-made = Резервная копия сделана
backup-not-needed = В последней резервной копии уже есть всё, что есть в файле
backup-failed = Резервная копия не сделана. { $why }
backup-restored = Данные восстановлены из резервной копии. Файл, каким он был, сохранён рядом с копиями.
backup-recovered = Файл восстановлен из резервной копии. Повреждённый файл сохранён: { $path }
backup-recover = Восстановить из копии
copy-saved = Копия сохранена: { $path }
