"""Who may import whom: the table below is the rule, and the list of crossings is empty.

An arrow is any import: at the top, inside a function, under `TYPE_CHECKING`, relative, or by name
(`import_module("…")`). A module that no line of the table covers is a crossing too.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.fast

QT = ("PySide6", "shiboken6")
CORE = "patmanager.core"
STANDARD_LIBRARY = sys.stdlib_module_names | {"_typeshed"}  # its types have a package of their own
ROOT_LEAVES = (
    *("patmanager.__version__", "patmanager.message_file", "patmanager.process"),
    *("patmanager.report_file", "patmanager.resources", "patmanager.whole_file"),
)

LOAD = """
import importlib, sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    importlib.import_module(name)
"""


@dataclass(frozen=True)
class Rule:
    """What a layer may import beside the standard library and itself.

    `anywhere` are names of modules, each with all below it; `later` those that may be imported
    inside functions and for types only, so that nobody loads what is not used; `*` is everything.
    """

    layer: str
    anywhere: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


# The most particular line counts.
RULES = (
    Rule("dev", ("system_packages",)),
    Rule("system_packages"),
    Rule("patmanager.__init__"),
    Rule(
        "patmanager.__main__",
        ("patmanager.cli", *ROOT_LEAVES),
        later=("patmanager.ui.app", "patmanager.ui.plain_import", "patmanager.git_credential"),
    ),
    Rule("patmanager.process"),
    Rule("patmanager.resources"),
    Rule("patmanager.lazy"),
    Rule("patmanager.message_file", (CORE,)),
    Rule("patmanager.report_file", (CORE, "patmanager.whole_file")),
    Rule("patmanager.whole_file"),
    Rule("patmanager.knowledge", (CORE, "patmanager.resources")),
    Rule("patmanager.git_credential", ("patmanager.process",), later=("patmanager.services",)),
    Rule(
        "patmanager.wiring",
        (CORE, "patmanager.knowledge", "patmanager.lazy", *ROOT_LEAVES),
        later=("*",),
    ),
    Rule(
        "patmanager.wiring_demo",
        (CORE, "patmanager.lazy", "patmanager.wiring"),
        later=("*",),
    ),
    Rule(CORE),
    Rule(
        "patmanager.services",
        (
            *(CORE, *ROOT_LEAVES, "platformdirs", "tomlkit"),
            *("msal", "msal_extensions", "portalocker", "requests", "urllib3", "truststore"),
            *("keyring", "secretstorage", "jeepney"),
        ),
    ),
    Rule("patmanager.clients", (CORE, "tomlkit")),
    Rule(
        "patmanager.emulator",
        (
            *("flask", "werkzeug", "jinja2"),
            *("authlib", "joserfc", "trustme", "pyotp", "cryptography"),
        ),
    ),
    Rule("patmanager.cli", (CORE, "patmanager.wiring", *ROOT_LEAVES)),
    Rule("patmanager.ui", (CORE, *QT, *ROOT_LEAVES)),
    Rule("patmanager.ui.app", (CORE, *QT, *ROOT_LEAVES, "patmanager.ui", "patmanager.wiring")),
)


@dataclass(frozen=True)
class Arrow:
    """One import: by whom, of what, on which line, and whether it waits beyond loading."""

    source: str
    target: str
    line: int
    later: bool

    def __str__(self) -> str:
        """Return it as a person looks for it."""
        return f"{self.source}:{self.line} imports {self.target}"


def within(name: str, layers: tuple[str, ...]) -> bool:
    """Tell whether `name` is one of `layers` or lies below one."""
    return any(layer in {"*", name} or name.startswith(f"{layer}.") for layer in layers)


def targets(node: ast.AST, package: str) -> Iterator[str]:
    """Yield the full names that `node` imports, if it imports anything."""
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            parents = package.split(".")[: -level + 1 or None] if level else []
            base = ".".join([*parents, *([module] if module else [])])
            yield from (f"{base}.{alias.name}" for alias in names)
        case ast.Call(
            func=ast.Name(id="import_module" | "__import__")
            | ast.Attribute(attr="import_module" | "__import__"),
            args=[ast.Constant(value=str(name)), *_],
        ):
            yield name


def waits(node: ast.AST) -> bool:
    """Tell whether what stands in `node` is left alone when its module is loaded."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return True
        case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[]):
            return True
        case _:
            return False


def arrows(source: str, path: Path) -> Iterator[Arrow]:
    """Yield every import of the module `source` in the file `path`."""
    package = source if path.name == "__init__.py" else source.rpartition(".")[0]

    def walk(node: ast.AST, *, later: bool) -> Iterator[Arrow]:
        for target in targets(node, package):
            yield Arrow(source, target, getattr(node, "lineno", 0), later)
        for child in ast.iter_child_nodes(node):
            yield from walk(child, later=later or waits(node))

    yield from walk(ast.parse(path.read_text(encoding="utf-8")), later=False)


