"""The figures of ux.md 6.2 counted a second time, by loops over lists; see `recounted_till` and `recounted_log`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from statistics import median
from typing import Any

from tests.unit.reporting.recounted_log import Basket, Card, Read
from tests.unit.reporting.recounted_till import Receipt, half_up
from tests.unit.reporting.recounted_values import Pair, Told, apart, quantile, share

PLACE = ("till", "staff", "hour", "day", "segment", "arm")
IN_PLACE_OF = ("upgrade", "cheaper", "substitute")
NEVER_SOLD = ("", "voided", "training", "internal", "abandoned")


@dataclass
class Recount:
    """One question: a period, and keys of which only some are wanted."""

    shop: Read
    first: date
    last: date
    only: Mapping[str, frozenset[Any]] = field(default_factory=dict)

    def told(self) -> dict[str, Told]:
        """Every figure, by kpi; 'K24e': the same products without an offer; '…p90': nine of ten."""
        return {**self._of_cards(), **self._of_kinds(), **self._of_receipts(), **self._of_arms()}

    def _inside(self, one: Receipt | Basket | Card) -> bool:
        return self.first <= one.day <= self.last

    def _keeps(self, told: Mapping[str, Any], names: Iterable[str]) -> bool:
        return all(told[name] in self.only[name] for name in names if name in self.only)

    def _here(self, one: Receipt | Basket | Card) -> bool:
        """Sold or shown where and by whom it was asked for."""
        basket = self.shop.baskets.get(one.basket if isinstance(one, Card) else one.key)
        told = {"till": one.till, "staff": one.staff, "hour": one.hour, "day": one.day}
        told |= {"segment": basket.segment if basket else "", "arm": basket.arm if basket else ""}
        return self._keeps(told, PLACE)

    def _offered(self, one: Receipt | Basket | Card) -> bool:
        """Of a card its own offer; else the one that was drawn, and the first card's words."""
        if isinstance(one, Card):
            told = {"rule": one.rule, "product": one.product, "kind": one.kind, "script": one.script}
        else:
            basket = self.shop.baskets.get(one.key)
            offer = basket.offer if basket else {}
            told = {"rule": basket.rule if basket else "", "product": offer.get("product_id", "")}
            told |= {"kind": offer.get("kind", ""), "script": self._script(one.key)}
        told["category"] = self.shop.categories.get(told["product"], "")
        return self._keeps(told, [name for name in self.only if name not in PLACE])

    def _script(self, key: str) -> str:
        cards = sorted((one for one in self._by_basket[key] if one.shown), key=lambda one: one.ordinal)
        return cards[0].script if cards else ""

    @cached_property
    def _by_basket(self) -> dict[str, list[Card]]:
        found: dict[str, list[Card]] = defaultdict(list)
        for card in self.shop.cards:
            found[card.basket].append(card)
        return found

    @cached_property
    def sold(self) -> list[Receipt]:
        """Documents there."""
        outside = ("training", "internal")
        return [r for r in self.shop.receipts.values() if self._inside(r) and r.state not in outside and self._here(r)]

    @cached_property
    def receipts(self) -> list[Receipt]:
        """R."""
        return [one for one in self.sold if one.counted and self._offered(one)]

    @cached_property
    def painted(self) -> list[Card]:
        """Every card."""
        return [one for one in self.shop.cards if self._inside(one) and self._here(one) and self._offered(one)]

    @cached_property
    def shown(self) -> list[Card]:
        """S."""
        return [one for one in self.painted if one.shown and self.shop.state(one.basket) not in NEVER_SOLD]

    def answered(self, *answers: str, kind: str = "") -> list[Card]:
        """With one of these answers."""
        return [one for one in self.shown if one.answer in answers and kind in ("", one.kind)]

    def confirmed(self, kind: str = "") -> list[Card]:
        """C."""
        return [one for one in self.answered("accepted", kind=kind) if one.confirmed]

    def _came_back(self, card: Card) -> bool:
        sold = self.shop.receipts[card.basket].has(card.product)
        return sold is not None and sold.back > 0

    def _of_cards(self) -> dict[str, Told]:
        yes, no, skipped = (self.answered(one) for one in ("accepted", "declined", "not_offered"))
        done, offered = self.confirmed(), len(yes) + len(no)
        shown = len(self.shown)
        gaps = [
            one.paid["total_after_minor"] - one.paid["landed_total_minor"]
            for one in done
            if None not in (one.paid.get("total_after_minor"), one.paid.get("landed_total_minor"))
            and not one.paid.get("total_uncertain")
        ]
        return {
            "K04": share(offered, offered + len(skipped)),
            "K05": share(len(yes), offered),
            "K06": share(len(done), shown),
            "K07": share(len(yes) - len(done), len(yes)),
            "K08": share(len(skipped), shown),
            "K08x": share(sum(one.ended == "expired" for one in self.shown), shown),
            "K09": share(sum(one.reason != "none" for one in no), len(no)),
            "K17": Told(sum(map(self._brought, done))),
            "K20": Told(sum(map(self._repeated, self.painted))),
            "K21": share(sum(one.not_found for one in yes), len(yes)),
            "K22": share(sum(abs(gap) > 1 for gap in gaps), len(gaps)),
            "K24": share(sum(map(self._came_back, done)), len(done)),
            "K24e": self._elsewhere({one.product for one in done}),
            "K35": share(sum(one.reason in ("dont_ask", "no_time") for one in no), offered),
        }

    def _of_kinds(self) -> dict[str, Told]:
        rates = {"K18": "upgrade", "K19": "bundle", "K26": "cheaper"}
        told = {
            kpi: share(len(self.confirmed(kind)), len(self.answered("accepted", "declined", kind=kind)))
            for kpi, kind in rates.items()
        }
        upgrades, cheaper = self.confirmed("upgrade"), self.confirmed("cheaper")
        told["K18p"] = share(sum(one.detail["difference_minor"] for one in upgrades), len(upgrades))
        told["K26r"] = share(sum(map(self._came_back, cheaper)), len(cheaper))
        return told

    def _brought(self, card: Card) -> int:
        """v_net of a confirmed target; of a swap or a set the difference."""
        if card.kind in IN_PLACE_OF or card.kind == "bundle":
            return half_up(Decimal(card.detail["difference_minor"]) / (1 + self.shop.vat[card.product]))
        sold = self.shop.receipts[card.basket].has(card.product)
        assert sold is not None
        added = Decimal(card.paid["quantity_paid"]) - Decimal(card.paid["quantity_before"])
        return half_up(sold.net * min(added, sold.quantity) / sold.quantity)

    def _purchase(self, card: Card) -> str:
        receipt = self.shop.receipts.get(card.basket)
        return receipt.group if receipt else card.basket

    def _repeated(self, card: Card) -> bool:
        """After a no of the same customer, in this purchase or within 30 days."""
        for no in self.shop.cards:
            if no.answer == "declined" and no.at < card.at and card.group == no.group and not card.asked:
                same = card.customer and card.customer == no.customer and no.at >= card.at - timedelta(days=30)
                if same or self._purchase(no) == self._purchase(card):
                    return True
        return False

    def _elsewhere(self, products: set[str]) -> Told:
        offered = {(one.basket, one.product) for one in self.shop.cards if one.confirmed}
        lines = [
            line
            for one in self.sold
            if one.counted
            for line in one.goods
            if line.product in products and (one.key, line.product) not in offered
        ]
        return share(sum(line.back > 0 for line in lines), len(lines))

    def _cards_on(self, key: str) -> int:
        return sum(one.shown and self._offered(one) for one in self._by_basket[key])

    def _of_receipts(self) -> dict[str, Told]:
        all_of, n = self.receipts, len(self.receipts)
        eligible = [one for one in all_of if one.key in self.shop.baskets]
        treated = [one for one in eligible if self.shop.baskets[one.key].arm == "treatment"]
        kept_back = [self.shop.moments[r.key] for r in self.sold if r.key in self.shop.moments and self._offered(r)]
        return {
            "K01": share(len(eligible), n),
            "K02": share(sum(self._cards_on(one.key) > 0 for one in treated), len(treated)),
            "K03": share(sum(self._cards_on(one.key) for one in all_of), n),
            "K10": share(sum(one.net for one in all_of), n),
            "K10g": share(sum(line.gross for one in all_of for line in one.goods), n),
            "K10r": share(sum(one.net - one.back_net for one in all_of), n),
            "K11": share(float(sum(one.units for one in all_of)), n),
            "K27": share(sum(kept_back), len(kept_back)),
            **self._together(),
        }

    def _together(self) -> dict[str, Told]:
        cards = [one for one in self.painted if one.kind not in IN_PLACE_OF and one.trigger]
        pairs = {(one.trigger, one.product) for one in cards}
        kinds = {(self.shop.categories[a], self.shop.categories[b]) for a, b in pairs}
        pool = [one for one in self.sold if one.counted or one.state == "exchange"]
        had, both, kept, of_kind, with_kind = 0, 0, 0, 0, 0
        purchases: dict[str, set[str]] = defaultdict(set)
        for one in pool:
            lines = {line.product: line for line in one.goods}
            purchases[one.group] |= set(lines)
            got = [lines[b] for a, b in pairs if a in lines and b in lines]
            had += any(a in lines for a, _ in pairs)
            both += bool(got)
            kept += any(line.quantity > line.back for line in got)
            held = Counter(self.shop.categories[product] for product in lines)
            of_kind += any(held[a] for a, _ in kinds)
            with_kind += any(held[a] and held[b] > (a == b) for a, b in kinds)
        split = [any(a in bought and b in bought for a, b in pairs) for bought in purchases.values()]
        first = sum(any(a in bought for a, _ in pairs) for bought in purchases.values())
        return {
            "K12": share(both, had),
            "K12r": share(kept, had),
            "K12x": share(sum(split), first),
            "K13": share(with_kind, of_kind),
        }

    @cached_property
    def drawn(self) -> dict[str, list[Basket]]:
        """By arm: baskets of E that were drawn one by one."""
        found: dict[str, list[Basket]] = {"treatment": [], "holdout": []}
        for one in self.shop.baskets.values():
            wanted = self._inside(one) and self._here(one) and self._offered(one)
            if wanted and one.unit == "basket" and one.state not in ("training", "internal"):
                found[one.arm].append(one)
        return found

    def _of_arms(self) -> dict[str, Told]:
        arms = {arm: [one for one in baskets if one.state] for arm, baskets in self.drawn.items()}
        told = {
            "K14": apart(arms, self._bought, lambda one: bool(one.offer)),
            "K25": apart(arms, lambda one: one.voided, lambda _one: True),
        }
        for kpi, per_line in (("K23", False), ("K23i", True)):
            times = {
                arm: [one.seconds / (one.lines if per_line else 1) for one in baskets if one.seconds is not None]
                for arm, baskets in self.drawn.items()
            }
            if all(times.values()):
                told[kpi] = Told(median(times["treatment"]) - median(times["holdout"]))
        return told

    def _bought(self, one: Basket) -> bool:
        receipt = self.shop.receipts.get(one.key)
        return not one.voided and receipt is not None and receipt.has(one.offer["product_id"]) is not None

    def pairs(self) -> list[Pair]:
        """What K15 and K15v are made of; without filters, for the largest are cut before anything is left out."""
        rows: list[tuple[str, float, float, float, float]] = []
        for one in [one for arm in self.drawn.values() for one in arm if one.state]:
            sold = self.shop.receipts[one.key]
            margin = 0 if one.voided else sum(line.margin for line in sold.goods) - sold.back_margin
            revenue = 0 if one.voided else sold.net - sold.back_net
            rows.append((one.arm, margin, revenue, one.before, one.subtotal))
        tops = [quantile(list(column), 0.995) for column in list(zip(*rows, strict=True))[1:]]
        return [Pair(row[0], *map(min, row[1:], tops)) for row in rows]
