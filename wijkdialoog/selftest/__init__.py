"""The self-test of an installed program."""
