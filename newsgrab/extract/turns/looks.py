"""When lines that look alike are the questions of a conversation, and not the crossheads of a report."""

from __future__ import annotations

import re

from ...lang.words import QUOTES
from ..asking import opens_like_question
from ..evidence import Dialogue
from .dialogue import Role, Turn
from .finish import finished
from .labels import unlabelled
from .talk import Talk

__all__ = ["judged", "without_number"]

_MIN_PAIRS, _CLAIMED_PAIRS = 3, 2
_ASKING, _CLAIMED_ASKING = 0.6, 0.5
_MANY, _LONG = 5, 38
_NEARLY_ALL_ASK = 0.75
_CROSSHEADS_ASK, _HEADINGS_ASK = 0.85, 0.75
_OF_ITSELF = 0.25
"""The share of an interview's paragraphs of answers in which somebody says 'I'."""
_SPOKEN_TO, _SPOKEN_ASKING = 0.25, 0.5
"""The share of questions that speak to somebody in interviews, and how many of them must ask something then."""
_TO_READER = 0.4
"""The share of paragraphs that speak to somebody in instructions."""
_OPTION, _BOXES = 60, frozenset("☐☑☒□▢✓✔✅")
_OPENING = frozenset(QUOTES) - frozenset("()[]<>")
_LEAD = 120
"""Characters; what is shorter is a part of the question."""
_ANSWER = 30
"""Characters; less stands under a heading that asks nothing only where it is none of a list of questions."""
_STATEMENT = 300
"""Characters; leads are longer than the statement that an interview may begin with."""
_NUMBER = re.compile(r"\(?(?:\d{1,3}[.):]|#?\d{1,3}[.):])\s*(?=\S)|::\s*|[-–—―*•◊♦◆◇▪■□▶►●○★✦❖※]+\s*(?=\S)")


def without_number(text: str) -> str:
    """A question without its number or dash."""
    text = text.strip()
    number = _NUMBER.match(text)
    return text[number.end() :].strip() if number is not None else text


def judged(turns: list[Turn], talk: Talk, name: str, *, is_list: bool = False) -> Dialogue | None:
    """The conversation in the turns, if most of what is set apart asks something.

    Args:
        turns: All lines of the text, those that are set apart as questions.
        talk: What they were read from.
        name: How the questions are set apart.
        is_list: Whether the same look is that of the crossheads of reports, and of other sections than questions.
    """
    turns = _from_first_question(turns, talk)
    turns = _without_lead(turns)
    asked = [turn for turn in turns if turn.role is Role.QUESTION]
    claimed = talk.claims_interview or talk.claims_faq
    least_pairs = _CLAIMED_PAIRS if claimed else _MIN_PAIRS
    if len(asked) < least_pairs:
        return None
    asking = [_asks(turn.text, talk, is_list=is_list) for turn in asked]
    # What is set apart after the last question is no part of the conversation: further sections, a biography.
    asking = asking[: len(asking) - asking[::-1].index(True)]
    share = sum(asking) / len(asking)
    least = _CLAIMED_ASKING if claimed else _least_asking(turns, asked, talk, is_list=is_list)
    if sum(_is_quoted(turn.text) for turn in asked) > len(asked) / 2 or _are_options(turns):
        return None
    if share < least or (not claimed and not _is_conversation(turns, asked, talk)):
        return None
    if is_list:
        turns = _without_other_headings(turns, share, talk)
    turns = unlabelled(turns, talk.lines, talk.words, talk.outlets)
    return finished(turns, talk, name, min_pairs=least_pairs, min_asking=min(least, _ASKING))


def _least_asking(turns: list[Turn], asked: list[Turn], talk: Talk, *, is_list: bool) -> float:
    """The share of questions that must ask something: fewer where one person plainly speaks to another."""
    spoken_to = sum(talk.speaks_to_somebody(turn.text) for turn in asked) >= _SPOKEN_TO * len(asked)
    if not spoken_to or _is_guide(turns, talk):
        return _CROSSHEADS_ASK if is_list else _ASKING
    answers = [turn for turn in turns if turn.role is Role.ANSWER]
    of_itself = sum(talk.speaks_of_itself(turn.text) for turn in answers) >= _OF_ITSELF * len(answers)
    return _SPOKEN_ASKING if of_itself or not is_list else _HEADINGS_ASK


