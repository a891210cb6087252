"""The names by which a person would find an element again: its classes, id and hooks, less what a build tool made up.

CSS modules, styled components and the like append a hash to what the author wrote (`article-body__content__17Yit`);
what stands before it is kept as `[class*="article-body__content__"]`. Utility classes (`mt-4`, `md:flex-row`) say what
an element looks like, not what it is, and are no names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...dom.element import Attributes
from ..body.vocabulary import WORDS

__all__ = ["made_up_names", "names_of", "shared_names"]

_HOOKS = frozenset(
    f"data-{hook}"
    for hook in "testid test-id test qa component component-name module block element role type name hook cy e2e ui "
    "widget area zone section tracking-name gtm-section gtm-placement mrf-section".split()
)
"""Attributes that are there for scripts and tests to find elements by."""
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SEGMENTS = re.compile(r"[A-Za-z0-9]+")
_VOWEL = re.compile(r"[aeiouAEIOU]")
_PLAIN = re.compile(r"[A-Za-z][\w-]{1,60}", re.ASCII)
_TOOLS = frozenset({"sc", "css", "jsx", "jss", "emotion", "svelte", "astro", "data", "ng", "tdi"})
"""What class names begin with that a build tool made up from nothing."""
_LOOKS = frozenset(
    "m p w h d z flex grid block inline hidden visible invisible relative absolute fixed sticky static uppercase "
    "lowercase capitalize italic underline truncate antialiased isolate clearfix clear cf left right center "
    "centered row col column columns container wrapper inner outer group small medium large big full active open "
    "opened closed show shown hide first last odd even js undefined null default prose grow shrink transition "
    "transform border rounded shadow outline bold normal mobile desktop tablet lazy lazyload lazyloaded loaded "
    "loading alignleft alignright aligncenter alignnone alignwide alignfull".split()
)
"""Classes of one word that say what an element looks like."""
_ALWAYS = frozenset(
    "leading bg font tracking z border shadow rounded fill stroke is has ng vjs not no inline line opacity m p mx "
    "my mt mb ml mr px py pt pb pl pr w h fs fw lh g gx gy".split()
)
"""First words of classes that do, whatever follows."""
_OFTEN = frozenset(
    "min max size gap space col row order basis grow shrink top left right bottom inset d offset flex grid items "
    "justify self align place content overflow object cursor select pointer float clear list whitespace break "
    "duration ease transition transform translate rotate scale ring outline divide aspect columns small medium "
    "large".split()
)
_VALUES = frozenset(
    "x y xs sm md lg xl xxl px auto full none center start end between around evenly stretch row col column wrap "
    "nowrap hidden visible scroll cover contain screen bold semibold medium normal light serif sans mono left right "
    "top bottom block inline flex grid reverse primary secondary white black transparent current first last fit min "
    "max solid both baseline".split()
)
"""What classes end with that begin with one of the words above."""
_SIZES = frozenset("xs sm lg xl xxl".split()) | frozenset(f"{size}xl" for size in range(2, 10))
_BOXES = frozenset("body block box content container wrapper article area main module section component part".split())
"""What follows `text-` in the names of what holds text."""
_LOOKS_OF_OLD = ("color", "bgcolor", "face", "size", "align", "width", "border")
"""The attributes by which the elements of old pages can be told."""
_VALUE = re.compile(r"[\w#%. ,-]{1,40}", re.ASCII)
_FOREIGN = re.compile(r"[^\w-]", re.ASCII)
_BEGINNING = re.compile(r"[A-Za-z_][\w-]{1,60}", re.ASCII)
_MODULE = re.compile(r"[a-zA-Z]__([\w-]{5})$", re.ASCII)
"""What ends like a class of a CSS module."""
_HASH = 6
"""Characters of a CSS module's hash."""
_LONE = re.compile("[a-z]{5,7}")
_WORDS = frozenset(WORDS) | frozenset(
    "title titles headline heading header text body content article story entry intro lead summary author authors "
    "byline date dates time times topic topics label labels section related image images photo photos video videos "
    "gallery quote quotes figure caption credit credits social footer banner widget teaser promo notes links answer "
    "column".split()
)
"""Words of such a length that people write; the names of boilerplate among them."""
_SHORTEST = 4
"""Characters of the beginning of a name that is enough to find it by."""


