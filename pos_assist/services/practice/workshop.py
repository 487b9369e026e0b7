"""Scenarios of the shop's own: who may do what with them, from the first word to being played. No Qt, no files.

The trainer's are played as soon as nothing is wrong with them. Whoever practises may write some too (T07): private
drafts, until they are handed in and the trainer takes them up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Protocol

from pos_assist.errors import ExitCode, UserError
from pos_assist.services.practice.plot_editing import copied, free_key
from pos_assist.training.content import Content, Plot
from pos_assist.training.linting import Finding, findings_of

NAMED_ALIKE = "it is named as a scenario that comes with the program; give the file another name."
TRAINER = ""  # the author of what the trainer writes; everybody else: the staff id


class Standing(Enum):
    """What becomes of a scenario."""

    SHIPPED = "shipped"  # to be looked at, played and copied, never changed
    IN_PLAY = "in_play"  # the shop's own, played by everybody
    DRAFT = "draft"  # its author's alone
    HANDED_IN = "handed_in"  # its author asks the trainer to take it up


@dataclass(frozen=True)
class Scenario:
    """A plot, where it stands, and who wrote it: TRAINER also for everything that is played."""

    plot: Plot
    standing: Standing
    author: str = TRAINER

    @property
    def key(self) -> str:
        """The plot's."""
        return self.plot.key


@dataclass(frozen=True)
class Unreadable:
    """A file of the shop's that is no scenario, and why in one sentence."""

    file: str
    why: str


class Shelf(Protocol):
    """Where scenarios lie. Calls read and write files: on a worker. All raise UserError."""

    def shipped(self) -> Content:
        """What comes with the program."""
        ...

    def own(self) -> tuple[Sequence[Scenario], Sequence[Unreadable]]:
        """Everything of this shop, of every author."""
        ...

    def put(self, scenario: Scenario) -> None:
        """Keep it whole, or not at all; where it stood before, it stands no longer."""
        ...

    def remove(self, scenario: Scenario) -> None:
        """Away with it, wherever it stands."""
        ...

    def read(self, path: Path) -> Plot:
        """One scenario from anywhere."""
        ...

    def export(self, plot: Plot, path: Path) -> None:
        """As a file of its own, anywhere; one that is there stays as it is."""
        ...


@dataclass(frozen=True)
class Reading:
    """What one author may see. `content`: with everything that is played."""

    content: Content
    scenarios: Mapping[str, Scenario]
    unreadable: tuple[Unreadable, ...] = ()
    taken: frozenset[str] = frozenset()  # keys of everybody's, also of drafts that are not to be seen

    def content_with(self, plot: Plot) -> Content:
        """As if it were played."""
        return replace(self.content, plots={**self.content.plots, plot.key: plot})

    def check(self, plot: Plot) -> tuple[Finding, ...]:
        """Everything that the linter has to say of it."""
        return tuple(findings_of(plot, self.content_with(plot)))

    def mistakes(self, plot: Plot) -> tuple[Finding, ...]:
        """What keeps it from being played."""
        return tuple(one for one in self.check(plot) if one.grave)


class Workshop:
    """For one author. What it refuses, it says in one sentence (UserError)."""

    def __init__(self, shelf: Shelf, author: str = TRAINER) -> None:
        self._shelf, self.author = shelf, author

    @property
    def is_trainer(self) -> bool:
        """Whether what is right is played at once, and what others hand in is seen."""
        return self.author == TRAINER

    def read(self) -> Reading:
        """What this author may see: what is shipped and played, the own drafts, and what is handed in."""
        shipped = self._shelf.shipped()
        own, unreadable = self._shelf.own()
        played = {one.key: one.plot for one in own if one.standing is Standing.IN_PLAY}
        seen = {plot.key: Scenario(plot, Standing.SHIPPED) for plot in shipped.plots.values()}
        seen |= {one.key: one for one in own if one.key not in seen and self._may_see(one)}
        hidden = [Unreadable(f"{key}.toml", NAMED_ALIKE) for key in sorted(played.keys() & shipped.plots.keys())]
        return Reading(
            replace(shipped, plots={**played, **shipped.plots}),
            seen,
            (*unreadable, *hidden),
            frozenset({one.key for one in own} | shipped.plots.keys()),
        )

    def save(self, plot: Plot, reading: Reading) -> Scenario:
        """Keep it: the trainer's is played where nothing is wrong with it, everything else is its author's draft."""
        before = reading.scenarios.get(plot.key)
        if before is not None and not self.may_change(before):
            raise UserError("This scenario is not yours to change.", hint="Copy it and change the copy.")
        wrong = bool(reading.mistakes(plot))
        if before is not None and before.standing is Standing.HANDED_IN and self.is_trainer:
            return self._put(replace(before, plot=plot))  # put right for its author; taking it up is a step of its own
        return self._put(
            Scenario(plot, Standing.IN_PLAY if self.is_trainer and not wrong else Standing.DRAFT, self.author)
        )

    def may_change(self, scenario: Scenario) -> bool:
        """Nobody changes what is shipped, and who practises only what is their own."""
        theirs = scenario.standing is not Standing.IN_PLAY and scenario.author == self.author
        return scenario.standing is not Standing.SHIPPED and (self.is_trainer or theirs)

    def hand_in(self, scenario: Scenario, reading: Reading) -> Scenario:
        """The author asks the trainer to take it up."""
        self._require_right(scenario.plot, reading)
        return self._put(replace(scenario, standing=Standing.HANDED_IN))

    def take_up(self, scenario: Scenario, reading: Reading) -> Scenario:
        """The trainer lets everybody play it."""
        self._require_right(scenario.plot, reading)
        return self._put(Scenario(scenario.plot, Standing.IN_PLAY))

    def give_back(self, scenario: Scenario) -> Scenario:
        """To its author, or taken back by its author: a draft again."""
        return self._put(replace(scenario, standing=Standing.DRAFT))

    def remove(self, scenario: Scenario) -> None:
        """Delete it; whoever holds it can put it back."""
        self._shelf.remove(scenario)

    def put_back(self, scenario: Scenario) -> Scenario:
        """As it stood before it was deleted."""
        return self._put(scenario)

    def bring_in(self, path: Path, reading: Reading) -> Plot:
        """A scenario from a file, under a free key; nothing is kept before it is saved."""
        plot = self._shelf.read(path)
        return copied(plot, free_key(plot.key, reading.taken))

    def export(self, plot: Plot, path: Path) -> None:
        """Write it to a new file."""
        self._shelf.export(plot, path)

    def _may_see(self, scenario: Scenario) -> bool:
        handed_in = scenario.standing is Standing.HANDED_IN and self.is_trainer
        return scenario.standing is Standing.IN_PLAY or scenario.author == self.author or handed_in

    def _put(self, scenario: Scenario) -> Scenario:
        self._shelf.put(scenario)
        return scenario

    @staticmethod
    def _require_right(plot: Plot, reading: Reading) -> None:
        if reading.mistakes(plot):
            raise UserError(
                "There are mistakes in this scenario yet.",
                hint="Put right what the check tells.",
                code=ExitCode.BAD_DATA,
            )
