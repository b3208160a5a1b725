"""What the window says, found in the source by its syntax tree: the texts that are translated.

Qt's lupdate does not see texts inside f-strings, nor those whose count is more than a name, so the
source is read here; what is written is what Qt Linguist and lrelease read.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from console import ROOT

FOLDERS = ("ui", "app")
# Their first argument is the context; that of tr is the class around it.
WITH_CONTEXT = {"translate", "_translate", "QT_TRANSLATE_NOOP"}
# %n% is a place of the program's own: only %n alone is Qt's count.
COUNT = re.compile(r"%L?n(?!%)")


@dataclass(frozen=True, order=True)
class Text:
    """One text as it is looked up; plural: it counts something. where: file and line of each use,
    "" in what is only compared."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    where: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt finds it by."""
        return self.context, self.source, self.comment


class Unreadable(Exception):
    """A text that can't be looked up: where, and why."""


def found(root: Path = ROOT) -> list[Text]:
    """Every text, sorted, each once. Raises Unreadable, with one line for each that is wrong."""
    texts: dict[tuple[str, str, str], Text] = {}
    wrong: list[str] = []
    parents: set[str] = set()
    counting: dict[str, str] = {}
    for path in sorted(each for folder in FOLDERS for each in (root / folder).rglob("*.py")):
        told = path.read_text(encoding="utf-8")
        if not re.search(r"\btr\(|translate\(|QT_TRANSLATE_NOOP\(|class \w+\(", told):
            continue
        reader = _Reader(path.relative_to(root).as_posix())
        reader.visit(ast.parse(told))
        wrong += reader.wrong
        parents |= reader.parents
        counting |= reader.counting
        for text in reader.texts:
            before = texts.get(text.key)
            texts[text.key] = text if before is None else _joined(before, text)
    # Qt's binding looks a counted text up in the first class only, not in those it stands on.
    wrong += [f"{counting[each]}: {each} is subclassed" for each in sorted(parents & set(counting))]
    if wrong:
        raise Unreadable("\n".join(wrong))
    return sorted(texts.values(), key=lambda text: text.key)


def _joined(one: Text, other: Text) -> Text:
    plural = one.plural or other.plural
    return Text(one.context, one.source, one.comment, plural, (*one.where, *other.where))


class _Reader(ast.NodeVisitor):
    """Walks one file; counting: classes that count with tr, and where."""

    def __init__(self, name: str) -> None:
        self.name, self._classes = name, [""]
        self.texts: list[Text] = []
        self.wrong: list[str] = []
        self.parents: set[str] = set()
        self.counting: dict[str, str] = {}

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.parents |= {base.id for base in node.bases if isinstance(base, ast.Name)}
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        of, name = _called(node.func)
        if name == "tr":
            self._take(node, self._classes[-1] if of == "self" else "", node.args)
        elif name in WITH_CONTEXT and of in ("", "QCoreApplication") and len(node.args) > 1:
            context = _literal(node.args[0])
            if context is not None and (_literal(node.args[1]) is not None or _made(node.args[1])):
                self._take(node, context, node.args[1:])

    def _take(self, node: ast.Call, context: str, told: list[ast.expr]) -> None:
        where = f"{self.name}:{node.lineno}"
        source, comment = (_literal(each) if each else "" for each in _two(told))
        if not context:
            self.wrong.append(f"{where}: tr() is found for self alone, in a class")
        elif not source or comment is None:
            self.wrong.append(f"{where}: not a text as it stands")
        elif bool(COUNT.search(source)) is not (len(told) > 2):
            self.wrong.append(f"{where}: %n and a count belong together")
        else:
            plural = len(told) > 2
            if plural and _called(node.func)[1] == "tr":
                self.counting[context] = where
            self.texts.append(Text(context, source, comment, plural, (where,)))


def _two(told: list[ast.expr]) -> Iterator[ast.expr | None]:
    """The text and the comment, None where there is none."""
    yield told[0] if told else None
    yield told[1] if len(told) > 1 and not _is_none(told[1]) else None


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _called(function: ast.expr) -> tuple[str, str]:
    """What it is called on, "" for nothing, and its name."""
    if isinstance(function, ast.Name):
        return "", function.id
    if isinstance(function, ast.Attribute):
        return getattr(function.value, "id", "?"), function.attr
    return "?", ""


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def _made(node: ast.expr) -> bool:
    """A text that is put together where it should stand as it is."""
    return isinstance(node, ast.JoinedStr | ast.BinOp)
