"""How folder and program stand: backups, harm, what is kept how long, self-test, updates."""
