"""The approval queue in words: rows of the list, and everything about one proposal. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.approval import ProposalState
from pos_assist.engine.explaining import evidence_words
from pos_assist.engine.script import PhraseBook
from pos_assist.manager.proposals import texts as say
from pos_assist.services.proposals import STEP, Example, Noise, QueueRow, evidence_for
from pos_assist.services.texts import Texts

STATES = {
    ProposalState.PROPOSED: say.WAITING,
    ProposalState.APPROVED: say.APPROVED,
    ProposalState.REJECTED: say.REJECTED,
    ProposalState.SNOOZED: say.SNOOZED,
}
MOST_LISTED = 5_000  # a row costs a tenth of a millisecond
LEAST_CUSTOMERS = 5  # the share of fewer is no figure, as in `explaining`
NOISE = {
    Noise.EXCLUDED: say.NOISE_EXCLUDED,
    Noise.SERVICE: say.NOISE_SERVICE,
    Noise.NOT_SOLD: say.NOISE_NOT_SOLD,
    Noise.EVERYWHERE: say.NOISE_EVERYWHERE,
}


@dataclass(frozen=True)
class Words:
    """Puts rows into the words of one language, with the names and the money of one shop."""

    texts: Texts
    names: Mapping[str, str]
    currency: str
    phrases: PhraseBook
    local: Callable[[datetime], datetime]

    def name(self, product_id: str) -> str:
        """As the till calls it, else its key."""
        return self.names.get(product_id) or product_id

    def cells(self, row: QueueRow) -> tuple[str, ...]:
        """When, offer, receipts, times usual, sales, state."""
        when, offer = row.proposal
        figures = row.figures
        if figures is None:
            return self.name(when), self.name(offer), "", "", "", self.state(row)
        times = self._number(figures.lift) if figures.of else ""
        seen = f"{self.whole(figures.seen)} / {self.whole(figures.of)}" if figures.of else self.whole(figures.sales)
        return self.name(when), self.name(offer), seen, times, self.worth(row), self.state(row)

    def order(self, row: QueueRow) -> tuple[object, ...]:
        """What each column sorts by."""
        when, offer = row.proposal
        figures = row.figures
        seen, lift = (figures.seen, figures.lift) if figures else (0, 0.0)
        return self.name(when).casefold(), self.name(offer).casefold(), seen, lift, row.value, self.state(row)

    def state(self, row: QueueRow) -> str:
        """One or two words."""
        if row.state is ProposalState.PROPOSED and row.decided is None:
            for said, source in (
                (row.forbidden, say.FORBIDDEN),
                (row.written, say.WRITTEN),
                (row.noise.value, say.NOISE),
                (row.may_be_chance, say.CHANCE),
                (row.above_bar, say.STRONG),
            ):
                if said:
                    return self.texts.tr(source)
        return self.texts.tr(STATES[row.state])

    def worth(self, row: QueueRow) -> str:
        """The sales, where prices are known."""
        return formatting.money(row.value, self.currency, self.texts.language) if self.currency and row.value else ""

    def about(self, row: QueueRow) -> list[str]:
        """Everything about one proposal, a sentence a line: evidence, figures with their intervals, doubts."""
        tr, said = self.texts.tr, evidence_for(row, self.names)
        if said is None:
            return [tr(say.NOT_LEARNED_NOW), *self._decision(row)]
        lines = [evidence_words(said, self.phrases, self.texts.language), *self._figures(row)]
        if self.worth(row):
            source = say.STEP_WORTH if row.kind == STEP else say.TOGETHER_WORTH
            lines.append(tr(source).format(amount=self.worth(row)))
        if row.may_be_chance:
            lines.append(tr(say.MAY_BE_CHANCE))
        elif row.above_bar:
            lines.append(tr(say.STRONG))
        if row.noise is not Noise.NONE:
            lines.append(tr(NOISE[row.noise]))
        return [line for line in (*lines, *self._decision(row)) if line]

    def own_rule(self, row: QueueRow) -> str:
        """What the shop's own rules say; '' = nothing."""
        if row.forbidden:
            return self.texts.tr(say.YOU_FORBADE).format(rule=row.forbidden)
        return self.texts.tr(say.YOU_WROTE).format(rule=row.written) if row.written else ""

    def example(self, example: Example) -> str:
        """One receipt in a line."""
        day = self.texts.tr(say.UNKNOWN_DAY) if example.day is None else example.day.isoformat()
        return self.texts.tr(say.EXAMPLE).format(day=day, products=", ".join(example.products))

    def learned_from(self, receipts: int, first: datetime | None, last: datetime | None) -> str:
        """'Learned from 1,204 receipts, 2026-01-02 to 2026-03-04'."""
        counted = self.texts.tr(say.LEARNED_FROM, receipts)
        if first is None or last is None:
            return counted
        return f"{counted}, {self.texts.tr(say.SPAN).format(first=self._day(first), last=self._day(last))}"

    def counts(self, rows: Sequence[QueueRow]) -> str:
        """How many wait and how many are left out."""
        open_rows = [row for row in rows if row.state is ProposalState.PROPOSED]
        noise = sum(row.noise is not Noise.NONE for row in open_rows)
        chance = sum(row.may_be_chance and row.noise is Noise.NONE for row in open_rows)
        waiting = sum(row.waits for row in rows)
        whole = {name: self.whole(n) for name, n in (("waiting", waiting), ("chance", chance), ("noise", noise))}
        return self.texts.tr(say.COUNTS).format(**whole)

    def _figures(self, row: QueueRow) -> list[str]:
        figures, step, tr = row.figures, row.step, self.texts.tr
        if figures is None:
            return []
        lines = [tr(say.RATIO).format(ratio=self._number(step.price_ratio))] if step is not None else []
        if figures.of < LEAST_CUSTOMERS:  # of a pair there are never so few receipts
            return [*lines, tr(say.NO_CUSTOMERS)]
        low, high = (self._percent(one) for one in figures.share)
        share = self._percent(figures.seen / figures.of)
        source = say.SHARE if step is None else say.SHARE_CUSTOMERS
        lines.append(tr(source).format(share=share, of=self.whole(figures.of), low=low, high=high))
        least, most = (self._number(one) for one in figures.lifts)
        lines.append(tr(say.LIFT).format(lift=self._number(figures.lift), low=least, high=most))
        return lines

    def _decision(self, row: QueueRow) -> list[str]:
        decided, tr = row.decided, self.texts.tr
        if decided is None:
            return []
        state, day = tr(STATES[decided.state]), self._day(decided.at)
        source = say.DECIDED if decided.by else say.DECIDED_NOBODY
        lines = [tr(source).format(state=state, day=day, who=decided.by)]
        if decided.until is not None:
            lines.append(tr(say.UNTIL).format(day=self._day(decided.until)))
        return [*lines, decided.note] if decided.note else lines

    def _day(self, moment: datetime) -> str:
        return self.local(moment).date().isoformat()

    def whole(self, number: int) -> str:
        """A count as people of this language write it."""
        return formatting.quantity(Decimal(number), self.texts.language)

    def _number(self, value: float) -> str:
        places = Decimal("0.1") if value < 10 else Decimal(1)
        return formatting.quantity(Decimal(repr(value)).quantize(places), self.texts.language)

    def _percent(self, share: float) -> str:
        return formatting.percent(Decimal(repr(share)), self.texts.language, 1)


def listed(rows: Sequence[QueueRow]) -> list[QueueRow]:
    """What is decided, what is written, and the most valuable of the rest: nobody goes through more."""
    kept, room = [], MOST_LISTED
    for one in rows:
        if one.decided is None and not (one.written or one.forbidden):
            room -= 1
            if room < 0:
                continue
        kept.append(one)
    return kept
