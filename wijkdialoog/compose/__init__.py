"""The composition root: the only room that sees every layer and puts the parts together."""
