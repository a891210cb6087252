"""The shape of a language's word list, `lang/<code>.toml`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .inflection import Inflection
from .record import Record, Text

__all__ = ["Lexicon"]

Phrases = list[Text]
Unit = Literal["minute", "hour", "day", "week"]
Month = Annotated[int, Field(ge=1, le=12)]


class Lexicon(Record):
    """The words of one language that extraction knows.

    All phrases are matched without regard to case. A 'label' stands before a colon or a full stop, a 'heading' is
    the whole text of a heading or its beginning, a 'phrase' may stand anywhere in a short line.
    """

    code: Text
    """BCP 47 primary language, equal to the file's name."""
    name: Text
    """The language in English."""
    letters: str = ""
    """Letters that few other languages of the same script use; they tell the language of a text."""
    absent_letters: str = ""
    """Letters of the same script that it never uses; they tell that a text is in another language."""
    common_words: Phrases = []
    """The 20 to 40 most frequent short function words; they tell the language of a text."""
    stemmer: Text | None = None
    """Name of a snowballstemmer algorithm."""
    inflection: Inflection = Inflection()
    """How words change that the stemmer does not know of, or all of it where there is none."""
    rtl: bool = False
    """Written from right to left."""

    months: dict[str, Phrases] = {}
    """'1' to '12' → every form in which the month is written in dates, abbreviations without their full stop."""
    today: Phrases = []
    yesterday: Phrases = []
    ago: Phrases = []
    """What makes '3 hours' a date, such as 'ago'."""
    units: dict[Unit, Phrases] = {}
    """'minute', 'hour', 'day' and 'week' → the forms that stand right after a number."""
    published_labels: Phrases = []
    """What stands before the date of publication, such as 'Published'."""
    modified_labels: Phrases = []
    """What stands before the date of the last change, such as 'Updated'."""

    byline_prefixes: Phrases = []
    """What stands before an author's name, such as 'By', 'Text:'."""
    name_joiners: Phrases = []
    """What stands between the last two of several authors, such as 'and'."""
    organization_words: Phrases = []
    """Words that make a byline an organisation, such as 'staff', 'agency', 'editorial team'."""
    interviewer_credits: Phrases = []
    """What stands before the name of whoever led the interview, such as 'Interview:', 'Interviewed by'."""

    question_labels: Phrases = []
    """Labels of a question, such as 'Q', 'Question'."""
    answer_labels: Phrases = []
    """Labels of an answer, such as 'A', 'Answer'."""
    interviewer_labels: Phrases = []
    """Labels of an asker without a name, such as 'Correspondent', 'Journalist'."""
    question_words: Phrases = []
    """Words that questions begin with, such as 'what', 'how', 'why'."""
    question_endings: Phrases = []
    """What questions end with in languages that need no question mark."""
    interview_words: Phrases = []
    """What headlines and rubrics call an interview."""
    interview_titles: Phrases = []
    """How headlines name who answers; '{name}' stands for the name, in its basic form: 'Interview with {name}'."""
    faq_words: Phrases = []
    """What headlines and headings call a list of questions and answers."""
    thanks_phrases: Phrases = []
    """Phrases with which an interviewer ends the conversation."""
    further_questions: Phrases = []
    """Phrases below a list of questions that offer help with others: 'Still have questions?'."""
    address_words: Phrases = []
    """Pronouns of the second person, such as 'you', 'your': questions of interviews speak to somebody."""
    self_words: Phrases = []
    """Pronouns of the first person singular, such as 'I', 'my': people speak of themselves, lists of answers do not."""

    tag_headings: Phrases = []
    """Headings of a box of links under one tag; '{tag}' stands for the tag: 'News by tag "{tag}"', 'More on {tag}'."""
    tag_path_words: Phrases = []
    """Folders and parameters in the addresses of tag pages, such as 'tag' in '/tag/rain' and '?tag=rain'."""
    related_headings: Phrases = []
    """Headings of a box of links to related articles, without a tag: 'Related news', 'Read also'."""
    listing_headings: Phrases = []
    """Headings of boxes that have nothing to do with the article: 'Latest news', 'Most read', 'Advertisement'."""
    tags_labels: Phrases = []
    """What stands before the article's own tags, such as 'Tags:', 'Topics:'."""
    read_also: Phrases = []
    """Beginnings of a paragraph that only points to another article: 'Read also:', 'See also:'."""
    promo_phrases: Phrases = []
    """Phrases of lines that advertise the outlet: 'follow us on', 'subscribe to our channel'."""
    share_words: Phrases = []
    """Words that share bars are made of: 'Share', 'Print', 'Copy link'."""
    comment_headings: Phrases = []
    """Headings above readers' comments."""
    caption_prefixes: Phrases = []
    """Beginnings of a picture's credit line: 'Photo:', 'Image:'."""
    legal_phrases: Phrases = []
    """Phrases of copyright lines: 'All rights reserved'."""
    author_box_headings: Phrases = []
    """Headings of a box about the author: 'About the author'."""

    consent_phrases: Phrases = []
    """Phrases that only a consent wall shows in place of an article."""
    challenge_phrases: Phrases = []
    """Phrases that only a bot check shows in place of an article."""
    paywall_phrases: Phrases = []
    """Phrases that ask a reader to pay or register before reading on."""
    not_found_phrases: Phrases = []
    """Phrases of a page that says there is nothing here."""
