"""Records what the official Python SDK puts on the wire.

In: the calls of `calls/` and the installed package `kombo`. Out: `requests.json` beside this file. Must not know our crate.

It fails when a method of the SDK is not called, when a call sends anything but one request, and when the SDK refuses a call by
itself.
"""

import inspect
import json
import threading
import typing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from pathlib import Path
from urllib.parse import parse_qsl

from kombo import Kombo
from kombo._hooks.types import BeforeRequestHook
from kombo.errors import SDKError
from kombo.types import BaseModel

from calls import AREAS
from calls.common import INTEGRATION

API_KEY = "ks_dev_loopback"

# Headers of which the value is compared; of the others, only that they are there.
COMPARED_HEADERS = ["authorization", "x-integration-id", "content-type", "accept"]

REFUSAL = {
    "status": "error",
    "error": {"code": "PLATFORM.INPUT_INVALID", "title": "Recorded", "message": "Nothing happens here.", "log_url": None},
}

OPTIONS_OF_ALL_METHODS = {"retries", "server_url", "timeout_ms", "http_headers"}


class Recorder(BaseHTTPRequestHandler):
    """Keeps each request and refuses it."""

    protocol_version = "HTTP/1.1"
    requests: list = []

    def handle_any(self):
        length = int(self.headers.get("content-length", 0))
        body = self.rfile.read(length)
        self.requests.append(describe(self.command, self.path, self.headers, body))
        answer = json.dumps(REFUSAL).encode()
        self.send_response(400)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

    def log_message(self, *_):
        pass


def describe(method, target, headers, body):
    path, _, query = target.partition("?")
    names = {name.lower() for name in headers.keys()}
    request = {
        "method": method,
        "path": path,
        "query": unique(parse_qsl(query, keep_blank_values=True)),
        "headers": {name: headers[name] for name in COMPARED_HEADERS if name in names},
        "other_headers": sorted(names - set(COMPARED_HEADERS)),
    }
    if body:
        request["body"] = json.loads(body)
    return request


def unique(pairs):
    """The pairs by name; no name may come twice."""
    query = dict(pairs)
    if len(query) != len(pairs):
        raise SystemExit(f"a parameter came twice: {pairs}")
    return query


class OperationId(BeforeRequestHook):
    """Keeps the operation id of the call that is being made."""

    current = None

    def before_request(self, hook_ctx, request):
        OperationId.current = hook_ctx.operation_id
        return request


def record_call(method, arguments):
    """The id of the operation, and the one request that the call sends."""
    Recorder.requests.clear()
    try:
        method(**arguments)
    except SDKError as error:
        if error.status_code != 400:
            raise
    (request,) = Recorder.requests
    return OperationId.current, request


def methods_of(area):
    """The methods of an area that call operations, without their asynchronous doubles."""
    methods = inspect.getmembers(area, inspect.ismethod)
    return {
        name: method
        for name, method in methods
        if not name.startswith("_") and not name.endswith("_async") and "timeout_ms" in inspect.signature(method).parameters
    }


def unset_arguments(method, calls, requests):
    """What the method takes and no call gave, as paths."""
    unset = []
    for parameter in inspect.signature(method).parameters.values():
        if parameter.name in OPTIONS_OF_ALL_METHODS:
            continue
        if not any(parameter.name in arguments for arguments in calls.values()):
            # The one operation without arguments has an empty one.
            if parameter.name != "request":
                unset.append(parameter.name)
            continue
        key = parameter.name.rstrip("_")
        values = [request["body"][key] for request in requests if key in request.get("body", {})]
        unset += unset_fields(parameter.annotation, values, key)
    return sorted(unset)


def unset_fields(annotation, values, path):
    """The fields, at any depth, that none of these JSON values has."""
    if hasattr(annotation, "__value__"):
        return unset_fields(annotation.__value__, values, path)
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        objects = [value for value in values if isinstance(value, dict)]
        if not objects:
            return []
        unset = []
        for name, field in annotation.model_fields.items():
            key = field.alias or name
            inner = [value[key] for value in objects if key in value]
            if inner:
                unset += unset_fields(field.annotation, inner, f"{path}.{key}")
            else:
                unset.append(f"{path}.{key}")
        return unset
    arguments = typing.get_args(annotation)
    if any(isinstance(value, list) for value in values):
        flat = [item for value in values if isinstance(value, list) for item in value]
        values = flat + [value for value in values if not isinstance(value, list)]
    return [each for argument in arguments for each in unset_fields(argument, values, path)]


def record():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/v1"
    operations = {}
    with Kombo(api_key=API_KEY, integration_id=INTEGRATION, server_url=address) as sdk:
        sdk.sdk_configuration.__dict__["_hooks"].register_before_request_hook(OperationId())
        for area_name, area_calls in AREAS.items():
            methods = methods_of(getattr(sdk, area_name))
            if methods.keys() != area_calls.keys():
                raise SystemExit(f"{area_name}: {sorted(methods.keys() ^ area_calls.keys())} on one side only")
            for name, calls in area_calls.items():
                recorded = {}
                for call, arguments in calls.items():
                    operation_id, recorded[call] = record_call(methods[name], arguments)
                operations[operation_id] = {
                    "method_of_sdk": f"{area_name}.{name}",
                    "calls": recorded,
                    "only_in_sdk": unset_arguments(methods[name], calls, recorded.values()),
                }
    server.shutdown()
    return {"sdk": f"kombo {version('kombo')}", "operations": dict(sorted(operations.items()))}


if __name__ == "__main__":
    recorded = record()
    target = Path(__file__).with_name("requests.json")
    target.write_text(json.dumps(recorded, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    calls = sum(len(operation["calls"]) for operation in recorded["operations"].values())
    print(f"{recorded['sdk']}: {len(recorded['operations'])} operations, {calls} calls")
