"""Every figure of the simulated world in one frozen value, with where it comes from.

Nothing here is fitted to any policy. Figures without a source are round ones; `--seeds` varies what they draw.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Cashier:
    """Shares of 1: of cards that are really said, of unsaid ones that are told so; `skill` on the logit scale."""

    says: float
    skill: float
    honest: float


@dataclass(frozen=True)
class Nature:
    """Chances are shares of 1, money in minor units, appeals and tastes on the logit scale."""

    history_share: float = 0.4  # of the file, its first receipts: what the shop knows before the first day
    history_weeks: int = 8  # and at most so many weeks of them
    # Prices where the file knows none; costs everywhere.
    price_median_minor: float = 250.0
    price_spread: float = 0.6  # of the logarithm
    margin_least: float = 0.15  # of the price
    margin_most: float = 0.45
    # What is bought anyway. One item of seven comes after the suggestion: as late as a pause before payment.
    held_back: float = 0.15
    shrink_receipts: float = 20.0
    natural_most: float = 0.9
    # Who can be persuaded, by how likely the product stands beside such a basket. Cashiers' prompts raised orange juice
    # from 20 % of breakfasts by 18 points, fruit salad from 3 by 6, pancakes from 1 by 2 (van Kleef et al. 2015):
    # logit(.18), (.06), (.02) over log(.20), (.03), (.01) are nearly a line.
    level: float = -0.25
    likely: float = 0.79
    groups: int = 8  # kinds of products, which the till shows as categories
    group_appeal: float = 0.4
    product_appeal: float = 0.5
    season_appeal: float = 0.4  # how far a group's appeal swings
    season_weeks: float = 26.0
    segments: int = 3  # kinds of customers, whom the till does not tell apart
    segment_taste: float = 0.4  # for a group of products
    # The price a customer accepts for something unplanned, as a share of what lies on the counter.
    limit_median: float = 0.20
    limit_spread: float = 0.7
    # Annoyance of those who say no.
    annoyed_always: float = 0.01
    annoyed_irrelevant: float = 0.06  # by what goes with the basket no better than with any other ...
    lift_perfect: float = 8.0  # ... and not at all by what is so many times likelier beside it
    annoyed_often: float = 0.06  # when asked three times within the last week
    annoyed_rush: float = 0.03
    annoyed_spread: float = 0.7  # how much people differ
    rush_hours: tuple[int, ...] = (12, 17)
    stays_away: float = 0.10  # of the annoyed: they come only every other time from then on
    visits_a_customer: float = 3.0  # on average, over the days of the simulation
    cashiers: tuple[Cashier, ...] = (
        Cashier(0.95, 0.2, 0.9),
        Cashier(0.85, 0.0, 0.8),
        Cashier(0.75, 0.1, 0.6),
        Cashier(0.55, -0.3, 0.3),
    )
    false_no: float = 0.3  # of the unsaid cards that are not honestly answered: "declined"; the rest is not answered
    tells_reason: float = 0.5
    stock_out: float = 0.01  # chance a day that a product runs out
    stock_back: float = 0.4  # and that it is back
    handling_minor: int = 2  # five seconds of a cashier
