"""`services.practice.ports.Schedule` with FSRS: what was passed rests longer each time, what failed comes tomorrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from fsrs import Card, Rating, Scheduler

from pos_assist.services.practice.ports import Review
from pos_assist.services.practice.records import Skill

# With .954, no steps of minutes and the published weights, what is passed each time rests 1, 3, 7, 16 and 35 days: to
# the day what ux.md T08 asks for. The library's own .90 would be 2, 11, 46, 163: too seldom for what is weak.
DESIRED_RETENTION = 0.954
LONGEST_DAYS = 180  # nothing rests longer than half a year


def scheduler() -> Scheduler:
    """As it is used here: whole days only, and no chance in them, so that the same reviews give the same days."""
    return Scheduler(
        desired_retention=DESIRED_RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )


class FsrsSchedule:
    """Counted anew from all reviews of a person: some microseconds each, and nothing to keep."""

    def due(self, reviews: Sequence[Review]) -> Mapping[Skill, datetime]:
        """As the port says; passed is 'Good', failed 'Again'. Moments are UTC."""
        schedule, cards = scheduler(), dict[Skill, Card]()
        for review in reviews:
            card = cards.get(review.skill) or Card(card_id=1)  # a number of its own would cost a millisecond's sleep
            rating = Rating.Good if review.passed else Rating.Again
            cards[review.skill], _ = schedule.review_card(card, rating, review.at)
        return {skill: card.due for skill, card in cards.items()}
