"""What is said where a report can't be signed with the office's certificate."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_KEPT = QT_TRANSLATE_NOOP("Errors", "No report was issued; the case is as it was.")
_ANOTHER = QT_TRANSLATE_NOOP("Errors", "Choose another certificate in the settings under Report.")
_RENEW = QT_TRANSLATE_NOOP(
    "Errors", "Ask whoever issued it for a new one, and choose that in the settings under Report."
)

SIGNING: dict[type[er.AppError], Words] = {
    er.SigningError: Words(
        QT_TRANSLATE_NOOP("Errors", "The report can't be signed with {path}."), _KEPT, _ANOTHER
    ),
    er.SigningPartMissing: Words(
        QT_TRANSLATE_NOOP("Errors", "Reports can't be signed on this computer."),
        _KEPT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "What signs does not exist for Windows on ARM: issue unsigned, or on another computer.",
        ),
    ),
    er.SignerMissing: Words(
        QT_TRANSLATE_NOOP("Errors", "The certificate {path} can't be read. {said}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Put the file back, or choose another one under Report."),
    ),
    er.SignerUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} is no certificate with its key (PKCS#12)."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Choose a file that ends with .p12 or .pfx."),
    ),
    er.SignerLocked: Words(
        QT_TRANSLATE_NOOP("Errors", "The password does not open the certificate {path}."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Type it again in the settings under Report."),
    ),
    er.SignerWithoutKey: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} holds no private key."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Export the certificate again, together with its key."),
    ),
    er.SignerUnsupported: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The key in {path}, or how it is encrypted, is not supported. {kind}"
        ),
        _KEPT,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Use RSA of 2,048 bits or more, or a curve (P-256, P-384, P-521), encrypted with AES.",
        ),
    ),
    er.SignerNotForSigning: Words(
        QT_TRANSLATE_NOOP("Errors", "The certificate {path} is not meant for signatures."),
        _KEPT,
        _ANOTHER,
    ),
    er.SignerExpired: Words(
        QT_TRANSLATE_NOOP("Errors", "The certificate {path} ran out on {day}."), _KEPT, _RENEW
    ),
    er.SignerNotYetValid: Words(
        QT_TRANSLATE_NOOP("Errors", "The certificate {path} holds only from {day} on."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Look at this computer's date, or choose another one."),
    ),
    er.PasswordNotKept: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The system's keyring did not take the certificate's password. {said}"
        ),
        QT_TRANSLATE_NOOP("Errors", "The password is stored nowhere; the settings are saved."),
        QT_TRANSLATE_NOOP(
            "Errors", "Unlock the keyring and save again, or set TESSERA_SIGNING_PASSWORD."
        ),
    ),
    er.NotSigned: Words(
        QT_TRANSLATE_NOOP("Errors", "The report could not be signed. {said}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Try again, or issue it unsigned."),
    ),
}
