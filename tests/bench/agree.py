"""The totals that each tool printed, read back, and whether they are ours."""
import csv
import decimal
import json
import datetime


def ours_seconds(text):
    return {row["topic"]: decimal.Decimal(row["time_s"]) for row in csv.DictReader(text.splitlines(), delimiter="\t")}


def ours_money(text):
    return {row["category"]: decimal.Decimal(row["cost"]) for row in csv.DictReader(text.splitlines(), delimiter="\t")}


def rounding_of_hledger(text):
    """It rounds every session to two decimals of an hour, which are 36 seconds: by at most 18."""
    rows = csv.DictReader(text.splitlines(), delimiter="\t")
    return {row["topic"]: 18 * int(row["sessions"]) for row in rows}


def columns(text):
    """NAME, tab, number: of awk, and of ledger in the form that it is asked for."""
    rows = (line.split("\t") for line in text.splitlines() if "\t" in line)
    return {bare(name): decimal.Decimal(number) for name, number in rows}


def hledger(text):
    """CSV of account and amount with its unit."""
    rows = list(csv.reader(text.splitlines()))[1:]
    return {bare(name): decimal.Decimal(amount.rstrip("h").removesuffix(" USD")) for name, amount in rows}


def hledger_seconds(text):
    return {name: hours * 3600 for name, hours in hledger(text).items()}


def timew_seconds(text):
    """Timewarrior has no sums by tag of its own: they are made of its export."""
    sums = {}
    for interval in json.loads(text):
        start, end = (datetime.datetime.strptime(interval[key], "%Y%m%dT%H%M%SZ") for key in ("start", "end"))
        topic = next(tag for tag in interval["tags"] if ":" in tag)
        sums[topic] = sums.get(topic, 0) + decimal.Decimal((end - start).total_seconds())
    return sums


def bare(name):
    return name.removeprefix("expenses:")


def difference(ours, theirs, tolerance={}):
    """'' when every sum agrees, or is off by no more than `tolerance` has for its name; else the first that is not."""
    if not ours:
        return "no sums of ours"
    for name in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(name, decimal.Decimal(0)), theirs.get(name, decimal.Decimal(0))
        if abs(mine - other) > tolerance.get(name, 0):
            return f"{name}: {mine.normalize():f} here, {other.normalize():f} there"
    return ""
