"""The jobs of a learner's day, each by our tool and by those that people use today."""
import datetime
import shutil

import agree
import generate

START = datetime.datetime.fromisoformat(generate.NOW)


def at(minutes):
    return (START + datetime.timedelta(minutes=minutes)).isoformat()


def log(data, minutes, *words):
    return ["osm-log", "--data", str(data), "--now", at(minutes), "--quiet", *words]


def timew_at(verb, minutes):
    return ["timew", verb, at(minutes), *(["ml:bishop"] if verb == "start" else []), ":yes"]


def nothing(bench):
    bench.peer("nothing", "", "true", ["true"])


def prompt(bench):
    for size, folder in bench.study_folders():
        data, timew = folder / "osm", bench.timew(folder)
        bench.do(log(data, 0, "start", "ml:bishop"))
        bench.ours("status --prompt", size, 2, log(data, 10, "status", "--prompt"), room=4.5)
        bench.do(log(data, 20, "stop"))
        if bench.has("timew"):
            bench.do(timew_at("start", 0), timew)
            bench.peer("status --prompt", size, "timew get dom.active", ["timew", "get", "dom.active"], timew)
            bench.do(timew_at("stop", 20), timew)


def start(bench):
    for size, folder in bench.study_folders():
        data, timew = folder / "osm", bench.timew(folder)
        hour = 600

        def stop_ours(number):
            if number:
                bench.do(log(data, hour + number * 60 - 30, "stop"))

        def stop_theirs(number):
            if number:
                bench.do(timew_at("stop", hour + number * 60 - 30), timew)

        runs = bench.runs + 2
        bench.ours("start", size, 3.5, lambda number: log(data, hour + number * 60, "start", "ml:bishop"), before=stop_ours)
        stop_ours(runs)
        if bench.has("timew"):
            bench.peer("start", size, "timew start", lambda number: timew_at("start", hour + number * 60), timew,
                       before=stop_theirs)
            stop_theirs(runs)


def stop(bench):
    for size, folder in bench.study_folders():
        data, timew = folder / "osm", bench.timew(folder)
        hour = 6000
        bench.ours("stop", size, 3.5, lambda number: log(data, hour + number * 60 + 30, "stop"),
                   before=lambda number: bench.do(log(data, hour + number * 60, "start", "ml:bishop")))
        if bench.has("timew"):
            bench.peer("stop", size, "timew stop", lambda number: timew_at("stop", hour + number * 60 + 30), timew,
                       before=lambda number: bench.do(timew_at("start", hour + number * 60), timew))


def add(bench):
    for size, folder in bench.study_folders():
        data, timew = folder / "osm", bench.timew(folder)
        day = 12000

        def span(number):
            return at(day + number * 60), at(day + number * 60 + 30)

        bench.ours("add", size, 3.5, lambda number: log(data, 30000, "add", "ml:bishop", *span(number)))
        if bench.has("timew"):
            bench.peer("add", size, "timew track", lambda number: ["timew", "track", *" - ".join(span(number)).split(),
                                                                  "ml:bishop", ":yes"], timew)


def totals(bench):
    bars = {10_000: 4, 100_000: 15, 1_000_000: 100}
    for size, folder in bench.study_folders():
        job, clock = "total per topic", str(folder / "log.timeclock")
        ours = bench.ours(job, size, bars[size], ["osm-log", "--data", str(folder / "osm"), "report", "--format", "tsv"])
        sums = agree.ours_seconds(ours)

        def beside(tool, words, read, environment=None, tolerance={}):
            theirs = bench.peer(job, size, tool, words, environment)
            if theirs is not None:
                bench.compare(job, size, tool, agree.difference(sums, read(theirs), tolerance))

        beside("mawk (epoch seconds)", ["mawk", "-F", "\t", '{s[$3]+=$2-$1} END{for(k in s) printf "%s\\t%d\\n",k,s[k]}',
                                        str(folder / "log.epoch")], agree.columns)
        beside("ledger", ["ledger", "--args-only", "-f", clock, "balance", "--flat", "--no-total", "--base", "--format",
                          "%(account)\\t%(quantity(total))\\n"], agree.columns)
        if bench.allows(size):
            beside("hledger", ["hledger", "-f", clock, "balance", "--flat", "-N", "-O", "csv"], agree.hledger_seconds,
                   tolerance=agree.rounding_of_hledger(ours))
            beside("timew export (no sums)", ["timew", "export", ":all"], agree.timew_seconds, bench.timew(folder))


