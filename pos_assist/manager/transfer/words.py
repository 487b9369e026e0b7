"""What a file would change, or what is wrong with it, in words. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pos_assist.engine.approval import ProposalState
from pos_assist.manager.proposals.words import STATES
from pos_assist.manager.rules.change_words import preview
from pos_assist.manager.rules.reading import Reading
from pos_assist.manager.transfer import texts as say
from pos_assist.manager.transfer.desk import Fault, Looked
from pos_assist.services.proposals import Decided, DecisionChange
from pos_assist.services.texts import Texts

MOST_TOLD = 200  # changes or mistakes: more than that nobody reads


@dataclass(frozen=True)
class Words:
    """`texts` opens one context of translations; rules and decisions speak as their own pages do."""

    texts: Callable[[str], Texts]

    def summary(self, looked: Looked) -> str:
        """How much of what; of a file with mistakes how many."""
        tr = self._own.tr
        if looked.faults:
            return tr(say.MISTAKES, len(looked.faults))
        if not looked.may_be_put:
            return tr(say.NOTHING_NEW)
        kept = [change for change in looked.changes if change.before is not None]
        removed = sum(change.after is None for change in kept)
        counts = {
            "added": len(looked.changes) - len(kept),
            "changed": len(kept) - removed,
            "removed": removed,
            "same": looked.same,
        }
        said = tr(say.COUNTS).format(**counts)
        return f"{said} {tr(say.DECIDED).format(decided=len(looked.decisions))}" if looked.decisions else said

    def lines(self, looked: Looked, reading: Reading) -> list[str]:
        """Every mistake with its place, or every change; what is passed over, and how much more there is."""
        notes = [self._own.tr(say.TOLD).replace("{note}", note) for note in looked.notes]
        if looked.faults:
            told = [self._fault(one) for one in looked.faults[:MOST_TOLD]]
            return [*told, *self._more(len(looked.faults)), *notes]
        names = reading.shop.product_names()
        changes = looked.changes[:MOST_TOLD]
        told = preview(changes, reading, self.texts("manager_rules"))
        told += [self._decision(one, names) for one in looked.decisions[: MOST_TOLD - len(changes)]]
        return [*told, *self._more(len(looked.changes) + len(looked.decisions)), *notes]

    @property
    def _own(self) -> Texts:
        return self.texts("manager_transfer")

    def _more(self, count: int) -> list[str]:
        return [self._own.tr(say.MORE, count - MOST_TOLD)] if count > MOST_TOLD else []

    def _fault(self, one: Fault) -> str:
        if one.sheet:
            source = say.CELL if one.line and one.column else say.ROW if one.line else say.SHEET
        else:
            source = say.LINE if one.line else ""
        if not source:
            return one.text
        place = self._own.tr(source).replace("{line}", str(one.line)).replace("{cell}", f"{one.column}{one.line}")
        return f"{place.replace('{sheet}', one.sheet)}: {one.text}"

    def _decision(self, change: DecisionChange, names: Mapping[str, str]) -> str:
        pair = " + ".join(names.get(one) or one for one in change.proposal)
        return f"{pair}: {self._state(change.before)} → {self._state(change.after)}"

    def _state(self, decided: Decided | None) -> str:
        state = ProposalState.PROPOSED if decided is None else decided.state
        said = self.texts("manager_growth").tr(STATES[state])
        if decided is None:
            return said
        until = f" ({decided.until.astimezone():%Y-%m-%d})" if decided.until is not None else ""
        return f"{said}{until}" + (f", {decided.note}" if decided.note else "")
