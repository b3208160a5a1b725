"""Run by judging: a fixed piece of work like the window's own, so that milliseconds of one machine
and hour can be set beside those of another.

Makes and lays out a list of labelled rows, several times. Prints the median, in milliseconds.
"""

import sys
import time
from statistics import median

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

ROWS, TIMES = 400, 9


def work() -> None:
    """Memory is touched here and there, as a window does: a bare loop runs in the cache."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    for number in range(ROWS):
        row = QHBoxLayout()
        for text in (f"{number}", f"front bumper {number}", "dented, paint broken"):
            row.addWidget(QLabel(text))
        row.addWidget(QPushButton(f"Accept {number}"))
        column.addLayout(row)
    whole.adjustSize()


def main() -> None:
    """Once to warm up, then measured."""
    app = QApplication(sys.argv[:1])
    took = []
    for _ in range(TIMES + 1):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
        app.processEvents()
    sys.stdout.write(f"{median(took[1:]):.1f}\n")


if __name__ == "__main__":
    main()
