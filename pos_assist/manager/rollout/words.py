"""The roll-out plan in words, for the screen and for the command. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from pos_assist.engine import formatting
from pos_assist.engine.approval import ProposalState
from pos_assist.manager.rollout import texts as say
from pos_assist.services.complements import Complement, Origin
from pos_assist.services.rollout_terms import Gap, Missing, Progress, Seller, State, Step
from pos_assist.services.sales import Sales
from pos_assist.services.texts import Texts
from pos_assist.services.worth_trying import SetIdea

APPROVALS = {
    ProposalState.APPROVED: say.OFFERED,
    ProposalState.PROPOSED: say.WAITS,
    ProposalState.REJECTED: say.REFUSED,
    ProposalState.SNOOZED: say.ASKED_LATER,
}
COUNTED = (Missing.COST, Missing.STOCK, Missing.CATEGORY, Missing.BENEFIT, Missing.FAMILY)


@dataclass(frozen=True)
class Words:
    """Puts a plan into one language and one currency."""

    texts: Texts
    currency: str
    local: Callable[[datetime], datetime]

    def step(self, progress: Progress) -> tuple[str, str, str]:
        """State, step, and how far it is or what stands in the way."""
        tr = self.texts.tr
        told = ""
        if progress.state is State.BLOCKED or progress.why:
            told = tr(say.WHY[progress.why]) if progress.why else ""
        elif progress.step in say.PROGRESS and (progress.n or progress.of):
            numbers = {"n": self._whole(progress.n), "of": self._whole(progress.of)}
            told = tr(say.PROGRESS[progress.step]).format(**numbers)
        elif progress.step is Step.APPROVE:
            told = tr(say.PROGRESS[progress.step]).format(n=0)
        return tr(say.STATES[progress.state]), tr(say.STEP_TEXTS[progress.step]), told

    def gap(self, gap: Gap) -> tuple[str, str]:
        """What is missing, and what it would bring."""
        numbers = {"n": self._whole(gap.missing), "of": self._whole(gap.of)} if gap.what in COUNTED else {}
        return self.texts.tr(say.GAP_TEXTS[gap.what]).format(**numbers), self.texts.tr(say.BRINGS[gap.what])

    def period(self, sales: Sales) -> str:
        """'1,204 receipts, 2026-01-02 to 2026-03-04'."""
        counted = self.texts.tr(say.PERIOD, sales.receipts)
        if sales.first_at is None or sales.last_at is None:
            return counted
        first, last = (self.local(at).date().isoformat() for at in (sales.first_at, sales.last_at))
        return f"{counted}, {self.texts.tr(say.PERIOD_DAYS).format(first=first, last=last)}"

    def seller(self, seller: Seller) -> tuple[str, str]:
        """A best seller with its figures, and what goes with it."""
        tr, margin = self.texts.tr, self.texts.tr(say.NO_COST)
        if seller.margin_minor is not None:
            margin = tr(say.MARGIN).format(amount=self.money(seller.margin_minor))
        first = f"{seller.product.name}: {tr(say.ON_RECEIPTS, seller.receipts)}, {margin}"
        goes = "; ".join(map(self.complement, seller.complements))
        return first, tr(say.GOES_WITH).format(products=goes) if goes else tr(say.NOTHING_GOES)

    def complement(self, one: Complement) -> str:
        """'Case A5 (your rule)', 'Glass (12 of 40 receipts, waits for approval)'."""
        tr = self.texts.tr
        if one.origin is not Origin.LEARNED or one.pair is None:
            return f"{one.product.name} ({tr(say.YOUR_RULE)})"
        numbers = {"n": self._whole(one.pair.together), "of": self._whole(one.pair.of)}
        return f"{one.product.name} ({tr(say.TOGETHER).format(**numbers)}, {tr(APPROVALS[one.state])})"

    def set_idea(self, idea: SetIdea) -> tuple[str, str, str, str]:
        """Its members, its price, its margin, and why."""
        tr = self.texts.tr
        price = tr(say.SET_PRICE).format(
            price=self.money(idea.price_minor), sum=self.money(idea.sum_minor), saving=self.money(idea.saving_minor)
        )
        margin = tr(say.SET_MARGIN).format(after=self.money(idea.margin_minor), given=self.money(idea.given_minor))
        names = " + ".join(one.name for one in idea.members)
        return names, price, margin, tr(say.SET_SEEN).format(n=self._whole(idea.together))

    def money(self, minor: int) -> str:
        """An amount."""
        return formatting.money(minor, self.currency, self.texts.language)

    def _whole(self, number: int) -> str:
        return formatting.quantity(Decimal(number), self.texts.language)
