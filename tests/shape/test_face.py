"""What `import newsgrab` gives, and what it does not cost."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import newsgrab
from newsgrab.extract.fields import FIELDS


def fresh(code: str) -> str:
    """What a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def test_all_names_are_there() -> None:
    """Every name of `__all__` exists, and they stand in order."""
    assert all(hasattr(newsgrab, name) for name in newsgrab.__all__)
    assert list(newsgrab.__all__) == sorted(newsgrab.__all__)


def test_importing_is_cheap() -> None:
    """Parsing brings neither an HTTP client nor a database."""
    loaded = fresh(
        "import sys, newsgrab; newsgrab.parse('<p>Hello, this is a page with some text on it.</p>');"
        "heavy = ('httpx', 'httpcore', 'sqlite_utils', 'click', 'rich', 'pebble', 'lxml', 'pyarrow', 'w3lib.url');"
        "print([name for name in heavy if name in sys.modules])"
    )
    assert loaded == "[]"


def test_the_verb_fetch_survives_its_package() -> None:
    """`newsgrab.fetch` stays the verb when parts of the package of the same name are imported."""
    assert fresh(
        "import newsgrab, newsgrab.fetch.client; print(newsgrab.fetch.__name__, callable(newsgrab.fetch))"
    ) == ("fetch True")


def test_the_library_is_behind_a_lazy_door() -> None:
    """`newsgrab.Library` is loaded when it is first asked for."""
    loaded = fresh(
        "import newsgrab, sys; name = 'newsgrab.library';"
        "print(name in sys.modules); newsgrab.Library; print(name in sys.modules)"
    )
    assert loaded.split() == ["False", "True"]


def test_using_a_library_is_cheap(tmp_path: Path) -> None:
    """What only making one and finding near-duplicates need is not loaded to save, read and search in one."""
    path = str(tmp_path / "news.db")
    newsgrab.Library(path).close()
    loaded = fresh(
        f"import newsgrab, sys\nwith newsgrab.Library({path!r}) as library:\n"
        "    library.save(newsgrab.Article(url='https://a.example/1', title='Ferry', text='A ferry.'))\n"
        "    assert library.search('ferry')\n"
        "print([name for name in ('sqlite_utils', 'pandas', 'numpy', 'rensa') if name in sys.modules])"
    )
    assert loaded == "[]"


def test_unknown_names_are_refused() -> None:
    """A typing error is an AttributeError, not None."""
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        newsgrab.prase  # noqa: B018


def test_every_field_of_an_article_has_its_file() -> None:
    """`extract/fields/` and `model/article.py` name the same fields."""
    assert set(FIELDS) == set(newsgrab.Article.model_fields) - {"provenance"}
    for name, function in FIELDS.items():
        assert function.__name__ == name
        assert function.__module__ == f"newsgrab.extract.fields.{name}"


@pytest.mark.parametrize("name", ["parse", "load", "fetch", "fetch_async", "explain"])
def test_verbs_are_documented(name: str) -> None:
    """Each verb says what it gives."""
    assert len(inspect.getdoc(getattr(newsgrab, name)) or "") > 40
