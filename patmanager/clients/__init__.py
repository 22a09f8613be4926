"""The programs that use a token: one file each, one contract (`core/clients.py`)."""
