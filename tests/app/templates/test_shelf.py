"""The office's files beside the program's: copied, changed, broken without harm, kept for ever."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.run import Run
from app.domain.words import Kind, Language
from app.errors.template import (
    Fault,
    Flaw,
    NoTemplate,
    TemplateFlawed,
    TemplateNotDeleted,
    TemplateNotSaved,
)
from app.templates.files import MOST_BYTES
from tests.app.templates.test_reading import OWN
from tests.helpers import cases
from tests.helpers.templates import builtin, shelf


def put(folder: Path, name: str, text: str | bytes = OWN) -> Path:
    """A file in the office's folder."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def asked_by(folder: Path, template_id: str) -> Run:
    """A run over one inspection that was asked by the template as it is now."""
    source = shelf(folder).named(template_id).source
    asked = cases.asked(
        template=template_id, template_version=source.version, template_sha256=source.sha256
    )
    return cases.run(asked=asked)


def test_without_a_folder_there_are_the_program_s_own(tmp_path: Path) -> None:
    there = shelf(tmp_path / "templates")
    assert [entry.id for entry in there.entries()] == list(builtin())
    assert there.get("vehicle") == builtin()["vehicle"]
    assert there.get("ours") is None
    with pytest.raises(NoTemplate):
        there.named("ours")


def test_an_office_s_file_is_a_template(tmp_path: Path) -> None:
    put(tmp_path, "shoes.toml", "\ufeff".encode() + OWN.encode())
    put(tmp_path, "readme.txt")
    there = shelf(tmp_path)
    assert [(e.id, e.own) for e in there.entries()][-1] == ("shoes", False)
    assert there.named("shoes").title(Language.ENGLISH) == "Shoe tags"


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("bad.toml", OWN.replace("0.1", "hot").encode(), Fault.NO_TOML),
        ("latin.toml", OWN.encode("latin-1"), Fault.NO_UTF8),
        ("large.toml", b"#" * (MOST_BYTES + 1), Fault.FILE_TOO_LARGE),
        ("vehicle.toml", OWN.encode(), Fault.NAME_TAKEN),
        ("Über uns.toml", OWN.encode(), Fault.BAD_FILE_NAME),
    ],
)
def test_a_broken_file_is_listed_and_harms_no_other(
    tmp_path: Path, name: str, data: bytes, fault: Fault
) -> None:
    put(tmp_path, name, data)
    put(tmp_path, "good.toml")
    there = shelf(tmp_path)
    assert there.named("good").kind is Kind.TAGGING
    assert there.named("vehicle") == builtin()["vehicle"]
    (broken,) = [entry for entry in there.entries() if entry.template is None]
    assert broken.flaws[0].fault is fault
    if fault is Fault.NO_TOML:
        assert broken.flaws[0].line == 4
        with pytest.raises(TemplateFlawed) as error:
            there.named("bad")
        assert (error.value.line, error.value.template) == (4, "bad")
    if fault is Fault.NO_UTF8:
        assert broken.flaws == (Flaw(16, "", Fault.NO_UTF8),)


@pytest.mark.skipif(os.name == "nt", reason="has no pipes with names")
def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "link.toml").symlink_to(put(tmp_path, "good.toml"))
    (tmp_path / "folder.toml").mkdir()
    broken = [entry for entry in shelf(tmp_path).entries() if entry.template is None]
    assert [(e.id, e.flaws[0].fault) for e in broken] == [
        (name, Fault.UNREADABLE) for name in ("folder", "link", "pipe")
    ]


def test_a_copy_has_a_name_and_a_number_of_its_own(tmp_path: Path) -> None:
    there = shelf(tmp_path / "templates")
    assert there.copy("parcel") == "parcel-2"
    assert there.copy("parcel-2") == "parcel-3"
    copy = there.named("parcel-3")
    assert (copy.version, copy.names[Language.GERMAN]) == ("1", "Paket 2 3")
    assert there.named("parcel-2").names[Language.ENGLISH] == "Parcel 2"
    assert replace(copy, id="", names={}, version="", source=copy.source) == replace(
        builtin()["parcel"], id="", names={}, version="", source=copy.source
    )
    with pytest.raises(NoTemplate):
        there.copy("gone")
    assert not (tmp_path / "unfinished").exists()


