#!/usr/bin/env python3
"""Write what is derived from the code: schemas/*.json, db/schema.sql, db/datasette.yaml, tables in README.md and docs/.

python docs/generate.py           writes the files
python docs/generate.py --check   writes nothing; names the files that are stale and exits with 1
"""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

import click
import yaml
from pydantic import BaseModel

from newsgrab.cli import newsgrab as command_line
from newsgrab.cli.status import EXIT_CODES
from newsgrab.errors import Outcome
from newsgrab.extract.learning import toml_value
from newsgrab.jobs.site_rules.template import EXAMPLES
from newsgrab.lang import languages, lexicon
from newsgrab.library.schema_sql import schema_sql
from newsgrab.model import Article, Limits, SiteRule, SourcesFile
from newsgrab.serve.description import SETTINGS, database_config

__all__ = ["generated", "main", "stale"]

ROOT = Path(__file__).resolve().parent.parent
DIALECT = "https://json-schema.org/draft/2020-12/schema"

SCHEMAS: dict[str, type[BaseModel]] = {"article": Article, "site": SiteRule, "sources": SourcesFile}

OUTCOMES = {
    Outcome.OK: "the article is in the library",
    Outcome.NOT_MODIFIED: "the server says that nothing has changed, or that it need not be asked yet",
    Outcome.DUPLICATE: "another source of the same run gave it, or it is stored and only new ones were wanted",
    Outcome.NOT_ARTICLE: "a listing, a consent wall, an error page, …",
    Outcome.BLOCKED_ROBOTS: "robots.txt asks not to",
    Outcome.BLOCKED_POLICY: "an address that is not asked, such as a private one; of an archive, what was not wanted",
    Outcome.HTTP_4XX: "the server says no",
    Outcome.HTTP_5XX: "the server is out of order",
    Outcome.RATE_LIMITED: "the server asks for a pause",
    Outcome.TIMEOUT: "the download took too long",
    Outcome.NET_ERROR: "no connection, or no such file",
    Outcome.PROTOCOL_ERROR: "an answer that is not HTTP",
    Outcome.TOO_LARGE: "over a limit",
    Outcome.TRUNCATED: "the answer broke off",
    Outcome.BAD_ENCODING: "the content coding cannot be undone",
    Outcome.UNSUPPORTED_TYPE: "no HTML",
    Outcome.PARSE_TIMEOUT: "the worker was stopped past its deadline",
    Outcome.PARSER_CRASHED: "the worker died, twice",
    Outcome.EXTRACT_FAILED: "an error in newsgrab; please report it",
    Outcome.STORE_ERROR: "the database refused the article",
    Outcome.INTERRUPTED: "the run was stopped before this source was done",
}


