"""The program at work for an hour."""
