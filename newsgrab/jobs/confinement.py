"""What a process that parses pages may take, and how its ends are told."""

from __future__ import annotations

import resource
import signal
from pathlib import Path

from ..errors import FetchError, LimitExceeded, Outcome
from ..model import Limits

__all__ = ["cause_of_death", "confine_memory", "end_of", "lower"]


def confine_memory(limits: Limits) -> None:
    """Lets this process have no more than `limits.parse_bytes` beyond what it has, and leave no core dump."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    lower(resource.RLIMIT_AS, _address_space() + limits.parse_bytes)


def lower(limit: int, value: int) -> None:
    """Sets a soft limit of `resource`, which may not be over the hard one."""
    _, hard = resource.getrlimit(limit)
    resource.setrlimit(limit, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))


def end_of(error: Exception) -> tuple[Outcome, str]:
    """How a page ends whose reading or parsing raised an error, and why. `MemoryError` is the process's end, not its.

    Exceptions become words before they leave the process: some cannot be pickled.
    """
    if isinstance(error, LimitExceeded):
        return Outcome.TOO_LARGE, str(error)
    if isinstance(error, FetchError):
        return error.outcome, str(error)
    return Outcome.EXTRACT_FAILED, f"{type(error).__name__}: {error}"


def cause_of_death(exitcode: int) -> str:
    """Why a worker is gone, by its exit code as `subprocess` and `multiprocessing` give it."""
    if exitcode < 0:
        return f"worker ended by {signal.Signals(-exitcode).name}"
    return f"worker ended with exit status {exitcode}"


def _address_space() -> int:
    """Bytes of address space in use; 0 where the system does not tell."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[0]) * resource.getpagesize() if statm.exists() else 0
