"""An encounter in words: the customer, the counter, the talk so far, what was heard. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pos_assist.engine.offers import OfferKind
from pos_assist.services.practice.ports import Heard
from pos_assist.services.texts import Texts
from pos_assist.trainer import names
from pos_assist.trainer import texts as say
from pos_assist.trainer.shown import EncounterShown, Goods, HeardShown, Spoken, Suggestion
from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, Score, State
from pos_assist.training.hearing import own_words
from pos_assist.training.scene import Idea, Scene
from pos_assist.training.values import Move, Says

MOST_LINES = 4  # of a basket that are listed; the rest is a number
ANSWERS = "answers"  # the key of "an answer to what the customer said"


def encounter_shown(
    state: State, cards: Sequence[Said], content: Content, texts: Texts, *, hint: str = "", note: str = "", own: bool
) -> EncounterShown:
    """`own`: whether own words are taken, and the panel's line is shown: not in an assessment."""
    setup = state.setup
    persona = content.personas[setup.persona]
    queue = texts.tr(say.QUEUE, setup.queue) if setup.queue else texts.tr(say.NO_QUEUE)
    return EncounterShown(
        customer=persona.name.get(setup.language, persona.key),
        about=persona.about.get(setup.language, ""),
        state=(texts.tr(names.MOODS[setup.mood.value]), queue),
        talk=talk(state, texts),
        goods=goods(setup.scene, texts),
        idea=idea(setup.scene.idea, texts, with_script=own),
        choices=tuple(card.text for card in cards),
        own_words=own,
        hint=hint,
        note=note,
    )


def talk(
    state: State, texts: Texts, score: Score | None = None, *, told: tuple[bool, ...] = (True, False)
) -> tuple[Spoken, ...]:
    """What was said so far; with a score, what its checks found in which line; `told`: passed ones, failed ones."""
    spoken = []
    for place, turn in enumerate(state.turns):
        if turn.said is not None:
            mark, note = _found(score, place, texts, told)
            words = turn.said.text or texts.tr(say.ALOUD)
            spoken.append(Spoken(by_customer=False, who=texts.tr(say.YOU), text=words, note=note, mark=mark))
        if turn.customer:
            spoken.append(Spoken(by_customer=True, who=texts.tr(say.CUSTOMER), text=turn.customer))
    return tuple(spoken)


def goods(scene: Scene, texts: Texts) -> Goods:
    """The basket as a person reads it."""
    most = MOST_LINES if len(scene.lines) > MOST_LINES + 1 else len(scene.lines)  # one more takes no more room
    hidden = len(scene.lines) - most
    lines = tuple((f"{line.quantity} × {line.name}", line.total) for line in scene.lines[:most])
    more = texts.tr(say.MORE_LINES, hidden) if hidden else ""
    count = texts.tr(say.LINES, len(scene.lines))
    return Goods(
        texts.tr(say.BASKET), f"{texts.tr(say.BASKET)}: {count}", lines, more, f"{texts.tr(say.TOTAL)} {scene.total}"
    )


def idea(one: Idea | None, texts: Texts, *, with_script: bool) -> Suggestion:
    """What the panel would show; `with_script`: with the line it gives."""
    title = texts.tr(say.IDEA)
    if one is None:
        return Suggestion(title, texts.tr(say.NO_IDEA))
    facts = (
        texts.tr(say.INSTEAD_OF).format(item=one.instead_of) if one.instead_of else "",
        texts.tr(say.SAVING).format(saving=one.saving) if one.saving else "",
        one.benefit,
        one.proof,
        texts.tr(say.STOCK).format(stock=one.stock) if one.stock else "",
    )
    after = texts.tr(say.TOTAL_AFTER).format(total=one.total_after)
    kind = texts.tr(names.KINDS[one.kind.value])
    script = texts.tr(say.PANEL_SAYS).format(script=one.script) if with_script and one.script else ""
    price = f"+{one.price}" if one.kind is OfferKind.UPGRADE else one.price  # a difference, as the panel writes it
    return Suggestion(title, kind, one.item, price, tuple(filter(None, facts)), after, script)


class Draft(NamedTuple):
    """Own words before they are said. `heard` None: said aloud, so nobody guesses. `ticked`: what they contain."""

    words: str
    heard: Heard | None = None
    move: Move | None = None
    ticked: frozenset[str] = frozenset()


def draft_of(words: str, heard: Heard, state: State, content: Content) -> Draft:
    """What typed words are taken for; the trainee confirms or corrects it."""
    if not heard.moves:
        return Draft(words, heard)
    return taken_for(Draft(words, heard), heard.moves[0][0], state, content)


def taken_for(draft: Draft, move: Move, state: State, content: Content) -> Draft:
    """The same words as another move; what they contain is guessed anew."""
    sentence = draft.heard.sentence if draft.heard else ""
    said = own_words(draft.words, move, sentence, state, content)
    ticked = {one.value for one in said.says} | ({ANSWERS} if said.answers else set())
    return draft._replace(move=move, ticked=frozenset(ticked))


def said_of(draft: Draft, move: Move, state: State, content: Content) -> Said:
    """What the trainee says it was."""
    says = frozenset(one for one in Says if one.value in draft.ticked)
    answers = content.plots[state.setup.plot].objection if ANSWERS in draft.ticked else None
    return Said(move, draft.words, says, answers if move is Move.ANSWER else None)


def heard_shown(draft: Draft, texts: Texts) -> HeardShown:
    """The words, what they were taken for, and everything else that they may be."""
    heard = draft.heard
    title = say.RATE_YOURSELF if heard is None else say.TAKEN_FOR if heard.moves else say.NOT_UNDERSTOOD
    likely = [one for one, _score in heard.moves] if heard else []
    order = [*likely, *(one for one in Move if one not in likely)]
    contains = [(one.value, texts.tr(names.CONTAINS[one.value])) for one in Says]
    if draft.move is Move.ANSWER:
        contains.append((ANSWERS, texts.tr(say.ANSWERS_IT)))
    return HeardShown(
        title=texts.tr(title),
        words=draft.words or texts.tr(say.ALOUD),
        moves=tuple((one.value, texts.tr(names.MOVES[one.value])) for one in order),
        chosen=draft.move.value if draft.move else "",
        contains=tuple(contains),
        ticked=draft.ticked,
        likely=len(likely),
    )


def _found(score: Score | None, place: int, texts: Texts, told: tuple[bool, ...]) -> tuple[str, str]:
    """Sign and names of the checks that this turn decided; what is missing comes before what was right."""
    if score is None:
        return "", ""
    here = [one for one in score.checks if one.turn == place and one.passed in told]
    failed = [one for one in here if one.passed is False]
    named = ", ".join(texts.tr(names.CHECKS[one.check.value]) for one in (failed or here))
    return ("ring" if failed else "check") if here else "", named
