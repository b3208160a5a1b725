"""A signed report is the same document, still an archive, and another tool finds it signed."""

import re
import shutil
import subprocess
from functools import cache, partial
from pathlib import Path

import pytest

from app.errors import NotStamped
from app.report.pdf import render
from app.signing.reading import is_signed, signature_in
from app.signing.sign import sign
from app.signing.signer import signer_at
from tests.app.report.test_archive import _of_every_script
from tests.helpers.reports import content
from tests.helpers.signers import PASSWORD, office_file
from tests.helpers.stamps import Authority


@cache
def _report(folder: Path) -> bytes:
    return render(content(folder, _of_every_script(), office="<Müller & 张>", record=b"{}"))


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return _report(tmp_path_factory.mktemp("report"))


def _same(answer: bytes, _: bytes) -> bytes:
    return answer


def _by_openssl(pdf: bytes, folder: Path) -> bool:
    """OpenSSL finds the bytes the file says are signed to be those its signature is of."""
    found = re.search(rb"/ByteRange \[ ?(\d+) (\d+) (\d+) (\d+) ?\]", pdf)
    assert found is not None
    start, size, again, rest = map(int, found.groups())
    assert (start, again + rest) == (0, len(pdf)), "all of the file"
    cms = bytes.fromhex(pdf[size + 1 : again - 1].decode())
    (folder / "signed").write_bytes(pdf[:size] + pdf[again:])
    (folder / "cms.der").write_bytes(cms)
    command = "openssl cms -verify -binary -noverify -inform DER -in cms.der -content signed -out x"
    ended = subprocess.run(command.split(), cwd=folder, capture_output=True, check=False)
    return ended.returncode == 0


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl here")
def test_another_tool_finds_it_signed_and_a_changed_byte(tmp_path: Path, report: bytes) -> None:
    signed = sign(report, signer_at(office_file(tmp_path), PASSWORD), "Issued", "Office")
    assert signed.startswith(report), "not a byte of the report is another"
    assert _by_openssl(signed, tmp_path)
    changed = bytearray(signed)
    changed[len(report) // 2] ^= 1
    assert not _by_openssl(bytes(changed), tmp_path)


def test_any_change_is_found(tmp_path: Path, report: bytes) -> None:
    signer = signer_at(office_file(tmp_path), PASSWORD)
    signed = sign(report, signer, "Issued", "Office")
    found = signature_in(signed)
    assert found is not None
    assert (found.holds, found.certificate, found.stamped) == (True, signer.certificate, None)
    assert signature_in(report) is None
    assert not is_signed(report)
    for place in (400, len(report) // 2, len(report) + 300, len(signed) - 60):
        changed = bytearray(signed)
        changed[place] ^= 1
        told = signature_in(bytes(changed))
        assert told is None or not told.holds, place
    longer = signature_in(signed + b"\n% more")
    assert longer is None or not longer.holds


@pytest.mark.parametrize("kind", ["curve", "rsa"])
def test_stays_an_archive_with_all_it_says_of_itself(
    tmp_path: Path, report: bytes, kind: str
) -> None:
    page = pytest.importorskip("page", reason="the validator is not installed")
    pikepdf = pytest.importorskip("pikepdf", reason="qpdf is not installed")
    from cryptography.hazmat.primitives.asymmetric import rsa

    key = rsa.generate_private_key(65537, 2048) if kind == "rsa" else None
    signer = signer_at(office_file(tmp_path, key), PASSWORD)
    (tmp_path / "a.pdf").write_bytes(signed := sign(report, signer, "Issued", "Office"))
    checked = page.validate_pdf_bytes(signed, profile="3b")
    assert [(fault.rule_id, fault.message) for fault in checked.failures] == []
    with pikepdf.open(tmp_path / "a.pdf") as opened:
        assert opened.check_pdf_syntax() == []
        told, root = opened.open_metadata(), opened.Root
        assert (told.pdfa_status, told["dc:creator"]) == ("3B", ["<Müller & 张>"])
        assert str(root.get("/Version", "/1.7")) == "/1.7"
        assert root.Perms.DocMDP.Reference[0].TransformParams.P == 1
        (field,) = root.AcroForm.Fields
        assert (str(field.V.Reason), str(field.V.Name)) == ("Issued", "Office")
        assert [float(side) for side in field.Rect] == [0, 0, 0, 0], "nothing to be seen"


def test_a_server_says_when_it_was_signed(tmp_path: Path, report: bytes) -> None:
    authority, asked = Authority(tmp_path / "tsa"), []
    signer = signer_at(office_file(tmp_path), PASSWORD)

    def ask(query: bytes) -> bytes:
        asked.append(query)
        return authority.answer(query)

    found = signature_in(sign(report, signer, "Issued", "Office", ask))
    assert found is not None
    assert found.holds
    assert found.stamped is not None
    assert len(asked) == 1, "and no second time, to see how long an answer is"
    (first,) = asked
    for answer in (b"", b"<html>", authority.answer(first)):
        with pytest.raises(NotStamped):
            sign(report, signer, "Issued", "Office", partial(_same, answer))
