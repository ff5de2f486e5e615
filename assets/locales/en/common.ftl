# Common words, dates and numbers.
app-name = Veche

date-long = { $day } { $month } { $year }
date-month-of =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

act-dated = of { $date }
act-number = No. { $number }

period-since = from { $day }
period-until = until { $day }
