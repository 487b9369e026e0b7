"""Customers over time, over the facts of this home."""

from __future__ import annotations

from pos_assist.adapters.facts.customer_queries import CustomerQueries
from pos_assist.paths import Home
from pos_assist.services.customers_over_time import CustomerFigures
from pos_assist.services.customers_told import CustomersFromFacts
from pos_assist.settings import Settings


def customers_of(settings: Settings, home: Home) -> CustomerFigures:
    """Reads the facts as they are: whoever wants them fresh refreshes first."""
    policy = settings.policy
    return CustomersFromFacts(CustomerQueries(home.facts, policy), policy.customer_holdout_share)
