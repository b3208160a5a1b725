"""Each certificate that can't sign says why."""

import sys
from pathlib import Path
from typing import Any

import pytest

from app import errors as er
from app.signing.reading import signature_in
from app.signing.signer import signer_at
from tests.helpers.signers import PASSWORD, office_file


def test_holder_issuer_and_time_are_told(tmp_path: Path) -> None:
    told = signer_at(office_file(tmp_path, name="Müller & 张"), PASSWORD).certificate
    assert (told.holder, told.issuer) == ("Müller & 张", "Müller & 张")
    assert (told.until - told.since).days == 31
    assert len(told.sha256) == 64


@pytest.mark.parametrize(
    ("made", "error"),
    [
        ({"days": (-9, -2)}, er.SignerExpired),
        ({"days": (2, 9)}, er.SignerNotYetValid),
        ({"with_key": False}, er.SignerWithoutKey),
        ({"signs": False}, er.SignerNotForSigning),
    ],
)
def test_what_cannot_sign_today(
    tmp_path: Path, made: dict[str, Any], error: type[er.SigningError]
) -> None:
    with pytest.raises(error):
        signer_at(office_file(tmp_path, **made), PASSWORD)


def test_kinds_of_keys(tmp_path: Path) -> None:
    pytest.importorskip("cryptography")
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519

    signer_at(office_file(tmp_path, ec.generate_private_key(ec.SECP384R1())), PASSWORD)
    bad = (ed25519.Ed25519PrivateKey.generate(), ec.generate_private_key(ec.SECP256K1()))
    told = []
    for key in bad:
        with pytest.raises(er.SignerUnsupported) as raised:
            signer_at(office_file(tmp_path, key), PASSWORD)
        told.append(raised.value.kind)
    assert told == ["Ed25519", "secp256k1"]


def test_where_the_part_is_missing_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = office_file(tmp_path)
    for name in ("pyhanko.sign.signers", "pyhanko.pdf_utils.reader"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(er.SigningPartMissing):
        signer_at(path, PASSWORD)
    with pytest.raises(er.SigningPartMissing):
        signature_in(b"%PDF /ByteRange")


def test_a_wrong_password_is_told_from_a_wrong_file(tmp_path: Path) -> None:
    path = office_file(tmp_path)
    for wrong in ("", "x", "Only-for-signing"):
        with pytest.raises(er.SignerLocked):
            signer_at(path, wrong)
    for other in (b"", b"PK\x03\x04", path.read_bytes()[:200], b"0" * (1 << 20) + b"1"):
        (tmp_path / "other.p12").write_bytes(other)
        with pytest.raises(er.SignerUnreadable):
            signer_at(tmp_path / "other.p12", PASSWORD)
    for nowhere in (tmp_path, tmp_path / "none.p12"):
        with pytest.raises(er.SignerMissing):
            signer_at(nowhere, PASSWORD)
