"""What an answer sets off: reading rules, looking whether they hold. Pure: no file, no clock."""
