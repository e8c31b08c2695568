"""From the bytes of an exchange file to an object that keeps the schema, or a refusal.

A refusal is an ExchangeError with these values:
place     "dialogues[0].rounds[2].kind", or "" for the file as a whole
rule      which rule is broken: a keyword of JSON Schema, or "unique_key", "unicode"
expected  what the rule wants, as a list of words or numbers: ("welcome", "introduction", …)
found     what stands there, shortened
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from wijkdialoog.domain.errors import Code, ExchangeError
from wijkdialoog.paths import resources

FORMAT = "wijkdialoog"
VERSION = 1
MOST_CHARACTERS = 20_000
MOST_CHARACTERS_OF_A_NAME = 200
LARGEST_NUMBER = 2**53 - 1  # what every JSON reader keeps exactly

_SHORTENED = 80
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_PATTERN_NAMES = {r"^\d{4}(-\d{2}(-\d{2})?)?$": "date", r"^\d{2}:\d{2}$": "time"}

Steps = tuple[str | int, ...]


def place(steps: Iterable[str | int]) -> str:
    """Return a place in the file as people write it: `dialogues[0].rounds[2].kind`."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{_printable(step)}" for step in steps)
    return "".join(parts).removeprefix(".")


def checked_object(content: bytes) -> dict[str, Any]:
    """Return the object in the bytes of an exchange file.

    Raises ExchangeError: not JSON, not ours, newer, or breaking a rule of the schema.
    """
    try:
        data = _parse(content)
        _refuse_strangers(data)
        _refuse_broken_rules(data)
        for steps, value in _leaves(data, ()):
            _refuse_unstorable(steps, value)
    except RecursionError as exc:
        raise ExchangeError(Code.FILE_NOT_JSON, detail="nested too deeply") from exc
    return data


class _RepeatedKeys(dict[str, Any]):
    """An object in which a key stood twice; keeping one of both silently would lose the other."""

    repeated = ""


def _parse(content: bytes) -> Any:
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
        )
    except ValueError as exc:  # not UTF-8, not JSON, or a number of thousands of digits
        line = getattr(exc, "lineno", 0)
        raise ExchangeError(Code.FILE_NOT_JSON, line=line, detail=str(exc)) from exc


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) == len(pairs):
        return data
    marked = _RepeatedKeys(data)
    marked.repeated = Counter(key for key, _ in pairs).most_common(1)[0][0]
    return marked


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _refuse_strangers(data: Any) -> None:
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ExchangeError(Code.FILE_NOT_OURS)
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int | float):
        return  # the schema says what belongs there
    if version > VERSION:
        raise ExchangeError(Code.FILE_NEWER, version=_short(version))


def _refuse_broken_rules(data: Any) -> None:
    for steps, value in _objects(data, ()):
        if isinstance(value, _RepeatedKeys):
            raise _refusal((*steps, value.repeated), "unique_key", (), value.repeated)
    error = next(iter(_validator().iter_errors(data)), None)
    if error is not None:
        raise _refusal_of(error, tuple(error.absolute_path))


def _refusal_of(mistake: ValidationError, steps: Steps) -> ExchangeError:
    error: Any = mistake  # its parts are typed as "perhaps not set"; here they always are
    rule = str(error.validator)
    if rule == "anyOf":
        inner = _meant_branch(error)
        if inner is not None:
            return _refusal_of(inner, tuple(inner.absolute_path))
        expected = tuple(word for branch in error.validator_value for word in _wanted(branch))
        has_choice = any("enum" in branch for branch in error.validator_value)
        return _refusal(steps, "enum" if has_choice else "type", expected, error.instance)
    if rule == "required":
        missing = next(key for key in error.validator_value if key not in error.instance)
        return _refusal(steps, rule, (missing,), error.instance)
    if rule == "additionalProperties":
        known = tuple(error.schema["properties"])
        unknown = next(key for key in error.instance if key not in known)
        return _refusal((*steps, unknown), rule, known, error.instance[unknown])
    return _refusal(steps, rule, _wanted(error.schema, rule), error.instance)


def _meant_branch(error: Any) -> ValidationError | None:
    """Return the mistake inside the only branch whose type fits ("null" or the other)."""
    fitting = [
        inner
        for inner in error.context or ()
        if inner.validator not in ("type", "enum") or len(inner.relative_path) > 0
    ]
    return fitting[0] if fitting else None


def _wanted(schema: Any, *rules: str) -> tuple[str, ...]:
    """Return what a part of the schema wants, in words of the schema."""
    for name in rules or ("enum", "type"):
        if name in schema:
            value = schema[name]
            if name == "pattern":
                return (_PATTERN_NAMES.get(value) or str(value),)
            return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)
    return ()


def _refuse_unstorable(steps: Steps, value: Any) -> None:
    if isinstance(value, str):
        is_name = steps[-1] == "name"
        limit = MOST_CHARACTERS_OF_A_NAME if is_name else MOST_CHARACTERS
        if len(value) > limit:
            raise _refusal(steps, "maxLength", (str(limit),), value)
        if _LONE_SURROGATE.search(value):
            raise _refusal(steps, "unicode", (), value)
    elif isinstance(value, int | float) and value > LARGEST_NUMBER:
        raise _refusal(steps, "maximum", (str(LARGEST_NUMBER),), value)


def _refusal(steps: Steps, rule: str, expected: tuple[str, ...], found: Any) -> ExchangeError:
    return ExchangeError(
        Code.FILE_BREAKS_SCHEMA,
        place=place(steps),
        rule=rule,
        expected=expected,
        found=_short(found),
    )


def _short(found: Any) -> str:
    if isinstance(found, dict | list):
        return "{…}" if isinstance(found, dict) else "[…]"
    if isinstance(found, int) and found.bit_length() > LARGEST_NUMBER.bit_length():
        return f"{float(found):g}" if found.bit_length() < 1000 else "…"
    return _printable(json.dumps(found, ensure_ascii=False))


def _printable(text: str) -> str:
    text = _LONE_SURROGATE.sub("\ufffd", text)
    return text if len(text) <= _SHORTENED else f"{text[:_SHORTENED]}…"


def _objects(value: Any, steps: Steps) -> Iterator[tuple[Steps, dict[str, Any]]]:
    return _walk(value, steps, lambda part: isinstance(part, dict))


def _leaves(value: Any, steps: Steps) -> Iterator[tuple[Steps, Any]]:
    return _walk(value, steps, lambda part: not isinstance(part, dict | list))


def _walk(value: Any, steps: Steps, wanted: Callable[[Any], bool]) -> Iterator[tuple[Steps, Any]]:
    if wanted(value):
        yield steps, value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _walk(part, (*steps, key), wanted)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _walk(part, (*steps, index), wanted)


@cache
def _validator() -> Draft202012Validator:
    formats = FormatChecker(formats=())
    formats.checks("uuid")(_is_uuid)
    return Draft202012Validator(_schema(), format_checker=formats)


def _is_uuid(value: object) -> bool:
    # The library's own check also lets "1_2…" and digits of other scripts through.
    return not isinstance(value, str) or _UUID.fullmatch(value) is not None


def _schema() -> Any:
    path: Path = resources("exchange", "wijkdialoog-v1.schema.json")
    return json.loads(path.read_text(encoding="utf-8"))
