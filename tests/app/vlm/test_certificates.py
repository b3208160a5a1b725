"""Certificates that are wrong, over real TLS."""

import asyncio
import ssl
import sys
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest

from app import errors as er
from app.settings.connection import Connection
from app.vlm.client import Models
from tests.helpers.asking import QUICK, Asked, asking

pytest.importorskip("cryptography", reason="no cryptography to make certificates with")

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system's own store is asked"),
]
TODAY = datetime.now(UTC)


def _made(folder: Path, days: tuple[int, int], host: str) -> Path:
    """A certificate that signs itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Tessera test")])
    who = x509.IPAddress(ip_address(host))
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(TODAY + timedelta(days=days[0]))
        .not_valid_after(TODAY + timedelta(days=days[1]))
        .add_extension(x509.SubjectAlternativeName([who]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    path = folder / "server.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + made.public_bytes(Encoding.PEM))
    return path


def _ask(certificate: Path) -> Asked:
    """Ask a server that shows this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    async def close(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async def work() -> Asked:
        models = Models(patience=QUICK)
        async with await asyncio.start_server(close, "127.0.0.1", 0, ssl=context) as server:
            port = server.sockets[0].getsockname()[1]
            asked = await asking(models, Connection(base_url=f"https://127.0.0.1:{port}/v1"))
        await models.close()
        return asked

    return asyncio.run(work())


@pytest.mark.parametrize(
    ("days", "host", "trusted", "kind"),
    [
        ((-1, 1), "127.0.0.1", False, er.CertificateRefused),
        ((-9, -1), "127.0.0.1", True, er.ClockWrong),
        ((1, 9), "127.0.0.1", True, er.ClockWrong),
        ((-1, 1), "10.9.8.7", True, er.CertificateOfAnother),
    ],
)
def test_a_wrong_certificate_is_told_for_what_it_is(
    tmp_path: Path, monkeypatch: Any, days: Any, host: str, trusted: bool, kind: type[Any]
) -> None:
    certificate = _made(tmp_path, days, host)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    asked = _ask(certificate)
    assert type(asked.error) is kind
    assert asked.told.retries == 0
