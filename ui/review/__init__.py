"""Going through many cases: how far it is, why this one, what comes next."""