def allowed(arrow: Arrow) -> bool:
    """Tell whether the table allows this arrow."""
    if arrow.target.partition(".")[0] in STANDARD_LIBRARY:
        return True
    rules = [rule for rule in RULES if within(arrow.source, (rule.layer,))]
    rule = max(rules, key=lambda rule: len(rule.layer), default=Rule(""))
    return within(arrow.target, (rule.layer, *rule.anywhere)) or (
        arrow.later and within(arrow.target, rule.later)
    )


def modules(root: Path) -> dict[str, Path]:
    """Return the modules that the table is about, by name."""
    files = sorted((root / "patmanager").rglob("*.py"))
    found = {".".join(file.relative_to(root).with_suffix("").parts): file for file in files}
    named = {name.removesuffix(".__init__"): file for name, file in found.items()}
    named["patmanager.__init__"] = named.pop("patmanager", Path())
    named["dev"] = root / "dev.py"
    named["system_packages"] = root / "packaging" / "linux" / "system_packages.py"
    return {name: file for name, file in named.items() if file.is_file()}


def crossings(root: Path) -> list[str]:
    """Return the arrows under `root` that the table does not allow, and modules it forgets."""
    found: list[str] = []
    for name, path in modules(root).items():
        if not any(within(name, (rule.layer,)) for rule in RULES):
            found.append(f"{name} is in no layer")
        found.extend(str(arrow) for arrow in arrows(name, path) if not allowed(arrow))
    return found


def test_no_arrow_crosses(checkout: Path) -> None:
    """Every import of the program points the way the table says."""
    assert len(modules(checkout)) > 20
    assert crossings(checkout) == []


@pytest.mark.parametrize(
    ("file", "source", "crossing"),
    [
        ("core/tokens.py", "import requests", "core.tokens:1 imports requests"),
        ("core/tokens.py", "from ..services import files", "imports patmanager.services.files"),
        (
            "core/__init__.py",
            "from . import tokens\nfrom .. import ui",
            "core:2 imports patmanager.ui",
        ),
        ("core/tokens.py", "def f():\n    import keyring", "core.tokens:2 imports keyring"),
        ("services/entra.py", "from PySide6.QtCore import QUrl", "imports PySide6.QtCore.QUrl"),
        ("clients/git.py", "import requests", "clients.git:1 imports requests"),
        ("emulator/pats.py", "from patmanager.core import scopes", "patmanager.core.scopes"),
        ("emulator/pats.py", "import importlib\nimportlib.import_module('patmanager.core')", ":2"),
        ("ui/window.py", "from patmanager import wiring", "imports patmanager.wiring"),
        ("ui/window.py", "from patmanager.services.files import F", "services.files.F"),
        ("cli.py", "def f():\n    from PySide6 import QtCore", "cli:2 imports PySide6.QtCore"),
        ("__main__.py", "from patmanager.ui import app", "__main__:1 imports patmanager.ui.app"),
        ("wiring.py", "from patmanager.services import files", "wiring:1 imports"),
        ("utils.py", "", "patmanager.utils is in no layer"),
    ],
)
def test_a_planted_crossing_is_found(tmp_path: Path, file: str, source: str, crossing: str) -> None:
    """The walker sees each manner of import that the table forbids."""
    planted = tmp_path / "patmanager" / file
    planted.parent.mkdir(parents=True)
    planted.write_text(source, encoding="utf-8")

    (found,) = crossings(tmp_path)

    assert crossing in found


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("core/tokens.py", "import json, os.path\nfrom .faults import Fault"),
        ("services/entra.py", "import msal\nfrom patmanager.core.faults import Fault"),
        ("ui/app.py", "from patmanager import wiring, __version__\nfrom patmanager.ui import w"),
        ("ui/window.py", "from PySide6.QtWidgets import QWidget\nfrom patmanager.core import t"),
        ("__main__.py", "def main():\n    from patmanager.ui import app"),
        ("wiring.py", "def build():\n    import msal\n    from patmanager.ui import app"),
        ("wiring.py", "if TYPE_CHECKING:\n    from patmanager.services.files import Files"),
    ],
)
def test_an_allowed_arrow_is_let_be(tmp_path: Path, file: str, source: str) -> None:
    """The walker does not cry out at what the table allows."""
    planted = tmp_path / "patmanager" / file
    planted.parent.mkdir(parents=True)
    planted.write_text(source, encoding="utf-8")

    assert crossings(tmp_path) == []


def test_core_loads_with_nothing_installed(checkout: Path) -> None:
    """Every module of core imports in a Python that has the standard library only."""
    names = [name for name in modules(checkout) if within(name, (CORE,))]

    bare = [sys.executable, "-I", "-S", "-c", LOAD, str(checkout), *names]
    done = subprocess.run(bare, check=False, capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")
