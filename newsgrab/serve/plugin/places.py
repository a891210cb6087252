"""Where things are: the addresses of the pages of one library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlencode

__all__ = ["Places"]


@dataclass(frozen=True, slots=True)
class Places:
    """The addresses of one database's pages."""

    root: str
    """Path of the database, such as `/news`, as Datasette gives it: with its base URL, encoded."""

    def front(self) -> str:
        """The front page."""
        return f"{self.root}/-/front"

    def article(self, article_id: int) -> str:
        """The page to read an article on."""
        return f"{self.root}/-/article/{article_id}"

    def changes(self, article_id: int, earlier: int | None = None, later: int | None = None) -> str:
        """What changed between two revisions of it."""
        numbers = {"from": earlier, "to": later}
        return self._with(f"{self.article(article_id)}/changes", numbers)

    def search(self, **asked: str | int | None) -> str:
        """The search page; what is `None` or empty is not asked for."""
        return self._with(f"{self.root}/-/search", asked)

    def row(self, table: str, key: int | str) -> str:
        """A row as Datasette shows it."""
        return f"{self.root}/{table}/{quote(str(key), safe='')}"

    def rows(self, table: str, **equal: str | int) -> str:
        """The rows of a table that have these values, as Datasette shows them."""
        return self._with(f"{self.root}/{table}", {f"{column}__exact": value for column, value in equal.items()})

    def _with(self, path: str, asked: Mapping[str, str | int | None]) -> str:
        given = {name: value for name, value in asked.items() if value not in (None, "")}
        return f"{path}?{urlencode(given)}" if given else path