def report_of_a_week(bench):
    """The last week that was studied."""
    bars = {10_000: 4, 100_000: 10, 1_000_000: 60}
    monday, sunday = generate.LAST - datetime.timedelta(6), generate.LAST
    for size, folder in bench.study_folders():
        job, clock = "report of a week", str(folder / "log.timeclock")
        day_after = sunday + datetime.timedelta(1)
        bench.ours(job, size, bars[size], ["osm-log", "--data", str(folder / "osm"), "--now", generate.NOW, "report",
                                           "--period", f"{monday}..{sunday}", "--format", "tsv"])
        bench.peer(job, size, "timew summary", ["timew", "summary", str(monday), "-", str(day_after)], bench.timew(folder))
        bench.peer(job, size, "ledger", ["ledger", "--args-only", "-f", clock, "balance", "--flat", "--begin", str(monday),
                                         "--end", str(day_after)])
        if bench.allows(size):
            bench.peer(job, size, "hledger", ["hledger", "-f", clock, "balance", "--flat", "-b", str(monday), "-e",
                                              str(day_after)])


def imports(bench):
    """Into an empty log. No peer imports anything to compare it with."""
    size = min(100_000, bench.sizes[-1])
    folder, data = bench.study_folder(size), generate.data_folder(bench.fresh("import") / "osm")

    def forget(number):
        shutil.rmtree(data / "facts")
        (data / "facts").mkdir(mode=0o700)
        shutil.rmtree(data / ".osm", ignore_errors=True)

    for name, source in (("import of timeclock", "log.timeclock"), ("import of Timewarrior", "timew/data")):
        bench.ours(name, size, 300, ["osm-log", "--data", str(data), "--now", generate.NOW, "--quiet", "import", "--zone",
                                     "UTC", str(folder / source)], before=forget)
        lines = sum(1 for _ in open(data / "facts/study.tsv", "rb")) - 1
        if lines != size:
            bench.fail(f"{name}: {lines:,} of {size:,} sessions")


def spending(bench):
    bars = {10_000: 10, 100_000: 30, 1_000_000: 200}
    for size in bench.sizes:
        job, folder = "spending per category", bench.money_folder(size, False)
        words = ["osm-budget", "--data", str(folder / "osm"), "--now", generate.NOW, "report", "--format", "tsv"]
        sums = agree.ours_money(bench.ours(job, size, bars[size], words))
        journal = str(folder / "main.journal")

        def beside(tool, words, read):
            theirs = bench.peer(job, size, tool, words)
            if theirs is not None:
                bench.compare(job, size, tool, agree.difference(sums, read(theirs)))

        awk = '{s[$4]+=$2} END{for(k in s) printf "%s\\t%.2f\\n",k,s[k]}'
        for tool in ("mawk", "gawk"):
            beside(tool, [tool, "-F", "\t", "NR>1" + awk, str(folder / "osm/facts/money.tsv")], agree.columns)
        beside("ledger", ["ledger", "--args-only", "-f", journal, "balance", "expenses", "--flat", "--no-total", "--format",
                          "%(account)\\t%(quantity(total))\\n"], agree.columns)
        if bench.allows(size):
            beside("hledger", ["hledger", "-f", journal, "balance", "expenses", "--flat", "-N", "-O", "csv"], agree.hledger)


def foreign(bench):
    bars = {10_000: 10, 100_000: 30, 1_000_000: 200}
    for size in bench.sizes:
        data = bench.money_folder(size, True) / "osm"
        bench.ours("spending, 4 of 5 lines foreign", size, bars[size],
                   ["osm-budget", "--data", str(data), "--now", generate.NOW, "report", "--format", "tsv"])


def plans(bench):
    for size, bar in ((500, 20), (5000, 45)):
        data = bench.plan_folder(size)
        bench.ours("plan next", size, bar, ["osm-plan", "--data", str(data), "--now", generate.NOW, "next"])
        bench.ours("plan schedule, with its bound", size, 20 if size == 500 else 80,
                   ["osm-plan", "--data", str(data), "--now", generate.NOW, "schedule", "--format", "table"])
    bench.ours("plan forecast, 10,000 draws", 500, 1000,
               ["osm-plan", "--data", str(bench.plan_folder(500)), "--now", generate.NOW, "forecast", "--futures", "10000"])


def of_the_example(bench):
    return ["--data", str(bench.example()), "--now", "2017-06-05T09:00:00+00:00"]


