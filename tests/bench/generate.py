"""Invented learners: the same facts for every tool, in the form it reads. Same size, same bytes."""
import calendar
import datetime
import functools
import random

ZONE = '[time]\nzone = "Africa/Casablanca"\n[money]\nhome = "USD"\n'
NOW = "2016-10-03T09:00:00+00:00"  # the morning after the last day of what is generated
LAST = datetime.date(2016, 10, 2)
LONGEST_LIFE = 40 * 365  # days: more sessions than fit at five a day make the days denser

TRACKS = {
    "ml": ["goodfellow", "bishop", "esl", "fastai"], "math": ["axler", "rudin", "blitzstein", "boyd"],
    "systems": ["csapp", "ostep", "kleppmann", "tlpi"], "algo": ["clrs", "skiena", "erickson"],
    "french": ["b1", "b2", "novel"], "project": ["osm", "raytracer", "toy-db"],
}
OFFSETS = [("+01:00", 3600), ("+07:00", 25200), ("-06:00", -21600), ("+05:30", 19800), ("+00:00", 0)]
TAGS = ["-", "-", "reading", "coding", "exercise,deep", "video"]
NOTES = ["-", "-", "-", "chapter 3, exercises", "résumé → draft", "stuck at eigenvalues, redo tomorrow"]

CATEGORIES = [  # name, how often, typical cents
    ("food:groceries", 22, 700), ("food:eating-out", 30, 400), ("food:coffee", 14, 220), ("transport:local", 14, 180),
    ("transport:trips", 2, 3500), ("health", 2, 1400), ("home:supplies", 5, 600), ("home:rent", 1, 60000), ("fun", 5, 900),
    ("learning:books", 2, 2200), ("learning:cloud", 2, 600), ("fees:bank", 2, 250),
]
WORDS = "model gradient posterior layer matrix sample chain kernel tensor graph proof lemma compiler memory thread".split()


@functools.lru_cache(maxsize=4096)
def _day(number):
    return (datetime.date(1970, 1, 1) + datetime.timedelta(number)).isoformat()


def wall(seconds):
    """What a clock that is so many seconds after 1970 shows."""
    day, second = divmod(seconds, 86400)
    return f"{_day(day)}T{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"


