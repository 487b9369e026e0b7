"""Scripted trainees who choose among the cards, to show what the rubric tells: good, mediocre, pushy."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from pos_assist.training.content import Content
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.playing import begin, cards, play
from pos_assist.training.reading import read, wanted
from pos_assist.training.values import Says

Player = Callable[[State, tuple[Said, ...], Content, Random], Said]


def good(state: State, choice: tuple[Said, ...], content: Content, rng: Random) -> Said:
    """What is right now, in the fullest words."""
    del rng
    for move in wanted(state, content):
        fitting = [one for one in choice if one.move is move and _is_good(one, content)]
        if fitting:
            return max(fitting, key=lambda one: (one.answers is not None, len(one.says)))
    return choice[0]


def mediocre(state: State, choice: tuple[Said, ...], content: Content, rng: Random) -> Said:
    """Presses nobody and takes a no, but offers by habit, also where it is not right, barely, and drops every doubt."""
    del rng
    reading = read(state, content)
    offers = [one for one in choice if one.move.offers]
    offers = [one for one in offers if Says.VAGUE not in one.says] or offers
    letting_go = [one for one in choice if one.move.lets_go]
    offering = offers if not reading.offers and reading.refused_at is None else []
    return min(offering or letting_go or choice, key=lambda one: len(one.says))


def pushy(state: State, choice: tuple[Said, ...], content: Content, rng: Random) -> Said:
    """Offers whatever happens, asks again after every no, presses."""
    del content
    turns = len(state.turns)
    offers = [one for one in choice if one.move.offers]
    seeking = [one for one in choice if one.move.asks_again]
    pushing = (offers or seeking) if turns == 1 else (seeking or offers)
    return rng.choice(pushing or [one for one in choice if not one.move.lets_go] or list(choice))


def finish(state: State, player: Player, content: Content, rng: Random) -> State:
    """Plays on to the end."""
    while state.ended is None:
        state = play(state, player(state, cards(state, content), content, rng), content)
    return state


def through(setup: Setup, player: Player, content: Content, rng: Random) -> State:
    """A whole encounter."""
    return finish(begin(setup, content), player, content, rng)


def _is_good(said: Said, content: Content) -> bool:
    sentence = content.sentences.get(said.sentence)
    return sentence is None or sentence.good
