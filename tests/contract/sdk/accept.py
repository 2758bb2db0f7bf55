"""Calls a server by the official Python SDK, and counts what the SDK accepts.

In: the address of a server, the requests that it can answer, and the installed package `kombo`. Out: a line for each call
that raises an exception, and counts. Must not know any operation, nor who answers.
"""

import argparse
import inspect
import json
import sys
from importlib.metadata import version
from pathlib import Path

from kombo import Kombo
from pydantic import ValidationError

OPTIONS_OF_ALL_METHODS = {"retries", "server_url", "timeout_ms", "http_headers"}

# Other integrations have other data: what the SDK refuses in one of them may not occur in another.
OTHERS = [f"personio:other{number}" for number in range(1, 9)]

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
    """Flags are text in the description's query, and booleans to the SDK; what travels as JSON is text to it."""
    if isinstance(value, dict):
        return json.dumps(value)
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


def problems(error):
    """What an exception says: of an answer that does not fit, every place and what is wrong there."""
    cause = getattr(error, "cause", None) or error.__cause__
    if not isinstance(cause, ValidationError):
        return {" ".join(f"{type(error).__name__}: {error}".split())[:600]}
    # Of what may be left out, pydantic also says that it is there.
    found = [problem for problem in cause.errors() if "Unset" not in problem["loc"]]
    return {f"{place(problem['loc'])}: {problem['msg']}" for problem in found or cause.errors()}


def place(location):
    """A place in an answer, without the names that the SDK's types have there."""
    parts = ["[]" if isinstance(part, int) else str(part) for part in location]
    return ".".join(part for part in parts if not part.startswith("nullable["))


def fits(entry, operation, said):
    """Whether what is said is on the list: word by word, or by its beginning where the entry ends with an asterisk."""
    listed, text = entry
    return listed == operation and (said.startswith(text[:-1]) if text.endswith("*") else said == text)


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
    expected = {(entry["operation"], said) for entry in expected if entry["reason"] for said in entry["says"]}
    accepted, met, calls, raised, lists, second_pages, failures = set(), set(), 0, 0, 0, 0, []
    integrations = [options.integration, *OTHERS]
    sdks = [Kombo(api_key=options.key, integration_id=name, server_url=options.url) for name in integrations]
    for operation, recorded in operations.items():
        area, name = recorded["method_of_sdk"].split(".")
        before = raised
        for kind, request in requests[operation].items():
            # What names a record is asked for where the record is.
            anywhere = kind == "minimal" and not request["parameters"] and request["body"] is None
            for sdk in sdks if anywhere else sdks[:1]:
                method = getattr(getattr(sdk, area), name)
                arguments = arguments_of(method, request)
                if kind == "minimal" and "page_size" in inspect.signature(method).parameters:
                    arguments["page_size"] = 10 if sdk is sdks[0] else 100
                calls += 1
                try:
                    pages = accept(method, arguments)
                    lists += kind == "minimal" and sdk is sdks[0] and pages > 0
                    second_pages += kind == "minimal" and sdk is sdks[0] and pages > 1
                except Exception as error:  # Whatever the SDK raises is what is looked for.
                    raised += 1
                    for said in sorted(problems(error)):
                        known = [entry for entry in expected if fits(entry, operation, said)]
                        met.update(known)
                        if not known:
                            failures.append(f"{operation} ({kind}): {said}")
        if raised == before:
            accepted.add(operation)
    idle = sorted(expected - met)
    for failure in failures:
        print(f"the SDK does not accept: {failure}")
    for operation, said in idle:
        print(f"never raised, take it off the list: {operation}: {said}")
    refused = {operation for operation, _ in met}
    print(f"{calls} calls; {second_pages} of {lists} lists went on to a second page")
    print(
        f"{len(accepted)} of {len(operations)} operations accepted by the Python SDK, kombo {version('kombo')}; "
        f"{len(refused)} refused for what is listed"
    )
    sys.exit(1 if failures or idle else 0)


if __name__ == "__main__":
    main()
