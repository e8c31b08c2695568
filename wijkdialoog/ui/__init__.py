"""The window: PySide6 widgets that call services and show their values."""
