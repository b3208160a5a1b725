"""The pages of the office's texts: templates, with tables of products and prices, and rules."""
