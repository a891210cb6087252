"""How far a long piece of work on a library has come, on a terminal's stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

__all__ = ["Steps"]


class Steps:
    """A line for the step that is being done, with a bar where its length is known; nothing off a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._bar: Bar | None = None
        self._task: TaskID | None = None
        self._what = ""

    def __enter__(self) -> Self:
        if not self._quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
            from rich.progress import Progress as RichProgress

            columns = TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn()
            console = Console(stderr=True)
            # Rich would send what is written to stdout to stderr.
            self._bar = RichProgress(
                *columns, TimeElapsedColumn(), console=console, transient=True, redirect_stdout=False
            )
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar:
            self._bar.stop()

    def step(self, what: str) -> None:
        """A step begins whose length is not known."""
        if self._bar:
            if self._task is not None:
                self._bar.remove_task(self._task)
            self._task = self._bar.add_task(what, total=None)

    def known(self, what: str, done: int, total: int) -> None:
        """So much of a step is done; a step begins where it is another one than before."""
        if self._bar:
            if what != self._what:
                self._what = what
                self.step(what)
            if self._task is not None and total:
                self._bar.update(self._task, completed=done, total=total)

    def clear(self) -> None:
        """Ends the line: data follows on stdout, which may be the same terminal."""
        if self._bar:
            self._bar.stop()
            self._bar = None

    def part(self, what: str) -> Callable[[int, int], None]:
        """What to call with how much of a step is done, and how much there is."""
        self.step(what)

        def show(done: int, total: int) -> None:
            if self._bar and self._task is not None:
                self._bar.update(self._task, completed=done, total=total)

        return show