def runway(bench):
    bench.ours("budget runway, 10,000 paths", "year", 60,
               ["osm-budget", *of_the_example(bench), "runway", "--futures", "10000"])


def week(bench):
    bench.ours("week", "year", 50, ["osm-week", *of_the_example(bench)])


def publish(bench):
    for count, bar in ((1000, 50), (10000, 60)):
        publish_notes(bench, count, bar)


def publish_notes(bench, count, bar):
    folder = bench.fresh("publish")
    data = generate.data_folder(folder / "osm", '[publish]\nrepository = "../public"\n')
    generate.notes(data, count)
    generate.notes(folder / "peer", count)
    git, ours = ["git", "-C", str(folder / "peer")], ["osm-publish", "--data", str(data), "--now", generate.NOW, "commit"]

    def put_away(place, number):  # removed, their inodes would make the file system search for others
        if place.exists():
            place.rename(folder / f"{place.name}-{number}")

    def forget(number):
        put_away(folder / "public", number)
        (data / "facts/posts.tsv").unlink(missing_ok=True)

    def forget_git(number):
        put_away(folder / "peer/.git", number)
        bench.do([*git, "init", "-q"])

    def change(place):
        def line(number):
            with open(place / "notes/note-0500.md", "a", encoding="utf-8") as note:
                note.write(f"\nLine {number}.\n")
        return line

    first = f"{' '.join(git)} add -A && {' '.join(git)} commit -q -m first"
    bench.ours("publish, all notes new", count, None, ours, before=forget)
    bench.peer("publish, all notes new", count, "git add, commit", ["sh", "-c", first], before=forget_git)
    for repository in (folder / "public", folder / "peer"):  # as git does by itself after so many
        bench.do(["git", "-C", str(repository), "gc", "-q"])
    bench.ours("publish, one note changed", count, bar, ours, before=change(data))
    bench.peer("publish, one note changed", count, "git commit -a", [*git, "commit", "-qam", "more"],
               before=change(folder / "peer"))


def screening(bench):
    """All notes looked through; the peers look for two shapes of ninety."""
    shapes = "AKIA[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36}"
    for count, bar in ((1000, 150), (10000, 1500)):
        folder = bench.fresh(f"screening-{count}")
        data = generate.data_folder(folder / "osm", '[publish]\nrepository = "../public"\nprivate = ["Ada Lovelace"]\n')
        size = f"{generate.notes_with_all(data, count) / 1e6:.0f} MB"
        job, notes = f"screening, {count:,} notes", str(data / "notes")
        bench.ours(job, size, bar, ["osm-publish", "--data", str(data), "--now", generate.NOW, "check"])
        bench.peer(job, size, "grep -rE, 2 shapes", ["sh", "-c", f"! grep -rEq '{shapes}' {notes}"])
        bench.do(["git", "-C", str(data), "init", "-q"])
        bench.peer(job, size, "git grep -E, 2 shapes", ["sh", "-c", f"! git -C {data} grep --untracked -qE '{shapes}'"])


def hook(bench):
    size = bench.sizes[min(1, len(bench.sizes) - 1)]
    data = bench.study_folder(size) / "osm"
    without, hooked = bench.fresh("without"), bench.fresh("hooked")
    environment = dict(bench.environment, OSM_HOOK_WAIT="1")
    for place in (without, hooked):
        bench.do(["git", "init", "-q", str(place)])
    empty = without / ".git/hooks/post-commit"  # a shell for each hook is git's price
    empty.write_text("#!/bin/sh\nexit 0\n")
    empty.chmod(0o755)
    bench.do(["osm-log", "--data", str(data), "--quiet", "hook", "install", str(hooked)])

    def clock(number):
        for name in ("OSM_NOW", "GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"):
            environment[name] = at(50000 + number * 10)

    def commit(place):
        return ["git", "-C", str(place), "commit", "-q", "--allow-empty", "-m", "work"]

    records = (data / "facts/study.tsv").stat().st_size
    bench.added("commit with the hook", size, 5, commit(hooked), commit(without), environment, clock)
    if (data / "facts/study.tsv").stat().st_size == records:
        bench.fail("commit with the hook: no session was logged")


# The sums come before the commands that add to what is summed.
ALL = {"nothing": nothing, "total": totals, "report of a week": report_of_a_week, "prompt": prompt, "start": start,
       "stop": stop, "add": add, "import": imports,
       "spending": spending, "foreign": foreign, "plan": plans, "runway": runway, "week": week, "publish": publish,
       "screening": screening, "hook": hook}
