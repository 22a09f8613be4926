"""The program, killed at every step, and what is left then."""
