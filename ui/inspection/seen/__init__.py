"""Where else a picture was seen."""
