"""Draws what a session is made of: customer x mood x level x plot x queue x basket, by a seed, mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from random import Random

from pos_assist.training.content import Content, Persona, Plot
from pos_assist.training.encounter import Setup
from pos_assist.training.reading import DEAR
from pos_assist.training.scene import Scene
from pos_assist.training.values import Level, Mood, Right

SHARE_NOT_TO_OFFER = 0.25  # at least (ux.md T03); a session of fewer than four has no room for a quarter
_MORE_NOT_TO_OFFER = (0, 0, 1)  # beyond that share, so that nobody can count
_LONG_QUEUE = (3, 4, 5)  # people behind: nothing is offered from three on
_SHORT_QUEUE = (0, 0, 1, 2)
_TRIES = 60  # orders that are tried; in a very small content none may fit


def draw(
    content: Content,
    scenes: Sequence[Scene],
    rng: Random,
    *,
    language: str,
    level: Level | None = None,
    count: int = 6,
    wanted: Sequence[str] = (),
) -> tuple[Setup, ...]:
    """So many encounters, a quarter of them or more with nothing to offer; `wanted`: plots that must come.

    `level` None: any level of each plot. No plot and no customer twice in a row, unless the content knows only one.
    () where no scene fits a plot. The same arguments give the same session.
    """
    fitting = {
        one.key: scenes_for(one, [scene for scene in scenes if scene.language == language]) for one in _plots(content)
    }
    playable = [
        one
        for one in _plots(content)
        if fitting[one.key] and (one.key in wanted or level is None or level in one.levels)
    ]
    order, cast = _ordered(_chosen(playable, count, wanted, rng), content, rng)
    used: Counter[str] = Counter()
    setups = []
    for plot, persona in zip(order, cast, strict=True):
        scene = min(rng.sample(fitting[plot.key], len(fitting[plot.key])), key=lambda one: used[one.scene_id])
        used[scene.scene_id] += 1
        setups.append(_setup(plot, persona, scene, rng, level))
    return tuple(setups)


def scenes_for(plot: Plot, scenes: Sequence[Scene]) -> list[Scene]:
    """The baskets that a plot can be played with."""
    if plot.right is Right.NO_IDEA:
        return [scene for scene in scenes if scene.idea is None]
    fitting = [one for one in scenes if one.idea and (not plot.kinds or one.idea.kind.value in plot.kinds)]
    if plot.objection in DEAR:  # nobody calls two euros a lot of money
        return sorted(fitting, key=lambda one: _minor(one.idea.price if one.idea else ""))[len(fitting) // 2 :]
    if plot.right is Right.CHILD:  # nobody sends a child for a telephone
        return sorted(fitting, key=lambda one: _minor(one.total))[: ceil(len(fitting) / 3)]
    return fitting


def personas_for(plot: Plot, content: Content) -> list[Persona]:
    """Who may play it, likeliest first: those the plot names; else those with its objection; else everybody."""
    named = [content.personas[key] for key in plot.personas if key in content.personas]
    objection = plot.objection
    if named or objection is None:
        return named or list(content.personas.values())
    likely = [one for one in content.personas.values() if objection in one.objections]
    return sorted(likely, key=lambda one: one.objections.index(objection)) or list(content.personas.values())


def _minor(amount: str) -> int:
    """A written amount by its figures alone: amounts of one language are written alike."""
    return int("".join(sign for sign in amount if sign.isdigit()) or 0)


def _plots(content: Content) -> list[Plot]:
    return [content.plots[key] for key in sorted(content.plots)]


def _chosen(playable: Sequence[Plot], count: int, wanted: Sequence[str], rng: Random) -> list[Plot]:
    """The wanted ones as far as those not to offer leave room, then others; none twice before all came."""
    silent = [one for one in playable if one.right is not Right.OFFER]
    must = ceil(count * SHARE_NOT_TO_OFFER) if silent and count * SHARE_NOT_TO_OFFER >= 1 else 0
    asked = [one for key in dict.fromkeys(wanted) for one in playable if one.key == key]
    chosen = [one for one in asked if one.right is not Right.OFFER][:count]
    chosen += [one for one in asked if one.right is Right.OFFER][: count - max(must, len(chosen))]
    aim = must + rng.choice(_MORE_NOT_TO_OFFER) if must else 0
    while len(chosen) < count and playable:
        lacking = sum(one.right is not Right.OFFER for one in chosen) < aim
        pool = silent if lacking else [one for one in playable if one.right is Right.OFFER] or silent
        times = Counter(one.key for one in chosen)
        chosen.append(min(rng.sample(pool, len(pool)), key=lambda one: times[one.key]))
    return chosen


def _ordered(chosen: list[Plot], content: Content, rng: Random) -> tuple[list[Plot], list[Persona]]:
    """An order and a cast without the same plot, objection or customer twice in a row, as far as there is one."""
    best: tuple[int, list[Plot], list[Persona]] | None = None
    for _ in range(_TRIES):
        order = rng.sample(chosen, len(chosen))
        cast = _cast(order, content, rng)
        repeated = sum(
            4 * (a.key == b.key) + (a.objection is not None and a.objection is b.objection) for a, b in pairwise(order)
        ) + sum(4 * (a.key == b.key) for a, b in pairwise(cast))
        if best is None or repeated < best[0]:
            best = repeated, order, cast
        if not repeated:
            break
    return ([], []) if best is None else best[1:]


def _cast(order: Sequence[Plot], content: Content, rng: Random) -> list[Persona]:
    """Who plays each: the likelier the objection is theirs, and the less they played already, the oftener."""
    cast: list[Persona] = []
    for plot in order:
        able = personas_for(plot, content)
        able = [one for one in able if not cast or one.key != cast[-1].key] or able
        played = Counter(one.key for one in cast)
        weights = [1 / (1 + rank) / (1 + 3 * played[one.key]) for rank, one in enumerate(able)]
        cast.append(rng.choices(able, weights)[0])
    return cast


def _setup(plot: Plot, persona: Persona, scene: Scene, rng: Random, level: Level | None) -> Setup:
    """The rest by chance: mood, level, queue and the seed of the encounter."""
    mood = Mood.ANNOYED if plot.right is Right.UPSET else rng.choice(persona.moods or (Mood.CALM,))
    nearest = min(plot.levels or tuple(Level), key=lambda one: abs(one - (level or one)))
    return Setup(
        plot=plot.key,
        persona=persona.key,
        mood=mood,
        level=rng.choice(plot.levels or tuple(Level)) if level is None else nearest,
        language=scene.language,
        scene=scene,
        queue=rng.choice(_LONG_QUEUE if plot.right is Right.QUEUE else _SHORT_QUEUE),
        seed=rng.getrandbits(32),
    )
