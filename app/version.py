"""Which Tessera this is."""

VERSION = "0.1.0"
