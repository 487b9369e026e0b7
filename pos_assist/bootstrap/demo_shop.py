"""The demo shop on disk: made once, in a process that is not the panel's."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pos_assist import paths
from pos_assist.adapters.demo.shop import create_shop, is_current, wipe
from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.rules_store import load_learned, load_rules, save_rules
from pos_assist.adapters.store.running_tests import load_running
from pos_assist.adapters.till.profile import load_profile
from pos_assist.adapters.till.reader import TillReader
from pos_assist.bootstrap.shop import Rules, knowledge_of, phrases
from pos_assist.paths import Home

PROFILE = "demo"
SEED = 7
DEMO_PIN = "1234"
BY = "Anna K."  # who plans the demo's test
TEST_RUNS = timedelta(days=120)


def demo_home() -> Home:
    """Everything of the demo lies in one folder of its own, so that one command wipes it."""
    base = paths.home().data / "demo"
    return Home(base / "config", base / "data", base / "logs")


def shop_file(home: Home) -> Path:
    """The demo till's own database."""
    return home.data.parent / "shop" / "till.db"


def prepare(home: Home, *, days: int, seed: int = SEED) -> None:
    """Make the demo shop if it is not there: the till with its receipts, the rules, what receipts teach, and the past.

    Raises:
        UserError: the disk refuses.
    """
    shop = shop_file(home)
    if shop.exists() and not is_current(shop):  # of an earlier version of this program: its receipts are play
        wipe(home.data.parent)
    if not shop.exists():
        create_shop(shop, seed=seed, days=days, now=datetime.now(UTC))
    ensure_ready(home.store)
    if not load_rules(home.store).fits:
        rules = paths.db() / "demo" / "rules.toml"
        save_rules(home.store, read_rules(rules), source=rules.name)
    if not load_learned(home.store)[0]:
        from pos_assist.bootstrap.learning import learn_from_till  # the panel imports this module, never that one
        from pos_assist.bootstrap.refusing import TooFewReceiptsError

        with suppress(TooFewReceiptsError):  # of a weekend alone: the shop's own rules do without
            learn_from_till(str(shop), PROFILE, home)
    give_past(home, shop, seed=seed)


def give_pins(home: Home) -> str:
    """Everybody of the demo shop who has no PIN gets the demo's, which is no secret; returns it.

    Raises:
        UserError: the store cannot be written.
    """
    from pos_assist.adapters.store.pins import set_pin, staff_with_pin

    with closing(TillReader(str(shop_file(home)), load_profile(PROFILE))) as reader:
        staff = reader.active_staff()
    for staff_id in staff - staff_with_pin(home.store):
        set_pin(home.store, staff_id, DEMO_PIN)
    return DEMO_PIN


def give_past(home: Home, shop: Path, *, seed: int = SEED) -> None:
    """Weeks of cards and answers for a demo shop that has none yet, with nothing but the shop's own rules.

    Raises:
        UserError: the store cannot be written.
    """
    from pos_assist.adapters.demo.past_events import first_sale, has_past, play_past

    if not has_past(shop):
        with closing(TillReader(str(shop), load_profile(PROFILE))) as reader:
            products = reader.products()
        _try_words(home.store, first_sale(shop))
        rules = Rules(load_rules(home.store), (), "", experiments=load_running(home.store))
        play_past(shop, home.store, knowledge_of(products, rules, phrases()), seed=seed)
    _practise(home, shop, seed=seed)


def _practise(home: Home, shop: Path, *, seed: int) -> None:
    """Weeks of practice of the demo's staff, in English; nothing where somebody practised already.

    Raises:
        UserError: the store cannot be written, or the scenarios cannot be read.
    """
    from pos_assist.adapters.demo.past_events import first_sale, last_sale
    from pos_assist.adapters.demo.past_ports import PastClock
    from pos_assist.adapters.demo.past_practice import PRACTISED_IN, Room, practise_past
    from pos_assist.adapters.store.practice import StorePracticeLog
    from pos_assist.bootstrap.practice_content import content_of
    from pos_assist.bootstrap.practice_scenes import scenes_of
    from pos_assist.settings import Settings, TillSettings

    log = StorePracticeLog(home.store)
    if log.sittings():
        return
    with closing(TillReader(str(shop), load_profile(PROFILE))) as reader:
        names, active = reader.everybody()
    opened, closed = first_sale(shop), last_sale(shop)
    settings = Settings(till=TillSettings(db=str(shop), profile=PROFILE))
    room = Room(
        content=content_of(home),
        scenes=scenes_of(settings, home, PastClock(closed))(PRACTISED_IN),
        staff={names.get(staff_id, ""): staff_id for staff_id in sorted(active)},
        opened=opened,
        closed=closed,
    )
    practise_past(log, room, seed=seed)


def _try_words(store: Path, since: datetime) -> None:
    """A test that runs since the shop has the panel: two sentences for what goes with something. They do equally well.

    Raises:
        UserError: the store cannot be written.
    """
    from pos_assist.adapters.store.experiments import StoreCourses
    from pos_assist.services.experiment_course import Step, What
    from pos_assist.services.experimenting import Element, Metric, Plan, Variant

    plan = Plan(
        experiment_id="demo-addon-wording",
        title="Benefit first, or a question?",
        hypothesis="Asked whether they have one at home, more customers take it.",
        element=Element.SCRIPT,
        target="kind:add-on",
        variants=(Variant("A", 0.5, {"script": "addon.A1"}), Variant("B", 0.5, {"script": "addon.A2"})),
        metric=Metric.CONFIRMED,
        smallest_effect=0.03,
        planned_n=2400,
        planned_end=(since + TEST_RUNS).date(),
    )
    courses = StoreCourses(store)
    if plan.experiment_id not in courses.all():
        courses.take(plan.experiment_id, Step(What.SAVED, since, BY, plan=plan))
        courses.take(plan.experiment_id, Step(What.STARTED, since, BY))
