"""The table screen: a second window drawn from a `StageView`, and how the facilitator steers it."""
