# What is typed into fields, and why it could not be read.

# Words with spaces between: any of them means this day or the day before.
typing-today = t today
typing-yesterday = y yesterday
# Words that may follow a sum, the long ones first.
typing-roubles = roubles rouble rub. rub ₽
typing-date-shape = Type a date as dd.mm.yyyy
typing-date-month = The month must be 1 to 12
typing-date-day = There is no such day in this month
typing-date-year = The year must be 1900 to 2199
typing-number-shape = Type a number in digits
typing-number-whole = Type a whole number
typing-number-digits = At most three digits may follow the point
typing-number-big = The number is too big
typing-number-least = The number must be at least { $least }
typing-number-most = The number must be at most { $most }
typing-money-shape = Type a sum in digits, such as 5000 or 5000.50
typing-money-digits = At most two digits may follow the point: they are kopecks
