"""One conversation to be set in any markup, and the page around it."""

from __future__ import annotations

import newsgrab

__all__ = ["ANSWERS", "JOINED", "QUESTIONS", "REPORT", "p", "page", "pairs", "turns"]

QUESTIONS = [
    "How did the work on the old bridge begin, and who paid for it?",
    "What was the hardest part of those first months on the river?",
    "You said once that nobody believed in it.",
    "When will people be able to walk across it again?",
]
ANSWERS = [
    ["It began with a letter from a schoolteacher, who wrote to every office in the district.", "Then the money came."],
    ["The ice, without any doubt. We lost two rafts and a crane within one week of March."],
    ["Nobody did, and they were right not to. We had no plan and no drawings of the old piers.", "We drew them again."],
    ["In autumn, if the water stays low. I would not promise a day to anybody before that."],
]


def page(
    inner: str,
    title: str = "The bridge that came back",
    language: str = "en",
    rules: newsgrab.SiteRules | None = None,
) -> newsgrab.Article:
    lead = "<p>A year ago the last beam was laid. We spoke with the engineer about ice, letters and patience.</p>"
    return newsgrab.parse(
        f'<html lang="{language}"><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>{lead}{inner}</article>'
        "<footer>All rights reserved</footer></body></html>",
        url="https://bridge.example/1",
        rules=rules,
    )


def p(text: str) -> str:
    return f"<p>{text}</p>"


def turns(question: str, first: str, more: str) -> str:
    """The conversation, each kind of paragraph in its own dress."""
    return "".join(
        question.format(asked) + first.format(answer[0]) + "".join(more.format(part) for part in answer[1:])
        for asked, answer in zip(QUESTIONS, ANSWERS, strict=True)
    )


JOINED = ["\n\n".join(answer) for answer in ANSWERS]
"""The answers as `QABlock.answer` has them."""
REPORT = [
    f"The commission heard the engineers in its session number {n} and adjourned until the spring." for n in range(12)
]
"""The paragraphs of a text that is no conversation."""


def pairs(article: newsgrab.Article) -> list[tuple[str, str]]:
    """What stands in `qa`, without the names."""
    return [(block.question, block.answer) for block in article.qa]
