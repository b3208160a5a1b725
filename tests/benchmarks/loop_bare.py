"""Run by test_ui_loop beside the window: an empty Qt loop, which feels only what the machine
does to everybody. Prints its gaps as JSON when its standard input ends."""

import json
import sys
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Signal

from tests.benchmarks.pulse import Pulse


class _End(QObject):
    came = Signal()

    def wait(self) -> None:
        sys.stdin.read()
        self.came.emit()


if __name__ == "__main__":
    app, pulse, end = QCoreApplication(sys.argv[:1]), Pulse(), _End()
    end.came.connect(app.quit)
    waiting = Thread(target=end.wait)
    waiting.start()
    pulse.start()
    app.exec()
    waiting.join()
    sys.stdout.write(json.dumps(pulse.stop()))
