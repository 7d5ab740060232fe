"""Many writers at once, each doing something else."""
import random
import re
import threading

import world as w


class Writer:
    """One of them, with records of its own: what it was told is there, by note."""

    def __init__(self, world, first, count, verbs, clocks):
        self.world, self.numbers, self.verbs, self.clocks = world, range(first, first + count), verbs, clocks
        self.there, self.answers, self.chance = {}, [], random.Random(first)

    def run(self):
        for number in self.numbers:
            if self.clocks:
                self.clock(number)
            else:
                self.act(number)

    def act(self, number):
        kind = self.chance.choice(["add"] * 6 + ["edit", "rm"] + ["amend"] * 2)
        if kind == "add" or kind not in self.verbs or not self.there:
            return self.note(self.world.add(number), number, f"n{number}")
        other = self.chance.choice(sorted(self.there))
        record = w.times(other)[0][:16]
        if kind == "rm":
            answer = self.world.run(["rm", record])
            self.answers.append((f"rm {other}", answer))
            if answer.exit == 0:
                del self.there[other]
        elif kind == "amend":
            self.note(self.world.run(["amend", record, "-m", f"a{other}"]), other, f"a{other}")
        else:
            self.edit(other, record)

    def edit(self, other, record):
        world = w.World(self.world.binaries, self.world.folder)
        world.variables["EDITOR"] = f"sed -i s/[nae]{other}$/e{other}/"
        self.note(world.run(["edit", record]), other, f"e{other}")

    def clock(self, number):
        minute = number % 1000
        at = [f"2016-09-20T{(minute + more) // 60:02}:{(minute + more) % 60:02}:{seconds}+01:00"
              for more, seconds in ((0, "00"), (0, "40"))]
        start = self.world.run(["start", "clock:x", "-m", f"n{number}"], now=at[0])
        self.answers.append((f"start {number}", start))
        self.note(self.world.run(["stop"], now=at[1]), number, f"n{number}")

    def note(self, answer, number, note):
        self.answers.append((note, answer))
        if answer.exit == 0:
            self.there[number] = note


def commit(world, count, found):
    """Commits with the hook run for each, as git runs it: at the same moment as all the others."""
    for number in range(count):
        at = f"2016-09-25T{number // 60:02}:{number % 60:02}:00+01:00"
        world.commit(f"c{number}", at)
        hook = world.run(["hook", "post-commit"], now=at, before=["env", "-C", str(world.repository)])
        if hook.exit != 0 or hook.out or hook.err:
            found.append(f"hook {number}: {hook}")


def mixed(binaries, long):
    """add, edit, amend, rm, start and stop, and the git hook: what each was told is so, and nothing else is."""
    count, records = (16, 500) if long else (6, 25)
    with w.scratch() as folder:
        world = w.World(binaries, folder).make().make_repository("before", "2016-09-24T10:00:00+01:00")
        verbs = world.verbs("osm-log")
        writers = [Writer(world, n * records, records, verbs, n == 0) for n in range(count)]
        found = []
        threads = [threading.Thread(target=writer.run) for writer in writers]
        threads.append(threading.Thread(target=commit, args=(world, records, found)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        told = [note for writer in writers for note in writer.there.values()]
        found += [f"{what}: {answer}" for writer in writers for what, answer in writer.answers if answer.exit != 0]
        listing = world.run(["list", "--format", "tsv", "--no-header", "--columns", "note"])
        listed = listing.out.split()
        commits = [note for note in listed if re.fullmatch(r"c\d+", note)]
        others = sorted(note for note in listed if note not in commits)
        if others != sorted(told) or len(commits) != len(set(commits)) or listing.err:
            lost, more = set(told) - set(others), set(others) - set(told)
            found.append(f"lost {sorted(lost)[:9]}, not told {sorted(more)[:9]}, {len(others)} of {len(told)}: {listing.err[:200]}")
        lines = world.study.read_text().splitlines()
        if len(lines) != len(listed) + 1:
            found.append(f"{len(lines)} lines in the file, {len(listed)} listed")
    return found, f"{count} writers of {records} commands beside {records} commits, {len(commits)} logged"
