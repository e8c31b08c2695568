"""The line at the bottom: typing, marks, what it becomes and whose it is."""
