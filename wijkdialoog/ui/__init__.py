"""The window: PySide6 widgets that call services and show their values."""

from wijkdialoog.ui.pyside_refcounts import keep_singletons_alive

keep_singletons_alive()
