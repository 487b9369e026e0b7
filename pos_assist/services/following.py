"""Which track belongs to which basket: live ones, ones that are away, and ones of an earlier run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pos_assist.engine.basket import Basket
from pos_assist.services.cards import CardLife
from pos_assist.services.closing import Closer
from pos_assist.services.panel_state import Phase
from pos_assist.services.recalling import Remembered
from pos_assist.services.tracking import BasketTrack

AWAY_KEPT = 200  # baskets that left; a till has some dozens parked or stale at most


class Following:
    """Keeps the memory of a basket with the basket, also over an absence, a new id or a restart."""

    def __init__(self, closer: Closer, remembered: Mapping[str, Remembered], *, group_seconds: float) -> None:
        """`remembered`: baskets of an earlier run that were not closed."""
        self._closer = closer
        self._remembered = remembered
        self._group_seconds = group_seconds
        self._live: dict[str, BasketTrack] = {}
        self._away: dict[str, BasketTrack] = {}  # left the till's list and may come back, oldest first
        self._last_left: dict[str, BasketTrack] = {}  # by till
        self._began = False  # the till was looked at before: what is new has only just begun

    def gone(self, live: Iterable[Basket]) -> list[BasketTrack]:
        """Tracks whose basket the till shows no more; they are followed no longer."""
        shown = {basket.basket_id for basket in live}
        return [self._live.pop(key) for key in [key for key in self._live if key not in shown]]

    def looked(self) -> None:
        """Everything that the till shows now is followed."""
        self._began = True

    def leave(self, track: BasketTrack, now: float) -> None:
        """This basket left the till's list; it may come back."""
        track.left_at = now
        self._last_left[track.basket.till_id] = track
        self._away[track.basket.basket_id] = track
        if len(self._away) > AWAY_KEPT:
            del self._away[next(iter(self._away))]

    def follow(self, basket: Basket, now: float) -> BasketTrack:
        """The track of a live basket, brought up to how the till shows it now."""
        track = self._live.get(basket.basket_id) or self._come_back(basket, now)
        if track is None:
            track = BasketTrack(basket, changed_at=now, noticed_at=now, first_id=basket.basket_id)
            if basket.basket_id in self._remembered:
                self._remembered[basket.basket_id].restore(track)
            track.pace.broken = track.pace.broken or not self._began
            facts = self._closer.take_back(basket.basket_id)
            if facts is not None:
                track.earlier_cards, track.eligible_products = facts.cards, dict(facts.eligible)
                track.open_offers = facts.open_offers
            before = self._last_left.get(basket.till_id)
            if before is not None and now - before.left_at <= self._group_seconds:
                track.inherit(before)
        track.change_to(basket, now)
        self._live[basket.basket_id] = track
        return track

    def _come_back(self, basket: Basket, now: float) -> BasketTrack | None:
        """The track of a basket that was away: the same id, or the same sale gone on under another one."""
        before = self._away.get(basket.basket_id)
        if before is not None and before.gave_its_id_to(basket):
            self._closer.forget(basket.basket_id)
            del self._away[basket.basket_id]
        for key, away in reversed(self._away.items()):
            if key == basket.basket_id or away.continues_as(basket, now):
                away.pace.back_after(now - away.left_at)
                if self._closer.take_back(key) is None:
                    away.last_answered = None  # what became of it is recorded: an answer is final now
                return self._away.pop(key)
        return None


def was_left(track: BasketTrack, ringing: Sequence[BasketTrack]) -> bool:
    """Whether the track's till has gone on to another sale. `ringing`: newest touched first."""
    same = [other for other in ringing if other.basket.till_id == track.basket.till_id]
    return bool(same) and same[0] is not track


def stays(track: BasketTrack, ringing: Sequence[BasketTrack], cards: CardLife, now: float) -> bool:
    """Whether this basket stays in front although another one may have been touched since.

    A card that is up is not taken away because another till scans something; where its own till has gone on,
    it stays long enough not to swap under the finger (C28).
    """
    card = track.card
    if track not in ringing or not track.basket.state.may_suggest:
        return False
    if card is None or card.phase is Phase.NOT_ADDED:  # the one phase that does not end by itself
        return track.upcoming is not None and track.upcoming.asked
    return not was_left(track, ringing) or now < cards.held_until(card)
