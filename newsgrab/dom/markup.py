"""Where tags begin and end in HTML text, by the tokenizer's rules in the HTML standard."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

__all__ = ["LONG_TAG", "MANY_ATTRIBUTES", "RAW_TEXT", "TagReader", "attribute_names", "attribute_value", "read_tags"]

_SPACE = r"\t\n\f\r "
_ATTRIBUTE = rf"""
    [{_SPACE}/]*+ ([^{_SPACE}/>] [^{_SPACE}/>=]*+)
    (?: [{_SPACE}]*+ = [{_SPACE}]*+ (?: "[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | [^{_SPACE}>"'][^{_SPACE}>]*+ )?+ )?+
"""
_NAMES = re.compile(_ATTRIBUTE, re.VERBOSE)
_VALUES = re.compile(
    rf"""
    [{_SPACE}/]*+ ([^{_SPACE}/>] [^{_SPACE}/>=]*+)
    (?: [{_SPACE}]*+ = [{_SPACE}]*+ ( "[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | [^{_SPACE}>"'][^{_SPACE}>]*+ )?+ )?+
    """,
    re.VERBOSE,
)
_TAG = re.compile(
    rf"""
    < (?: (?P<slash>/?) (?P<name>[a-zA-Z][^{_SPACE}/>]*+)
          (?P<attributes> (?: {_ATTRIBUTE.replace("([^", "(?:[^")} )*+ )
          (?P<end>[{_SPACE}/]*+) (?:>|\Z)
        | (?P<other> !-- | !\[CDATA\[ | [!?/] ) )
    """,
    re.VERBOSE,
)
MANY_ATTRIBUTES = 1_000
LONG_TAG = re.compile(
    rf"""
    <[a-zA-Z][^{_SPACE}/>]*+ (?! (?: {_ATTRIBUTE.replace("([^", "(?:[^")} ){{0,{MANY_ATTRIBUTES}}}+ [{_SPACE}/]*+ > )
    """,
    re.VERBOSE,
)
"""The beginning of a tag with more than `MANY_ATTRIBUTES`, or of one that does not end."""

_COMMENT_END = re.compile(r"--!?>")
_SCRIPT = re.compile(rf"<!--|-->|<(/?)script(?=[{_SPACE}/>])", re.IGNORECASE)

RAW_TEXT = frozenset({"iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp"})
"""Elements whose content is text, whatever it looks like."""

_RAW_END = {name: re.compile(rf"</{name}(?=[{_SPACE}/>])", re.IGNORECASE) for name in RAW_TEXT - {"plaintext"}}


class TagReader(Protocol):
    """What `read_tags` reports to."""

    @property
    def in_foreign_content(self) -> bool:
        """Whether the next tag is SVG or MathML, where CDATA sections exist."""

    def text(self) -> None:
        """There was text since the last tag."""

    def start(self, name: str, attributes: str, *, self_closing: bool) -> None:
        """A start tag, its name in lower case."""

    def end(self, name: str) -> None:
        """An end tag, its name in lower case."""


def attribute_names(attributes: str) -> list[str]:
    """The names of attributes, as written and repeated as written, in the text between a tag's name and its end."""
    return _NAMES.findall(attributes)


def attribute_value(attributes: str, name: str) -> str:
    """The value of the first attribute of a name, in lower case and without its quotes; empty if there is none."""
    for each, value in _VALUES.findall(attributes):
        if each.lower() == name:
            return str(value).lower().strip("\"'")
    return ""


def read_tags(html: str, reader: TagReader) -> None:
    """Reports every tag in order; what only looks like one, in scripts, comments and attribute values, is left out."""
    position, length = 0, len(html)
    search: Callable[[str, int], re.Match[str] | None] = _TAG.search
    while (tag := search(html, position)) is not None:
        if tag.start() > position:
            reader.text()
        position = tag.end()
        name = tag["name"]
        if name is None:
            position = _skip(html, tag, cdata=reader.in_foreign_content)
            continue
        name = name.lower()
        if tag["slash"]:
            reader.end(name)
            continue
        is_raw = name in RAW_TEXT and not reader.in_foreign_content
        reader.start(name, tag["attributes"], self_closing=tag["end"].endswith("/"))
        if is_raw:
            position = _end_of_raw_text(html, position, name)
    if position < length:
        reader.text()


def _skip(html: str, opening: re.Match[str], *, cdata: bool) -> int:
    """Where a comment, a declaration or a CDATA section ends."""
    start = opening.end()
    if opening["other"] == "!--":
        if html.startswith((">", "->"), start):
            return html.index(">", start) + 1
        end = _COMMENT_END.search(html, start)
        return end.end() if end else len(html)
    close = "]]>" if cdata and opening["other"] == "![CDATA[" else ">"
    at = html.find(close, start if len(close) == 3 else opening.start())
    return at + len(close) if at >= 0 else len(html)


def _end_of_raw_text(html: str, position: int, name: str) -> int:
    """Where the end tag of an element begins, or the text ends."""
    if name == "plaintext":
        return len(html)
    if name == "script":
        return _end_of_script(html, position)
    end = _RAW_END[name].search(html, position)
    return end.start() if end else len(html)


def _end_of_script(html: str, position: int) -> int:
    """A script inside a comment inside a script hides its end tag."""
    escaped = nested = False
    while (mark := _SCRIPT.search(html, position)) is not None:
        position = mark.end()
        what = mark[0]
        if what == "<!--":
            # `<!-->` opens and closes: the dashes count for both.
            escaped, position = True, position if escaped else mark.start() + 2
        elif what == "-->":
            escaped = nested = False
        elif not mark[1]:
            nested = escaped
        elif nested:
            nested = False
        else:
            return mark.start()
    return len(html)