def json_schema(name: str) -> str:
    """The JSON Schema of a record, as it is written; of a file that people write, of what they may write."""
    mode: Literal["serialization", "validation"] = "serialization" if name == "article" else "validation"
    schema = {"$schema": DIALECT, "$id": f"newsgrab:{name}"} | SCHEMAS[name].model_json_schema(mode=mode)
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def datasette_yaml() -> str:
    """How Datasette shows a library that is called `news`, as it is written."""
    config = {"settings": dict(SETTINGS), "databases": {"news": database_config()}}
    text = yaml.dump(config, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
    return f"# How `datasette db/news.db -c db/datasette.yaml` shows a library. Generated: do not edit.\n{text}"


class _Dumper(yaml.SafeDumper):  # type: ignore[misc]  # PyYAML has no types
    """Writes texts of several lines, such as SQL, as blocks."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def fields_table() -> str:
    """A row for each field of `Article`."""
    rows = [
        (f"`{name}`", _type(schema), _one_line(schema.get("description"))) for name, schema in _article_properties()
    ]
    return _table(("field", "type", "what it is"), rows)


def outcomes_table() -> str:
    """A row for each outcome."""
    return _table(("outcome", "meaning"), ((f"`{outcome}`", OUTCOMES[outcome]) for outcome in Outcome))


def exit_codes_table() -> str:
    """A row for each exit code."""
    return _table(("exit code", "meaning"), ((str(code), meaning) for code, meaning in EXIT_CODES.items()))


def verbs_table() -> str:
    """A row for each verb of the command line."""
    context = click.Context(command_line, info_name="newsgrab")
    rows = []
    for name, verb in command_line.commands.items():
        usage = " ".join(verb.collect_usage_pieces(click.Context(verb, info_name=name, parent=context))[1:])
        rows.append((f"`newsgrab {name} {usage}`".replace("|", "\\|"), verb.get_short_help_str(200)))
    return _table(("command", "does"), rows)


def rule_fields_table() -> str:
    """A row for each field of a site rule, with what it may look like."""
    examples = {f"{field} = {toml_value(example)}": field for field, example in EXAMPLES.items()}
    examples |= {'pages = ["news.example/report.html"]': "pages", "[[versions]]": "versions"}
    rows = [(f"`{said}`", _one_line(SiteRule.model_fields[field].description)) for said, field in examples.items()]
    return _table(("field", "what it is"), rows)


def languages_table() -> str:
    """The languages there is a word list for."""
    named = [(f"`{code}`", lexicon(code).name) for code in languages() if code != "und"]
    return _table(("code", "language"), named)


def limits_table() -> str:
    """A row for each limit of a page."""
    fields = Limits.model_fields.items()
    rows = [(f"`{name}`", f"{field.default:,}", _one_line(field.description)) for name, field in fields]
    return _table(("limit", "default", "of what"), rows)


_PLAIN_TABLES = """
    SELECT sqlite_master.name FROM sqlite_master JOIN pragma_table_list AS listed USING (name)
    WHERE listed.type = 'table' AND listed.schema = 'main' ORDER BY sqlite_master.rowid
"""


def schema_diagram() -> str:
    """The tables with their columns, and what refers to what, as Mermaid draws it."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(schema_sql())
        names = [name for (name,) in db.execute(_PLAIN_TABLES)]
        lines = ["```mermaid", "erDiagram"]
        for name in names:
            references = {row[3]: row[2] for row in db.execute(f"PRAGMA foreign_key_list({name})")}
            lines += [f"    {other} ||--o{{ {name} : {column}" for column, other in sorted(references.items())]
        for name in names:
            references = {row[3]: row[2] for row in db.execute(f"PRAGMA foreign_key_list({name})")}
            lines.append(f"    {name} {{")
            for _, column, kind, _, _, key in db.execute(f"PRAGMA table_info({name})"):
                marks = ", ".join(mark for mark, holds in (("PK", key), ("FK", column in references)) if holds)
                lines.append(f"        {kind} {column} {marks}".rstrip())
            lines.append("    }")
    return "\n".join([*lines, "```"])


TABLES: dict[str, Callable[[], str]] = {
    "fields": fields_table,
    "verbs": verbs_table,
    "exit-codes": exit_codes_table,
    "outcomes": outcomes_table,
    "languages": languages_table,
    "rule-fields": rule_fields_table,
    "limits": limits_table,
    "schema": schema_diagram,
}
PAGES = ("README.md", "docs/schema.md", "docs/site-rules.md")


def page(path: Path) -> str:
    """A page with each table between `<!-- generated: NAME -->` and `<!-- end -->` as it should be."""
    text = path.read_text(encoding="utf-8")

    def fill(match: re.Match[str]) -> str:
        return f"<!-- generated: {match[1]} -->\n{TABLES[match[1]]()}\n<!-- end -->"

    return re.sub(r"<!-- generated: ([a-z-]+) -->\n.*?<!-- end -->", fill, text, flags=re.DOTALL)


def generated() -> dict[Path, str]:
    """Every generated file with what should be in it."""
    files = {ROOT / "schemas" / f"{name}.schema.json": json_schema(name) for name in SCHEMAS}
    files |= {ROOT / "db" / "schema.sql": schema_sql(), ROOT / "db" / "datasette.yaml": datasette_yaml()}
    return files | {ROOT / name: page(ROOT / name) for name in PAGES}


def stale() -> list[Path]:
    """The generated files that are not what they should be, relative to the project."""
    wanted = generated().items()
    return [path.relative_to(ROOT) for path, text in wanted if not path.exists() or path.read_text("utf-8") != text]


def main(arguments: list[str]) -> int:
    """Writes the files, or with `--check` names those that are stale."""
    if arguments == ["--check"]:
        for path in (old := stale()):
            click.echo(f"{path} is stale: run `make schemas`", err=True)
        return 1 if old else 0
    for path, text in generated().items():
        path.write_text(text, encoding="utf-8")
    return 0


def _article_properties() -> Iterable[tuple[str, dict[str, Any]]]:
    properties: dict[str, dict[str, Any]] = Article.model_json_schema(mode="serialization")["properties"]
    return properties.items()


def _type(schema: dict[str, Any]) -> str:
    """The type of a property in words: `string`, `date-time or null`, `list of Tag`."""
    if "anyOf" in schema:
        return " or ".join(_type(part) for part in schema["anyOf"])
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "enum" in schema:
        return " or ".join(f"`{value}`" for value in schema["enum"])
    if "oneOf" in schema:
        return "block"
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    if schema.get("type") == "object":
        return f"object of {_type(schema['additionalProperties'])}"
    return str(schema.get("format") or schema.get("type"))


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
