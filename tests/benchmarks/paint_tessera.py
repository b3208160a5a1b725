"""Run by test_first_window: Tessera's window, as main.py starts it, up to its first paint.

Arguments: when the process was started, in nanoseconds since the epoch; the data folder. Prints
milliseconds.
"""

import sys
import time

import main  # what main.py loads counts too
from app.cli.arguments import parse

options = parse(["--data-dir", sys.argv[2]])

from app.paths import data_folder  # noqa: E402 in the order in which main.py comes to it
from ui.application import make_application, other_raised, painted_window  # noqa: E402

assert callable(main.main)
folder = data_folder(options.data_dir)
app = make_application()
assert not other_raised(folder)
window = painted_window(app, folder)
sys.stdout.write(f"{(time.time_ns() - int(sys.argv[1])) / 1e6:.1f}\n")
sys.stdout.flush()
window.hide()
