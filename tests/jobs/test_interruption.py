"""Signals stop a job without an event loop, even where the exception that they raise is lost."""

from __future__ import annotations

import os
import signal
from contextlib import suppress

import pytest

from newsgrab.jobs.stopping import Interruption


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_lost_interrupts_are_remembered(number: signal.Signals) -> None:
    """A signal raises at once; where that is swallowed, the next check raises again."""
    before = signal.getsignal(number)
    with Interruption() as interruption:
        interruption.check()
        with suppress(KeyboardInterrupt):
            os.kill(os.getpid(), number)
            pytest.fail("the signal raised nothing")
        with pytest.raises(KeyboardInterrupt):
            interruption.check()
    assert signal.getsignal(number) is before


def test_held_signals_come_at_the_end() -> None:
    """A signal does not break into a held block, and stops the job at its end."""
    done = []

    def hold(interruption: Interruption) -> None:
        with interruption.held():
            os.kill(os.getpid(), signal.SIGTERM)
            done.append("whole")

    with Interruption() as interruption, pytest.raises(KeyboardInterrupt):
        hold(interruption)
    assert done == ["whole"]
