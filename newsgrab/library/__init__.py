"""Articles in a SQLite file; the only importer of sqlite_utils."""

from __future__ import annotations

from .backup import Backup
from .compact import Compacted
from .filters import SearchFilter, SearchIn
from .finding import Finding
from .library import Library
from .results import Address, Hit, NearDuplicate, Revision, Saved
from .schema_sql import schema_sql

__all__ = [
    "Address",
    "Backup",
    "Compacted",
    "Finding",
    "Hit",
    "Library",
    "NearDuplicate",
    "Revision",
    "Saved",
    "SearchFilter",
    "SearchIn",
    "schema_sql",
]