def sessions(count):
    """(start, end, offset, seconds of it, topic, tags, note): ascending, never overlapping, ended before NOW. The
    learner walks the chapters in order and moves to another offset once a quarter; instants do not notice."""
    chance = random.Random(count)
    a_day = max(5, -(-count // LONGEST_LIFE))
    slot = 15 * 3600 // a_day
    first = calendar.timegm(LAST.timetuple()) // 86400 - (count - 1) // a_day
    chapters = {track: 0 for track in TRACKS}
    for number in range(count):
        day, place = divmod(number, a_day)
        if number % 100 == 0:
            open_tracks = chance.sample(sorted(TRACKS), 3)
        track = chance.choice(open_tracks)
        chapters[track] += 1
        book, chapter = divmod(chapters[track] // 8, 20)
        book = TRACKS[track][book % len(TRACKS[track])]
        offset, ahead = OFFSETS[(first + day) // 91 % len(OFFSETS)]
        start = (first + day) * 86400 + 7 * 3600 + place * slot + chance.randrange(slot // 4)
        length = chance.randrange(slot // 3, slot * 3 // 4)
        yield (start, start + length, offset, ahead, f"{track}:{book}:ch{chapter + 1:02d}",
               chance.choice(TAGS), chance.choice(NOTES))


def data_folder(folder, config=""):
    (folder / "facts").mkdir(parents=True, mode=0o700)
    (folder / "osm.toml").write_text(ZONE + config, encoding="utf-8")
    return folder


def study(folder, count):
    """facts/study.tsv in a data folder, log.epoch, log.timeclock, and timew/, a folder of Timewarrior."""
    data_folder(folder / "osm")
    (folder / "timew" / "data").mkdir(parents=True)
    (folder / "timew" / "timewarrior.cfg").touch()
    months, uses = {}, {}
    with open(folder / "osm/facts/study.tsv", "w", encoding="utf-8") as ours, \
            open(folder / "log.epoch", "w", encoding="utf-8") as epoch, \
            open(folder / "log.timeclock", "w", encoding="utf-8") as clock:
        ours.write("#osm study 1\n")
        for start, end, offset, ahead, topic, tags, note in sessions(count):
            ours.write(f"{wall(start + ahead)}{offset}\t{wall(end + ahead)}{offset}\t{topic}\t{tags}\t{note}\n")
            epoch.write(f"{start}\t{end}\t{topic}\n")
            began, ended = wall(start), wall(end)
            words = "" if note == "-" else "  " + note
            clock.write(f"i {began.replace('-', '/').replace('T', ' ')} {topic}{words}\n"
                        f"o {ended.replace('-', '/').replace('T', ' ')}\n")
            names = [topic] + ([] if tags == "-" else tags.split(","))
            for name in names:
                uses[name] = uses.get(name, 0) + 1
            remark = "" if note == "-" else f' # "{note}"'
            months.setdefault(began[:7], []).append(
                f"inc {compact(began)} - {compact(ended)} # {' '.join(sorted(names))}{remark}\n")
    for month, lines in months.items():
        (folder / "timew/data" / f"{month}.data").write_text("".join(lines), encoding="utf-8")
    counts = ",".join(f'"{name}":{{"count":{number}}}' for name, number in sorted(uses.items()))
    (folder / "timew/data/tags.data").write_text("{" + counts + "}", encoding="utf-8")


def compact(stamp):
    return stamp.replace("-", "").replace(":", "") + "Z"


def money(folder, count, foreign=False):
    """facts/money.tsv in a data folder and main.journal. With `foreign`, four lines in five are in dirham, with a
    rate a week; the journal is written for one currency only, where every tool must agree to the cent."""
    chance = random.Random(count)
    data_folder(folder / "osm")
    first = LAST - datetime.timedelta(3649)
    weights = [often for _, often, _ in CATEGORIES]
    days = sorted(chance.randrange(3650) for _ in range(count))
    with open(folder / "osm/facts/money.tsv", "w", encoding="utf-8") as ours, \
            open(folder / "main.journal", "w", encoding="utf-8") as journal:
        ours.write("#osm money 1\n")
        for day in days:
            name, _, typical = chance.choices(CATEGORIES, weights)[0]
            cents = max(1, round(typical * chance.lognormvariate(0, 0.6)))
            sign = "-" if chance.random() < 0.01 else ""  # money back
            date = (first + datetime.timedelta(day)).isoformat()
            currency = "MAD" if foreign and chance.random() < 0.8 else "USD"
            amount = f"{sign}{cents // 100}.{cents % 100:02d}"
            shop = f"{name.rsplit(':', 1)[-1]} {chance.randrange(40):02d}"
            ours.write(f"{date}\t{amount}\t{currency}\t{name}\t-\t{shop}\n")
            if not foreign:
                journal.write(f"{date} {shop}\n    expenses:{name}    {amount} USD\n    assets:cash\n\n")
    if foreign:
        weeks = [(first + datetime.timedelta(day)).isoformat() for day in range(0, 3650, 7)]
        rates = [f"{date}\tMAD\tUSD\t{0.1 + chance.uniform(-0.003, 0.003):.4f}\t-\t-\n" for date in weeks]
        (folder / "osm/facts/rates.tsv").write_text("#osm rates 1\n" + "".join(rates), encoding="utf-8")


def plan(folder, count):
    """plan.toml of so many items in two tracks, each needing a few of those before it (one in fifty one of the other
    track), a milestone every tenth part,
    and half a year of study on the first of them."""
    chance = random.Random(count)
    data_folder(folder)
    mean = max(1.0, 1500 / count)
    text = ['[plan]\nname = "Invented"\nstart = 2016-04-04\n\n[week]\ndays = ["mon", "tue", "wed", "thu", "fri"]\n'
            'hours = ["09:00-13:00", "14:00-18:00"]\nholidays = [2016-11-18, 2017-05-01]\n\n'
            '[[track]]\nid = "ml"\nshare = 80\n\n[[track]]\nid = "french"\nshare = 20\n\n']
    tracks, needed = {"ml": [], "french": []}, set()
    for number in range(count):
        track = "french" if chance.random() < 0.2 else "ml"
        before = tracks[track][-30:]
        needs = sorted(chance.sample(before, min(len(before), chance.choices([0, 1, 2, 3], [25, 45, 20, 10])[0])))
        other = tracks["ml" if track == "french" else "french"][-10:]
        if other and chance.random() < 0.02:
            needs.append(chance.choice(other))
        needed.update(needs)
        likely = max(0.5, round(chance.lognormvariate(0, 0.6) * mean * 2) / 2)
        tracks[track].append(f"{track}-{number:04d}")
        text.append(f'[[item]]\nid = "{tracks[track][-1]}"\ntitle = "Invented {number}"\ntrack = "{track}"\n'
                    f'kind = "{chance.choice(["course", "book", "paper", "project", "post"])}"\n'
                    f'hours = {{ low = {likely * 0.7:.2f}, likely = {likely:.2f}, high = {likely * 1.8:.2f}, '
                    f'source = "guess" }}\npriority = {chance.randint(1, 3)}\n')
        text.append("needs = [" + ", ".join(f'"{need}"' for need in needs) + "]\n\n" if needs else "\n")
        if (number + 1) % (count // 10) == 0:
            ends = [item for items in tracks.values() for item in items if item not in needed]
            text.append(f'[[milestone]]\nid = "m{number}"\nneeds = [' + ", ".join(f'"{i}"' for i in ends) + "]\n\n")
            needed.update(ends)
    (folder / "plan.toml").write_text("".join(text), encoding="utf-8")
    rows, day, turn = [], datetime.date(2016, 4, 4), 0
    while day < LAST:
        if day.weekday() < 5:
            for hour in (9, 11, 14, 16):
                track = "french" if hour == 16 else "ml"
                item = tracks[track][turn // 12 % len(tracks[track])]
                rows.append(f"{day}T{hour:02d}:00:00+00:00\t{day}T{hour + 1:02d}:{chance.randrange(60):02d}:00+00:00\t"
                            f"{track}:{item}\t-\t-\n")
                turn += 1
        day += datetime.timedelta(1)
    (folder / "facts/study.tsv").write_text("#osm study 1\n" + "".join(rows), encoding="utf-8")


def notes(folder, count):
    """notes/ of so many notes of about a thousand words, all public."""
    chance = random.Random(count)
    (folder / "notes").mkdir(parents=True, exist_ok=True)
    for number in range(count):
        parts = []
        for section in range(chance.randint(4, 12)):
            text = " ".join(chance.choice(WORDS) for _ in range(chance.randint(60, 160)))
            parts.append(f"## Part {section + 1}\n\n{text.capitalize()}.\n\n$$ p(x_{section}) = e^{{-x}} $$\n")
        day = LAST - datetime.timedelta(count - number)
        (folder / "notes" / f"note-{number:04d}.md").write_text(
            f"---\ntitle: Note {number}\ndate: {day}\nslug: note-{number:04d}\npublish: true\n---\n\n" + "\n".join(parts),
            encoding="utf-8")


def notes_with_all(folder, count):
    """notes/ of so many notes of some ten kB: prose, formulas, code, hashes, numbers, links, a plot; no secret."""
    chance = random.Random(count)
    (folder / "notes").mkdir(parents=True, exist_ok=True)

    def some(letters, size):
        return "".join(chance.choices(letters, k=size))

    for number in range(count):
        parts = []
        for section in range(chance.randint(6, 10)):
            text = " ".join(chance.choices(WORDS, k=chance.randint(60, 120)))
            rows = "\n".join(", ".join(f"{chance.uniform(-2, 2):.6f}" for _ in range(5)) for _ in range(3))
            parts.append(
                f"## Part {section + 1}\n\n{text.capitalize()} ($p(x_{{{section}}} \\mid \\theta)$).\n\n"
                f"```python\ntoken = tokens[{section}]\npassword = environ[\"DB_PASSWORD\"]\n{rows}\n```\n\n"
                f"Commit {some('0123456789abcdef', 40)}, [more](https://www.example.org/{number}/{section}?key={section}), "
                f"`numpy@1.{section}`, {chance.randint(1, 10 ** 9):,} steps.\n")
        plot = some("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 1600)
        (folder / "notes" / f"note-{number:05d}.md").write_text(
            f"---\ntitle: Note {number}\nslug: note-{number:05d}\npublish: true\n---\n\n" + "\n".join(parts) +
            f"\n![plot](data:image/png;base64,{plot}=)\n", encoding="utf-8")
    return sum(path.stat().st_size for path in (folder / "notes").iterdir())
