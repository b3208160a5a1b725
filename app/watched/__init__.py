"""A folder that a scanner or a phone's sync puts photos into: looked at, never changed."""
