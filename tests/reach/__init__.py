"""Everybody can use it: with a shaking hand, without a mouse, without sight, with large letters."""
