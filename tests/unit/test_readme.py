"""What the README shows is what the program does: its settings, its rules, its commands and its exit codes."""

from __future__ import annotations

import re
import shlex
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from pos_assist.adapters.rules_file.files import read_rules
from pos_assist.adapters.rules_file.naming import KINDS
from pos_assist.cli import EXIT_CODES, build_parser
from pos_assist.config import load_settings
from pos_assist.engine.rules import RuleBook
from pos_assist.settings import Settings

TEXT = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
SETTINGS, RULES = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
COMMANDS = sorted(
    {command.replace("\\|", "|") for command in re.findall(r"`(?:\.venv/bin/)?(pos-assist [^`]+)`", TEXT)}
)
VALUES = {"FILE": "f.toml", "NAME": "demo", "P": "demo", "ID": "1", "DATE": "2026-01-31"}


def test_the_settings_shown_are_those_that_hold_without_a_file(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(SETTINGS, encoding="utf-8")

    loaded = load_settings(file, {})

    assert loaded.warnings == ()
    assert loaded.settings == Settings()


@pytest.mark.parametrize("table", [item.name for item in fields(Settings) if item.name != "policy"])
def test_every_setting_is_shown(table: str) -> None:
    shown = f"\n{SETTINGS}".split(f"\n[{table}]")[1].split("\n[")[0]
    for setting in fields(getattr(Settings(), table)):
        assert re.search(rf"\b{setting.name}\b", shown), f"[{table}] {setting.name} is missing"


def test_the_rules_shown_are_right_and_of_every_kind(tmp_path: Path) -> None:
    file = tmp_path / "rules.toml"
    file.write_text(RULES, encoding="utf-8")

    book = read_rules(file)

    assert all(getattr(book, part.name) for part in fields(RuleBook))
    assert len(tomllib.loads(RULES)) == 1 + len(KINDS)  # 'format' and every kind


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_shown_is_one(command: str) -> None:
    words = [VALUES.get(word, word) for word in shlex.split(command)[1:]]
    for choice in next((word.split("|") for word in words if "|" in word), [""]):
        build_parser().parse_args([choice if "|" in word else word for word in words])


def test_the_exit_codes_are_those_of_the_help() -> None:
    def plain(text: str) -> str:
        return " ".join(text.split())

    assert plain(EXIT_CODES).removeprefix("Exit codes: ") in plain(TEXT)


def test_every_picture_is_there() -> None:
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", TEXT)
    assert len(pictures) >= 3
    assert [name for name in pictures if not (Path(__file__).resolve().parents[2] / name).is_file()] == []
