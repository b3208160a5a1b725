"""What a person enters of a case: details by kind, dates, money, deadlines, prices."""
