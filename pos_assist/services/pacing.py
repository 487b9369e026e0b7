"""How long a sale takes: from its first line to the start of payment, on a clock that never jumps (K23)."""

from __future__ import annotations

from dataclasses import dataclass

from pos_assist.engine.basket import Basket, BasketState

AWAY = 2.0  # seconds; who is not shown for longer was away, and the customer did something else meanwhile


@dataclass
class Pace:
    """Of one basket; monotonic seconds. What was not seen from its first line on, or was parked, has none."""

    started_at: float | None = None
    payment_at: float | None = None
    broken: bool = False

    def see(self, basket: Basket, now: float) -> None:
        """The till shows it so now. More than one line at first sight: nobody saw when it began."""
        if basket.lines and self.started_at is None:
            self.started_at = now
            self.broken = self.broken or len(basket.lines) > 1
        if basket.state is BasketState.PARKED:
            self.broken = True
        if basket.state is not BasketState.PAYMENT:
            self.payment_at = None  # payment was called off, or has not begun
        elif self.payment_at is None:
            self.payment_at = now

    def back_after(self, seconds: float) -> None:
        """It was not to be seen for so long."""
        self.broken = self.broken or seconds > AWAY

    def seconds(self, left_at: float) -> float | None:
        """First line to payment; to `left_at`, where the till shows no payment; None where it was not seen whole."""
        if self.broken or self.started_at is None:
            return None
        return max(0.0, (left_at if self.payment_at is None else self.payment_at) - self.started_at)
