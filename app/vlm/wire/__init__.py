"""The way to a server and back: addresses, requests, streams, patience."""
