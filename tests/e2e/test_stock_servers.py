"""Stock from real PostgreSQL and MariaDB servers: read only, only what changed, and calm when they are away."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from pos_assist import paths
from pos_assist.adapters.stock.asking import Asked
from pos_assist.adapters.stock.connecting import open_engine
from pos_assist.adapters.stock.outcome import Outcome
from pos_assist.adapters.stock.profile import database_profile
from pos_assist.adapters.stock.sources import DatabaseLook, Kept
from pos_assist.adapters.store.readiness import ensure_ready
from pos_assist.adapters.store.stock_store import changes_since, state_of
from pos_assist.cli import main
from pos_assist.errors import ExitCode, UserError
from tests.e2e.servers import ESCAPED, PASSWORD, Server, mariadb, postgresql

pytestmark = pytest.mark.servers

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PROFILE = """
name = "Warehouse"
[views]
stock = "SELECT code AS sku, place AS location, amount AS on_hand, changed_at AS mark FROM stock"
changes = '''
SELECT code AS sku, place AS location, amount AS on_hand, changed_at AS mark FROM stock WHERE changed_at >= :since
'''
"""


@pytest.fixture(scope="module", params=[postgresql, mariadb], ids=["postgresql", "mariadb"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    with request.param() as started:
        yield started


@pytest.fixture
def shop(server: Server) -> Server:
    """A server with three products."""
    if server.process is None:
        server.start()
    server.tell(
        "DELETE FROM stock",
        "INSERT INTO stock VALUES ('A1', '1', 5, '2026-11-22 08:00:00'), ('A2', '1', 2.5, '2026-11-22 07:00:00'), "
        "('A2', '2', 0, '2026-11-22 07:00:00')",
    )
    return server


@pytest.fixture
def store() -> Path:
    path = paths.home().store
    ensure_ready(path)
    return path


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    file = tmp_path / "warehouse.toml"
    file.write_text(PROFILE, encoding="utf-8")
    return file


def look(url: str, profile: Path, store: Path) -> DatabaseLook:
    return DatabaseLook("erp", Asked(url, database_profile(str(profile)), "sku"), Kept(store))


def figures(store: Path) -> dict[tuple[str, str], Decimal | None]:
    return {(row.product, row.location_id): row.on_hand for row in changes_since(store, 0)[0]}


def only(outcomes: tuple[Outcome, ...]) -> Outcome:
    (outcome,) = outcomes
    return outcome


def test_everything_at_first_and_then_only_what_changed(shop: Server, profile: Path, store: Path) -> None:
    source = look(shop.url(), profile, store)

    first = only(source.look(NOW).outcomes)
    same = only(source.look(NOW + timedelta(minutes=1)).outcomes)
    shop.tell("UPDATE stock SET amount = 4, changed_at = '2026-11-22 09:01:30' WHERE code = 'A1'")
    later = only(source.look(NOW + timedelta(minutes=2)).outcomes)

    assert (first.rows, first.changed) == (3, 3)
    assert (same.rows, same.changed) == (1, 0)  # the newest one is read again
    assert (later.rows, later.changed) == (1, 1)
    assert figures(store) == {("sku:A1", "1"): 4, ("sku:A2", "1"): Decimal("2.5"), ("sku:A2", "2"): 0}
    state = state_of(store, "erp")
    assert state is not None
    assert state.confirmed_at == NOW + timedelta(minutes=2)


def test_what_is_deleted_there_is_unknown_after_a_day(shop: Server, profile: Path, store: Path) -> None:
    source = look(shop.url(), profile, store)
    source.look(NOW)
    shop.tell("DELETE FROM stock WHERE place = '2'")

    source.look(NOW + timedelta(hours=25))

    assert figures(store)["sku:A2", "2"] is None
    assert figures(store)["sku:A1", "1"] == 5


@pytest.mark.parametrize(
    "statement",
    ["INSERT INTO stock (code) VALUES ('X')", "UPDATE stock SET amount = 0", "CREATE TABLE ours (word text)"],
)
def test_nothing_can_be_written_through_our_connection(shop: Server, statement: str) -> None:
    engine = open_engine(shop.url())
    with engine.connect() as connection, pytest.raises(DBAPIError, match=r"(?i)read[- ]only|denied"):
        connection.execute(text(statement))
    engine.dispose()

    seen: dict[str, int] = {}
    with open_engine(shop.url()).connect() as connection:
        seen["left"] = connection.execute(text("SELECT count(*) FROM stock WHERE amount > 0")).scalar_one()
    assert seen == {"left": 2}


def test_a_server_that_is_away_costs_a_sentence_and_no_figure(shop: Server, profile: Path, store: Path) -> None:
    source = look(shop.url(), profile, store)
    source.look(NOW)
    shop.kill()

    with pytest.raises(UserError, match="cannot be reached") as away:
        source.look(NOW + timedelta(minutes=1))
    Kept(store).note_trouble("erp", str(away.value), NOW + timedelta(minutes=1))
    between, state = figures(store), state_of(store, "erp")
    shop.start()
    shop.tell("UPDATE stock SET amount = 1, changed_at = '2026-11-22 09:01:30' WHERE code = 'A1'")
    source.look(NOW + timedelta(minutes=2))

    assert away.value.code is ExitCode.UNREACHABLE
    assert between["sku:A1", "1"] == 5
    assert state is not None
    assert (state.confirmed_at, state.synced_at) == (NOW, NOW)
    assert "cannot be reached" in state.trouble
    assert figures(store)["sku:A1", "1"] == 1
    after = state_of(store, "erp")
    assert after is not None
    assert after.trouble == ""


def test_a_server_that_goes_in_the_middle_leaves_everything_as_it_was(shop: Server, profile: Path, store: Path) -> None:
    source = look(shop.url(), profile, store)
    source.look(NOW)
    shop.tell("UPDATE stock SET amount = 77")
    gone: list[int] = []

    def cut(records: object) -> Iterator[object]:
        for record in records:  # type: ignore[attr-defined]
            if not gone:
                gone.append(1)
                shop.kill()
                raise ConnectionResetError
            yield record

    asked = Asked(shop.url(), database_profile(str(profile)), "sku", watched=cut)  # type: ignore[arg-type]
    with pytest.raises(UserError, match="cannot be reached"):
        DatabaseLook("erp", asked, Kept(store)).look(NOW + timedelta(hours=25))

    assert figures(store)["sku:A1", "1"] == 5


@pytest.mark.parametrize(
    ("select", "said"),
    [
        ("SELECT word AS sku, 1 AS on_hand FROM secret", "may not read the view 'stock'"),
        ("SELECT code AS sku, 1 AS on_hand FROM nothing", "has no such table|may not read"),
        ("SELECT colour AS sku, 1 AS on_hand FROM stock", "has no such column"),
        ("SELECT code AS colour, 1 AS on_hand FROM stock", "no column that names the product"),
        ("SELECT code FROM FROM stock", "does not answer the view 'stock'"),
    ],
)
def test_a_mistake_in_the_profile_or_the_rights_is_one_sentence(
    shop: Server, store: Path, tmp_path: Path, select: str, said: str
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(f'[views]\nstock = "{select}"\n', encoding="utf-8")

    with pytest.raises(UserError, match=said):
        look(shop.url(), file, store).look(NOW)

    assert figures(store) == {}


@pytest.mark.parametrize("how", ["password", "database", "user"])
def test_no_password_is_ever_told(
    shop: Server, profile: Path, how: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = {
        "password": shop.url(password=f"{ESCAPED}X"),
        "database": shop.url(database="nowhere"),
        "user": shop.url(user="stranger"),
    }[how]

    code = main(["stock", "sync", "--db", url, "--profile", str(profile), "--json"])

    out, err = capsys.readouterr()
    assert code in (ExitCode.CONFIGURATION, ExitCode.UNREACHABLE)
    trouble = json.loads(out)["sources"][0]["trouble"]
    assert trouble
    for said in (out, err, caplog.text, str(paths.home().store.read_bytes())):
        assert PASSWORD not in said
        assert ESCAPED not in said


def test_a_hundred_thousand_rows_come_in_slices(shop: Server, profile: Path, store: Path) -> None:
    numbers = {
        "postgresql": "SELECT 'N' || n, '', n, now() FROM generate_series(1, 100000) n",
        "mariadb": "SELECT CONCAT('N', seq), '', seq, now(6) FROM seq_1_to_100000",
    }[shop.kind]
    shop.tell("DELETE FROM stock", f"INSERT INTO stock {numbers}")

    outcome = only(look(shop.url(), profile, store).look(datetime.now(UTC)).outcomes)

    assert (outcome.rows, outcome.changed, outcome.rejected) == (100_000, 100_000, 0)
    assert figures(store)["sku:N99999", ""] == 99_999
