"""An issued report's signature: with what it is made, and the bytes that bear it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.certificate import Seal, Signature
from app.errors import ModelError, NotSigned, NotStamped
from app.proving.stamping import SECONDS, Post, stamp_place
from app.report.content import Content
from app.settings.connection import Connection
from app.settings.secrets import Keyring
from app.settings.settings import Settings
from app.signing.reading import signature_in
from app.signing.sign import Ask, sign
from app.signing.signer import Signer, signer_at

Render = Callable[[Content], bytes]


@dataclass(frozen=True, slots=True)
class Sealing:
    """What signs a report; server, ask: who says when, "" and None for nobody."""

    signer: Signer
    server: str = ""
    ask: Ask | None = None

    @property
    def seal(self) -> Seal:
        """What the report says of it."""
        return Seal(self.signer.certificate, self.server)


async def sealing_of(settings: Settings, unsigned: bool = False) -> Sealing | None:
    """With what the office signs its reports, None where it has no certificate or unsigned is
    wanted. Raises SigningError."""
    path = settings.signing_file.strip()
    return None if unsigned or not path else await asyncio.to_thread(_opened, path)


def stamping(sealing: Sealing, settings: Settings, post: Post | None) -> Sealing:
    """The same with the office's time-stamp server, asked on the loop this is called on."""
    place = stamp_place(settings)
    if place is None or post is None:
        return sealing
    return replace(sealing, server=place.host, ask=_asking(place, post))


def sealed(content: Content, sealing: Sealing | None, render: Render) -> bytes:
    """The report's bytes as render makes them, signed where that is wanted: call it in a thread. A
    server that gives no stamp now is not waited for: the report says that it has none. Raises
    NotSigned and OSError."""
    if sealing is None:
        return render(content)
    try:
        return _signed(content, sealing, render)
    except NotStamped:
        return _signed(content, Sealing(sealing.signer), render)


def check_seal(sealing: Sealing | None, written: bytes) -> None:
    """What lies on the disk is signed by that certificate, to its last byte, where it is to be
    signed. Blocks. Raises NotSigned."""
    if sealing is None:
        return
    found = signature_in(written)
    if found is None or not found.holds or found.certificate != sealing.signer.certificate:
        raise NotSigned


def signature_at(path: Path) -> Signature | None:
    """What a written report's own bytes say, None for an unsigned one. Blocks; raises OSError."""
    return signature_in(path.read_bytes())


def _signed(content: Content, sealing: Sealing, render: Render) -> bytes:
    words, case = content.words, content.case
    reason = words("seal_reason", number=case.number, version=content.version)
    pdf = render(replace(content, seal=sealing.seal))
    return sign(pdf, sealing.signer, reason, content.look.office, sealing.ask)


def _opened(path: str) -> Sealing:
    return Sealing(signer_at(Path(path), Keyring().signing(path)))


def _asking(place: Connection, post: Post) -> Callable[[bytes], bytes]:
    """Asks the server from another thread."""
    loop = asyncio.get_running_loop()

    async def asked(query: bytes) -> bytes:
        try:
            async with asyncio.timeout(SECONDS):
                return await post(place, query)
        except TimeoutError as error:
            raise NotStamped(place.host, "no answer in time") from error
        except ModelError as error:
            raise NotStamped(place.host, type(error).__name__) from error

    def ask(query: bytes) -> bytes:
        try:
            return asyncio.run_coroutine_threadsafe(asked(query), loop).result(2 * SECONDS)
        except TimeoutError as error:  # the loop is at its end
            raise NotStamped(place.host, "no answer in time") from error

    return ask
