"""What servers may send, by the media type in `Content-Type`."""

from __future__ import annotations

__all__ = ["ACCEPTED_TYPES", "FEED_TYPES"]

ACCEPTED_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")
FEED_TYPES = (
    *ACCEPTED_TYPES,
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+json",
    "application/json",
    "application/gzip",
    "application/x-gzip",
    "application/octet-stream",
)
"""What feeds and sitemaps come as; the last three are compressed sitemaps."""
