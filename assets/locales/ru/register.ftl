# История ТОС: преемственность, рост, дата, территории, полнота.
tos-part-succession = Преемственность
tos-succession-none = ТОС ни из какого другого не образован и ни во что не преобразован.
tos-succession-add = Добавить преобразование
tos-succession-what = Этот ТОС
tos-succession-other = Другой ТОС
tos-succession-since = С даты
tos-year-growth = К { $year } году: { $grown }
