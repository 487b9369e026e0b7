"""A trial as a person reads it: what is shown, what ranks below, and why everything else fell. Nothing is left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from pos_assist.engine import formatting
from pos_assist.engine.decision import Card, Scored
from pos_assist.engine.explaining import evidence_text
from pos_assist.engine.money import line_total
from pos_assist.engine.offers import Candidate, OfferKind, Rejection
from pos_assist.manager.trial import texts as say
from pos_assist.manager.trial.details import Details, worth
from pos_assist.manager.trial.reason_texts import OFFER_KINDS, REASONS
from pos_assist.services.texts import Texts
from pos_assist.services.trial import Fate, Place, Shift, Trial, by_reason, shifts


class Told(NamedTuple):
    """A line with what belongs under it. `open`: shown unfolded at first."""

    text: str
    inside: tuple[Told, ...] = ()
    open: bool = False


class Screen:
    """Turns trials into lines, in one language."""

    def __init__(self, texts: Texts) -> None:
        """`texts`: of the context 'manager_rules'."""
        self._texts = texts

    def of(self, trial: Trial) -> tuple[Told, ...]:
        """Shown, possible, fell, and the rules without effect."""
        decision, tr = trial.decision, self._texts.tr
        told = [self._shown(trial)]
        shown = {card.candidate.offer_id for card in decision.cards}
        below = [one for one in enumerate(decision.candidates, 1) if one[1].candidate.offer_id not in shown]
        if below:
            lines = tuple(self._possible(rank, scored, trial) for rank, scored in below)
            told.append(Told(tr(say.POSSIBLE, len(lines)), lines, open=True))
        if decision.rejections:
            told.append(Told(tr(say.FELL, len(decision.rejections)), tuple(self._fallen(trial)), open=True))
        warnings = trial.knowledge.warnings
        if warnings:
            told.append(Told(tr(say.WARNINGS, len(warnings)), tuple(map(Told, warnings))))
        versions = decision.versions
        told.append(
            Told(self._say(say.MADE_FROM, rules=versions["rules"], policy=versions["policy"], seed=str(decision.seed)))
        )
        return tuple(told)

    def compared(self, before: Trial, after: Trial) -> tuple[Told, ...]:
        """What fares otherwise, then both trials whole."""
        moved = shifts(before.decision, after.decision)
        lines = tuple(self._shift(one, before, after) for one in moved) or (Told(self._texts.tr(say.NO_SHIFT)),)
        return (
            Told(self._texts.tr(say.SHIFTS, len(moved)), lines, open=True),
            Told(self._texts.tr(say.DRAFTS_TITLE), self.of(after), open=True),
            Told(self._texts.tr(say.IN_FORCE_TITLE), self.of(before)),
        )

    def _shown(self, trial: Trial) -> Told:
        decision, tr = trial.decision, self._texts.tr
        if not decision.cards:
            considered = decision.candidates or decision.rejections
            why = say.QUEUED if decision.queue_silenced else say.NOTHING if considered else say.NO_IDEA
            return Told(tr(say.SHOWN), (Told(tr(why)),), open=True)
        first, *waiting = decision.cards
        lines = [self._card(first, trial)]
        lines += [Told(tr(say.WAITS), (self._card(card, trial),), open=True) for card in waiting]
        best = decision.candidates[0].candidate
        if best.offer_id != first.candidate.offer_id:
            lines.append(Told(self._say(say.DRAWN, name=best.name)))
        return Told(tr(say.SHOWN), tuple(lines), open=True)

    def _card(self, card: Card, trial: Trial) -> Told:
        candidate, decision = card.candidate, trial.decision
        total = self._money(candidate.total_after_minor, trial)
        lines = [
            self._say(say.SAYS, script=card.script),
            self._say(say.WHY, why=self._evidence(candidate, trial)),
            self._say(say.TOTAL, total=self._say(say.ABOUT, total=total) if candidate.total_uncertain else total),
            self._say(say.STOCK, stock=self._stock(card)),
        ]
        if candidate.kind is OfferKind.BUNDLE:
            saving, whole = (self._money(minor, trial) for minor in (candidate.saving_minor, candidate.sum_minor))
            lines.append(self._say(say.SAVES, saving=saving, sum=whole))
        scored = next((one for one in decision.candidates if one.candidate.offer_id == candidate.offer_id), None)
        reckoned = self._reckoned(scored, trial) if scored is not None else ()
        return Told(self._offer(candidate, trial), (*map(Told, lines), *reckoned), open=True)

    def _possible(self, rank: int, scored: Scored, trial: Trial) -> Told:
        candidate = scored.candidate
        why = Told(self._say(say.WHY, why=self._evidence(candidate, trial)))
        return Told(f"{rank}. {self._offer(candidate, trial)}", (why, *self._reckoned(scored, trial)))

    def _reckoned(self, scored: Scored, trial: Trial) -> tuple[Told, ...]:
        language = self._texts.language
        natural = scored.outlook.natural or 0.0
        lines = [
            self._say(
                say.WORTH,
                worth=worth(scored.score, trial.basket.currency, language),
                yes=self._percent(scored.p_accept),
                anyway=self._percent(natural),
                margin=self._money(scored.margin_minor, trial),
            )
        ]
        if scored.margin_assumed:
            lines.append(self._texts.tr(say.ASSUMED))
        if scored.weight != 1:
            lines.append(self._say(say.PREFERRED, times=formatting.quantity(Decimal(str(scored.weight)), language)))
        lines.append(self._say(say.CHANCE, chance=self._percent(scored.probability)))
        return tuple(map(Told, lines))

    def _fallen(self, trial: Trial) -> Iterable[Told]:
        details = Details(trial, self._texts)
        for reason, rejections in by_reason(trial.decision).items():
            title = self._texts.tr(say.GROUP, len(rejections)).replace("{reason}", self._texts.tr(REASONS[reason]))
            yield Told(title, tuple(self._rejected(one, details) for one in rejections))

    def _rejected(self, rejection: Rejection, details: Details) -> Told:
        candidate, detail = rejection.candidate, details.of(rejection)
        trigger = candidate.evidence.trigger_name or candidate.compared_name
        kind = self._texts.tr(OFFER_KINDS[candidate.kind])
        name = self._say(say.WITH, name=candidate.name, kind=kind, trigger=trigger)
        return Told(f"{name}: {detail}" if detail else name)

    def _shift(self, shift: Shift, before: Trial, after: Trial) -> Told:
        was, is_now = (self._fate(shift.before, before), self._fate(shift.after, after))
        return Told(self._say(say.BECAME, name=shift.candidate.name, before=was, after=is_now))

    def _fate(self, fate: Fate, trial: Trial) -> str:
        tr = self._texts.tr
        if fate.reason is not None:
            return tr(REASONS[fate.reason]).rstrip(".")
        if fate.place is Place.POSSIBLE:
            return self._say(say.PLACE_POSSIBLE, rank=str(fate.rank))
        named = {Place.SHOWN: say.PLACE_SHOWN, Place.WAITS: say.PLACE_WAITS}
        return tr(named.get(fate.place, say.PLACE_UNKNOWN))

    def _offer(self, candidate: Candidate, trial: Trial) -> str:
        price = line_total(candidate.quantity, candidate.unit_price_minor)
        if candidate.kind in (OfferKind.UPGRADE, OfferKind.BUNDLE):
            price = candidate.difference_minor
        kind = self._texts.tr(OFFER_KINDS[candidate.kind])
        sign = "+" if candidate.kind in (OfferKind.UPGRADE, OfferKind.BUNDLE) and price >= 0 else ""
        return self._say(say.OFFER, name=candidate.name, kind=kind, price=f"{sign}{self._money(price, trial)}")

    def _evidence(self, candidate: Candidate, trial: Trial) -> str:
        return evidence_text(candidate, trial.knowledge.phrases, self._texts.language)

    def _stock(self, card: Card) -> str:
        stock = card.stock
        if not stock.counted:
            return self._texts.tr(say.STOCK_NOT_COUNTED)
        if stock.available is None:
            return self._texts.tr(say.STOCK_UNKNOWN)
        amount = formatting.quantity(stock.available, self._texts.language)
        at = f"{stock.as_of:%Y-%m-%d %H:%M}" if stock.as_of is not None else ""
        return self._say(say.STOCK_STALE, stock=amount, at=at) if stock.stale else amount

    def _money(self, minor: int, trial: Trial) -> str:
        return formatting.money(minor, trial.basket.currency, self._texts.language)

    def _percent(self, share: float) -> str:
        return formatting.percent(Decimal(str(share)), self._texts.language, 1)

    def _say(self, source: str, **values: str) -> str:
        text = self._texts.tr(source)
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", value)
        return text


def as_text(told: Sequence[Told], depth: int = 0) -> str:
    """All of it in indented lines, to be copied."""
    lines = []
    for one in told:
        lines.append("    " * depth + one.text)
        if one.inside:
            lines.append(as_text(one.inside, depth + 1))
    return "\n".join(lines)
