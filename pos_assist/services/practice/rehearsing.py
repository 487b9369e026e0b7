"""Trying a scenario out while it is written: an encounter as it would be played, kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from pos_assist.training.content import Content, Plot
from pos_assist.training.encounter import Setup
from pos_assist.training.opening import personas_for, scenes_for
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level, Right

MANY_WAIT = 3  # people: from here on offering is not right (Right.QUEUE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to see; persona '' and level None: the plot's first. Another `seed`: another basket."""

    language: str
    persona: str = ""
    level: Level | None = None
    seed: int = 0


def rehearsal(plot: Plot, content: Content, scenes: Sequence[Scene], wish: Wish) -> Setup | None:
    """An encounter with this plot; None where no basket or no customer fits. The same wish gives the same one."""
    people, baskets = personas_for(plot, content), scenes_for(plot, scenes)
    if not people or not baskets:
        return None
    persona = next((one for one in people if one.key == wish.persona), people[0])
    rng = Random(f"{plot.key} {wish.seed}")
    return Setup(
        plot=plot.key,
        persona=persona.key,
        mood=persona.moods[0],
        level=wish.level or min(plot.levels, default=Level.EASY),
        language=wish.language,
        scene=rng.choice(baskets),
        queue=MANY_WAIT if plot.right is Right.QUEUE else 0,
        seed=wish.seed,
    )
