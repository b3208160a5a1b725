"""Who sits at this machine."""

import getpass


def system_user() -> str:
    """The operating system's name of the user; "" where it knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
