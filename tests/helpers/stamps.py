"""A time-stamp authority of OpenSSL's, and answers made by hand."""

import shutil
import subprocess
from pathlib import Path

import pytest

from app.proving.der import (
    BOOLEAN,
    CONTEXT_0,
    GENERALIZED_TIME,
    NOTHING,
    OCTETS,
    OID,
    SEQUENCE,
    put,
    put_integer,
)

_SHA256 = bytes.fromhex("608648016503040201")
_CONF = """
[req]
distinguished_name = dn
prompt = no
x509_extensions = tsa
[dn]
CN = Test authority
[tsa]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa_config]
serial = serial
signer_cert = tsa.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""


def by_hand(sha256: str, nonce: int, time: bytes = b"20261127220405Z", status: int = 0) -> bytes:
    """As much of an answer as is looked at: nobody signed it."""
    algorithm = put(SEQUENCE, put(OID, _SHA256), put(NOTHING))
    imprint = put(SEQUENCE, algorithm, put(OCTETS, bytes.fromhex(sha256)))
    info = put(
        SEQUENCE,
        *(put_integer(1), put(OID, b"\x2a\x03"), imprint, put_integer(7)),
        *(put(GENERALIZED_TIME, time), put(BOOLEAN, b"\xff"), put_integer(nonce)),
    )
    tst_info, signed_data = "2a864886f70d0109100104", "2a864886f70d010702"
    wrapped = put(CONTEXT_0, put(OCTETS, info))
    content = put(SEQUENCE, put(OID, bytes.fromhex(tst_info)), wrapped)
    signed = put(SEQUENCE, put_integer(3), put(0x31), content)
    token = put(SEQUENCE, put(OID, bytes.fromhex(signed_data)), put(CONTEXT_0, signed))
    return put(SEQUENCE, put(SEQUENCE, put_integer(status)), token)


class Authority:
    """Stamps whatever is asked for; cert: the certificate to trust."""

    def __init__(self, folder: Path) -> None:
        if not shutil.which("openssl"):
            pytest.skip("no openssl here")
        folder.mkdir(parents=True)
        self._folder, self.cert = folder, folder / "tsa.pem"
        (folder / "tsa.cnf").write_text(_CONF)
        (folder / "serial").write_text("01\n")
        made = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out tsa.pem -days 2"
        self._run(*made.split(), "-config", "tsa.cnf")

    def answer(self, query: bytes) -> bytes:
        """What the authority answers."""
        (self._folder / "query.tsq").write_bytes(query)
        told = "ts -reply -queryfile query.tsq -out reply.tsr -section tsa_config"
        self._run(*told.split(), "-config", "tsa.cnf")
        return (self._folder / "reply.tsr").read_bytes()

    def _run(self, *words: str) -> None:
        subprocess.run(["openssl", *words], cwd=self._folder, check=True, capture_output=True)
