"""How a period went: a page of charts."""
