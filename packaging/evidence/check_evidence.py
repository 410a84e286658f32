#!/usr/bin/env python3
"""Checks an evidence log that Ieum saved with an outage report, on any computer and without Ieum.
   usage: check_evidence.py FILE [SUM]       SUM: the "last sum" that is printed on the report
A line's sum is the SHA-256, in hexadecimal digits, over the sum of the line before (nothing for the first), a tab, and
the line itself up to its last tab."""
import hashlib
import sys

FIRST_LINE = b"Ieum evidence 1\tid\tat\tchannel\twhat\trow\tfacts\tsum"


def check(data, named=None):
    """The number of entries and the last sum; raises ValueError at the first line that does not fit."""
    first, *lines = data.split(b"\n")
    if first != FIRST_LINE or not lines or lines.pop() != b"":
        raise ValueError("no whole evidence log")
    before, sums = b"", []
    for number, line in enumerate(lines, 1):
        fields, _, stated = line.rpartition(b"\t")
        before = hashlib.sha256(before + b"\t" + fields).hexdigest().encode()
        if stated != before or fields.split(b"\t")[0] != str(number).encode():
            raise ValueError(f"changed from entry {number} on")
        sums.append(before.decode())
    if named and named not in sums:
        raise ValueError("the sum of the report does not stand in it")
    return len(lines), before.decode()


if __name__ == "__main__":
    try:
        with open(sys.argv[1], "rb") as file:
            entries, last = check(file.read(), sys.argv[2] if len(sys.argv) > 2 else None)
    except (OSError, ValueError) as problem:
        sys.exit(str(problem))
    print(f"{entries} entries, none changed; last sum {last}")
