"""The window's texts: found in the source, translated, checked, and compiled."""

import json
import os
import re
import shutil
import subprocess
import tomllib
from mmap import ACCESS_READ, mmap
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

import translate
import translation_checks as checks
import translation_files as files
import translation_strings as strings
from app.domain.words import Language
from app.paths import resources
from console import ROOT
from tests.helpers.templates import builtin
from translation_strings import Text

TOOLS = Path(PySide6.__path__[0])
SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject

_translate = QCoreApplication.translate


class Shelf(QObject):
    def words(self, count):
        return f"{self.tr('Empty')}" + self.tr("%n books", "", len(count.all))


MARKED = _translate("Signs", "Put "
    "together")
"""


@pytest.fixture(scope="module")
def texts() -> list[Text]:
    return strings.found()


def _project(folder: Path, source: str) -> Path:
    (folder / "ui").mkdir()
    (folder / "ui" / "shelf.py").write_text(source, encoding="utf-8")
    return folder


def test_texts_are_found_where_qts_own_reader_misses_them(tmp_path: Path) -> None:
    found = strings.found(_project(tmp_path, SOURCE))
    assert [(t.context, t.source, t.plural) for t in found] == [
        ("Shelf", "%n books", True),
        ("Shelf", "Empty", False),
        ("Signs", "Put together", False),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        'class A:\n    def b(self, c):\n        return self.tr(f"{c} books")',
        'class A:\n    def b(self, c):\n        return c.tr("books")',
        'class A:\n    def b(self):\n        return self.tr("%n books")',
        'class A:\n    def b(self):\n        return self.tr("books", "", 1)',
        'translate("A", f"{1} books")',
        'class A:\n    def b(self):\n        self.tr("%n books", "", 1)\nclass B(A):\n    pass',
    ],
)
def test_what_cant_be_looked_up_is_told(wrong: str, tmp_path: Path) -> None:
    with pytest.raises(strings.Unreadable, match=r"ui/shelf\.py:"):
        strings.found(_project(tmp_path, wrong))


def test_all_that_qts_reader_finds_is_found_under_the_same_name(
    texts: list[Text], tmp_path: Path
) -> None:
    made = tmp_path / "qt.ts"
    reader = [str(TOOLS / "lupdate"), "-extensions", "py", "ui", "app"]
    alias = ["-tr-function-alias", "translate+=_translate", "-locations", "none", "-silent"]
    subprocess.run([*reader, *alias, "-ts", str(made)], cwd=ROOT, check=True)
    of_qt = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(made).getroot().iter("context")
        for message in context.iter("message")
    }
    assert len(of_qt) > 2000
    assert of_qt <= {(text.context, text.source) for text in texts}


@pytest.mark.parametrize("language", files.FORMS)
def test_every_translation_can_stand_for_its_text(language: str, texts: list[Text]) -> None:
    told = files.read(language)
    assert checks.all_flaws(texts, told, language) == []
    assert [text.source for text in checks.untranslated(texts, told, language)] == []


@pytest.mark.parametrize(
    ("source", "forms", "flaw"),
    [
        ("Case %1 of {name}", ("Fall %1 von {name}",), ""),
        ("Case %1 of {name}", ("Fall von {name}",), "places"),
        ("Case %1", ("Fall {name} %1",), "places"),
        ("%n cases", ("Ein Fall", "%n Fälle"), ""),
        ("%n cases", ("Ein Fall", "Fälle"), "places"),
        ("%n cases", ("%n Fälle",), "forms"),
        ("Open…", ("Öffnen",), "…"),
        (" (photo %1)", ("(Foto %1)",), "space"),
        ("Save", (" ",), "empty"),
        ("Save", ("Alles, was bisher geändert wurde, dauerhaft speichern",), "characters"),
        ("Save", ("<b>Sichern</b>",), "markup"),
    ],
)
def test_what_got_lost_in_translation_is_told(
    source: str, forms: tuple[str, ...], flaw: str
) -> None:
    text = Text("Any", source, plural="%n" in source)
    found = checks.flaws(text, forms, "de")
    assert bool(found) is bool(flaw)
    assert flaw in "".join(found)


def test_a_translators_answers_come_back_and_are_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = [Text("A", "Case", where=("ui/a.py:1",)), Text("B", "Case", where=("ui/b.py:1",))]
    texts += [Text("B", "%n photos", "", True, ("ui/b.py:2",)), Text("C", "Lost %1", where=("x",))]
    monkeypatch.setattr(strings, "found", lambda: texts)
    for function in (files.read, files.write):
        monkeypatch.setattr(function, "__defaults__", (tmp_path,))
    assert translate.main(["export", "de", str(tmp_path)]) == 0
    sent = tmp_path / "de-01.json"
    entries = json.loads(sent.read_text(encoding="utf-8"))
    assert [(each["source"], each["contexts"]) for each in entries] == [
        ("Case", ["A", "B"]),
        ("%n photos", ["B"]),
        ("Lost %1", ["C"]),
    ]
    entries[0] |= {"translation": "Fall", "but": {"B": "Akte"}}
    entries[1]["translation"] = ["%n Foto", "%n Fotos"]
    entries[2]["translation"] = "Verloren"
    sent.write_text(json.dumps(entries), encoding="utf-8")
    assert translate.main(["merge", "de", str(sent)]) == 1
    assert "de-01.json C «Lost %1»: places: lost ['%1']" in capsys.readouterr().out
    first = files.path_of("de", tmp_path).read_bytes()
    told = files.read("de")
    assert told == {
        ("A", "Case", ""): ("Fall",),
        ("B", "Case", ""): ("Akte",),
        ("B", "%n photos", ""): ("%n Foto", "%n Fotos"),
    }
    files.write("de", texts, told)
    assert files.path_of("de", tmp_path).read_bytes() == first
    assert files.compiled(TOOLS.parent, tmp_path) == ""
    assert (tmp_path / "tessera_de.qm").stat().st_size > 100
    assert not re.search(rb"<location|obsolete|vanished", first)


def test_a_window_that_runs_keeps_the_translation_it_began_with(tmp_path: Path) -> None:
    source, used = tmp_path / "tessera_de.ts", tmp_path / "tessera_de.qm"
    shutil.copy(files.path_of("de"), source)
    assert files.compiled(TOOLS.parent, tmp_path) == ""
    with used.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as mapped:
        before = mapped[:]
        source.write_bytes(source.read_bytes().replace(b"Entscheid", b"Beschluss"))
        os.utime(source, ns=(used.stat().st_mtime_ns + 10**10,) * 2)
        assert files.compiled(TOOLS.parent, tmp_path) == ""
        assert mapped[:] == before
    assert sorted(each.name for each in tmp_path.iterdir()) == [used.name, source.name]
    if os.name == "posix":
        assert used.read_bytes() != before


@pytest.mark.parametrize("language", [each for each in files.FORMS if each != files.SOURCE])
def test_what_is_quoted_is_quoted_as_in_the_language(language: str) -> None:
    told = (text for texts in files.read(language).values() for text in texts)
    assert [text for text in told if "«" in text] == []


@pytest.mark.parametrize("language", files.FORMS)
def test_what_cant_be_told_from_photos_is_called_the_same_everywhere(language: str) -> None:
    source = "Undetermined"
    words = {each[0] for key, each in files.read(language).items() if key[1] == source} or {source}
    code = Language(language.replace("_", "-"))
    report = tomllib.loads((resources() / "report" / f"{code}.toml").read_text("utf-8"))
    words.add(report["severity_undetermined"])
    for template in builtin().values():
        words.add(template.name("undetermined", code))
    assert len(words - {"undetermined"}) == 1  # the code itself: not in that template's lists
