"""Hears what a screen reader is told at once. Run by the system's Python, which has the bindings.

Writes one line of JSON for each: {event, role, name, text}. It writes "ready" when it listens.
"""

# pyright: reportMissingImports=false
# The bindings are in the system's Python only.

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version must be chosen first)

_HEARD = ("object:announcement",)


def main():
    listener = Atspi.EventListener.new(_tell)
    for event in _HEARD:
        listener.register(event)
    print(json.dumps({"event": "ready"}), flush=True)
    Atspi.event_main()


def _tell(event):
    try:
        told = {
            "event": event.type,
            "role": event.source.get_role_name(),
            "name": event.source.get_name() or "",
            "text": event.any_data if isinstance(event.any_data, str) else "",
        }
    except GLib.Error:
        return  # it went away meanwhile
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    sys.exit(main())
