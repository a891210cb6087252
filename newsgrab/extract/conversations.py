"""The conversations on a page, by every way of marking turns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ..dom.document import Document
from ..dom.element import Line
from ..lang.words import Words, fold
from .evidence import Body, Dialogue, Metadata, Pair
from .marks import Marks
from .metadata.json_ld import types
from .ruling import SOURCE, Ruling
from .turns.dash import dash_turns, dashed_answer_turns
from .turns.emphasis import bold_turns, coloured_turns, heading_turns, italic_turns
from .turns.ending import is_credit
from .turns.kind import is_faq
from .turns.letters import letter_turns
from .turns.markup import definition_turns, details_turns, item_turns
from .turns.naming import answerer_in_headline
from .turns.ruled import ruled_turns
from .turns.speakers import speaker_turns
from .turns.stated import shown_turns, stated_pairs, stated_turns
from .turns.styled import accordion_turns, styled_turns
from .turns.talk import Talk, faq_section, levels_of, may_talk, spoken_lines

__all__ = ["conversations", "credited_interviewer", "with_conversation"]

_MOST = 0.6
_STATEMENT, _UNREAD = 0.2, 0.7
"""What a question that asks nothing counts against a reading, and a line of an answer that does nothing but ask."""
_SURE = {
    "label": 2.0, "text and json-ld": 2.0, "dash": 1.5, "accordion": 1.0, "details": 1.5, "definition list": 1.5,
    "microdata": 1.5, "bold": 0.5, "heading": 0.5, "italic": 0.25, "coloured": 0.25,
}  # fmt: skip
"""How many questions a way of marking turns is ahead of the others, where they find nearly the same."""
_NAMED = 2.0
"""The same for readings that know who answers."""
_SHOWN = "text and json-ld"
_IN_SECTION = 3.0
"""How many questions those under a heading such as 'FAQ' are ahead of all that ask on the page."""
_TOLD = 0.7
_SHORT = 250
_MANY = 5
"""Questions; a few headings that ask are sections of the text."""
_ABOVE, _BELOW = 3, 12
"""Lines above the headline and below the text in which credits stand."""
_OTHERS = frozenset({"related", "latest news", "teaser", "another article", "comments", "read also", "only links"})
_PATH_WORDS = re.compile(r"[^\W\d_]+")


def conversations(
    document: Document,
    metadata: Metadata,
    marks: Marks,
    body: Body,
    words: Words,
    outlets: set[str],
    rule: Ruling | None,
) -> list[Dialogue]:
    """The conversations found, best first; `outlets` are the folded names of the site, which labels use for askers."""
    stated = stated_pairs(metadata.nodes)
    ruled = rule is not None and rule.names("question")
    if not (stated or ruled or marks.questions or marks.properties or may_talk(body, words)):
        return []
    talk = _talk(document, metadata, body, words, outlets)
    joined = _joined(_readings(document, marks, body, talk, stated, rule))
    said = stated_turns(stated, talk)
    dialogues = [dialogue for dialogue in (*joined, said) if dialogue is not None]
    asker = credited_interviewer(document, body, words) if dialogues else None
    return [_named(_as_ruled(dialogue, rule), asker, talk) for dialogue in dialogues]


def with_conversation(body: Body, document: Document, dialogue: Dialogue) -> Body:
    """The body with every line of its conversation, whatever was said against one: `text` holds what `qa` holds."""
    kept = {line.index for line in body.main}
    if dialogue.lines <= kept:
        return body
    verdicts = list(body.verdicts)
    for index in dialogue.lines:
        verdicts[index] = None
    main = [document.lines[index] for index in sorted(kept | dialogue.lines)]
    return replace(body, main=main, verdicts=verdicts)


def _talk(document: Document, metadata: Metadata, body: Body, words: Words, outlets: set[str]) -> Talk:
    lines = _until_credit(spoken_lines(document, body, words), _around(document, body), words)
    names = " ".join(_names(document, metadata, body))
    states_faq = any(types(node) & {"FAQPage", "QAPage"} for node in metadata.nodes)
    return Talk(
        lines,
        words,
        outlets,
        answerer_in_headline(body.headline, words),
        levels_of(lines),
        frozenset(media.at for media in body.media),
        claims_interview=credited_interviewer(document, body, words) is not None
        or words.contains("interview_words", names),
        claims_faq=states_faq or words.contains("faq_words", names),
    )


def _names(document: Document, metadata: Metadata, body: Body) -> Iterator[str]:
    """What the page calls itself: its headline and what stands right above, its titles, rubrics and address."""
    if body.headline is not None:
        yield from (line.text for line in document.lines[max(0, body.headline.index - 2) : body.headline.index + 1])
    yield metadata.title or ""
    for source, key in ((metadata.open_graph, "og:title"), (metadata.open_graph, "article:section")):
        yield from source.get(key, [])
    yield from metadata.meta.get("keywords", [])[:1]
    path = (document.url or "").partition("//")[2].partition("/")[2]
    yield " ".join(_PATH_WORDS.findall(path))


def _readings(
    document: Document, marks: Marks, body: Body, talk: Talk, stated: list[Pair], rule: Ruling | None
) -> list[Dialogue]:
    """The page read in each way of marking who speaks, the likeliest first."""
    structured = [ruled_turns(document, rule, talk), shown_turns(document, body, talk, stated)]
    if marks.questions:
        structured.append(details_turns(document, body, talk, marks.questions))
        structured.append(definition_turns(document, body, talk, marks.questions))
    if marks.properties:
        structured.append(item_turns(document, body, talk, marks.properties))
    ranked = [(_fit(dialogue, talk, stated), dialogue) for dialogue in structured if dialogue is not None]
    if may_talk(body, talk.words):
        ranked += [(_fit(dialogue, talk, stated), dialogue) for dialogue in _spoken(talk)]
        if (section := faq_section(talk)) is not None:
            ranked += [(_fit(dialogue, talk, stated) + _IN_SECTION, dialogue) for dialogue in _spoken(section)]
    ranked.sort(key=lambda pair: -pair[0])
    return [dialogue for _, dialogue in ranked]


def _spoken(talk: Talk) -> list[Dialogue]:
    """The readings of the text alone."""
    found = [dialogue for read in _READERS if (dialogue := read(talk)) is not None]
    asking = sum(talk.may_ask(line.text[-6:]) for line in talk.lines)
    # The traits of markup are many: they are only looked at where nothing else has told the questions.
    if not any(len(dialogue.pairs) >= _TOLD * asking for dialogue in found):
        found += [dialogue for dialogue in (styled_turns(talk),) if dialogue is not None]
    return found


_READERS = (
    speaker_turns,
    letter_turns,
    dash_turns,
    dashed_answer_turns,
    bold_turns,
    heading_turns,
    italic_turns,
    coloured_turns,
    accordion_turns,
)


def _fit(dialogue: Dialogue, talk: Talk, stated: list[Pair]) -> float:
    """How well a reading explains what asks on the page, counted in questions."""
    if dialogue.mark == SOURCE:
        return float("inf")
    if dialogue.mark == _SHOWN and len(dialogue.pairs) >= _TOLD * len(stated):
        # The page itself says what its questions are; headings may ask something as well.
        return 1e6
    asked = sum(talk.asks(pair.question) for pair in dialogue.pairs)
    unread = sum(
        talk.may_ask(part[-6:]) and len(part) < _SHORT for pair in dialogue.pairs for part in pair.answer.split("\n\n")
    )
    statements = len(dialogue.pairs) - asked
    named = any(pair.answerer or pair.is_shared for pair in dialogue.pairs)
    sure = _SURE.get(dialogue.mark, 0.0) + (_NAMED if named else 0.0)
    return asked - _STATEMENT * statements - _UNREAD * unread + sure


def _joined(dialogues: list[Dialogue]) -> list[Dialogue]:
    """The conversations, the best one with the lists of questions that stand elsewhere on the page and are no part."""
    if not dialogues or dialogues[0].mark == SOURCE:
        return dialogues
    best = dialogues[0]
    for other in dialogues[1:]:
        is_list = {best.mark, other.mark} <= _LISTS and len(other.pairs) >= _MANY
        if is_list and best.lines.isdisjoint(other.lines):
            pairs = sorted((*best.pairs, *other.pairs), key=lambda pair: min(pair.lines))
            best = replace(best, pairs=pairs)
    return [best, *dialogues[1:]]


_LISTS = frozenset({"accordion", "details", "definition list", "heading", "microdata", "text and json-ld"})


def _until_credit(lines: list[Line], page: list[Line], words: Words) -> list[Line]:
    """The lines before the interviewer's credit, where it stands below the conversation: biographies follow it."""
    credit = next((line for line in reversed(page) if is_credit(line, words)), None)
    if credit is None:
        return lines
    before = [line for line in lines if line.index < credit.index]
    return before if len(before) >= _MOST * len(lines) else lines


