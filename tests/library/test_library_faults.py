"""Disks that are full or fail, power that goes, too many open files, readers that stay, files that are damaged."""

from __future__ import annotations

import errno
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from library_damage import content, is_found, refused
from library_examples import FULL, PAGE, article, python_environment, run_python
from schemas.write import load

from newsgrab.errors import LibraryError
from newsgrab.library import Library

HERE = Path(__file__).parent
MODES = ("wal", "delete")


def put_in(mode: str, path: Path) -> None:
    """Makes a library in this journal mode."""
    Library(path).close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute(f"PRAGMA journal_mode = {mode}").fetchone() == (mode,)


def is_sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong."""
    with closing(sqlite3.connect(path)) as plain:
        return plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def heavy(number: int, size: int = 20_000) -> Callable[[Library], object]:
    """Saves an article with a page that does not compress."""
    page = PAGE.model_copy(update={"content": os.urandom(size)})
    return lambda library: library.save(article(f"https://example.com/{number}", title=f"{number}"), page=page)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kills", [15, pytest.param(1000, marks=pytest.mark.soak)])
def test_killed_at_any_instant(tmp_path: Path, mode: str, kills: int) -> None:
    """Of writers killed at random instants, in either journal mode, nothing acknowledged is lost or there by half."""
    command = [sys.executable, str(HERE / "killed_saves.py"), str(tmp_path), mode, str(kills), "7"]
    done = subprocess.run(command, env=python_environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    print(mode, told)
    assert told["kills"] == kills
    assert told["acknowledged"] >= kills // 2


@pytest.fixture(scope="session")
def failing_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library for LD_PRELOAD that makes the Nth write or sync fail."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("needs Linux and a C compiler")
    built = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-o", str(built), str(HERE / "failing_disk.c"), "-ldl"], check=True, timeout=60
    )
    return built


SAMPLE = (1, 3, 21, 144)


@pytest.mark.parametrize(
    ("name", "kind", "lasting"),
    [("ENOSPC", "write", "lasting"), ("EIO", "write", "once"), ("EIO", "sync", "once"), ("EIO", "sync", "lasting")],
)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("numbers", [SAMPLE, pytest.param(range(1, 501), marks=pytest.mark.soak, id="all")])
def test_the_nth_write_fails(
    failing_disk: Path, tmp_path: Path, mode: str, name: str, kind: str, lasting: str, numbers: tuple[int, ...]
) -> None:
    """Whichever write or sync fails: a clear error, nothing acknowledged lost, and saving goes on once it is mended."""
    if kind == "sync":
        numbers = tuple(number for number in numbers if number <= 100)
    environment = python_environment(LD_PRELOAD=str(failing_disk))
    command = [sys.executable, str(HERE / "failing_saves.py"), str(tmp_path), mode, name, kind, lasting]
    done = subprocess.run([*command, *map(str, numbers)], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    told = Counter(json.loads(done.stdout))
    print(mode, name, kind, lasting, dict(told))
    assert told.total() == len(numbers)
    assert told["failed"] >= 0.7 * len(numbers), "SQLite does without what it syncs or writes for tidiness only"


SYNCED = """
import ctypes, sys
from newsgrab.library import Library
from library_examples import article
disk = ctypes.CDLL(None)
disk.disk_syncs.restype = ctypes.c_long
with Library(sys.argv[1]) as library:
    for number in range(20):
        before = disk.disk_syncs()
        library.save(article(f"https://example.com/{number}"))
        assert disk.disk_syncs() > before, number
