"""The records that travel between the floors: frozen, typed, without any I/O."""

from __future__ import annotations

from .article import Article, DatePrecision
from .assumed import Assumed
from .block import Block, Embed, Figure, Heading, ListBlock, Paragraph, Quote, Table
from .evidence import Evidence
from .explanation import Candidate, Explanation, Removal
from .found import FoundUrl
from .image import Image
from .lexicon import Lexicon
from .limits import DEFAULT_LIMITS, Limits
from .page import Page
from .page_kind import PageKind
from .person import Author
from .qa import QABlock
from .site import RelatedBox, RuleFields, Selector, SiteRule, Version
from .source import Source, SourcesFile
from .tag import Link, Tag, TagLinks
from .trip import Role, Trip

__all__ = [
    "DEFAULT_LIMITS",
    "Article",
    "Assumed",
    "Author",
    "Block",
    "Candidate",
    "DatePrecision",
    "Embed",
    "Evidence",
    "Explanation",
    "Figure",
    "FoundUrl",
    "Heading",
    "Image",
    "Lexicon",
    "Limits",
    "Link",
    "ListBlock",
    "Page",
    "PageKind",
    "Paragraph",
    "QABlock",
    "Quote",
    "RelatedBox",
    "Removal",
    "Role",
    "RuleFields",
    "Selector",
    "SiteRule",
    "Source",
    "SourcesFile",
    "Table",
    "Tag",
    "TagLinks",
    "Trip",
    "Version",
]
