"""What is done with the photos on the table together, each with its bar above them."""
