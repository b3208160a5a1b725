"""Figures of an office's work: counts by period, charts, and changes beyond chance."""
