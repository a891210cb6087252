"""Interviews and FAQs by every way of marking turns, and what only looks like them."""

from __future__ import annotations

from itertools import cycle, islice

import pytest
from interview_page import ANSWERS, QUESTIONS, REPORT, p, page, turns

DRESSES = {
    "dashes": turns("<p>- {}</p>", "<p>- {}</p>", "<p>{}</p>"),
    "dashes before questions only": turns("<p>— {}</p>", "<p>{}</p>", "<p>{}</p>"),
    "bold": turns("<p><strong>{}</strong></p>", "<p>{}</p>", "<p>{}</p>"),
    "bold in spans": turns('<p><span style="font-weight: bold">{}</span></p>', "<p>{}</p>", "<p>{}</p>"),
    "italic": turns("<p><em>{}</em></p>", "<p>{}</p>", "<p>{}</p>"),
    "headings": turns("<h3>{}</h3>", "<p>{}</p>", "<p>{}</p>"),
    "letters": turns("<p><b>Q:</b> {}</p>", "<p><b>A:</b> {}</p>", "<p>{}</p>"),
    "speakers": turns("<p><b>Interviewer:</b> {}</p>", "<p><b>Mara Lindt:</b> {}</p>", "<p>{}</p>"),
    "labels on lines of their own": turns(
        "<p><b>Interviewer:</b></p><p>{}</p>", "<p><b>Mara Lindt:</b></p><p>{}</p>", "<p>{}</p>"
    ),
    "bold, answers with dashes": turns("<p><b>{}</b></p>", "<p>— {}</p>", "<p>{}</p>"),
    "breaks": "<div>" + turns("- {}<br><br>", "- {}<br><br>", "{}<br><br>") + "</div>",
}


@pytest.mark.parametrize("dress", DRESSES)
def test_questions_and_answers_are_found(dress: str) -> None:
    """Every dress gives the same four pairs; a statement is a question where structure says so."""
    article = page(DRESSES[dress])
    assert [block.question for block in article.qa] == QUESTIONS
    assert [block.answer for block in article.qa] == ["\n\n".join(answer) for answer in ANSWERS]
    assert [block.position for block in article.qa] == [1, 2, 3, 4]


def test_labels_name_who_speaks() -> None:
    """The full form of a label is carried to the later short ones."""
    names = cycle(["Mara Lindt", "Lindt", "ML"])
    inner = "".join(
        p(f"<b>Daily Post:</b> {asked}") + p(f"<b>{next(names)}:</b> {' '.join(answer)}")
        for asked, answer in zip(QUESTIONS * 2, ANSWERS * 2, strict=True)
    )
    article = page(inner)
    assert {block.answerer for block in article.qa} == {"Mara Lindt"}
    assert {block.asker for block in article.qa} == {"Daily Post"}
    assert article.page_kind == "interview"


def test_the_title_names_the_answerer() -> None:
    """'Name: …' above an interview without labels."""
    article = page(DRESSES["dashes"], title="Mara Lindt: We had no plan and no drawings")
    assert {block.answerer for block in article.qa} == {"Mara Lindt"}


def test_the_credit_names_the_asker() -> None:
    """'Interview: NAME' below it; the line itself belongs to no answer."""
    article = page(DRESSES["bold"] + "<p>*Interview by Ana Ríos, The Bay</p><p>Mara Lindt was born in the valley.</p>")
    assert {block.asker for block in article.qa} == {"Ana Ríos"}
    assert [block.answer for block in article.qa] == ["\n\n".join(answer) for answer in ANSWERS]


def test_details_are_an_faq() -> None:
    """`<details>` with its `<summary>`."""
    inner = "".join(
        f"<details><summary>{asked}</summary><p>{' '.join(answer)}</p></details>"
        for asked, answer in zip(QUESTIONS, ANSWERS, strict=True)
    )
    article = page(inner)
    assert [block.question for block in article.qa] == QUESTIONS
    assert article.page_kind == "faq"


def test_definition_lists_are_an_faq() -> None:
    """`<dl>` with questions in `<dt>`."""
    inner = "".join(f"<dt>{q}</dt><dd>{' '.join(a)}</dd>" for q, a in zip(QUESTIONS, ANSWERS, strict=True))
    assert [block.question for block in page(f"<dl>{inner}</dl>").qa] == QUESTIONS


def test_json_ld_is_used_where_nothing_is_visible() -> None:
    """A `FAQPage` that the page does not show."""
    script = (
        '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Why?",'
        '"acceptedAnswer":{"@type":"Answer","text":"<p>Because of the ice.</p>"}}]}</script>'
    )
    article = page(script + p("A plain page about the bridge and the ice on the river in March. " * 4))
    assert [(block.question, block.answer) for block in article.qa] == [("Why?", "Because of the ice.")]
    assert article.provenance["qa"].source == "json-ld"


NEGATIVES = {
    "dash quotes in a report": "".join(
        p(text) + (p("- It was cold, - said the foreman, looking at the river.") if n % 3 == 0 else "")
        for n, text in enumerate(REPORT)
    ),
    "a few crossheads that ask": "".join(
        p(text) + ("<p><b>Who pays?</b></p>" if n in (2, 6) else "<p><b>The plan</b></p>" if n == 9 else "")
        for n, text in enumerate(REPORT)
    ),
    "labels that are no speakers": p("When: Monday, 5 pm") + p("Where: the town hall") + "".join(map(p, REPORT)),
    "a rhetorical question": "".join(p(text + " Who would have thought it?") for text in REPORT),
    "a list of questions": "<ul>" + "".join(f"<li>{q}</li>" for q in QUESTIONS) + "</ul>" + "".join(map(p, REPORT)),
}


@pytest.mark.parametrize("name", NEGATIVES)
def test_what_only_looks_like_an_interview_is_none(name: str) -> None:
    """A false interview is worse than a missed one."""
    article = page(NEGATIVES[name])
    assert article.qa == []
    assert article.page_kind == "article"


def test_comments_are_no_turns() -> None:
    """Readers' dashes below the interview are not part of it."""
    comments = "".join(p(f"- {text}") for text in islice(cycle(["Great interview!", "When is the next one?"]), 6))
    article = page(DRESSES["dashes"] + f'<div class="comments"><h3>Comments</h3>{comments}</div>')
    assert [block.question for block in article.qa] == QUESTIONS
    assert article.qa[-1].answer == ANSWERS[-1][0]
