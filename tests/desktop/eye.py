"""Reads the window as a screen reader does. Run by the system's Python, which has the bindings.

Reads one line per look on standard input: the accessible name of the program, or that name with
"glance " before it. Answers with one line of JSON: a list of
{depth, role, name, description, text, states, box: [x, y, width, height]}, parents before their
children; a glance has no description and no box, and takes half the time.
"""

# pyright: reportMissingImports=false
# The bindings are in the system's Python only.

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be chosen first)

_STATES = {
    "showing": Atspi.StateType.SHOWING,
    "focused": Atspi.StateType.FOCUSED,
    "checked": Atspi.StateType.CHECKED,
    "enabled": Atspi.StateType.ENABLED,
    "selected": Atspi.StateType.SELECTED,
}
_DEEPEST = 30


def main():
    for line in sys.stdin:
        found = []
        wanted = line.strip()
        name = wanted.removeprefix("glance ")
        describe = _glimpsed if name != wanted else _described
        for application in _children(Atspi.get_desktop(0)):
            if application.get_name() == name:
                _look(application, found, 0, describe)
        print(json.dumps(found), flush=True)


def _look(node, found, depth, describe):
    try:
        states = node.get_state_set()
        seen = [name for name, state in _STATES.items() if states.contains(state)]
        if "showing" in seen or depth < 2:
            found.append({"depth": depth, **describe(node, seen)})
            if depth < _DEEPEST:
                for child in _children(node):
                    _look(child, found, depth + 1, describe)
    except GLib.Error:
        return  # it went away while we looked


def _described(node, seen):
    component = node.get_component_iface()
    box = component.get_extents(Atspi.CoordType.SCREEN) if component else None
    text = node.get_text_iface()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "states": seen,
        "box": [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
    }


def _glimpsed(node, seen):
    role = node.get_role_name()
    text = node.get_text_iface() if role == "text" else None
    return {
        "role": role,
        "name": node.get_name() or "",
        "description": "",
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "states": seen,
        "box": [0, 0, 0, 0],
    }


def _children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


main()
