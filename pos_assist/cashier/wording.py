"""What every sentence needs: the interface language, how numbers are written, the shop's time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from pos_assist.cashier import texts as say
from pos_assist.cashier.plain import plain
from pos_assist.cashier.texts import Texts
from pos_assist.engine import formatting

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DATES = {  # day and month, then the year, as CLDR has the short date; English by name: 3/7 is two days
    "en": ("{day}\u00a0{name}", "\u00a0{year}"),
    "pl": ("{day}.{month:02}", ".{year}"),
    "sk": ("{day}.\u00a0{month}.", "\u00a0{year}"),
    "ro": ("{day:02}.{month:02}", ".{year}"),
}
LocalTime = Callable[[datetime], datetime]


class Wording:
    """Words of the interface's language, amounts of the format language; `currency` is the basket's."""

    def __init__(self, texts: Texts, local_time: LocalTime, *, currency: str, language: str) -> None:
        self.tr = texts.tr
        self.interface = texts.language
        self._local_time = local_time
        self.currency = currency
        self.language = language

    def money(self, minor: int, *, signed: bool = False) -> str:
        """An amount in the basket's currency."""
        return formatting.money(minor, self.currency, self.language, plus=signed)

    def per_unit(self, minor: int, unit: str) -> str:
        """'12,99 zł / kg'."""
        return f"{self.money(minor)} / {formatting.unit_name(unit, self.interface)}"

    def number(self, value: Decimal) -> str:
        """A quantity without needless zeros."""
        return formatting.quantity(value, self.language)

    def percent(self, whole: int) -> str:
        """'13%', '13 %' in Slovak."""
        return formatting.percent(Decimal(whole) / 100, self.language)

    def of(self, texts: tuple[tuple[str, str], ...], other: str) -> str:
        """The shop's own text in the interface's language, else in `other`, else in any; '' where there is none."""
        by_language = dict(texts)
        text = by_language.get(self.interface) or by_language.get(other) or next(iter(by_language.values()), "")
        return plain(text)

    def reason(self, sentence: str, otherwise: str = say.SEE_LOG) -> str:
        """Why something failed, as it was told in English: translated, or `otherwise` where it cannot be."""
        told = self.tr(sentence)
        if not sentence or told != sentence or self.interface == "en":
            return plain(told)
        return self.tr(otherwise)

    def clock(self, moment: datetime) -> str:
        """'9:41' in the shop's zone."""
        local = self._local_time(moment)
        return f"{local.hour}:{local.minute:02}"

    def date(self, moment: datetime, *, year: bool = False) -> str:
        """'21.11' in the shop's zone, or '21.11.2026', as people of the format's language write it."""
        local = self._local_time(moment)
        short, rest = DATES.get(self.language, DATES["en"])
        pattern = short + rest if year else short
        return pattern.format(day=local.day, month=local.month, year=local.year, name=MONTHS[local.month - 1])

    def date_and_clock(self, moment: datetime) -> str:
        """'21.11 9:41' in the shop's zone: a till may have been away over a weekend."""
        return f"{self.date(moment)} {self.clock(moment)}"
