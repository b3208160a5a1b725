"""What is done with the photos on the table together: bars above them, modes, pairs."""
