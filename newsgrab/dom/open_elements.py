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
_INSIDE_TABLES = _TABLE_PARTS - {"table"}
_ONLY_INSIDE = {"rp": "ruby", "rt": "ruby", "rb": "ruby", "rtc": "ruby", "optgroup": "select"}
_REPLACES_ITSELF = frozenset("p li dd dt option".split())
_ENDS_PARAGRAPH = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 "
    "h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary ul table li dd dt".split()
)


_ALIKE = 3
"""The list of active formatting elements keeps no more with the same name and attributes: 'Noah's Ark clause'."""
_BORDER = ("", "")


class OpenElements:
    """The elements that are open after each tag."""

    def __init__(self) -> None:
        self._stack: list[str] = []
        self._formatting: list[tuple[str, str]] = []

    @property
    def depth(self) -> int:
        """How many elements are open."""
        return len(self._stack)

    @property
    def formatting(self) -> int:
        """How many formatting elements are open, or would be opened again in the next block."""
        return len(self._formatting) - self._formatting.count(_BORDER)

    def tag(self, name: str, attributes: str = "") -> None:
        """Take in one tag: a lower-case name, with a slash in front for an end tag, and its attributes as written."""
        if name[0] == "/":
            self._end(name[1:])
        elif name not in VOID and not (name in _INSIDE_TABLES and "table" not in self._stack):
            self._start(name, attributes)

    def _start(self, name: str, attributes: str) -> None:
        stack = self._stack
        if name in _REPLACES_ITSELF and stack and stack[-1] == name:
            return
        if name in _ENDS_PARAGRAPH:
            self._close(frozenset({"p"}), _BORDERS)
        if name in _ENDS and (name not in _ONLY_INSIDE or _ONLY_INSIDE[name] in stack):
            self._close(*_ENDS[name])
        if name in FORMATTING:
            self._add_formatting(name, attributes)
        elif name in _BORDERS:
            self._formatting.append(_BORDER)
        stack.append(name)

    def _add_formatting(self, name: str, attributes: str) -> None:
        own = self._formatting
        if name == "a" and any(open_name == "a" for open_name, _ in own):
            self._drop_formatting("a")
        entry = (name, attributes)
        start = len(own) - own[::-1].index(_BORDER) if _BORDER in own else 0
        if own[start:].count(entry) >= _ALIKE:
            del own[own.index(entry, start)]
        own.append(entry)

    def _end(self, name: str) -> None:
        if name in FORMATTING:
            self._drop_formatting(name)
        elif name == "form":
            # The form goes, what was opened inside it stays open.
            if name in self._stack:
                self._stack.remove(name)
        elif name in _TABLE_PARTS:
            self._close(frozenset({name}), frozenset({"table"}) - {name})
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
            if name in _BORDERS and _BORDER in self._formatting:
                while self._formatting.pop() != _BORDER:
                    pass
        del self._stack[place:]

    def _drop_formatting(self, name: str) -> None:
        """Close a formatting element; other elements inside it stay open, as the adoption agency algorithm has it."""
        for place in range(len(self._formatting) - 1, -1, -1):
            if self._formatting[place] == _BORDER:
                break
            if self._formatting[place][0] == name:
                del self._formatting[place]
                break
        for place in range(len(self._stack) - 1, -1, -1):
            if self._stack[place] in _BORDERS:
                return
            if self._stack[place] == name:
                del self._stack[place]
                return
