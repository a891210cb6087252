"""Records out of streams: every line is one, or is told with its number and why not."""

from __future__ import annotations

import gzip
import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgrab.jobs import json_lines
from newsgrab.jobs.json_lines import Broken, json_records

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
VALUES = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT
OBJECTS = st.lists(
    st.dictionaries(
        TEXT, VALUES | st.lists(VALUES, max_size=2) | st.dictionaries(TEXT, VALUES, max_size=2), max_size=3
    ),
    max_size=3,
)


def records(content: bytes) -> list[tuple[int, Any]]:
    return list(json_records(io.BufferedReader(io.BytesIO(content))))


@settings(max_examples=40, deadline=None)
@given(
    objects=OBJECTS,
    compressed=st.booleans(),
    mark=st.booleans(),
    escaped=st.booleans(),
    ending=st.sampled_from(["\n", "\r\n"]),
)
def test_lines(objects: list[dict[str, Any]], compressed: bool, mark: bool, escaped: bool, ending: str) -> None:
    """Objects come as they were, in gzip or not, after a byte order mark or not, with any signs in their texts."""
    lines = [json.dumps(each, ensure_ascii=escaped) + ending for each in objects]
    content = (b"\xef\xbb\xbf" if mark and lines else b"") + "".join(lines).encode()
    assert records(gzip.compress(content) if compressed else content) == list(enumerate(objects, 1))


@settings(max_examples=40, deadline=None)
@given(objects=OBJECTS)
def test_objects_over_several_lines(objects: list[dict[str, Any]]) -> None:
    """Objects that are written with an indent come, too, also between others."""
    several = [json.dumps(each, indent=2, ensure_ascii=False) for each in objects]
    content = "\n".join(part for text in several for part in (text, '{"a": 1}', "")).encode()
    assert [record for _, record in records(content)] == [part for each in objects for part in (each, {"a": 1})]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "no end"),
        (b"not json", "no JSON: "),
        (b"[1]", "no JSON object"),
        (b"null", "no JSON object"),
        (b'{"a": "\xff"}', "no JSON: "),
        (b'{"a": 1} {"b": 2}', "no JSON: "),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"a":' + b"1" * 5000 + b"}", "no JSON: "),
    ],
)
def test_broken_lines(line: bytes, reason: str) -> None:
    """A line that is no object is told, and those around it come."""
    found = records(b'{"a": 1}\n\n' + line + b"\n" + (b"" if line == b"{" else b'{"b": 2}\n'))
    assert found[0] == (1, {"a": 1})
    number, broken = found[1]
    assert number == 3
    assert isinstance(broken, Broken)
    assert broken.reason.startswith(reason) or reason in broken.reason
    assert found[2:] == ([] if line == b"{" else [(4, {"b": 2})])


def test_a_line_without_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line or object that is too long is told and passed over; it is never held in memory as a whole."""
    monkeypatch.setattr(json_lines, "LONGEST", 100)
    long = json.dumps({"a": "x" * 1000}).encode()
    indented = json.dumps({"a": ["x" * 40] * 9}, indent=1).encode()
    found = records(long + b'\n{"b": 2}\n' + indented + b'\n{"c": 3}\n')
    assert [number for number, record in found if record == Broken("longer than 100 bytes")] == [1, 3]
    assert {"b": 2} in [record for _, record in found]
    assert found[-1][1] == {"c": 3}


@pytest.mark.parametrize("damage", ["cut", "flipped"])
def test_broken_compression(damage: str) -> None:
    """What comes before the place at which a compressed file breaks is read; then it is told."""
    content = b"".join(
        json.dumps({"number": number, "text": "ж" * (number % 97)}).encode() + b"\n" for number in range(20_000)
    )
    packed = bytearray(gzip.compress(content))
    if damage == "cut":
        del packed[-len(packed) // 3 :]
    else:
        packed[len(packed) * 2 // 3] ^= 0xFF
    *good, (_, last) = records(bytes(packed))
    assert isinstance(last, Broken)
    assert good[0] == (1, {"number": 0, "text": ""})
    assert len(good) > 100
