"""Generated files are what the code says they are."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from newsgrab.errors import Outcome
from newsgrab.library import Library
from newsgrab.model import Article

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    """The generator, which is a script."""
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_files_are_current(generate: ModuleType) -> None:
    """Schemas, SQL and the README's tables are those of the code as it is; `make schemas` writes them."""
    assert generate.stale() == []


def test_stale_file_is_named(
    generate: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--check` exits with 1 and names what is stale, and writes nothing."""
    changed = {path: text + " " for path, text in generate.generated().items()}
    monkeypatch.setattr(generate, "generated", lambda: changed)
    assert generate.main(["--check"]) == 1
    told = capsys.readouterr().err
    for path in changed:
        assert str(path.relative_to(ROOT)) in told
        assert not path.read_text("utf-8").endswith(" ")


def test_schema_of_the_article_has_every_field() -> None:
    """The article's schema describes all fields, the computed text among them, and names no host."""
    text = (ROOT / "schemas" / "article.schema.json").read_text("utf-8")
    schema = json.loads(text)
    assert set(schema["properties"]) == {*Article.model_fields, "text"}
    assert schema["$id"] == "newsgrab:article"


def test_sql_makes_a_library(tmp_path: Path) -> None:
    """`db/schema.sql` is SQL that SQLite takes, with every table of a library."""
    with Library(tmp_path / "news.db") as library:
        tables = set(library.counts())
    with closing(sqlite3.connect(tmp_path / "copy.db")) as connection:
        connection.executescript((ROOT / "db" / "schema.sql").read_text("utf-8"))
        made = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables <= made


def test_every_outcome_is_explained(generate: ModuleType) -> None:
    """The README says what each outcome means."""
    assert set(generate.OUTCOMES) == set(Outcome)


def test_pages_have_every_table(generate: ModuleType) -> None:
    """Each generated table stands in the README or below docs/, once."""
    pages = "".join((ROOT / name).read_text("utf-8") for name in generate.PAGES)
    for name in generate.TABLES:
        assert pages.count(f"<!-- generated: {name} -->") == 1


def test_generator_runs_as_a_script() -> None:
    """`python docs/generate.py --check` is what `make test` calls."""
    done = subprocess.run([sys.executable, ROOT / "docs" / "generate.py", "--check"], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
