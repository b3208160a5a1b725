"""Templates as data: reading and checking their TOML, the program's own and an office's."""
