"""Cases in the formats other programs read: JSON, CSV, COCO."""
