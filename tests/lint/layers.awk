# usage: awk -f tests/lint/layers.awk common/LAYERS FILE...
# A file includes its own module and lower floors, a tool its own folder and common/. A third-party
# library is known to one module: in its .cpp files, and in headers that nobody else gets to see.
BEGIN {
    known = "CLI:cli toml++:config git2.h:git git2:git date:time utf8proc.h:text re2:text simdjson.h:interchange"
    known = known " md4c.h:markup md4c-html.h:markup gumbo.h:markup mustache.hpp:publish kainjow:publish"
    for (n = split(known, all, " "); n > 0; --n) { split(all[n], pair, ":"); home[pair[1]] = pair[2] }
}
FILENAME ~ /LAYERS$/ { if ($0 !~ /^#/ && NF) { ++floors; for (i = 1; i <= NF; ++i) floor[$i] = floors } next }
FNR == 1 {
    split(FILENAME, path, "/"); tool = path[1] == "tools"; me = path[2]; name = substr(FILENAME, 8)
    if (!tool && !(me in floor)) complain("module '" me "' has no floor in common/LAYERS")
}
/^ *# *include *"/ {
    split($0, quoted, "\""); split(quoted[2], part, "/"); to = part[1]
    if (to == "tools") { if (!tool || part[2] != me) complain("a tool is nobody's library") }
    else if (!(to in floor)) complain("'" to "' has no floor in common/LAYERS")
    else if (!tool && to != me && floor[to] >= floor[me]) complain("floor " floor[me] " may not include floor " floor[to])
    else if (!tool && to == me) { if (FILENAME ~ /\.hpp$/) { ++inside; from[inside] = name; into[inside] = quoted[2] } }
    else { ++across; place[across] = FILENAME ":" FNR; seen[across] = quoted[2] }
}
/^ *# *include *</ {
    split($0, quoted, /[<>]/); split(quoted[2], part, "/"); library = part[1]
    if (library in home) {
        if (tool || home[library] != me) complain("<" library "> is known to " home[library] " alone")
        else if (FILENAME ~ /\.hpp$/) shows[name] = library
    } else if (library == "fmt") {
        if ((quoted[2] != "fmt/core.h" || FILENAME !~ /\.cpp$/) && FILENAME != "common/text/format.cpp") complain("<fmt/core.h> in a .cpp file is all there is of fmt")
    } else if (library ~ /\.hpp$|^(catch2|boost)$/) complain("<" quoted[2] "> is known to no module")
}
function complain(why) { printf "%s:%d:1: error: %s\n", FILENAME, FNR, why; bad = 1 }
END {
    do { # a header shows what the headers that it includes show
        more = 0
        for (i = 1; i <= inside; ++i) if (into[i] in shows && !(from[i] in shows)) { shows[from[i]] = shows[into[i]]; more = 1 }
    } while (more)
    for (i = 1; i <= across; ++i) if (seen[i] in shows) {
        printf "%s:1: error: '%s' shows <%s> outside its module\n", place[i], seen[i], shows[seen[i]]; bad = 1
    }
    exit bad
}
