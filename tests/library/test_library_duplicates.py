"""Near-duplicates: copies of one text on several sites are grouped, other news by the same template are not."""

from __future__ import annotations

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from agency_examples import Writer, weather

from newsgrab.errors import LibraryError
from newsgrab.library import Library
from newsgrab.library.signatures import bands, likeness, packed, shingles, signature, unpacked
from newsgrab.model import Article, Paragraph

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def story(url: str, text: list[str], hours: float = 0, **fields: object) -> Article:
    body = [Paragraph(text=part) for part in text]
    return Article.model_validate(
        {"url": url, "title": url, "body": body, "date_published": NOON + timedelta(hours=hours), **fields}
    )


def groups(plain: sqlite3.Connection) -> list[set[str]]:
    """The addresses of the articles in each group."""
    rows = plain.execute(
        "SELECT group_concat(url, ' ') FROM article_duplicates JOIN articles ON articles.id = article_id"
        " GROUP BY group_id ORDER BY min(url)"
    )
    return [set(urls.split()) for (urls,) in rows]


def heads(plain: sqlite3.Connection) -> list[str]:
    rows = plain.execute("SELECT url FROM duplicate_groups JOIN articles ON articles.id = head_id ORDER BY url")
    return [url for (url,) in rows]


AGENCY, NORTH, SOUTH = "https://agency.example/1", "https://north.example/1", "https://south.example/1"


def test_copies_are_found(library: Library, plain: sqlite3.Connection) -> None:
    """An agency's text, cut and with something added, is grouped under the article that was published first."""
    writer = Writer(1)
    text = writer.article()
    library.save(story(NORTH, writer.copy(text), hours=2))
    library.save(story("https://north.example/2", writer.article()))
    assert library.find_near_duplicates() == 0
    library.save(story(AGENCY, text))
    library.save(story(SOUTH, writer.copy(text), hours=1))
    assert library.find_near_duplicates() == 2
    assert library.find_near_duplicates() == 0
    assert groups(plain) == [{AGENCY, NORTH, SOUTH}]
    assert heads(plain) == [AGENCY]
    found = library.near_duplicates(NORTH)
    assert [(one.url, one.domain, one.is_first) for one in found] == [
        (AGENCY, "agency.example", True),
        (SOUTH, "south.example", False),
    ]
    assert all(0.4 < one.similarity < 1 for one in found)
    assert found[0].date_published == NOON
    assert library.near_duplicates("https://north.example/2") == []
    assert library.near_duplicates("https://nowhere.example/") == []


def test_measured(library: Library, plain: sqlite3.Connection) -> None:
    """No two texts that are not of one agency's are grouped, and of those that are, at least 85 of 100 pairs are."""
    writer, together = Writer(2), dict[str, int]()
    for number in range(24):
        text = writer.article(writer.chance.choice((5, 7, 9, 12)))
        for copy in range(4):
            url = f"https://site{(number + copy) % 11}.example/{number}/{copy}"
            library.save(story(url, writer.copy(text) if copy else text))
            together[url] = number
    for number in range(40):
        library.save(story(f"https://weather{number % 8}.example/{number}", weather(writer.chance)))
    library.find_near_duplicates()
    for group in groups(plain):
        assert len({together[url] for url in group}) == 1
    pairs = sum(len(group) * (len(group) - 1) for group in groups(plain))
    assert pairs >= 0.85 * 24 * 4 * 3


def test_short_texts_are_never_alike(library: Library) -> None:
    """Fewer than 50 words, or 100 characters of a script without spaces, say too little."""
    for site in ("a", "b"):
        library.save(story(f"https://{site}.example/1", ["word " * 49]))
        library.save(story(f"https://{site}.example/2", ["".join(chr(0x4E00 + at) for at in range(99))]))
        library.save(Article(url=f"https://{site}.example/3"))
    assert library.find_near_duplicates() == 0
    assert signature("other word " * 25) is not None


def test_scripts_without_spaces(library: Library) -> None:
    """Chinese is compared by runs of characters."""
    chance = random.Random(3)
    text = ["".join(chr(0x4E00 + chance.randrange(2_000)) for _ in range(60)) for _ in range(8)]
    library.save(story(AGENCY, text))
    library.save(story(NORTH, [*text[:3], *text[4:], "居民们装饰了圣诞树，学校秋天开学。"]))
    library.save(story(SOUTH, ["".join(chr(0x4E00 + chance.randrange(2_000)) for _ in range(480))]))
    assert library.find_near_duplicates() == 1
    assert [one.url for one in library.near_duplicates(AGENCY)] == [NORTH]


def test_at_home_more_is_asked_for(library: Library) -> None:
    """On one site, texts that share their background are two articles; the same text twice is one too many."""
    writer = Writer(4)
    text = writer.article()
    library.save(story(AGENCY, text))
    library.save(story("https://agency.example/2", writer.copy(text)))
    assert library.find_near_duplicates() == 0
    library.save(story("https://agency.example/3", text))
    assert library.find_near_duplicates() == 1


