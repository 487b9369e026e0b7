"""The rows of the list of scenarios. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pos_assist.manager.parts.row_values import Row, row
from pos_assist.manager.scenarios import value_texts
from pos_assist.manager.scenarios.words import standing_of, title_of
from pos_assist.services.practice.workshop import Scenario, Standing
from pos_assist.services.texts import Texts
from pos_assist.training.content import Persona

ORDER = (Standing.HANDED_IN, Standing.DRAFT, Standing.IN_PLAY, Standing.SHIPPED)  # what wants something first


def rows_of(scenarios: Iterable[Scenario], texts: Texts, author: str, names: Mapping[str, str]) -> list[Row]:
    """One a scenario, found by its lessons in every language too; `names` of staff by id."""
    placed = sorted(scenarios, key=lambda one: (ORDER.index(one.standing), title_of(one.plot, texts).casefold()))
    return [
        row(
            one.key,
            title_of(one.plot, texts),
            texts.tr(value_texts.RIGHTS[one.plot.right]),
            standing_of(one, texts, author, names),
            also=" ".join((one.key, *one.plot.title.values(), *one.plot.lesson.values())),
        )
        for one in placed
    ]


def who_plays(keys: Iterable[str], personas: Mapping[str, Persona], language: str) -> list[tuple[str, str]]:
    """Keys and names of customers in the order of their names."""
    named = [(key, personas[key].name.get(language) or key) for key in keys if key in personas]
    return sorted(named, key=lambda one: one[1].casefold())
