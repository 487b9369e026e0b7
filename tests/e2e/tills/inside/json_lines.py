"""The other end of `channel.Channel`: commands on stdin, answers on stdout, in a till's own Python."""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from typing import Any

Commands = Mapping[str, Callable[..., Mapping[str, Any] | None]]


def timed(save: Callable[[], Any]) -> float:
    """Run one save of the till; how long it took, in ms."""
    start = time.perf_counter()
    save()
    return round((time.perf_counter() - start) * 1000, 3)


def arguments() -> dict[str, Any]:
    """What the driver handed over when it started the script."""
    given: dict[str, Any] = json.loads(sys.argv[1])
    return given


def serve(commands: Commands) -> None:
    """Answer until stdin closes. What the till prints goes to stderr, never between our lines."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for request in sys.stdin:
        asked = json.loads(request)
        try:
            answer = dict(commands[asked["do"]](**asked["with"]) or {})
        except Exception as error:
            traceback.print_exc()
            answer = {"error": f"{type(error).__name__}: {error}"}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
