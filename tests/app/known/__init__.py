"""Tests of pictures and answers that are known."""
