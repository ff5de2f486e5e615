# Заседание вживую: явка и голоса с клавиатуры, повестка из двух уровней, заочное голосование.

session-quorum-absentee =
    { $present ->
        [0] Бюллетеней не представил никто
        [one] Бюллетень представил { $present }
       *[other] Бюллетени представили { $present }
    } из { $members }, для кворума { $needed ->
        [one] нужен { $needed }
       *[other] нужно { $needed }
    }.
session-quorum-of = { $body }: { $quorum }
session-joint-votes = Члены всех органов голосуют вместе, каждый один раз. Решения принимаются по правилам органа, который ведёт заседание: { $body }.
session-quorum-at = Вопрос { $number }. { $quorum }
session-quorum-lost = На вопросе { $number } кворум утрачен. { $quorum } Решение по нему принять нельзя.

vote-ballots = выдано бюллетеней — { $issued }, обнаружено — { $found }, недействительных — { $spoiled }
vote-ballots-found = обнаружено бюллетеней — { $found }, недействительных — { $spoiled }
vote-recused = отвод — { $recused }
vote-silent-count = не голосовали — { $silent }

minutes-joint = { $bodies } и { $last }
minutes-returned = Бюллетени представили:
minutes-not-returned = Бюллетеней не представили:
minutes-ballots-until = Срок представления бюллетеней — до { $date } включительно.
minutes-ballot-on = бюллетень получен { $date }
minutes-decided-whole = РЕШИЛИ по вопросу { $number } в целом:
minutes-voted-whole = По вопросу { $number } в целом:
minutes-voted-together = По вопросам { $numbers } проведено одно голосование.
minutes-annulled = Проведённое ранее голосование ({ $votes }) отменено: { $reason }
minutes-annulled-unknown = Проведённое ранее голосование отменено: { $reason }

check-ends-before-it-starts = Окончание заседания указано раньше начала.
check-joint-without-bodies = Заседание совместное, а с кем — не указано.
check-joint-no-rule = { $body }: в карточке органа нет правил, его кворум не определяется.
check-joint-no-members = { $body }: на день заседания в составе органа никого нет.
check-joint-no-quorum = { $body }: присутствуют { $present } из { $members }, нужно { $needed }: кворума этого органа нет.
check-joint-quorum-lost = { $body }: присутствуют { $present }, нужно { $needed }: при рассмотрении этого вопроса кворума этого органа нет.
check-no-ballots-until = Не указано, до какого дня принимаются бюллетени.
check-counted-early = Бюллетени принимаются до { $date }, а день заседания раньше: голоса подсчитаны до срока.
check-left-before-coming = { $name }: ушёл раньше, чем пришёл, поэтому присутствующим не считается.
check-never-there = { $name }: отмечен присутствующим, но отсутствует на каждом вопросе.
check-ballot-late = { $name }: бюллетень получен { $date }, после срока.
check-untitled-parent = У вопроса есть подвопросы, а сам он без названия.
check-shared-rooms-differ = Одним голосованием решены вопросы, по которым могли голосовать разные члены. Считаются только те, кто мог голосовать по каждому.
check-no-ballots = Тайное голосование: не указано, сколько бюллетеней выдано.
check-too-many-ballots = Выдано бюллетеней { $issued }, а голосовать могут { $may_vote }.
check-ballots-appeared = Обнаружено бюллетеней { $found }, а выдано { $issued }. Исправьте числа.
check-ballots-differ = Обнаружено бюллетеней { $found }, а с голосами и недействительными их { $counted }. Исправьте числа.
check-decided-though-rejected = Решение записано, а голосование за него не прошло.
check-decided-though-removed = Вопрос снят с повестки, а решение по нему записано: в протокол оно не попадёт.
check-co-executor-unknown = Соисполнитель добавлен, но не выбран.
check-co-executor-twice = Соисполнитель тот же, что исполнитель, или указан дважды.
check-due-before-session = Срок поручения — { $date } — раньше дня заседания.

attendance-advisory = С правом совещательного голоса
attendance-all-ballots = Все представили бюллетени
attendance-ballots-hint = Стрелки — выбрать члена, П или 1 — бюллетень представлен, О или 2 — не представлен, В — все, Delete — снять отметку.
attendance-ballot = бюллетень представлен
attendance-no-ballot = бюллетень не представлен
attendance-stand-in = Участвует { $name }
attendance-ballot-on = Получен

