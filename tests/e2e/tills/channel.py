"""Talk to a script that runs in a till's own environment: one JSON object a line, each way."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

INSIDE = Path(__file__).parent / "inside"
ANSWER_TIMEOUT = 120  # seconds


class TillError(RuntimeError):
    """The till refused or its process died; the message holds what it said."""


def free_port() -> int:
    """A loopback port nobody listens on just now."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def start(command: Sequence[object], log: Path, **settings: Any) -> subprocess.Popen[str]:
    """Start a program of the till, both its output streams (or only errors, with stdout given) in `log`."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    clean |= settings.pop("env", {})
    with log.open("a", encoding="utf-8") as sink:
        settings.setdefault("stdout", sink)
        return subprocess.Popen(
            [str(word) for word in command], stderr=sink, text=True, encoding="utf-8", env=clean, **settings
        )


def stop(process: subprocess.Popen[str]) -> None:
    """End a program we started: politely, then firmly."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()


class Channel:
    """A long-lived script of the folder `inside`, asked one thing at a time."""

    def __init__(
        self, python: Path, script: str, arguments: Mapping[str, object], log: Path, env: Mapping[str, str]
    ) -> None:
        self._log = log
        self._process = start(
            [python, "-u", INSIDE / script, json.dumps(dict(arguments))],
            log,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=dict(env),
        )

    def ask(self, command: str, **arguments: object) -> dict[str, Any]:
        """Run one command inside the till and return its answer.

        Raises:
            TillError: the command failed, or the script is gone.
        """
        to, back = self._process.stdin, self._process.stdout
        assert to is not None
        assert back is not None
        with self._limit():
            try:
                to.write(json.dumps({"do": command, "with": arguments}) + "\n")
                to.flush()
                answer = back.readline()
            except BrokenPipeError:
                answer = ""
        if not answer:
            raise TillError(f"{command}: the till's script ended\n{self._log.read_text('utf-8')[-3000:]}")
        reply: dict[str, Any] = json.loads(answer)
        if "error" in reply:
            raise TillError(f"{command}: {reply['error']}")
        return reply

    def close(self) -> None:
        """End the script."""
        stop(self._process)

    @contextmanager
    def _limit(self) -> Iterator[None]:
        """Kill a script that does not answer; readline then returns nothing."""
        watchdog = threading.Timer(ANSWER_TIMEOUT, self._process.kill)
        watchdog.start()
        try:
            yield
        finally:
            watchdog.cancel()
