# Названия значений из списков: поля карточек, столбцы списков, документы.

aggregation-mean = среднее по оценившим членам жюри
aggregation-mean-of-present = среднее по всем присутствовавшим членам жюри
aggregation-sum = сумма баллов членов жюри
aggregation-mean-by-criterion = сумма средних по критериям
aggregation-weighted-mean = взвешенное среднее
aggregation-median = медиана
aggregation-trimmed-mean = среднее без высшей и низшей оценки
aggregation-no-jury = без жюри, по показателям

agreement-state-draft = проект
agreement-state-active = действует
agreement-state-expired = срок истёк
agreement-state-terminated = расторгнуто

assignment-state-open = на исполнении
assignment-state-reported = доложено
assignment-state-done = исполнено
assignment-state-cancelled = отменено

award-kind-certificate = подарочный сертификат
award-kind-letter = благодарственное письмо
award-kind-diploma = диплом
award-kind-other = иная награда

body-kind-commission = комиссия
body-kind-council = совет
body-kind-chamber = палата
body-kind-jury = жюри
body-kind-coordination = координационный совет

charter-kind-charter = устав
charter-kind-amendment = изменения в устав
charter-kind-new-edition = новая редакция устава

choice-for = за
choice-against = против
choice-abstained = воздержался

contest-level-municipal = муниципальный
contest-level-regional = региональный
contest-level-federal = всероссийский
contest-level-other = иной

contest-status-draft = подготовка
contest-status-entries = приём заявок
contest-status-scoring = оценивание
contest-status-decided = итоги подведены
contest-status-cancelled = отменён

criterion-kind-mark = балл члена жюри
criterion-kind-rate = показатель по ставке
criterion-kind-yes-no = да — нет
criterion-kind-bands = по шкале

entry-state-submitted = подана
entry-state-admitted = допущена
entry-state-refused = отклонена
entry-state-withdrawn = отозвана

event-kind-sport = спортивное
event-kind-culture = культурно-массовое
event-kind-information = информационное
event-kind-forum = форум
event-kind-meeting = встреча
event-kind-cleanup = субботник
event-kind-training = обучение
event-kind-other = иное

event-state-planned = запланировано
event-state-held = проведено
event-state-moved = перенесено
event-state-cancelled = отменено

descent-successor = образован из
descent-predecessor = преобразован в
execution-open = не отмечено
execution-done = выполнено
execution-done-late = выполнено с опозданием
execution-partly = выполнено частично
execution-moved = перенесено
execution-cancelled = отменено
execution-ongoing = выполняется постоянно

gender-male = мужской
gender-female = женский

item-kind-other = прочий вопрос
item-kind-report = отчёт, информация
item-kind-plan = план работы
item-kind-contest = конкурс
item-kind-members = состав органа
item-kind-assignments = ранее данные поручения
item-kind-organization = организационный вопрос

item-state-open = не рассмотрен
item-state-considered = рассмотрен
item-state-removed = снят с повестки
item-state-postponed = отложен

majority-more-than-half = более половины
majority-two-thirds = не менее двух третей

majority-base-present = от присутствующих
majority-base-all = от всех членов
majority-base-voted = от проголосовавших

meeting-kind-meeting = собрание граждан
meeting-kind-conference = конференция граждан

officer-role-chair = председатель
officer-role-deputy = заместитель председателя
officer-role-secretary = секретарь
officer-role-council = член совета
officer-role-auditor = ревизор

organization-kind-public-chamber = общественная палата
organization-kind-cossack = казачье общество
organization-kind-national-centre = национально-культурный центр
organization-kind-religious = религиозная организация
organization-kind-ngo = некоммерческая организация
organization-kind-media = средство массовой информации
organization-kind-authority = орган власти
organization-kind-institution = учреждение
organization-kind-business = предприятие
organization-kind-other = иная организация

outside-result-entered = заявка подана
outside-result-participant = участие
outside-result-prize-winner = призёр
outside-result-winner = победитель
outside-result-none = без результата

party-role-organizer = организатор
party-role-participant = участник

plan-status-draft = проект
plan-status-approved = утверждён
plan-status-closed = закрыт

poll-kind-open = открытое
poll-kind-named = поимённое
poll-kind-secret = тайное
poll-kind-unanimous = единогласно
poll-kind-none = без голосования

poll-result-carried = принято
poll-result-rejected = не принято

presence-present = присутствует
presence-remote = участвует дистанционно
presence-replaced = замещён
presence-excused = отсутствует по уважительной причине
presence-absent = отсутствует

prize-none = без места
prize-winner = победитель
prize-prize-winner = призёр
prize-special = специальный приз

question-state-open = на рассмотрении
question-state-answered = дан ответ
question-state-solved = решён
question-state-declined = отклонён

quorum-base-appointed = от назначенных членов
quorum-base-listed = от установленного числа членов

phrase-place-title = формулировка вопроса
phrase-place-heard = слушали
phrase-place-spoke = выступили
phrase-place-decision = решили
phrase-place-assignment = поручение

rule-scope-any = для любых заседаний
rule-scope-absentee = только для заочного голосования

quorum-rule-half = не менее половины
quorum-rule-more-than-half = более половины
quorum-rule-two-thirds = не менее двух третей
quorum-rule-all = все
quorum-rule-number = число

ranking-dense = 1, 2, 2, 3
ranking-standard = 1, 2, 2, 4

role-chair = председатель
role-deputy = заместитель председателя
role-secretary = секретарь
role-member = член

rounding-at-end = итоговый балл
rounding-each-criterion = балл по каждому критерию

session-kind-regular = очередное
session-kind-extraordinary = внеочередное
session-kind-off-site = выездное
session-kind-joint = совместное
session-kind-absentee = заочное

session-status-planned = запланировано
session-status-held = проведено
session-status-signed = протокол подписан
session-status-moved = перенесено
session-status-cancelled = отменено

speech-kind-heard = слушали
speech-kind-spoke = выступили

territory-kind-entrance = подъезд
territory-kind-building = многоквартирный дом
territory-kind-buildings = группа домов
territory-kind-quarter = микрорайон
territory-kind-street = улица
territory-kind-village = сельский населённый пункт
territory-kind-other = иная территория

territory-level-region = регион
territory-level-district = район
territory-level-town = город
territory-level-settlement = поселение
territory-level-village = населённый пункт
territory-level-quarter = микрорайон
territory-level-other = иное

tie-rule-chair-decides = решает голос председателя
tie-rule-side-of-chair = принимается сторона, за которую голосовал председатель
tie-rule-rejected = решение не принято

tos-status-forming = создаётся
tos-status-active = действует
tos-status-suspended = приостановлен
tos-status-terminated = прекращён
year-figure-residents = жители
year-figure-members = члены
year-figure-events = мероприятия
year-figure-volunteers = волонтёры
year-figure-money = средства
