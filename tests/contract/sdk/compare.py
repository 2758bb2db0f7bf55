"""Walks the models of the official Python SDK beside the description, and prints what the description does not have.

In: the rendered description as JSON, and the installed package `kombo`. Out: a line for each parameter, field and value that the
SDK knows and the description does not, for each field of an answer that the SDK requires and the description does not, and for each
field of an answer that only the description has. Must not know any operation.
"""

import argparse
import enum
import importlib
import inspect
import json
import re
import sys
import types
import typing
from importlib.metadata import version
from pathlib import Path

import kombo.models as models
import typing_extensions
from kombo.types.basemodel import Unset
from pydantic import BaseModel

SDK = Path(__file__).parent.parent.parent / "sdk"


class Found:
    """What one side knows: fields by their place, and values of enums by theirs."""

    def __init__(self):
        self.required, self.fields, self.values, self.deprecated = {}, set(), {}, set()

    def field(self, place, required):
        self.fields.add(place)
        # In a union a field is required where each shape that has it requires it.
        self.required[place] = self.required.get(place, True) and required


def read_type(found, hint, place, trail):
    """Notes what a type of the SDK knows."""
    if isinstance(hint, (str, typing.ForwardRef)):
        hint = getattr(models, getattr(hint, "__forward_arg__", hint), None)
    if isinstance(hint, typing_extensions.TypeAliasType):
        if hint.__name__ not in trail:
            read_type(found, hint.__value__, place, trail | {hint.__name__})
        return
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        read_type(found, arguments[0], place, trail)
    elif origin in (typing.Union, types.UnionType) or isinstance(origin, typing_extensions.TypeAliasType):
        for argument in arguments:
            read_type(found, argument, place, trail)
    elif origin in (list, set):
        read_type(found, arguments[0], place + "[]", trail)
    elif origin is dict:
        read_type(found, arguments[1], place + "{}", trail)
    elif origin is typing.Literal:
        found.values.setdefault(place, set()).update(arguments)
    elif inspect.isclass(hint) and issubclass(hint, enum.Enum):
        found.values.setdefault(place, set()).update(member.value for member in hint)
    elif inspect.isclass(hint) and issubclass(hint, BaseModel) and not issubclass(hint, Unset) and hint not in trail:
        for name, field in hint.model_fields.items():
            wire = field.alias or name
            inner = f"{place}.{wire}" if place else wire
            found.field(inner, field.is_required())
            if not repeats(place, wire):
                read_type(found, field.annotation, inner, trail | {hint})


def repeats(place, name):
    """Whether this is the second turn of a model that holds itself: both sides end there."""
    return name in (part.rstrip("[]{}") for part in place.split("."))


