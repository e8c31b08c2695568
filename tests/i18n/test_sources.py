"""Texts on the screen can be translated: lupdate finds them and they match at run time."""

import ast
from pathlib import Path

import pytest

import wijkdialoog

PACKAGE = Path(wijkdialoog.__file__).parent
SOURCES = sorted((PACKAGE / "ui").rglob("*.py"))
TRANSLATORS = {"tr", "translate"}


def calls_that_translate(source: Path):
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            is_method = isinstance(function, ast.Attribute)
            name = function.attr if is_method else getattr(function, "id", "")
            if name in TRANSLATORS:
                yield node


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_no_f_string_is_translated(source: Path):
    # lupdate extracts them as if fine; at run time they never match.
    wrong = [
        call.lineno
        for call in calls_that_translate(source)
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ]
    assert wrong == []
