"""What can go wrong, what must come of it, and the test of each."""
