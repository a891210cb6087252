"""How much an address looks like an article's: by its shape, in whatever language its words are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import SplitResult, unquote, urlsplit

from ..lang.words import words

__all__ = ["is_feed", "is_file", "likeness", "shape"]

_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d[/.-](?:0?[1-9]|1[0-2])(?:[/.-](?:0?[1-9]|[12]\d|3[01])(?!\d)|(?=/))"
    r"|(?<!\d)(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?!\d)|(?<!\d)20\d\d[01]\d[0-3]\d(?!\d)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+")
_EXTENSION = re.compile(r"\.(?:html?|shtml|phtml|xhtml|php|aspx?|jsp|do|cfm)\Z", re.IGNORECASE)
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|ico|mp3|m4a|ogg|wav|mp4|m3u8?|webm|avi|mov|pdf|docx?|xlsx?|pptx?|rtf|txt|"
    r"zip|rar|gz|7z|apk|exe|css|js|json|xml|rss|atom|ics|woff2?)\Z",
    re.IGNORECASE,
)
_FEED = re.compile(
    r"(?:/(?:rss|feed|feeds|atom)(?:\.(?:xml|php|aspx?|json))?/?|\.(?:rss|atom)|/[^/]*(?:rss|feed|atom)[^/]*\.xml"
    r"|/(?:rss|feed)/[^?]*\.xml)\Z",
    re.IGNORECASE,
)
_FEED_QUERY = re.compile(
    r"(?:^|&)(?:feed=(?:rss2?|atom|rdf)|(?:format|type|output)=(?:rss|atom|feed|xml))(?=&|$)", re.I
)
_FOLDERS = frozenset(
    """
    author authors autor auteur autoren user users profile profiles member members people
    category categories cat categoria rubric rubrics rubrika section sections archive archives calendar
    login signin sign-in logout register signup sign-up account auth cabinet wp-login.php wp-admin admin
    search find feed feeds rss page pages subscribe subscription newsletter newsletters
    about about-us contact contacts contact-us privacy privacy-policy terms terms-of-use advertising sitemap faq
    share print sendmail cdn-cgi wp-content wp-json uploads static assets bookmarks favorites cart shop
    """.split()
)
"""Folders as publishing software names them, in which there are other things than articles."""
_LISTS = frozenset("cat category categoria section rubric rubrika author user tag tags s q query search page".split())
"""Parameters of the same kind."""
_ID_DIGITS = 4
_LONG_SEGMENT = 30


@lru_cache(maxsize=1)
def _tag_page() -> re.Pattern[str]:
    return words("und").tag_page


def is_file(path: str) -> bool:
    """Whether a path leads to a picture, document or other thing that is no page."""
    return _FILE.search(path) is not None


def is_feed(url: str) -> bool:
    """Whether an address looks like a feed's."""
    parts = _split(url)
    return parts is not None and (
        _FEED.search(parts.path) is not None or _FEED_QUERY.search(parts.query.lower()) is not None
    )


def likeness(url: str, language: str | None) -> float:
    """How much speaks for an article behind an address: from about -6 for a home page to 6."""
    parts = _split(url)
    if parts is None or is_file(parts.path):
        return -6.0
    segments = [unquote(segment) for segment in parts.path.split("/") if segment]
    points = sum(_of_query(parts.query))
    if segments and _EXTENSION.search(segments[-1]):
        stem = _EXTENSION.sub("", segments[-1])
        points += 0.5
    else:
        stem = segments[-1] if segments else ""
    if not stem:
        return points if points > 0 else points - 4.0
    said = _of_stem(stem, _DATE.sub(" ", stem), len(segments))
    points += 3.0 + max(said, 0.0) if _DATE.search(parts.path) else said
    tagged = _tag_page().search(url) or (language and words(language).tag_page.search(url))
    if tagged or any(segment.lower() in _FOLDERS for segment in segments):
        points -= 4.0
    return points


def _of_stem(stem: str, undated: str, depth: int) -> float:
    """What the last part of a path says."""
    found = _WORD.findall(undated)
    numbers = [word for word in found if word.isdecimal()]
    digits = max((len(number) for number in _NUMBER.findall(undated) if not _YEAR.fullmatch(number)), default=0)
    plain_words = len(found) - len(numbers)
    points = 0.0
    if digits >= _ID_DIGITS:
        points += 3.0 if stem.isdecimal() else 2.0
    elif numbers and len(found) == 1:
        points += 1.0
    if plain_words >= 5:
        points += 3.0
    elif plain_words >= 3:
        points += 2.0
    elif plain_words == 2 or len(stem) >= _LONG_SEGMENT:
        points += 0.5
    if not numbers and plain_words < 2:
        points -= 2.0 if depth < 2 else 1.0
    return points


def _of_query(query: str) -> Iterator[float]:
    """What the parameters say: numbers name articles, unless they are those of lists."""
    best = 0.0
    for pair in query.split("&")[:20]:
        name, _, value = pair.partition("=")
        name = name.lower()
        if name in _LISTS:
            yield -3.0
        elif value.isdecimal():
            best = max(best, 4.0 if len(value) >= _ID_DIGITS else 3.0 if len(value) > 1 else 2.0)
        elif len(_WORD.findall(value)) >= 4:
            best = max(best, 2.0)
    yield best


def shape(url: str) -> tuple[str, ...]:
    """What addresses of one kind on one site have in common: folders, and what the last part is made of."""
    parts = _split(url)
    if parts is None:
        return ()
    segments = [segment for segment in parts.path.split("/") if segment]
    stem = _EXTENSION.sub("", segments[-1]) if segments else ""
    many = len(_WORD.findall(unquote(stem))) > 2
    last = "long" if many else "number" if stem.isdecimal() else "mixed" if _NUMBER.search(stem) else "short"
    extension = _EXTENSION.search(segments[-1]) if segments else None
    names = sorted(pair.partition("=")[0] for pair in parts.query.split("&") if pair)[:10]
    folders = [_NUMBER.sub("0", segment) for segment in segments[:-1]] if last != "short" else segments
    return (*(folders if last == "short" else folders[:1]), last, extension[0] if extension else "", *names)


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:
        return None
