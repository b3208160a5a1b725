"""The model's server was not reached."""

from dataclasses import dataclass

from app.errors.model import ModelError


class Unreachable(ModelError):
    """No route, or another reason without a sentence of its own."""


class HostNotFound(Unreachable):
    """Nobody knows a machine of that name."""


class NothingListens(Unreachable):
    """The machine is there, and refuses: no server runs at that port."""


@dataclass(eq=False)
class ProxyRefused(Unreachable):
    """The network's proxy asks for a name and password, or takes another one (407); proxy: host
    and port."""

    proxy: str = ""


class ProxyBlocked(Unreachable):
    """The network's proxy does not let anybody through to that host."""


class CertificateRefused(Unreachable):
    """The server's certificate was made by nobody this computer trusts: usually a company that
    looks into its encrypted traffic."""


class CertificateOfAnother(Unreachable):
    """The certificate names another host."""


class CertificateExpired(Unreachable):
    """The certificate has run out, and this computer's clock is right."""


class NoEncryption(Unreachable):
    """What listens there does not speak https."""


@dataclass(eq=False)
class ClockWrong(Unreachable):
    """A certificate or a key is out of date by this computer's clock; seconds: how far the
    server's clock is ahead of it, 0 where that is not known."""

    seconds: float = 0.0
