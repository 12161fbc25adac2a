#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Comptoir authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""openapijson.py YAML JSON: the API's document as the centre serves it."""

import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as source, open(sys.argv[2], "w", encoding="utf-8") as target:
    json.dump(yaml.safe_load(source), target, ensure_ascii=False, separators=(",", ":"))