@pytest.mark.parametrize("seed", range(4))
def test_order_does_not_matter(library: Library, plain: sqlite3.Connection, seed: int) -> None:
    """However articles come, and in however many passes, the groups and their heads are the same."""
    writer = Writer(5)
    texts = [writer.article() for _ in range(5)]
    stories = [
        story(f"https://site{copy}.example/{number}", writer.copy(text) if copy else text, hours=copy)
        for number, text in enumerate(texts)
        for copy in range(4)
    ]
    chance = random.Random(seed)
    chance.shuffle(stories)
    for one in stories:
        library.save(one)
        if chance.random() < 0.3:
            library.find_near_duplicates(at_most=chance.randint(1, 3))
    library.find_near_duplicates()
    assert groups(plain) == [{f"https://site{copy}.example/{number}" for copy in range(4)} for number in range(5)]
    assert heads(plain) == [f"https://site0.example/{number}" for number in range(5)]


def test_reworded_articles_are_compared_anew(library: Library, plain: sqlite3.Connection) -> None:
    """One that says something else now leaves its group; a group of one is none."""
    writer = Writer(6)
    text = writer.article()
    for url in (AGENCY, NORTH):
        library.save(story(url, text))
    library.find_near_duplicates()
    library.save(story(NORTH, text, section="Other"))
    assert plain.execute("SELECT count(*) FROM unsigned_articles").fetchone() == (0,)
    library.save(story(NORTH, writer.article()))
    assert plain.execute("SELECT count(*) FROM unsigned_articles").fetchone() == (1,)
    library.find_near_duplicates()
    assert library.near_duplicates(AGENCY) == []
    assert plain.execute("SELECT count(*) FROM duplicate_groups").fetchone() == (0,)


def test_deleted_articles_vanish(library: Library, plain: sqlite3.Connection) -> None:
    """By any SQLite client: the next oldest becomes the head, and the last one has no group."""
    writer = Writer(7)
    text = writer.article()
    for hours, url in enumerate((AGENCY, NORTH, SOUTH)):
        library.save(story(url, text, hours=hours))
    library.find_near_duplicates()
    plain.execute("PRAGMA foreign_keys = ON")
    plain.execute("DELETE FROM articles WHERE url = ?", (AGENCY,))
    plain.commit()
    assert (groups(plain), heads(plain)) == ([{NORTH, SOUTH}], [NORTH])
    plain.execute("DELETE FROM articles WHERE url = ?", (SOUTH,))
    plain.commit()
    tables = ("article_signatures", "signature_bands", "article_duplicates", "duplicate_groups", "unsigned_articles")
    left = {table: plain.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    assert left == {**dict.fromkeys(tables, 0), "article_signatures": 1, "signature_bands": 20}


def test_work_is_bounded(library: Library, plain: sqlite3.Connection) -> None:
    """A pass compares no more than it may, and the next goes on."""
    text = Writer(8).article()
    for number in range(7):
        library.save(story(f"https://site{number}.example/", text))
    assert library.find_near_duplicates(at_most=3) == 2
    assert plain.execute("SELECT count(*) FROM unsigned_articles").fetchone() == (4,)
    assert library.find_near_duplicates(at_most=0) == 0
    assert library.find_near_duplicates(at_most=None) == 4
    assert len(library.near_duplicates("https://site0.example/")) == 6


def test_joined_articles_are_no_duplicates(library: Library, plain: sqlite3.Connection) -> None:
    """Two articles that turn out to be one leave no group behind."""
    text = Writer(9).article()
    library.save(story(AGENCY, text))
    library.save(story("https://agency.example/2", text))
    library.find_near_duplicates()
    library.save(story("https://agency.example/2", text, canonical_url=AGENCY))
    library.find_near_duplicates()
    assert library.counts()["articles"] == 1
    assert groups(plain) == []


def test_damaged_signature(library: Library, plain: sqlite3.Connection, path: Path) -> None:
    text = Writer(10).article()
    for url in (AGENCY, NORTH):
        library.save(story(url, text))
    library.find_near_duplicates()
    plain.execute("UPDATE article_signatures SET signature = x'00'")
    plain.commit()
    with pytest.raises(LibraryError, match=path.name):
        library.near_duplicates(AGENCY)


def test_signatures_are_the_same_everywhere() -> None:
    """Stored signatures hold for other versions of rensa and other machines, or all have to be made anew."""
    text = " ".join(f"word{number}" for number in range(60))
    hashes = signature(text)
    assert hashes is not None
    assert unpacked(packed(hashes)) == hashes
    assert (len(hashes), hashes[:3]) == (128, (2192468021, 1434485561, 3257365212))
    assert bands(hashes)[:2] == [69768380256360, 279683365885224]
    assert likeness(hashes, hashes) == 1
    other = signature(text.upper().replace("WORD59", "Last"))
    assert other is not None
    assert 0.85 < likeness(hashes, other) < 1
    assert len(shingles(text)) == 55
