"""The page of the connections: whom to ask, and how it went when it was tried."""
