"""Who sits where and who speaks: the ring in the middle of the live page."""
