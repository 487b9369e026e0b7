"""The scenario that is open: as it is written now, as it is kept, and the steps by which it came to be so. No Qt."""

from __future__ import annotations

from pos_assist.training.content import Plot

MOST_STEPS = 200


class Writing:
    """Steps outlive a save: what was saved can be taken back too, and saved again."""

    def __init__(self) -> None:
        self.plot: Plot | None = None
        self._kept: Plot | None = None
        self._steps: list[tuple[str, Plot]] = []  # (where, the plot before)

    @property
    def unsaved(self) -> bool:
        """Whether something would be lost."""
        return self.plot is not None and self.plot != self._kept

    def open(self, plot: Plot, kept: Plot | None) -> None:
        """Another scenario; `kept` None: it is nowhere yet."""
        self.plot, self._kept, self._steps = plot, kept, []

    def put(self, plot: Plot, where: str = "") -> None:
        """As it is now. What is typed into one field (`where`) in a row is one step; '' is always a step."""
        if self.plot is None or plot == self.plot:
            return
        if not where or not self._steps or self._steps[-1][0] != where:
            self._steps = [*self._steps[-MOST_STEPS:], (where, self.plot)]
        self.plot = plot

    def step_back(self) -> bool:
        """Whether there was a step to take back."""
        if not self._steps:
            return False
        self.plot = self._steps.pop()[1]
        return True

    def kept(self, plot: Plot) -> None:
        """It was saved like this."""
        self._kept = plot
        if self._steps:
            self._steps[-1] = ("", self._steps[-1][1])  # what is typed next is a step of its own

    def discard(self) -> Plot | None:
        """As it is kept; None: it is nowhere, and is gone now."""
        self.plot, self._steps = self._kept, []
        return self.plot

    def close(self) -> None:
        """Nothing is open."""
        self.plot, self._kept, self._steps = None, None, []
