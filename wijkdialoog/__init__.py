"""Wijkdialoog: guides a neighbourhood dialogue, from the first question to the minutes."""

__all__ = ["__title__", "__version__"]

__title__ = "Wijkdialoog"
__version__ = "0.1.0"
