"""What a connection is called on screen."""

from PySide6.QtCore import QCoreApplication

from app.settings.connection import Connection
from app.settings.dialect import Dialect


def connection_name(connection: Connection) -> str:
    """What people call it, else model and host; "" for a connection that is not set up."""
    if connection.dialect is Dialect.PRACTICE:
        return QCoreApplication.translate("Wiring", "Practice, no model")
    if not connection.ready:
        return ""
    return connection.name or f"{connection.model} · {connection.host}"
