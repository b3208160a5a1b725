"""From a case to its report: made, signed, put on record, looked at before."""
