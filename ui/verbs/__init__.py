"""What a person sets off by a key, a button or a notice: one file for each thing that is done."""
