"""The command «schema»: the JSON Schema of what «inspect» and «export» write and reports carry."""

import json

from app.cli.ending import DONE
from app.cli.giving import give
from app.cli.options import Options
from app.export.schema import schema as made


def schema(_options: Options) -> int:
    """Run the command; it opens nothing."""
    give(json.dumps(made(), indent=2))
    return DONE
