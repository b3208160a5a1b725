"""Where a destination leads, before anything is sent there."""

from urllib.parse import urlunsplit

from app.domain.sending.outgoing import Destination
from app.wire.address import Endpoint, check_reached, is_address, place_of


def endpoint_of(to: Destination, address: str) -> Endpoint:
    """Where the whole address of a destination leads. Unlike models, which often are in the house,
    only what a person named may lie in a private network. Raises BadAddress."""
    at = place_of(address, to.plain_to)
    plain = not at.secure and to.plain_to == at.host
    url = urlunsplit((at.parts.scheme, at.host, at.parts.path or "/", at.parts.query, ""))
    named = to.private_to == at.host
    target = Endpoint(url, at.host, at.name, at.secure, at.loopback, plain, public_only=not named)
    if is_address(at.name):
        check_reached(at.name, target)
    return target
