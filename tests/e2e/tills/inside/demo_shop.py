"""Runs in a process of its own: the demo shop's two tills, rung up by hand on the shop's real file."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pos_assist.adapters.demo.register import Register
from pos_assist.adapters.demo.schema import open_till

if TYPE_CHECKING:
    from tests.e2e.tills.inside.json_lines import arguments, serve
else:  # started by its path
    from json_lines import arguments, serve

given = arguments()
connection = open_till(Path(given["db"]))
tills = [Register(connection, till_id) for till_id in (1, 2)]


def told(do: Callable[[], Any]) -> dict[str, Any]:
    """Run one save; what it made, how long it took and when its commit was done (monotonic, as in every process)."""
    start = time.monotonic_ns()
    made = do()
    done = time.monotonic_ns()
    return {"id": made, "ms": (done - start) / 1e6, "ns": done}


def open_sale(till: int, staff: int, kind: str, member: int | None) -> dict[str, Any]:
    """A new sale at the till with that index."""
    return told(lambda: tills[till].open(staff, kind=kind, member_id=member))


def add_line(sale: int, article: int, quantity: int) -> dict[str, Any]:
    """One line rung up."""
    return told(lambda: tills[0].add(sale, article, 1000 * quantity))


def remove_line(sale: int, line: int) -> dict[str, Any]:
    """One line taken off."""
    return told(lambda: tills[0].remove(sale, line))


def swap(sale: int, line: int, article: int) -> dict[str, Any]:
    """One line for another, in one step."""
    return told(lambda: tills[0].swap(sale, line, article))


def status(sale: int, status: str) -> dict[str, Any]:
    """'open', 'total', 'payment' or 'parked'."""
    return told(lambda: tills[0].set_status(sale, status))


def resume(sale: int, till: int, staff: int) -> dict[str, Any]:
    """A parked sale goes on at that till, with that employee, under its own number."""

    def go_on() -> None:
        connection.execute("UPDATE sale SET till_id = ?, employee_id = ? WHERE id = ?", (till + 1, staff, sale))
        tills[till].set_status(sale, "open")

    return told(go_on)


def pay(sale: int) -> dict[str, Any]:
    """The receipt is printed."""
    return told(lambda: tills[0].pay(sale, "card"))


def void(sale: int) -> dict[str, Any]:
    """The sale is given up."""
    return told(lambda: tills[0].void(sale))


if __name__ == "__main__":
    serve(
        {
            "open_sale": open_sale,
            "add_line": add_line,
            "remove_line": remove_line,
            "swap": swap,
            "status": status,
            "resume": resume,
            "pay": pay,
            "void": void,
        }
    )
