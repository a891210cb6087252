"""A URL or a file to a `Page`; the only part that knows httpx, so nothing is imported before it is needed."""
