"""Waits for the receipt of every basket that left the desk, then records what became of its cards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pos_assist.engine.basket import Basket, Receipt
from pos_assist.errors import UserError
from pos_assist.services.card_track import CardTrack
from pos_assist.services.confirming import OfferedCard, last_seen_as_receipt, outcome, receipt_detail
from pos_assist.services.events import EventKind
from pos_assist.services.natural import bought_anyway
from pos_assist.services.ports import Clock, Receipts, TillBusy, TillUnreachable
from pos_assist.services.recording import Recorder
from pos_assist.services.tracking import BasketTrack
from pos_assist.services.unresolved import Unresolved

FIRST_LOOK = 0.25  # seconds after the basket left, so that the panel's own frame comes first
LONGEST_WAIT = 60.0  # between two looks
RECORDED_KEPT = 2000
GIVE_UP_AFTER = 72 * 3600.0  # late receipts are accepted for 72 h (ux.md 6.1)


@dataclass
class Closing:
    """One basket on its way to its receipt. Times are monotonic seconds."""

    facts: Unresolved
    due: float
    give_up: float
    last_seen: Basket | None = None
    tries: int = 0
    staff_id: str = ""
    first_id: str = ""  # where the till gave a resumed basket a new id


class Closer:
    """Looks receipts up, with back-off, and writes the outcome of every card."""

    def __init__(self, receipts: Receipts, recorder: Recorder, clock: Clock) -> None:
        """Ports only."""
        self._receipts = receipts
        self._recorder = recorder
        self._clock = clock
        self._waiting: dict[str, Closing] = {}
        self._recorded: dict[str, None] = {}  # the newest baskets whose outcome stands in the log, oldest first
        self._judged: dict[str, None] = {}  # and the newest cards: a sale may go on under another key

    def add(self, track: BasketTrack) -> None:
        """A basket left the till's list of open ones. What was recorded of it once (reopened sale) stays."""
        if track.basket.basket_id in self._recorded:
            return
        now = self._clock.monotonic()
        facts = Unresolved(
            basket_id=track.basket.basket_id,
            till_id=track.basket.till_id,
            arm=track.arm.value if track.arm and track.assigned else "",  # never eligible: in no arm
            cards=(*track.earlier_cards, *(_offered(card) for card in track.cards if card.shown)),
            eligible=track.eligible_products,
            customer_key=track.customer.key if track.customer else "",
            best_minor=track.best_minor,
            open_offers=track.open_offers,
            seconds=track.pace.seconds(track.left_when(now)),
        )
        self._waiting[facts.basket_id] = Closing(
            facts,
            now + FIRST_LOOK,
            now + GIVE_UP_AFTER,
            last_seen=track.last_seen(now),
            staff_id=track.basket.staff_id,
            first_id=track.first_id,
        )

    def add_unresolved(self, earlier: Iterable[Unresolved]) -> None:
        """Baskets of an earlier run, from the log."""
        now = self._clock.monotonic()
        for facts in earlier:
            self._waiting.setdefault(facts.basket_id, Closing(facts, now + FIRST_LOOK, now + GIVE_UP_AFTER))

    def take_back(self, basket_id: str) -> Unresolved | None:
        """The basket is live again (resumed, or open over a restart): nothing is looked up for it any more."""
        closing = self._waiting.pop(basket_id, None)
        return closing.facts if closing else None

    def forget(self, basket_id: str) -> None:
        """The till has given this id to another sale, which gets an outcome of its own."""
        self._waiting.pop(basket_id, None)
        self._recorded.pop(basket_id, None)

    def next_deadline(self) -> float | None:
        """When the next look is due, monotonic seconds; None where nothing waits."""
        return min((closing.due for closing in self._waiting.values()), default=None)

    def look(self) -> None:
        """Look up every receipt that is due; one short read each."""
        now = self._clock.monotonic()
        for closing in [closing for closing in self._waiting.values() if closing.due <= now]:
            receipt = self._find(closing, now)
            if receipt is not None:
                self._record(closing, receipt)
                del self._waiting[closing.facts.basket_id]
                continue
            closing.tries += 1
            closing.due = now + min(LONGEST_WAIT, FIRST_LOOK * 2**closing.tries)

    def _find(self, closing: Closing, now: float) -> Receipt | None:
        if not self._receipts.has_receipts:
            return last_seen_as_receipt(closing.last_seen) if closing.last_seen else _nothing(closing, "unseen")
        try:
            receipt = self._receipts.receipt(closing.facts.basket_id)
        except (TillBusy, TillUnreachable, UserError):
            return None
        if receipt is None and now >= closing.give_up:
            return _nothing(closing, "abandoned")
        return receipt

    def _record(self, closing: Closing, receipt: Receipt) -> None:
        facts = closing.facts
        _keep(self._recorded, facts.basket_id)
        detail = {**receipt_detail(receipt, facts.eligible), "assigned_as": closing.first_id or facts.basket_id}
        detail["seconds"] = None if facts.seconds is None else round(facts.seconds, 1)
        if facts.best_minor is not None:
            detail["best_minor"] = facts.best_minor
        if receipt.state in ("paid", "unknown"):
            if facts.open_offers:
                detail["open_offers"] = bought_anyway(facts.open_offers, receipt)
            for card in facts.cards:
                kind = outcome(card, receipt) if card.card_id not in self._judged else None
                if kind is not None:
                    _keep(self._judged, card.card_id)
                    self._write_outcome(kind, facts, card, receipt)
        self._recorder.write(
            EventKind.RECEIPT_CLOSED,
            facts.till_id,
            facts.basket_id,
            detail,
            arm=facts.arm,
            staff_id=receipt.staff_id or closing.staff_id,
            customer_key=facts.customer_key,
        )

    def _write_outcome(self, kind: EventKind, facts: Unresolved, card: OfferedCard, receipt: Receipt) -> None:
        self._recorder.write(
            kind,
            facts.till_id,
            facts.basket_id,
            {
                "quantity_before": str(card.quantity_before),
                "quantity_paid": str(receipt.quantity_of(card.product_id)),
                "replaces_product_id": card.replaces_product_id,
                "total_after_minor": card.total_after_minor,
                "total_uncertain": card.total_uncertain,
                "landed_total_minor": card.landed_total_minor,
                "from_till": receipt.from_till,
            },
            arm=facts.arm,
            staff_id=card.staff_id,
            card_id=card.card_id,
            offer_id=card.offer_id,
            offer_kind=card.offer_kind,
            product_id=card.product_id,
            customer_key=facts.customer_key,
        )


def _keep(newest: dict[str, None], key: str) -> None:
    newest[key] = None
    if len(newest) > RECORDED_KEPT:
        del newest[next(iter(newest))]


def _offered(shown: CardTrack) -> OfferedCard:
    candidate = shown.card.candidate
    return OfferedCard(
        card_id=shown.card_id,
        offer_id=candidate.offer_id,
        offer_kind=candidate.kind.value,
        product_id=candidate.product_id,
        answer=shown.answer,
        staff_id=shown.answer_staff,
        quantity_before=shown.quantity_before,
        replaces_product_id=candidate.replaces_product_id,
        replaced_before=shown.replaced_before,
        members=candidate.members_needed,
        set_product_id=candidate.set_product_id,
        total_after_minor=candidate.total_after_minor,
        total_uncertain=candidate.total_uncertain,
        landed_total_minor=shown.landed_total_minor,
    )


def _nothing(closing: Closing, state: str) -> Receipt:
    return Receipt(closing.facts.basket_id, closing.facts.till_id, "", None, state, 0, (), from_till=False)
