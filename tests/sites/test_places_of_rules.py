"""Where rules are looked for, in which order, and that only the page's own is read."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import newsgrab
from newsgrab.dom.selectors import fault_in_selector
from newsgrab.errors import RuleError
from newsgrab.sites import SiteRules, domain_of, places

PAGE = "<h1>General</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><p>One paragraph of text that is long enough.</p>"


def rule(folder: Path, text: str, domain: str = "market.example") -> Path:
    """A folder with one rule more."""
    folder.mkdir(exist_ok=True)
    (folder / f"{domain}.toml").write_text(text, encoding="utf-8")
    return folder


def title(rules: SiteRules, url: str = "https://www.market.example/1") -> str | None:
    """By whose rule the page is read."""
    return newsgrab.parse(PAGE, url=url, rules=rules).title


def test_the_last_folder_given_is_asked_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the one before, the environment's, those of packages, and newsgrab's own."""
    own, package = rule(tmp_path / "own", 'title = "h4"'), rule(tmp_path / "package", 'title = "h3"')
    first, second = rule(tmp_path / "a", 'title = "h1"'), rule(tmp_path / "b", 'title = "h2"')
    monkeypatch.setattr("newsgrab.sites.rules.own_folder", lambda: own)
    assert title(SiteRules()) == "Four"
    monkeypatch.setattr("newsgrab.sites.rules.of_packages", lambda: (package,))
    assert title(SiteRules()) == "Three"
    monkeypatch.setenv("NEWSGRAB_RULES", os.pathsep.join([str(second), "", str(first)]))
    assert title(SiteRules()) == "Two"
    assert title(SiteRules(first)) == "General"
    assert title(SiteRules(first, second)) == "Two"
    assert title(SiteRules(second).with_folder(first)) == "General"
    assert title(SiteRules(standard=False)) == "General"
    assert newsgrab.parse(PAGE, url="https://market.example/", rules=None).title == "Two"


def test_a_place_with_any_rule_for_the_host_goes_before_the_next(tmp_path: Path) -> None:
    """A user's rule for the domain counts more than another's for its subdomain; within a place the nearest counts."""
    user = rule(tmp_path / "user", 'title = "h2"')
    other = rule(tmp_path / "other", 'title = "h3"', "sport.market.example")
    url = "https://sport.market.example/1"
    assert title(SiteRules(other, user), url) == "Two"
    assert title(SiteRules(rule(user, 'title = "h4"', "sport.market.example")), url) == "Four"
    assert title(SiteRules(user), "https://tennis.sport.market.example./1") == "Four"
    assert title(SiteRules(user), "https://sportmarket.example/1") == "General"


def test_a_package_offers_rules_by_an_entry_point(tmp_path: Path) -> None:
    """It is found by its name and not run."""
    package = rule(tmp_path / "herald_rules", 'title = "h3"')
    (package / "__init__.py").write_text("raise SystemExit('this package was run')", encoding="utf-8")
    info = tmp_path / "herald_rules-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: herald_rules\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[newsgrab.sites]\nherald = herald_rules\n", encoding="utf-8")
    script = f"import newsgrab; print(newsgrab.parse({PAGE!r}, url='https://market.example/').title)"
    path = os.pathsep.join([str(tmp_path), str(Path(newsgrab.__file__).parent.parent)])
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.stdout.strip() == "Three"


def test_an_entry_point_without_a_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With its name, not as a missing rule."""
    from importlib.metadata import EntryPoint

    lost = EntryPoint(name="herald", value="no_such_package_at_all", group="newsgrab.sites")
    monkeypatch.setattr(places, "entry_points", lambda group: [lost] if group == "newsgrab.sites" else [])
    with pytest.raises(RuleError, match=r"entry point herald of newsgrab\.sites: there is no package no_such_package"):
        places.of_packages.__wrapped__()


def test_a_place_that_is_none_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistyped folder must not mean no rules."""
    with pytest.raises(RuleError, match="nowhere: no folder of site rules"):
        SiteRules(tmp_path / "nowhere")
    monkeypatch.setenv("NEWSGRAB_RULES", str(tmp_path / "lost"))
    with pytest.raises(RuleError, match=r"NEWSGRAB_RULES: .*lost: no folder of site rules"):
        title(SiteRules())


