# English words keep their form.
grammar-instrumental-adjective = -
grammar-instrumental-noun = -
grammar-prepositional-adjective = -
grammar-prepositional-noun = -
grammar-feminine = -
grammar-neuter = -
grammar-contest = contest
