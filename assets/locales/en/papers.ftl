# How papers are set: words that stay with their neighbours, parted by spaces.

papers-glued-to-next = No. No № § p. pp. art. st. Mr. Mrs. Dr.
papers-glued-to-quote = TOS ТОС
papers-glued-to-number = % ₽ rub. km m kg ha years year

# Columns of the table that a chart becomes in .docx.
papers-chart-label = Indicator
papers-chart-value = Value

# What a paper is written as.
paper-format-pdf = PDF, to print
paper-format-docx = Word (.docx), to edit
