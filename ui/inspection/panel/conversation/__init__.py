"""Asking on, under the assessment: questions, replies, proposed changes, closer looks."""
