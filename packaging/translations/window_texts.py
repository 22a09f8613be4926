"""The texts that the window's own code puts through `tr` and `translate`, read from its source.

Qt's lupdate guesses a context that the running window does not ask for where `tr` is a function
of a file, so the code is read here, and what nobody could translate is an error.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FED_BY_CORE = frozenset({"words", "scopes", "settings"})
"""Contexts whose texts come from `core` and `resources`, so that code holds no literal of them."""

_METHOD, _TRANSLATE = (0, 1, 2), (1, 2, 3)
"""Where text, disambiguation and number stand among the arguments."""


class UnseenError(Exception):
    """A text cannot be translated the way it is written; says where, and why."""


@dataclass(frozen=True, order=True, slots=True)
class SourceText:
    """A text with the context it is asked for in; `counted` ones have plural forms."""

    context: str
    text: str
    comment: str = ""
    counted: bool = field(default=False, compare=False)
    place: str = field(default="", compare=False)


def window_texts(folder: Path) -> list[SourceText]:
    """Return the texts of all Python files below `folder`, `place` as seen from above its package.

    Raises `UnseenError` for one that a translation could not reach.
    """
    found: list[SourceText] = []
    bases: set[str] = set()
    for file in sorted(folder.rglob("*.py")):
        reader = _Reader(file.relative_to(folder.parents[1]).as_posix())
        reader.visit(ast.parse(file.read_text(encoding="utf-8")))
        found += reader.found
        bases |= reader.bases
    for each in found:
        # PySide asks for a subclass's context first, and takes English plurals for its answer.
        if each.counted and each.context in bases:
            message = f"{each.place}: {each.text!r} has plural forms and {each.context} subclasses"
            raise UnseenError(message)
    return found


class _Reader(ast.NodeVisitor):
    """Reads one file."""

    def __init__(self, place: str) -> None:
        self.found: list[SourceText] = []
        self.bases: set[str] = set()
        self._place = place
        self._classes: list[str] = []
        self._own_tr = ""
        self._aliases: set[str] = set()

    def visit_Module(self, node: ast.Module) -> None:
        """Look first for what `tr` is in this file."""
        for each in ast.walk(node):
            match each:
                case ast.FunctionDef(name="tr"):
                    self._own_tr = _context_of(each)
                case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                    self._aliases |= _aliases(names, values)
                case ast.Assign(targets=names, value=value):
                    self._aliases |= _aliases(names, [value])
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Know whose method it is."""
        for base in node.bases:
            plain = base.value if isinstance(base, ast.Subscript) else base
            self.bases.add(ast.unparse(plain).rpartition(".")[2])
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Pass over the function `tr`: its text comes from who calls it."""
        if node.name != "tr" or self._classes:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Take the text of a call."""
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                self._take(node, self._classes[-1], *_METHOD)
            case ast.Attribute(attr="tr"):
                self._complain(node, "only self.tr has a context that is known here")
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                self._take(node, _literal(node, 0), *_TRANSLATE)
            case ast.Name(id=name) if name in self._aliases:
                self._take(node, _literal(node, 0), *_TRANSLATE)
            case ast.Name(id="tr"):
                self._take(node, self._own_tr, 0, len(node.args), 1)
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, text: int, comment: int, number: int) -> None:
        words = _literal(node, text)
        if context in FED_BY_CORE and not words:
            return
        if not context or not words or node.keywords:
            self._complain(node, "context and text must be literals, in their places")
        self.found.append(
            SourceText(
                context,
                words,
                _literal(node, comment),
                counted=len(node.args) > number,
                place=self._place,
            )
        )

    def _complain(self, node: ast.AST, why: str) -> None:
        line = getattr(node, "lineno", 0)
        message = f"{self._place}:{line}: {ast.unparse(node)}: {why}"
        raise UnseenError(message)


def _aliases(names: list[ast.expr], values: list[ast.expr]) -> set[str]:
    """Return the names that stand for `QCoreApplication.translate` after an assignment."""
    return {
        name.id
        for name, value in zip(names, values, strict=False)
        if isinstance(name, ast.Name)
        and isinstance(value, ast.Attribute)
        and value.attr == "translate"
    }


def _context_of(function: ast.FunctionDef) -> str:
    """Return the context that a file's own function `tr` asks for."""
    calls: Iterator[ast.Call] = (each for each in ast.walk(function) if isinstance(each, ast.Call))
    return next((_literal(call, 0) for call in calls), "")


def _literal(call: ast.Call, number: int) -> str:
    """Return an argument that is a literal text, empty for any other."""
    match call.args[number : number + 1]:
        case [ast.Constant(value=str(text))]:
            return text
    return ""
