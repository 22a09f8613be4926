"""Answers as no service would give them: the program says what is wrong, and nothing else."""
