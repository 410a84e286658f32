"""Computes an outage's report once more, out of `ieumctl orders list` and the definition alone, and says where it differs.
   usage: recompute_report.py IEUMCTL OUTAGE            (the shop: IEUM_DATA; locked by IEUM_PASSPHRASE)
Times are Asia/Seoul, windows half open, money whole won; t(0.95, n-1) from a printed table."""
import datetime as dt
import json
import math
import statistics
import subprocess
import sys

T95 = {1: 6.31375, 2: 2.91999, 3: 2.35336, 4: 2.13185, 5: 2.01505, 6: 1.94318, 7: 1.89458}
WEEK = dt.timedelta(days=7)


def time(text):
    return dt.datetime.fromisoformat(text)


def day_begins(day):
    return dt.datetime.combine(day, dt.time(), tzinfo=dt.timezone(dt.timedelta(hours=9)))


class Sales:
    def __init__(self, orders):
        self.rows = [(time(row["ordered_at"]), row["amount"] or 0, row["market"]) for row in orders
                     if row["ordered_at"] and row["state"] != "cancelled"]
        self.first = min(time(row["ordered_at"]) for row in orders if row["ordered_at"])

    def between(self, start, end):
        return sum(won for at, won, _ in self.rows if start <= at < end)

    def by_market(self, windows):
        shares = {}
        for start, end in windows:
            for at, won, market in self.rows:
                if start <= at < end:
                    shares[market] = shares.get(market, 0) + won
        return shares


def reference_windows(sales, outage, others, end):
    start = time(outage["from"])
    for weeks in range(1, 9):
        window = (start - weeks * WEEK, end - weeks * WEEK)
        meets = any(time(one["from"]) < window[1] and (time(one["to"]) if one["to"] else end) > window[0] for one in others)
        meets |= window[1] > start
        if sales.first < window[0] and not meets:
            yield window


def loss(sales, outage, others, end):
    windows = list(reference_windows(sales, outage, others, end))
    sums = [sales.between(*window) for window in windows]
    actual = sales.between(time(outage["from"]), end)
    found = {"actual": actual, "reference": sums, "lost": None, "low": None, "high": None}
    if sums:
        mean = statistics.mean(sums)
        found["lost"] = max(0, mean - actual)
        if len(sums) > 1:
            half = T95[len(sums) - 1] * statistics.stdev(sums) * math.sqrt(1 + 1 / len(sums))
            found["low"], found["high"] = max(0, mean - actual - half), max(0, mean - actual + half)
    return found, windows


def week(sales, outage):
    """The Sat-Fri week of the outage's start against the highest whole one of its month or the month before."""
    day = time(outage["from"]).date()
    saturday = day - dt.timedelta(days=(day.weekday() + 2) % 7)
    earliest = (day.replace(day=1) - dt.timedelta(days=1)).replace(day=1)
    weeks, one = [], saturday - WEEK
    while one >= earliest:
        weeks.append(sales.between(day_begins(one), day_begins(one + WEEK)))
        one -= WEEK
    own = sales.between(day_begins(saturday), day_begins(saturday + WEEK))
    return own, max(weeks) if weeks else None


def ask(program, *words):
    run = subprocess.run([program, "--json", *words], capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def differences(program, identity):
    outages = ask(program, "outage", "list")["outages"]
    outage = next(one for one in outages if one["id"] == identity)
    report = ask(program, "outage", "report", identity)
    sales = Sales(ask(program, "orders", "list", "--state", "all", "--limit", "0")["orders"])
    ours, windows = loss(sales, outage, [one for one in outages if one["id"] != identity], time(outage["to"]))
    own_week, best_week = week(sales, outage)
    pairs = [(f"reference {i}", theirs["won"], ours["reference"][i] if i < len(ours["reference"]) else None)
             for i, theirs in enumerate(report["loss"]["reference"])]
    pairs += [(name, report["loss"][name], ours[name]) for name in ("actual", "lost", "low", "high")]
    pairs.append(("windows", len(report["loss"]["reference"]), len(ours["reference"])))
    pairs.append(("week", report["loss"]["week"]["won"], own_week))
    pairs.append(("best week", (report["loss"]["week"]["reference"] or {}).get("won"), best_week))
    shares = sales.by_market(windows)
    pairs += [(f"market {one['market']}", one["won"], shares.get(one["market"])) for one in report["dependence"]]
    pairs.append(("markets", len(report["dependence"]), len(shares)))
    return [f"{name}: the report says {theirs}, it is {own}" for name, theirs, own in pairs if not same(theirs, own)]


def same(theirs, own):
    if theirs is None or own is None:
        return theirs is own
    return abs(theirs - own) <= 1  # whole won: the last digit may be rounded either way


if __name__ == "__main__":
    found = differences(sys.argv[1], sys.argv[2])
    print("\n".join(found) or "every figure is the same", file=sys.stderr if found else sys.stdout)
    sys.exit(1 if found else 0)
