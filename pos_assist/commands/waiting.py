"""What a person sees while something takes long: a line on stderr that lives as long as the work does."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 2.0  # seconds without a word
EVERY = 0.5  # seconds between two looks at the clock
ERASE = "\x1b[K"  # the rest of a terminal's line


def progress(
    items: Iterable[T], *, label: str, total: int | None = None, after_seconds: float = PATIENCE
) -> Iterator[T]:
    """Pass items through; show a bar on stderr where a person waits longer than `after_seconds`."""
    done = 0
    with _line(lambda: f"{label}: {_bar(done, total)}", after_seconds):
        for item in items:
            yield item
            done += 1


@contextmanager
def phases(label: str) -> Iterator[Callable[[str], None]]:
    """Where a person watches, a line on stderr says what is being done: told by what this gives."""
    now = ""

    def said() -> str:
        return f"{label}: {now} …" if now else ""

    with _line(said, PATIENCE) as write:

        def tell(what: str) -> None:
            nonlocal now
            now = what
            write()

        yield tell


@contextmanager
def _line(said: Callable[[], str], after_seconds: float) -> Iterator[Callable[[], None]]:
    """A line that says this, with the seconds since the work began; gone when it ends, in whatever way.

    A thread writes it, for one step alone may take minutes. Nothing where nobody watches.
    """
    if not sys.stderr.isatty():
        yield lambda: None
        return
    began, ended = time.monotonic(), threading.Event()

    def write(text: str) -> None:
        sys.stderr.write(f"\r{ERASE}{text}")
        sys.stderr.flush()

    def write_on() -> None:
        wait = after_seconds
        while not ended.wait(wait):
            wait, text = EVERY, said()
            if text:
                write(f"{text} ({time.monotonic() - began:.0f} s)")

    writer = threading.Thread(target=write_on, daemon=True)
    writer.start()
    try:
        yield lambda: write(said())
    finally:
        ended.set()
        writer.join()
        write("")


def _bar(done: int, total: int | None) -> str:
    if not total:
        return f"{done:,}"
    filled = min(30, 30 * done // total)
    return f"[{'#' * filled}{'.' * (30 - filled)}] {done:,} of {total:,}"
