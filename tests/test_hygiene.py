"""What no line of the program may do: rules about secrets and about text, read off the source."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.fast

Check = Callable[[ast.AST, str], bool]

REVEALING = {
    "clients/cargo.py": "Cargo's own store",
    "clients/git.py": "the helper that the person has set",
    "clients/pieces.py": "the program's own file",
    "core/environment.py": "the environment of a program that the person runs",
    "core/pasted.py": "looks at the length",
    "core/redact.py": "finds it in texts, to mask it",
    "services/azure_devops/credentials.py": "the wire",
    "services/git_credential.py": "git",
    "services/keychain.py": "an entry of another program",
    "services/keychain_slots.py": "the keychain",
    "ui/boards.py": "the clipboard",
    "ui/pasteboard.py": "the clipboard of macOS",
    "ui/widgets/secret_field.py": "the person's eyes",
    "cli/output.py": "`--show-secret`",
}

CLIPBOARDS = {
    "ui/app.py": "hands it to the service",
    "ui/boards.py": "the service's own",
    "ui/dialogs/keep_secret.py": "reads what the person pastes",
    "ui/dialogs/last_resort.py": "a redacted report",
    "ui/flows/secrets.py": "details without secrets",
    "ui/pages/waiting.py": "an address",
    "ui/widgets/cause_view.py": "a reply",
    "ui/widgets/command_box.py": "a command without secrets",
    "ui/widgets/fault_view.py": "an explanation",
    "ui/dialogs/policies.py": "what is known of the policies",
    "ui/widgets/letter_view.py": "a letter",
}

LOCALS_IN_TRACEBACKS = {"better_exceptions", "cgitb", "rich", "sentry_sdk", "stackprinter"}
TO_FILES = {"dill", "marshal", "pickle", "shelve", "tempfile"}
RICH_TEXT = {"QErrorMessage", "QGraphicsTextItem", "QTextBrowser", "QTextEdit"}
MARKUP = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "toHtml"}
ONE_CALL_BOXES = {"about", "critical", "information", "question", "warning"}


def _name(node: ast.AST) -> str:
    """Return the last part of a name, of what is called too."""
    match node:
        case ast.Call(func=func):
            return _name(func)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _calls(node: ast.AST, *names: str) -> bool:
    return isinstance(node, ast.Call) and _name(node) in names


def _imports(node: ast.AST, names: set[str]) -> bool:
    match node:
        case ast.Import(names=found):
            return any(each.name.partition(".")[0] in names for each in found)
        case ast.ImportFrom(module=str(module), names=found):
            return module.partition(".")[0] in names or any(each.name in names for each in found)
        case _:
            return False


def _passes(node: ast.AST, word: str, value: object) -> bool:
    return isinstance(node, ast.keyword) and (
        node.arg == word and isinstance(node.value, ast.Constant) and node.value.value is value
    )


def _is_plain(node: ast.expr) -> bool:
    """Tell whether a tooltip is escaped, or a sentence of the program's own."""
    match node:
        case ast.IfExp(body=body, orelse=orelse):
            return _is_plain(body) and _is_plain(orelse)
        case ast.Constant(value=str()):
            return True
        case ast.Call(args=[ast.Constant(value=str())]) if _name(node) in {"tr", "translate"}:
            return True
        case _:
            return _calls(node, "plain_tooltip")


def _bad_tooltip(node: ast.AST, file: str) -> bool:
    if file in {"ui/actions.py", "ui/widgets/action_button.py", "ui/widgets/side.py"}:
        return False  # sentences of the program's own, and copies of them
    match node:
        case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[text, *_]):
            return not _is_plain(text)
        case ast.Call(func=ast.Attribute(attr="showText", value=owner), args=[_, text, *_]):
            return _name(owner) == "QToolTip" and not _is_plain(text)
        case _:
            return False


def _own_handler(node: ast.AST, file: str) -> bool:
    handlers = ("addHandler", "basicConfig", "FileHandler", "StreamHandler", "dictConfig")
    return file not in {"services/log.py", "services/log_file.py"} and _calls(node, *handlers)


def _label(node: ast.AST, file: str) -> bool:
    derived = isinstance(node, ast.ClassDef) and "QLabel" in map(_name, node.bases)
    return _calls(node, "QLabel") or (derived and file != "ui/widgets/text.py")


def _box(node: ast.AST, _file: str) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="QMessageBox"), attr=attr)):
            return attr in ONE_CALL_BOXES
        case ast.FunctionDef():
            inside = list(ast.walk(node))
            makes = any(_calls(each, "QMessageBox") for each in inside)
            return makes and not any(_calls(each, "setTextFormat") for each in inside)
        case _:
            return False


