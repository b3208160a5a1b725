"""The assessment on paper: what the insured, the carrier and a court see."""
