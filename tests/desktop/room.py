"""A virtual screen with a window manager, a keyboard, a mouse and an eye."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 15.0
MOST_TABS = 40


def missing_tools() -> list[str]:
    """Return what this machine lacks for desktop tests."""
    tools = ["Xvfb", "openbox", "xdotool", "xclip", "import", "dbus-daemon"]
    missing = [tool for tool in tools if shutil.which(tool) is None]
    check = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([SYSTEM_PYTHON, "-c", check], capture_output=True, check=False).returncode:
        missing.append("python3-gi with gir1.2-atspi-2.0")
    return missing


@dataclass(frozen=True)
class Thing:
    """Something on the screen as assistive technology sees it.

    depth  how many things it is inside of; what comes after it and is deeper lies in it
    box    left, top, width and height in pixels of the screen
    """

    depth: int
    role: str
    name: str
    description: str
    text: str
    states: tuple[str, ...]
    box: tuple[int, int, int, int]

    @property
    def middle(self) -> tuple[int, int]:
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class HandError(AssertionError):
    """The mouse or the keyboard refused; says what xdotool said."""


@dataclass
class Room:
    """One virtual screen; `program` starts Wijkdialoog on it.

    watched_by  words before the command of the program, as of a tracer
    """

    environment: dict[str, str]
    pictures: Path
    acts: int = 0
    watched_by: tuple[str, ...] = ()
    _eye: subprocess.Popen[str] | None = None
    _programs: list[subprocess.Popen[bytes]] = field(default_factory=list)

    # -- the program -----------------------------------------------------------------------

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program from source and wait for its window."""
        command = [*self.watched_by, sys.executable, str(ROOT / "main.py"), *arguments]
        process = subprocess.Popen(command, env=self.environment, cwd=self.pictures)
        self._programs.append(process)
        self.find("Menu", "push button")  # the real window; the opening one has no menu
        self.wait_for(lambda: self._bring_to_front(process), "the window in front")
        return process

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        """Pull the plug: SIGKILL."""
        process.send_signal(signal.SIGKILL)
        process.wait()

    # -- keyboard and mouse ----------------------------------------------------------------

    def keys(self, *names: str) -> None:
        """Press keys or chords, one after another; each counts as one act."""
        self.acts += len(names)
        self._xdotool("key", "--delay", "25", *names)

    def type(self, text: str, delay_ms: int = 4) -> None:
        """Type text as a person does; typed text is not counted."""
        self._xdotool("type", "--delay", str(delay_ms), "--", text)

    def paste(self, text: str) -> None:
        """Put text on the clipboard and press Ctrl+V."""
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-loops", "0"],
            input=text.encode(), env=self.environment, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.keys("ctrl+v")

    def tab_to(self, name: str) -> None:
        """Press Tab until the thing with this accessible name has the focus."""

        def arrived() -> bool:
            return any(t.name == name and "focused" in t.states for t in self.things())

        for _ in range(MOST_TABS):
            if arrived():
                return
            self.keys("Tab")
        raise AssertionError(f"no Tab leads to “{name}”")

    def click(self, name: str, role: str | None = None) -> None:
        """Click the thing with this accessible name."""
        self.click_at(*self.find(name, role).middle)

    def click_at(self, x: int, y: int) -> None:
        self.acts += 1
        self._xdotool("mousemove", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, slowly enough for a drag to be recognised."""
        self.acts += 1
        middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
        self._xdotool("mousemove", *map(str, start), "mousedown", "1")
        for x, y in ((start[0] + 6, start[1] + 6), middle, (end[0] - 2, end[1] - 2), end):
            self._xdotool("mousemove", "--sync", str(x), str(y))
        self._xdotool("mouseup", "1")

    def scroll_up(self, thing: Thing) -> None:
        """Turn the wheel over a thing until everything above it was in sight."""
        self._turn_wheel(thing, "4")

    def scroll_down(self, thing: Thing) -> None:
        """Turn the wheel over a thing until everything below it was in sight."""
        self._turn_wheel(thing, "5")

    def _turn_wheel(self, thing: Thing, button: str) -> None:
        self.acts += 1
        x, y = thing.middle
        self._xdotool("mousemove", str(x), str(y), "click", "--repeat", "30", button)

    # -- eyes ------------------------------------------------------------------------------

    def things(self) -> list[Thing]:
        """Return everything that shows now."""
        return self._look("Wijkdialoog")

    def glance(self) -> list[Thing]:
        """Return everything that shows now, without places and descriptions: twice as fast."""
        return self._look("glance Wijkdialoog")

    def _look(self, request: str) -> list[Thing]:
        eye = self._open_eye()
        if eye.stdin is None or eye.stdout is None:
            raise RuntimeError("the eye has no pipes")
        eye.stdin.write(f"{request}\n")
        eye.stdin.flush()
        return [
            Thing(**{**seen, "states": tuple(seen["states"]), "box": tuple(seen["box"])})
            for seen in json.loads(eye.stdout.readline())
        ]

    def find(self, name: str, role: str | None = None) -> Thing:
        """Wait for a thing whose accessible name is, or starts with, `name`."""

        def look() -> Thing | None:
            things = [t for t in self.things() if role in (None, t.role)]
            exact = [t for t in things if t.name == name and "showing" in t.states]
            near = [t for t in things if t.name.startswith(name) and "showing" in t.states]
            return next(iter(exact + near), None)

        return self.wait_for(look, f"“{name}” {role or ''}")

    def find_where(self, wanted: Callable[[Thing], bool], what: str) -> Thing:
        """Wait for a showing thing that is `wanted`; `what` tells it in a failure."""

        def look() -> Thing | None:
            return next((t for t in self.things() if "showing" in t.states and wanted(t)), None)

        return self.wait_for(look, what)

    def sees(self, text: str) -> bool:
        """Whether some name, description or text on the screen holds `text`."""
        return any(text in t.name or text in t.description or text in t.text for t in self.things())

    def wait_to_see(self, text: str) -> None:
        self.wait_for(lambda: self.sees(text), f"“{text}”")

    def wait_for(self, condition: Callable, what: str):
        """Look until the condition holds and return what it gave."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            if result := condition():
                return result
            for process in self._programs:
                if process.poll() not in (None, -signal.SIGKILL, 0):
                    raise AssertionError(f"the program ended with {process.returncode}")
            time.sleep(0.05)  # between two looks at another process, nothing to wait on
        self.picture("waited-in-vain")
        seen = sorted({t.name or t.text for t in self.things()})
        raise AssertionError(f"waited in vain for {what}; on the screen: {seen}")

    def picture(self, name: str) -> Path:
        """Take a picture of the whole screen."""
        path = self.pictures / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)
        return path

    # -- inside ----------------------------------------------------------------------------

    def _bring_to_front(self, process: subprocess.Popen[bytes]) -> bool:
        try:
            windows = self._xdotool("search", "--onlyvisible", "--pid", str(process.pid)).split()
            self._xdotool("windowactivate", windows[-1])
            return self._xdotool("getactivewindow").strip() == windows[-1]
        except HandError:
            return False  # the opening window went away while we looked

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, check=False, capture_output=True, text=True
        )
        if done.returncode:
            raise HandError(f"xdotool {' '.join(words)}: {done.stderr.strip() or done.returncode}")
        return done.stdout

    def _open_eye(self) -> subprocess.Popen[str]:
        if self._eye is None:
            # Debian's bindings mark these calls deprecated without offering others.
            command = [SYSTEM_PYTHON, "-W", "ignore", str(Path(__file__).with_name("eye.py"))]
            self._eye = subprocess.Popen(
                command, env=self.environment, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            )  # fmt: skip
        return self._eye

    def leave(self) -> None:
        for process in [*self._programs, *([self._eye] if self._eye else [])]:
            if process.poll() is None:
                process.kill()
            process.wait()
        if self._eye and self._eye.stdin and self._eye.stdout:
            self._eye.stdin.close()
            self._eye.stdout.close()


