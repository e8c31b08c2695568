"""What a person chose about the program itself, in one small TOML file."""

import os
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import tomli_w

MOST_RECENT = 8
_TEXT_PERCENT = range(100, 201)
_PIXELS = range(-100_000, 100_001)  # beyond any desktop, and Qt counts in 32 bits
_THEMES = ("light", "dark")
_LANGUAGES = ("nl", "en")
_TIPS = ("", "open", "folded")


@dataclass(frozen=True)
class WindowPlace:
    """Where the window was, in pixels of the desktop."""

    left: int = 0
    top: int = 0
    width: int = 0
    height: int = 0
    maximised: bool = False


@dataclass(frozen=True)
class Settings:
    """Every setting with its default.

    text_percent    100 to 200
    theme           "light" or "dark"
    less_motion     rings go in steps and the text cursor does not blink
    language        "nl" or "en"
    recent          paths of dossiers, last used first
    window          where the window was; None before the first close
    minutes_folder  where a PDF was last saved; "" before
    minutes_reader  for whom the minutes were last made
    stage_screen    the table screen, as "BEAMER 1024×768"; "" when none was chosen
    stage_large     the larger text on the table screen
    time_sound      one soft sound when the time of a turn is up
    stick_copies    when each dossier was last copied to a stick (UTC, ms), by path
    warned_places   dossiers of which was said that they stand in a cloud or network folder
    second_backups  folder where each copy of a dossier also goes; "" for none
    tips            "open" or "folded" when somebody chose; "": open for the first dialogues
    tip_dialogues   ids of the first dialogues that were held, for which tips stand open
    """

    text_percent: int = 100
    theme: str = "light"
    less_motion: bool = False
    language: str = "nl"
    recent: tuple[str, ...] = ()
    window: WindowPlace | None = None
    minutes_folder: str = ""
    minutes_reader: str = "residents"
    stage_screen: str = ""
    stage_large: bool = False
    time_sound: bool = False
    second_backups: str = ""
    stick_copies: Mapping[str, int] = field(default_factory=dict)
    warned_places: tuple[str, ...] = ()
    tips: str = ""
    tip_dialogues: tuple[str, ...] = ()

    def with_recent(self, path: Path) -> "Settings":
        """Return these settings with `path` as the dossier used last."""
        kept = [known for known in self.recent if known != str(path)]
        return replace(self, recent=(str(path), *kept)[:MOST_RECENT])


class SettingsFile:
    """Settings in memory and on disk. A setting that cannot be stored still holds for this run."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._current: Settings | None = None

    @property
    def current(self) -> Settings:
        """The settings in force; read from the file at first use."""
        if self._current is None:
            self._current = self.load()
        return self._current

    def load(self) -> Settings:
        """Read the file. Unreadable: defaults, and the file is kept beside as `.kapot`."""
        try:
            found = tomllib.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            self._set_aside()
            return Settings()
        return _settings(found)

    def save(self, settings: Settings) -> bool:
        """Put settings in force and store them. Returns whether they are on the disk."""
        self._current = settings
        filled = {name: value for name, value in asdict(settings).items() if value is not None}
        try:
            _write(self.path, tomli_w.dumps(filled))
        except OSError:
            # A full disk may not keep somebody from larger letters; the dossier tells about disks.
            return False
        return True

    def change(self, **fields: Any) -> Settings:
        """Change some fields, store, and return the settings in force."""
        self.save(replace(self.current, **fields))
        return self.current

    def _set_aside(self) -> None:
        with suppress(OSError):
            self.path.replace(self.path.with_name(self.path.name + ".kapot"))


def _write(path: Path, text: str) -> None:
    """Write all or nothing: to a new file beside it, on the disk, then in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".nieuw")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _settings(found: Mapping[str, Any]) -> Settings:
    """Take over what makes sense; a field with a strange value keeps its default."""
    default = Settings()
    recent = found.get("recent")
    return Settings(
        text_percent=_one_of(found, "text_percent", _TEXT_PERCENT, default.text_percent),
        theme=_one_of(found, "theme", _THEMES, default.theme),
        less_motion=_one_of(found, "less_motion", (True, False), default.less_motion),
        language=_one_of(found, "language", _LANGUAGES, default.language),
        recent=_texts(recent)[:MOST_RECENT],
        window=_window(found.get("window")),
        minutes_folder=_text(found, "minutes_folder", default.minutes_folder),
        minutes_reader=_text(found, "minutes_reader", default.minutes_reader),
        stage_screen=_text(found, "stage_screen", default.stage_screen),
        stage_large=_one_of(found, "stage_large", (True, False), default.stage_large),
        time_sound=_one_of(found, "time_sound", (True, False), default.time_sound),
        second_backups=_text(found, "second_backups", default.second_backups),
        stick_copies=_moments(found.get("stick_copies")),
        warned_places=_texts(found.get("warned_places")),
        tips=_one_of(found, "tips", _TIPS, default.tips),
        tip_dialogues=_texts(found.get("tip_dialogues")),
    )


def _one_of(found: Mapping[str, Any], name: str, allowed: Any, default: Any) -> Any:
    value = found.get(name)
    return value if type(value) is type(default) and value in allowed else default


def _text(found: Mapping[str, Any], name: str, default: str) -> str:
    value = found.get(name)
    return value if isinstance(value, str) else default


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _moments(value: object) -> dict[str, int]:
    found = value if isinstance(value, dict) else {}
    return {key: moment for key, moment in found.items() if type(moment) is int}


def _window(value: object) -> WindowPlace | None:
    if not isinstance(value, dict):
        return None
    place = WindowPlace()
    fields = {
        name: value[name]
        for name, default in asdict(place).items()
        if type(value.get(name)) is type(default) and value[name] in _PIXELS
    }
    return replace(place, **fields)
