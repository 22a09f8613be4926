"""An error that nobody caught, in the real program: its traceback shows no secret."""

import subprocess
import sys

import pytest

PAT = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"
LIVE = "a live secret of no known shape"

_FACES = {
    "command line": (
        "import sys; from patmanager.cli import commands; from patmanager.__main__ import main\n"
        "def run(program, *_):\n"
        "    from patmanager.core.secret import Secret\n"
        "    program._secrets.add(Secret(sys.argv[2]))\n"
        "    raise RuntimeError('boom ' + ' '.join(sys.argv[1:]))\n"
        "commands.run = run\n"
        "main(['scopes'])\n"
    ),
    "window, closed": (
        "import sys; from patmanager.ui import app; from patmanager.__main__ import main\n"
        "class Broken(app.Running):\n"
        "    def __init__(self, program, *others):\n"
        "        super().__init__(program, *others)\n"
        "        from patmanager.core.secret import Secret\n"
        "        program._secrets.add(Secret(sys.argv[2]))\n"
        "        self.window.painted.connect(self.window.close)\n"
        "app.Running = Broken\n"
        "main([])\n"
        "raise RuntimeError('boom ' + ' '.join(sys.argv[1:]))\n"
    ),
    "window, thread": (
        "import sys, threading; from patmanager.ui import app\n"
        "from patmanager.__main__ import main\n"
        "class Broken(app.Running):\n"
        "    def __init__(self, program, *others):\n"
        "        super().__init__(program, *others)\n"
        "        from patmanager.core.secret import Secret\n"
        "        program._secrets.add(Secret(sys.argv[2]))\n"
        "        self.window.painted.connect(self.window.close)\n"
        "        threading.Thread(target=self.fail).start()\n"
        "    def fail(self):\n"
        "        raise RuntimeError('boom ' + ' '.join(sys.argv[1:]))\n"
        "app.Running = Broken\n"
        "main([])\n"
    ),
}


@pytest.mark.parametrize("face", _FACES.values(), ids=_FACES.keys())
def test_a_bug_shows_no_secret(face: str) -> None:
    """Patterns and live secrets are masked, even when everything else is closed already."""
    done = subprocess.run(
        [sys.executable, "-c", face, PAT, LIVE], capture_output=True, text=True, check=False
    )
    assert "RuntimeError: boom *** ***" in done.stderr
    assert PAT not in done.stderr
    assert LIVE not in done.stderr
