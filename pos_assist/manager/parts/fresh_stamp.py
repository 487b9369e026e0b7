"""Until when figures know everything, and a word of warning where that is long ago or something is missing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from pos_assist.manager.parts import figure_texts as say
from pos_assist.manager.parts.style import TOUCH, kind
from pos_assist.manager.parts.tile import tip
from pos_assist.services.paper.numbers import write_day
from pos_assist.services.reporting.figures import Freshness
from pos_assist.services.texts import Texts

OLD = timedelta(hours=24)  # a shop that was closed for a day is told so; younger figures are today's


class FreshStamp(QLabel):
    """One line; more of it on hover."""

    def __init__(self, texts: Texts, local: Callable[[datetime], datetime], parent: QWidget | None = None) -> None:
        """`texts`: of the context manager_overview; `local`: a UTC time by the shop's clock."""
        super().__init__(parent)
        self._texts, self._local = texts, local
        self.setWordWrap(True)  # where it is narrow: old figures are told in many words
        self.setMinimumHeight(TOUCH)  # on one line with what stands beside it
        kind(self, "fine").setText(texts.tr(say.NEVER_READ))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line, where there is room for it."""
        least, metrics = self.minimumSizeHint(), self.fontMetrics()
        around = least.width() - max(map(metrics.horizontalAdvance, self.text().split()), default=0)
        width = metrics.horizontalAdvance(self.text()) + max(0, around) + 1
        return QSize(width, max(TOUCH, self.heightForWidth(width)))

    def show_freshness(self, fresh: Freshness, now: datetime) -> None:
        """`now`: UTC, to tell what is old."""
        tr, until = self._texts.tr, self.until(fresh)
        old = until is not None and now - until > OLD
        if until is None:
            text = tr(say.NEVER_READ)
        else:
            text = tr(say.STALE if old else say.UNTIL).format(when=self._when(until, now))
        missing = [] if fresh.has_receipts else [tr(say.NO_RECEIPTS)]
        missing += [] if fresh.has_costs or not fresh.has_receipts else [tr(say.NO_COSTS)]
        known = {"events": self._moment(fresh.events_until, now), "receipts": self._moment(fresh.receipts_until, now)}
        more = "\n".join(filter(None, (fresh.trouble, tr(say.PARTS_KNOWN).format(**known), *missing)))
        kind(self, "warning" if old or fresh.trouble else "fine").setText(text)
        self.setToolTip(tip(more))
        self.setAccessibleName(f"{text}. {more}")

    def taking_in(self, share: str = "") -> None:
        """What is new is being read; `share`: how far it is, '' = not known."""
        source = say.TAKING_IN_OF if share else say.TAKING_IN
        kind(self, "fine").setText(self._texts.tr(source).replace("{share}", share))

    @staticmethod
    def until(fresh: Freshness) -> datetime | None:
        """The earlier of what is known of offers and of receipts."""
        known = [fresh.events_until] + ([fresh.receipts_until] if fresh.has_receipts else [])
        return min((one for one in known if one is not None), default=None)

    def _moment(self, at: datetime | None, now: datetime) -> str:
        return "–" if at is None else self._when(at, now)

    def _when(self, at: datetime, now: datetime) -> str:
        """The hour; of another day that day before it."""
        here = self._local(at)
        day = "" if here.date() == self._local(now).date() else write_day(here.date(), self._texts.language) + " "
        return f"{day}{here:%H:%M}"
