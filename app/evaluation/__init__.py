"""How often a model is right on photos that people have labelled, measured with intervals."""
