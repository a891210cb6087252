"""Every regular expression of the package takes time in proportion to its input, however hostile."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsgrab
from newsgrab.lang import languages
from newsgrab.lang.words import words

SMALL, LARGE = 10_000, 100_000
MAX_RATIO = 15
# Seconds. Below this a ratio measures the machine; what is quadratic takes far longer for 100 KB.
MEASURABLE = 0.1
# More than this for 10 KB need not be tried on 100 KB.
HOPELESS = 0.06
TRIES = 8
UNITS = [
    " ", "<", "a", "A", "1", "-", ".", "\"", "'", ",", ":", "\n", "<a", "<a ", "a ", "1 ", "a:", "1.", "http:",
    "&lt;", "<!--", "/*", "\\", "\\\"", "[", "{", "(", "a=\"", "12:", "2024-01-01", "Aa ", "Й", "Ий ", "年1", "?",
    "« ", "tag/", "=a ",
]  # fmt: skip


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Every compiled expression that a module of the package holds, by name, those in tuples and lists included."""
    seen: set[tuple[str, int]] = set()
    for info in pkgutil.walk_packages(newsgrab.__path__, "newsgrab."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            waiting = [value]
            while waiting:
                one = waiting.pop()
                if isinstance(one, (tuple, list, frozenset, set)):
                    waiting.extend(one)
                elif isinstance(one, dict):
                    waiting.extend(one.values())
                elif isinstance(one, re.Pattern) and (str(one.pattern), one.flags) not in seen:
                    seen.add((str(one.pattern), one.flags))
                    yield f"{info.name}.{name}", one
    for code in languages():
        yield f"lang.{code}.tag_page", words(code).tag_page
        yield f"lang.{code}.joiners", words(code).joiners


PATTERNS = list(patterns())


def seconds(pattern: re.Pattern[Any], unit: str, size: int) -> float:
    """Processor time for finding all matches and trying one at the beginning: other processes do not count."""
    plain = unit * (size // len(unit))
    text = plain.encode() if isinstance(pattern.pattern, bytes) else plain
    start = time.thread_time()
    for _ in pattern.finditer(text):
        pass
    pattern.fullmatch(text)
    return time.thread_time() - start


def test_there_are_expressions_to_check() -> None:
    """The search for expressions finds those of every floor."""
    assert len(PATTERNS) > 30
    assert {name.split(".")[1] for name, _ in PATTERNS} >= {"dom", "extract"}


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[f"{name}-{i}" for i, (name, _) in enumerate(PATTERNS)])
def test_ten_times_the_input_takes_at_most_fifteen_times_as_long(name: str, pattern: re.Pattern[Any]) -> None:
    """Repeated pieces of every kind, at 10 KB and at 100 KB."""
    for unit in UNITS:
        assert seconds(pattern, unit, SMALL) < HOPELESS, f"{name} on {unit!r}"
        large = seconds(pattern, unit, LARGE)
        if large < MEASURABLE:
            continue
        small = seconds(pattern, unit, SMALL)
        # A busy machine only ever adds time, so the least of several tries is nearest to the truth.
        for _ in range(TRIES):
            if large / max(small, MEASURABLE / MAX_RATIO) <= MAX_RATIO:
                break
            large = min(large, seconds(pattern, unit, LARGE))
        assert large / max(small, MEASURABLE / MAX_RATIO) <= MAX_RATIO, (
            f"{name} on {unit!r}: {small:.4f}s, {large:.4f}s"
        )


def test_the_check_sees_a_slow_expression() -> None:
    """The check itself works: a quadratic expression fails it."""
    with pytest.raises(AssertionError):
        test_ten_times_the_input_takes_at_most_fifteen_times_as_long("planted", re.compile(r"\s+x"))


@pytest.mark.parametrize("module", sorted(Path(newsgrab.__file__).parent.rglob("*.py")), ids=str)
def test_no_expression_hides_in_a_call(module: Path) -> None:
    """Expressions are compiled where this test can see them, not written into calls of `re`."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id == "re":
                assert node.func.attr in ("compile", "escape"), f"line {node.lineno}"