def test_what_a_rule_extends_fills_what_it_is_silent_on(tmp_path: Path) -> None:
    """Several papers of one house share a template; each may say something of its own."""
    folder = rule(tmp_path, 'extends = "house.example"\ntitle = "h3"')
    rule(folder, 'extends = "all.example"\ntitle = "h2"\nsection = "h4"', "house.example")
    rule(folder, 'section = "h1"\nsite_name = "h2"\ntimezone = "Asia/Baku"', "all.example")
    article = newsgrab.parse(PAGE, url="https://market.example/", rules=SiteRules(folder))
    assert (article.title, article.section, article.site_name) == ("Three", "Four", "Two")


@pytest.mark.parametrize("length", [1, 2, 5, 30])
def test_rules_that_extend_each_other_in_a_circle_are_told(tmp_path: Path, length: int) -> None:
    """With the way that leads back, and the file and line that closes it; one that is too long is cut."""
    for number in range(length):
        rule(tmp_path, f'title = "h1"\nextends = "c{(number + 1) % length}.example"', f"c{number}.example")
    what = "in a circle" if length < 10 else "more than 10"
    with pytest.raises(RuleError, match=rf"c\d+\.example\.toml, line 2: extends: c0\.example extends .*{what}"):
        title(SiteRules(tmp_path), "https://c0.example/")


def test_extending_nothing_is_told(tmp_path: Path) -> None:
    """With file and line."""
    rule(tmp_path, 'title = "h1"\n\nextends = "gone.example"')
    with pytest.raises(RuleError, match=r"market\.example\.toml, line 3: extends: there is no rule for gone\.example"):
        title(SiteRules(tmp_path))


def test_only_the_pages_own_rule_is_read(tmp_path: Path) -> None:
    """A thousand others may be anything."""
    for number in range(1_000):
        rule(tmp_path, "no rule at all", f"n{number}.example")
    rule(tmp_path, 'title = "h2"')
    assert title(SiteRules(tmp_path)) == "Two"


def test_packed_rules_need_no_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What they were when they were packed goes wherever they are sent."""
    given, other = rule(tmp_path / "a", 'title = "h2"\nextends = "house.example"'), tmp_path / "b"
    rule(other, 'section = "h4"', "house.example")
    monkeypatch.setenv("NEWSGRAB_RULES", str(other))
    rules = SiteRules(given)
    packed, before = rules.packed()
    (given / "market.example.toml").write_text('title = "h3"', encoding="utf-8")
    monkeypatch.delenv("NEWSGRAB_RULES")
    sent = pickle.loads(pickle.dumps(packed))
    article = newsgrab.parse(PAGE, url="https://market.example/", rules=sent)
    assert (article.title, article.section) == ("Two", "Four")
    assert rules.packed()[1] not in (None, before)
    assert SiteRules().packed()[1] is None


def test_a_rule_that_has_changed_is_read_again(tmp_path: Path) -> None:
    """So that `watch` need not be started anew, also in a worker, which gets the places by pickle."""
    rules = SiteRules(rule(tmp_path, 'title = "h2"'))
    assert title(rules) == "Two"
    rule(tmp_path, 'title = "h3" # changed')
    assert title(rules) == "Three"
    assert title(pickle.loads(pickle.dumps(rules))) == "Three"
    (tmp_path / "market.example.toml").unlink()
    assert title(rules) == "General"


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://WWW.Market.Example:8080/a", "market.example"),
        ("https://новости.рф/1", "xn--b1amnebsh.xn--p1ai"),
        ("https://a_b.example/", "a_b.example"),
        ("https://localhost/", None),
        ("https://127.0.0.1/", None),
        ("https://[::1]/", None),
        ("http://[bad", None),
        ("https://..%2f..%2fetc.example/", None),
        ("https://a..b/", None),
        (f"https://{'a' * 70}.example/", None),
        ("", None),
        (None, None),
    ],
)
def test_the_domain_of_an_address(url: str | None, domain: str | None) -> None:
    """No address names a file elsewhere."""
    assert domain_of(url) == domain


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """With its name."""
    rule(tmp_path, 'title = "h1"')
    rules = SiteRules(tmp_path)
    found = rules.rule_for("https://market.example/", fault_in_selector)
    assert found is not None
    assert found[0] == "market.example"
    (tmp_path / "market.example.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(RuleError, match="no UTF-8"):
        title(rules)
