"""What the cashier does with a card: answers, gives reasons, takes back, asks for other words or something cheaper."""

from __future__ import annotations

from pos_assist.services.card_track import CardTrack
from pos_assist.services.cards import CardLife
from pos_assist.services.choosing import Choosing
from pos_assist.services.events import Answer, DeclineReason
from pos_assist.services.moments import Moments
from pos_assist.services.panel_state import Phase
from pos_assist.services.ports import Clock
from pos_assist.services.tracking import BasketTrack, Upcoming, put_away


class Answering:
    """Each method returns whether it did anything; a late tap, on a card that is gone, does nothing."""

    def __init__(self, *, clock: Clock, cards: CardLife, choosing: Choosing, moments: Moments) -> None:
        """The card's life, and who chooses what comes next."""
        self._clock = clock
        self._cards = cards
        self._choosing = choosing
        self._moments = moments

    def answer(self, track: BasketTrack | None, card_id: str, answer: Answer) -> bool:
        """Accepted, declined or not offered."""
        card = opened(track, card_id, Phase.CARD)
        if track is None or card is None:
            return False
        self._cards.answer(track, card, answer)
        return True

    def give_reason(self, track: BasketTrack | None, card_id: str, reason: DeclineReason) -> bool:
        """Why the customer declined; only the first tap counts. What it means is done here (C20).

        "No time" and "don't ask" end the basket; "too expensive" brings the cheaper option once a basket;
        "has one" and "not suitable" act through the event (`CustomerBook`, `Tally`).
        """
        card = opened(track, card_id, Phase.DECLINED)
        if track is None or card is None or card.reason is not DeclineReason.NONE:
            return False
        self._cards.give_reason(track, card, reason)
        if card.ended_basket:
            track.upcoming = None
        elif reason is DeclineReason.PRICE and self._choosing.find_cheaper(track, card.card, asked=False):
            card.until = self._clock.monotonic()  # the cheaper option comes instead of the row of reasons
        return True

    def not_on_shelf(self, track: BasketTrack | None, card_id: str) -> bool:
        """Accepted, but nobody finds it (K21): the nearest that stands in for it comes, where there is one."""
        card = opened(track, card_id, Phase.NOT_ADDED)
        if track is None or card is None:
            return False
        self._cards.give_reason(track, card, DeclineReason.NOT_ON_SHELF)
        self._choosing.find_substitute(track, card.card)
        card.until = self._clock.monotonic()
        return True

    def dismiss(self, track: BasketTrack | None, card_id: str) -> bool:
        """The cashier has read 'not added yet' and does not want to see it any more."""
        card = opened(track, card_id, Phase.NOT_ADDED)
        if card is None:
            return False
        card.until = self._clock.monotonic()
        return True

    def can_undo(self, track: BasketTrack | None) -> bool:
        """The last answer is younger than ten seconds, and the till is still selling (C11)."""
        until = self.undo_until(track)
        return until is not None and self._clock.monotonic() < until

    def undo_until(self, track: BasketTrack | None) -> float | None:
        """When the last answer becomes final, monotonic seconds; None where none can be taken back."""
        if track is None or track.last_answered is None or not track.basket.state.may_suggest:
            return None
        until = track.last_answered.answered_at + self._moments.undo
        return until if self._clock.monotonic() < until else None

    def undo(self, track: BasketTrack | None) -> bool:
        """Take the last answer back; a newer card makes room and comes again when this one is answered."""
        if track is None or track.last_answered is None or not self.can_undo(track):
            return False
        card, newer = track.last_answered, track.card
        if newer is not None and newer is not card:
            aside = Upcoming(newer.card, newer.decision_id) if newer.phase is Phase.CARD else None
            self._cards.withdraw(track, "undo")
            put_away(track)
            track.upcoming = aside
        self._cards.undo(track, card)
        return True

    def ask_cheaper(self, track: BasketTrack | None) -> bool:
        """The customer asks for something cheaper: at any time while selling, once a basket."""
        if track is None:
            return False
        card = track.card
        spoken_of = card is not None and card.phase in (Phase.CARD, Phase.DECLINED)
        if not self._choosing.find_cheaper(track, card.card if card and spoken_of else None, asked=True):
            return False
        coming = track.upcoming
        self._cards.withdraw(track, "asked for something cheaper")
        put_away(track)
        track.upcoming = coming
        return True

    def other_wording(self, track: BasketTrack | None, card_id: str) -> bool:
        """The next way to say it; False where there is none."""
        card = opened(track, card_id, Phase.CARD)
        return track is not None and card is not None and self._cards.reword(track, card)

    def flag(self, track: BasketTrack | None, card_id: str) -> bool:
        """A note to the manager that this is a bad suggestion; once a card, as long as it is in sight."""
        card = track.card if track else None
        if track is None or card is None or card.card_id != card_id or card.flagged:
            return False
        self._cards.flag(track, card)
        return True


def opened(track: BasketTrack | None, card_id: str, phase: Phase) -> CardTrack | None:
    """The card with this key, where it is on the table and in this phase."""
    card = track.card if track else None
    return card if card is not None and card.card_id == card_id and card.phase is phase else None
