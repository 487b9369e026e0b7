"""Turns what happens at the desk into events, with everything that can't be reconstructed later."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pos_assist.engine.basket import Basket
from pos_assist.engine.decision import Decision, Scored
from pos_assist.engine.offers import Candidate, Evidence, OfferKind
from pos_assist.services.card_track import CardTrack
from pos_assist.services.events import Event, EventKind
from pos_assist.services.panel_state import Seller
from pos_assist.services.ports import Clock, EventLog, NewId
from pos_assist.services.tallying import asked_detail
from pos_assist.services.tracking import BasketTrack

SellerOf = Callable[[Basket | None], Seller]


def till_user(basket: Basket | None) -> Seller:
    """The employee whom the till itself names; unattributed where it names none."""
    return Seller(basket.staff_id, basket.staff_id) if basket else Seller()


class Recorder:
    """Writes events to the log. Every method returns the event's id."""

    def __init__(self, log: EventLog, clock: Clock, new_id: NewId, *, seller: SellerOf = till_user) -> None:
        """Ports only; the log queues and never blocks. `seller` is asked whose event it is, at the event."""
        self._log = log
        self._clock = clock
        self._new_id = new_id
        self._listeners: list[Callable[[Event], None]] = []
        self.seller = seller

    def listen(self, listener: Callable[[Event], None]) -> None:
        """Tell this one of every event from now on."""
        self._listeners.append(listener)

    def basket(self, kind: EventKind, track: BasketTrack, detail: Mapping[str, Any]) -> str:
        """An event about the whole basket."""
        return self._append(kind, track, None, detail)

    def card(
        self, kind: EventKind, track: BasketTrack, shown: CardTrack, detail: Mapping[str, Any], **fields: str
    ) -> str:
        """An event about one card; `fields` overrides columns (answer, reason, staff_id)."""
        return self._append(kind, track, shown, {**card_detail(shown, self._clock.monotonic()), **detail}, **fields)

    def _append(
        self,
        kind: EventKind,
        track: BasketTrack,
        shown: CardTrack | None,
        detail: Mapping[str, Any],
        **fields: str,
    ) -> str:
        candidate = shown.card.candidate if shown else None
        columns = {
            "staff_id": self.seller(track.basket).staff_id,
            "arm": track.arm.value if track.arm else "",
            "card_id": shown.card_id if shown else "",
            "offer_id": candidate.offer_id if candidate else "",
            "offer_kind": candidate.kind.value if candidate else "",
            "product_id": candidate.product_id if candidate else "",
            "customer_key": track.customer.key if track.customer else "",
        }
        return self.write(kind, track.basket.till_id, track.basket.basket_id, detail, **{**columns, **fields})

    def write(self, kind: EventKind, till_id: str, basket_id: str, detail: Mapping[str, Any], **columns: str) -> str:
        """One event with the given columns (`Event`'s text fields)."""
        event = Event(
            event_id=self._new_id(),
            kind=kind,
            at=self._clock.now(),
            till_id=till_id,
            basket_id=basket_id,
            detail=detail,
            **columns,
        )
        self._log.append(event)
        for listener in self._listeners:
            listener(event)
        return event.event_id


def card_detail(shown: CardTrack, now: float) -> dict[str, Any]:
    """What every event of a card carries: the offer as it was put, its chance, what was there before."""
    card = shown.card
    candidate = card.candidate
    return {
        "decision_id": shown.decision_id,
        "ordinal": shown.ordinal,
        "group_id": candidate.group_id,
        "script_variant": card.script_variant,
        "language": card.language,
        "probability": card.probability,
        **_learned_from(shown),
        "price_minor": candidate.unit_price_minor,
        "difference_minor": candidate.difference_minor,
        "total_after_minor": candidate.total_after_minor,
        "total_uncertain": candidate.total_uncertain,
        "evidence": evidence_detail(candidate.evidence),
        "stock": None if card.stock.available is None else str(card.stock.available),
        "stock_stale": card.stock.stale,
        "quantity_before": str(shown.quantity_before),
        "replaces_product_id": candidate.replaces_product_id,
        "replaced_before": str(shown.replaced_before),
        **_of_its_kind(candidate),
        "since_opened_ms": round((now - shown.opened_at) * 1000),
        "latency_ms": shown.latency_ms,
        "visible_ms": 0 if shown.painted_at is None else round((now - shown.painted_at) * 1000),
    }


