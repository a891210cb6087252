"""The bench of interviews and FAQs: what counts, and that it looks into the text."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import pytest

from bench import qa
from bench.qa import QAPage, Tally, TruePair, read_pages, score, table

QUESTIONS = ["How did the work on the old bridge begin?", "What was the hardest part?", "When will it be open again?"]
ANSWER = "It began with a letter from a schoolteacher, who wrote to every office in the district, year after year."
HTML = (
    '<html lang="en"><body><article><h1>The bridge</h1><p>We spoke with the engineer about the ice on the river.</p>'
    + "".join(f"<p><b>Reporter:</b> {question}</p><p><b>Mara Lindt:</b> {ANSWER}</p>" for question in QUESTIONS)
    + "</article></body></html>"
)
PAIRS = tuple(TruePair(question, ANSWER, None, "Lindt") for question in QUESTIONS)


def page(pairs: tuple[TruePair, ...] | None, html: str = HTML) -> QAPage:
    return QAPage("1", "https://bridge.example/1", html, "speaker-label", "en", pairs)


def test_every_pair_counts() -> None:
    """All found, with the names that the truth states; the full name stands for its short form."""
    metrics = score(page(PAIRS)).metrics()
    assert metrics == {
        "pages": 1, "true": 3, "found": 3, "precision": 1.0, "recall": 1.0, "qa": 1.0, "names": 1.0, "in text": 1.0,
    }  # fmt: skip


def test_wrong_answers_do_not_count() -> None:
    """A pair is a hit only if question and answer are."""
    other = TruePair(QUESTIONS[0], "Nobody knows any more, and there is no one left in the valley who could be asked.")
    tally = score(page((other, *PAIRS[1:])))
    assert (tally.hits, tally.found, tally.true) == (2, 3, 3)
    assert tally.misses == ["1: 2 of 3, 3 found"]


def test_pages_without_questions_must_be_clean() -> None:
    """Whatever is found there is wrong."""
    assert score(page(())).metrics()["clean"] == 0.0
    assert score(page((), "<p>A report about the river.</p>")).metrics()["clean"] == 1.0


def test_of_pages_without_truth_only_the_text_is_known() -> None:
    """Nobody has looked for questions there."""
    assert score(page(None)).metrics() == {"pages": 1, "in text": 1.0}


def test_tallies_add_up_and_make_a_table() -> None:
    """Rows for every style, and an empty cell for what was not measured."""
    total = Tally()
    total.add(score(page(PAIRS)))
    total.add(score(page((), "<p>A report about the river.</p>")))
    assert total.pages == 2
    assert total.metrics()["clean"] == 1.0
    lines = table({"all": total}, markdown=True).splitlines()
    assert lines[0].startswith("|  | pages | true")
    assert "| all | 2 | 3 | 3 | 1.000 |" in lines[2]
    assert "–" in table({"one": score(page(None))})


def test_the_command_reads_files_and_fails_on_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compressed or not; exit code 1 when something found stands in no text."""
    truth = {"pairs": [{"question": pair.question, "answer": pair.answer} for pair in PAIRS]}
    record = {"id": "1", "url": None, "html": HTML, "style": "label", "language": "en", "truth": truth}
    path = tmp_path / "qa.jsonl.xz"
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.write(json.dumps(record) + "\n" + json.dumps({"id": "2", "html": HTML}) + "\n")
    assert [one.pairs is None for one in read_pages(path)] == [False, True]
    assert qa.main(["--pages", str(path)]) == 0
    assert "language en" in capsys.readouterr().out
    assert qa.main(["--pages", str(path), "--markdown"]) == 0
    assert "**all**" in capsys.readouterr().out

    def lossy(one: QAPage) -> Tally:
        return Tally(pages=1, parts=2, parts_in_text=1, misses=["1: lost"])

    monkeypatch.setattr(qa, "score", lossy)
    assert qa.main(["--pages", str(path), "--misses"]) == 1
    assert "1: lost" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        qa.main(["--pages", str(tmp_path / "none.jsonl")])
