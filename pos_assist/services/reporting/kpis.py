"""The catalogue: every figure there is, defined once; the same words stand on screens, on paper and in exports.

Ids are those of the requirement list (K01-K35); a letter behind one is a variant of it. Texts are English sources of
the translations' context 'figures'.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pos_assist.services.reporting.kpi import Kpi
from pos_assist.services.reporting.kpis_effect import EFFECT
from pos_assist.services.reporting.kpis_offering import OFFERING
from pos_assist.services.reporting.kpis_selling import SELLING
from pos_assist.services.reporting.kpis_watching import WATCHING

CATALOGUE: Mapping[str, Kpi] = MappingProxyType(
    {one.kpi: one for one in sorted((*OFFERING, *SELLING, *EFFECT, *WATCHING), key=lambda one: one.kpi)}
)
