"""Tests of merging a case that came back."""