def test_saving_counts_the_version_on(tmp_path: Path) -> None:
    put(tmp_path, "shoes.toml")
    there = shelf(tmp_path)
    assert there.save("shoes", OWN).version == "3", "nothing was changed"
    assert there.save("shoes", OWN.replace("shoes", "boots")).version == "4"
    assert "boots" in there.text("shoes")
    assert there.named("shoes").version == "4"
    assert there.save("shoes", OWN.replace('"3"', '"9"')).version == "9"
    assert shelf(tmp_path).named("shoes").version == "9"


def test_what_is_flawed_is_not_written(tmp_path: Path) -> None:
    path = put(tmp_path, "shoes.toml")
    there = shelf(tmp_path)
    with pytest.raises(TemplateFlawed) as error:
        there.save("shoes", OWN.replace("0.1", "9"))
    assert (error.value.line, error.value.name) == (4, "temperature")
    assert path.read_text() == OWN
    for name in ("vehicle", "../evil", "CON .", ""):
        with pytest.raises(NoTemplate):
            there.save(name, OWN)


def test_what_can_t_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TemplateNotSaved):
        shelf(tmp_path / "file" / "templates").copy("parcel")


def test_a_deleted_one_is_gone_and_old_cases_keep_it(tmp_path: Path) -> None:
    there = shelf(tmp_path)
    assert there.copy("parcel") == "parcel-2"
    run = asked_by(tmp_path, "parcel-2")
    case = cases.case(template="parcel-2", inspections=(cases.inspection(runs=(run,)),))
    there.keep(there.named("parcel-2").source)
    there.delete("parcel-2")
    assert there.get("parcel-2") is None
    assert list(tmp_path.iterdir()) == []
    assert there.for_case(case).source.sha256 == run.asked.template_sha256
    assert there.shown(case).id == "parcel-2"
    assert there.copy("parcel") == "parcel-3", "the old name means the old words"
    for name in ("parcel-2", "vehicle", "../evil", ""):
        with pytest.raises(NoTemplate):
            there.delete(name)


def test_a_broken_one_can_be_deleted_and_what_can_t_is_told(tmp_path: Path) -> None:
    put(tmp_path, "Bad Name.toml")
    (tmp_path / "folder.toml").mkdir()
    there = shelf(tmp_path)
    there.delete("Bad Name")
    with pytest.raises(TemplateNotDeleted) as error:
        there.delete("folder")
    assert error.value.said
    assert [path.name for path in tmp_path.iterdir()] == ["folder.toml"]


def test_a_file_put_right_outside_is_seen_when_looked_at_again(tmp_path: Path) -> None:
    put(tmp_path, "shoes.toml", OWN.replace("0.1", "9"))
    there = shelf(tmp_path)
    assert there.get("shoes") is None
    put(tmp_path, "shoes.toml")
    there.reload()
    assert there.get("shoes") is not None


def test_old_cases_keep_what_they_were_asked_by(tmp_path: Path) -> None:
    put(tmp_path, "shoes.toml")
    run = asked_by(tmp_path, "shoes")
    there = shelf(tmp_path)
    first = there.named("shoes")
    there.keep(first.source)
    there.save("shoes", OWN.replace("Rubber", "Caoutchouc"))
    now = there.named("shoes")
    case = cases.case(
        kind=Kind.TAGGING, template="shoes", inspections=(cases.inspection(runs=(run,)),)
    )
    assert there.for_case(case) == now, "asked again, it is asked by what holds now"
    assert there.for_run(run.asked, case.kind) == first
    assert there.for_runs(case) == {"run-1": first}
    later = shelf(tmp_path, first.source)
    assert later.for_run(run.asked, case.kind) == first, "after a restart too"
    (tmp_path / "shoes.toml").unlink()
    later.reload()
    assert later.for_case(case) == first, "the file is gone, the case goes on"
    assert later.for_run(run.asked, case.kind) == first


def test_a_case_from_before_has_its_kind_s_template(tmp_path: Path) -> None:
    there = shelf(tmp_path)
    case = cases.case(template="vehicle")
    assert there.for_case(case) == builtin()["vehicle"]
    assert there.for_run(cases.asked(), Kind.VEHICLE) == builtin()["vehicle"]
    gone = cases.asked(template="gone", template_sha256=cases.sha("gone"))
    assert there.for_run(gone, Kind.PARCEL) == builtin()["parcel"]
    assert there.for_case(cases.case(template="gone", kind=Kind.PARCEL)) == builtin()["parcel"]