print("synced")
"""


@pytest.mark.parametrize("mode", MODES)
def test_saved_is_on_disk(failing_disk: Path, path: Path, mode: str) -> None:
    """No save returns before the disk has been told to keep it: it survives loss of power."""
    put_in(mode, path)
    environment = python_environment(LD_PRELOAD=str(failing_disk))
    command = [sys.executable, "-c", SYNCED, str(path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "synced\n", done.stderr


@pytest.mark.parametrize("cuts", [40, pytest.param(2000, marks=pytest.mark.soak)])
def test_power_goes(path: Path, tmp_path: Path, cuts: int) -> None:
    """Wherever the write-ahead log is cut off, the library holds exactly the saves whose log was written by then."""
    log = path.with_name("news.db-wal")
    with Library(path) as library:
        library.save(article("https://example.com/first"))
        sizes = [log.stat().st_size]
        for number in range(12):
            library.save(article(f"https://example.com/{number}", title=f"{number}", text="Rain. " * 300))
            sizes.append(log.stat().st_size)
        database, written = path.read_bytes(), log.read_bytes()
    assert sizes == sorted(set(sizes))
    chance = random.Random(3)
    after = tmp_path / "after.db"
    for cut in [*sizes, *(chance.randrange(sizes[0], len(written)) for _ in range(cuts))]:
        after.write_bytes(database)
        after.with_name("after.db-wal").write_bytes(written[:cut])
        with Library(after) as library:
            assert library.counts()["articles"] == sum(size <= cut for size in sizes)
        assert is_sound(after)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can be mounted by root only, and not in every container")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("mode", MODES)
def test_full_disk(small_disk: Path, mode: str) -> None:
    """On a full disk a save is refused with the reason, what came before is there, and with room it goes on."""
    path, filler = small_disk / "news.db", small_disk / "filler"
    put_in(mode, path)
    filler.write_bytes(bytes(1_000_000))
    with Library(path) as library:
        saved, message = 0, ""
        while not message:
            try:
                heavy(saved)(library)
                saved += 1
            except LibraryError as error:
                message = str(error)
        assert message == f"{path}: the disk is full; nothing was half written, free some space and go on"
        assert saved > 10
        assert library.counts()["articles"] == saved
        for refused in (library.compact, lambda: library.backup(small_disk / "copy.db")):
            with pytest.raises(LibraryError, match=r"the disk is full|MB are needed"):
                refused()
        assert sorted(file.name for file in small_disk.iterdir() if "copy" in file.name) == []
        filler.unlink()
        heavy(saved)(library)
        assert library.counts()["articles"] == saved + 1
        assert list(library.verify()) == []
    assert is_sound(path)


LIMITED = """
import os, resource, signal, sys
from newsgrab.errors import LibraryError
from newsgrab.library import Library
from library_examples import article, PAGE
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
library = Library(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, resource.RLIM_INFINITY))
saved = 0
try:
    for saved in range(1000):
        page = PAGE.model_copy(update={"content": os.urandom(20_000)})
        library.save(article(f"https://example.com/{saved}"), page=page)
except LibraryError as error:
    print(saved, error, flush=True)
