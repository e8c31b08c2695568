"""The second step: who sits around the table."""
