"""What an operating system says of files and the network: Linux and macOS say it in English,
whatever the window speaks. Windows has its own words for it, in its language."""

from app.wording.marking import QT_TRANSLATE_NOOP

SYSTEM_CONTEXT = "System"
SYSTEM = (
    QT_TRANSLATE_NOOP("System", "No such file or directory"),
    QT_TRANSLATE_NOOP("System", "Permission denied"),
    QT_TRANSLATE_NOOP("System", "Operation not permitted"),
    QT_TRANSLATE_NOOP("System", "No space left on device"),
    QT_TRANSLATE_NOOP("System", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("System", "Read-only file system"),
    QT_TRANSLATE_NOOP("System", "Input/output error"),
    QT_TRANSLATE_NOOP("System", "Device or resource busy"),
    QT_TRANSLATE_NOOP("System", "Not a directory"),
    QT_TRANSLATE_NOOP("System", "Is a directory"),
    QT_TRANSLATE_NOOP("System", "File exists"),
    QT_TRANSLATE_NOOP("System", "File name too long"),
    QT_TRANSLATE_NOOP("System", "Too many open files"),
    QT_TRANSLATE_NOOP("System", "Host is down"),
    QT_TRANSLATE_NOOP("System", "No route to host"),
    QT_TRANSLATE_NOOP("System", "Network is unreachable"),
    QT_TRANSLATE_NOOP("System", "Connection refused"),
    QT_TRANSLATE_NOOP("System", "Connection reset by peer"),
    QT_TRANSLATE_NOOP("System", "Name or service not known"),
    QT_TRANSLATE_NOOP("System", "Temporary failure in name resolution"),
)
