"""Counting over many cases in short pieces, without reading one whole."""
