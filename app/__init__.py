"""Tessera without a screen: photos in, an assessment, a case kept, a report out."""
