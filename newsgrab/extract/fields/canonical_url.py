"""What the page calls itself: `rel=canonical`, `og:url` and the like."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from ..claims import texts
from ..evidence import Found, PageEvidence

__all__ = ["canonical_url"]


def canonical_url(evidence: PageEvidence) -> Iterator[Found[str]]:
    """Candidates for the canonical address; one on another host or of a home page is not believed."""
    claims = evidence.metadata
    places = [
        ("link rel=canonical", [link.get("href") or "" for link in claims.links.get("canonical", [])], 0.95),
        ("og", claims.open_graph.get("og:url", []), 0.9),
        (
            "json-ld",
            list(texts([claims.article.get("mainEntityOfPage"), claims.article.get("url")], "@id", "url")),
            0.8,
        ),
    ]
    for source, values, confidence in places:
        for raw in values:
            address = evidence.document.absolute(raw)
            if address and urlsplit(address).scheme and _is_believable(address, evidence.document.url):
                yield Found(address, source, confidence, raw)


def _is_believable(address: str, read_at: str | None) -> bool:
    claimed = urlsplit(address)
    if claimed.path in ("", "/") and not claimed.query:
        return bool(read_at) and urlsplit(read_at or "").path in ("", "/")
    if not read_at or urlsplit(read_at).scheme not in ("http", "https"):
        return True
    return _site(claimed.hostname or "") == _site(urlsplit(read_at).hostname or "")


def _site(host: str) -> str:
    """The host without the prefixes under which sites show the same page."""
    for prefix in ("www.", "m.", "amp.", "mobile."):
        host = host.removeprefix(prefix)
    return host
