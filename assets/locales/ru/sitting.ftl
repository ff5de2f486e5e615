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
session-quorum-at = По вопросу { $number }: { $quorum }
session-quorum-lost = По вопросу { $number } кворум утрачен. { $quorum } Решение по нему принять нельзя.

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
minutes-voted-together = По вопросам { $numbers } проведено одно голосование.
minutes-annulled = Проведённое ранее голосование ({ $votes }) отменено: { $reason }
minutes-annulled-unknown = Проведённое ранее голосование отменено: { $reason }

check-ends-before-it-starts = Окончание заседания указано раньше начала.
check-joint-without-bodies = Заседание совместное, а с кем — не указано.
check-no-ballots-until = Не указано, до какого дня принимаются бюллетени.
check-counted-early = Бюллетени принимаются до { $date }, а день заседания раньше: голоса подсчитаны до срока.
check-left-before-coming = { $name }: ушёл раньше, чем пришёл, поэтому присутствующим не считается.
check-ballot-late = { $name }: бюллетень получен { $date }, после срока.
check-untitled-parent = У вопроса есть подвопросы, а сам он без названия.
check-shared-rooms-differ = Одним голосованием решены вопросы, по которым могли голосовать разные члены. Считаются только те, кто мог голосовать по каждому.
check-no-ballots = Тайное голосование: не указано, сколько бюллетеней выдано.
check-too-many-ballots = Выдано бюллетеней { $issued }, а голосовать могут { $may_vote }.
check-ballots-appeared = Обнаружено бюллетеней { $found }, а выдано { $issued }. Исправьте числа.
check-decided-though-rejected = Решение записано, а голосование за него не прошло.
check-decided-though-removed = Вопрос снят с повестки, а решение по нему записано: в протокол оно не попадёт.
check-co-executor-unknown = Соисполнитель добавлен, но не выбран.
check-co-executor-twice = Соисполнитель тот же, что исполнитель, или указан дважды.
check-due-before-session = Срок поручения — { $date } — раньше дня заседания.
