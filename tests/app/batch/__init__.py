"""Tests of running batches."""
