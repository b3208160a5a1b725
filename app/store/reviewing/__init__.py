"""Going through many cases: in which order, taken as proposed, samples of what was taken."""
