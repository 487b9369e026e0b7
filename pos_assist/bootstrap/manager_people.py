"""The manager's screens of people, tests and data: their desks from settings, till and store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from functools import partial

from pos_assist import paths
from pos_assist.adapters.clock import SystemClock
from pos_assist.adapters.ids import new_id
from pos_assist.adapters.phrases import load_phrases
from pos_assist.bootstrap.shop_day import business_day
from pos_assist.engine import formatting
from pos_assist.engine.offers import OfferKind
from pos_assist.manager.data_quality.page import DataPage
from pos_assist.manager.experiments import form_texts as say
from pos_assist.manager.experiments.desk import Choice, Choices
from pos_assist.manager.experiments.desk import Desk as TestsDesk
from pos_assist.manager.experiments.page import ExperimentsPage
from pos_assist.manager.office import Office
from pos_assist.manager.page import Page
from pos_assist.manager.parts.figure_texts import VALUES
from pos_assist.manager.people.desk import Desk
from pos_assist.manager.people.page import PeoplePage
from pos_assist.manager.rules.naming import Naming
from pos_assist.manager.rules.reading import Readings
from pos_assist.paths import Home
from pos_assist.services.experimenting import Element
from pos_assist.services.reporting.kpis import CATALOGUE
from pos_assist.services.texts import Texts
from pos_assist.settings import Settings

PAUSES = ("0", "1.0", "2.5", "4.0", "6.0")  # seconds without a new line before a card opens
RULES_OFFERED = ("pair", "fits", "ladder", "bundle", "cover")  # kinds of rules that offer something


def pages(office: Office, settings: Settings, home: Home) -> list[Page]:
    """In the order of the window's list."""
    del home
    clock = SystemClock()
    desk = Desk(
        today=partial(business_day, settings, clock),
        now=clock.now,
        local=datetime.astimezone,
        person_days=settings.report.person_days,
        months=settings.report.aggregate_months,
    )
    tests = TestsDesk(
        partial(choices_of, office, Readings()), partial(_names, office), desk.today, new_id, desk.now, desk.local
    )
    return [PeoplePage(office, desk), ExperimentsPage(office, tests), DataPage(office, desk)]


def choices_of(office: Office, readings: Readings, texts: Texts) -> Choices:
    """What of this shop can be tested; reads store, till and files (worker).

    Raises:
        UserError: one of them cannot be read.
    """
    reading = readings.read(office)
    naming = Naming(reading, office.texts("manager_rules"))
    rules = tuple(
        Choice(f"rule:{name}", naming.rule(kind, document))
        for (kind, name), document in reading.documents.items()
        if kind in RULES_OFFERED
    )
    products = sorted((one.name, one.product_id) for one in reading.shop.products if not one.is_service)
    overview, language = office.texts("manager_overview"), texts.language
    kinds = (
        Choice(f"kind:{kind.value}", texts.tr(say.ALL_OF_KIND).format(kind=overview.tr(VALUES["kinds", kind.value])))
        for kind in OfferKind
    )
    pauses = (
        Choice(f"delay_s:{one}", texts.tr(say.AFTER).format(seconds=formatting.quantity(Decimal(one), language)))
        for one in PAUSES
    )
    return Choices(
        targets=(*kinds, *rules),
        variants={
            Element.OFFER: (*rules, *(Choice(f"product:{product_id}", name) for name, product_id in products)),
            Element.SCRIPT: tuple(_scripts(language)),
            Element.MOMENT: (*pauses, Choice("at:total", texts.tr(say.AT_TOTAL))),
        },
        currency=reading.shop.currency,
    )


def _scripts(language: str) -> Iterator[Choice]:
    """Every way to say something, with how it begins."""
    book = load_phrases(paths.resources() / "phrases")
    for kind, ways in book.ways.items():
        for way in ways if kind is not OfferKind.COVER else ():  # statutory rights are always said first
            told = next((text[language] for _, text in way.sentences if language in text), "")
            yield Choice(f"script:{way.script_id}", f"{way.script_id}: {told}")


def _names(office: Office, _language: str) -> Callable[[str], str]:
    figures = office.texts("figures")
    return lambda kpi: figures.tr(CATALOGUE[kpi].name) if kpi in CATALOGUE else kpi
