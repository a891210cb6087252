"""Extractors behind one call.

Peers are imported only when asked for, and by name: none is needed to develop newsgrab, nor has type hints.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import warnings
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import ModuleType

import newsgrab

from .records import Extraction

__all__ = ["NAMES", "System", "available", "lexbor", "version"]

Extract = Callable[[str, str], Extraction]
"""From HTML and the page's address, which may be empty, to what is found there."""

# newspaper4k refuses to work without an address.
SOME_URL = "https://news.example/article"


@dataclass(frozen=True, slots=True)
class System:
    """An extractor.

    Attributes:
        distribution: What it is called in the package index.
        fields: What it gives, as attributes of `Extraction`.
        extract: The call that is measured.
    """

    name: str
    distribution: str
    fields: frozenset[str]
    extract: Extract


@dataclass(frozen=True, slots=True)
class _Entry:
    distribution: str
    module: str
    fields: str
    load: Callable[[], Extract]


def _module(name: str) -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # newspaper4k warns of parts that extraction does not use
        return importlib.import_module(name)


def _newsgrab() -> Extract:
    def extract(html: str, url: str) -> Extraction:
        article = newsgrab.parse(html, url=url or None)
        return Extraction(
            text=article.text,
            title=article.title,
            lead=article.lead,
            authors=tuple(author.name for author in article.authors),
            topics=tuple(tag.name for tag in article.tags),
            published=article.date_published,
        )

    return extract


def _trafilatura() -> Extract:
    bare_extraction = _module("trafilatura").bare_extraction

    def extract(html: str, url: str) -> Extraction:
        found = bare_extraction(html, url=url or None, include_comments=False, with_metadata=True)
        if found is None:
            return Extraction()
        return Extraction(
            text=found.text or "",
            title=found.title,
            lead=found.description,
            authors=tuple((found.author or "").split("; ")),
            topics=tuple(found.tags or ()),
            published=found.date,
        )

    return extract


def _newspaper4k() -> Extract:
    article_class = _module("newspaper").Article

    def extract(html: str, url: str) -> Extraction:
        article = article_class(url or SOME_URL, fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return Extraction(
            text=article.text or "",
            title=article.title,
            lead=article.meta_description,
            authors=tuple(article.authors or ()),
            topics=tuple(article.tags or ()),
            published=article.publish_date,
        )

    return extract


def _readability_lxml() -> Extract:
    document_class = _module("readability").Document
    fromstring = _module("lxml.html").fromstring

    def extract(html: str, url: str) -> Extraction:
        document = document_class(html)
        return Extraction(text=fromstring(document.summary()).text_content(), title=document.short_title())

    return extract


def _resiliparse() -> Extract:
    extract_plain_text = _module("resiliparse.extract.html2text").extract_plain_text

    def extract(html: str, url: str) -> Extraction:
        return Extraction(text=extract_plain_text(html, main_content=True, links=False, alt_texts=False))

    return extract


_ALL = "text title lead authors topics published"
_SYSTEMS = {
    "newsgrab": _Entry("newsgrab", "newsgrab", _ALL, _newsgrab),
    "trafilatura": _Entry("trafilatura", "trafilatura", _ALL, _trafilatura),
    "newspaper4k": _Entry("newspaper4k", "newspaper", _ALL, _newspaper4k),
    "readability_lxml": _Entry("readability-lxml", "readability", "text title", _readability_lxml),
    "resiliparse": _Entry("resiliparse", "resiliparse", "text", _resiliparse),
}
NAMES = tuple(_SYSTEMS)
"""What can be measured, in the order of the tables."""


def available(names: Iterable[str]) -> tuple[list[System], list[str]]:
    """The systems of these names that are installed, and the names of the others."""
    found, missing = [], []
    for name in names:
        entry = _SYSTEMS[name]
        if importlib.util.find_spec(entry.module) is None:
            missing.append(name)
        else:
            fields = frozenset(entry.fields.split())
            found.append(System(name, entry.distribution, fields, entry.load()))
    return found, missing


def lexbor() -> Callable[[str], object]:
    """A bare parse, without any extraction: what every tool that stands on Lexbor pays at least."""
    parser: Callable[[str], object] = _module("selectolax.lexbor").LexborHTMLParser
    return parser


def version(distribution: str) -> str:
    """The installed version of a package."""
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return "from its source"  # newsgrab on PYTHONPATH
