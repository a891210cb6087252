"""Broken XML → XML that any parser reads, in one pass: feeds and sitemaps are cut off, unescaped and mistyped daily."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html.entities import html5
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import escape, quoteattr

from .markup import without_doctype

__all__ = ["root_name", "well_formed"]

NAMESPACES = {
    "admin": "http://webns.net/mvcb/",
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "fh": "http://purl.org/syndication/history/1.0",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "thr": "http://purl.org/syndication/thread/1.0",
    "video": "http://www.google.com/schemas/sitemap-video/1.1",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "yandex": "http://news.yandex.ru",
}
"""What the usual prefixes mean where a document forgot to say so."""
_MAX_PREFIXES = 200
"""Of namespaces in one document: feedparser looks through all of them at every element."""
_DEEPEST = 1_000
"""Elements open at once."""
_MAX_ATTRIBUTES = 100
_STRAY = 20_000
"""Characters before the document that are passed over: warnings of PHP, mostly."""

_BEFORE_ROOT = re.compile(r"\A(?:[\s\ufeff]++|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_KNOWN_ROOT = re.compile(
    r"<(?:[a-z][\w.-]{0,30}:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)(?=[\s>])", re.IGNORECASE | re.ASCII
)
_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]{0,100}:)?([A-Za-z_][\w.-]{0,100})", re.ASCII)
_PREFIX = re.compile(r"\bxmlns:([\w.-]{1,100})", re.ASCII)
_ELEMENT_PREFIX = re.compile(r"<([A-Za-z_][\w.-]{0,100}):[A-Za-z_]", re.ASCII)
_DECLARATION = re.compile(r"""\bxmlns:([\w.-]{1,100})\s{0,9}=\s{0,9}["']([^"'<>&\s]{1,300})["']""", re.ASCII)
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TOKEN = re.compile(
    r"""
    <!--.*?(?:-->|\Z) | <\?.*?(?:\?>|\Z)
    | <!\[CDATA\[ (?P<cdata>.*?) (?:\]\]>|\Z)
    | <![A-Za-z\[][^<>]*+>?
    | </ \s*+ (?P<end>[A-Za-z_][^\s<>/]*+) [^<>]*+ >?
    | < (?P<start>[A-Za-z_][^\s<>/"'=&]*+) (?P<attributes>(?:[^<>"']++ | "[^"<]*+" | '[^'<]*+' | ["'])*+) >?
    | (?P<text>[^<]++ | <)
    """,
    re.VERBOSE | re.DOTALL,
)
_NAME = re.compile(r"(?:[A-Za-z_][\w.-]{0,100}:)?[A-Za-z_][\w.-]{0,100}", re.ASCII)
_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([\w:.-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""", re.ASCII)
_REFERENCE = re.compile(r"&(?:#[xX][0-9A-Fa-f]{1,8};|#[0-9]{1,10};|[A-Za-z][A-Za-z0-9]{1,31};)?+")
_OWN = frozenset({"&lt;", "&gt;", "&amp;", "&quot;", "&apos;"})
_ENTRIES = frozenset({"item", "entry", "url", "sitemap"})
_LEAVES = frozenset({"title", "link", "guid", "pubdate", "id", "updated", "published", "loc", "lastmod"})
_ADDRESSES = frozenset({"link", "guid", "id", "loc"})
_FIELDS = (
    _LEAVES
    | _ENTRIES
    | frozenset(
        "description author category content summary enclosure comments source changefreq priority dc:creator dc:date "
        "content:encoded news:news".split()
    )
)
"""What cannot stand in a leaf, so that the leaf's end tag is missing."""


def root_name(xml: str) -> str:
    """The local name of the first element in lower case; empty if there is none."""
    match = _ROOT.match(xml)
    return match[1].lower() if match else ""


def well_formed(text: str) -> tuple[str, list[str]]:
    """A document as well-formed XML from its root on, without document type, and a sentence if it had to be mended.

    Raises:
        ValueError: There is no element in it, or it is made to keep a parser busy.
    """
    text, problems = _from_root(text)
    prefixes = set(_PREFIX.findall(text))
    if len(prefixes) > _MAX_PREFIXES:
        raise ValueError(f"{len(prefixes):,} namespaces; {_MAX_PREFIXES} are allowed")
    flaw = _flaw(text)
    if flaw is None:
        return text, problems
    mended = _mended(_NO_CHARACTER.sub("", text))
    worse = _flaw(mended)
    if worse is not None:
        raise ValueError(f"broken XML: {worse}")
    return mended, [*problems, f"broken XML was mended: {flaw}"]


def _from_root(text: str) -> tuple[str, list[str]]:
    bare = text[_end_of_prologue(text) :]
    if bare[:9].lower() == "<!doctype":
        bare = without_doctype(bare)
        bare = bare[_end_of_prologue(bare) :]
    known = None if _KNOWN_ROOT.match(bare) else _KNOWN_ROOT.search(bare[:_STRAY])
    if known is not None and not root_name(bare).startswith("html"):
        return bare[known.start() :], ["text before the document was passed over"]
    if not _ROOT.match(bare):
        raise ValueError("no XML")
    return bare, []


def _end_of_prologue(text: str) -> int:
    match = _BEFORE_ROOT.match(text)
    return match.end() if match else 0


def _flaw(xml: str) -> str | None:
    """What is not well-formed, `None` if all is."""
    parser = ParserCreate("utf-8", "\x01")
    depth = deepest = 0

    def start(*_: object) -> None:
        nonlocal depth, deepest
        depth += 1
        deepest = max(deepest, depth)
        if depth > _DEEPEST:
            raise ValueError(f"nested deeper than {_DEEPEST:,} elements")

    def end(*_: object) -> None:
        nonlocal depth
        depth -= 1

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        # All at once: this expat takes quadratic time for long tokens that come in pieces.
        parser.Parse(xml.encode("utf-8", "replace"), True)
    except ExpatError as error:
        return str(error)
    return None


def _mended(text: str) -> str:
    """The document with its elements closed and everything else escaped; it ends with its root."""
    opened: list[str] = []
    pieces = list(_pieces(text, opened))
    last = next((at for at in range(len(pieces) - 1, -1, -1) if pieces[at].startswith("<")), 0)
    if last and opened[-1] in _ADDRESSES and pieces[last].startswith(f"<{opened[-1]}"):
        # Half an address is another one.
        del pieces[last:]
        opened.pop()
    pieces.extend(f"</{name}>" for name in reversed(opened))
    return "".join(pieces)


def _pieces(text: str, opened: list[str]) -> Iterator[str]:
    """The document mended piece by piece, but for the elements that are `opened` when it ends."""
    counts: Counter[str] = Counter()
    # Where a prefix is declared does not matter once the root declares it too.
    declared = _declarations(text)
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "cdata" if opened:
                yield escape(token["cdata"])
            case "text" if opened:
                yield _escaped(token["text"])
            case "end":
                name = token["end"].lower()
                # The root ends with the text: what follows it is often more of the same.
                if counts[name] and name != opened[0]:
                    yield from _closed(opened, counts, name)
            case "attributes" if _NAME.fullmatch(token["start"]) and not token["start"].lower().startswith("xmlns:"):
                name = token["start"].lower()
                if name in _ENTRIES and counts[name] and name != opened[0]:
                    yield from _closed(opened, counts, name)
                elif len(opened) > 1 and opened[-1] in _LEAVES and name in _FIELDS:
                    yield from _closed(opened, counts, opened[-1])
                attributes = token["attributes"].rstrip()
                is_empty = attributes.endswith("/") and bool(opened)
                yield f"<{name}{_attributes(attributes, {} if opened else declared)}{'/' if is_empty else ''}>"
                if not is_empty:
                    if len(opened) >= _DEEPEST:
                        raise ValueError(f"nested deeper than {_DEEPEST:,} elements")
                    opened.append(name)
                    counts[name] += 1
            case _:
                pass


def _closed(opened: list[str], counts: Counter[str], name: str) -> Iterator[str]:
    """Closes the innermost element of a name that is open, and all inside it."""
    while True:
        last = opened.pop()
        counts[last] -= 1
        yield f"</{last}>"
        if last == name:
            return


def _declarations(text: str) -> dict[str, str]:
    """A namespace for every prefix of an element."""
    used = {prefix.lower() for prefix in _ELEMENT_PREFIX.findall(text)} | {"rdf"}
    if len(used) > _MAX_PREFIXES:
        raise ValueError(f"{len(used):,} namespaces; {_MAX_PREFIXES} are allowed")
    found: dict[str, str] = {}
    for match in _DECLARATION.finditer(text):
        found.setdefault(match[1].lower(), match[2])
    return {
        prefix: found.get(prefix) or NAMESPACES.get(prefix) or f"urn:prefix:{prefix}"
        for prefix in sorted(used - {"xml", "xmlns"})
    }


def _attributes(written: str, declared: dict[str, str]) -> str:
    """The attributes of a tag, quoted and each once; namespaces only as `declared`, except the default one."""
    found: dict[str, str] = {}
    for number, match in enumerate(_ATTRIBUTE.finditer(written)):
        if number >= _MAX_ATTRIBUTES:
            break
        name = match[1].lower()
        value = match[2] or match[3] or match[4] or ""
        if _NAME.fullmatch(name) and name not in found and (":" not in name or name.startswith(("xml:", "rdf:"))):
            found[name] = value
    found.update({f"xmlns:{prefix}": address for prefix, address in declared.items()})
    return "".join(f" {name}={quoteattr(_unescaped(value))}" for name, value in found.items())


def _escaped(text: str) -> str:
    text = _REFERENCE.sub(_reference, text) if "&" in text else text
    return text.replace("<", "&lt;").replace(">", "&gt;")


def _reference(match: re.Match[str]) -> str:
    written = match[0]
    if written in _OWN or written == "&":
        return written if written != "&" else "&amp;"
    character = _character(written)
    return "&amp;" + written[1:] if character is None else escape(character)


def _unescaped(text: str) -> str:
    return _REFERENCE.sub(lambda match: _character(match[0]) or match[0], text) if "&" in text else text


def _character(reference: str) -> str | None:
    """What a reference stands for; nothing where XML has no such character, `None` where there is no such reference."""
    if not reference.startswith("&#"):
        return html5.get(reference[1:])
    digits = reference[2:-1]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return _NO_CHARACTER.sub("", chr(number)) if number <= 0x10FFFF else ""
