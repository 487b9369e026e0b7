"""What the own view is handed: who signs in with what, and the figures of that one person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from pos_assist.services.people import OwnView
from pos_assist.services.reporting.request import Request
from pos_assist.services.signing_in import SignIn


@dataclass(frozen=True)
class Desk:
    """Both calls may take seconds (worker) and raise `UserError`.

    `sign_in(who, pin)`: a name or number, and a PIN; `own(staff_id, request)` that person's figures.
    """

    sign_in: Callable[[str, str], SignIn]
    own: Callable[[str, Request], OwnView]
    today: Callable[[], date]  # the business day
    local: Callable[[datetime], datetime]
    with_middle: bool  # whether the team's middle is shown beside the own figure
    person_days: int  # how long a single person's figures are kept
