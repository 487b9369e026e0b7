"""The demo till as a child process: started, told what the cashier scans, listened to, stopped."""

from __future__ import annotations

import json
import subprocess
import threading
from collections import Counter, deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from pos_assist.adapters.demo.schema import Journal
from pos_assist.adapters.own_process import NO_CONSOLE, own_command, own_environment

KEPT_REPORTS = 2000  # the newest that nobody has fetched yet
TILL_MODULE = "pos_assist.adapters.demo.till_process"


class DemoTill:
    """Never blocks but in `stop`: commands go into a pipe, reports are read by a thread."""

    def __init__(self, db: Path, *, seed: int, speed: float = 1.0, journal: Journal = "wal") -> None:
        """`db`: made by `create_shop`; `speed` 10 = ten times as fast as people."""
        self.errors = db.with_name("till-errors.txt")  # what the process says when something is wrong with it
        self._arguments = ["--db", str(db), "--seed", str(seed), "--speed", str(speed), "--journal", journal]
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._reports: deque[dict[str, Any]] = deque(maxlen=KEPT_REPORTS)
        self._counts: Counter[str] = Counter()

    @property
    def running(self) -> bool:
        """Whether the till's process lives."""
        return self._process is not None and self._process.poll() is None

    @property
    def counts(self) -> Mapping[str, int]:
        """How often the till reported what: 'opened', 'line', 'added', 'paid', 'voided' and so on."""
        return dict(self._counts)

    def start(self) -> None:
        """Start the till; it rings up baskets from now on.

        Raises:
            OSError: the disk refuses.
        """
        with self.errors.open("wb") as errors:
            self._process = subprocess.Popen(
                own_command(*self._arguments, module=TILL_MODULE, bundled_as="demo-till"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
                env=own_environment(),
                creationflags=NO_CONSOLE,
            )
        assert self._process.stdout is not None  # noqa: S101 - PIPE was asked for
        self._reader = threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True)
        self._reader.start()

    def add(self, basket_id: str, product_id: str, *, qty_milli: int = 1000, discount_cents: int = 0) -> None:
        """The cashier scans an accepted item; at the last one of a set the till takes off what the set saves."""
        command = {"do": "add", "basket_id": basket_id, "product_id": product_id}
        self._tell({**command, "qty_milli": qty_milli, "discount_cents": discount_cents})

    def swap(self, basket_id: str, line_id: str, product_id: str) -> None:
        """The cashier takes a line off and scans the better version."""
        self._tell({"do": "swap", "basket_id": basket_id, "line_id": line_id, "product_id": product_id})

    def hold(self) -> None:
        """Do not take payment yet: a card is being answered. Ends with `go`, the basket, or 60 seconds."""
        self._tell({"do": "hold"})

    def go(self) -> None:
        """The card is answered; payment may be taken."""
        self._tell({"do": "go"})

    def reports(self) -> list[dict[str, Any]]:
        """What the till did since the last call, oldest first: {'did': 'line', 'basket_id': …, …}."""
        taken = []
        while self._reports:
            taken.append(self._reports.popleft())
        return taken

    def stop(self, timeout: float = 5.0) -> None:
        """Let the till close its sale and end; after `timeout` seconds it is ended."""
        process, self._process = self._process, None
        if process is None:
            return
        _close(process.stdin)
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._reader:
            self._reader.join()
        _close(process.stdout)

    def _tell(self, command: Mapping[str, str | int]) -> None:
        pipe = self._process.stdin if self._process else None
        if pipe is None:
            return
        try:
            pipe.write(json.dumps(command) + "\n")
            pipe.flush()
        except (OSError, ValueError):  # the till has ended; its reports say so
            return

    def _listen(self, pipe: IO[str]) -> None:
        for line in pipe:
            report = json.loads(line)
            self._counts[report["did"]] += 1
            self._reports.append(report)


def _close(pipe: IO[str] | None) -> None:
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:  # unwritten commands to a till that is gone
        return
