"""How many elements are open at once while a page is parsed.

A model of the stack of open elements and of the list of active formatting elements that errs on the side of too many.
See: https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements
"""

from __future__ import annotations

__all__ = ["FORMATTING", "VOID", "OpenElements"]

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen image".split()
)
FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
# An end tag does not reach out of these, and formatting elements opened inside do not live on outside.
_BORDERS = frozenset("td th caption table html template marquee object applet button".split())
_TABLE_PARTS = frozenset("td th tr tbody thead tfoot caption table".split())
_ITEM_STOPPERS = (
    "ul ol menu dir dl li dt dd section article aside nav header footer main blockquote center details fieldset figure "
    "figcaption form h1 h2 h3 h4 h5 h6 hgroup pre summary select iframe noscript body"
)
# A start tag ends an open element of these names, unless one of the stoppers was opened since.
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
for _family, _stoppers in (
    ("li", _ITEM_STOPPERS),
    ("dt dd", _ITEM_STOPPERS),
    ("option optgroup", "select"),
    ("td th", "table"),
    ("rp rt rb rtc", "ruby"),
):
    for _name in _family.split():
        _ENDS[_name] = (
            frozenset(_family.split()),
            (frozenset(_stoppers.split()) | _BORDERS) - frozenset(_family.split()),
        )
_ENDS["tr"] = (frozenset({"tr"}), frozenset({"table"}))
for _name in ("tbody", "thead", "tfoot"):
    _ENDS[_name] = (frozenset({"tbody", "thead", "tfoot"}), frozenset({"table"}))
_REPLACES_ITSELF = frozenset("p li dd dt option".split())
_ENDS_PARAGRAPH = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 "
    "h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary ul table li dd dt".split()
)


class OpenElements:
    """The elements that are open after each tag."""

    def __init__(self) -> None:
        self._stack: list[str] = []
        self._formatting: list[str] = []

    @property
    def depth(self) -> int:
        """How many elements are open."""
        return len(self._stack)

    @property
    def formatting(self) -> int:
        """How many formatting elements are open, or would be opened again in the next block."""
        return len(self._formatting) - self._formatting.count("|")

    def tag(self, name: str) -> None:
        """Take in one tag: a lower-case name, with a slash in front for an end tag."""
        if name[0] == "/":
            self._end(name[1:])
        elif name not in VOID:
            self._start(name)

    def _start(self, name: str) -> None:
        if name in _REPLACES_ITSELF and self._stack and self._stack[-1] == name:
            return
        if name in _ENDS_PARAGRAPH:
            self._close(frozenset({"p"}), _BORDERS)
        if name in _ENDS:
            self._close(*_ENDS[name])
        if name in FORMATTING:
            if name == "a" and "a" in self._formatting:
                self._drop_formatting("a")
            self._formatting.append(name)
        elif name in _BORDERS:
            self._formatting.append("|")
        self._stack.append(name)

    def _end(self, name: str) -> None:
        if name in FORMATTING:
            self._drop_formatting(name)
            return
        if name == "p" or name in _ENDS or name in _TABLE_PARTS:
            borders = frozenset({"table"}) - {name} if name in _TABLE_PARTS else _BORDERS
            self._close(frozenset({name}), borders)
        else:
            self._close(frozenset({name}), _BORDERS - {name})

    def _close(self, names: frozenset[str], stoppers: frozenset[str]) -> None:
        """Close the innermost open element of these names and all inside it, unless a stopper stands between."""
        stack = self._stack
        for place in range(len(stack) - 1, -1, -1):
            if stack[place] in names:
                self._cut(place)
                return
            if stack[place] in stoppers:
                return

    def _cut(self, place: int) -> None:
        """Close everything from a place in the stack on; formatting elements inside a border die with it."""
        for name in reversed(self._stack[place:]):
            if name in _BORDERS and "|" in self._formatting:
                while self._formatting.pop() != "|":
                    pass
        del self._stack[place:]

    def _drop_formatting(self, name: str) -> None:
        """Close a formatting element; other elements inside it stay open, as the adoption agency algorithm has it."""
        for places in (self._formatting, self._stack):
            for place in range(len(places) - 1, -1, -1):
                if places[place] == name:
                    del places[place]
                    break
                if places[place] == "|" or places[place] in _BORDERS:
                    break
