"""What osm-budget exports, added up by hledger, ledger and beancount: per category, per person and per pot, in each
currency, to the last digit of ours. The lines are of every kind, drawn with a fixed seed."""
import csv
import decimal
import random
import re

Decimal = decimal.Decimal
SEED = 11
LINES = 1500
DECIMALS = {"USD": 2, "MAD": 2, "JPY": 0, "BHD": 3}
POTS = {"bank": "USD", "wallet": "MAD", "yen-box": "JPY"}
FRIENDS = ["ana", "ben", "chloé"]
CATEGORIES = ["food:groceries", "food:eating-out", "home:rent", "travel", "learning:books", "café:noir"]
NOTES = ["-", "souk", 'the "port" \\ quay', "Café Ñandú; late", "(12) twelve", "* star", "! bang", "a | b", "tagine 烤肉"]
NOW = "2018-01-01T00:00:00+00:00"


def amount(minor, code):
    return f"{Decimal(minor).scaleb(-DECIMALS[code]):.{DECIMALS[code]}f}"


def lines(chance):
    """date, amount, currency, category, tags, note of one fact file."""
    for pot, code in POTS.items():
        yield "2017-01-01", amount(chance.randrange(10**6, 10**8), code), code, "balance", [f"pot={pot}"], "-"
    for n in range(LINES):
        day = f"2017-{1 + n * 12 // LINES:02}-{1 + n % 28:02}"
        code = chance.choice(list(DECIMALS))
        minor, tags, note = chance.randrange(1, 10**6), [], chance.choice(NOTES)
        own = [pot for pot, its in POTS.items() if its == code]
        if own and chance.random() < 0.5:
            tags.append(f"pot={own[0]}")
        kind = chance.random()
        if kind < 0.05:
            pot = chance.choice(list(POTS))
            yield day, amount(minor, POTS[pot]), POTS[pot], "balance", [f"pot={pot}"], "-"
        elif kind < 0.10:
            yield day, amount(-minor, code), code, chance.choice(["income", "income:grant"]), tags, note
        elif kind < 0.15:
            yield day, amount(chance.choice([-1, 1]) * minor, code), code, "settle", [f"with={chance.choice(FRIENDS)}"], note
        elif kind < 0.20:
            yield day, amount(minor, code), code, "deposit:flat", tags, note
        elif kind < 0.25:
            here, there = chance.sample(list(POTS), 2)
            got = amount(chance.randrange(1, 10**6), POTS[there]) + POTS[there]
            yield day, amount(minor, POTS[here]), POTS[here], "move", [f"pot={here}", f"to={there}", f"got={got}"], note
        else:
            if chance.random() < 0.3:
                whole = chance.choice([2, 3, 7])
                tags.append(f"mine=1/{whole}")
                if chance.random() < 0.2:
                    tags = [tag for tag in tags if not tag.startswith("pot=")] + [f"paid={chance.choice(FRIENDS)}"]
                else:
                    tags += [f"with={name}" for name in chance.sample(FRIENDS, chance.randrange(1, 3))]
            if code != "USD" and chance.random() < 0.2:
                tags.append("fx=0.1012")
            if chance.random() < 0.05:
                minor = -minor  # a refund
            yield day, amount(minor, code), code, chance.choice(CATEGORIES), tags, note


def tsv(facts):
    return "#osm money 1\n" + "".join("\t".join([*row[:4], ",".join(row[4]) or "-", row[5]]) + "\n" for row in facts)


def value(tags, key):
    return [tag.removeprefix(key + "=") for tag in tags if tag.startswith(key + "=")]


def minor_of(written, code):
    return int(Decimal(written).scaleb(DECIMALS[code]))


