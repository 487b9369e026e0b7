"""What is put down of every decision: the arm once, and each moment of suggestion, alike in both arms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pos_assist.engine.assignment import Drawn, arm_for
from pos_assist.engine.decision import Decision
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Customer
from pos_assist.services.events import EventKind
from pos_assist.services.natural import open_detail, open_offers
from pos_assist.services.recording import Recorder, decision_detail
from pos_assist.services.tracking import BasketTrack


class Assigning:
    """Writes what a basket got, and notes in its track what stands in the log."""

    def __init__(self, recorder: Recorder) -> None:
        """Where to."""
        self._recorder = recorder

    def assign(self, track: BasketTrack, decision: Decision) -> None:
        """Something could be offered for the first time: the basket has its arm. Before anything is shown."""
        track.assigned, track.first_id = True, track.basket.basket_id
        track.unit, track.given = decision.unit, decision.given
        offered = {scored.candidate.product_id for scored in decision.candidates}
        track.eligible_products = {product: track.basket.quantity_of(product) for product in offered}
        drawn = Drawn(decision.arm, decision.arm_probability, decision.unit)
        self._recorder.basket(EventKind.ASSIGNED, track, {**decision_detail(decision), **_detail(track, drawn)})

    def hold_out(self, track: BasketTrack, customer: Customer, policy: Policy) -> None:
        """It turns out whose basket this is: somebody's to whom nothing is ever offered. Written in both arms."""
        drawn = arm_for(track.first_id, policy, customer_key=customer.key)
        track.arm, track.unit = drawn.arm, drawn.unit
        value = {"subtotal_minor": track.basket.total_minor, "line_count": len(track.basket.lines)}
        self._recorder.basket(EventKind.ASSIGNED, track, {**value, **_detail(track, drawn)})

    def decided(self, track: BasketTrack, decision: Decision, moment: str, **more: Any) -> str:
        """A decision, and what brought it about. Returns the event's id."""
        track.decided = True
        return self._recorder.basket(EventKind.DECIDED, track, {**decision_detail(decision), "moment": moment, **more})

    def held_back(self, track: BasketTrack, decision: Decision, moment: str) -> None:
        """In the holdout: what would have been shown, once a basket."""
        if not track.holdout_logged:
            track.holdout_logged = True
            track.open_offers = open_offers(decision, track.basket)
            self.decided(track, decision, moment, open=open_detail(track.open_offers))

    def suppressed(self, track: BasketTrack, decision: Decision, moment: str) -> None:
        """Queue mode kept the basket's first card back; once a basket, in both arms."""
        if not (track.suppressed_logged or track.decided):
            track.suppressed_logged = True
            self._recorder.basket(EventKind.SUPPRESSED, track, {**decision_detail(decision), "moment": moment})


def _detail(track: BasketTrack, drawn: Drawn) -> Mapping[str, Any]:
    """The arm's chance, what it was drawn for, and what kind of customer that is."""
    return {
        "arm_probability": drawn.probability,
        "unit": drawn.unit.value,
        "segment": track.customer.segment.value if track.customer else "",
        "experiments": {key: list(given) for key, given in (track.given or {}).items()},
        "quantities_before": {product: str(quantity) for product, quantity in track.eligible_products.items()},
    }
