"""YAML that every reader takes alike: each text in double quotes, whatever it looks like. See: https://yaml.org/spec/1.2.2/"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

__all__ = ["front_matter"]

_UNSAFE = re.compile("[\x7f-\xa0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]")
"""What YAML 1.1 takes for the end of a line or refuses to read, and what cannot be seen."""


def front_matter(values: Mapping[str, object]) -> str:
    """The values between lines of three hyphens; texts, numbers, and lists of texts or of mappings of texts.

    What is `None` or empty is left out.
    """
    lines = ["---"]
    for key, value in values.items():
        if isinstance(value, list) and value:
            lines += [f"{key}:", *(line for item in value for line in _item(item))]
        elif value not in (None, []):
            lines.append(f"{key}: {_scalar(value)}")
    return "\n".join([*lines, "---"]) + "\n"


def _item(item: object) -> list[str]:
    if not isinstance(item, Mapping):
        return [f"  - {_scalar(item)}"]
    marks = ("  - ", *("    ",) * (len(item) - 1))
    return [f"{mark}{key}: {_scalar(value)}" for mark, (key, value) in zip(marks, item.items(), strict=True)]


def _scalar(value: object) -> str:
    """JSON, which YAML includes, but for the signs that YAML reads otherwise."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False))
