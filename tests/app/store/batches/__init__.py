"""Tests of batches in the store."""
