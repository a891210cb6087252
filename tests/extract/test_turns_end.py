"""What stands between turns and after the last one, and what only looks like a conversation."""

from __future__ import annotations

import pytest
from interview_page import JOINED, QUESTIONS, REPORT, p, page, pairs, turns

WANTED = list(zip(QUESTIONS, JOINED, strict=True))
BOLD = turns("<p><b>{}</b></p>", "<p>{}</p>", "<p>{}</p>")
DASHES = turns("<p>— {}</p>", "<p>— {}</p>", "<p>{}</p>")

BETWEEN = {
    "a crosshead": "<h3>The ice</h3>",
    "a crosshead that asks": "<h3>Will it hold?</h3>",
    "a pull quote": "<blockquote><p>“We lost two rafts and a crane”</p></blockquote>",
    "a pull quote in italics": "<p><em>“We lost two rafts and a crane”</em></p>",
    "a caption": "<p>The last beam in May. Photo: Ana Ríos</p>",
    "a figure": '<figure><img src="/b.jpg" alt=""><figcaption>The last beam in May.</figcaption></figure>',
    "a newsletter": '<div class="nl-inline"><h4>Curious?</h4><p>News from the river, every Friday.</p></div>',
    "a custom element": "<news-letter><p>Want to hear more from the river every week?</p></news-letter>",
    "a pointer": '<p>Read also: <a href="/x">Who paid for the old bridge back in 1911?</a></p>',
    "a card": '<div class="card"><a href="/x">Who paid for the old bridge back in 1911?</a></div>',
    "an advertisement": '<div class="adv"><span>Advertisement</span></div>',
    "a rule": "<p>* * *</p>",
}


@pytest.mark.parametrize("markup", [BOLD, DASHES], ids=["bold", "dashes"])
@pytest.mark.parametrize("inset", BETWEEN)
def test_answers_run_on_over_what_is_none_of_them(inset: str, markup: str) -> None:
    """Between the paragraphs of one answer stands something else, which is no part of it."""
    cut = "<p>Then the money came.</p>"
    article = page(markup.replace(cut, BETWEEN[inset] + cut))
    assert pairs(article) == WANTED


AFTER = {
    "thanks": "<p><b>Thank you for the conversation.</b></p>",
    "thanks and a box": '<p><b>Thank you for your time.</b></p><div class="bx"><p>The bridge opens in May.</p></div>',
    "a credit and a biography": "<p>Interview: Ana Ríos</p><p>Mara Lindt was born in the valley in 1961.</p>",
    "a biography in italics": "<p><em>Mara Lindt was born in the valley in 1961 and studied in the city.</em></p>",
    "a line of asterisks and a note": "<p>***</p><p>This text first appeared in the spring issue.</p>",
    "plus signs": "<p><b>+++</b></p><p>We thank the author for the right to publish this.</p><p><b>+++</b></p>",
    "brackets": "<p>[This interview has been edited for length.]</p>",
    "a section": "<h2>About the bridge</h2><p>It was built in 1911 and lost in the flood of 1987.</p>",
    "another place": '<div class="person"><p>Mara Lindt leads the office of works.</p></div>',
    "who wrote it": "<p>Posted by Ana Ríos, The Bay</p>",
    "a caption": "<p>Mara Lindt at the river. Photo: Ana Ríos</p>",
}


@pytest.mark.parametrize("ending", AFTER)
def test_the_last_answer_ends(ending: str) -> None:
    """What follows the conversation belongs to nobody's answer."""
    assert pairs(page(BOLD + AFTER[ending], title="Mara Lindt: We had no plan")) == WANTED


def test_a_farewell_that_is_answered_is_a_pair() -> None:
    """Thanks without a question make no pair, unless labels show that they are answered."""
    inner = turns("<p><b>Reporter:</b> {}</p>", "<p><b>Mara Lindt:</b> {}</p>", "<p>{}</p>")
    inner += p("<b>Reporter:</b> Thank you for your time.") + p("<b>Mara Lindt:</b> Come back in May.")
    assert pairs(page(inner))[-1] == ("Thank you for your time.", "Come back in May.")


def test_a_last_answer_of_many_paragraphs_is_no_longer_than_the_others_allow() -> None:
    """Where every answer is one paragraph, a second one after the last is the author's."""
    inner = "".join(p(f"<b>{q} {n}</b>") + p(a.replace("\n\n", " ")) for n, (q, a) in enumerate(WANTED * 2))
    article = page(inner + p("She waved from the bridge for a long time, and then it began to rain on the valley."))
    assert article.qa[-1].answer == JOINED[-1]


SCENE = "".join(
    p(f"<b>{who}:</b> {what}")
    for who, what in zip(
        ["ANA", "THE CLERK"] * 3, ["How many?", "Nine.", "And now?", "Ten.", "Who left?", "You."], strict=True
    )
)
STORY = "".join(
    p("— " + text)
    + (p("The river lay still, and only at the far bank a little wind went over it. " * 2) if n % 3 == 2 else "")
    for n, text in enumerate(
        ["Will you row?", "No.", "Why?", "Wind.", "What wind is that?", "It will come.", "When?", "Soon."]
    )
)
NEGATIVES = {
    "a scene that a review quotes": "".join(map(p, REPORT)) * 3 + SCENE + "".join(map(p, REPORT)),
    "the dialogue of a story": STORY * 2,
    "direct speech": "".join(
        p(text) + p("— We have waited for this, — said the foreman and looked away. — Who would have thought it?")
        for text in REPORT
    ),
    "a list of what to ask": "".join(f"<h3>“{q}”</h3>" + p(REPORT[0]) for q in QUESTIONS * 2),
    "a report whose crossheads ask": "".join(
        p(text) + (f"<h2>{head}</h2>" if head else "")
        for text, head in zip(
            REPORT, ["", "Who pays?", "", "The plan", "", "What now?", "", "Who decides?", "", "", "", ""], strict=True
        )
    ),
    "instructions with a few questions": "".join(
        f"<h3>{q}</h3>" + p("If you want to build one, you need your own plan and your own drawings. " * 3)
        for q in ("Ready?", "What do you need?", "Where do you begin?")
    ),
    "labels of a recipe": p("What you need: four beams") + p("How long: nine weeks") + p("PS: bring a coat")
    + "".join(map(p, REPORT)),
    "agenda items": "".join(p(f"– {text}") for text in ["Opening of the session", "Who pays for the bridge?", *REPORT]),
    "a glossary": "".join(f"<dl><dt>{word}</dt><dd>{REPORT[0]}</dd></dl>" for word in ("Beam", "Pier", "Span")),
    "a poll": "<p><b>Do you use the bridge?</b></p><ul><li>Every day</li><li>Sometimes</li><li>Never</li></ul>"
    + "".join(map(p, REPORT)),
}  # fmt: skip


@pytest.mark.parametrize("name", NEGATIVES)
def test_what_only_looks_like_an_interview_is_none(name: str) -> None:
    """A false interview is worse than a missed one."""
    article = page(NEGATIVES[name])
    assert article.qa == []
    assert article.page_kind == "article"
