"""Rejections in words: which guardrail, and the figures it compared."""

from __future__ import annotations

from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.conditions import DAYS as ENGINE_DAYS
from pos_assist.engine.offers import Rejection
from pos_assist.manager.rules import field_texts
from pos_assist.manager.trial.detail_texts import BASKET_STATES, PATTERNS
from pos_assist.services.texts import Texts
from pos_assist.services.trial import Trial


class Details:
    """Of one trial, in one language."""

    def __init__(self, trial: Trial, texts: Texts) -> None:
        """`texts`: of the context 'manager_rules'."""
        self._trial = trial
        self._texts = texts

    def of(self, rejection: Rejection) -> str:
        """What stands beside the reason; '' where it says all. What we have no words for stays as the engine says."""
        detail = rejection.detail
        whole = self._said(detail)
        if whole or not detail:
            return whole
        return "; ".join(self._piece(piece) for piece in detail.split("; "))

    def _piece(self, detail: str) -> str:
        said = self._said(detail)
        if said:
            return said
        member, _, rest = detail.partition(": ")  # of a set's member
        said = self._said(rest) if rest else ""
        return f"{member}: {said}" if said else detail

    def _said(self, detail: str) -> str:
        for pattern, source in PATTERNS:
            found = pattern.fullmatch(detail)
            if found is not None:
                text = self._texts.tr(source)
                for name, value in found.groupdict().items():
                    mark, _, bare = name.rpartition("_")
                    text = text.replace(f"{{{bare}}}", self._value(mark, bare, value))
                return text
        return ""

    def _value(self, mark: str, name: str, value: str) -> str:
        language, currency = self._texts.language, self._trial.basket.currency
        if mark == "m":
            return formatting.money(int(Decimal(value)), currency, language)
        if mark == "d":
            return worth(float(value), currency, language)
        if mark == "c":
            return formatting.percent(Decimal(value), language, 1)
        if mark == "p":
            product = self._trial.knowledge.catalogue.get(value)
            return product.name if product is not None else value
        return self._named(name, value)

    def _named(self, name: str, value: str) -> str:
        if name == "days":
            short = dict(zip(ENGINE_DAYS[1:], field_texts.DAYS, strict=True))
            return ", ".join(self._texts.tr(short.get(day, day)) for day in value.split(", "))
        if name in ("segments", "segment"):
            names = field_texts.SEGMENT_NAMES
            return ", ".join(self._texts.tr(names.get(one, one)) for one in value.split(", "))
        return self._texts.tr(BASKET_STATES.get(value, value)) if name == "state" else value


def worth(minor: float, currency: str, language: str) -> str:
    """An expected amount, given in minor units with fractions, to a hundredth of the smallest coin."""
    exact = formatting.quantity(Decimal(f"{minor / 100:.4f}"), language)
    return f"{exact}{formatting.NBSP}{currency}"
