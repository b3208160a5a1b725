"""Whatever a person reads in the window can be translated: no words stand outside of tr()."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import ui

# What shows its first argument to a person; of the last two, the second as well.
SHOWING = {
    *("QLabel", "PlainLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton"),
    *("QAction", "QGroupBox", "QMenu", "QMessageBox", "QDialogButtonBox", "KeyButton"),
    *("setText", "setPlainText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setTitle"),
    *("setAccessibleName", "setAccessibleDescription", "setStatusTip", "setWhatsThis"),
    *("setInformativeText", "setDetailedText", "setSuffix", "setPrefix", "setLabelText"),
    *("setSpecialValueText", "setHorizontalHeaderLabels", "setHeaderLabels", "setButtonText"),
    *("addAction", "addMenu", "addSection", "addItem", "addItems", "addTab", "addButton"),
    *("quiet_line", "set_title", "set_text"),
    *("insertItem", "addRow", "add_row", "question", "Notice"),
}
WORDS = re.compile(r"[^\W\d_]{2,}")
# The program's name, and forms rather than words.
SAME_EVERYWHERE = {
    "Tessera",
    "Tessera ",  # before its version
    " – Tessera",
    "<qt>",
    "</qt>",
    "https://…/v1",
    "#RRGGBB",
    "{number}_{n}",
}


def shown(node: ast.expr) -> Iterator[str]:
    """The pieces of text an expression is made of, without those that calls make."""
    match node:
        case ast.Constant(value=str() as text):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from shown(part)
        case ast.FormattedValue(value=value):
            yield from shown(value)
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            yield from (*shown(one), *shown(other))
        case ast.Call(func=ast.Attribute(value=value, attr="join" | "format" | "replace")):
            for part in (value, *node.args):
                yield from shown(part)


def bare(source: str, name: str) -> list[str]:
    """What is said without translation in a file."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called in SHOWING:
            said = [text for each in node.args[:2] for text in shown(each)]
            # Its second argument is a role of the style sheet.
            if called == "PlainLabel":
                said = [text for each in node.args[:1] for text in shown(each)]
            said = [each for each in said if WORDS.search(each) and each not in SAME_EVERYWHERE]
            found += [f"{name}:{node.lineno}: {each}" for each in said]
    return found


def test_nothing_is_said_that_cant_be_translated() -> None:
    folder = Path(ui.__file__).parent
    found = [
        line
        for path in sorted(folder.rglob("*.py"))
        for line in bare(path.read_text(encoding="utf-8"), path.relative_to(folder).as_posix())
    ]
    assert found == []


def test_what_would_be_said_is_found() -> None:
    for wrong in (
        'label.setText("Empty")',
        'label.setText(f"{count} photos")',
        'menu.addAction("One" if one else self.tr("Many"))',
        'Notice(self.tr("Done"), "It is kept")',
        'QLabel(", ".join(["front", "back"]))',
    ):
        assert bare(wrong, "x.py"), wrong
    for right in (
        'label.setText(self.tr("Empty"))',
        'QLabel(f"{a} · {b}")',
        'PlainLabel(a, "small")',
    ):
        assert bare(right, "x.py") == [], right
