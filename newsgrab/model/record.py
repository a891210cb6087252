"""What all records have in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

__all__ = ["Record", "Text"]

Text = Annotated[str, StringConstraints(min_length=1)]
"""A string that says something: absence is `None`, never the empty string."""


class Record(BaseModel):
    """A frozen record that knows no fields but its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)
