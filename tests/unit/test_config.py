"""Settings: flags > environment > file > defaults, and one plain sentence for whatever is not right."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.config import load_settings
from pos_assist.engine.policy import Policy
from pos_assist.errors import ExitCode, UserError
from pos_assist.services.recording import decision_detail
from pos_assist.settings import Settings, StockSource
from tests.unit.engine.random_shops import ask, make


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_without_a_file_everything_is_at_its_default(file: Path) -> None:
    loaded = load_settings(file, {})

    assert loaded.settings == Settings()
    assert loaded.warnings == ()


def test_the_environment_comes_before_the_file(file: Path) -> None:
    file.write_text('[till]\ndb = "a"\nprofile = "p"\n[policy]\naddon_price_share = 0.5\nstock_stale_after = 5\n')

    settings = load_settings(file, {"POS_ASSIST_TILL__DB": "b", "POS_ASSIST_HOME": "/h", "HOME": "/x"}).settings

    assert (settings.till.db, settings.till.profile) == ("b", "p")
    assert settings.policy.addon_price_share == Decimal("0.5")
    assert settings.policy.stock_stale_after == timedelta(minutes=5)


def test_the_script_is_in_the_language_of_the_panel(file: Path) -> None:
    assert load_settings(file, {"POS_ASSIST_PANEL__LANGUAGE": "sk"}).settings.policy.language == "sk"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[policy]\nholdout_share = 1.1", "[policy] holdout_share is not right: 1.1 does not fit (expected 0 to 1)"),
        ("[policy]\nexploration_share = -0.1", "expected 0 to 1"),
        ("[policy]\nshare_of_baskets = nan", "expected a number"),
        ("[policy]\nclearance_weight = 0.5", "expected 1 to 100"),
        ("[policy]\nprior_accepts = inf", "expected a number"),
        ("[policy]\naddon_price_share = nan", "expected a number"),
        ("[policy]\nstock_stale_after = inf", "[policy] stock_stale_after"),
        ('[policy]\naddon_price_share = "a lot"', "'a lot' does not fit (expected a number, with a point as in 2.5)"),
        ('[moments]\ndelay = "2,5"', "'2,5' does not fit (expected a number, with a point as in 2.5)"),
        ('[policy]\nstock_stale_after = "soon"', "expected a number, with a point"),
        ("[policy]\nstock_stale_after = 1e300", "expected a number, with a point"),
        ('[till]\npoll_ms = "ten"', "'ten' does not fit (expected a whole number)"),
        ("[till]\npoll_ms = [10]", "[10] does not fit (expected a whole number)"),
        ('[customer_display]\nlanguage = "xx"', 'expected one of "", en, pl, sk, ro'),
        ("[policy]\nrequire_stock = 3", "expected true or false"),
        ("[policy]\nexcluded_categories = 3", "3 does not fit (expected a list of texts)"),
        ('[panel]\nkeep_clear = "right"', "'right' does not fit (expected 'x,y,width,height' in whole pixels"),
        ('[panel]\nkeep_clear = "1,2,0,4"', "expected 'x,y,width,height'"),
        ("[moments]\ndelay = -1", "expected 0 to 86400"),
        ("[moments]\nexpire = 1e12", "expected 0 to 86400"),  # no timer counts so far: the panel rested for good
        ("[policy]\nlearned_overstatement = 0", "expected 0.001 to 1000000"),
        ("[policy]\nprior_declines = -1", "expected 0.001 to 1000000"),
        ("[policy]\nassumed_margin_rate = 1e308", "expected 0 to 1"),
        ("[policy]\ncheaper_ratio_max = 1.2", "expected 0 to 1"),
        ("[policy]\ncustomer_repeat_days = 1000000", "expected 0 to 3650"),
        ("[policy]\nstock_stale_after = -5", "expected 0 to 525600"),
        ("[policy]\nbundle_price_share = -1", "expected 0 to 1000000000"),
        ("[policy]\ncards_per_basket = 1.5", "expected a whole number"),
        ("[moments]\nexpire = inf", "expected a number"),
        ("[panel]\nwidth = 319", "expected 320 to 10000"),
        ("[panel]\nheight = 10001", "expected 400 to 10000"),
        ("[panel]\nheight = true", "not true/false"),
        ('[panel]\nside = "top"', "'top' does not fit (expected one of left, right)"),
        ('[panel]\nlanguage = "de"', "expected one of en, pl, sk, ro"),
        ('[panel]\nlanguage = "\\u001b[2J"', "'\\x1b[2J' does not fit"),
        ("[till]\npoll_ms = 10001", "expected 0 to 10000"),
        ("[till]\ndb = 5", "expected a text in quotes"),
        ("till = 5", "The setting [till] is not right: it must be a table, not 5."),
        (f"[panel]\nwidth = {'9' * 4000}", "[panel] width is not right: " + "9" * 40 + "…"),
        (f"[panel]\nwidth = {'9' * 9000}", "it is not valid TOML"),
        ("[panel", "it is not valid TOML"),
    ],
)
def test_what_is_not_right_is_told_in_one_sentence(file: Path, text: str, said: str) -> None:
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UserError) as refused:
        load_settings(file, {})

    assert refused.value.code is ExitCode.CONFIGURATION
    assert said in str(refused.value)
    assert str(file) in str(refused.value)
    assert len(str(refused.value)) < 400


def test_what_is_wrong_in_the_environment_names_the_variable(file: Path) -> None:
    with pytest.raises(UserError, match="Mend it in POS_ASSIST_PANEL__WIDTH"):
        load_settings(file, {"POS_ASSIST_PANEL__WIDTH": "9" * 9000})
    with pytest.raises(UserError, match="Mend it in POS_ASSIST_MOMENTS__DELAY"):
        load_settings(file, {"POS_ASSIST_MOMENTS__DELAY": "nan"})


def test_an_unknown_name_is_told_once_with_where_it_stands(file: Path) -> None:
    file.write_text("[pannel]\nwidth = 400\nheight = 500\n[panel]\nwitdh = 400\n")

    warnings = load_settings(file, {"POS_ASSIST_TILL__DBB": "x"}).warnings

    assert warnings == (
        f"[pannel] in {file} is not a setting and was ignored. Did you mean 'panel'?",
        f"[panel] witdh in {file} is not a setting and was ignored. Did you mean 'width'?",
        "[till] dbb in POS_ASSIST_TILL__DBB is not a setting and was ignored. Did you mean 'db'?",
    )


def test_an_unknown_name_is_told_without_what_a_terminal_would_obey(file: Path) -> None:
    file.write_text(f'["\\u001b[2J\\n"]\na = 1\n[keys]\n"\\u001b[31m" = 1\n{"k" * 5000} = 1\n')

    told = load_settings(file, {}).warnings

    assert all(sentence.isprintable() and len(sentence) < 300 for sentence in told)
    assert len(told) == 3


def test_the_script_s_language_is_no_setting_of_the_policy(file: Path) -> None:
    file.write_text('[policy]\nlanguage = "pl"\nformats = "ro"\n')

    loaded = load_settings(file, {})

    assert loaded.settings == Settings()
    assert [sentence.partition("Did you mean ")[2] for sentence in loaded.warnings] == [
        "'[panel] script_language'?",
        "'[panel] formats'?",
    ]


def test_every_number_that_is_accepted_can_be_counted_with(file: Path) -> None:
    """Extreme values of every number of the policy: accepted and harmless, or refused with one sentence."""
    shops = [make(seed) for seed in range(30)]
    for field in fields(Policy):
        for value in ("-1", "0", "0.001", "1", "1e9", "1e15", "1e308", "-1e9", "9" * 300):
            file.write_text(f"[policy]\n{field.name} = {value}\n")
            try:
                accepted = getattr(load_settings(file, {}).settings.policy, field.name)
            except UserError:
                continue
            for knowledge, basket, policy in shops:
                decision = ask(knowledge, basket, replace(policy, **{field.name: accepted}))
                json.dumps(decision_detail(decision), allow_nan=False)


SOURCES = """
[stock]
shelf = ["1"]
every_seconds = 5
[stock.sources.Warehouse]
folder = "/srv/drops"
files = "difference"
[stock.sources.erp]
url = "postgresql://reader@host/stock"
profile = "erp.toml"
product = "ean"
"""


def test_stock_sources_are_tables_of_a_table(file: Path) -> None:
    file.write_text(SOURCES, encoding="utf-8")

    stock = load_settings(file, {"POS_ASSIST_STOCK__SOURCES__WAREHOUSE__FOLDER": "/mnt/x"}).settings.stock

    assert (stock.shelf, stock.every_seconds) == (("1",), 5.0)
    assert stock.sources == {
        "Warehouse": StockSource(folder="/mnt/x", files="difference"),
        "erp": StockSource(url="postgresql://reader@host/stock", profile="erp.toml", product="ean"),
    }


def test_a_source_may_stand_in_the_environment_alone(file: Path) -> None:
    names = {"URL": "mariadb://r:secret@h/d", "PROFILE": "p.toml"}
    environment = {f"POS_ASSIST_STOCK__SOURCES__ERP__{name}": text for name, text in names.items()}

    sources = load_settings(file, environment).settings.stock.sources

    assert sources == {"erp": StockSource(url="mariadb://r:secret@h/d", profile="p.toml")}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[stock.sources.a]\nfolder = "x"\nurl = "y"',
            "[stock.sources.a] is not right: it needs either folder or url, not",
        ),
        ("[stock.sources.a]", "it needs either folder or url"),
        ('[stock.sources.a]\nurl = "sqlite:///x"', "a database needs a profile"),
        ('[stock.sources.a]\nfolder = "x"\nfiles = "all"', "'all' does not fit (expected one of whole, difference)"),
        ("[stock.sources.a]\nfolder = 5", "expected a text in quotes"),
        ('[stock.sources."a/b"]\nfolder = "x"', "call it by letters, digits"),
        ('[stock.sources.once]\nfolder = "x"', "and not 'once'"),
        ('[stock]\nsources = "x"', "it must be tables such as [stock.sources.warehouse]"),
        ("[stock]\nevery_seconds = 0", "expected 1 to 86400"),
    ],
)
def test_a_stock_source_that_is_not_right_is_told(file: Path, text: str, said: str) -> None:
    file.write_text(text, encoding="utf-8")

    with pytest.raises(UserError, match=re.escape(said)) as wrong:
        load_settings(file, {})

    assert wrong.value.code is ExitCode.CONFIGURATION


def test_an_unknown_key_of_a_stock_source_is_told_and_its_url_never(file: Path) -> None:
    file.write_text('[stock.sources.a]\nfolder = "x"\nfoldr = "mariadb://r:secret@h/d"', encoding="utf-8")

    (warning,) = load_settings(file, {}).warnings

    assert "[stock.sources.a] foldr" in warning
    assert "Did you mean 'folder'?" in warning
    assert "secret" not in warning
