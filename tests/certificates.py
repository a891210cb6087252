"""Certificates for servers of the tests: a good one, and what is wrong with bad ones."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

__all__ = ["HOST", "Certificates"]

HOST = "news.example"
"""Whom the good certificate is for."""


class Certificates:
    """An authority that the client trusts, and server contexts with certificates of it and of others."""

    def __init__(self, directory: Path) -> None:
        authority, stranger = trustme.CA(), trustme.CA()
        self.authority = directory / "authority.pem"
        """The file that the client is to trust."""
        authority.cert_pem.write_to_path(self.authority)
        past = datetime.now(UTC) - timedelta(days=2)
        future = datetime.now(UTC) + timedelta(days=2)
        self.good = _context(authority.issue_cert(HOST))
        self.wrong_name = _context(authority.issue_cert("other.example"))
        self.expired = _context(authority.issue_cert(HOST, not_before=past - timedelta(days=9), not_after=past))
        self.not_yet_valid = _context(authority.issue_cert(HOST, not_before=future))
        self.unknown_authority = _context(stranger.issue_cert(HOST))
        # What an authority signs for itself is the plainest self-signed certificate.
        self.self_signed = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with trustme.Blob(stranger.private_key_pem.bytes() + stranger.cert_pem.bytes()).tempfile() as file:
            self.self_signed.load_cert_chain(file)
        self.http2 = _context(authority.issue_cert(HOST))
        self.http2.set_alpn_protocols(["h2"])


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
