"""The commands that write, each with what was there before and what must be there after it."""
import re
import stat

import world as w

START, STOP = "2016-10-03T09:00:00+01:00", "2016-10-03T10:00:00+01:00"
STARTED = (["start", "ml:x", "-m", "n9"], START)
PLAN = '[plan]\nname = "x"\nstart = 2016-09-01\n[[track]]\nid = "ml"\n' + "".join(
    f'[[item]]\nid = "i-{n}"\ntitle = "x"\ntrack = "ml"\nhours = 10\n' for n in (9, 10))


def sessions(world):
    numbers, answer = world.listed()
    return numbers if answer.exit == 0 else [str(answer)]


def sessions_and_topics(world):
    """A hundred more for what was renamed to ml:z."""
    answer = world.run(["list", "--format", "tsv", "--no-header", "--columns", "topic,note"])
    rows = re.findall(r"(ml:[xz])\tn(\d+)", answer.out)
    return [int(number) + (100 if topic == "ml:z" else 0) for topic, number in rows] if answer.exit == 0 else [str(answer)]


def progress(world):
    """The items that are done."""
    answer = world.run(["osm-plan", "list", "--format", "tsv", "--no-header", "--columns", "item,state"])
    done = [int(n) for n in re.findall(r"i-(\d+)\tdone", answer.out)]
    return done if answer.exit == 0 else [str(answer)]


def hooks(world):
    """Which of the hooks git would run for us."""
    folder = world.repository / ".git/hooks"
    found = [folder / "post-rewrite", folder / "post-commit"]
    return [number for number, hook in enumerate(found) if hook.exists() and "osm-log hook" in hook.read_text()
            and hook.stat().st_mode & stat.S_IXUSR]


class Step:
    """One command on a world with records 1 to 3: what is listed before it and after it, and what it needs. `again` is
    the command that must work after a disturbed one, with what it adds to the list."""

    def __init__(self, words, new, old=(1, 2, 3), now=w.NOW, before=(), setup=lambda world: None, listed=sessions,
                 again=w.add_words(10), added=(10,), undone=False, halves=()):
        self.words, self.old, self.new, self.now, self.before = words, list(old), list(new), now, before
        self.setup, self.listed, self.again, self.added = setup, listed, again, list(added)
        self.undone = undone  # what became of it is taken back by `undo`
        self.halves = [list(half) for half in halves]  # what a kill, and nothing else, may leave

    @property
    def clocks(self):
        return self.words[0] in ("start", "stop", "resume", "cancel")


def with_repository(world):
    world.make_repository("n9")


def with_plan(world):
    (world.data / "plan.toml").write_text(PLAN)


def with_editor(world):
    world.variables["EDITOR"] = "sed -i s/n3/n9/"


def of_record(number):
    """A record named by its time."""
    return w.times(number)[0][:16]


EVERY = {
    "add to a new file": Step(w.add_words(9), [9], old=()),
    "add": Step(w.add_words(9), [1, 2, 3, 9]),
    "start": Step(["start", "ml:x", "-m", "n9"], [1, 2, 3], now=START),
    "stop": Step(["stop"], [1, 2, 3, 9], now=STOP, before=(STARTED,)),
    "rm": Step(["rm", "last"], [1, 2], undone=True),
    "undo": Step(["undo"], [1, 2, 3], old=[1, 2, 3, 9], before=((w.add_words(9), w.NOW),)),
    "redo": Step(["redo"], [1, 2, 3, 9], before=((w.add_words(9), w.NOW), (["undo"], w.NOW))),
    "edit": Step(["edit", "last"], [1, 2, 9], setup=with_editor, undone=True),
    "amend": Step(["amend", of_record(3), "-m", "n9"], [1, 2, 9], undone=True),
    "split": Step(["split", of_record(3), w.times(3)[0][:17] + "10+01:00"], [1, 2, 3, 3], undone=True),
    "join": Step(["join", of_record(2), of_record(3)], [1], undone=True),
    "rename": Step(["rename", "ml:x", "ml:z"], [101, 102, 103], listed=sessions_and_topics, undone=True),
    "resume": Step(["resume", "-m", "n9"], [1, 2, 3], now=START),
    "cancel": Step(["cancel"], [1, 2, 3], now=STOP, before=(STARTED,)),
    "export": Step(["export", "timewarrior"], [1, 2, 3]),
    "import git": Step(["import", "git", "kata"], [1, 2, 3, 9], setup=with_repository),
    "done": Step(["osm-plan", "done", "i-9"], [9], old=(), setup=with_plan, listed=progress,
                 again=["osm-plan", "done", "i-10"]),
    "hook install": Step(["hook", "install", "kata"], [0, 1], old=(), setup=with_repository, listed=hooks,
                         again=["hook", "install", "kata"], added=(), halves=([0],)),
}
OFTEN = ["add", "stop", "rm"]  # of the short form


