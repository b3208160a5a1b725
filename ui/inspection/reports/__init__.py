"""A case's reports: every version on record, and what is done with one."""
