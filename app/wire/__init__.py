"""The way to any server: which addresses may be called, proxies, certificates, time."""
