"""One session while it is played: which encounter, what was said, how long. No Qt; pure play is in `training`."""

from __future__ import annotations

from pos_assist.services.ports import Clock
from pos_assist.services.practice.sessions import Session
from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, Setup
from pos_assist.training.playing import begin, cards, play


class Stopwatch:
    """Seconds that were played: it stands still while a sale goes on, or somebody pauses."""

    def __init__(self, clock: Clock) -> None:
        """Runs at once."""
        self._clock = clock
        self._before = 0.0
        self._since: float | None = clock.monotonic()

    @property
    def seconds(self) -> float:
        """So far."""
        return self._before + (self._clock.monotonic() - self._since if self._since is not None else 0.0)

    def stop(self) -> None:
        """Stand still; again changes nothing."""
        self._before, self._since = self.seconds, None

    def go(self) -> None:
        """Run on; again changes nothing."""
        if self._since is None:
            self._since = self._clock.monotonic()


class Course:
    """Where a session stands. Nothing of it is lost by a pause: it simply is not told anything."""

    def __init__(self, session: Session, content: Content, clock: Clock) -> None:
        """At the first encounter's first words."""
        self.session, self.content = session, content
        self.watch = Stopwatch(clock)
        self.place, self.attempt, self.by_own_words = 0, 1, 0
        self._began = self.watch.seconds
        self.state = begin(session.setups[0], content)
        self.cards = cards(self.state, content)

    @property
    def setup(self) -> Setup:
        """Of the encounter that is being played."""
        return self.state.setup

    @property
    def seconds(self) -> float:
        """Of this try of this encounter."""
        return self.watch.seconds - self._began

    @property
    def has_next(self) -> bool:
        """Whether another encounter follows; after the session's minutes none begins (T01)."""
        return self.place + 1 < len(self.session.setups) and not self.is_over

    @property
    def is_over(self) -> bool:
        """The session's minutes have passed."""
        return self.session.is_over(self.watch.seconds)

    @property
    def seconds_left(self) -> float:
        """Of the session's minutes; never below 0."""
        return max(0.0, self.session.minutes * 60 - self.watch.seconds)

    def say(self, said: Said, *, own: bool = False) -> bool:
        """Play one sentence, `own`: typed or spoken; True when the encounter has ended with it.

        Raises:
            ValueError: it had ended before.
        """
        self.state = play(self.state, said, self.content)
        self.by_own_words += own
        self.cards = cards(self.state, self.content) if self.state.ended is None else ()
        return self.state.ended is not None

    def again(self) -> None:
        """The same encounter from its beginning."""
        self.attempt += 1
        self._begin(self.setup)

    def go_on(self) -> None:
        """To the next encounter; only where `has_next`."""
        self.place, self.attempt = self.place + 1, 1
        self._begin(self.session.setups[self.place])

    def _begin(self, setup: Setup) -> None:
        self._began = self.watch.seconds
        self.by_own_words = 0
        self.state = begin(setup, self.content)
        self.cards = cards(self.state, self.content)
