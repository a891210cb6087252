"""Pages that hang or crash the parser cost themselves only."""

from __future__ import annotations

import gzip
import json
import os
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from bad_pages import misbehaving, telling_allocator
from bulk_examples import html_shard, page, write_pages

import newsgrab
from newsgrab.bulk.nursery_process import NurseryProcess
from newsgrab.bulk.parsing import ParsedRecord, parsed_records
from newsgrab.bulk.shards import Shard
from newsgrab.errors import FetchError, Outcome
from newsgrab.model import Limits

SMALL = Limits(parse_seconds=0.5, parse_bytes=200_000_000)


def parsed(files: list[Path], limits: Limits = SMALL) -> list[ParsedRecord]:
    return list(parsed_records(html_shard(files), limits=limits, examine=misbehaving))


def children() -> set[int]:
    """The processes of nurseries and of their children; tests of other things leave processes of theirs."""
    pids = set()
    for process in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            if "newsgrab.bulk.nursery" in " ".join(process.cmdline()):
                pids.add(process.pid)
    return pids


def gone(pids: set[int]) -> bool:
    """Whether processes end by themselves."""
    for _ in range(200):
        if not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE for pid in pids):
            return True
        time.sleep(0.05)
    return False


def test_records_come_parsed_and_in_order(tmp_path: Path) -> None:
    files = write_pages(tmp_path, ["b", "a", "c"])

    records = parsed(files)

    assert [one.record.position for one in records] == [0, 1, 2]
    assert [one.record.input for one in records] == [str(file) for file in files]
    for one, file in zip(records, files, strict=True):
        assert one.outcome is Outcome.OK
        assert one.article == newsgrab.load(file)


@pytest.mark.parametrize(
    ("name", "outcome", "detail"),
    [
        ("segfault", Outcome.PARSER_CRASHED, "worker ended by SIGSEGV"),
        ("exit", Outcome.PARSER_CRASHED, "worker ended with exit status 7 (a last word)"),
        ("hoard", Outcome.PARSER_CRASHED, "worker ended with exit status 1"),
        ("compute", Outcome.PARSE_TIMEOUT, "over 0.5 s"),
        ("fault", Outcome.EXTRACT_FAILED, "ZeroDivisionError: a fault of ours"),
    ],
)
def test_a_page_that_goes_wrong_costs_itself_only(tmp_path: Path, name: str, outcome: Outcome, detail: str) -> None:
    records = parsed(write_pages(tmp_path, ["first", f"{name}-1", "between", f"{name}-2", "last"]))

    assert [one.outcome for one in records] == [Outcome.OK, outcome, Outcome.OK, outcome, Outcome.OK]
    assert {one.detail for one in records if one.outcome is outcome} == {detail}
    assert not children()


def test_a_page_at_which_a_process_died_once_is_tried_again(tmp_path: Path) -> None:
    records = parsed(write_pages(tmp_path, ["first", "once-1", "once-2", "last"]))

    assert [one.outcome for one in records] == [Outcome.OK] * 4


def test_the_limit_of_memory_is_each_page_s_own(tmp_path: Path) -> None:
    names = [f"page-{number}" for number in range(5)]

    assert {one.outcome for one in parsed(write_pages(tmp_path, names))} == {Outcome.OK}


def test_what_was_read_before_the_input_broke_counts(tmp_path: Path) -> None:
    file = tmp_path / "pages.jsonl.gz"
    lines = [json.dumps({"url": f"https://paper.example/{number}", "html": page("News")}) for number in range(3)]
    file.write_bytes(gzip.compress("\n".join(lines).encode())[:-5])
    records = parsed_records(Shard("one", "jsonl", (str(file),)))

    assert [next(records).outcome for _ in range(2)] == [Outcome.OK, Outcome.OK]
    with pytest.raises(FetchError, match=r"pages\.jsonl\.gz") as caught:
        list(records)
    assert caught.value.outcome is Outcome.TRUNCATED


def test_nothing_runs_on_when_the_iteration_is_left(tmp_path: Path) -> None:
    records = parsed_records(html_shard(write_pages(tmp_path, ["first", "second"])))
    next(records)
    assert len(children()) == 2

    records.close()  # type: ignore[attr-defined]

    assert not children()


def test_what_dask_tells_its_workers_of_memory_does_not_reach_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MALLOC_TRIM_THRESHOLD_", "65536")
    monkeypatch.setenv("MALLOC_ARENA_MAX", "2")

    (record,) = parsed_records(html_shard(write_pages(tmp_path, ["one"])), examine=telling_allocator)

    assert record.detail == "MALLOC_ARENA_MAX=2"


def test_a_lost_process_is_started_anew(tmp_path: Path) -> None:
    records = parsed(write_pages(tmp_path, ["first", "orphan", "last"]))

    assert [one.outcome for one in records] == [Outcome.OK, Outcome.PARSER_CRASHED, Outcome.OK]
    assert not children()


def test_a_child_that_is_lost_between_two_shards_leaves_nothing_for_the_next(tmp_path: Path) -> None:
    """Its end is told when another shard is begun; of that one, too, every record comes once."""
    shards = [html_shard(write_pages(tmp_path / name, [f"{name}-{n}" for n in range(3)]), name) for name in "abc"]
    with NurseryProcess() as nursery:
        list(parsed_records(shards[0], nursery=nursery))
        (process,) = psutil.Process(nursery._process.pid if nursery._process else 0).children()
        process.kill()
        assert gone({process.pid})
        inputs = [one.record.input for shard in shards[1:] for one in parsed_records(shard, nursery=nursery)]

    assert inputs == [file for shard in shards[1:] for file in shard.files]


def test_the_processes_end_with_their_parent(tmp_path: Path) -> None:
    files = write_pages(tmp_path, [f"page-{number}" for number in range(200)])
    parent = os.fork()
    if parent == 0:
        for _ in parsed_records(html_shard(files)):
            time.sleep(60)
        os._exit(0)
    started: set[int] = set()
    while len(started) < 2:
        started = {process.pid for process in psutil.Process(parent).children(recursive=True)}
        time.sleep(0.05)

    os.kill(parent, 9)
    os.waitpid(parent, 0)

    assert gone(started)


def test_a_page_over_a_limit_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "deep.html"
    file.write_text("<div>" * 600 + "deep")

    (record,) = parsed_records(html_shard([file]))

    assert record.outcome is Outcome.TOO_LARGE
    assert record.detail is not None
    assert "depth" in record.detail


def test_a_page_that_is_no_article_says_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "empty.html"
    file.write_text("<html><body></body></html>")

    (record,) = parsed_records(html_shard([file]))

    assert (record.outcome, record.detail, record.article) == (Outcome.NOT_ARTICLE, "empty", None)


def test_letters_of_every_script_survive_the_way_through_processes(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(page("Ödənişlər: «Физули» 你好 \U0001f600"), encoding="utf-8")

    (record,) = parsed_records(Shard("one", "html", (str(file),)))

    assert record.article is not None
    assert record.article.title == "Ödənişlər: «Физули» 你好 \U0001f600"
