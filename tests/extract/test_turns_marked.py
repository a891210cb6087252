"""Further ways in which pages mark who speaks: classes, labels on one side, several at once, HTML's own elements."""

from __future__ import annotations

from pathlib import Path

import pytest
from interview_page import ANSWERS, JOINED, QUESTIONS, p, page, pairs, turns

import newsgrab

WANTED = list(zip(QUESTIONS, JOINED, strict=True))

DRESSES = {
    "classes": turns('<p class="q">{}</p>', '<p class="a">{}</p>', '<p class="a">{}</p>'),
    "an attribute": turns('<p data-size="5"><span data-w="l">{}</span></p>', '<p data-size="4">{}</p>', "<p>{}</p>"),
    "a colour": turns('<p><span style="color:#b00">{}</span></p>', "<p>{}</p>", "<p>{}</p>"),
    "bold, answers labelled": turns("<p><b>{}</b></p>", "<p>Mara Lindt: {}</p>", "<p>{}</p>"),
    "headings with numbers": turns("<h3>Question 1: {}</h3>", "<p>{}</p>", "<p>{}</p>"),
    "only questions labelled": turns("<p>Daily Post: {}</p>", "<p>{}</p>", "<p>{}</p>"),
    "items of lists": turns("<ul><li><strong><em>{}</em></strong></li></ul>", "<p>{}</p>", "<p>{}</p>"),
    "two dashes": turns("<p>――{}</p>", "<p>{}</p>", "<p>{}</p>"),
    "asterisk and hyphen": turns("<p>*{}</p>", "<p>-{}</p>", "<p>{}</p>"),
    "words for question and answer": turns("<p>Question: {}</p>", "<p>Answer: {}</p>", "<p>{}</p>"),
    "bold split over runs": "".join(
        f"<p><strong>{q[:9]}</strong><strong><em>{q[9:20]}</em></strong><strong>{q[20:]}</strong></p>"
        + "".join(map(p, a))
        for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    ),
    "a link in the bold": "".join(
        f'<p><strong>{q[:6]}<a href="/x">{q[6:14]}</a>{q[14:]}</strong></p>' + "".join(map(p, a))
        for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    ),
    "question and answer in one paragraph": "".join(
        f"<p><strong>{q}</strong><br>{a[0]}</p>" + "".join(map(p, a[1:]))
        for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    ),
    "headings of two levels": "".join(
        f"<h{2 + n % 2}>{q}</h{2 + n % 2}>" + "".join(map(p, a))
        for n, (q, a) in enumerate(zip(QUESTIONS, ANSWERS, strict=True))
    ),
}


@pytest.mark.parametrize("dress", DRESSES)
def test_questions_and_answers_are_found(dress: str) -> None:
    """Every dress gives the same four pairs, in an article that calls itself an interview."""
    article = page(DRESSES[dress], title="Interview: The bridge that came back")
    assert pairs(article) == WANTED
    assert article.page_kind == "interview"


@pytest.mark.parametrize("dress", DRESSES)
def test_what_is_in_qa_is_in_the_text(dress: str) -> None:
    """Whatever else speaks against a line, one of the conversation is text."""
    article = page(DRESSES[dress], title="Interview: The bridge that came back")
    text = " ".join(article.text.split())
    assert article.qa
    for block in article.qa:
        assert block.question in text
        assert all(part in text for part in block.answer.split("\n\n"))


QUESTION_BUTTON = '<button class="acc__q" aria-expanded="false">{}</button>'
LISTS = {
    "accordion of buttons": turns(QUESTION_BUTTON, '<div class="acc__a"><p>{}</p>', "<p>{}</p>").replace(
        "<button", "</div><button"
    ),
    "links that open a panel": turns(
        '<h4><a data-toggle="collapse" href="#c">{}</a></h4>', '<div class="panel">{}</div>', "<div>{}</div>"
    ),
    "toggles without an address": turns('<div class="t"><a tabindex="0">{}</a></div>', "<p>{}</p>", "<p>{}</p>"),
    "details": turns("</details><details><summary>{}</summary>", "<p>{}</p>", "<p>{}</p>"),
    "definition list": "<dl>" + turns("<dt>{}</dt>", "<dd>{}</dd>", "<dd>{}</dd>") + "</dl>",
    "a list of its own each": turns("</dl><dl><dt>{}</dt>", "<dd>{}</dd>", "<dd>{}</dd>"),
    "microdata": "".join(
        '<div itemscope itemtype="https://schema.org/Question"><div itemprop="name">'
        f'{q}</div><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer">'
        f'<div itemprop="text">{"".join(map(p, a))}</div></div></div>'
        for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    ),
}


@pytest.mark.parametrize("markup", LISTS)
def test_lists_of_questions_are_found(markup: str) -> None:
    """Accordions of every make, and what HTML and schema.org have for questions."""
    article = page(LISTS[markup], title="Frequently asked questions about the bridge")
    assert pairs(article) == WANTED
    assert article.page_kind == "faq"