def expected(facts):
    """Sums by account and currency, in minor units: of costs and debts as the man page tells them."""
    sums = {}

    def add(account, code, minor):
        sums[account, code] = sums.get((account, code), 0) + minor

    for _, written, code, category, tags, _ in facts:
        minor = minor_of(written, code)
        if category == "settle":
            add(f"assets:owed:{value(tags, 'with')[0]}", code, minor)
        elif category.split(":")[0] == "income":
            add(category, code, minor)
        elif category.split(":")[0] == "deposit":
            add(f"assets:{category}", code, minor)
        elif category not in ("balance", "move"):
            whole = int((value(tags, "mine") or ["1/1"])[0].split("/")[1])
            mine = int((Decimal(minor) / whole).quantize(Decimal(1), decimal.ROUND_HALF_EVEN))
            add(f"expenses:{category}", code, mine)
            names = value(tags, "with")
            if value(tags, "paid"):
                add(f"assets:owed:{value(tags, 'paid')[0]}", code, -mine)
            elif names:
                rest, sign = abs(minor - mine), 1 if minor > mine else -1
                for place, name in enumerate(names):
                    add(f"assets:owed:{name}", code, sign * (rest // len(names) + (place < rest % len(names))))
    return {key: Decimal(minor).scaleb(-DECIMALS[key[1]]) for key, minor in sums.items() if minor}


def pots(world, data):
    """What `osm-budget balance` says that each pot holds, in its own currency."""
    rows = csv.DictReader(world.run("osm-budget", "--data", data, "balance").splitlines(), delimiter="\t")
    return {(f"assets:{row['pot']}", row["now_currency"]): Decimal(row["now"]) for row in rows if row["pot"] in POTS and Decimal(row["now"])}


def of_hledger(world, journal):
    rows = csv.reader(world.run("hledger", "-f", "-", "balance", "--no-total", "--layout=bare", "-O", "csv", given=journal).splitlines())
    return {(account, code): Decimal(number) for account, code, number in list(rows)[1:] if code and Decimal(number)}


def of_ledger(world, journal):
    """Every posting, since its balance shows parents as well."""
    sums = {}
    text = world.run("ledger", "-f", "-", "register", "--format", "%(account)\t%(quantity(amount))\t%(commodity(amount))\n", given=journal)
    for line in text.splitlines():
        account, number, code = line.split("\t")
        sums[account, code] = sums.get((account, code), 0) + Decimal(number)
    return {key: number for key, number in sums.items() if number}


def of_beancount(world, journal):
    path = world.folder / "out.beancount"
    path.write_text(journal)
    complaints = world.run("bean-check", str(path))
    if complaints:
        return complaints
    ours = dict(re.findall(r'open (\S+)\n  name: "(.*)"', journal))
    # Numbers alone it shows with as many decimals as most of them have; amounts with those of their currency.
    text = world.run("bean-query", "-f", "csv", str(path), "SELECT account, sum(position) GROUP BY account")
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines())][1:]
    sums = ((ours[account], *one.split()) for account, held in rows for one in re.findall(r"-?[0-9.]+ +[A-Z]{3}", held))
    return {(account, code): Decimal(number) for account, number, code in sums if Decimal(number)}


def first_difference(ours, theirs):
    if isinstance(theirs, str):
        return theirs
    for key in sorted(ours):
        if ours[key] != theirs.get(key, 0):
            return f"{' '.join(key)}: {ours[key]} here, {theirs.get(key, 0)} there"
    for key in sorted(theirs.keys() - ours.keys()):
        if key[0].startswith(("expenses:", "income", "assets:owed:", "assets:deposit:")):
            return f"{' '.join(key)}: nothing here, {theirs[key]} there"
    return ""


PEERS = [("hledger", "hledger", of_hledger), ("ledger", "ledger", of_ledger), ("beancount", "bean-check", of_beancount)]


def exported(world, installed, same):
    """Calls same(what, difference) for each program that is installed."""
    facts = list(lines(random.Random(SEED)))
    world.run("osm", "--data", "money", "init", "--zone", "UTC", "--quiet")
    (world.folder / "money/osm.toml").write_text('[time]\nzone = "UTC"\n[money]\nhome = "USD"\n')
    (world.folder / "money/facts/money.tsv").write_text(tsv(facts))
    rates = "".join(f"2017-{month:02}-{day:02}\t{code}\tUSD\t{rate}\t-\t-\n" for month in range(1, 13) for day in (1, 10, 19, 28)
                    for code, rate in (("MAD", "0.1012"), ("JPY", "0.0089"), ("BHD", "2.6525")))
    (world.folder / "money/facts/rates.tsv").write_text("#osm rates 1\n" + rates)
    ours = expected(facts) | pots(world, "money")
    for name, program, sums in PEERS:
        if installed(program):
            same(f"{name}, exported money", first_difference(ours, sums(world, world.run("osm-budget", "--data", "money", "export", name))))
        else:
            print(f"{program}: not installed")
    for form in ("csv", "jsonl"):
        written = world.run("osm-budget", "--data", "money", "export", form)
        again = f"money-{form}"
        world.run("osm", "--data", again, "init", "--zone", "UTC", "--quiet")
        for _ in range(2):
            world.run("osm-budget", "--data", again, "--quiet", "import", "-", given=written)
        before, after = ((world.folder / data / "facts/money.tsv").read_text() for data in ("money", again))
        same(f"{form}, out and in twice", "" if before == after else "the lines are not the same")
