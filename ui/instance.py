"""One window per data folder: a second start raises the first one's window, hands over the file it
was started with, and leaves."""

import hashlib
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.places import LISTENING

_SHORT_MS = 500
_LONGEST = 32_768  # bytes of a path
_END = b"\0"  # is in no path


def channel(folder: Path) -> str:
    """The name under which the window of this folder can be reached: its path's hash, and the
    user's, because two people of one machine may not raise each other's windows."""
    place = os.path.normcase(folder.absolute())
    user = getattr(os, "getuid", lambda: os.environ.get("USERNAME", ""))()
    return "tessera-" + hashlib.sha256(f"{user} {place}".encode()).hexdigest()[:24]


def raise_other(folder: Path, file: Path | None = None) -> bool:
    """Ask the window that has this folder open to come forward, and to look at a case's file (an
    absolute path); False if there is none. Blocks for at most a second, far less where nobody
    listens."""
    socket = QLocalSocket()
    socket.connectToServer(channel(folder))
    if not socket.waitForConnected(_SHORT_MS):
        return False
    socket.write(os.fsencode(file or "") + _END)
    told = socket.waitForBytesWritten(_SHORT_MS)
    socket.disconnectFromServer()
    return told


class Instance(QObject):
    """Listens for second starts while this window has the folder, in which a file says so: who
    starts first need not ask."""

    def __init__(self, folder: Path, raised: Callable[[Path | None], None]) -> None:
        super().__init__()
        self._raised, self._note = raised, folder / LISTENING
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(channel(folder)):
            # Left by a program that died. The folder's lock, held by now, says nobody uses it.
            QLocalServer.removeServer(channel(folder))
            self._server.listen(channel(folder))
        self._note.touch()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        self._note.unlink(missing_ok=True)

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            hear = partial(self._hear, socket)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(hear)
            hear()  # what came before it was asked for

    def _hear(self, socket: QLocalSocket) -> None:
        said = bytes(socket.peek(_LONGEST).data())
        if said.endswith(_END):
            socket.readAll()
            name = os.fsdecode(said.removesuffix(_END))
            self._raised(Path(name) if name else None)