assert library.counts()["articles"] == saved
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
library.save(article("https://example.com/later"))
library.close()
"""


@pytest.mark.parametrize("mode", MODES)
def test_file_size_limit(path: Path, mode: str) -> None:
    """A file that may not grow is told like a full disk, and everything before it stays."""
    put_in(mode, path)
    done = run_python(LIMITED, str(path))
    saved, _, message = done.stdout.partition(" ")
    assert done.returncode == 0, done.stderr
    assert message.startswith(f"{path}: the disk ")
    assert is_sound(path)
    with Library(path) as library:
        assert library.counts()["articles"] == int(saved) + 1 > 10


def test_too_many_open_files(path: Path) -> None:
    """Where no file can be opened any more, saving and opening say so; nothing is lost, and they go on afterwards."""
    with Library(path) as library:
        library.save(article(title="A"))
        limit = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (_last_descriptor() + 8, limit[1]))
        opened = []
        try:
            with suppress(OSError):
                while True:
                    opened.append(os.open(os.devnull, os.O_RDONLY))
            with pytest.raises(LibraryError, match=rf"{path.name}: .*{os.strerror(errno.EMFILE)}"):
                library.save(article(title="B"))
            with pytest.raises(LibraryError, match=rf"{path.name}: .*too many files are open"):
                Library(path)
        finally:
            for descriptor in opened:
                os.close(descriptor)
            resource.setrlimit(resource.RLIMIT_NOFILE, limit)
        assert library.save(article(title="B")).status == "updated"


def _last_descriptor() -> int:
    return max(int(link.name) for link in Path("/proc/self/fd").iterdir())


def test_a_long_reader(path: Path) -> None:
    """While a reader stays, the log grows; when it has ended, the log is given back by the next saves."""
    log = path.with_name("news.db-wal")
    with Library(path) as library, closing(sqlite3.connect(path, isolation_level=None)) as reader:
        library.save(article())
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM articles").fetchone() == (1,)
        for number in range(25):
            heavy(number, 1_000_000)(library)
        assert log.stat().st_size > 25_000_000
        assert reader.execute("SELECT count(*) FROM articles").fetchone() == (1,)
        reader.execute("COMMIT")
        for number in range(25, 27):
            heavy(number)(library)
        assert log.stat().st_size < 20_000_000
        assert library.counts()["articles"] == 27


def _flipped(data: bytearray, chance: random.Random) -> bytes:
    for _ in range(chance.choice([1, 8, 60])):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def _cut(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(1, len(data))])


def _zeroed(data: bytearray, chance: random.Random) -> bytes:
    at = chance.randrange(len(data) // 4096) * 4096
    data[at : at + 4096] = bytes(4096)
    return bytes(data)


def _swapped(data: bytearray, chance: random.Random) -> bytes:
    one, other = (chance.randrange(len(data) // 4096) * 4096 for _ in range(2))
    data[one : one + 4096], data[other : other + 4096] = data[other : other + 4096], data[one : one + 4096]
    return bytes(data)


def _foreign(data: bytearray, chance: random.Random) -> bytes:
    return chance.choice([b"<html>" * 500, b"\x00" * 4096, os.urandom(5000), b"SQLite format 3\x00", b"{}"])


def _of_the_future(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data).replace(b"m001_first_schema", b"m%03d_first_schema" % chance.randrange(2, 999))


@pytest.mark.parametrize("count", [60, pytest.param(1000, marks=pytest.mark.soak)])
def test_damaged_files(tmp_path: Path, count: int) -> None:
    """A file that is damaged, foreign or newer is refused, or found out by `verify`, and never overwritten."""
    sound = tmp_path / "sound.db"
    with Library(sound) as library:
        library.save(FULL, page=PAGE)
        library.save(FULL.model_copy(update={"title": "B"}))
    data, before = sound.read_bytes(), content(sound)
    chance = random.Random(9)
    ways = (_flipped, _flipped, _cut, _zeroed, _swapped, _foreign, _of_the_future)
    met: Counter[str] = Counter()
    for number in range(count):
        way = ways[number % len(ways)]
        damaged = tmp_path / f"{number}.db"
        mutated = way(bytearray(data), chance)
        damaged.write_bytes(mutated)
        is_whole = content(damaged) == before
        found = is_found(damaged)
        assert found or is_whole or mutated == data, f"{way.__name__} {number} is not found"
        met[f"{'found' if found else 'whole'}"] += 1
        refused(damaged, lambda path=damaged: _read(path))  # type: ignore[misc]
        assert damaged.read_bytes() == mutated
        damaged.unlink()
    assert met["found"] > count / 2


def _read(path: Path) -> None:
    """Reads all that can be read; whatever goes wrong is a refusal with the file's name."""
    calls: list[Callable[[Library], object]] = [
        lambda library: library.get(FULL.url or ""),
        lambda library: library.search("карабах"),
        lambda library: library.revisions(FULL.url or ""),
        lambda library: library.page(FULL.url or ""),
        lambda library: library.counts(),
    ]
    with Library(path) as library:
        for call in calls:
            refused(path, lambda call=call: call(library))  # type: ignore[misc]


def test_saving_to_a_damaged_file(tmp_path: Path) -> None:
    """Where something is damaged, a save is whole or refused; what could be read before can be read after."""
    sound = tmp_path / "sound.db"
    load(HERE / "schemas" / "m001.sql", sound)
    Library(sound).close()
    data = sound.read_bytes()
    chance = random.Random(2)
    ends: Counter[str] = Counter()
    for number in range(20):
        path = tmp_path / f"{number}.db"
        path.write_bytes(_zeroed(bytearray(data), chance))
        ends["refused" if refused(path, lambda path=path: _save(path)) else "saved"] += 1  # type: ignore[misc]
    assert min(ends["saved"], ends["refused"]) > 2


def _save(path: Path) -> None:
    with Library(path) as library:
        assert library.save(article(title="A")).status == "new"
        assert library.get("https://example.com/1") == article(title="A")
