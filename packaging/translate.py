"""The window's translations, on their way from the source to Qt Linguist's files and back.

python packaging/translate.py update
    brings resources/i18n/*.ts to what the source says now
python packaging/translate.py export LANGUAGE FOLDER [--size 150] [--all]
    writes what is untranslated as JSON files, to be filled in where they lie
python packaging/translate.py merge LANGUAGE FILE…
    takes filled in files back; what fails a check is told and left out
python packaging/translate.py check [LANGUAGE…]
    tells what is wrong or missing; exit code 1 for anything
python packaging/translate.py compile
    makes the .qm files by the lrelease in .venv; the set-up does the same
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import environment
import translation_checks as checks
import translation_files as files
import translation_strings as strings
from translation_strings import Text


def main(arguments: list[str]) -> int:
    """The exit code of what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("compile")
    command = commands.add_parser("check")
    command.add_argument("languages", nargs="*", default=[*files.FORMS])
    command = commands.add_parser("export")
    command.add_argument("language", choices=files.FORMS)
    command.add_argument("folder", type=Path)
    command.add_argument("--size", type=int, default=150, help="texts in a file")
    command.add_argument("--all", action="store_true", help="also what is translated")
    command = commands.add_parser("merge")
    command.add_argument("language", choices=files.FORMS)
    command.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args(arguments)
    try:
        return int(globals()[options.command](options))
    except strings.Unreadable as error:
        print(error, file=sys.stderr)
        return 1


def update(_options: argparse.Namespace) -> int:
    """New texts in, those that are gone out."""
    texts = strings.found()
    for language in files.FORMS:
        told = files.read(language)
        files.write(language, texts, told)
        left = len(checks.untranslated(texts, told, language))
        print(f"{files.path_of(language).name}: {left} of {len(texts)} untranslated")
    return 0


def compile(_options: argparse.Namespace) -> int:  # noqa: A001 the command's name
    """The .qm files."""
    said = files.compiled(environment.default().packages)
    print(said, end="")
    return int(bool(said))


def check(options: argparse.Namespace) -> int:
    """What is wrong or missing."""
    texts, lines = strings.found(), []
    for language in options.languages:
        told = files.read(language)
        lines += checks.all_flaws(texts, told, language)
        left = checks.untranslated(texts, told, language)
        lines += [f"{language} {each.where[0]} «{each.source}»: untranslated" for each in left]
    print("\n".join(lines) or "nothing is wrong or missing")
    return int(bool(lines))


def export(options: argparse.Namespace) -> int:
    """One entry for texts that are the same in several contexts, in the order of the source."""
    texts, told = strings.found(), files.read(options.language)
    if options.all:
        left = files.wanted(texts, options.language)
    else:
        left = checks.untranslated(texts, told, options.language)
    entries: dict[tuple[str, str, bool], dict[str, Any]] = {}
    for text in sorted(left, key=lambda text: text.where[0]):
        entry = entries.setdefault(
            (text.source, text.comment, text.plural),
            {"source": text.source, "comment": text.comment, "plural": text.plural}
            | {"contexts": [], "where": [], "translation": _so_far(text, told, options.language)},
        )
        entry["contexts"].append(text.context)
        entry["where"] += text.where[:3]
    options.folder.mkdir(parents=True, exist_ok=True)
    every = [*entries.values()]
    for number, start in enumerate(range(0, len(every), options.size), start=1):
        path = options.folder / f"{options.language}-{number:02}.json"
        words = json.dumps(every[start : start + options.size], ensure_ascii=False, indent=1)
        path.write_text(words + "\n", encoding="utf-8")
    print(f"{len(every)} texts in {options.folder}")
    return 0


def _so_far(text: Text, told: files.Translations, language: str) -> str | list[str]:
    forms = told.get(text.key, ("",) * (files.FORMS[language] if text.plural else 1))
    return [*forms] if text.plural else forms[0]


def merge(options: argparse.Namespace) -> int:
    """Answers in; "but" of an entry has other words for some of its contexts."""
    texts, told = strings.found(), files.read(options.language)
    by_key = {text.key: text for text in texts}
    taken, lines = 0, []
    for path in options.files:
        for entry in json.loads(path.read_text(encoding="utf-8")):
            for context in entry["contexts"]:
                text = by_key.get((context, entry["source"], entry["comment"]))
                words = entry.get("but", {}).get(context, entry["translation"])
                forms = (words,) if isinstance(words, str) else tuple(words)
                if text is None or not any(forms):
                    continue
                wrong = checks.flaws(text, forms, options.language)
                lines += [f"{path.name} {context} «{text.source}»: {each}" for each in wrong]
                if not wrong:
                    told[text.key] = forms
                    taken += 1
    files.write(options.language, texts, told)
    return _tell(taken, lines, len(checks.untranslated(texts, told, options.language)))


def _tell(taken: int, lines: Iterable[str], left: int) -> int:
    lines = [*lines]
    print("\n".join([*lines, f"{taken} taken, {len(lines)} with flaws, {left} untranslated"]))
    return int(bool(lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
