"""Qt Linguist's files in resources/i18n: read, written, and compiled for the program."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from console import ROOT, quietly
from translation_strings import Text

FOLDER = ROOT / "resources" / "i18n"
# How many forms a counted text has, fewest things first. English is translated into itself for
# these alone.
FORMS = {"de": 2, "en": 2, "zh_CN": 1}
SOURCE = "en"

Key = tuple[str, str, str]
# What a text is in a language: as many as it has forms, one for a text that counts nothing.
Translations = dict[Key, tuple[str, ...]]


def path_of(language: str, folder: Path = FOLDER) -> Path:
    """The file of one language."""
    return folder / f"tessera_{language}.ts"


def wanted(texts: Iterable[Text], language: str) -> list[Text]:
    """What there is to translate into it."""
    return [text for text in texts if text.plural or language != SOURCE]


def read(language: str, folder: Path = FOLDER) -> Translations:
    """What is translated; {} where there is no file yet."""
    path = path_of(language, folder)
    if not path.exists():
        return {}
    told: Translations = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 the project's own
        for message in context.iter("message"):
            key = (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = [each.text or "" for each in translation.iter("numerusform")]
                told[key] = tuple(forms or [translation.text or ""])
    return told


def write(
    language: str, texts: Iterable[Text], told: Mapping[Key, tuple[str, ...]], folder: Path = FOLDER
) -> None:
    """The file anew, in the order of the texts: those without a translation are unfinished, and
    translations without a text are left out. The same in gives the same bytes."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE}">',
    ]
    context = None
    for text in wanted(texts, language):
        if text.context != context:
            lines += ["</context>"] * (context is not None)
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _message(text, told.get(text.key, ()), FORMS[language])
    lines += ["</context>"] * (context is not None) + ["</TS>", ""]
    path_of(language, folder).write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(text: Text, told: tuple[str, ...], forms: int) -> list[str]:
    lines = ['    <message numerus="yes">' if text.plural else "    <message>"]
    lines.append(f"        <source>{escape(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{escape(text.comment)}</comment>")
    state = "" if told else ' type="unfinished"'
    if text.plural:
        lines.append(f"        <translation{state}>")
        each = told or ("",) * forms
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in each]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(told[0] if told else '')}</translation>")
    return [*lines, "    </message>"]


def compiled(packages: Path, folder: Path = FOLDER) -> str:
    """Makes the .qm files that are missing or older, by the lrelease in these packages; what went
    wrong, "" for nothing."""
    compiler = packages / "PySide6" / ("lrelease.exe" if os.name == "nt" else "lrelease")
    for source in sorted(folder.glob("tessera_*.ts")):
        target = source.with_suffix(".qm")
        if target.exists() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        # A window that runs has the file mapped into its memory: it keeps the one it began with.
        made = target.with_suffix(f".{os.getpid()}.qm")
        failed, said = quietly([compiler, "-silent", source, "-qm", made])
        if failed:
            made.unlink(missing_ok=True)
            return said
        try:
            made.replace(target)
        except PermissionError:  # on Windows one that is in use stays
            made.unlink()
    return ""
