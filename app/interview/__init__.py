"""Asking on about the photos of an assessment: questions, closer looks, answers anew."""
