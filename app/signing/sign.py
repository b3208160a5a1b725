"""Signs a finished PDF: the signature is added behind its bytes, which stay as they are."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.errors import AppError, NotSigned, NotStamped
from app.signing.reading import signature_in
from app.signing.signer import Signer

if TYPE_CHECKING:
    from pyhanko.sign.timestamps.api import TimeStamper

# What is sent to a time-stamp server, what it answered. Blocks; raises NotStamped.
Ask = Callable[[bytes], bytes]
FIELD = "Signature"
# For certificates and the like, and for a server's answer with its own certificates, in bytes.
_ROOM, _ROOM_FOR_STAMP = 8_192, 16_384


def sign(pdf: bytes, signer: Signer, reason: str, name: str, ask: Ask | None = None) -> bytes:
    """The PDF, certified by the signer: no change of it is allowed from then on. reason, name: why
    and by whom it is signed, for programs that show signatures; ask: have it stamped.

    Takes a while: call it off the window's thread. Raises NotSigned, and NotStamped where a stamp
    was asked for and can't be had.
    """
    try:
        signed = _signed(pdf, signer, reason, name, ask)
    except AppError:
        raise
    except Exception as error:  # a library's, about keys and files of any making
        raise NotSigned(said=f"{type(error).__name__}: {error}"[:200]) from error
    if ask:
        found = signature_in(signed)
        if found is None or found.stamped is None:
            raise NotStamped(said="not of this signature")
    return signed


def _signed(pdf: bytes, signer: Signer, reason: str, name: str, ask: Ask | None) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata

    told = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        reason=reason,
        name=name or None,
        certify=True,
        subfilter=SigSeedSubFilter.PADES,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    stamper = _stamper(ask) if ask else None
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    room = 2 * (_ROOM + (_ROOM_FOR_STAMP if ask else 0) + _chain(signer))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = _pdf_signer(told, signer.key, stamper).sign_pdf(writer, bytes_reserved=room)
    return bytes(made.getbuffer())


def _pdf_signer(told: Any, key: Any, stamper: TimeStamper | None) -> Any:
    from pyhanko.sign.signers import PdfSigner
    from pyhanko.sign.signers.constants import ESIC_EXTENSION_1

    class Archiving(PdfSigner):
        """Leaves the file a PDF 1.7, as PDF/A-3 has it, also for keys on curves."""

        def register_extensions(self, pdf_out: Any, **_: Any) -> None:
            """Only what tells of PAdES."""
            pdf_out.register_extension(ESIC_EXTENSION_1)

    return Archiving(told, key, timestamper=stamper)


def _chain(signer: Signer) -> int:
    """Bytes of the certificates that go along."""
    return sum(len(each.dump()) for each in (signer.key.signing_cert, *signer.key.cert_registry))


def _stamper(ask: Ask) -> TimeStamper:
    from asn1crypto.tsp import TimeStampReq, TimeStampResp
    from pyhanko.sign.timestamps.api import TimeStamper

    class Asking(TimeStamper):
        """Through our own door, once for each signature."""

        async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
            """Raises NotStamped."""
            try:
                return await super().async_timestamp(message_digest, md_algorithm)
            except AppError:
                raise
            except Exception as error:  # whatever a server's answer made of it
                raise NotStamped(said=str(error)[:200]) from error

        async def async_request_tsa_response(self, req: TimeStampReq) -> TimeStampResp:
            """Runs in a thread of its own loop, where waiting keeps nobody."""
            return TimeStampResp.load(ask(req.dump()))

    made: TimeStamper = Asking()  # type: ignore[no-untyped-call]
    return made