RULES: dict[str, Check] = {
    "reveals a secret": lambda node, file: (
        isinstance(node, ast.Call)
        and (_name(node) == "reveal" and not node.args)
        and file not in REVEALING
    ),
    "looks into a secret": lambda node, file: (
        isinstance(node, ast.Attribute)
        and (node.attr == "_value" and _name(node.value) != "self")
        and file != "core/secret.py"
    ),
    "shows local variables": lambda node, _: (
        _imports(node, LOCALS_IN_TRACEBACKS)
        or (isinstance(node, ast.keyword) and node.arg == "capture_locals")
    ),
    "writes objects or temporary files": lambda node, _: _imports(node, TO_FILES),
    "logs past the redaction": _own_handler,
    "asks for unmasked logs": lambda node, _: _passes(node, "enable_pii_log", True),
    "starts a shell": lambda node, _: _passes(node, "shell", True),
    "trusts any certificate": lambda node, _: _passes(node, "verify", False),
    "follows redirects": lambda node, _: _passes(node, "allow_redirects", True),
    "lets the environment choose the keychain": lambda node, _: _calls(node, "get_keyring"),
    "makes a label that may read markup": _label,
    "opens a box that may read markup": _box,
    "shows markup": lambda node, _: _imports(node, RICH_TEXT) or _calls(node, *MARKUP),
    "has an unescaped tooltip": _bad_tooltip,
    "uses the clipboard": lambda node, file: (
        (_calls(node, "clipboard") and file not in CLIPBOARDS)
        or (_calls(node, "setMimeData") and file != "ui/boards.py")
    ),
    "uses the primary selection": lambda node, file: (
        isinstance(node, ast.Attribute)
        and (node.attr == "Selection" and _name(node.value) == "Mode")
        and file != "ui/boards.py"
    ),
}


def offences(root: Path) -> Iterator[str]:
    """Yield each place of the program under `root` that breaks a rule; the emulator is a server."""
    for path in sorted((root / "patmanager").rglob("*.py")):
        file = path.relative_to(root / "patmanager").as_posix()
        if file.startswith("emulator/"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for rule, breaks in RULES.items():
                if breaks(node, file):
                    yield f"{file}:{getattr(node, 'lineno', 0)} {rule}"


def test_no_line_breaks_a_rule(checkout: Path) -> None:
    """Secrets come out in few places, texts are plain, nothing shows local variables."""
    assert list(offences(checkout)) == []


def test_every_exception_is_still_needed(checkout: Path) -> None:
    """Who no longer reveals secrets or uses the clipboard leaves the list."""
    for table, name in ((REVEALING, "reveal"), (CLIPBOARDS, "clipboard")):
        for file in table:
            tree = ast.parse((checkout / "patmanager" / file).read_text(encoding="utf-8"))
            uses = name in {_name(node) for node in ast.walk(tree)}
            assert uses or "QClipboard" in {_name(node) for node in ast.walk(tree)}, file


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("log.info(secret.reveal())", "reveals a secret"),
        ("secret._value", "looks into a secret"),
        ("import cgitb", "shows local variables"),
        ("from rich import traceback", "shows local variables"),
        ("TracebackException(a, b, c, capture_locals=True)", "shows local variables"),
        ("def f():\n    import pickle", "writes objects or temporary files"),
        ("from tempfile import mkstemp", "writes objects or temporary files"),
        ("logging.getLogger().addHandler(h)", "logs past the redaction"),
        ("msal.PublicClientApplication('x', enable_pii_log=True)", "asks for unmasked logs"),
        ("subprocess.run('x', shell=True)", "starts a shell"),
        ("session.get('x', verify=False)", "trusts any certificate"),
        ("session.get('x', allow_redirects=True)", "follows redirects"),
        ("keyring.get_keyring()", "lets the environment choose the keychain"),
        ("label = QLabel('x')", "makes a label that may read markup"),
        ("class Mine(QLabel): ...", "makes a label that may read markup"),
        ("QMessageBox.warning(self, 'a', name)", "opens a box that may read markup"),
        ("def f():\n    box = QMessageBox()\n    box.setText(n)", "opens a box that may read"),
        ("from PySide6.QtWidgets import QTextBrowser", "shows markup"),
        ("view.setHtml(x)", "shows markup"),
        ("button.setToolTip(name)", "has an unescaped tooltip"),
        ("button.setToolTip('' if ok else name)", "has an unescaped tooltip"),
        ("QToolTip.showText(place, name, self)", "has an unescaped tooltip"),
        ("QApplication.clipboard().setText(x)", "uses the clipboard"),
        ("board.setMimeData(x)", "uses the clipboard"),
        ("x = QClipboard.Mode.Selection", "uses the primary selection"),
    ],
)
def test_a_planted_offence_is_found(tmp_path: Path, source: str, rule: str) -> None:
    """Each rule sees what it forbids."""
    planted = tmp_path / "patmanager" / "ui" / "planted.py"
    planted.parent.mkdir(parents=True)
    planted.write_text(source, encoding="utf-8")
    assert any(rule in offence for offence in offences(tmp_path))
