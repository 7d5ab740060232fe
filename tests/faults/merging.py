"""Two machines that meet in one repository: what git merges, what osm sync brings, and what writers do meanwhile."""
import collections
import os
import random
import signal
import subprocess
import threading
import time

import world as w

HEADS = {"study": "#osm study 1\n", "money": "#osm money 1\n"}


class Machine:
    """A clone, and its commands."""

    def __init__(self, binaries, folder, name):
        self.binaries, self.folder, self.name = binaries, folder, name
        self.data = folder / name
        self.environment = {
            "PATH": f"{binaries}:/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C", "OSM_NOW": w.NOW,
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": str(folder / "gitconfig"), "GIT_TERMINAL_PROMPT": "0",
        }

    def run(self, *words, ok=True, **how):
        done = subprocess.run(words, cwd=self.data, env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120, **how)
        answer = w.Answer(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))
        if ok and answer.exit != 0:
            raise RuntimeError(f"{self.name}: {' '.join(words)}: {answer}")
        return answer

    def osm(self, *words, **how):
        return self.run(str(self.binaries / "osm"), *words, **how)

    def path(self, kind):
        return self.data / "facts" / f"{kind}.tsv"

    def lines(self, kind):
        text = self.path(kind).read_text() if self.path(kind).exists() else HEADS[kind]
        assert text.startswith(HEADS[kind]) and text.endswith("\n"), text
        return text.splitlines()[1:]

    def write(self, kind, lines):
        self.path(kind).write_text(HEADS[kind] + "".join(line + "\n" for line in lines))


def pair(binaries, folder):
    """Two clones of one repository that hold a first commit."""
    (folder / "gitconfig").write_text("[user]\n\tname = Ada\n\temail = ada@example.org\n[init]\n\tdefaultBranch = main\n"
                                      "[gc]\n\tauto = 0\n[core]\n\tfsync = none\n")
    one, two = Machine(binaries, folder, "one"), Machine(binaries, folder, "two")
    subprocess.run(["git", "init", "-q", "--bare", "hub.git"], cwd=folder, env=one.environment, check=True)
    one.data.mkdir()
    one.osm("--data", str(one.data), "init", "--zone", "Africa/Casablanca", "--quiet")
    for kind in HEADS:
        one.write(kind, [])
    one.run("git", "remote", "add", "origin", str(folder / "hub.git"))
    one.osm("sync")
    subprocess.run(["git", "clone", "-q", "hub.git", "two"], cwd=folder, env=one.environment, check=True)
    two.osm("init", "--quiet")
    return one, two


def fact(kind, chance, number):
    day, note = chance.randrange(1, 28), f"{chance.choice('abc')}{number}"
    if kind == "money":
        return f"2016-09-{day:02}\t{chance.randrange(1, 4)}.00\tMAD\tfood\t-\t{chance.choice('abc')}"
    at = f"2016-09-{day:02}T{chance.randrange(24):02}:{chance.randrange(60):02}"
    return f"{at}:00+01:00\t2016-09-{day:02}T23:59:59+01:00\tml:x\t-\t{note}"


def work(kind, chance, lines, number):
    """A day's work: a few facts more, and now and then one of the last five edited or gone."""
    lines = list(lines)
    for _ in range(chance.randrange(4)):
        number += 1
        lines.append(fact(kind, chance, number))
    if lines and chance.random() < 0.3:
        at = len(lines) - 1 - chance.randrange(min(5, len(lines)))
        if chance.random() < 0.5:
            del lines[at]
        else:
            lines[at] += ", edited"
    return lines


def ruled(kind, base, ours, theirs):
    """How often each line must be there, by the rule and not by the program."""
    o, a, b = (collections.Counter(lines if kind == "money" else set(lines)) for lines in (base, ours, theirs))
    wanted = {}
    for line in o | a | b:
        by_a, by_b = a[line] - o[line], b[line] - o[line]
        same_way = by_a * by_b > 0
        wanted[line] = o[line] + (max(by_a, by_b, key=abs) if same_way else by_a + by_b)
    return {line: n for line, n in wanted.items() if n > 0}


