"""A company's own certificate authority, and a server that shows a certificate of it."""

import datetime
import ssl
from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Company:
    """ca_file: what its machines are to trust; server: for a server on 127.0.0.1."""

    ca_file: Path
    server: ssl.SSLContext


def company(folder: Path) -> Company:
    """Makes both; skips the test where the library that does is not installed."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    now = datetime.datetime.now(datetime.UTC)

    def certificate(name: str, key: object, issuer: str, signs: object, ca: bool) -> object:
        def named(common: str) -> object:
            return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, common)])

        built = x509.CertificateBuilder(
            named(issuer), named(name), key.public_key(), x509.random_serial_number(),  # type: ignore[attr-defined]
            now - datetime.timedelta(days=1), now + datetime.timedelta(days=30),
        ).add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)  # fmt: skip
        here = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
        return built.add_extension(here, critical=False).sign(signs, hashes.SHA256())

    root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = certificate("Office CA", root_key, "Office CA", root_key, True)
    shown = certificate("127.0.0.1", key, "Office CA", root_key, False)
    pem = serialization.Encoding.PEM
    ca_file, chain = folder / "office.pem", folder / "server.pem"
    ca_file.write_bytes(root.public_bytes(pem))  # type: ignore[attr-defined]
    secret = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )  # fmt: skip
    chain.write_bytes(shown.public_bytes(pem) + secret)  # type: ignore[attr-defined]
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(chain)
    return Company(ca_file, server)
