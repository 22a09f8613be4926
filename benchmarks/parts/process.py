"""How long a Python takes from start to end."""

import subprocess
import sys
import time
from collections.abc import Mapping


def seconds(environment: Mapping[str, str], *arguments: str, told: str = "") -> float:
    """Return how long Python with these arguments takes from start to end.

    `told` is what it reads from its standard input.
    """
    command = [sys.executable, "-P", *arguments]
    begin = time.perf_counter()
    subprocess.run(
        command,
        check=True,
        input=told.encode(),
        stdout=subprocess.DEVNULL,
        env=environment,
    )
    return time.perf_counter() - begin
