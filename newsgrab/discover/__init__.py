"""Bytes of feeds, sitemaps and listings → addresses with what is said of them there; pure, without network or files."""

from __future__ import annotations

from .addresses import canonical, twin_key
from .feeds import Feed, read_feed
from .listings import Listing, read_listing
from .sitemaps import Sitemap, SitemapLink, read_sitemap

__all__ = [
    "Feed",
    "Listing",
    "Sitemap",
    "SitemapLink",
    "canonical",
    "read_feed",
    "read_listing",
    "read_sitemap",
    "twin_key",
]
