"""The method as plain values and rules: no Qt, no SQL, no clock, no files."""
