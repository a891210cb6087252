"""What is known to repeat over a site's pages is left out of the body, and never most of it."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsgrab
from newsgrab import Assumed
from newsgrab.extract import explain, parse
from newsgrab.model import Page
from newsgrab.model.passages import fingerprint, is_passage, lines_of

FIXTURES = Path(__file__).parents[1] / "fixtures"
PAGES = sorted(FIXTURES.rglob("*.html"))
LETTER = "Every evening we write about what moved the valley that day, in your postbox at six."
SIGN_UP = "Sign up here"
PARAGRAPHS = [
    "The ferry across the Auen has been out of order since Tuesday, when its cable broke near the eastern landing.",
    "A new cable has been ordered from a works in the north, which says that it needs a fortnight to make one.",
    "Until then a bus takes the long way round by the mill bridge, four times a day and without charge.",
]


def html(paragraphs: Iterable[str]) -> str:
    text = "".join(f"<p>{text}</p>" for text in paragraphs)
    return (
        "<html lang=en><head><title>The ferry rests</title></head>"
        f"<body><article><h1>The ferry rests</h1>{text}</article></body></html>"
    )


def known(*texts: str) -> Assumed:
    return Assumed(repeated=frozenset(map(fingerprint, texts)))


def test_what_repeats_is_left_out_and_told() -> None:
    """The line leaves body and text; `explain` names it and why, the provenance of `body` how many there were."""
    page = html([*PARAGRAPHS, LETTER])
    assert LETTER in parse(page).text
    explained = explain(page, assumed=known(LETTER))
    assert explained.article.text == "\n\n".join(PARAGRAPHS)
    assert [(one.reason, one.text) for one in explained.removals if one.text == LETTER] == [
        ("repeats over the site's pages", LETTER)
    ]
    note = explained.article.provenance["body"].note
    assert note is not None
    assert note.endswith("; 1 line left out that repeats over the site's pages")
    assert parse(page, assumed=known(LETTER)) == explained.article


def test_spaces_do_not_matter() -> None:
    page = html([*PARAGRAPHS, LETTER.replace(" ", " \n ")])
    assert parse(page, assumed=known(LETTER)).text == "\n\n".join(PARAGRAPHS)


def test_nothing_known_changes_nothing() -> None:
    page = html([*PARAGRAPHS, LETTER])
    for assumed in (None, Assumed(), known("What stands on other pages of the site, but not on this one.")):
        assert parse(page, assumed=assumed) == parse(page)


def test_most_of_a_text_is_never_left_out() -> None:
    """Where what repeats is most of the page, or all, it stays, and the provenance says so."""
    for paragraphs in ([LETTER], [PARAGRAPHS[0], LETTER, LETTER.replace("evening", "morning")]):
        page = html(paragraphs)
        article = parse(page, assumed=known(LETTER, LETTER.replace("evening", "morning")))
        assert article.text == parse(page).text
        note = article.provenance["body"].note
        assert note is not None
        assert "kept that repeat" in note


def test_short_lines_go_with_their_neighbours_only() -> None:
    """'Sign up here' goes beside the letter that it belongs to, in any order, and stays where it stands alone."""
    assumed = known(LETTER, SIGN_UP)
    for pair in ([LETTER, SIGN_UP], [SIGN_UP, LETTER]):
        assert parse(html([*PARAGRAPHS, *pair]), assumed=assumed).text == "\n\n".join(PARAGRAPHS)
    alone = html([PARAGRAPHS[0], SIGN_UP, PARAGRAPHS[1], LETTER, PARAGRAPHS[2]])
    assert parse(alone, assumed=assumed).text == "\n\n".join([PARAGRAPHS[0], SIGN_UP, *PARAGRAPHS[1:]])


def test_a_whole_answer_is_never_left_out() -> None:
    """A line that is all of an answer stays, and the note of `body` says why."""
    talk = ["<b>– Who built the ferry?</b>", f"– {LETTER}", "<b>– And who steers it today?</b>", f"– {PARAGRAPHS[0]}"]
    before, after = parse(html(talk)), parse(html(talk), assumed=known(f"– {LETTER}"))
    assert after.qa == before.qa != []
    assert after.text == before.text
    note = after.provenance["body"].note
    assert note is not None
    assert note.endswith("was kept: it is part of answers")


def test_answers_and_text_still_agree() -> None:
    """What repeats within an answer leaves it too."""
    talk = [
        "<b>– Who built the ferry?</b>",
        "– My grandfather did, with two of his brothers, in the winter of the great ice.",
        "<b>– And who steers it today?</b>",
        "– I do, and on Sundays my daughter, who is better at it than I have ever been.",
        LETTER,
    ]
    before, after = parse(html(talk)), parse(html(talk), assumed=known(LETTER))
    assert [qa.question for qa in after.qa] == [qa.question for qa in before.qa]
    assert len(after.qa) == 2
    assert LETTER in before.text
    assert LETTER not in after.text
    for qa in after.qa:
        assert all(part in after.text for part in (*qa.question.split("\n\n"), *qa.answer.split("\n\n")))


def test_worker_processes_get_it_and_pages_do_not_keep_it() -> None:
    """Fingerprints travel on a page to where it is parsed, and are not written down with it."""
    page = Page(content=b"", fetched_at=datetime(2026, 11, 30, tzinfo=UTC), assumed=known(LETTER))
    sent = pickle.loads(pickle.dumps(page))
    assert sent.assumed == page.assumed
    assert page.assumed is not None
    assert page.assumed.repeated
    assert Page.model_validate({**page.model_dump(), "content": b""}).assumed == Assumed()


def test_fingerprints_are_the_same_everywhere() -> None:
    """They stand in databases: another number for the same line would be another line."""
    assert fingerprint("every evening  we write") == fingerprint(" every evening we\nwrite ") == -3467842941807505650
    assert fingerprint("Cafe\u0301") == fingerprint("Café")
    assert fingerprint("") != fingerprint("a")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LETTER, True),
        ("Das ist die Europäische Perspektive bei BR24.", True),
        ("订阅我们的每日新闻简报，不错过任何重要消息。", True),
        ("Background", False),
        ("Interview: Anna Meier and Karl Schmidt-Rottluff", True),
        ("Donaudampfschifffahrtsgesellschaftskapitänswitwe", False),
        ("What is the first thing that you do in the morning?", False),
        ("“What is the first thing that you do in the morning?”", False),
        ("Bu barədə APA məlumat verir.", False),
    ],
)
def test_passages(text: str, expected: bool) -> None:
    """Short lines and questions recur for good reasons."""
    assert is_passage(text) is expected


@given(st.text(), st.text())
def test_any_text_has_a_fingerprint(one: str, other: str) -> None:
    """Any text has one that SQLite can keep, and other texts have others."""
    one, other = (" ".join(normalize("NFC", text).split()) for text in (one, other))
    assert -(2**63) <= fingerprint(one) < 2**63
    assert (fingerprint(one) == fingerprint(other)) == (one == other)


@given(
    st.lists(st.sampled_from([*PARAGRAPHS, LETTER, SIGN_UP]), max_size=8),
    st.sets(st.sampled_from([*PARAGRAPHS, LETTER, SIGN_UP])),
)
def test_what_is_left_was_there(paragraphs: list[str], repeated: set[str]) -> None:
    """Of any page, dropping only takes lines that are said to repeat, keeps the order, and leaves at least half."""
    whole = newsgrab.parse(html(paragraphs)).text
    left = newsgrab.parse(html(paragraphs), assumed=known(*repeated)).text
    remaining = iter(whole.split("\n\n"))
    assert all(line in remaining for line in left.split("\n\n"))
    assert len(left) >= len(whole) / 2 - len(paragraphs)


@pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(FIXTURES).as_posix() for page in PAGES])
@pytest.mark.parametrize("where", [slice(1), slice(-2, None), slice(None, None, 3)], ids=["first", "last", "third"])
def test_on_all_fixtures_answers_stand_in_the_text(page: Path, where: slice) -> None:
    """Where some passages of a page are said to repeat, `qa` stands in `text`, and is of as many questions."""
    content = page.read_bytes()
    before = newsgrab.parse(content)
    passages = [line for block in before.body for line in lines_of(block) if is_passage(line)]
    after = newsgrab.parse(content, assumed=known(*passages[where]))
    words = " ".join(after.text.split())
    assert bool(words) == bool(before.text)
    assert len(after.qa) == len(before.qa)
    for qa in after.qa:
        assert " ".join(qa.question.split()) in words
        assert all(" ".join(part.split()) in words for part in qa.answer.split("\n\n"))
