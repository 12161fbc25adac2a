#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the centre to docs/api/openapi.yaml.

    contract.py OPENAPI routes FILE    the routes the program serves, a JSON object a line: each is in the document with
                                       the same access, permission, rate class, body limit …, and the other way round
    contract.py OPENAPI traffic FILE…  calls and their answers, a JSON object a line: each answer is one the document
                                       names, its body fits the schema; a call that was accepted fits it too

Prints each deviation; exit 1 when there is one, 2 when nothing was compared."""

import json
import re
import sys
from urllib.parse import parse_qsl, unquote, urlsplit

import jsonschema
import yaml

METHODS = ("get", "post", "put", "patch", "delete")
# What the engine answers before a route's own rules count, on any route.
EVERYWHERE = {"400", "404", "405", "408", "411", "413", "415", "417", "431", "500", "503"}


class Contract:
    def __init__(self, document):
        self.document = document
        self.operations = {}
        for path, item in document["paths"].items():
            for method in METHODS:
                if method in item:
                    self.operations[method, path] = item[method]
        self.patterns = sorted(
            ((re.compile("^" + re.sub(r"\\{\w+\\}", "([^/]+)", re.escape(path)) + "$"), path)
             for path in document["paths"]), key=lambda entry: entry[1].count("{"))

    def resolved(self, part):
        while "$ref" in part:
            target = self.document
            for name in part["$ref"].removeprefix("#/").split("/"):
                target = target[name]
            part = target
        return part

    def find(self, method, path):
        for pattern, template in self.patterns:
            if pattern.match(path) and (method, template) in self.operations:
                return template, self.operations[method, template]
        return None, None

    def faults(self, schema, value):
        whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": self.document["components"],
                 **schema}
        validator = jsonschema.Draft202012Validator(whole)
        return [f"{'/'.join(str(p) for p in e.absolute_path)}: {e.message[:300]}" for e in validator.iter_errors(value)]


def lines(name):
    with open(name, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def described(operation):
    """An operation of the document in the form a route is written down in."""
    access = operation["x-access"]
    return {
        "access": access,
        "permission": operation["x-permission"] if access == "tenant" else "",
        "rate": operation["x-rate-class"],
        "body_limit": operation.get("x-body-limit"),
        "compressed": operation.get("x-compressed-body", False),
        "idempotency": operation.get("x-idempotency"),
    }


def compare_routes(contract, served):
    faults = []
    seen = set()
    for route in served:
        key = (route["method"].lower(), route["path"])
        seen.add(key)
        name = f"{key[0].upper()} {key[1]}"
        if key not in contract.operations:
            faults.append(f"{name}: served, but not in the document")
            continue
        operation = contract.operations[key]
        wanted = described(operation)
        has_body = "requestBody" in operation
        for field, value in wanted.items():
            if field == "body_limit" and not has_body or field == "idempotency" and value is None:
                continue
            if route[field] != value:
                faults.append(f"{name}: {field} is {route[field]!r}, the document says {value!r}")
        if wanted["idempotency"] is None and route.get("idempotency") not in (None, ""):
            faults.append(f"{name}: takes Idempotency-Key, the document does not say so")
    for key in sorted(set(contract.operations) - seen):
        faults.append(f"{key[0].upper()} {key[1]}: in the document, but not served")
    return faults, len(served)


def text_of(call, part):
    return call[part] if call.get(part) is not None else ""


def body_faults(contract, content, content_type, text):
    """What is wrong with a body, given the document's `content` for it."""
    if not content:
        return ["has a body where the document has none"] if text else []
    kind = content_type.split(";")[0].strip()
    media = next((m for name, m in content.items() if name.split(";")[0].strip() == kind), None)
    if media is None:
        return [f"content type {content_type!r} is not in the document"]
    if "json" not in kind or "ndjson" in kind:
        return []
    try:
        value = json.loads(text)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    return contract.faults(media["schema"], value)


def request_faults(contract, template, operation, call):
    parts = urlsplit(call["path"])
    known = [contract.resolved(p) for p in operation.get("parameters", ())]
    queries = {p["name"]: p for p in known if p["in"] == "query"}
    given = dict(parse_qsl(parts.query, keep_blank_values=True))
    faults = [f"parameter {name!r} was taken, the document has none" for name in given if name not in queries]
    faults += [f"parameter {n!r} is needed" for n, p in queries.items() if p.get("required") and n not in given]
    for name, value in given.items():
        if name in queries:
            schema = contract.resolved(queries[name]["schema"])
            typed = int(value) if schema.get("type") == "integer" and re.fullmatch(r"-?\d+", value) else value
            faults += [f"parameter {name!r}: {fault}" for fault in contract.faults(queries[name]["schema"], typed)]
    if "requestBody" in operation and call.get("request_encoding", "") == "":
        content = contract.resolved(operation["requestBody"])["content"]
        faults += body_faults(contract, content, call.get("request_type", "application/json"), text_of(call, "request"))
    return faults


def compare_call(contract, call):
    method, path = call["method"].lower(), unquote(urlsplit(call["path"]).path)
    status = str(call["status"])
    template, operation = contract.find(method, path)
    problem = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    if operation is None:
        if call["status"] < 400:
            return [f"answered {status}, but the document has no such operation"]
        return body_faults(contract, problem, call["response_type"], text_of(call, "response"))
    faults = []
    answer = operation["responses"].get(status)
    if answer is None:
        if status not in EVERYWHERE and status != "304":
            faults.append(f"answer {status} is not in the document")
        answer = {"content": problem} if call["status"] >= 400 else {}
    answer = contract.resolved(answer)
    if status != "304":
        faults += [f"answer {status}: {fault}" for fault in body_faults(
            contract, answer.get("content", {}), call.get("response_type", ""), text_of(call, "response"))]
    if call["status"] < 300:
        faults += [f"accepted call: {fault}" for fault in request_faults(contract, template, operation, call)]
    return faults


def main(arguments):
    if len(arguments) < 4 or arguments[2] not in ("routes", "traffic"):
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[1], encoding="utf-8") as file:
        contract = Contract(yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    records = [record for name in arguments[3:] for record in lines(name)]
    if arguments[2] == "routes":
        faults, compared = compare_routes(contract, records)
    else:
        faults = [f"{c['method']} {c['path'][:200]}: {fault}" for c in records for fault in compare_call(contract, c)]
        compared = len(records)
    for fault in faults:
        print(fault)
    if compared == 0:
        print("nothing to compare", file=sys.stderr)
        return 2
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
