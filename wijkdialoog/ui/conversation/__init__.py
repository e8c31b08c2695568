"""The third step: leading the turns and catching what is said."""
