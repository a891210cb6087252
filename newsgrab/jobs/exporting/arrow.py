"""pyarrow, which is optional; where it is missing, the error says how to have it."""

from __future__ import annotations

try:
    import pyarrow as pa
    import pyarrow.parquet as pq
except ImportError as error:
    raise ImportError("Parquet needs pyarrow: pip install 'newsgrab[parquet]'") from error

__all__ = ["pa", "pq"]
