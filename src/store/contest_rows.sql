-- The list of contests with what each of them has, the newest first.
WITH
nominations AS (SELECT contest, count(*) AS number FROM nomination GROUP BY contest),
jurors AS (SELECT contest, count(*) AS number FROM juror GROUP BY contest),
entries AS (
    SELECT nomination.contest, count(*) AS number
    FROM entry JOIN nomination ON nomination.id = entry.nomination
    GROUP BY nomination.contest
),
marks AS (
    SELECT juror.contest, count(*) AS number
    FROM mark JOIN juror ON juror.id = mark.juror
    GROUP BY juror.contest
)
SELECT contest.id, contest.name, contest.year, contest.edition, contest.status, contest.decided_on,
       coalesce(nominations.number, 0) AS nominations,
       coalesce(entries.number, 0) AS entries,
       coalesce(jurors.number, 0) AS jurors,
       coalesce(marks.number, 0) AS marks
FROM contest
LEFT JOIN nominations ON nominations.contest = contest.id
LEFT JOIN entries ON entries.contest = contest.id
LEFT JOIN jurors ON jurors.contest = contest.id
LEFT JOIN marks ON marks.contest = contest.id
ORDER BY contest.year DESC, contest.sort_key, contest.id
