"""What a simulation shows, as plain values: per policy the sums, the weeks, and what it is worth beside the oracle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from pos_assist.simulation.account import Account
from pos_assist.simulation.claimed import Claim
from pos_assist.simulation.running import OFFERED, RECEIPT, Result

BEST = "oracle"
LAST_WEEKS = 2
MINOR_UNITS = 100


def report(results: Sequence[Result]) -> dict[str, Any]:
    """Means over all seeds. Money in the currency's unit, a seed; shares of 1.

    `expected_margin` is what the cards that were shown are worth by the truth, `extra_margin` what they happened to
    bring; `share_of_oracle` compares the former, for it hangs less on chance. `regret`: the oracle's less its own.
    """
    names = list(results[0].accounts)
    return {
        "policies": [_policy(name, results) for name in names],
        "claims": [_claims(kind, results) for kind in (RECEIPT, OFFERED)],
    }


def _policy(name: str, results: Sequence[Result]) -> dict[str, Any]:
    accounts = [result.accounts[name] for result in results]
    oracles = [result.accounts[BEST] for result in results]
    visits, said = _sum(accounts, "visits"), _sum(accounts, "said")
    weekly, best = _by_week(accounts), _by_week(oracles)
    shares = [
        _share(one.total("expected"), other.total("expected")) for one, other in zip(accounts, oracles, strict=True)
    ]
    seeds = len(results)
    return {
        "policy": name,
        "extra_margin": _money(_sum(accounts, "extra") / seeds),
        "expected_margin": _money(_sum(accounts, "expected") / seeds),
        "share_of_oracle": _rounded(_share(weekly.sum(), best.sum())),
        "share_of_oracle_realised": _rounded(_share(_sum(accounts, "extra"), _sum(oracles, "extra"))),
        "share_of_oracle_by_seed": [_rounded(share) for share in shares],
        "share_last_weeks": _rounded(_share(weekly[-LAST_WEEKS:].sum(), best[-LAST_WEEKS:].sum())),
        "share_by_week": [_rounded(_share(one, other)) for one, other in zip(weekly, best, strict=True)],
        "regret_by_week": [_money(one / seeds) for one in best - weekly],
        "cards_share": _rounded(_share(_sum(accounts, "cards"), visits)),
        "said_share": _rounded(_share(said, _sum(accounts, "cards"))),
        "acceptance": _rounded(_share(_sum(accounts, "accepted"), said)),
        "persuaded_share": _rounded(_share(_sum(accounts, "persuaded"), said)),
        "annoyed_share": _rounded(_share(*_annoyed(accounts))),
        "annoyed_per_100_asked": _rounded(100 * _share(_annoyed(accounts)[0], said)),
        "lost_visits": _rounded(_sum(accounts, "lost_visits") / seeds),
        "lost_margin": _money(_sum(accounts, "lost_margin") / seeds),
    }


def _claims(kind: str, results: Sequence[Result]) -> dict[str, Any]:
    """Ours' own report against the truth, minor units of margin per eligible basket with cards."""
    made = [(one, result) for result in results if (one := result.claims[kind]) is not None]
    return {
        "of": kind,
        "claims": len(made),
        "coverage": _rounded(_share(sum(one.covers(result.true_effect) for one, result in made), len(made))),
        "mean_claimed": _rounded(float(np.mean([one.effect for one, _ in made]))) if made else None,
        "mean_width": _rounded(float(np.mean([one.high - one.low for one, _ in made]))) if made else None,
        "mean_true": _rounded(float(np.mean([result.true_effect for _, result in made]))) if made else None,
        "by_seed": [_claim(one, result) for one, result in made],
    }


def _claim(one: Claim, result: Result) -> dict[str, Any]:
    return {
        "seed": result.seed,
        "claimed": _rounded(one.effect),
        "low": _rounded(one.low),
        "high": _rounded(one.high),
        "true": _rounded(result.true_effect),
        "covered": one.covers(result.true_effect),
        "treated": one.treated,
        "held_out": one.held_out,
    }


def _annoyed(accounts: Sequence[Account]) -> tuple[float, float]:
    """Customers who were annoyed at least once, and all who came."""
    annoyed = sum(len(one.feelings.annoyed) for one in accounts)
    return float(annoyed), float(sum(len(one.feelings.served) for one in accounts))


def _by_week(accounts: Sequence[Account]) -> Any:
    """The expected extra margin of each week, all accounts together."""
    return np.sum([[week.expected for week in one.weeks] for one in accounts], axis=0)


def _sum(accounts: Sequence[Account], name: str) -> float:
    return sum(one.total(name) for one in accounts)


def _share(part: float, whole: float) -> float:
    return float(part) / float(whole) if whole else 0.0


def _money(minor: float) -> float:
    return round(float(minor) / MINOR_UNITS, 2)


def _rounded(value: float) -> float:
    return round(float(value), 4)
