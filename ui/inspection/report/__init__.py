"""What is in the report, chosen and looked at before it is written."""