def test_links_back_to_the_top_are_no_answer() -> None:
    """A table of contents above and a way back to it below every answer."""
    contents = "<ul>" + "".join(f'<li><a href="#q{n}">{q}</a></li>' for n, q in enumerate(QUESTIONS)) + "</ul>"
    back = '<p><a href="#top">Back to top</a></p>'
    inner = "".join(
        f'<h3 id="q{n}">{q}</h3>' + "".join(map(p, a)) + back
        for n, (q, a) in enumerate(zip(QUESTIONS, ANSWERS, strict=True))
    )
    assert pairs(page(contents + inner, title="FAQ: the bridge")) == WANTED


STATED = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":['
    + ",".join(
        f'{{"@type":"Question","name":"{q}","acceptedAnswer":{{"@type":"Answer","text":"{" ".join(a)}"}}}}'
        for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    )
    + ',{"@type":"Question","name":"And in winter?","acceptedAnswer":{"@type":"Answer","text":"It is closed."}}]}'
    + "</script>"
)


def test_visible_text_wins_over_json_ld() -> None:
    """JSON-LD tells which lines are the questions; what it has beyond the page is left to `explain`."""
    other = "<h3>Who builds bridges here?</h3><p>The district does, and has done so for a hundred years or more.</p>"
    inner = "".join(f"<h3>{q}</h3>" + "".join(map(p, a)) for q, a in zip(QUESTIONS, ANSWERS, strict=True))
    article = page(STATED + other + inner)
    assert pairs(article) == WANTED
    assert article.provenance["qa"].source == "text and json-ld"


def test_the_same_answer_twice_is_one_pair() -> None:
    """Some pages hold every panel twice, for narrow and for wide screens."""
    once = turns("</details><details><summary>{}</summary>", "<p>{}</p>", "<p>{}</p>")
    assert pairs(page(once + once, title="FAQ: the bridge")) == WANTED


def test_a_section_of_questions_leaves_other_headings_alone() -> None:
    """Crossheads above the heading 'FAQ' that ask something are none of its questions."""
    above = "".join(f"<h2>{q}</h2>" + p("The report of the district says a lot about it. " * 4) for q in ("Why now?",))
    section = "<h2>FAQ</h2>" + turns("<h3>{}</h3>", "<p>{}</p>", "<p>{}</p>")
    assert pairs(page(above + section)) == WANTED


def test_a_site_rule_names_question_and_answer(tmp_path: Path) -> None:
    """Selectors go before every other way, also for a part of a line."""
    inner = turns("<p><u>{}</u></p>", "<p>{}</p>", "<p>{}</p>")
    plain = page(inner)
    assert plain.qa == []
    (tmp_path / "bridge.example.toml").write_text("question = 'article p > u'", encoding="utf-8")
    rules = newsgrab.SiteRules(tmp_path)
    assert pairs(page(inner, rules=rules)) == WANTED
    assert page(inner, rules=rules).provenance["qa"].source == "site rule"


def test_a_site_rule_may_name_the_answers_too(tmp_path: Path) -> None:
    """Then nothing else between the questions is an answer."""
    inner = turns('<p class="x1">{}</p><p>A word of the editors.</p>', '<p class="x2">{}</p>', '<p class="x2">{}</p>')
    (tmp_path / "bridge.example.toml").write_text("question = '.x1'\nanswer = '.x2'", encoding="utf-8")
    assert pairs(page(inner, rules=newsgrab.SiteRules(tmp_path))) == WANTED


def test_languages_without_question_marks() -> None:
    """Japanese questions end in a particle, and may be requests."""
    asked = [
        "時計の修理を始めたきっかけを教えてください。",
        "依頼はどんなものが多いのでしょうか。",
        "断ることもありますか。",
    ]
    answer = "祖父が小さな駅の駅長をしていました。待合室に大きな柱時計があって、毎朝ゼンマイを巻くのが私の役目でした。"
    inner = "".join(p("――" + text) + p(answer + str(n)) for n, text in enumerate(asked * 2))
    article = page(inner, title="止まった時計にも、時間は流れている", language="ja")
    assert [block.question for block in article.qa] == asked * 2


def test_letters_that_were_taken_for_each_other() -> None:
    """'A.' before the question and 'Q.' before its answer, at one pair of several."""
    inner = "".join(
        p(f"<b>{'A' if n == 1 else 'Q'}. {q}</b>") + p(f"{'Q' if n == 1 else 'A'}. {' '.join(a)}")
        for n, (q, a) in enumerate(zip([*QUESTIONS[:2], *QUESTIONS[3:]], [*ANSWERS[:2], *ANSWERS[3:]], strict=True))
    )
    assert [block.question for block in page(inner).qa] == [*QUESTIONS[:2], *QUESTIONS[3:]]


def test_an_answer_that_lost_its_label() -> None:
    """Between two questions, what has no label answers the first."""
    inner = "".join(
        p(f"<b>Q:</b> {q}") + p(("" if n == 1 else "A: ") + " ".join(a))
        for n, (q, a) in enumerate(zip(QUESTIONS, ANSWERS, strict=True))
    )
    assert pairs(page(inner)) == [(q, " ".join(a)) for q, a in zip(QUESTIONS, ANSWERS, strict=True)]


