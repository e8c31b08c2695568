"""Evenings in a real window: a virtual screen, real keys, a real mouse, read from outside."""
