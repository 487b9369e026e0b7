"""What the practice window is handed: who may practise, what there is to practise, and the use cases behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from pos_assist.services.ports import Clock
from pos_assist.services.practice.ports import Ear, Limits
from pos_assist.services.practice.practising import Practising
from pos_assist.services.practice.records import Certificate
from pos_assist.services.signing_in import SignIn


class Somebody(NamedTuple):
    """Who may sign in."""

    staff_id: str
    name: str


class Room(NamedTuple):
    """The use cases, and the ear that guesses what own words are."""

    practising: Practising
    ear: Ear


@dataclass(frozen=True)
class Desk:
    """`people`, `sign_in`, `room` and `save` may take seconds (worker) and raise `UserError`."""

    people: Callable[[], tuple[Somebody, ...]]  # with a PIN, by name
    sign_in: Callable[[str, str], SignIn]  # staff id and PIN
    room: Callable[[], Room]
    save: Callable[[Certificate, str], Path]  # with the person's name, as PDF; where it lies
    clock: Clock
    local: Callable[[datetime], datetime]
    language: str  # in which customers speak
    limits: Limits  # of a session
    seeds: Callable[[], int]  # of each session another one
    write: Callable[[str], object] | None = (
        None  # opens one's own scenarios; None: not beside a till, where keys are its
    )
    demo_pin: str = ""  # told on the screen where it is nobody's secret
