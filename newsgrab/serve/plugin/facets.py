"""A facet of what an article has many of: its tags."""

from __future__ import annotations

from typing import Any

from datasette.database import QueryInterrupted
from datasette.facets import Facet
from datasette.utils import escape_sqlite, path_with_added_args, path_with_removed_args

__all__ = ["TagFacet"]


class TagFacet(Facet):  # type: ignore[misc]  # Datasette has no types
    """Counts articles by their tags; the configured value is the table that joins them, `article_tags`.

    A tag is chosen by `?_tag=`: see `finding`. Datasette's own `?_through=` gives wrong rows beside other conditions,
    as of 1.0a41: both call their first parameter p0.
    """

    type = "tag"

    async def facet_results(self) -> tuple[list[dict[str, Any]], list[str]]:
        """The facets, and the names of those that took too long."""
        found, timed_out = [], []
        for source_and_config in self.get_configs():
            joint = source_and_config["config"]["simple"]
            if not await self._is_joint(joint):
                continue
            try:
                found.append(await self._facet(joint))
            except QueryInterrupted:
                timed_out.append("tags")
        return found, timed_out

    async def _is_joint(self, joint: str) -> bool:
        """Whether a table joins articles and tags; the name may come from the address of the page."""
        db = self.ds.get_database(self.database)
        if not await db.table_exists(joint):
            return False
        keys = await db.foreign_keys_for_table(joint)
        return {key["column"]: key["other_table"] for key in keys} == {"article_id": self.table, "tag_id": "tags"}

    async def _facet(self, joint: str) -> dict[str, Any]:
        size = self.get_facet_size()
        # Without a condition, the index of tags alone will do.
        all_rows = self.sql.rstrip().endswith(f" from {escape_sqlite(self.table)}")
        of_rows = "" if all_rows else f"WHERE article_id IN (SELECT id FROM ({self.sql}))"  # noqa: S608 - Datasette's own
        sql = f"""
            SELECT tags.id, tags.name, n FROM (
                SELECT tag_id, count(*) AS n FROM {escape_sqlite(joint)} {of_rows}
                GROUP BY tag_id ORDER BY n DESC, tag_id LIMIT {size + 1}
            ) JOIN tags ON tags.id = tag_id ORDER BY n DESC, tags.id
        """  # noqa: S608 - a table that was checked
        rows = await self.ds.execute(
            self.database, sql, self.params, truncate=False, custom_time_limit=self.ds.setting("facet_time_limit_ms")
        )
        return {
            "name": "tags",
            "type": self.type,
            "hideable": False,
            "toggle_url": self.ds.urls.path(path_with_removed_args(self.request, {"_facet_tag": joint})),
            "results": [self._choice(*row) for row in rows.rows[:size]],
            "truncated": len(rows) > size,
        }

    def _choice(self, tag: int, name: str, count: int) -> dict[str, Any]:
        chosen = {"_tag": str(tag)}
        is_chosen = ("_tag", str(tag)) in self.get_querystring_pairs()
        toggled = path_with_removed_args if is_chosen else path_with_added_args
        return {
            "value": tag,
            "label": name,
            "count": count,
            "toggle_url": self.ds.absolute_url(self.request, self.ds.urls.path(toggled(self.request, chosen))),
            "selected": is_chosen,
        }
