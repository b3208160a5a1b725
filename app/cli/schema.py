"""The command «schema»: the JSON Schema of what «inspect» and «export» write and reports carry."""

import json
import sys

from app.cli.ending import DONE
from app.cli.options import Options
from app.export.schema import schema as made


def schema(_options: Options) -> int:
    """Run the command; it opens nothing."""
    sys.stdout.write(json.dumps(made(), indent=2) + "\n")
    return DONE
