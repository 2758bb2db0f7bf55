"""Calls a server by the official Python SDK, and counts what the SDK accepts.

In: the address of a server, the requests that it can answer, and the installed package `kombo`. Out: a line for each call that
raises an exception, and counts. Must not know any operation, nor who answers.
"""

import argparse
import inspect
import json
import sys
from importlib.metadata import version
from pathlib import Path

from kombo import Kombo

OPTIONS_OF_ALL_METHODS = {"retries", "server_url", "timeout_ms", "http_headers"}

SDK = Path(__file__).parent.parent.parent / "sdk"


def arguments_of(method, request):
    """What the method takes, from the parameters and the body of a request."""
    arguments = {}
    body = request["body"] or {}
    for parameter in inspect.signature(method).parameters.values():
        name = parameter.name.rstrip("_")
        if parameter.name in OPTIONS_OF_ALL_METHODS:
            continue
        if name in request["parameters"]:
            arguments[parameter.name] = plain(request["parameters"][name])
        elif name in body:
            arguments[parameter.name] = body[name]
        elif parameter.name in ("body", "request") and parameter.default is inspect.Parameter.empty:
            arguments[parameter.name] = body
    return arguments


def plain(value):
    """Flags are text in the description's query, and booleans to the SDK."""
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def accept(method, arguments):
    """Makes a call, and one for the next page where there is one. Says how many pages came."""
    answer = method(**arguments)
    if answer is None or not hasattr(answer, "next"):
        return 0
    return 1 if answer.next() is None else 2


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--url", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--integration", required=True)
    parser.add_argument("--requests", required=True, type=Path)
    parser.add_argument("--expected", required=True, type=Path)
    options = parser.parse_args()
    requests = json.loads(options.requests.read_text(encoding="utf-8"))
    expected = json.loads(options.expected.read_text(encoding="utf-8"))
    operations = json.loads((SDK / "requests.json").read_text(encoding="utf-8"))["operations"]
    accepted, calls, lists, second_pages, failures = set(), 0, 0, 0, []
    met = [0] * len(expected)
    with Kombo(api_key=options.key, integration_id=options.integration, server_url=options.url) as sdk:
        for operation, recorded in operations.items():
            area, name = recorded["method_of_sdk"].split(".")
            method = getattr(getattr(sdk, area), name)
            before = len(failures)
            for kind, request in requests[operation].items():
                arguments = arguments_of(method, request)
                if kind == "minimal" and "page_size" in inspect.signature(method).parameters:
                    arguments["page_size"] = 2
                calls += 1
                try:
                    pages = accept(method, arguments)
                    lists += kind == "minimal" and pages > 0
                    second_pages += kind == "minimal" and pages > 1
                except Exception as error:  # Whatever the SDK raises is what is looked for.
                    said = " ".join(f"{type(error).__name__}: {error}".split())
                    known = [
                        index
                        for index, entry in enumerate(expected)
                        if (entry["operation"], entry["call"]) == (operation, kind) and entry["says"] in said
                    ]
                    for index in known:
                        met[index] += 1
                    if not known:
                        failures.append(f"{operation} ({kind}): {said[:600]}")
            if len(failures) == before:
                accepted.add(operation)
    idle = [entry for entry, count in zip(expected, met) if not count]
    for failure in failures:
        print(f"the SDK does not accept: {failure}")
    for entry in idle:
        print(f"never raised, take it off the list: {entry['operation']} ({entry['call']}): {entry['says']}")
    print(f"{calls} calls, {sum(met)} refused as expected; {second_pages} of {lists} lists went on to a second page")
    print(f"{len(accepted)} of {len(operations)} operations accepted by the Python SDK, kombo {version('kombo')}")
    sys.exit(1 if failures or idle else 0)


if __name__ == "__main__":
    main()
