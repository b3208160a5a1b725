"""Signatures in PDFs: made with the office's certificate, and looked at. Nothing here goes out."""