def rounds(binaries, long):
    """Two clones work apart and meet, by git pull or osm sync (OSM_SEED is the seed): no conflict, nothing lost, nothing back from the dead."""
    seed, many = int(os.environ.get("OSM_SEED", "3")), 1000 if long else 100
    chance, number, found = random.Random(seed), 0, []
    with w.scratch() as folder:
        machines = pair(binaries, folder)
        base = {kind: [] for kind in HEADS}
        for round_ in range(many):
            made = []
            for machine in machines:
                made.append({})
                for kind in HEADS:
                    number += 10
                    made[-1][kind] = work(kind, chance, base[kind], number)
                    machine.write(kind, made[-1][kind])
            first, second = machines if round_ % 2 == 0 else machines[::-1]
            if round_ % 5 == 0:
                first.osm("sync", "--quiet")
                second.osm("sync", "--quiet")
                first.osm("sync", "--quiet")
            else:
                for machine in machines:
                    machine.run("git", "commit", "-q", "--allow-empty", "-am", f"round {round_}")
                for here, there in ((first, second), (second, first)):
                    here.run("git", "pull", "-q", "--no-rebase", "--no-edit", str(there.data), "main")
            for kind in HEADS:
                wanted = ruled(kind, base[kind], made[0][kind], made[1][kind])
                for machine in machines:
                    got = collections.Counter(machine.lines(kind))
                    if got != wanted:
                        found.append(f"seed {seed}, round {round_}, {machine.name}, {kind}: "
                                     f"missing {wanted.keys() - got.keys()}, too much {got.keys() - wanted.keys()}")
                base[kind] = machines[0].lines(kind)
            if first.path("study").read_text() != second.path("study").read_text():
                found.append(f"seed {seed}, round {round_}: the two machines differ")
            if found:
                break
        found += [f"seed {seed}: {machine.name} has not committed all" for machine in machines
                  if machine.run("git", "status", "--porcelain").out]
    return found, f"{many} rounds, seed {seed}"


class Writer(threading.Thread):
    """Records one fact after the other as the tools do, until told to stop, and remembers those that were confirmed."""

    def __init__(self, machine, numbers):
        super().__init__()
        self.machine, self.numbers, self.confirmed, self.refused = machine, numbers, [], []
        self.stopped = threading.Event()

    def run(self):
        for number in self.numbers:
            if self.stopped.is_set():
                break
            answer = self.machine.run(str(self.machine.binaries / "osm-log"), *w.add_words(number), "--quiet", ok=False)
            (self.confirmed if answer.exit == 0 else self.refused).append((number, answer))


def meanwhile(binaries, long):
    """Facts that are appended while osm sync runs on both machines: every confirmed one arrives on both, once."""
    syncs, found = (100 if long else 10), []
    with w.scratch() as folder:
        machines = pair(binaries, folder)
        writers = [Writer(machine, range(n * 8000, (n + 1) * 8000)) for n, machine in enumerate(machines * 2)]
        for writer in writers:
            writer.start()
        for _ in range(syncs // 2):
            both = [threading.Thread(target=sync, args=(machine, found)) for machine in machines]
            for thread in both:
                thread.start()
            for thread in both:
                thread.join()
        for writer in writers:
            writer.stopped.set()
        for writer in writers:
            writer.join()
        for machine in (*machines, machines[0]):
            machine.osm("sync", "--quiet")
        found += [f"{number}: {answer}" for writer in writers for number, answer in writer.refused]
        confirmed = sorted(number for writer in writers for number, _ in writer.confirmed)
        found += arrived(machines, confirmed)
    return found, f"{len(confirmed)} facts by {len(writers)} writers during {syncs} syncs"


def sync(machine, found):
    answer = machine.osm("sync", "--quiet", ok=False)
    if answer.exit != 0 or answer.err:
        found.append(f"{machine.name}: {answer}")


def arrived(machines, confirmed):
    """What is wrong with the numbers that both machines have."""
    for machine in machines:
        numbers = sorted(int(line.rsplit("\t", 1)[1][1:]) for line in machine.lines("study"))
        if numbers != confirmed:
            lost, more = set(confirmed) - set(numbers), set(numbers) - set(confirmed)
            yield f"{machine.name}: lost {sorted(lost)}, not confirmed {sorted(more)}, {len(numbers)} lines"
        if machine.run("git", "status", "--porcelain").out:
            yield f"{machine.name}: not all is committed: " + machine.run("git", "status", "--porcelain").out


def killed(binaries, long):
    """osm sync killed with its git at any moment: the next one does the rest, and nothing is lost."""
    many, chance = (200 if long else 12), random.Random(5)
    with w.scratch() as folder:
        machines = pair(binaries, folder)
        confirmed, found, landed = [], [], 0
        for number in range(many):
            for n, machine in enumerate(machines):
                machine.run(str(binaries / "osm-log"), *w.add_words(2 * number + n), "--quiet")
                confirmed.append(2 * number + n)
            (machines[1].data / "plan.toml").write_text(f"# {number}\n")
            machines[1].osm("sync", "--quiet")
            victim = machines[0]
            process = subprocess.Popen([str(binaries / "osm"), "sync"], cwd=victim.data, env=victim.environment,
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       start_new_session=True)
            time.sleep(chance.random() * 0.12)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                landed += 1
            process.wait()
            for lock in victim.data.glob(".git/**/*.lock"):
                lock.unlink()  # as git says to do
            after = victim.osm("sync", "--quiet", ok=False)
            machines[1].osm("sync", "--quiet")
            found += [f"kill {number}: {after}"] if after.exit != 0 else []
            found += [f"kill {number}: {what}" for what in arrived(machines, confirmed)]
            if found:
                break
    return found, f"{landed} kills of {many} syncs"


ALL = [("git rounds", rounds, False), ("sync and writers", meanwhile, False), ("sync killed", killed, False)]
