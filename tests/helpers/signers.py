"""An office's certificates, made for the test, as files a person would choose."""

import datetime
from pathlib import Path
from typing import Any

import pytest

PASSWORD = "only-for-signing"


def office_file(
    folder: Path,
    key: Any = None,
    *,
    name: str = "Northfield Claims",
    days: tuple[int, int] = (-1, 30),
    signs: bool = True,
    with_key: bool = True,
    password: str = PASSWORD,
) -> Path:
    """A PKCS#12 file. key: on P-256 unless another is given; days: from now, since and until when
    it holds; signs: it is meant for signatures. Skips where the library that makes it is not."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519
    from cryptography.hazmat.primitives.serialization import pkcs12

    key = key or ec.generate_private_key(ec.SECP256R1())
    named = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    since, until = (now + datetime.timedelta(days=each) for each in days)
    use = dict.fromkeys(
        ("content_commitment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign"),
        False,
    )
    use |= {"encipher_only": False, "decipher_only": False}
    usage = x509.KeyUsage(digital_signature=signs, key_encipherment=not signs, **use)
    number = x509.random_serial_number()
    built = x509.CertificateBuilder(named, named, key.public_key(), number, since, until)
    built = built.add_extension(usage, critical=True)
    hashed = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    certificate = built.sign(key, hashed)
    hidden = serialization.BestAvailableEncryption(password.encode())
    mine, its, others = (key, certificate, None) if with_key else (None, None, [certificate])
    path = folder / "office.p12"
    path.write_bytes(pkcs12.serialize_key_and_certificates(None, mine, its, others, hidden))
    return path
