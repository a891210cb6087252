"""`newsgrab site check`: every field with and without a rule, and whether it is the expected one."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from cli_commands import Done, Newsgrab, WritePage
from site_pages import EXPECTED, PAGE, RULE, write_site


def rows(done: Done) -> dict[str, list[str]]:
    """The cells of each field of the last page."""
    head, *lines = [line.split("\t") for line in done.out.splitlines()]
    assert head == ["page", "field", "changed", "without the rule", "with the rule", "found by", "note"]
    assert {len(line) for line in lines} == {len(head)}
    return {line[1]: line[2:] for line in lines}


def test_the_pages_that_prove_a_rule(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """Without pages those of the rule are read; where all is as expected, the exit code is 0."""
    done = newsgrab("site", "check", write_site(tmp_path))
    assert done.code == 0
    assert done.err == "1 page, 1 as expected\n"
    found = rows(done)
    assert found["title"] == ["*", "", "Storm closes the harbour", ".t7", "as expected"]
    assert found["date_published"][0:1] + found["date_published"][2:] == [
        "*", "2026-05-03T00:00:00Z", ".x2", "as expected",
    ]  # fmt: skip
    assert found["authors"][2:] == ["Ana Ríos", ".x1 i", "as expected"]
    assert found["tags"] == ["*", "", "ships, weather", ".x5", "new 2: ships; as expected"]
    assert found["language"] == ["", "en", "en", "(html lang)", ""]
    assert found["section"] == ["", "", "", "", "section .rubric found nothing"]
    changed, without, with_rule, by, note = found["body"]
    assert (changed, by) == ("*", ".x3; drop .x4")
    assert without.startswith("3 blocks, ")
    assert with_rule.startswith("2 blocks, 100 words: The harbour was closed")
    assert note == "drop .advert found nothing; gone 1: Order the paper on trial, four weeks for nothing at all."


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("title", "Storm", "expected: Storm"),
        ("lead", "A week of storms.", "expected: A week of storms."),
        ("authors", [], "expected 0, one too many: Ana Ríos"),
        ("tags", [{"name": "ships", "url": "https://www.harbour.example/k/boats"}], "expected at 1, url: "),
        ("tags", [*EXPECTED["tags"], {"name": "wind"}], "expected 3, missing: wind"),
    ],
)
def test_what_is_not_as_expected(field: str, value: object, told: str, newsgrab: Newsgrab, tmp_path: Path) -> None:
    """The exit code says so, and the note what was expected."""
    file = write_site(tmp_path)
    expected = file.parent / "harbour.example" / "storm.json"
    expected.write_text(json.dumps({**EXPECTED, field: value}), encoding="utf-8")
    done = newsgrab("site", "check", file)
    assert done.code == 4
    assert done.err == "1 page, 1 not as expected\n"
    assert rows(done)[field][4].startswith(told)
    assert sum("expected" in cells[4] and "as expected" not in cells[4] for cells in rows(done).values()) == 1


def test_json(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """Each page is an object with whole values."""
    done = newsgrab("site", "check", write_site(tmp_path), "--format", "json")
    (page,) = [json.loads(line) for line in done.out.splitlines()]
    assert (page["domain"], page["agrees"], page["until"]) == ("harbour.example", True, None)
    fields = {field["field"]: field for field in page["fields"]}
    assert fields["tags"]["ruled"] == fields["tags"]["expected"] == EXPECTED["tags"]
    assert fields["tags"]["general"] == []
    assert [(tried["selector"], tried["found"], tried["followed"]) for tried in fields["title"]["tried"]] == [
        (".headline", 0, False), (".t7", 1, True),
    ]  # fmt: skip
    assert fields["body"]["agrees"] is None
    assert len(fields["body"]["general"]) == 3


def test_a_rule_is_for_every_page_that_is_named(
    newsgrab: Newsgrab, tmp_path: Path, write_page: WritePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever address a page has or claims; files, folders and stdin are read."""
    file = tmp_path / "other.example.toml"
    file.write_text('title = "title"', encoding="utf-8")
    folder = write_page(title="Ferry").parent
    write_page("second", title="Bridge")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<title>Pier</title><p>A page of no address.</p>")))
    done = newsgrab("site", "check", file, folder, "-", "--format", "json")
    assert done.code == 0
    pages = [json.loads(line) for line in done.out.splitlines()]
    assert [page["domain"] for page in pages] == ["other.example"] * 3
    titles = [field["ruled"] for page in pages for field in page["fields"] if field["field"] == "title"]
    assert titles == ["Ferry", "Bridge", "Pier"]


def test_a_folder_of_rules(newsgrab: Newsgrab, tmp_path: Path, write_page: WritePage) -> None:
    """All of them are checked, and each page by the one for its address; what is wrong is told with its line."""
    folder = write_site(tmp_path / "rules").parent
    (folder / "news.example.toml").write_text('title = "h1"', encoding="utf-8")
    (folder / "bad.example.toml").write_text('lead = "p"\ntitel = "h1"\nbody = "[["', encoding="utf-8")
    (folder / "notes.toml").write_text("", encoding="utf-8")
    done = newsgrab("site", "check", folder)
    assert done.code == 2
    assert "as expected" in done.out
    assert (
        f"{folder / 'bad.example.toml'}, line 2: titel is nothing that a rule says here; did you mean title?"
        in done.err
    )
    assert f"{folder / 'notes.toml'}, line 1: the file is not called by a domain" in done.err
    assert done.err.endswith("1 page, 1 as expected, 2 rules wrong\n")
    done = newsgrab("site", "check", folder, write_page(), tmp_path / "none.html", folder / "harbour.example")
    assert [line.split("\t")[2] for line in done.out.splitlines() if "\ttitle\t" in line] == ["", "*"]
    assert "none.html: No such file" in done.err


