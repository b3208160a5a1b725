"""What is said of a camera that gives no picture."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_KEPT = QT_TRANSLATE_NOOP("Errors", "Photos that were taken are kept.")
_ELSE = QT_TRANSLATE_NOOP("Errors", "Everything else works without it.")
CAMERAS: dict[type[er.AppError], Words] = {
    er.CameraError: Words(
        QT_TRANSLATE_NOOP("Errors", "The camera gives no picture."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Try again."),
    ),
    er.CameraPartMissing: Words(
        QT_TRANSLATE_NOOP("Errors", "The part for cameras is not installed. {said}"),
        _ELSE,
        QT_TRANSLATE_NOOP("Errors", "Run {command} once in Tessera's folder, then try again."),
    ),
    er.NoCamera: Words(
        QT_TRANSLATE_NOOP("Errors", "No camera was found."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Connect one: it is shown here at once."),
    ),
    er.CameraDenied: Words(
        QT_TRANSLATE_NOOP("Errors", "The system does not let Tessera use {name}."),
        _KEPT,
        QT_TRANSLATE_NOOP(
            "Errors", "Allow it in the system's settings under Privacy, Camera, then try again."
        ),
    ),
    er.CameraUnplugged: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} is no longer connected."),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Connect it again: it goes on by itself."),
    ),
    er.CameraNotStarted: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} gives no picture. {said}"),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Close other programs that use the camera, then try again."),
    ),
}
