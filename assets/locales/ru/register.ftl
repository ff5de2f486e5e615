# История ТОС: преемственность, рост, дата, территории, полнота.
tos-part-succession = Преемственность
tos-succession-none = ТОС ни из какого другого не образован и ни во что не преобразован.
tos-succession-add = Добавить преобразование
tos-succession-what = Этот ТОС
tos-succession-other = Другой ТОС
tos-succession-since = С даты
tos-year-growth = К { $year } году: { $grown }

# Территории.
territory-title = Территории
territory-search = Название, вид, куда входит
territory-add = Добавить территорию
territory-parent = Входит в
territory-term = Существует
territory-since = Образована
territory-until = Упразднена
territory-since-ground = Указать основание образования
territory-until-ground = Указать основание упразднения
territory-successor = Чем стала
territory-successor-hint = При переименовании или объединении заведите новую территорию и укажите её здесь: реестр «на дату» покажет то название, которое было в тот день.
territory-tos-count = ТОС
territory-backwards = Упразднена { $until }, раньше, чем образована: { $since }. Проверьте даты.
territory-empty = Территорий пока нет
territory-empty-hint = Нажмите «Добавить территорию» или заведите её прямо из карточки ТОС.
territory-twin = Похоже, такая территория уже заведена: { $name }. Если это одно и то же, выбирайте в карточках ТОС одну из них, а другую удалите.
territory-saved = Территория сохранена
territory-removed = Территория удалена
territory-remove = Удалить территорию?
territory-remove-text = «{ $name }» будет удалена. Удаление можно отменить. Если территорию упразднили, не удаляйте её, а поставьте дату и укажите, чем она стала.
territory-in-itself = Территория не может входить сама в себя или стать сама собой. Проверьте поля «Входит в» и «Чем стала».
tos-register = Реестр

# Полнота реестра.
completeness-title = Полнота
completeness-print = Печать
completeness-filled = Заполнено
completeness-percent = { $percent } %
completeness-lacks = Чего не хватает
completeness-doubts = Замечания
completeness-counted =
    { $count } ТОС, полностью { $full ->
        [one] заполнен
       *[other] заполнено
    } { $full }; всего заполнено { $percent } % полей
completeness-none = Показывать нечего
completeness-none-hint = На эту дату в реестре нет ТОС, у которых не хватало бы этого поля.