def test_pages_that_cannot_be_read(newsgrab: Newsgrab, tmp_path: Path, write_page: WritePage) -> None:
    """Some unread pages are exit code 1, and 3 where no page was read."""
    file = tmp_path / "news.example.toml"
    file.write_text('title = "h1"\npages = ["gone.html"]', encoding="utf-8")
    done = newsgrab("site", "check", file, write_page(), tmp_path / "none.html")
    assert (done.code, done.err.splitlines()[-1]) == (1, "1 page, 1 not checked")
    done = newsgrab("site", "check", file)
    assert (done.code, done.out) == (3, "")
    assert "gone.html" in done.err
    (tmp_path / "gone.html").write_text(PAGE, encoding="utf-8")
    assert "the expected article is missing, gone.json beside it" in newsgrab("site", "check", file).err
    (tmp_path / "gone.json").write_text('{"title": "Storm", "tags": [{"nam": "x"}]}', encoding="utf-8")
    assert "gone.json: this is no article: tags.0.name: Field required" in newsgrab("site", "check", file).err


def test_a_rule_without_pages_is_read_all_the_same(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """It is sound or it is not; what it extends is found by --rules."""
    file = write_site(tmp_path / "rules", rule='extends = "group.example"\n', pages="")
    done = newsgrab("site", "check", file)
    assert (done.code, done.out) == (2, "")
    assert "extends: there is no rule for group.example" in done.err
    (tmp_path / "group").mkdir()
    (tmp_path / "group" / "group.example.toml").write_text(RULE, encoding="utf-8")
    done = newsgrab("site", "check", file, "--rules", tmp_path / "group")
    assert (done.code, done.out, done.err) == (0, "", "nothing is wrong; no pages to try it on\n")
    page = file.parent / "harbour.example" / "storm.html"
    assert newsgrab("site", "check", file, "--rules", tmp_path / "group", page).code == 0


def test_the_version_of_a_page_is_told(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """A page that only an older version of the rule fits is read by it."""
    file = write_site(tmp_path, rule='body = ".new"\n', pages="[[versions]]\nuntil = 2026-06-30\n" + RULE)
    done = newsgrab("site", "check", file, tmp_path / "harbour.example", "--format", "json")
    assert (done.code, json.loads(done.out)["until"]) == (0, "2026-06-30")


def test_a_selector_whose_element_says_nothing_of_use(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """It is not said to have found what came from elsewhere."""
    file = write_site(tmp_path, rule='date_published = ".t7"\n', pages="")
    found = rows(newsgrab("site", "check", file, tmp_path / "harbour.example"))
    assert "date_published .t7 found nothing that this can be" in found["date_published"][4]
    assert ".t7" not in found["date_published"][3]


@pytest.mark.parametrize("colour", [True, False])
def test_on_a_terminal(colour: bool, newsgrab: Newsgrab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table, in colour unless NO_COLOR is set; what the page says cannot steer the terminal."""
    file = write_site(tmp_path)
    page = tmp_path / "harbour.example" / "storm.html"
    page.write_text(PAGE.replace("Storm closes", "\x1b[2JStorm [bold]closes"), encoding="utf-8")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    if not colour:
        monkeypatch.setenv("NO_COLOR", "1")
    done = newsgrab("site", "check", file)
    assert done.code == 4
    assert "harbour.example" in done.out
    assert "[2JStorm [bold]closes" in done.out
    assert "\x1b[2J" not in done.out
    assert "\t" not in done.out
    assert ("\x1b[31m" in done.out) == colour
    assert ("\x1b[1;36m" in done.out) == colour


def test_what_a_rule_gives_becomes_what_is_expected(newsgrab: Newsgrab, tmp_path: Path) -> None:
    """--update writes all fields of the pages that rules name, and of no other."""
    file = write_site(tmp_path)
    expected = tmp_path / "harbour.example" / "storm.json"
    expected.write_text('{"title": "Storm"}', encoding="utf-8")
    assert newsgrab("site", "check", file, "--update", tmp_path / "harbour.example").code == 2
    done = newsgrab("site", "check", file, "--update")
    assert (done.code, done.err) == (0, "1 page, 1 written\n")
    assert "expected: Storm" in done.out
    written = json.loads(expected.read_text("utf-8"))
    assert written["title"] == "Storm closes the harbour"
    assert len(written["body"]) == 2
    assert newsgrab("site", "check", file, "--update").err == "1 page\n"
    done = newsgrab("site", "check", file)
    assert (done.code, done.err) == (0, "1 page, 1 as expected\n")
    expected.unlink()
    assert newsgrab("site", "check", file, "--update").err == "1 page, 1 written\n"
    assert json.loads(expected.read_text("utf-8")) == written
