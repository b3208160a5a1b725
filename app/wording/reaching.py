"""What is said where a model's server was not reached, or answered nothing of use."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import SAFE, Words

REACHING: dict[type[er.AppError], Words] = {
    er.ModelError: Words(
        QT_TRANSLATE_NOOP("Errors", "The model's server at {host} did not answer as it should."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again, or test the connection in the settings."),
    ),
    er.NotConnected: Words(
        QT_TRANSLATE_NOOP("Errors", "No model is connected yet."),
        QT_TRANSLATE_NOOP("Errors", "The photos are in the case."),
        QT_TRANSLATE_NOOP("Errors", "Set up a connection in the settings, or practise without."),
    ),
    er.BadAddress: Words(
        QT_TRANSLATE_NOOP("Errors", "The connection's address can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Correct the address in the settings."),
    ),
    er.Unreachable: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} can't be reached. {said}"),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Check the network and the address, and that the server runs; analyse again."
        ),
    ),
    er.HostNotFound: Words(
        QT_TRANSLATE_NOOP("Errors", "Nobody on this network knows {host}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check the address in the settings, and that this computer is online."
        ),
    ),
    er.NothingListens: Words(
        QT_TRANSLATE_NOOP("Errors", "No server runs at {host}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Start the model's server there, then analyse again."),
    ),
    er.ProxyRefused: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Your network's proxy asks for a password before it lets anything through to {host}.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Errors", "Enter the proxy's name and password in the settings; your IT knows them."
        ),
    ),
    er.ProxyBlocked: Words(
        QT_TRANSLATE_NOOP("Errors", "Your network's proxy lets nothing through to {host}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Ask your IT to allow {host}, then analyse again."),
    ),
    er.CertificateRefused: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This computer does not trust the certificate of {host}. "
            "A company that looks into encrypted traffic puts its own in between.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Get the company's certificate from IT and enter its file in the settings.",
        ),
    ),
    er.CertificateOfAnother: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "What answers at {host} shows the certificate of another server."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Check the address in the settings."),
    ),
    er.CertificateExpired: Words(
        QT_TRANSLATE_NOOP("Errors", "The certificate of {host} has run out."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever runs the server to renew it."),
    ),
    er.NoEncryption: Words(
        QT_TRANSLATE_NOOP("Errors", "What listens at {host} does not speak https."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check the address in the settings: on this computer it may begin with http://.",
        ),
    ),
    er.ClockWrong: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This computer's date or time does not agree with {host}{apart}."
        ),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Set this computer's date and time right, then analyse again."),
    ),
    er.ConnectionLost: Words(
        QT_TRANSLATE_NOOP("Errors", "The connection to {host} broke off in the middle."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Analyse again."),
    ),
    er.TimedOut: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} took too long: nothing for {seconds} s."),
        SAFE,
        QT_TRANSLATE_NOOP(
            "Errors", "Analyse again; if the server is slow, allow it more time in the settings."
        ),
    ),
    er.ConnectTimedOut: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} takes no connection: nothing for {seconds} s."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check the address, https or http, and that no firewall stands between."
        ),
    ),
    er.Redirected: Words(
        QT_TRANSLATE_NOOP("Errors", "{host} sends requests on to another address."),
        QT_TRANSLATE_NOOP("Errors", "Photos and key were not sent there."),
        QT_TRANSLATE_NOOP("Errors", "Enter the server's final address in the settings."),
    ),
    er.BadAnswer: Words(
        QT_TRANSLATE_NOOP("Errors", "What {host} sent back is no answer of a model."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Check address and kind of connection in the settings."),
    ),
}