@lru_cache(maxsize=65_536)
def _class_name(token: str) -> str | None:
    """The selector of one class; `None` where it says nothing that lasts."""
    if _FOREIGN.search(token) or _is_utility(token) or (len(token) > _SHORTEST and not _VOWEL.search(token)):
        return None
    end = _sound(token)
    if end == len(token):
        return f".{token}" if _PLAIN.fullmatch(token) else None
    beginning = token[:end]
    bare = beginning.strip("-_")
    # What numbers and hashes are put after with a single dash may be anything: `text-18`, `menu-item-2048`.
    if len(bare) < _SHORTEST or (bare.isalpha() and beginning.endswith("-")) or not _BEGINNING.fullmatch(beginning):
        return None
    return f'[class*="{beginning}"]'


def made_up_names(attributes: Attributes) -> Iterator[str]:
    """The simple selectors of classes and ids that read as if nobody had written them, and of an element's looks.

    One page cannot tell whether they last. Where all pages of a site have them, they have lasted so far, and may be all
    that tells its elements apart.
    """
    for token in (attributes.get("class") or "").split():
        if _PLAIN.fullmatch(token) and not _is_utility(token) and _class_name(token) != f".{token}":
            yield f".{token}"
    ident = attributes.get("id")
    if ident and _PLAIN.fullmatch(ident) and _sound(ident) < len(ident):
        yield f"#{ident}"
    for key in _LOOKS_OF_OLD:
        value = attributes.get(key)
        if value and _VALUE.fullmatch(value):
            yield f'[{key}="{value}"]'


def shared_names(attributes: Attributes, shared: frozenset[str]) -> list[str]:
    """Those of an element's made up names and looks that are shared by the pages of a site."""
    return [name for name in made_up_names(attributes) if name in shared]


def _is_utility(token: str) -> bool:
    """Whether a class says what an element looks like: `mt-4`, `flex-row`, `text-gray`, `copy-lg`."""
    first, *rest = token.lstrip("-").split("-")
    if not rest:
        return first in _LOOKS
    if first in _ALWAYS or token.startswith("wp-block-group") or not _SIZES.isdisjoint(rest):
        return True
    if first == "text":
        return rest[0] not in _BOXES
    return first in _OFTEN and (rest[-1] in _VALUES or rest[-1].replace(".", "").isdigit())


def _sound(name: str) -> int:
    """How many characters of a name come before the first part that nobody has written by hand."""
    module = _MODULE.search(name)
    if module is not None and not module[1].islower():
        return module.start(1)
    for at, segment in enumerate(_SEGMENTS.finditer(name)):
        if (at == 0 and segment[0] in _TOOLS) or _is_made_up(segment[0]):
            # The hash of a CSS module may hold dashes itself: `text__H_kzM`.
            start = name.rfind("__", 1, segment.start() - 1)
            return start + 2 if segment.start() - start < _HASH else segment.start()
    return len(name)


def _is_made_up(segment: str) -> bool:
    """Whether a part of a name is a hash or a number: `17Yit`, `kDOlXE`, `2048`; not `body3`, `articleBody`, `HTML`."""
    letters = segment.rstrip("0123456789")
    if len(segment) - len(letters) > 1 or not letters.isalpha():
        return True
    if letters.islower() or letters.isupper() or letters.istitle():
        return len(letters) > 4 and not _VOWEL.search(letters)
    parts = _PARTS.findall(letters)
    if len(letters) <= _HASH + 1 and any(len(part) < 3 or part.isupper() or not _VOWEL.search(part) for part in parts):
        return True
    return sum(map(len, parts)) < 3 * len(parts) or not any(len(part) > 2 and _VOWEL.search(part) for part in parts)


def names_of(tag: str, attributes: Attributes) -> list[str]:
    """Simple selectors without the tag, those that say most of the element first."""
    found: list[str] = []
    if (prop := attributes.get("itemprop")) and _PLAIN.fullmatch(prop):
        found.append(f'[itemprop="{prop}"]')
    tokens = (attributes.get("class") or "").split()
    hashed = any(_sound(token) < len(token) for token in tokens)
    # Where one class is made up, others are that read like words: `sc-1ylecsg-0 jszeam`.
    found += [
        name
        for token in tokens
        if (name := _class_name(token)) and not (hashed and _LONE.fullmatch(token) and token not in _WORDS)
    ]
    if (ident := attributes.get("id")) and _PLAIN.fullmatch(ident) and _sound(ident) == len(ident):
        found.append(f"#{ident}")
    for key in attributes:
        value = attributes[key] or ""
        if key in _HOOKS and _PLAIN.fullmatch(value) and _sound(value) == len(value):
            found.append(f'[{key}="{value}"]')
    if (rel := attributes.get("rel")) and _PLAIN.fullmatch(rel) and tag == "a":
        found.append(f'[rel="{rel}"]')
    return list(dict.fromkeys(found))
