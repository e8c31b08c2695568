"""The fourth step: from dream to agreement."""
