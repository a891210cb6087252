"""What a library has learned of each site, brought to its pages before they are parsed."""

from __future__ import annotations

from ..library import Library
from ..library.results import Saved
from ..library.rows import domain_of_address
from ..model import Article, Assumed, Page
from ..model.passages import fingerprint, lines_of

__all__ = ["Memory"]


class Memory:
    """What repeats over the pages of each site, read once for each and again when more was learned of it.

    Args:
        library: What learns it.
        is_on: Whether it is used and learned at all.
    """

    def __init__(self, library: Library, *, is_on: bool = True) -> None:
        self.is_on = is_on
        self._library = library
        self._repeated: dict[str, frozenset[int]] = {}

    def brought_to(self, page: Page, article: Article | None = None) -> Page:
        """The page with what is known of its site, for a parser; it is not what is stored.

        A page from a file may not say where it was read; `article`, as it was read from it before, then does.
        """
        named = [page.url] if article is None else [page.url, article.url, article.canonical_url]
        domain = domain_of_address(next(filter(None, named), None)) if self.is_on else None
        if domain is None:
            return page
        if domain not in self._repeated:
            self._repeated[domain] = self._library.repeated(domain)
        repeated = self._repeated[domain]
        if not repeated:
            return page
        said = page.assumed or Assumed()
        return page.model_copy(update={"assumed": said.model_copy(update={"repeated": repeated})})

    def brought_again(self, page: Page, article: Article) -> Page | None:
        """The same once an article was read from it, which told its site; `None` where that would change nothing."""
        if page.url is not None:
            return None
        known = self.brought_to(page, article)
        repeated = known.assumed.repeated if known.assumed else frozenset()
        lines = (line for block in article.body for line in lines_of(block)) if repeated else ()
        return known if any(fingerprint(line) in repeated for line in lines) else None

    def note(self, saved: Saved | None) -> None:
        """Takes note that something was saved, of which more may have been learned."""
        if saved is not None and saved.learned:
            self._repeated.clear()
