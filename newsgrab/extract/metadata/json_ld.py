"""JSON-LD blocks, read one by one: a broken block costs that block only.

See: https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ...dom.document import Document
from ...dom.text import unescape

__all__ = ["article_node", "bare_address", "nodes", "read_blocks", "types"]

ARTICLE_TYPES = frozenset(
    "Article NewsArticle ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle AskPublicNewsArticle "
    "BackgroundNewsArticle ReviewNewsArticle SatiricalArticle AdvertiserContentArticle BlogPosting LiveBlogPosting "
    "SocialMediaPosting ScholarlyArticle TechArticle Report Review CriticReview MedicalScholarlyArticle "
    "DiscussionForumPosting Recipe HowTo Interview".split()
)
_LISTS = frozenset({"itemListElement", "hasPart", "isPartOf", "comment", "liveBlogUpdate", "mentions", "citation"})
_WRAPPERS = ("<!--", "-->", "//<![CDATA[", "//]]>", "/*<![CDATA[*/", "/*]]>*/", "<![CDATA[", "]]>", "//")
_STRING_OR_COMMA = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\Z)|,(?=\s*+[}\]])', re.DOTALL)
_MAX_NODES = 5_000


def read_blocks(document: Document) -> tuple[list[Any], list[str]]:
    """The parsed JSON of every block, and a sentence for each block that needed repair or could not be read."""
    blocks: list[Any] = []
    problems: list[str] = []
    for number, script in enumerate(document.json_ld, 1):
        raw = script.strip()
        if not raw:
            continue
        value, problem = _read(raw)
        if value is not None:
            blocks.append(value)
        if problem:
            problems.append(f"JSON-LD block {number}: {problem}")
    return blocks, problems


def _read(raw: str) -> tuple[Any, str | None]:
    """The value of one block, and what was wrong with it."""
    try:
        return json.loads(raw, parse_constant=_no_constant), None
    except RecursionError:
        return None, "nested too deeply"
    except ValueError as error:
        first = str(error)
    for repaired in _repairs(raw):
        try:
            value, end = _DECODER.raw_decode(repaired)
        except RecursionError:
            return None, "nested too deeply"
        except ValueError:
            continue
        if isinstance(value, (dict, list)):
            rest = repaired[end:].strip(" ;\n\r\t")
            return value, f"repaired ({first})" + (", text after its end ignored" if rest else "")
    return None, f"not readable ({first})"


def _no_constant(_: str) -> None:
    """NaN and Infinity are not JSON; they say nothing."""


# strict=False admits raw newlines and tabs in strings.
_DECODER = json.JSONDecoder(strict=False, parse_constant=_no_constant)


def _repairs(raw: str) -> Iterator[str]:
    """The text mended in more and more daring ways."""
    text = raw.strip()
    changed = True
    while changed:
        changed = False
        for wrapper in _WRAPPERS:
            if text.startswith(wrapper):
                text, changed = text[len(wrapper) :].lstrip(), True
            if text.endswith(wrapper):
                text, changed = text[: -len(wrapper)].rstrip(), True
    yield text
    text = _STRING_OR_COMMA.sub(lambda match: "" if match[0] == "," else match[0], text)
    yield text
    if "&quot;" in text:
        yield unescape(text)
    start = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=-1)
    if start > 0:
        yield text[start:]


def nodes(blocks: list[Any]) -> list[dict[str, Any]]:
    """Every object with a type that speaks for the page itself, in reading order.

    Objects within lists of other pages (`itemListElement` and the like) are left out.
    """
    found: list[dict[str, Any]] = []
    waiting = list(reversed(blocks))
    while waiting and len(found) < _MAX_NODES:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            if value.get("@type"):
                found.append(value)
            inner = [child for key, child in value.items() if key not in _LISTS and isinstance(child, (dict, list))]
            waiting.extend(reversed(inner))
    return found


def types(node: dict[str, Any]) -> set[str]:
    """The types of a node without their vocabulary's prefix."""
    declared = node.get("@type")
    names = declared if isinstance(declared, list) else [declared]
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in names if isinstance(name, str)}


def article_node(found: list[dict[str, Any]], addresses: set[str]) -> dict[str, Any]:
    """The node of this page's article: one that names the page's address, else the one that says most."""
    articles = [node for node in found if types(node) & ARTICLE_TYPES]
    if not articles:
        return {}

    def rank(node: dict[str, Any]) -> tuple[bool, bool, int]:
        entity = node.get("mainEntityOfPage")
        named = [node.get("url"), node.get("@id"), entity.get("@id") if isinstance(entity, dict) else entity]
        matches = any(bare_address(name) in addresses for name in named if isinstance(name, str))
        return matches, bool(node.get("headline") or node.get("name")), len(node)

    return _resolved(max(articles, key=rank), {node["@id"]: node for node in found if isinstance(node.get("@id"), str)})


def _resolved(node: dict[str, Any], known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The node with mere references in its properties replaced by the nodes that they name."""

    def follow(value: Any) -> Any:
        if isinstance(value, list):
            return [follow(member) for member in value]
        if isinstance(value, dict) and set(value) <= {"@id", "@type", "name"} and isinstance(value.get("@id"), str):
            return {**known.get(value["@id"], {}), **value}
        return value

    return {key: follow(value) for key, value in node.items()}


def bare_address(url: str) -> str:
    """An address without scheme, fragment and last slash: what the same page is called in different places."""
    return url.partition("#")[0].partition("://")[2].rstrip("/") or url
