"""Tests of the screen for batches."""
