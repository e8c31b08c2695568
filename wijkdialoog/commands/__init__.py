"""The commands without a window: one file for each subject."""