def _learned_from(shown: CardTrack) -> dict[str, Any]:
    """Where the answer counts, and once there is one, on which day."""
    told: dict[str, Any] = {}
    if shown.card.asked is not None:
        told["outlook"] = asked_detail(shown.card.asked)
    if shown.answered_on:
        told["answer_day"] = shown.answered_on
    return told


def _of_its_kind(candidate: Candidate) -> dict[str, Any]:
    """What only some kinds have to tell; `members`: what was missing of a set, and how many before."""
    if candidate.kind is OfferKind.BUNDLE:
        return {
            "members": [[product_id, str(needed)] for product_id, needed in candidate.members_needed],
            "set_product_id": candidate.set_product_id,
            "sum_minor": candidate.sum_minor,
            "bundle_minor": candidate.bundle_minor,
        }
    if candidate.kind in (OfferKind.CHEAPER, OfferKind.SUBSTITUTE):
        return {
            "compared_product_id": candidate.compared_product_id,
            "compared_price_minor": candidate.compared_price_minor,
        }
    return {"item_price_minor": candidate.cover.item_price_minor} if candidate.cover is not None else {}


def decision_detail(decision: Decision) -> dict[str, Any]:
    """The whole decision: value and line count at that moment, every chance, every exclusion with its reason."""
    excluded: dict[str, list[str]] = {}
    for rejection in decision.rejections:
        excluded.setdefault(rejection.reason.value, []).append(rejection.candidate.offer_id)
    return {
        "arm_probability": decision.arm_probability,
        "subtotal_minor": decision.subtotal_minor,
        "margin_minor": decision.margin_minor,
        "line_count": decision.line_count,
        "currency": decision.currency,
        "seed": str(decision.seed),
        "versions": dict(decision.versions),
        "chosen": decision.chosen,
        "eligible": [_scored_detail(scored) for scored in decision.candidates],
        "excluded": excluded,
    }


def _scored_detail(scored: Scored) -> dict[str, Any]:
    outlook = scored.outlook
    return {
        "offer_id": scored.candidate.offer_id,
        "kind": scored.candidate.kind.value,
        "product_id": scored.candidate.product_id,
        "probability": scored.probability,
        "p_best": scored.p_best,
        "p_accept": scored.p_accept,
        "deviation": outlook.deviation,
        "foreseen": outlook.foreseen,
        "under": outlook.under,
        "group": outlook.group,
        "category": outlook.category,
        "effects": [list(effect) for effect in outlook.effects if effect.odds != 1.0],
        "natural": outlook.natural,
        "margin_minor": scored.margin_minor,
        "margin_assumed": scored.margin_assumed,
        "handling_minor": scored.handling_minor,
        "price_fit": scored.price_fit,
        "score": scored.score,
        "plan": scored.plan.value,
        "weight": scored.weight,
        "asking": scored.asking,
        "evidence": evidence_detail(scored.candidate.evidence),
    }


def evidence_detail(evidence: Evidence) -> dict[str, Any]:
    """Evidence in numbers, as the log and `suggest --json` show it."""
    return {
        "source": evidence.source.value,
        "rule_id": evidence.rule_id,
        "trigger_product_id": evidence.trigger_product_id,
        "fits": evidence.fits,
        "stands_for": evidence.stands_for,
        "together": evidence.together,
        "of": evidence.of,
        "lift": evidence.lift,
    }
