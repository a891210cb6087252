"""Files that are no library: each is refused with its name and a reason, and never touched."""

from __future__ import annotations

import os
import random
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from library_examples import FULL, PAGE, article, run_python

from newsgrab.errors import LibraryError
from newsgrab.library import Library


def _html(path: Path) -> None:
    path.write_text("<html>" + "not a database " * 1000)


def _header_only(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + bytes(84))


def _truncated(path: Path) -> None:
    with Library(path) as library:
        library.save(FULL)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE bookmarks (id INTEGER)")


def _newer(path: Path) -> None:
    Library(path).close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('newsgrab', 'm999_future')")
        plain.commit()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_html, "not a SQLite database"),
        (_header_only, ""),
        (_truncated, "damaged"),
        (_foreign, "not a newsgrab library"),
        (_newer, "newer newsgrab.*m999_future"),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_refused_files(path: Path, make: Callable[[Path], None], reason: str, create: bool) -> None:
    """A file that is something else, broken or newer is refused, and its bytes stay as they were."""
    make(path)
    before = path.read_bytes()
    with pytest.raises(LibraryError, match=f"{path.name}: .*{reason}"):
        Library(path, create=create)
    assert path.read_bytes() == before


def test_missing_file(path: Path) -> None:
    """Without `create`, a missing file is refused and not made; an empty file likewise."""
    with pytest.raises(LibraryError, match="no such file"):
        Library(path, create=False)
    assert not path.exists()
    path.touch()
    with pytest.raises(LibraryError, match="empty"):
        Library(path, create=False)
    with Library(path) as library:
        assert library.save(article()).status == "new"


def test_wrong_places(tmp_path: Path) -> None:
    """A directory, a folder that does not exist, a pipe, and names that are no file are refused with the reason."""
    os.mkfifo(tmp_path / "pipe")
    places: list[tuple[str | Path, str]] = [
        (tmp_path, "directory"),
        (tmp_path / "missing" / "news.db", "does not exist"),
        (tmp_path / "pipe", "not a plain file"),
        (":memory:", "a library is a file"),
        ("", "a library is a file"),
        (f"{tmp_path}/a\x00b", "null"),
    ]
    for place, reason in places:
        with pytest.raises(LibraryError, match=reason):
            Library(place)
    with pytest.raises(TypeError):
        Library(b"news.db")  # type: ignore[arg-type]


def test_odd_file_names(tmp_path: Path) -> None:
    """Names that mean something in a URI are plain file names."""
    for name in ("a?mode=ro#b%41.db", "имя с пробелом.db"):
        with Library(tmp_path / name) as library:
            library.save(article())
        assert (tmp_path / name).is_file()


def test_symlinks(tmp_path: Path) -> None:
    """A linked database is the same library with the same lock; a lock file that is a link is refused."""
    real = tmp_path / "real.db"
    link = tmp_path / "link.db"
    Library(real).close()
    link.symlink_to(real)
    with Library(link) as library:
        library.save(article())
    assert not (tmp_path / "link.db.lock").exists()
    lock = tmp_path / "real.db.lock"
    lock.unlink()
    victim = tmp_path / "victim"
    victim.touch()
    lock.symlink_to(victim)
    with Library(real) as library, pytest.raises(LibraryError, match="lock file"):
        library.save(article(title="B"))
    assert victim.read_bytes() == b""


def test_lock_file_is_private(library: Library, path: Path) -> None:
    """The lock file can be opened by its owner only: nobody else can hold up the writers."""
    assert (path.parent / "news.db.lock").stat().st_mode & 0o777 == 0o600


READ_ONLY = """
import os, sys
from newsgrab.errors import LibraryError
from newsgrab.library import Library
from library_examples import article, FULL
path = sys.argv[1]
writer = Library(path)
writer.save(FULL)
writer.close()
os.chmod(path, 0o444)
os.chmod(os.path.dirname(path), 0o555)
if os.geteuid() == 0:
    os.seteuid(65534)
try:
    with Library(path) as library:
        print(library.save(article()))
except LibraryError as error:
    print("refused", error)
"""


def test_read_only_file() -> None:
    """A file that may not be written to is refused with its name when something is to be saved."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "news.db"
        done = run_python(READ_ONLY, str(path))
        Path(folder).chmod(0o755)
        assert done.stdout.startswith(f"refused {path}: "), done.stdout + done.stderr


def test_closed_library(path: Path) -> None:
    """A closed library says so, closing twice does no harm, and nothing is left beside the file but its lock."""
    library = Library(path)
    library.save(article())
    library.close()
    library.close()
    for call in (lambda: library.save(article()), lambda: library.get("x"), lambda: library.counts()):
        with pytest.raises(LibraryError, match="closed"):
            call()
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["news.db", "news.db.lock"]


def test_damaged_row(library: Library, plain: sqlite3.Connection) -> None:
    """A row that no article can be made of is an error with the file's name, not half an article."""
    library.save(FULL)
    plain.execute('UPDATE articles SET body = \'[{"kind": "paragraph"}]\'')
    plain.commit()
    with pytest.raises(LibraryError, match=r"news\.db"):
        library.get(FULL.url or "")


def test_flipped_bytes(path: Path, tmp_path: Path) -> None:
    """A file with flipped bytes is read or refused, never anything else, and the refusal names it."""
    with Library(path) as library:
        library.save(FULL, page=PAGE)
        library.save(FULL.model_copy(update={"title": "B"}))
    sound = path.read_bytes()
    chance = random.Random(5)
    refusals: list[tuple[str, str]] = []
    for number in range(120):
        damaged = bytearray(sound)
        for _ in range(chance.choice([1, 8, 60])):
            damaged[chance.randrange(len(sound))] = chance.randrange(256)
        other = tmp_path / f"{number}.db"
        other.write_bytes(damaged)
        try:
            with Library(other) as library:
                library.get(FULL.url or "")
                library.search("карабах")
                library.revisions(FULL.url or "")
                library.page(FULL.url or "")
        except LibraryError as error:
            refusals.append((other.name, str(error)))
    assert len(refusals) > 10
    assert all(name in message for name, message in refusals)


def test_unicode_that_is_none(library: Library) -> None:
    """An address with a lone surrogate is refused, not stored in pieces."""
    with pytest.raises(LibraryError, match="Unicode"):
        library.get("https://example.com/\ud800")


def test_threads_share_a_library(library: Library) -> None:
    """Threads save and read through one library without losing an article."""
    failures: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for number in range(10):
                url = f"https://example.com/{thread}/{number}"
                library.save(article(url, language="ru", title=f"Карабахом {thread}"))
                assert library.get(url) is not None
                assert library.search("карабах")
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert library.counts()["articles"] == 60
