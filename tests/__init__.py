"""The tests mirror the package; `end_to_end` drives the real program."""
