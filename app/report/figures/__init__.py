"""Charts, drawn once for screen and paper, and a period's figures on paper."""
