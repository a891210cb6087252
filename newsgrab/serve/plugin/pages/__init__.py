"""One file for each page; its `view` answers a request."""
