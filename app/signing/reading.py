"""What is found of a signature in a PDF."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC
from io import BytesIO
from typing import Any

from app.domain.certificate import Signature
from app.errors import SigningPartMissing
from app.signing.signer import told_of

_RANGE = b"/ByteRange"


def is_signed(pdf: bytes) -> bool:
    """It bears a signature, whether that holds or not. Quick."""
    return _RANGE in pdf


def signature_in(pdf: bytes) -> Signature | None:
    """The last signature in the file, None where there is none to be read. Whether its certificate
    is to be trusted is not asked, and nobody is asked over the network.

    Takes a while: call it in a thread without a loop. Raises SigningPartMissing.
    """
    if not is_signed(pdf):
        return None
    try:
        from pyhanko.pdf_utils.reader import PdfFileReader
    except ImportError as error:
        raise SigningPartMissing from error
    # That nobody trusts the certificates is no news, and fills the log.
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        found = PdfFileReader(BytesIO(pdf)).embedded_signatures
        return asyncio.run(_looked_at(found[-1])) if found else None
    except Exception:  # a library's, about bytes of any making
        return None


async def _looked_at(embedded: Any) -> Signature:
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    # Rooted in itself: only whether the key made it is asked.
    root = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False)
    any_use = KeyUsageConstraints(key_usage=set())
    status = await async_validate_pdf_signature(embedded, root, root, key_usage_settings=any_use)
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    stamp = status.timestamp_validity
    stamped = stamp.timestamp if stamp is not None and stamp.intact and stamp.valid else None
    return Signature(
        told_of(embedded.signer_cert),
        bool(status.intact and status.valid and whole and status.docmdp_ok),
        stamped.astimezone(UTC) if stamped else None,
    )