def read_schema(found, document, schema, place, trail):
    """Notes what a schema of the description knows."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        reference = schema["$ref"]
        if reference not in trail:
            read_schema(found, document, referred(document, reference), place, trail | {reference})
    for word in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(word, []):
            read_schema(found, document, part, place, trail)
    listed = schema.get("enum", []) + ([schema["const"]] if "const" in schema else [])
    if listed:
        found.values.setdefault(place, set()).update(listed)
    for name, inner in schema.get("properties", {}).items():
        below = f"{place}.{name}" if place else name
        found.field(below, name in schema.get("required", []))
        if inner.get("deprecated"):
            found.deprecated.add(below)
        if not repeats(place, name):
            read_schema(found, document, inner, below, trail)
    if isinstance(schema.get("items"), dict):
        read_schema(found, document, schema["items"], place + "[]", trail)
    additional = schema.get("additionalProperties")
    if isinstance(additional, dict):
        read_schema(found, document, additional, place + "{}", trail)


def parent(place):
    """The field that holds this one."""
    return place.rpartition(".")[0].rstrip("[]{}")


def referred(document, reference):
    node = document
    for part in reference.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def schema_of(content):
    return next((media["schema"] for media in content.values() if "schema" in media), {})


def compare(document, what, model, schema, answer):
    """The lines on one model and its schema."""
    theirs, ours = Found(), Found()
    read_type(theirs, model, "", frozenset())
    read_schema(ours, document, schema, "", frozenset())
    for place in sorted(theirs.fields - ours.fields):
        if parent(place) in ours.fields | {""}:
            yield f"{what}: the description has no {place}"
    for place in sorted(theirs.fields & ours.fields):
        news = theirs.values.get(place, set()) - ours.values.get(place, theirs.values.get(place, set()))
        if news:
            yield f"{what}: {place} has no {', '.join(sorted(map(str, news)))}"
        if answer and theirs.required[place] and not ours.required[place] and place not in ours.deprecated:
            yield f"{what}: {place} is optional in the description alone"
    if answer:
        for place in sorted(ours.fields - theirs.fields - ours.deprecated):
            if parent(place) in theirs.fields | {""}:
                yield f"{what}: the SDK has no {place}"


def parameters(operation, method, document):
    """The lines on the arguments of a method that are neither parameters nor fields of the body."""
    named = set()
    for parameter in operation.get("parameters", []):
        named.add(referred(document, parameter["$ref"])["name"] if "$ref" in parameter else parameter["name"])
    body = Found()
    if "requestBody" in operation:
        read_schema(body, document, schema_of(operation["requestBody"]["content"]), "", frozenset())
    known = named | body.fields | {"body", "request", "request_body", "retries", "server_url", "timeout_ms", "http_headers"}
    for name in inspect.signature(method).parameters:
        if name != "self" and name.rstrip("_") not in known:
            yield f"{operation['operationId']}: the description has no parameter {name}"


def lines(document, recorded):
    """All lines, and how many models were compared."""
    by_id = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    # The SDK writes some words of a name in capitals.
    known = {name.lower(): name for name in dir(models)}
    count, out = 0, []
    for name, entry in recorded.items():
        operation = by_id.get(name)
        if operation is None:
            out.append(f"{name}: the description has no such operation")
            continue
        area, method = entry["method_of_sdk"].split(".")
        out.extend(parameters(operation, getattr(area_class(area), method), document))
        pairs = [("body", f"{name}RequestBody", operation.get("requestBody"), False),
                 ("answer", f"{name}PositiveResponse", operation["responses"].get("200"), True)]
        for kind, model, holder, answer in pairs:
            model = known.get(model.lower())
            if holder is not None and model is not None:
                count += 1
                out.extend(compare(document, f"{name} {kind}", getattr(models, model), schema_of(holder["content"]), answer))
    for name, item in document.get("webhooks", {}).items():
        schema = schema_of(item["post"]["requestBody"]["content"])
        model = getattr(models, schema.get("$ref", "").rpartition("/")[2], None)
        if model is not None:
            count += 1
            out.extend(compare(document, f"webhook {name}", model, schema, True))
    return out, count


def area_class(area):
    """The class of the SDK that holds the methods of an area."""
    module = importlib.import_module(f"kombo.{area}")
    return next(one for name, one in vars(module).items() if name.lower() == area and inspect.isclass(one))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--description", required=True, type=Path)
    parser.add_argument("--known", required=True, type=Path)
    options = parser.parse_args()
    document = json.loads(options.description.read_text(encoding="utf-8"))
    recorded = json.loads((SDK / "requests.json").read_text(encoding="utf-8"))["operations"]
    known = json.loads(options.known.read_text(encoding="utf-8"))
    found, count = lines(document, recorded)
    listed, idle = set(), []
    for entry in known:
        pattern = re.compile(entry["says"])
        met = {line for line in found if entry["reason"] and pattern.fullmatch(line)}
        listed |= met
        idle += [] if met else [entry["says"]]
    news = [line for line in found if line not in listed]
    for line in news:
        print(line)
    for says in idle:
        print(f"no longer so, take it off the list: {says}")
    print(
        f"{count} models of the Python SDK, kombo {version('kombo')}, held against the description; "
        f"{len(news)} differences, {len(listed)} more are listed"
    )
    sys.exit(1 if news or idle else 0)


if __name__ == "__main__":
    main()
