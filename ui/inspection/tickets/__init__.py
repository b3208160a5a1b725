"""Tickets of all cases in one list, and the form of one."""