def test_whoever_asks_where_answers_are_lettered() -> None:
    """The reporter is named, the answers are 'A:'; the label is no part of the question."""
    inner = "".join(
        p(f"<b>Reporter:</b> {q}") + p(f"<b>Answer:</b> {' '.join(a)}") for q, a in zip(QUESTIONS, ANSWERS, strict=True)
    )
    assert pairs(page(inner)) == [(q, " ".join(a)) for q, a in zip(QUESTIONS, ANSWERS, strict=True)]


def test_a_label_in_the_middle_of_a_paragraph() -> None:
    """Both turns in one paragraph; the full name stands only there."""
    first = p(f"Reporter: {QUESTIONS[0]} Mara Lindt: {' '.join(ANSWERS[0])}")
    rest = "".join(
        p(f"Reporter: {q}") + p(f"M. Lindt: {' '.join(a)}") for q, a in zip(QUESTIONS[1:], ANSWERS[1:], strict=True)
    )
    article = page(first + rest)
    assert pairs(article) == [(q, " ".join(a)) for q, a in zip(QUESTIONS, ANSWERS, strict=True)]
    assert {block.answerer for block in article.qa} == {"Mara Lindt"}


@pytest.mark.parametrize(
    ("title", "answerer"),
    [
        ("Mara Lindt: We had no plan", "Mara Lindt"),
        ("Mara Lindt, engineer: “We had no plan”", "Mara Lindt"),
        ("An interview with Mara Lindt about the bridge", "Mara Lindt"),
        ("Q&A: Mara Lindt on patience", "Mara Lindt"),
        ("Five Minutes With: the engineer of the bridge", None),
        ("The bridge that came back", None),
    ],
)
def test_headlines_that_name_who_answers(title: str, answerer: str | None) -> None:
    """A name before the colon of a quotation, or after words such as 'interview with'."""
    article = page(turns("<p>- {}</p>", "<p>- {}</p>", "<p>{}</p>"), title=title)
    assert {block.answerer for block in article.qa} == {answerer}


def test_labels_at_the_first_turns_only() -> None:
    """Who asks and who answers is written once."""
    inner = turns("<p><b>{}</b></p>", "<p>{}</p>", "<p>{}</p>")
    inner = inner.replace(QUESTIONS[0], f"Daily Post: {QUESTIONS[0]}").replace(
        ANSWERS[0][0], f"Mara Lindt: {ANSWERS[0][0]}"
    )
    article = page(inner)
    assert pairs(article) == WANTED
    assert {(block.asker, block.answerer) for block in article.qa} == {("Daily Post", "Mara Lindt")}


def test_round_tables_have_no_single_answerer() -> None:
    """All answers to a question are one; whoever answers alone is named."""
    inner = "".join(
        p(f"<b>The Bay:</b> {q}") + p(f"<b>Lindt:</b> {a[0]}") + (p(f"<b>Osei:</b> {a[0][:60]}") if n % 2 else "")
        for n, (q, a) in enumerate(zip(QUESTIONS, ANSWERS, strict=True))
    )
    article = page(inner)
    assert [block.answerer for block in article.qa] == ["Lindt", None, "Lindt", None]
    assert article.qa[1].answer == f"{ANSWERS[1][0]}\n\n{ANSWERS[1][0][:60]}"


def test_a_statement_may_come_first() -> None:
    """A bold lead is left out, a bold first turn that speaks to somebody is not."""
    order = [QUESTIONS[2], *QUESTIONS[:2], QUESTIONS[3]]
    inner = "<p><b>The last beam was laid a year ago.</b></p>" + p("Nobody had thought it possible. " * 5)
    inner += "".join(f"<p><b>{q}</b></p>" + "".join(map(p, a)) for q, a in zip(order, ANSWERS, strict=True))
    assert [block.question for block in page(inner).qa] == order


def test_an_interview_within_a_report_leaves_it_a_report() -> None:
    """A few bold questions below many paragraphs of something else."""
    report = "".join(p(f"The commission heard the engineers in session number {n}. " * 5) for n in range(14))
    article = page(report + turns("<p><b>{}</b></p>", "<p>{}</p>", "<p>{}</p>"))
    assert pairs(article) == WANTED
    assert article.page_kind == "article"


def test_explain_tells_every_reading() -> None:
    """The reading that won stands first, others behind it."""
    inner = STATED + turns("<h3>{}</h3>", "<p>{}</p>", "<p>{}</p>")
    html = f'<html lang="en"><body><article><h1>FAQ</h1>{inner}</article></body></html>'
    told = newsgrab.explain(html, url="https://bridge.example/1").candidates["qa"]
    sources = [candidate.source for candidate in told]
    assert sources[0] == "text and json-ld"
    assert {"heading", "json-ld"} <= set(sources)