def credited_interviewer(document: Document, body: Body, words: Words) -> str | None:
    """Who a line such as 'Interview: NAME', near the article, says led the conversation."""
    return next((name for line in _around(document, body) if (name := is_credit(line, words))), None)


def _around(document: Document, body: Body) -> list[Line]:
    """The lines in which the article's own credits stand: from its headline to a little below its text."""
    if not body.main:
        return []
    first = min(body.main[0].index, body.headline.index if body.headline is not None else body.main[0].index)
    last = body.main[-1].index
    lines = document.lines[max(0, first - _ABOVE) : last + _BELOW]
    return [line for line in lines if body.verdicts[line.index] not in _OTHERS]


def _as_ruled(dialogue: Dialogue, rule: Ruling | None) -> Dialogue:
    """The conversation with the names that the site rule finds, where its turns are not labelled."""
    if rule is None:
        return dialogue
    asker, answerer = (next((one.value for one in rule.pick(field)), None) for field in ("asker", "answerer"))
    pairs = [
        replace(pair, asker=pair.asker or asker, answerer=pair.answerer or (None if pair.is_shared else answerer))
        for pair in dialogue.pairs
    ]
    return replace(dialogue, pairs=pairs)


def _named(dialogue: Dialogue, asker: str | None, talk: Talk) -> Dialogue:
    """The conversation with the names that stand outside its turns: in the headline and in the interviewer's credit."""
    faq = is_faq(dialogue, talk, credited=asker is not None, titled=talk.answerer is not None)
    labelled = any(pair.answerer or pair.is_shared for pair in dialogue.pairs)

    def named(pair: Pair) -> Pair:
        anonymous = (
            pair.asker is None
            or fold(pair.asker) in talk.outlets
            or talk.words.is_one("interviewer_labels", pair.asker)
        )
        return replace(
            pair,
            asker=asker if asker and anonymous and not faq else pair.asker,
            answerer=pair.answerer if labelled or faq else talk.answerer,
        )

    return replace(dialogue, pairs=[named(pair) for pair in dialogue.pairs], is_faq=faq)
