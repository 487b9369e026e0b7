"""Settings: flags > environment > file > defaults, and one plain sentence for whatever is not right."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from pos_assist.config import load_settings
from pos_assist.errors import ExitCode, UserError
from pos_assist.settings import Settings


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
        ("[policy]\nprior_accepts = inf", "expected a number"),
        ("[policy]\naddon_price_share = nan", "expected a number"),
        ("[policy]\nstock_stale_after = inf", "[policy] stock_stale_after"),
        ("[policy]\nrequire_stock = 3", "expected true or false"),
        ("[policy]\nexcluded_categories = 3", "[policy] excluded_categories"),
        ("[moments]\ndelay = -1", "expected 0 or more"),
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
