"""Every threshold of a decision in one frozen value, with its default and where that came from.

Defaults marked C.. are the rows of the requirement list (cashier panel).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

DEFAULT_EXCLUDED = (  # C26, as shops of the four languages call their categories; accents do not matter
    *("alcohol", "beer", "wine", "spirits", "tobacco", "cigarettes", "medicine", "lottery", "bags", "deposits"),
    *("alkohol", "alkohole", "napoje alkoholowe", "piwo", "piwa", "wino", "wina", "wódka", "wódki"),
    *("tytoń", "wyroby tytoniowe", "papierosy", "leki", "loteria", "lotto", "reklamówki", "kaucja", "kaucje"),
    *("alkoholické nápoje", "pivo", "pivá", "víno", "vína", "liehoviny", "destiláty", "tabak", "tabakové výrobky"),
    *("cigarety", "lieky", "lotéria", "lotérie", "nákupné tašky", "igelitky", "záloha", "zálohy"),
    *("alcool", "băuturi alcoolice", "bere", "vin", "vinuri", "spirtoase", "tutun", "produse din tutun", "țigări"),
    *("țigarete", "medicamente", "loterie", "pungi", "sacoșe", "garanție ambalaj", "ambalaje returnabile"),
)


@dataclass(frozen=True)
class Policy:
    """What a shop may tune. Ratios are shares of 1; money in minor units; frozen, so it can be logged."""

    version: str = "default-1"
    language: str = "en"  # of the script; en, pl, sk, ro
    formats: str = ""  # whose way to write numbers and money, a language; '' = that of the script
    holdout_share: float = 0.10  # G09
    customer_holdout_share: float = 0.05  # of known customers: never offered anything, so that coming back can be told
    exploration_share: float = 0.10  # share of decisions that draw uniformly over the shortlist
    thompson: bool = True  # the rest goes by the chance of being the best; False: all of it to the best
    answer_half_life_days: float = 30.0  # an answer counts half as much after so long (measured under drift)
    handling_minor: int = 0  # what it costs the shop to say one sentence
    uplift: bool = False  # gains count more where asking adds more, as `pos-assist uplift` learned it (P25)
    natural_least_baskets: int = 100  # of the holdout, with the offer open, before its natural attach counts
    shortlist: int = 5  # offers a decision chooses from; explored 10 % / 5 gives each the measured 2 % floor
    seed: int = 0  # salt of arm assignment and exploration
    cards_per_basket: int = 2  # C17, C22
    product_window_baskets: int = 3  # C22: the same product at most once in 3 baskets per till
    share_of_baskets: float = 0.40  # C22
    share_window_baskets: int = 50  # baskets the share is taken over
    waiting_baskets: int = 200  # the share waits for what is good among so many; 0: it waits for nothing
    addon_price_share: Decimal = Decimal("0.25")  # add-on <= 25 % of the basket
    upgrade_ratio_min: Decimal = Decimal("1.05")  # below: not worth a sentence
    upgrade_ratio_max: Decimal = Decimal("1.60")  # measured ladders: median ratio 1.28, guard 1.6
    margin_floor_minor: int = 1  # an offer must earn something
    assumed_margin_rate: Decimal = Decimal("0.25")  # of the net price, where no cost is known
    safety_stock: Decimal = Decimal(1)  # pieces kept back for wrong counts; C40: below 2 is not suggested
    clearance_weight: float = 1.0  # expected margin counts so many times as much; 1 = not preferred
    near_date_weight: float = 1.0  # likewise, of what is near its date
    require_stock: bool = False  # True: no stock figure, no card
    stock_stale_after: timedelta = timedelta(minutes=30)  # C40: 'check shelf'
    stock_too_old_after: timedelta = timedelta(hours=24)  # C40: not offered
    relevance_floor: float = 0.02  # least P(accept); C23
    min_expected_margin_minor: int = 1  # least P(accept) x margin; C23
    prior_accepts: float = 1.0  # Beta prior: 1 of 10 says yes (planning prior E5)
    prior_declines: float = 9.0
    learned_overstatement: float = 2.0  # pair confidence overstates P(accept) 1.3-3x (measured): divide by it
    learned_min_together: int = 5  # receipts
    learned_min_lift: float = 1.2
    # For this share of baskets, the least certain, nothing learned is offered. 0: in the simulated shop a half of all
    # baskets cost half of the extra margin; what is worth a card is better told by `share_of_baskets`.
    learned_silence: float = 0.0
    learned_automatic: bool = False  # True: what was learned is offered unapproved above the bar of the next two
    automatic_min_together: int = 30  # receipts with both (a step: with the better one)
    automatic_min_lift: float = 1.5  # least, at the lower end of its 95 % interval
    learned_candidates: int = 40  # of a basket, likeliest first; a time limit on large baskets
    candidates_per_rule: int = 20
    excluded_categories: tuple[str, ...] = DEFAULT_EXCLUDED
    min_basket_minor: int = 0  # C25: no card below this value
    bundle_price_share: Decimal = Decimal(1)  # a set adds at most so much of the basket: it may double it
    cheaper_ratio_max: Decimal = Decimal("0.90")  # a cheaper option costs at most so much of what was too expensive
    cover_price_share: Decimal = Decimal("0.30")  # of the covered item, at most
    rule_doubt_declines: float = 3.0  # one "not suitable" weighs as much against a rule as so many declines
    customer_repeat_days: int = 30  # C19: what a known customer declined is not offered again
    customer_offer_days: int = 14  # C22: the same offer at most once
    customer_month_cap: int = 8  # cards a known customer may see in 30 days
    segment_new_days: int = 60  # known for no longer: new
    segment_lapsed_days: int = 120  # no receipt for so long: lapsed
    segment_loyal_receipts: int = 12  # receipts in a year
    segment_high_value_minor: int = 100_000  # spent in a year
    careful_upgrade_ratio_max: Decimal = Decimal("1.30")  # an up-sell to a high-value customer is a smaller step
    script_max_chars: int = 100  # C33
    script_max_words: int = 16  # C33
