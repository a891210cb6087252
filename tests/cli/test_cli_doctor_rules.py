"""`newsgrab doctor` of a site whose pages are made anew under its rule: from the site to what is told."""

from __future__ import annotations

import asyncio
import json
import shlex
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from cli_commands import Newsgrab
from newsworld import World

from newsgrab import Library, SiteRules
from newsgrab.fetch import guard
from newsgrab.jobs.download import Download
from newsgrab.jobs.run import running
from newsgrab.jobs.workers import parsing

HOUR = timedelta(hours=1)
RULE = """
title = "article header h1"
lead = "p.lead"
authors = ".byline a"
date_published = { css = "article time", attribute = "datetime" }
tags = ".tags a"
"""
"""For pages as they are made at first; the box of tags stays as it is."""
BROKEN = ("title", "lead", "authors", "date_published")


async def _run(world: World, library: Library, rules: Path) -> None:
    options = Download(allow_private=True, delay=0)
    with running(library, options=options, workers=1, parse=parsing(SiteRules(rules))) as runner:
        moment = world.start
        while (moment := moment + 2 * HOUR) <= world.end:
            with time_machine.travel(moment, tick=False):
                await runner.once()


def test_new_layout(newsgrab: Newsgrab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """General extraction goes on finding everything; only the rule is named, with its fields and the moment."""
    rules, db = tmp_path / "rules", tmp_path / "news.db"
    rules.mkdir()
    world = World(seed=4, sites=1, days=3, breaks=(), redesigns=1)
    ((domain, site),) = world.sites.items()
    (change,) = world.redesigned
    (rules / f"{domain}.toml").write_text(RULE, encoding="utf-8")
    monkeypatch.setattr(guard, "resolve", world.resolver)
    world.clock = lambda: datetime.now(UTC)
    with world.serving(), Library(db) as library:
        library.save_sources(world.sources())
        asyncio.run(_run(world, library, rules))

    done = newsgrab("doctor", db, "--now", world.end.isoformat())
    assert done.code == 4
    head, row = (line.split("\t") for line in done.out.splitlines())
    told = dict(zip(head, row, strict=True))
    assert (told["site"], told["title"], told["date_published"]) == (site.name, "100%", "100%")
    assert told["findings"].startswith(
        f"rule of {domain}: title (article header h1), lead (p.lead), authors (.byline a)"
    )
    learn = f"newsgrab site learn --db {db.resolve()} --site {domain} --rules DIR"
    assert done.err == f"a rule for {domain} as it is now: {learn}\n"

    done = newsgrab("doctor", db, "--now", world.end.isoformat(), "--format", "json")
    assert done.code == 4
    found = json.loads(done.out)
    assert found["offers"] == [{"domain": domain, "command": learn}]
    (rule,) = found["sites"][0]["rules"]
    assert (rule["domain"], {each["field"] for each in rule["fields"]}) == (domain, set(BROKEN))
    for each in rule["fields"]:
        since = datetime.fromisoformat(each["since"])
        assert change.moment <= since <= change.moment + 6 * HOUR
        assert (each["left"], each["missed"]) == (0, each["articles"])

    day_after = change.moment + timedelta(hours=12)
    assert newsgrab("doctor", db, "--now", (change.moment - HOUR).isoformat()).code == 0
    assert newsgrab("doctor", db, "--now", day_after.isoformat()).code == 4

    # What is offered mends it, once the pages are read again by the new rule.
    assert newsgrab(*shlex.split(learn)[1:-1], rules / "anew").code == 0
    assert newsgrab("reparse", db, "--yes", "--workers", "2", "--rules", rules / "anew").code == 0
    done = newsgrab("doctor", db, "--now", world.end.isoformat())
    assert (done.code, done.err) == (0, "")
