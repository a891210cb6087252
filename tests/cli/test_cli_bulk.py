"""`newsgrab bulk`: what it says, its exit codes, and that a library can be made of what it wrote."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_commands import Newsgrab, Process, WritePage, article_html

from newsgrab.bulk import run
from newsgrab.bulk.run import Bulk


def write_lines(path: Path, names: list[str]) -> Path:
    """JSON Lines of pages; gzip where the name says so."""
    lines = [json.dumps({"url": f"https://news.example/{name}", "html": article_html(name, name)}) for name in names]
    content = "\n".join(lines).encode()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return path


def told(run: subprocess.Popen[bytes], code: int) -> str:
    """What a process says until it ends, which it does with this exit code."""
    said = run.communicate(timeout=120)[1].decode()
    assert run.returncode == code, said
    return said


def test_pages_become_a_library(process: Process, newsgrab: Newsgrab, write_page: WritePage, tmp_path: Path) -> None:
    """On a cluster of processes of this machine; a second run has nothing to do."""
    for name in ("bridge", "harbour"):
        write_page(name, title=f"News of the {name}")
    out = tmp_path / "out"
    rules = tmp_path / "rules"
    rules.mkdir()
    (rules / "paper.example.toml").write_text('section = "h1"', encoding="utf-8")
    command = ("bulk", tmp_path / "pages", "--out", out, "--workers", "1", "--keep-near-duplicates", "--rules", rules)

    with process(*command) as first:
        said = told(first, 0)
    assert "dashboard: http://127.0.0.1:" in said
    assert "2 articles of 2 records in 1 shard" in said
    with process(*command) as second:
        assert "all of them parsed before" in told(second, 0)

    db = tmp_path / "news.db"
    done = newsgrab("import", db, out)
    assert (done.code, done.err) == (0, "2 new, 0 updated, 0 unchanged\n")
    assert "News of the harbour" in newsgrab("search", db, "harbour").out


def test_damage_is_named_and_the_others_finish(process: Process, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", ["one", "two"])
    broken = write_lines(tmp_path / "b.jsonl.gz", ["three", "four"])
    broken.write_bytes(broken.read_bytes()[:-30])
    missing = tmp_path / "missing.warc.gz"

    with process("bulk", tmp_path / "a.jsonl", broken, missing, "--out", tmp_path / "out", "--workers", "1") as run:
        said = told(run, 1)

    failed = [line for line in said.splitlines() if line.startswith("failed: ")]
    assert len(failed) == 2
    assert any(str(broken) in line for line in failed)
    assert any(str(missing) in line and "No such file" in line for line in failed)
    assert "in 2 shards" in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_and_the_next_run_goes_on(process: Process, tmp_path: Path, number: signal.Signals) -> None:
    for at in range(30):
        write_lines(tmp_path / f"{at:02}.jsonl", [f"a{at}", f"b{at}"])
    out = tmp_path / "out"
    command = ("bulk", *sorted(tmp_path.glob("*.jsonl")), "--out", out, "--workers", "1")

    with process(*command) as run:
        while not list(out.glob("outcomes/*.parquet")):
            assert run.poll() is None
            time.sleep(0.02)
        run.send_signal(number)
        said = told(run, 130)

    assert "run the same command again to go on" in said
    assert "Traceback" not in said
    assert len(list(out.glob("outcomes/*.parquet"))) < 30
    with process(*command) as again:
        assert "60 records in 30 shards" in told(again, 0)


def test_where_only_the_end_cannot_be_written_something_is_done(
    newsgrab: Newsgrab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run_into_a_full_disk(*_: object, watch: Callable[[Bulk], None], **__: object) -> None:
        watch(Bulk(shards=2, done=2, outcomes=Counter(ok=3)))
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(run, "bulk", run_into_a_full_disk)

    done = newsgrab("bulk", tmp_path, "--out", tmp_path / "out", "--workers", "1")

    assert done.code == 1
    assert done.err.splitlines()[-1] == f"newsgrab: {tmp_path / 'out'}: No space left on device"


def test_nothing_that_can_be_read_is_no_success(process: Process, tmp_path: Path) -> None:
    with process("bulk", tmp_path / "missing", "--out", tmp_path / "out", "--workers", "1") as run:
        assert str(tmp_path / "missing") in told(run, 3)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (["--workers", "2", "--scheduler", "tcp://127.0.0.1:1"], "--workers is for a cluster on this machine"),
        (["--site", "paper.example/news"], "is no domain"),
        (["--since", "2024-03-02", "--until", "2024-03-01"], "is not after"),
        (["--since", "yesterday"], "is no moment"),
        (["--shard-size", "0"], "--shard-size"),
        ([], "--out"),
    ],
)
def test_options_that_cannot_be_meant(newsgrab: Newsgrab, tmp_path: Path, options: list[str], reason: str) -> None:
    out = ["--out", str(tmp_path / "out")] if options else []

    done = newsgrab("bulk", tmp_path, *out, *options)

    assert done.code == 2
    assert reason in done.err


def test_without_dask_it_says_what_to_install(tmp_path: Path) -> None:
    code = "import sys; sys.modules['distributed'] = None; from newsgrab.cli import main; main()"
    command = [sys.executable, "-c", code, "bulk", str(tmp_path), "--out", str(tmp_path / "out")]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "pip install 'newsgrab[dask]'" in done.stderr


def test_a_folder_of_something_else_is_left_alone(process: Process, tmp_path: Path) -> None:
    manifest = tmp_path / "out" / "manifest.json"
    manifest.parent.mkdir()
    manifest.write_text('{"format": "photographs"}')

    with process("bulk", tmp_path, "--out", tmp_path / "out", "--workers", "1") as run:
        said = told(run, 3)

    assert "manifest.json" in said
    assert "Traceback" not in said
    assert [path.name for path in manifest.parent.iterdir()] == ["manifest.json"]