room-summary =
    На этом вопросе { $present ->
        [one] присутствует { $present }
       *[other] присутствуют { $present }
    } из { $members }, отвод — { $recused }
room-open = Явка на вопросе (F4)
room-list = Явка на вопросе
room-hint = Стрелки — выбрать члена, П — пришёл или вернулся к этому вопросу, У — ушёл или вышел перед ним, О — отвод (ещё раз — снять).
room-key-came = П
room-key-left = У
room-key-aside = О
room-came = присутствует с этого вопроса: пришёл или вернулся
room-left = ушёл или вышел перед этим вопросом
room-aside = отвод
room-there = присутствует
room-there-aside = присутствует, в голосовании не участвует
room-away = отсутствует
room-not-there = { $name }: на этом вопросе и так отсутствует.
room-is-there = { $name }: и так присутствует.

voters-list = Поимённое голосование
voters-hint = Стрелки — выбрать члена, З П В или 1–3 — голос, Е — остальные «за», Delete — снять голос.
voters-key-for = З
voters-key-against = П
voters-key-abstained = В
voters-key-rest = Е

poll-issued = Выдано бюллетеней
poll-found = Обнаружено
poll-spoiled = Недействительных
poll-may-vote =
    { $may_vote ->
        [one] Голосовать может { $may_vote }. Впишите голоса, F8 — единогласно, F7 — остальные «за».
       *[other] Голосовать могут { $may_vote }. Впишите голоса, F8 — единогласно, F7 — остальные «за».
    }
poll-share = Решает и другие вопросы…
poll-shared = Решает вопросы { $numbers }
poll-anew = Голосовать заново
poll-anew-do = Отменить это голосование и начать новое
poll-anew-reason = Почему голосование проводится заново
poll-anew-hint = ошибка при подсчёте голосов
poll-annulled = Отменённые голосования: { $count }

sessions-ballots-until = Бюллетени принимаются до
sessions-joint = Совместно с
sessions-joint-add = Добавить орган
sessions-joint-none = Других органов в файле нет: добавьте их в разделе «Органы».

guests-organization = Организация
guests-as-last = Взять приглашённых прошлого заседания: { $count }

agenda-hint = Enter — следующий вопрос, ↑ ↓ — к соседнему, Alt+↑ ↓ — переставить, Alt+→ ← — сделать подвопросом и обратно. Номер можно тащить мышью.
agenda-item-kind = Вид вопроса
agenda-item-time = Начало
agenda-reporter = Докладчик
agenda-drag = Тащите мышью на новое место
agenda-sum = Отведено минут: { $minutes }
agenda-sum-until = Отведено минут: { $minutes }, окончание около { $ends }
agenda-earlier = О ранее данных поручениях
agenda-unfinished = Не закончено на прошлых заседаниях:
agenda-remove = По вопросу уже есть записи. Они исчезнут вместе с ним.
agenda-remove-do = Убрать вопрос
agenda-keep = Оставить

item-co-executor = Соисполнитель
item-co-executor-add = Добавить соисполнителя

help-title = Клавиши заседания
help-open = Клавиши (F1)
help-all = Все клавиши программы
help-page = Страница
help-parts = Следующий и предыдущий раздел
help-mark = Отметить явку
help-mark-keys = П Д З У О
help-came = Пришёл к следующему вопросу
help-left = Ушёл перед следующим вопросом
help-unmark = Снять отметку
help-next-item = Следующий вопрос
help-other-title = К соседнему вопросу повестки
help-check = Следующее и предыдущее замечание
help-move = Переставить вопрос
help-nest = Сделать подвопросом и обратно
help-remove-item = Убрать вопрос
help-item = Вопрос и голосование
help-room = Явка на вопросе
help-room-marks = Пришёл, ушёл, отвод
help-room-keys = П У О
help-row-move = Переставить строку
help-row-remove = Убрать строку
help-rest = Остальные голосуют «за»
help-unanimous = Единогласно
help-named = Поимённо: за, против, воздержался, остальные
help-named-keys = З П В Е
