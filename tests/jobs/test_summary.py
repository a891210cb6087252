"""The counts of a job."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsgrab.errors import Outcome
from newsgrab.jobs.summary import Ended, Tally

ENDED = st.builds(
    Ended,
    url=st.just("https://example.com/"),
    outcome=st.sampled_from(sorted(set(Outcome) - {Outcome.OK})),
    detail=st.sampled_from(["listing", "reason", None]),
) | st.builds(
    Ended,
    url=st.just("https://example.com/"),
    outcome=st.just(Outcome.OK),
    status=st.sampled_from(["new", "updated", "unchanged"]),
)


@given(st.lists(ENDED))
def test_every_source_is_counted_once(sources: list[Ended]) -> None:
    """Whatever the outcomes, each source stands in exactly one place of the summary, and in the ledger."""
    tally = Tally(total=len(sources))
    for ended in sources:
        tally.count(ended)
    assert tally.summary().done == len(sources)
    assert sum(number for name, number in tally.ledger().items() if name in set(Outcome)) == len(sources)


def test_reasons() -> None:
    """Skipped and failed are told by reason: the kind of a page that is no article, else the outcome."""
    tally = Tally(total=5)
    for outcome, detail in [
        (Outcome.NOT_ARTICLE, "listing"),
        (Outcome.NOT_ARTICLE, "consent"),
        (Outcome.DUPLICATE, "https://example.com/1"),
        (Outcome.TIMEOUT, "over 30 s"),
        (Outcome.NOT_MODIFIED, None),
    ]:
        tally.count(Ended(url="https://example.com/", outcome=outcome, detail=detail))
    summary = tally.summary()
    assert summary.skipped == {"listing": 1, "consent": 1, "duplicate": 1}
    assert summary.failed == {"timeout": 1}
    assert (summary.unchanged, summary.succeeded) == (1, 1)
