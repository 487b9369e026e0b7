"""A cell in words: for its tooltip, for screen readers, and for the strip beneath the matrix; no Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pos_assist.engine.formatting import quantity
from pos_assist.engine.rules import NeverRule
from pos_assist.manager.matrix import texts as say
from pos_assist.manager.matrix.axes import Entity
from pos_assist.manager.matrix.cells import WORDS, Cell, Mark
from pos_assist.manager.matrix.knowing import Knowing
from pos_assist.manager.matrix.wishes import MARKS, Wish
from pos_assist.services.texts import Texts

MOST_RULES = 4  # that are named one by one


def in_a_word(cell: Cell, texts: Texts) -> str:
    """What its sign stands for."""
    if cell.mark is Mark.INSIDE:
        return texts.tr(say.INSIDE, len(cell.inside))
    return texts.tr(WORDS[cell.mark])


def in_a_sentence(bought: Entity, offered: Entity, cell: Cell, wish: Wish | None, texts: Texts) -> str:
    """'Phone A7 → case A7: goes with it, written by hand'."""
    what = in_a_word(cell, texts)
    if wish is not None:
        asked = texts.tr(WORDS[MARKS[wish.want]])
        what = texts.tr(say.PENDING).format(what=f"{asked} ({wish.why})" if wish.why else asked)
    return texts.tr(say.CELL).format(bought=bought.title, offered=offered.title, what=what)


def in_full(cell: Cell, knowing: Knowing, texts: Texts) -> list[str]:
    """Every rule behind it, and what receipts say."""
    return list(_lines(cell, knowing, texts))


def _lines(cell: Cell, knowing: Knowing, texts: Texts) -> Iterator[str]:
    numbers = (*cell.own, *cell.wide, *cell.inside)
    for number in numbers[:MOST_RULES]:
        rule = knowing.held[number].rule
        if isinstance(rule, NeverRule):
            said = texts.tr(say.BY_RULE).format(name=rule.rule_id)
            yield f"{said}. {texts.tr(say.WHY_NEVER).format(why=rule.why)}" if rule.why else said
        else:
            said = say.PAUSED_RULE if rule.conditions.paused else say.BY_RULE
            yield texts.tr(said).format(name=rule.rule_id)
    if len(numbers) > MOST_RULES:
        yield texts.tr(say.AND_MORE, len(numbers) - MOST_RULES)
    if cell.learned is not None:
        pair = cell.learned
        lift = quantity(Decimal(f"{pair.lift:.1f}"), texts.language)
        yield texts.tr(say.LEARNED).format(together=pair.together, of=pair.of, lift=lift)
