"""The demo till's own process: `python -m pos_assist.adapters.demo.till_process --db FILE --seed N --speed X`.

JSON lines in: {"do": "add", "basket_id", "product_id"}, {"do": "swap", "basket_id", "line_id", "product_id"},
{"do": "hold"}, {"do": "go"}, {"do": "quit"}. JSON lines out: {"did": …} for everything it does. It ends when
stdin closes, on SIGTERM and on quit; a sale in hand is then voided.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from pos_assist.adapters.demo.counter import Closing, Commands, Counter
from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till
from pos_assist.adapters.demo.seed import load_seed

QUIT: Mapping[str, Any] = {"do": "quit"}


def main(argv: Sequence[str] | None = None) -> int:
    """Ring up baskets until told to stop."""
    arguments = _parser().parse_args(argv)
    commands = Commands()
    signal.signal(signal.SIGTERM, lambda *_: commands.put(QUIT))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the panel; our stdin closes with it
    threading.Thread(target=_listen, args=(commands,), daemon=True).start()
    with closing(open_till(arguments.db, arguments.journal)) as connection:
        rng = random.Random(f"till|{arguments.seed}")
        register = Register(connection)
        register.void_left_open()
        counter = Counter(register, load_seed(), rng, commands, speed=arguments.speed, tell=_tell)
        with suppress(BrokenPipeError):  # nobody listens any more: the panel is gone
            _serve(counter)
    _drop_stdout_if_broken()
    return 0


def _serve(counter: Counter) -> None:
    _tell({"did": "ready"})
    try:
        while True:
            counter.serve()
    except Closing:
        counter.close()
        _tell({"did": "closed"})
    except BrokenPipeError:
        with suppress(BrokenPipeError):
            counter.close()
        raise


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="demo-till", description="The demo shop's till.")
    parser.add_argument("--db", type=Path, required=True, help="the till's database, made by the demo")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--speed", type=_speed, default=1.0, help="1 = as fast as people, 10 = ten times")
    parser.add_argument("--journal", choices=("wal", "delete"), default="wal")
    return parser


def _speed(text: str) -> float:
    value = float(text)
    if not 0 < value <= 1000:
        raise argparse.ArgumentTypeError("between 0 and 1000")
    return value


def _tell(report: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(report) + "\n")
    sys.stdout.flush()


def _listen(commands: Commands) -> None:
    """Runs in a thread. Unbuffered: a buffered stdin cannot be left waiting when the interpreter ends."""
    with os.fdopen(os.dup(0), "rb", buffering=0) as stdin:
        for line in stdin:
            try:
                command = json.loads(line)
            except ValueError:
                command = {}
            commands.put(command if isinstance(command, dict) else {})
    commands.put(QUIT)


def _drop_stdout_if_broken() -> None:
    """A pipe nobody reads must not turn a clean end into a complaint of the interpreter."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
