"""One decision about a live basket, exactly as the panel would make it, without a window and without a record."""

from __future__ import annotations

import random
import time
from contextlib import closing
from dataclasses import replace
from typing import NamedTuple

from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.store.answers import answers_of
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.customers import customer_now
from pos_assist.bootstrap.shop import knowledge_of, phrases, rules_in
from pos_assist.engine.acceptance import Answers
from pos_assist.engine.assignment import seed_for
from pos_assist.engine.basket import Basket
from pos_assist.engine.decide import decide
from pos_assist.engine.decision import Decision
from pos_assist.engine.knowledge import Knowledge
from pos_assist.engine.outlook import daypart
from pos_assist.engine.policy import Policy
from pos_assist.engine.situation import Situation
from pos_assist.errors import ExitCode, UserError
from pos_assist.paths import Home
from pos_assist.services.ports import TillBusy
from pos_assist.services.stock import held_elsewhere
from pos_assist.settings import Settings


class Live(NamedTuple):
    """A decision about a live basket with everything it was made from."""

    basket: Basket
    knowledge: Knowledge
    policy: Policy
    decision: Decision

    @property
    def exploration_floor(self) -> float:
        """The least chance of being shown that every possible offer has."""
        return self.policy.exploration_share / max(1, len(self.decision.candidates))

    @property
    def learned_floor(self) -> float:
        """The least chance of the learned model that is not left unsaid; 0 where there is no model."""
        model = self.knowledge.model
        return model.floor(self.policy.learned_silence) if model is not None else 0.0


PATIENCE_SECONDS = 4.0  # for a till that writes at this very moment; after two seconds the reader says why


def live_baskets(reader: TillReader) -> tuple[Basket, ...]:
    """The till's live baskets, trying again between its writes.

    Raises:
        UserError: the till cannot be read, or holds its database all the time.
    """
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return reader.baskets()
        except Unreadable as error:
            raise error.user_error() from error
        except TillBusy as error:
            if time.monotonic() > deadline:
                raise UserError(
                    "The till's database is locked by another program.",
                    hint="Try again when the till is not writing; close other programs that use its file.",
                    code=ExitCode.LOCKED,
                ) from error
        time.sleep(0.005)


def decide_live(
    db: str, profile: str, home: Home, settings: Settings, *, basket_id: str | None = None, language: str | None = None
) -> Live | None:
    """The decision about `basket_id`, or about the newest touched basket; None where it is not open.

    What was shown and refused in the basket before is the panel's memory and is not asked here.

    Raises:
        UserError: the profile, the till or the store is not right.
    """
    policy = replace(settings.policy, language=language) if language else settings.policy
    clock = SystemClock()
    now = clock.now()
    with closing(TillReader(db, load_profile(profile))) as reader:
        baskets = live_baskets(reader)
        basket = next((one for one in baskets if basket_id in (None, one.basket_id)), None)
        if basket is None:
            return None
        products, stock = reader.products(), reader.stock()
        known = "stock" in reader.profile.views
        customer = customer_now(reader, basket, home.store, policy, clock)
    knowledge = knowledge_of(products, rules_in(home.store), phrases())
    half_life = policy.answer_half_life_days
    answers = answers_of(home.store, now=now, half_life_days=half_life) if home.store.exists() else Answers()
    situation = Situation(
        now=now,
        daypart=daypart(now.astimezone().hour),
        stock=stock,
        stock_known=known,
        held=held_elsewhere(baskets, basket),
        answers=answers,
        customer=customer,
    )
    knowledge = knowledge.with_situation(situation)
    return Live(basket, knowledge, policy, decide(basket, knowledge, policy, random.Random(seed_for(basket, policy))))
