"""What the play-through writes: the basket, every turn, and the score with what shows it. No Qt."""

from __future__ import annotations

from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios.value_texts import CHECKS, ENDS, MOVES
from pos_assist.services.texts import Texts
from pos_assist.training.encounter import Advice, CheckResult, Feeling, Said, Score, Setup, State, Turn


def scene_words(setup: Setup, texts: Texts) -> str:
    """What stands on the counter and what the panel would suggest."""
    scene, tr = setup.scene, texts.tr
    lines = ", ".join(line.name for line in scene.lines)
    told = [tr(say.IN_BASKET).format(lines=lines, total=scene.total)]
    idea = scene.idea
    told.append(tr(say.IDEA).format(item=idea.item, price=idea.price) if idea is not None else tr(say.NO_IDEA))
    if setup.queue:
        told.append(tr(say.QUEUE, setup.queue))
    return "  ".join(told)


def feeling_words(feeling: Feeling, texts: Texts) -> str:
    """How the customer feels now."""
    return texts.tr(say.FEELS).format(patience=feeling.patience, trust=feeling.trust, interest=feeling.interest)


def turn_words(turn: Turn, texts: Texts) -> list[str]:
    """What was said and what came back."""
    said = [texts.tr(say.YOU).format(text=turn.said.text)] if turn.said is not None else []
    back = texts.tr(say.THEY).format(text=turn.customer) if turn.customer else texts.tr(say.SILENT)
    return [*said, back]


def card_words(said: Said, texts: Texts) -> str:
    """A card with the move it is."""
    return f"{said.text}  ({texts.tr(MOVES[said.move])})"


def end_words(state: State, score: Score, advice: Advice, texts: Texts) -> list[str]:
    """How it ended, check by check, and what the trainee is told."""
    end = texts.tr(ENDS[state.ended]) if state.ended is not None else ""
    head = texts.tr(say.ENDED).format(end=end[:1].upper() + end[1:], percent=score.percent)
    checks = [told for one in score.checks for told in _check_words(one, texts)]
    return [head, *checks, *filter(None, (advice.strength, *advice.tries))]


def _check_words(one: CheckResult, texts: Texts) -> list[str]:
    source = say.NOT_HERE if one.passed is None else say.PASSED if one.passed else say.FAILED
    told = texts.tr(source).format(check=texts.tr(CHECKS[one.check]), line=one.line).strip()
    return [told, *([texts.tr(say.BETTER).format(text=one.better)] if one.better and one.passed is False else [])]
