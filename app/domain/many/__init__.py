"""Many cases at once: batches, what becomes a case, and how they are gone through."""
