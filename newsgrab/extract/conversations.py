"""The conversations on a page, by every way of marking turns."""

from __future__ import annotations

import re
from dataclasses import replace

from ..dom.document import Document
from ..dom.element import Line
from ..lang.words import Words, fold
from .asking import may_ask
from .body.wording import interviewer_of
from .evidence import Body, Dialogue, Metadata, Pair
from .turns.dash import dash_turns, dashed_answer_turns
from .turns.emphasis import bold_turns, coloured_turns, heading_turns, italic_turns
from .turns.labels import letter_turns, speaker_turns
from .turns.markup import definition_turns, details_turns, structured_turns

__all__ = ["conversations", "credited_interviewer"]

_MOST = 0.6
_LEAST = 2
_CREDIT = 90
_AFTER_LETTER = frozenset(":.)：")
"""What parts the letter of a question or answer from its text."""
_SPEAKER_TITLE = re.compile(r"\A([^\W\d_][\w.'’‘-]*(?:\s[^\W\d_][\w.'’‘-]*){1,3})\s?[:：]\s")


def conversations(
    document: Document, metadata: Metadata, body: Body, words: Words, outlets: set[str]
) -> list[Dialogue]:
    """The conversations found, best first; `outlets` are the folded names of the site, which labels use for askers."""
    found = _marked_turns(_until_credit(body.main, document.lines, words), words, outlets) if _may_talk(body) else []
    found += [details_turns(document, body.root), definition_turns(document, body.root)]
    visible = [dialogue for dialogue in found if dialogue is not None]
    # The way that accounts for most of the text; of two that account for nearly the same, the surer one stands first.
    visible.sort(key=lambda dialogue: -round(dialogue.size / 500))
    stated = structured_turns(metadata.nodes)
    dialogues = [dialogue for dialogue in (*visible, stated) if dialogue is not None]
    asker = credited_interviewer(document.lines, words) if dialogues else None
    return [_named(dialogue, body, asker, words, outlets) for dialogue in dialogues]


def _may_talk(body: Body) -> bool:
    """Whether anything in the text asks or is labelled: most reports need not be looked at any closer."""
    return sum(1 for line in body.main if may_ask(line.text) or line.text[1:2] in _AFTER_LETTER) >= _LEAST


def _marked_turns(lines: list[Line], words: Words, outlets: set[str]) -> list[Dialogue | None]:
    """The conversations in the text, by each way of marking who speaks."""
    return [
        speaker_turns(lines, words, outlets),
        letter_turns(lines, words),
        dash_turns(lines),
        dashed_answer_turns(lines),
        bold_turns(lines),
        heading_turns(lines),
        italic_turns(lines),
        coloured_turns(lines),
    ]


def _until_credit(lines: list[Line], page: list[Line], words: Words) -> list[Line]:
    """The lines before the interviewer's credit, where it stands below the conversation: biographies follow it."""
    credit = next((line for line in reversed(page) if _credits(line, words)), None)
    if credit is None:
        return lines
    before = [line for line in lines if line.index < credit.index]
    return before if len(before) >= _MOST * len(lines) else lines


def _credits(line: Line, words: Words) -> str | None:
    if len(line.text) > _CREDIT or line.text.lstrip("*([– ")[:2].casefold() not in words.credit_beginnings:
        return None
    return interviewer_of(line.text, words)


def credited_interviewer(lines: list[Line], words: Words) -> str | None:
    """Who a line such as 'Interview: NAME' says led the conversation."""
    return next((name for line in lines if (name := _credits(line, words))), None)


def _named(dialogue: Dialogue, body: Body, asker: str | None, words: Words, outlets: set[str]) -> Dialogue:
    """The conversation with the names that stand outside its turns: in the title and in the interviewer's credit."""
    answerer = None if dialogue.is_faq else _answerer_in_title(body.headline)
    labelled = any(pair.answerer for pair in dialogue.pairs)

    def named(pair: Pair) -> Pair:
        anonymous = pair.asker is None or fold(pair.asker) in outlets or words.is_one("interviewer_labels", pair.asker)
        return replace(
            pair,
            asker=asker if asker and anonymous else pair.asker,
            answerer=pair.answerer if labelled else answerer,
        )

    pairs = [named(pair) for pair in dialogue.pairs]
    is_faq = dialogue.is_faq and not any(pair.asker or pair.answerer for pair in pairs)
    return replace(dialogue, pairs=pairs, is_faq=is_faq)


def _answerer_in_title(headline: Line | None) -> str | None:
    match = _SPEAKER_TITLE.match(headline.text) if headline is not None else None
    if match is None:
        return None
    parts = match[1].split()
    return match[1] if all(part[0].isupper() for part in (parts[0], parts[-1])) else None
