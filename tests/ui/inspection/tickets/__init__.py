"""Tests of ui.inspection.tickets."""
