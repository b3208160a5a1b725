"""Tests of cases gone through in the store."""
