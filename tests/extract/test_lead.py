"""The standfirst as readers see it."""

from __future__ import annotations

import pytest

import newsgrab

LEAD = "A storm from the north has reached the bay and closed its port for a night."
PARAGRAPH = "<p>The port authority said that %s ships had to wait outside the bay until the wind fell at noon.</p>"
TEXT = "".join(PARAGRAPH % number for number in ("four", "five", "six", "seven"))


def lead(above: str, head: str = "", inside: str = "") -> str | None:
    return newsgrab.parse(
        f"<html lang=en><head>{head}</head><body><article><header><h1>Storm over the bay</h1>{above}</header>"
        f'<div class="body">{inside}{TEXT}</div></article></body></html>',
        url="https://bay.example/storm",
    ).lead


@pytest.mark.parametrize(
    "above",
    [
        f'<p class="articleLead">{LEAD}</p>',
        f'<div class="standfirst"><p>{LEAD}</p></div>',
        f'<div class="x"><h2>{LEAD}</h2></div>',
        f'<p class="x1">{LEAD}</p>',
        f'<figure><figcaption class="description">The port in the rain.</figcaption></figure><p class="dek">{LEAD}</p>',
    ],
)
def test_a_lead_is_named_or_set_apart(above: str) -> None:
    """By its class in whatever spelling, as a heading right below the headline, or in an element of its own."""
    assert lead(above) == LEAD


def test_a_lead_that_is_the_description_goes_before_a_heading() -> None:
    """A heading that points elsewhere may stand between the headline and the points of the lead."""
    points = ["The port is closed.", "Four ships wait outside."]
    head = f'<meta name="description" content="{" ".join(points)}">'
    above = "<h2>Why the northern storms have grown so strong</h2>" + "".join(
        f'<p class="_lead_16k">{one}</p>' for one in points
    )
    assert lead(above, head) == "\n".join(points)


def test_a_lead_says_what_the_description_says() -> None:
    """A paragraph of the text is the lead where the page gives it as its description; the description alone is not."""
    head = f'<meta name="description" content="{LEAD}">'
    assert lead("", head, f"<p>{LEAD}</p>") == LEAD
    assert lead("", head) is None


def test_points_in_a_row_are_one_lead() -> None:
    """Each on a line of its own, and none twice in the text."""
    above = f'<h2 class="subtitle">{LEAD}</h2><h2 class="subtitle">Nobody was hurt, but four ships are damaged.</h2>'
    found = lead(above)
    assert found == f"{LEAD}\nNobody was hurt, but four ships are damaged."


@pytest.mark.parametrize(
    "above",
    [
        '<p class="byline">By Ana Ríos, who has reported from the bay for many a year.</p>',
        '<div class="breadcrumbs">Home » Weather » What ships have to do while storms are over the bay.</div>',
        '<p class="short-bio">I am a writer, a sailor, and have lived above the port for many a year.</p>',
        '<aside><p class="summary">Subscribe for more of what happens in the bay.</p></aside>',
        '<form><p class="field-description">Your name is not shown to anybody on this page.</p></form>',
        "<h2>Storm over the bay, again</h2>",
    ],
)
def test_what_is_no_lead(above: str) -> None:
    """Bylines, boxes, forms, and the headline once more."""
    assert lead(above) is None
