"""What every command makes of the settings and of arguments that are not right."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from pos_assist import paths
from pos_assist.adapters.demo.shop import MARK
from pos_assist.cli import build_parser, main
from pos_assist.commands.run import panel_settings
from pos_assist.errors import ExitCode
from pos_assist.settings import Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("POS_ASSIST_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    return tmp_path


def write(home: Path, text: str) -> None:
    (home / "config" / "config.toml").write_text(text, encoding="utf-8")


def started(*arguments: str) -> Settings:
    return panel_settings(build_parser().parse_args(arguments), paths.home())


def test_the_language_that_is_asked_for_is_that_of_panel_and_script(home: Path) -> None:
    write(home, '[panel]\nlanguage = "en"\nscript_language = "ro"\nformats = "sk"\n')

    settings = started("run", "--lang", "pl")

    assert (settings.panel.language, settings.panel.script_language, settings.policy.language) == ("pl", "", "pl")
    assert settings.policy.formats == "sk"
    assert started("run").policy.language == "ro"


@pytest.mark.parametrize("arguments", [("run",), ("demo",)], ids=" ".join)
def test_a_key_that_is_none_stops_the_panel_wherever_it_is_started(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    write(home, '[panel]\nbogus = 1\n[keys]\naccept = "Ctrl+Alt+F9"\n')

    assert main(arguments) == ExitCode.CONFIGURATION

    told = capsys.readouterr().err
    assert "[panel] bogus" in told
    assert "[keys] accept is not right" in told


@pytest.mark.parametrize(
    "arguments",
    [
        ("suggest", "--db", "none.db", "--profile", "demo"),
        ("staff", "list", "--db", "none.db", "--profile", "demo"),
    ],
    ids=" ".join,
)
def test_a_setting_that_is_none_is_told_by_whoever_reads_settings(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    write(home, "[panel]\nlanguge = 'pl'\n")

    main(arguments)

    assert "Did you mean 'language'?" in capsys.readouterr().err


def test_a_demo_that_cannot_be_shown_keeps_its_shop(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop = home / "data" / "demo" / "shop" / "till.db"
    shop.parent.mkdir(parents=True)
    shop.touch()

    assert main(["demo", "--reset", "--size", "10x10"]) == ExitCode.USAGE

    assert "'10x10' is not a size." in capsys.readouterr().err
    assert shop.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("demo", "--speed", "quick"), "'quick' is not a positive number"),
        (("demo", "--days", "1.5"), "'1.5' is not a number of days from 1 to 3650"),
        (("till", "check", "--db", "x", "--profile", "demo", "--live", "--seconds", "-2"), "'-2' is not a positive"),
        (("till", "check", "--db", "x", "--profile", "demo", "--live", "--seconds", "nan"), "'nan' is not a positive"),
    ],
)
def test_a_number_that_is_none_is_told_in_words(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == ExitCode.USAGE
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--wipe", "--reset", "--autopilot"])
def test_a_second_demo_is_refused_and_leaves_the_first_its_shop(
    home: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    shop = home / "data" / "demo" / "shop" / "till.db"
    shop.parent.mkdir(parents=True)
    shop.touch()

    with FileLock(home / "data" / "demo.lock"):
        assert main(["demo", option]) == ExitCode.ANOTHER_INSTANCE

    assert "running already" in capsys.readouterr().err
    assert shop.exists()


def test_a_wiped_demo_leaves_nothing(home: Path) -> None:
    folder = home / "data" / "demo" / "shop"
    folder.mkdir(parents=True)
    (folder / MARK).touch()

    assert main(["demo", "--wipe"]) == ExitCode.OK

    assert list((home / "data").iterdir()) == []
