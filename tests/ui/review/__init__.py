"""Tests of going through many cases."""
