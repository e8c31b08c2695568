"""What a facilitator can do, one method for each act. No Qt, no SQL."""
