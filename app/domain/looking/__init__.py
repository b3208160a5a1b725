"""Several looks at the same photos: what agrees, what is merged, how far they are apart."""
