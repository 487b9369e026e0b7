"""The documented JSON form of a decision: every number that `suggest --explain` puts into words."""

from __future__ import annotations

from typing import Any

from pos_assist.bootstrap.suggesting import Live
from pos_assist.commands.reckoning import agreement
from pos_assist.engine.decision import Card, Option, Scored
from pos_assist.engine.offers import Evidence, Rejection
from pos_assist.services.recording import evidence_detail


def decision_document(live: Live) -> dict[str, Any]:
    """The whole decision with what it was made from. Money in minor units."""
    decision = live.decision
    return {
        "basket_id": decision.basket_id,
        "arm": decision.arm.value,
        "arm_probability": decision.arm_probability,
        "eligible": decision.eligible,
        "queue_silenced": decision.queue_silenced,
        "cards": [_card(card) for card in decision.cards],
        "candidates": [_scored(scored, live) for scored in decision.candidates],
        "rejections": [_rejection(rejection) for rejection in decision.rejections],
        "seed": decision.seed,
        "versions": dict(decision.versions),
        "subtotal_minor": decision.subtotal_minor,
        "line_count": decision.line_count,
        "currency": decision.currency,
        "best_minor": decision.best_minor,
        "learned_floor": live.learned_floor,
        "warnings": list(live.knowledge.warnings),
    }


def _card(card: Card) -> dict[str, Any]:
    candidate = card.candidate
    return {
        "kind": candidate.kind.value,
        "product_id": candidate.product_id,
        "name": candidate.name,
        "price_minor": candidate.unit_price_minor,
        "difference_minor": candidate.difference_minor,
        "total_after_minor": candidate.total_after_minor,
        "script": card.script,
        "script_variant": card.script_variant,
        "language": card.language,
        "wordings": [{"script": script, "script_variant": variant} for script, variant in card.wordings],
        "evidence": _evidence(candidate.evidence),
        "stock": {
            "available": None if card.stock.available is None else str(card.stock.available),
            "as_of": card.stock.as_of.isoformat() if card.stock.as_of else None,
            "stale": card.stock.stale,
        },
        "replaces_line_id": candidate.replaces_line_id or None,
        "offer_id": candidate.offer_id,
        "probability": card.probability,
        "total_uncertain": candidate.total_uncertain,
        **_of_its_kind(card),
    }


def _of_its_kind(card: Card) -> dict[str, Any]:
    """What only an upgrade, a set or a cover has to tell."""
    candidate = card.candidate
    if card.comparison:
        return {"comparison": [_option(option) for option in card.comparison]}
    if candidate.parts:
        return {
            "parts": [
                {
                    "product_id": part.product_id,
                    "name": part.name,
                    "quantity": str(part.quantity),
                    "price_minor": part.unit_price_minor,
                    "in_basket": part.in_basket,
                }
                for part in candidate.parts
            ],
            "sum_minor": candidate.sum_minor,
            "bundle_minor": candidate.bundle_minor,
            "saving_minor": candidate.saving_minor,
            "set_product_id": candidate.set_product_id or None,
        }
    if candidate.cover is None:
        return {}
    texts = ("names", "legal", "years", "terms")
    return {"cover": {name: dict(getattr(candidate.cover, name)) for name in texts}}


def _option(option: Option) -> dict[str, Any]:
    return {
        "product_id": option.product_id,
        "name": option.name,
        "price_minor": option.unit_price_minor,
        "per_unit_minor": option.per_unit_minor,
        "unit": option.unit or None,
        "rung_up": option.rung_up,
        "offered": option.offered,
    }


def _scored(scored: Scored, live: Live) -> dict[str, Any]:
    candidate, outlook = scored.candidate, scored.outlook
    return {
        "offer_id": candidate.offer_id,
        "kind": candidate.kind.value,
        "product_id": candidate.product_id,
        "name": candidate.name,
        "evidence": _evidence(candidate.evidence),
        "agreement": agreement(candidate, live),
        "p_accept": scored.p_accept,
        "p_accept_deviation": outlook.deviation,
        "stated": outlook.stated,
        "price_fit": scored.price_fit,
        "effects": [effect._asdict() for effect in outlook.effects],
        "foreseen": outlook.foreseen,
        "levels": [one._asdict() for one in outlook.told],
        "doubts": outlook.doubts,
        "natural_attach": outlook.natural,
        "natural_attach_level": outlook.natural_level or None,
        "margin_minor": scored.margin_minor,
        "margin_assumed": scored.margin_assumed,
        "handling_minor": scored.handling_minor,
        "asking": scored.asking,
        "score": scored.score,
        "score_deviation": scored.deviation_minor,
        "plan": scored.plan.value or None,
        "weight": scored.weight,
        "p_best": scored.p_best,
        "exploration_floor": live.exploration_floor,
        "probability": scored.probability,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    """As it is logged, and what only a learned pair or a learned step has to tell."""
    return {
        **evidence_detail(evidence),
        "probability": evidence.probability,
        "how": evidence.how or None,
        "sold": evidence.sold,
        "switched": evidence.switched,
        "usual": evidence.usual,
        "first_at": evidence.first_at.isoformat() if evidence.first_at else None,
        "last_at": evidence.last_at.isoformat() if evidence.last_at else None,
    }


def _rejection(rejection: Rejection) -> dict[str, Any]:
    return {
        "offer_id": rejection.candidate.offer_id,
        "kind": rejection.candidate.kind.value,
        "product_id": rejection.candidate.product_id,
        "name": rejection.candidate.name,
        "reason": rejection.reason.name.lower(),
        "text": rejection.reason.value,
        "detail": rejection.detail,
    }
