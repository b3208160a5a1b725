"""Tests of where else a picture was seen."""