def known(binaries):
    """The steps whose verbs these binaries have."""
    world = w.World(binaries, "/")
    verbs = {tool: world.verbs(tool) for tool in ("osm-log", "osm-plan")}
    tool_of = lambda step: step.words[0:2] if step.words[0].startswith("osm") else ("osm-log", step.words[0])
    return [name for name, step in EVERY.items() if tool_of(step)[1] in verbs[tool_of(step)[0]]]


def prepared(binaries, folder, name):
    """A world just before that step."""
    step = EVERY[name]
    facts = [] if step.old == [] and step.listed is sessions else [1, 2, 3]
    world = w.World(binaries, folder).make(w.HEAD + "".join(w.line(n) for n in facts) if facts else "")
    step.setup(world)
    for words, now in step.before:
        answer = world.run(words, now=now)
        if answer.exit != 0:
            raise RuntimeError(f"{words}: {answer}")
    return world


def after(world, name, answer):
    """What is wrong after a disturbed step, now and after the next commands."""
    step = EVERY[name]
    listed = step.listed(world)
    halves = step.halves if w.killed(answer) else []
    if listed not in (step.old, step.new, *halves):
        yield f"listed {listed}"
    if answer.exit == 0 and listed != step.new:
        yield f"confirmed and not so: {answer}, listed {listed}"
    if step.clocks:
        yield from finish_clocking(world, name, answer)
    if step.undone and listed == step.new:
        undo = world.run(["undo"])
        if undo.exit != 0 or sorted(step.listed(world)) != step.old:
            yield f"what was changed does not come back: {undo}, {step.listed(world)}"
    before = step.listed(world)
    again = world.run(step.again)
    wanted = step.new if step.added == [] else sorted([*before, *step.added])
    if again.exit != 0 or sorted(step.listed(world)) != wanted:
        yield f"the next {' '.join(step.again[:2])}: {again}, listed {step.listed(world)}"


def finish_clocking(world, name, answer):
    """Stops what may run; a session that was started for sure is recorded once in the end."""
    stop = world.run(["stop"], now=STOP)
    if stop.exit not in (0, 1):
        yield f"the next stop: {stop}"
    if name in ("start", "resume") and answer.exit == 0 and stop.exit != 0:
        yield f"the clock was started and does not run: {stop}"
    if name == "stop" or answer.exit == 0:
        count, wanted = world.listed()[0].count(9), 0 if name == "cancel" else 1
        if count != wanted:
            yield f"the session is listed {count} times after {stop}"
    start = world.run(["start", "ml:y"], now="2016-10-03T11:00:00+01:00")
    if start.exit != 0:
        yield f"the next start: {start}"


def points(binaries, name):
    """The calls of a step, from one undisturbed run of it."""
    with w.scratch() as folder:
        world = prepared(binaries, folder, name)
        answer, calls = world.trace(EVERY[name].words, EVERY[name].now)
        if answer.exit != 0 or EVERY[name].listed(world) != EVERY[name].new:
            raise RuntimeError(f"{name}: {answer}, listed {EVERY[name].listed(world)}")
    return [(name, call) for call in calls]
