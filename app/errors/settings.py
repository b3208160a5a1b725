"""The settings or their secrets could not be read or kept."""

from dataclasses import dataclass

from app.errors.base import AppError


class SettingsError(AppError):
    """The settings or the system's keyring."""


@dataclass(eq=False)
class SettingsUnreadable(SettingsError):
    """path: the file; its damaged copy is kept beside it."""

    path: str = ""


@dataclass(eq=False)
class SetupUnreadable(SettingsError):
    """path: of no office's set-up; said: what is wrong with it, "" where it is none."""

    path: str = ""
    said: str = ""


@dataclass(eq=False)
class KeyNotKept(SettingsError):
    """said: what the keyring reported."""

    said: str = ""


@dataclass(eq=False)
class BadSetting(SettingsError):
    """name of the setting and the value that is not allowed."""

    name: str = ""
    value: str = ""


@dataclass(eq=False)
class UnknownConnection(SettingsError):
    """name: of no saved connection; known: the names there are."""

    name: str = ""
    known: str = ""