@contextlib.contextmanager
def open_room(folder: Path, pictures: Path, size: str = "1366x768") -> Iterator[Room]:
    """Set up a screen of `size` with everything around it, and clear it away afterwards."""
    with contextlib.ExitStack() as stack:
        environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "LANG": "C.UTF-8",
            "TZ": "Europe/Amsterdam",
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        folder.chmod(0o700)
        display = _start_screen(stack, environment, size)
        environment["DISPLAY"] = display
        environment["DBUS_SESSION_BUS_ADDRESS"] = _start_bus(stack, environment)
        _start_window_manager(stack, environment)
        _start(stack, environment, "/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        room = Room(environment, pictures)
        stack.callback(room.leave)
        yield room


def _start_screen(stack: contextlib.ExitStack, environment: dict[str, str], size: str) -> str:
    reading, writing = os.pipe()
    # Without -noreset it starts anew when the first to ask something leaves, and drops who comes.
    options = ["-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writing), *options]
    _start(stack, environment, *command, pass_fds=(writing,))
    os.close(writing)
    with os.fdopen(reading) as pipe:
        return f":{pipe.readline().strip()}"


def _start_bus(stack: contextlib.ExitStack, environment: dict[str, str]) -> str:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    stack.callback(_end, process)
    if process.stdout is None:
        raise RuntimeError("the bus has no pipe")
    stack.callback(process.stdout.close)
    return process.stdout.readline().strip()


def _start_window_manager(stack: contextlib.ExitStack, environment: dict[str, str]) -> None:
    """Start it and wait until it manages: a window shown before stays without focus."""
    process = _start(stack, environment, "openbox")
    deadline = time.monotonic() + PATIENCE_SECONDS
    ask = ["xdotool", "get_num_desktops"]
    while subprocess.run(ask, env=environment, capture_output=True, check=False).returncode:
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"the window manager does not run: {process.returncode}")
        time.sleep(0.05)  # between two looks at another process, nothing to wait on


def _start(
    stack: contextlib.ExitStack, environment: dict[str, str], *command: str, pass_fds: tuple = ()
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command, env=environment, pass_fds=pass_fds,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    stack.callback(_end, process)
    return process


def _end(process: subprocess.Popen) -> None:
    process.terminate()
    process.wait()