def _is_guide(turns: list[Turn], talk: Talk) -> bool:
    """Whether the answers speak to the reader, as instructions do, so that questions do not speak to somebody else."""
    answers = [turn for turn in turns if turn.role is Role.ANSWER]
    return sum(talk.speaks_to_somebody(turn.text) for turn in answers) >= _TO_READER * len(answers)


def _is_quoted(text: str) -> bool:
    """Whether a text is a quotation, or has a box to tick: a list of what to ask is no conversation."""
    return text[:1] in _BOXES or (text[:1] in _OPENING and text.rstrip(".")[-1:] in QUOTES)


def _are_options(turns: list[Turn]) -> bool:
    """Whether what stands below most questions are answers to choose from, as in a quiz or poll."""
    groups: list[list[str]] = []
    for turn in turns:
        if turn.role is Role.QUESTION:
            groups.append([])
        elif groups and turn.role is Role.ANSWER:
            groups[-1].append(turn.text)
    offered = [group for group in groups if len(group) > 1 and all(map(_is_option, group))]
    return 2 * len(offered) > sum(1 for group in groups if group)


def _is_option(text: str) -> bool:
    return len(text) <= _OPTION and text[-1] not in ".!?…"


def _asks(text: str, talk: Talk, *, is_list: bool) -> bool:
    return talk.asks(text) or (is_list and opens_like_question(text, talk.words))


def _is_conversation(turns: list[Turn], questions: list[Turn], talk: Talk) -> bool:
    """Whether set-apart lines are questions of a conversation: the few crossheads of a text may ask something too."""
    if len(questions) >= _MANY:
        return True
    return sum(len(turn.text) for turn in questions) / len(questions) >= _LONG and not _is_guide(turns, talk)


def _without_other_headings(turns: list[Turn], share: float, talk: Talk) -> list[Turn]:
    """Headings that ask nothing end an answer; in a list of questions, one may lack its mark, though not the last."""
    questions = [place for place, turn in enumerate(turns) if turn.role is Role.QUESTION]
    last = max(place for place in questions if talk.asks(turns[place].text))
    forgiven = {place for place in questions if place < last} if share >= _NEARLY_ALL_ASK else set()
    return [
        Turn(Role.END, turn.text, turn.line)
        if turn.role is Role.QUESTION
        and not talk.asks(turn.text)
        and (place not in forgiven or len(turns[place + 1].text) < _ANSWER)
        else turn
        for place, turn in enumerate(turns)
    ]


def _from_first_question(turns: list[Turn], talk: Talk) -> list[Turn]:
    """The turns from the first question on; a lead is often set like the questions, but nobody answers it."""
    first = next((at for at, turn in enumerate(turns) if turn.role is Role.QUESTION and talk.asks(turn.text)), None)
    if first is None:
        return []
    before = [at for at, turn in enumerate(turns[:first]) if turn.role is Role.QUESTION]
    start = first
    for at in reversed(before):
        text = turns[at].text
        told = talk.speaks_to_somebody(text) or opens_like_question(text, talk.words)
        if not told or len(text) > _STATEMENT or turns[at + 1].role not in (Role.QUESTION, Role.ANSWER):
            break
        start = at
    return turns[start:]


def _without_lead(turns: list[Turn]) -> list[Turn]:
    """The turns without a lead that asks something and stands right before the first question, set like it."""
    groups: list[int] = []
    before = Role.END
    for turn in turns:
        if turn.role is Role.QUESTION:
            if before is Role.QUESTION:
                groups[-1] += 1
            else:
                groups.append(1)
        before = turn.role
    if len(groups) < _MANY or groups[0] < 2 or max(groups[1:]) > 1 or len(turns[0].text) < _LEAD:
        return turns
    return turns[groups[0] - 1 :]
