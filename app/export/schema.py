"""The published JSON Schema of the JSON that leaves the program, made of app/export/shapes."""

from collections.abc import Mapping
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints, is_typeddict

from app.export.record import OWN, OWN_OF_ASKED, OWN_OF_CASE, OWN_OF_PHOTO, TOLD_IN
from app.export.shapes.asked import Run
from app.export.shapes.conversation import Turn
from app.export.shapes.photos import PhotoTold
from app.export.shapes.plain import VERSION, Told
from app.export.shapes.whole import About, Attached, Case, File

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}
_Schema = dict[str, Any]
# What a report leaves out of its case, and what it has only with the section that tells of it.
_LEFT_OUT = {
    Attached: OWN,
    About: OWN_OF_CASE,
    PhotoTold: OWN_OF_PHOTO,
    Run: OWN_OF_ASKED,
    Turn: OWN_OF_ASKED,
}


def schema() -> _Schema:
    """For what «export --json» writes, what «inspect» prints, and what lies in issued reports."""
    defs: dict[str, _Schema] = {}
    whole, attached = _Maker(defs, {}), _Maker(defs, _LEFT_OUT)
    every = [whole.of(File), whole.of(Case), attached.of(Attached)]
    return {
        "$schema": _DIALECT,
        "title": f"Cases of Tessera, form {VERSION}",
        "anyOf": every,
        "$defs": dict(sorted(defs.items())),
    }


class _Maker:
    """Puts what it makes of named shapes into defs; left_out: keys that shapes are without, under
    another name then."""

    def __init__(self, defs: dict[str, _Schema], left_out: Mapping[Any, tuple[str, ...]]) -> None:
        self._defs, self._left_out = defs, left_out

    def of(self, shape: Any) -> _Schema:
        """The schema of a shape, a reference where it has a name."""
        origin, within = get_origin(shape), get_args(shape)
        if origin is Annotated:
            return self._annotated(*within)
        if origin in (Union, UnionType):
            return {"anyOf": [self.of(each) for each in within]}
        if origin is list:
            return {"type": "array", "items": self.of(within[0])}
        if origin is dict:
            return {"type": "object", "additionalProperties": self.of(within[1])}
        if is_typeddict(shape):
            return self._named(shape)
        if shape in _PLAIN:
            return {"type": _PLAIN[shape]}
        if issubclass(shape, StrEnum):
            return {"enum": [each.value for each in shape]}
        raise TypeError(shape)

    def _annotated(self, shape: Any, told: Told) -> _Schema:
        about = {"description": told.about} if told.about else {}
        return {**self.of(shape), **about, **dict(told.more)}

    def _named(self, shape: Any) -> _Schema:
        name = f"Attached{shape.__name__}" if shape in self._left_out else shape.__name__
        name = name.replace("AttachedAttached", "Attached")
        if name not in self._defs:
            self._defs[name] = {}  # stands while what is in it is made
            self._defs[name] = self._object(shape)
        return {"$ref": f"#/$defs/{name}"}

    def _object(self, shape: Any) -> _Schema:
        left_out = self._left_out.get(shape, ())
        hints = get_type_hints(shape, include_extras=True)
        told = {name: self.of(hint) for name, hint in hints.items() if name not in left_out}
        maybe = TOLD_IN if self._left_out else {}
        needed = [name for name in told if name in shape.__required_keys__ and name not in maybe]
        about = {"description": shape.__doc__} if shape.__doc__ else {}
        return {
            **about,
            "type": "object",
            "properties": told,
            "required": needed,
            "additionalProperties": False,
        }
