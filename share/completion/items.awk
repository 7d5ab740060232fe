# What osm-plan list says (item, title, state, kind), behind a line @plan plan.toml for its tracks, and behind a line
# @log the last of the log: as lines of a word and its title. want: TOPIC, ITEM, OPEN (neither done nor dropped),
# ANY (goals, too), GOAL or TRACK.
function put(rank, word, title) { if (!seen[word]++) lines[rank] = lines[rank] word "\t" title "\n" }
function value() { return substr($0, index($0, "\"") + 1, length($0) - index($0, "\"") - 1) }
function end_track() {
    if (id != "" && (want == "TRACK" || want == "TOPIC" || want == "GOAL")) put(5, id, title)
    id = title = ""
}
/^@/ { end_track(); part = $0; next }
part == "@plan" && /^\[/ { end_track(); is_track = /^\[\[track\]\]/ }
part == "@plan" && is_track && /^id *= *".*"$/ { id = value() }
part == "@plan" && is_track && /^title *= *".*"$/ { title = value() }
part == "@log" && want == "TOPIC" && !/^#/ && NF > 3 { put(6, $3, "") }
part != "" { next }
{ rank = $3 == "started" ? 1 : $3 == "ready" ? 2 : $3 == "blocked" ? 3 : 4 }
$4 == "goal" { if (want == "GOAL" || want == "ANY") put(rank, $1, $2); next }
want == "ITEM" || want == "ANY" || ($4 != "milestone" && (want == "TOPIC" || (want == "OPEN" && rank < 4))) { put(rank, $1, $2) }
END {
    end_track()
    for (rank = 1; rank <= 6; rank++) printf "%s", lines[rank]
}
