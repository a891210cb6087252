"""Who wrote the article, as people and organisations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ...lang.words import fold
from ...model import Author
from ..claims import plain, texts
from ..conversations import credited_interviewer
from ..evidence import Found, PageEvidence
from ..metadata.found import trust
from ..ruling import SOURCE, Picked
from .bylines import bylines, fuller, signature
from .names import is_full_name, is_login, is_organisation, names_in
from .ruled import ruled

__all__ = ["authors"]

_MANY = 20
"""More names than an article has authors."""

Entry = tuple[str, str | None, str | None]
"""A name or several as written, an address, and `organization` where the page says that it is one."""


def authors(evidence: PageEvidence) -> Iterator[Found[list[Author]]]:
    """Candidates for the authors; each candidate is the whole list that one place on the page gives.

    Places that name people come first, whatever they are: many pages give machines the outlet for an author and
    readers a name.
    """
    nobody: list[Found[list[Author]]] = []
    for source, entries, confidence in _places(evidence):
        found = _authors(entries, evidence)
        if not found:
            continue
        candidate = Found(found, source, confidence, "; ".join(name for name, _, _ in entries))
        if source == SOURCE or any(author.kind == "person" and not is_login(author.name) for author in found):
            yield candidate
        else:
            nobody.append(candidate)
    if nobody:
        signed = _authors([(name, None, None) for name in signature(evidence)], evidence)
        if signed:
            yield Found(signed, "signature", 0.5)
    yield from nobody
    yield from _credited(evidence)


def _credited(evidence: PageEvidence) -> Iterator[Found[list[Author]]]:
    """The people whom a feed names, for pages that name nobody; many feeds give the outlet, an account or a mailbox."""
    found = evidence.found
    if found is None or not found.authors:
        return
    named = _authors([(name, None, None) for name in found.authors[:_MANY]], evidence)
    people = [author for author in named if author.kind == "person" and is_full_name(author.name)]
    if people:
        yield Found(people, found.via, trust(found), "; ".join(found.authors[:_MANY]))


def _places(evidence: PageEvidence) -> Iterator[tuple[str, list[Entry], float]]:
    claims = evidence.metadata
    yield SOURCE, [(one.value, _profile(one, evidence), None) for one in ruled(evidence, "authors")], 1.0
    stated = list(_claimed(claims.article.get("author") or claims.article.get("creator")))
    if len(stated) == 1 and (more := _more(stated[0][0], evidence)):
        yield "byline", more, 0.9
    yield "json-ld", stated, 0.9
    marked = list(_claimed(claims.microdata.get("author")))
    if len(marked) == 1:
        yield "microdata", marked, 0.8
    yield "byline", [(text, address, None) for text, address in bylines(evidence)], 0.75
    if len(marked) > 1:
        # Those of comments and quotations may be among them.
        yield "microdata", marked, 0.7
    yield "meta", [(name, None, None) for name in _metas(evidence)], 0.7
    # Looking for the credit takes long, and only conversations have it.
    name = credited_interviewer(evidence.document, evidence.body, evidence.words) if evidence.dialogues else None
    yield "interviewer", [(name, None, None)] if name else [], 0.6


def _profile(picked: Picked, evidence: PageEvidence) -> str | None:
    """The address of an author whom a rule names by a link, or by an element within one."""
    link = picked.match if picked.match.tag == "a" else picked.match.closest("a")
    return evidence.document.absolute(link.attribute("href")) if link is not None else None


def _more(name: str, evidence: PageEvidence) -> list[Entry]:
    """The byline, where it has the one name that the page gives to machines and others."""
    entries: list[Entry] = [(text, address, None) for text, address in fuller(name, evidence)]
    people = _authors(entries, evidence)
    return entries if len(people) > 1 and all(_is_full_name(author) for author in people) else []


def _is_full_name(author: Author) -> bool:
    return author.kind == "person" and " " in author.name and not any(part[0].islower() for part in author.name.split())


def _claimed(value: Any) -> Iterator[Entry]:
    """Names with URL and type, from the many shapes that `author` takes."""
    if isinstance(value, str):
        yield plain(value), None, None
    elif isinstance(value, list):
        for member in value:
            yield from _claimed(member)
    elif isinstance(value, dict):
        url = next(texts(value.get("url") or value.get("sameAs")), None)
        kind = value.get("@type")
        kinds = kind if isinstance(kind, list) else [kind]
        organisation = "organization" if any("Organization" in str(one) for one in kinds) else None
        for name in texts(value.get("name")):
            yield name, url, organisation


def _metas(evidence: PageEvidence) -> list[str]:
    meta, og = evidence.metadata.meta, evidence.metadata.open_graph
    for values in (
        meta.get("author"),
        og.get("article:author"),
        meta.get("parsely-author"),
        meta.get("dc.creator"),
        meta.get("sailthru.author"),
        meta.get("byl"),
    ):
        # Some give the addresses of profiles.
        if values and (names := [text for value in values if (text := plain(value)) and "://" not in text]):
            return names
    return []


def _authors(entries: Iterable[Entry], evidence: PageEvidence) -> list[Author]:
    outlets = evidence.outlets
    found: dict[str, Author] = {}
    for raw, url, kind in entries:
        for name in names_in(raw, evidence.words, outlets):
            key = fold(name)
            if key in found:
                continue
            organisation = kind == "organization" or key in outlets or is_organisation(key, evidence.words, outlets)
            address = evidence.document.absolute(url) if url else None
            found[key] = Author(name=name, url=address, kind="organization" if organisation else "person")
    people = [author for author in found.values() if fold(author.name) not in outlets]
    return people or list(found.values())
